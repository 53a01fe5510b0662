/* kring-timeline-shown.h - chooses what of the timeline is shown: lanes, children, somebody, a part of life
 *
 * Signal "changed": the filter is another one.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-timeline-filter.h"

G_BEGIN_DECLS

#define KRING_TYPE_TIMELINE_SHOWN (kring_timeline_shown_get_type ())
G_DECLARE_FINAL_TYPE (KringTimelineShown, kring_timeline_shown, KRING, TIMELINE_SHOWN, GtkPopover)

/* What there is to choose from in @share; what is chosen stays. */
void                       kring_timeline_shown_fill       (KringTimelineShown *self,
                                                            KringShare         *share,
                                                            int                 today);
void                       kring_timeline_shown_show_all   (KringTimelineShown *self);
/* Borrowed. */
const KringTimelineFilter *kring_timeline_shown_get_filter (KringTimelineShown *self);

G_END_DECLS
