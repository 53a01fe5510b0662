/* kring-timeline-plan.h - how high everything on a timeline is, whatever period is in view
 *
 * Made once for a size, from the whole of time: which row each event stands in
 * is decided where everything is in view and words are scarcest, so that
 * nothing jumps while somebody zooms; only what found no row of its own there
 * rises from the crowd to one, nearer by. What is hard and what went well get
 * the same height.
 *
 * Private to kring-timeline-*.c.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-timeline-scene.h"

G_BEGIN_DECLS

typedef struct {
  KringTimelineOptions made_for;
  double   width, height;            /* of the picture */
  gboolean is_narrow;                /* names of lanes stand over them instead of beside */
  double   left, right;              /* between which time runs */
  double   text_height, small_height;
  double   row_height;               /* of events */
  double   band_height, band_pitch;  /* of stays */
  double   caption_height;           /* over each lane */
  double   top;                      /* of the lanes; over it the words of today and the moment */
  double   y[KRING_N_LANES];         /* of the rows of the lane; of the first child */
  unsigned rows[KRING_N_LANES];      /* 0: the lane is not there */
  gboolean has_crowd[KRING_N_LANES]; /* the last row takes what found no row of its own */
  double   gap;                      /* between lanes */
  unsigned tick_rows;                /* of the years: one, or another for what months are of */
  double   age_height;               /* of the ages of one child */
  double   axis_y, axis_height;      /* of the years and ages; a picture of the lanes alone ends at axis_y */
} KringTimelinePlan;

/* The plan of @model for this size; made anew when size, scale, today or filter are others. Borrowed. */
const KringTimelinePlan *
       kring_timeline_model_get_plan    (KringTimelineModel         *model,
                                         const KringTimelineOptions *options);
/* For the years and ages alone, for next to nothing; leaves @model as it is. */
void   kring_timeline_plan_make_axis    (KringTimelinePlan          *self,
                                         KringTimelineModel         *model,
                                         const KringTimelineOptions *options);
/* Also gives each item of @model its row. */
void   kring_timeline_plan_make         (KringTimelinePlan          *self,
                                         KringTimelineModel         *model,
                                         const KringTimelineOptions *options);
/* Lets what has no row of its own rise to one where there is room at @density points a day. */
void   kring_timeline_plan_raise        (const KringTimelinePlan    *self,
                                         KringTimelineModel         *model,
                                         double                      density);
/* The same, when it has not been done yet. */
void   kring_timeline_model_raise       (KringTimelineModel         *model,
                                         double                      density);
/* For kring_timeline_model_get_scale(). */
void   kring_timeline_model_set_scale   (KringTimelineModel         *model,
                                         const KringTimescale       *scale);
/* Height of the lane of one child, without the gap after it. */
double kring_timeline_plan_child_height (const KringTimelinePlan    *self,
                                         const KringTimelineChild   *child);

/* Measures of a mark, in points; shared by the plan and the drawing. */
#define KRING_DOT_SIZE   9.0
#define KRING_PILL_LEAST 14.0   /* a date longer than a day is never drawn narrower */
#define KRING_BAR_LEAST  26.0   /* from here on words stand over the bar instead of behind it */
#define KRING_MARK_GAP   4.0
#define KRING_WORDS_LEAST 48.0
#define KRING_CROWD      600    /* a lane with more: only words that can be seen are measured */

/* Width of an item's words, and how short they may be cut; and a guess at the width, for next to nothing. */
double kring_timeline_item_measure      (KringTimelineItem          *item,
                                         KringTextCache             *texts,
                                         double                     *least);
double kring_timeline_item_guess        (KringTimelineItem          *item,
                                         KringTextCache             *texts);

G_END_DECLS
