/* kring-status-button.h - how an agreement is going, in a word; opens to tell how it is going now
 *
 * Trying things out is the way, so a word and what was seen, with the date;
 * never a traffic light (domain brief 2.3).
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-chip.h"

G_BEGIN_DECLS

#define KRING_TYPE_STATUS_BUTTON (kring_status_button_get_type ())
G_DECLARE_FINAL_TYPE (KringStatusButton, kring_status_button, KRING, STATUS_BUTTON, KringChip)

GtkWidget *kring_status_button_new (KringDesk   *desk,
                                    KringRecord *item);

G_END_DECLS
