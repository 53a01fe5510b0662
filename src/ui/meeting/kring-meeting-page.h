/* kring-meeting-page.h - the meetings: when, who was there, what was said and decided, and when again
 *
 * The newest first, each like a page of a report that is edited where it
 * stands.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_MEETING_PAGE (kring_meeting_page_get_type ())
G_DECLARE_FINAL_TYPE (KringMeetingPage, kring_meeting_page, KRING, MEETING_PAGE, AdwBin)

GtkWidget *kring_meeting_page_new (KringDesk *desk);

G_END_DECLS
