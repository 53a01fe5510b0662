/* kring-timeline-list.h - the timeline as a list: when, what, who, where, told by
 *
 * The same events, stays and help that the picture shows, with those without a
 * date; sorted by any column, searched by any word. Where there is little room
 * it has rows of two lines instead of columns. What is chosen is selected on
 * the desk.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"
#include "kring-timeline-filter.h"

G_BEGIN_DECLS

#define KRING_TYPE_TIMELINE_LIST (kring_timeline_list_get_type ())
G_DECLARE_FINAL_TYPE (KringTimelineList, kring_timeline_list, KRING, TIMELINE_LIST, AdwBin)

void kring_timeline_list_set_desk (KringTimelineList         *self,
                                   KringDesk                 *desk);
/* After a change of the share or of the filter. */
void kring_timeline_list_fill     (KringTimelineList         *self,
                                   const KringTimelineFilter *filter);
/* Brings the keyboard to the line where one types what to search for. */
void kring_timeline_list_search   (KringTimelineList         *self);

G_END_DECLS
