/* kring-meeting-report.h - one meeting: when and what, who was there, the agenda, what was said and decided
 *
 * Under it everybody's view in their own words, and what people thought of the
 * meeting; both belong to it (domain brief 2.3, 3.4).
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_MEETING_REPORT (kring_meeting_report_get_type ())
G_DECLARE_FINAL_TYPE (KringMeetingReport, kring_meeting_report, KRING, MEETING_REPORT, GtkWidget)

/* @meeting: a KRING_NOUN_MEETING of the desk's share. */
GtkWidget *kring_meeting_report_new  (KringDesk          *desk,
                                      KringRecord        *meeting);

/* Shows @meeting, the same one as it is now, anew when something in it changed. FALSE: somebody types in it, try again. */
gboolean   kring_meeting_report_show (KringMeetingReport *self,
                                      KringRecord        *meeting);

G_END_DECLS
