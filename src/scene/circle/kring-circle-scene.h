/* kring-circle-scene.h - a family circle as a flat list of shapes
 *
 * Rings from the outside in, the names of rings and sides, and then people:
 * every placement in the share is exactly one KRING_SHAPE_CARD, and so is each
 * child in the middle. Where there is no room for all, a KRING_SHAPE_MORE
 * stands for the others and names them in its words; nothing is folded that
 * could be shown with a shorter name.
 *
 * A card's shape says nothing by itself: family has square corners, others
 * round ones, but their words say it too. Who is dead has a thin outline and
 * their years, who is not born yet a dotted one, who is known only by a label a
 * dashed one.
 *
 * A lens dims everybody it is not about, and gives the others its sign. It is
 * not asked for before everybody has a place.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-circle-places.h"
#include "kring-scene.h"
#include "kring-share.h"

G_BEGIN_DECLS

typedef struct {
  gint64             circle;          /* 0: the newest current one */
  double             width, height;   /* points; 0: 1200 x 800 */
  double             text_scale;      /* 0: 1 */
  gboolean           keeps_scale;     /* letters no larger than that, however much room there is */
  double             most_scale;      /* letters as large as that while nobody more is folded for it; 0: no larger */
  gint64             selected;        /* a person, with their relations; 0: nobody */
  const gint64      *chosen;          /* people who are marked besides */
  gsize              n_chosen;
  int                moment;          /* yyyymmdd, for who lives where and who was there; 0: the circle's own date */
  gboolean           show_relations;  /* of the selected person */
  gboolean           all_relations;   /* and of all others too, quieter */
  gboolean           show_quality;    /* how it is between people, by the line, according to who told it */
  const char        *lens;            /* code of kring_circle_lenses[]; NULL: none */
  gint64             compare;         /* another circle: ghosts where people were in it; 0: none */
  const gint64      *out;             /* people taken out for once: their cards become ghosts */
  gsize              n_out;
  KringCirclePlaces *places;          /* NULL: everybody is placed anew */
} KringCircleOptions;

KringScene *kring_circle_scene_new (KringShare               *share,
                                    PangoContext             *context,
                                    const KringCircleOptions *options) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
