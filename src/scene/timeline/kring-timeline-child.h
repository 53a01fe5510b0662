/* kring-timeline-child.h - a child on the timeline, and where it lived
 *
 * A child may live in several places at once: stays overlap, and overlapping
 * ones lie in rows beside each other (domain brief 0.9).
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-period.h"
#include "kring-share.h"

G_BEGIN_DECLS

typedef struct {
  KringRecord *record;
  KringPeriod  period;
  gboolean     is_planned_to; /* goes on to planned_end, as people mean it now */
  int          planned_end;
  gboolean     is_through;    /* home stays home during a short stay elsewhere, which ends on through_end */
  int          through_end;
  KringTone    tone;
  unsigned     row;
  char        *ref;
  char        *words;
  char        *title;
} KringTimelineStay;

typedef struct {
  KringRecord *person;
  KringDate    birth;         /* or the due date */
  gboolean     is_expected;
  gboolean     is_aside;      /* not in the middle: drawn quieter, without ages */
  int          last_day;      /* of life: yyyymmdd; 0: lives */
  GPtrArray   *stays;         /* KringTimelineStay, by start */
  unsigned     n_rows;
} KringTimelineChild;

KringTimelineChild *kring_timeline_child_new            (KringShare         *share,
                                                         KringRecord        *person) G_GNUC_WARN_UNUSED_RESULT;
void                kring_timeline_child_free           (KringTimelineChild *self);

/* Whose lanes there are: the children in the middle, oldest first, then those others the family works with who are
 * younger than 25 on @today (yyyymmdd) and of whom it is known where they lived: half-sisters, stepbrothers. KringRecord,
 * borrowed. */
GPtrArray          *kring_timeline_children_list        (KringShare         *share,
                                                         int                 today) G_GNUC_WARN_UNUSED_RESULT;
/* @children: KringTimelineChild, those in the middle first. A place has the same tone for every child, in the order in
 * which they came to live there; where only somebody aside lived is quiet. */
void                kring_timeline_children_give_tones  (GPtrArray          *children);

G_END_DECLS
