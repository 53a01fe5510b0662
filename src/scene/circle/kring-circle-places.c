/* kring-circle-places.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-circle-places.h"

#include <math.h>

struct _KringCirclePlaces
{
  KringRings *kept;     /* NULL: nothing yet */
  gint64      circle;
  double      text_scale;
  double      growth;
};

KringCirclePlaces *
kring_circle_places_new (void)
{
  return g_new0 (KringCirclePlaces, 1);
}

void
kring_circle_places_forget (KringCirclePlaces *self)
{
  if (self->kept == NULL)
    return;

  g_free (self->kept->items);
  g_free (self->kept->sides);
  g_free (self->kept->mores);
  g_clear_pointer (&self->kept, g_free);
}

void
kring_circle_places_free (KringCirclePlaces *self)
{
  kring_circle_places_forget (self);
  g_free (self);
}

double
kring_circle_places_get_growth (KringCirclePlaces *self,
                                gint64             circle,
                                double             width,
                                double             height,
                                double             text_scale)
{
  const KringRings *kept = kring_circle_places_get (self, circle);
  gboolean is_same = kept != NULL && kept->width == width && kept->height == height && self->text_scale == text_scale;

  return is_same ? self->growth : 0;
}

const KringRings *
kring_circle_places_get (KringCirclePlaces *self,
                         gint64             circle)
{
  return self->circle == circle ? self->kept : NULL;
}

void
kring_circle_places_keep (KringCirclePlaces *self,
                          gint64             circle,
                          double             text_scale,
                          double             growth,
                          const KringRings  *rings)
{
  KringRings *kept = g_memdup2 (rings, sizeof *rings);

  kept->items = g_memdup2 (rings->items, sizeof *rings->items * (gsize) rings->n_items);
  kept->sides = g_memdup2 (rings->sides, sizeof *rings->sides * (gsize) rings->n_sides);
  kept->mores = g_memdup2 (rings->mores, sizeof *rings->mores * (gsize) rings->n_mores);
  kept->links = NULL;
  kept->n_links = 0;

  kring_circle_places_forget (self);
  self->kept = kept;
  self->circle = circle;
  self->text_scale = text_scale;
  self->growth = growth;
}

static int
find_side (const KringRings *rings,
           double            angle)
{
  for (int i = 0; i < rings->n_sides; i++)
    for (int turn = -1; turn <= 1; turn++)
      {
        double turned = angle + turn * 2 * G_PI;

        if (turned >= rings->sides[i].start && turned < rings->sides[i].end)
          return i;
      }

  return -1;
}

gboolean
kring_circle_places_locate (KringCirclePlaces *self,
                            double             x,
                            double             y,
                            int               *ring,
                            int               *side)
{
  const KringRings *rings = self->kept;
  const KringRingsRing *outer;

  if (rings == NULL || rings->n_rings == 0)
    return FALSE;

  outer = &rings->rings[rings->n_rings - 1];
  *ring = rings->n_rings;
  for (int i = rings->n_rings - 1; i >= 0; i--)
    if (hypot ((x - rings->cx) / rings->rings[i].rx, (y - rings->cy) / rings->rings[i].ry) <= 1)
      *ring = i + 1;

  *side = find_side (rings, atan2 ((y - rings->cy) / outer->ry, (x - rings->cx) / outer->rx));
  return TRUE;
}
