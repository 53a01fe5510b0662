/* kring-circle-places.h - where everybody stood, for as long as a picture is looked at
 *
 * Places follow from rings and sides and are never stored. But while somebody
 * works in a circle nobody may move by themselves: a view keeps one of these
 * and hands it to every scene of the same circle.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

#include "kring-rings.h"

G_BEGIN_DECLS

typedef struct _KringCirclePlaces KringCirclePlaces;

KringCirclePlaces *kring_circle_places_new        (void) G_GNUC_WARN_UNUSED_RESULT;
void               kring_circle_places_free       (KringCirclePlaces *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (KringCirclePlaces, kring_circle_places_free)

/* Everybody is placed anew the next time: "Tidy up". */
void               kring_circle_places_forget     (KringCirclePlaces *self);

/* For the scene. How much larger than asked letters were in @circle at this size; 0: not known. */
double             kring_circle_places_get_growth (KringCirclePlaces *self,
                                                   gint64             circle,
                                                   double             width,
                                                   double             height,
                                                   double             text_scale);
/* What was kept of @circle, to lay out after; NULL: nothing. */
const KringRings  *kring_circle_places_get        (KringCirclePlaces *self,
                                                   gint64             circle);
void               kring_circle_places_keep       (KringCirclePlaces *self,
                                                   gint64             circle,
                                                   double             text_scale,
                                                   double             growth,
                                                   const KringRings  *rings);

/* Where @person stands in their ring of @circle, as a placement keeps it: in thousandths of a degree, clockwise from the
 * top. FALSE: they are in no ring, or behind a "7 more". */
gboolean           kring_circle_places_get_angle  (KringCirclePlaces *self,
                                                   gint64             circle,
                                                   gint64             person,
                                                   gint64            *angle);

/* Somebody who stands elsewhere when somebody is put down. */
typedef struct {
  gint64   person;
  double   x, y, w, h;       /* there */
  double   from_x, from_y;   /* the middle of where they stand now; of who has no place yet, of the new one */
  gboolean is_put;           /* put down there, rather than making room */
} KringCircleRoom;

/* Who stands elsewhere when @people come to stand in @ring, on @side: they, and everybody who makes room for them. As
 * KringCircleRoom; nobody before the first picture. Nobody moves by asking; who has no card yet gets one as large as
 * the others have. */
GArray            *kring_circle_places_try     (KringCirclePlaces *self,
                                                const gint64      *people,
                                                gsize              n_people,
                                                int                ring,
                                                int                side) G_GNUC_WARN_UNUSED_RESULT;

/* Where somebody put down at @x, @y would stand in the picture last laid out: ring from 1 on (the outermost when it
 * is beyond all), side as an index in kring_circle_sides_new(), -1 when there are none. FALSE before the first. */
gboolean           kring_circle_places_locate  (KringCirclePlaces *self,
                                                double             x,
                                                double             y,
                                                int               *ring,
                                                int               *side);

G_END_DECLS
