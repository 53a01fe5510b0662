/* kring-rings-band.c - where in a band, and between its rays, a card may lie
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-rings-cell.h"

#include <math.h>

#define FULL_TURN  (2 * M_PI - 1e-6)

double
kring_cell_step (const KringCell *self)
{
  return KRING_CELL_STEP / fmax (self->edge.a, self->edge.b);
}

void
kring_cell_set_arc (KringCell *self,
                    double     start,
                    double     end)
{
  self->start = start;
  self->end = end;
  self->first = kring_ellipse_ray (&self->edge, start);
  self->last = kring_ellipse_ray (&self->edge, end);
}

bool
kring_cell_find_limits (const KringCell *self,
                        KringRay         ray,
                        const KringBox  *card,
                        double          *from,
                        double          *to)
{
  *to = kring_ellipse_limit_in (&self->outer, ray, card->w, card->h);
  *from = 0;
  if (self->n_middle == 0)
    *from = kring_ellipse_limit_out (&self->inner, ray, card->w, card->h);
  for (int i = 0; i < self->n_middle; i++)
    *from = fmax (*from, kring_box_limit_out (&self->middle[i], ray, card->w, card->h, self->gap));

  return *to >= *from;
}

bool
kring_cell_put (const KringCell *self,
                KringBox        *card,
                double           angle,
                double           depth)
{
  KringRay ray = kring_ellipse_ray (&self->edge, angle);
  double from, to, s;

  if (!kring_cell_find_limits (self, ray, card, &from, &to))
    return false;

  s = from + (to - from) * depth;
  card->x = s * ray.x;
  card->y = s * ray.y;

  return true;
}

static double
cross (KringRay a,
       double   x,
       double   y)
{
  return a.x * y - a.y * x;
}

static bool
is_between_rays (const KringCell *self,
                 double           x,
                 double           y)
{
  if (self->end - self->start <= M_PI)
    return cross (self->first, x, y) >= 0 && cross (self->last, x, y) <= 0;

  return cross (self->first, x, y) >= 0 || cross (self->last, x, y) <= 0;
}

bool
kring_cell_is_in_wedge (const KringCell *self,
                        const KringBox  *card,
                        double           margin)
{
  double w = card->w / 2 + margin, h = card->h / 2 + margin;

  if (!self->is_wedge || self->end - self->start >= FULL_TURN)
    return true;

  return is_between_rays (self, card->x - w, card->y - h) && is_between_rays (self, card->x + w, card->y - h)
         && is_between_rays (self, card->x - w, card->y + h) && is_between_rays (self, card->x + w, card->y + h);
}

bool
kring_cell_is_free (const KringCell *self,
                    const KringBox  *card,
                    double           margin)
{
  for (int i = 0; i < self->n_fixed; i++)
    if (kring_box_touches (card, &self->fixed[i], self->fixed_gap))
      return false;

  return kring_cell_is_in_wedge (self, card, margin);
}

bool
kring_cell_is_in_band (const KringCell *self,
                       const KringBox  *card,
                       double           gap)
{
  if (!kring_ellipse_holds (&self->outer, card))
    return false;
  if (self->n_middle == 0)
    return kring_ellipse_is_clear_of (&self->inner, card);

  for (int i = 0; i < self->n_middle; i++)
    if (kring_box_touches (card, &self->middle[i], gap))
      return false;

  return true;
}
