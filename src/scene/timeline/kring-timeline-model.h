/* kring-timeline-model.h - what a share has to put on a timeline, read once
 *
 * Everything that does not change while somebody pans and zooms: which events,
 * stays and supports there are, where in time, in which lane, in which words.
 * Make a new one when the share changes. Days are those of kring_day_to_number();
 * an end is the first day after.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-text-cache.h"
#include "kring-timeline-child.h"
#include "kring-timeline-filter.h"
#include "kring-timescale.h"

G_BEGIN_DECLS

typedef struct {
  KringRecord *record;     /* an event or a support */
  KringPeriod  period;
  KringLane    lane;
  char        *ref;
  char        *words;      /* for the screen reader */
  char        *title;      /* the label */
  char        *tellers;    /* behind the title; NULL: none */
  char        *tellers_short;
  int          weight;     /* who gets room first */
  double       of_day;     /* where in its day its mark stands, 0 to 1, so that what is told of one day has an order */
  double       width;      /* of title and tellers; 0: not measured at this scale */
  double       least;      /* how short they may be cut */
  double       guess;      /* of the width, by the number of letters; 0: not made at this scale */
  gboolean     is_contested;
  gboolean     is_planned; /* not yet, or not at all */
  unsigned     row;        /* within the lane where all of time is in view; set by the plan */
  unsigned     risen;      /* at the density in view: the same, or higher where there is room */
} KringTimelineItem;

typedef struct _KringTimelineModel KringTimelineModel;

KringTimelineModel *kring_timeline_model_new          (KringShare         *share,
                                                       PangoContext       *context) G_GNUC_WARN_UNUSED_RESULT;
void                kring_timeline_model_free         (KringTimelineModel *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (KringTimelineModel, kring_timeline_model_free)

/* Of what is drawn as a dot, where in time its middle is. */
double              kring_timeline_item_get_middle    (const KringTimelineItem   *item);
/* What of it is to be seen; at first everything. Cheap when it is the same. */
void                kring_timeline_model_set_filter   (KringTimelineModel        *self,
                                                       const KringTimelineFilter *filter);
/* KringTimelineItem that the filter keeps, by start. */
GPtrArray          *kring_timeline_model_get_lane     (KringTimelineModel *self,
                                                       KringLane           lane);
/* KringTimelineChild that the filter keeps, oldest first, those aside last. */
GPtrArray          *kring_timeline_model_get_children (KringTimelineModel *self);
KringTextCache     *kring_timeline_model_get_texts    (KringTimelineModel *self);
PangoContext       *kring_timeline_model_get_context  (KringTimelineModel *self);
/* Today as far as the family is concerned, yyyymmdd: the day their file speaks of, or today. */
int                 kring_timeline_model_get_today    (KringTimelineModel *self);
/* From the first thing told to the last, within a long life round the children; yyyymmdd. What lies outside (the year
 * 1, the year 9999) is drawn at the edge. Whatever the filter. */
void                kring_timeline_model_get_whole    (KringTimelineModel *self,
                                                       int                *from,
                                                       int                *to);
/* Days to points, as in the picture made last. */
const KringTimescale *kring_timeline_model_get_scale  (KringTimelineModel *self);
KringShare         *kring_timeline_model_get_share    (KringTimelineModel *self);

/* Events, stays of the children and supports that no line of time can show, as far as @filter keeps them: KringRecord,
 * borrowed. For a tray "no date". */
GPtrArray          *kring_timeline_list_undated       (KringShare                *share,
                                                       const KringTimelineFilter *filter) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
