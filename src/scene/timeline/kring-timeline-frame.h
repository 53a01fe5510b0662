/* kring-timeline-frame.h - what the parts of a timeline's picture share while it is drawn
 *
 * Private to kring-timeline-*.c.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-timeline-plan.h"
#include "kring-timescale.h"

G_BEGIN_DECLS

typedef struct {
  KringTimelineModel         *model;
  KringShare                 *share;
  const KringTimelineOptions *options;
  const KringTimelinePlan    *plan;
  KringTextCache             *texts;
  KringScene                 *scene;
  KringTimescale              scale;
  int                         today;   /* day number */
} KringTimelineFrame;

/* Where a period lies, cut to the picture; FALSE when it is out of sight. Ends that are cut off are not soft. */
gboolean    kring_timeline_frame_find_x (const KringTimelineFrame *frame,
                                         const KringPeriod        *period,
                                         double                   *x0,
                                         double                   *x1,
                                         KringFade                *fade);
/* Words on one line, cut to @room points (0: never). */
KringShape *kring_timeline_frame_write  (const KringTimelineFrame *frame,
                                         const char               *text,
                                         KringTextStyle            style,
                                         KringTone                 tone,
                                         double                    x,
                                         double                    y,
                                         double                    room);

/* The rows of a lane of events, from @y on. */
void        kring_timeline_draw_events  (const KringTimelineFrame *frame,
                                         KringLane                 lane,
                                         double                    y);
/* The bands of a child. */
void        kring_timeline_draw_stays   (const KringTimelineFrame *frame,
                                         const KringTimelineChild *child,
                                         double                    y);
/* How fine the lines behind the lanes are. */
KringTickUnit kring_timeline_choose_unit (const KringTimescale *scale,
                                          KringTextCache       *texts);
/* Lines behind the lanes. */
void        kring_timeline_draw_grid    (const KringTimelineFrame *frame);
/* Weeks before birth, ages, 12, 18 and 25 years, on one line from @left on. */
void        kring_timeline_draw_ages    (const KringTimelineFrame *frame,
                                         const KringTimelineChild *child,
                                         double                    left,
                                         double                    y);
/* Years, ages and fixed marks under the lanes; today and the moment over them. */
void        kring_timeline_draw_axis    (const KringTimelineFrame *frame);
void        kring_timeline_draw_now     (const KringTimelineFrame *frame);

G_END_DECLS
