/* kring-timeline-filter.h - which part of what may be seen one wants to see on the timeline
 *
 * Only ever takes away, and only from a share; what it takes away leaves no gap
 * and no count. A plain value: copy it, no need to free. A person who is not in
 * the share does not filter, so that looking as somebody else betrays nothing.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-timeline-lanes.h"

G_BEGIN_DECLS

#define KRING_FILTER_MOST_CHILDREN 32

typedef struct {
  guint       lanes;      /* hidden: bits 1 << KRING_LANE_HARD ... */
  gint64      children[KRING_FILTER_MOST_CHILDREN];   /* whose lane is hidden; ends with 0 or is full */
  gint64      person;     /* only what has to do with them; 0: everybody */
  const char *domain;     /* only this life_domain, of the table of kinds; NULL: all */
  gboolean    key_only;   /* only key moments */
} KringTimelineFilter;

gboolean kring_timeline_filter_equal      (const KringTimelineFilter *a,
                                           const KringTimelineFilter *b);
void     kring_timeline_filter_show_lane  (KringTimelineFilter       *self,
                                           KringLane                  lane,
                                           gboolean                   is_shown);
void     kring_timeline_filter_show_child (KringTimelineFilter       *self,
                                           gint64                     child,
                                           gboolean                   is_shown);

/* Whether the lane of a child stays. */
gboolean kring_timeline_filter_keeps_child (const KringTimelineFilter *self,
                                            KringShare                *share,
                                            KringRecord               *child);
/* The same for an event or a support; @lane: where it stands. A stay stays with its child. */
gboolean kring_timeline_filter_keeps      (const KringTimelineFilter *self,
                                           KringShare                *share,
                                           KringRecord               *record,
                                           KringLane                  lane);
/* Whether @record (an event, a support, a stay) is, or has to do with, the record @id: a person, a place. */
gboolean kring_timeline_concerns          (KringShare                *share,
                                           KringRecord               *record,
                                           gint64                     id);
/* Whether the help was there: what was offered or asked for is not yet. */
gboolean kring_support_has_helped         (KringRecord               *support);
/* What a family would tell first: ticked as a turning point, or of a kind that changes everything. */
gboolean kring_timeline_is_key            (KringRecord               *event);

/* "Only with Agnes, only school. Hidden: what was hard, Lowie."; NULL when it hides nothing. */
char    *kring_timeline_filter_to_words   (const KringTimelineFilter *self,
                                           KringShare                *share) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
