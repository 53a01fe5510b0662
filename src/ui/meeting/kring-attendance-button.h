/* kring-attendance-button.h - somebody in the list of a meeting: were they there, and do they get the report
 *
 * What opens is made when it is first opened: a year of meetings has hundreds
 * of people in its lists. What was chosen is kept when it closes, as one action.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-chip.h"

G_BEGIN_DECLS

#define KRING_TYPE_ATTENDANCE_BUTTON (kring_attendance_button_get_type ())
G_DECLARE_FINAL_TYPE (KringAttendanceButton, kring_attendance_button, KRING, ATTENDANCE_BUTTON, KringChip)

/* @attendance: of somebody whom the desk's share holds. */
GtkWidget *kring_attendance_button_new (KringDesk   *desk,
                                        KringRecord *attendance);

G_END_DECLS
