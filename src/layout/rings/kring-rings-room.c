/* kring-rings-room.c - where in a finished picture there is room for one more small thing
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-rings-room.h"

#include <math.h>

#include "kring-rings-shape.h"

#define TURNS   144   /* places tried all round */
#define DEPTHS  6     /* and between the lines of the band */
#define CLOSE   3.0   /* to what is there already, at least */

static KringBox
centre_box (const KringRings *self,
            double            x,
            double            y,
            double            w,
            double            h)
{
  return (KringBox) { x + w / 2 - self->cx, y + h / 2 - self->cy, w, h };
}

static bool
is_free (const KringRings    *self,
         const KringBox      *box,
         const KringRingsBox *taken,
         int                  n_taken)
{
  for (int i = 0; i < self->n_items; i++)
    {
      const KringRingsItem *item = &self->items[i];
      KringBox other = centre_box (self, item->x, item->y, item->w, item->h);

      if (item->variant != KRING_RINGS_FOLDED && kring_box_touches (box, &other, CLOSE))
        return false;
    }
  for (int i = 0; i < self->n_mores; i++)
    {
      KringBox other = centre_box (self, self->mores[i].x, self->mores[i].y, self->mores[i].w, self->mores[i].h);

      if (kring_box_touches (box, &other, CLOSE))
        return false;
    }
  for (int i = 0; i < self->n_rings; i++)
    {
      const KringRingsRing *ring = &self->rings[i];
      KringBox other = centre_box (self, ring->x, ring->y, ring->label.w, ring->label.h);

      if (kring_box_touches (box, &other, 0))
        return false;
    }
  for (int i = 0; i < self->n_sides; i++)
    {
      const KringRingsSide *side = &self->sides[i];
      KringBox other = centre_box (self, side->x, side->y, side->w, side->h);

      if (side->w > 0 && kring_box_touches (box, &other, 0))
        return false;
    }
  for (int i = 0; i < n_taken; i++)
    {
      KringBox other = centre_box (self, taken[i].x, taken[i].y, taken[i].w, taken[i].h);

      if (kring_box_touches (box, &other, CLOSE))
        return false;
    }

  return true;
}

/* Whether the box lies wholly in the band of @ring; beyond all rings: on the sheet. */
static bool
is_in_band (const KringRings *self,
            int               ring,
            const KringBox   *box)
{
  if (ring > 1)
    {
      KringEllipse inner = { self->rings[ring - 2].rx, self->rings[ring - 2].ry };

      if (!kring_ellipse_is_clear_of (&inner, box))
        return false;
    }
  if (ring <= self->n_rings)
    {
      KringEllipse outer = { self->rings[ring - 1].rx, self->rings[ring - 1].ry };

      return kring_ellipse_holds (&outer, box);
    }

  return fabs (box->x) + box->w / 2 <= self->width / 2 && fabs (box->y) + box->h / 2 <= self->height / 2;
}

static bool
is_in_arc (const KringRings *self,
           int               side,
           double            angle)
{
  double start = side >= 0 && side < self->n_sides ? self->sides[side].start : 0;
  double end = side >= 0 && side < self->n_sides ? self->sides[side].end : 2 * M_PI;

  while (angle < start)
    angle += 2 * M_PI;
  while (angle >= start + 2 * M_PI)
    angle -= 2 * M_PI;

  return angle <= end;
}

double
kring_rings_angle (const KringRings *self,
                   double            x,
                   double            y)
{
  const KringRingsRing *edge = &self->rings[self->n_rings > 0 ? self->n_rings - 1 : 0];

  return self->n_rings > 0 ? atan2 ((y - self->cy) / edge->ry, (x - self->cx) / edge->rx) : 0;
}

bool
kring_rings_find_room (const KringRings    *self,
                       int                  ring,
                       int                  side,
                       double               angle,
                       const KringRingsBox *taken,
                       int                  n_taken,
                       KringRingsBox       *box)
{
  double best = INFINITY;
  int band = ring < 1 ? 1 : ring > self->n_rings ? self->n_rings + 1 : ring;
  double from, to, edge;

  if (self->n_rings == 0)
    return false;

  /* as parts of the outermost ring */
  edge = self->rings[self->n_rings - 1].rx;
  from = band > 1 ? self->rings[band - 2].rx / edge : 0;
  to = band <= self->n_rings ? self->rings[band - 1].rx / edge : 1.4;

  for (int turn = 0; turn < TURNS; turn++)
    for (int depth = 0; depth < DEPTHS; depth++)
      {
        double at = angle + 2 * M_PI * turn / TURNS, far = from + (to - from) * (depth + 0.5) / DEPTHS;
        double x = far * edge * cos (at), y = far * self->rings[self->n_rings - 1].ry * sin (at);
        double middle = (from + to) / 2;
        double off = hypot (x - middle * edge * cos (angle),
                            y - middle * self->rings[self->n_rings - 1].ry * sin (angle));
        KringBox tried = { x, y, box->w, box->h };

        if (off >= best || !is_in_arc (self, side, at) || !is_in_band (self, band, &tried)
            || !is_free (self, &tried, taken, n_taken))
          continue;
        best = off;
        box->x = self->cx + x - box->w / 2;
        box->y = self->cy + y - box->h / 2;
      }

  return best < INFINITY;
}
