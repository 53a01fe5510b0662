/* kring-timeline-scene.h - a family's timeline as a flat list of shapes
 *
 * From top to bottom: who helped, what went well, what happened, a lane per
 * child with where it lived, what was hard, services and decisions; under them
 * the years and each child's age. Only lanes that have something are there.
 *
 * Every dated event of the share that lies in the visible period is exactly one
 * KRING_SHAPE_DOT, however its date is drawn; every stay of the children one
 * KRING_SHAPE_BAR; every support one KRING_SHAPE_SPAN; every child with a lane,
 * but not on paper, one KRING_SHAPE_CARD. Where words have no room
 * the shape is still there with its words, and a KRING_SHAPE_MORE says how many.
 * The height of the lanes does not depend on the visible period, so that
 * nothing jumps while somebody zooms.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-timeline-model.h"

G_BEGIN_DECLS

/* Where the lanes scroll, years and ages stand under them as a picture of their own, so that they are always in view. */
typedef enum {
  KRING_TIMELINE_WHOLE,
  KRING_TIMELINE_LANES,
  KRING_TIMELINE_AXIS,    /* as high as it needs, whatever height is asked for; of the lanes nothing is built anew */
} KringTimelinePart;

typedef struct {
  KringTimelinePart part;
  double  width, height;   /* points; higher when the lanes need it. 0: 1200, and as high as they need */
  double  text_scale;      /* 0: 1 */
  int     from, to;        /* the visible period, first and last day, yyyymmdd; 0: everything */
  double  view_from, view_to;   /* the same as day numbers with parts of days, for a view that glides; 0: as above */
  gboolean is_paper;       /* nobody zooms: years need one line, and the sheet has a margin of its own */
  int     moment;          /* the window's moment, yyyymmdd; 0: none */
  int     today;           /* yyyymmdd; 0: the day the file speaks of */
  gint64  selected;        /* an event, stay, support, person or place; 0: none */
  KringTimelineFilter filter;
} KringTimelineOptions;

/* For a view that pans and zooms: only what lies in the period is built anew. */
KringScene *kring_timeline_scene_new_for_model (KringTimelineModel         *model,
                                                const KringTimelineOptions *options) G_GNUC_WARN_UNUSED_RESULT;
/* For one picture. */
KringScene *kring_timeline_scene_new           (KringShare                 *share,
                                                PangoContext               *context,
                                                const KringTimelineOptions *options) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
