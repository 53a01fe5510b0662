/* kring-days-button.h - on which days of the week an agreement is, beside when it is in words
 *
 * Opens seven days and whether it is every other week; what was chosen is kept
 * when it closes.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-chip.h"

G_BEGIN_DECLS

#define KRING_TYPE_DAYS_BUTTON (kring_days_button_get_type ())
G_DECLARE_FINAL_TYPE (KringDaysButton, kring_days_button, KRING, DAYS_BUTTON, KringChip)

/* @item: a line of the plan. */
GtkWidget *kring_days_button_new (KringDesk   *desk,
                                  KringRecord *item);

G_END_DECLS
