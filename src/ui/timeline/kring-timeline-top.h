/* kring-timeline-top.h - the row above the timeline: which period, what of it, and a menu for what is rare
 *
 * Under the row a quiet line says in words what is not shown, with a button
 * that shows all. Periods are looked at with the action "page.show" (ii): the
 * first and the last day, yyyymmdd. Signal "changed": something else is to be
 * shown.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"
#include "kring-timeline-filter.h"

G_BEGIN_DECLS

#define KRING_TYPE_TIMELINE_TOP (kring_timeline_top_get_type ())
G_DECLARE_FINAL_TYPE (KringTimelineTop, kring_timeline_top, KRING, TIMELINE_TOP, AdwBin)

void                       kring_timeline_top_set_desk   (KringTimelineTop *self,
                                                          KringDesk        *desk);
/* After a change of the share. */
void                       kring_timeline_top_show       (KringTimelineTop *self);
/* Where one looks at the list, in which everything of all time stands. */
void                       kring_timeline_top_set_list   (KringTimelineTop *self,
                                                          gboolean          is_list);
/* Borrowed. */
const KringTimelineFilter *kring_timeline_top_get_filter (KringTimelineTop *self);

G_END_DECLS
