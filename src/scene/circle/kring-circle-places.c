/* kring-circle-places.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-circle-places.h"

struct _KringCirclePlaces
{
  KringRings *kept;     /* NULL: nothing yet */
  gint64      circle;
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

void
kring_circle_places_lay_out (KringCirclePlaces *self,
                             gint64             circle,
                             KringRings        *rings)
{
  KringRings *kept;

  kring_rings_lay_out (rings, self->circle == circle ? self->kept : NULL);

  kept = g_memdup2 (rings, sizeof *rings);
  kept->items = g_memdup2 (rings->items, sizeof *rings->items * (gsize) rings->n_items);
  kept->sides = g_memdup2 (rings->sides, sizeof *rings->sides * (gsize) rings->n_sides);
  kept->mores = g_memdup2 (rings->mores, sizeof *rings->mores * (gsize) rings->n_mores);
  kept->links = NULL;
  kept->n_links = 0;

  kring_circle_places_forget (self);
  self->kept = kept;
  self->circle = circle;
}
