/* kring-week-dialog.h - who is there when, in an ordinary week
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_WEEK_DIALOG (kring_week_dialog_get_type ())
G_DECLARE_FINAL_TYPE (KringWeekDialog, kring_week_dialog, KRING, WEEK_DIALOG, AdwDialog)

AdwDialog *kring_week_dialog_new (KringDesk *desk);

G_END_DECLS
