/* kring-timeline-grip.h - what can be held on the timeline, and which date it would get
 *
 * An event is held at its mark, a stay at either end. Numbers in, dates out;
 * knows no widget.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-desk.h"
#include "kring-scene.h"
#include "kring-timescale.h"

G_BEGIN_DECLS

typedef struct {
  KringRecord *record;   /* held; an event or a stay; NULL: nothing is held */
  const char  *field;    /* "date", or of a stay "from" or "to" */
} KringTimelineGrip;

void     kring_timeline_grip_clear    (KringTimelineGrip       *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (KringTimelineGrip, kring_timeline_grip_clear)

/* Takes what is held at a point of the picture; what was held before is let go. FALSE when there is nothing. A finger
 * is coarser than a mouse. An end that is out of view cannot be held. */
gboolean kring_timeline_grip_find     (KringTimelineGrip       *self,
                                       KringShare              *share,
                                       KringScene              *scene,
                                       const KringTimescale    *scale,
                                       double                   x,
                                       double                   y,
                                       gboolean                 is_touch);
/* The same by the id of an event or a stay; of a stay its last day, or its first. */
gboolean kring_timeline_grip_hold     (KringTimelineGrip       *self,
                                       KringShare              *share,
                                       gint64                   id,
                                       gboolean                 last);
gboolean kring_timeline_grip_is_end   (const KringTimelineGrip *self);

/* The date it has; where it has none yet, @today as fine as the zoom is. */
void     kring_timeline_grip_read     (const KringTimelineGrip *self,
                                       int                      today,
                                       const KringTimescale    *scale,
                                       KringDate               *date);
/* The date it would have when dragged @dx from @start_x; FALSE when there is no such date. */
gboolean kring_timeline_grip_move     (const KringTimelineGrip *self,
                                       const KringTimescale    *scale,
                                       double                   start_x,
                                       double                   dx,
                                       KringDate               *moved);
/* The same, @n of what the zoom shows later. */
gboolean kring_timeline_grip_step     (const KringTimelineGrip *self,
                                       const KringTimescale    *scale,
                                       int                      today,
                                       int                      n,
                                       KringDate               *moved);
/* How many steps a large step is: a week, a year, ten years. */
int      kring_timeline_grip_far      (const KringTimescale    *scale);
gboolean kring_timeline_grip_changes  (const KringTimelineGrip *self,
                                       const KringDate         *moved);

/* One action; an event takes its own end along. */
gboolean kring_timeline_grip_save     (const KringTimelineGrip *self,
                                       KringStore              *store,
                                       const KringDate         *moved,
                                       const KringTimescale    *scale,
                                       GError                 **error);
/* "juni 2019", "until juni 2019": beside the pointer. */
char    *kring_timeline_grip_to_words (const KringTimelineGrip *self,
                                       const KringDate         *date) G_GNUC_WARN_UNUSED_RESULT;
/* What was done, in a sentence. */
char    *kring_timeline_grip_tell     (const KringTimelineGrip *self,
                                       KringShare              *share,
                                       const KringDate         *moved) G_GNUC_WARN_UNUSED_RESULT;

/* Event @id before or after its neighbour of the same days (@by -1, 1). Says what became of it. */
void     kring_timeline_reorder       (KringDesk               *desk,
                                       gint64                   id,
                                       int                      by);

G_END_DECLS
