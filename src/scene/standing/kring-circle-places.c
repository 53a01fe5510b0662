/* kring-circle-places.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-circle-places.h"

#include <math.h>
#include <string.h>

#define STILL 2.0   /* points: who moves less stands where they stood */

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
  g_free (self->kept->links);
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
  kept->links = g_memdup2 (rings->links, sizeof *rings->links * (gsize) rings->n_links);

  kring_circle_places_forget (self);
  self->kept = kept;
  self->circle = circle;
  self->text_scale = text_scale;
  self->growth = growth;
}

gboolean
kring_circle_places_get_angle (KringCirclePlaces *self,
                               gint64             circle,
                               gint64             person,
                               gint64            *angle)
{
  const KringRings *kept = kring_circle_places_get (self, circle);
  const KringRingsItem *item = kept != NULL ? kring_rings_find (kept, person) : NULL;

  if (item == NULL || item->ring == 0 || item->ring > kept->n_rings || item->variant == KRING_RINGS_FOLDED)
    return FALSE;

  *angle = llround (fmod (item->angle + 2.5 * G_PI, 2 * G_PI) / G_PI * 180000) % 360000;
  return TRUE;
}

static gboolean
is_among (gint64        key,
          const gint64 *people,
          gsize         n_people)
{
  for (gsize i = 0; i < n_people; i++)
    if (people[i] == key)
      return TRUE;

  return FALSE;
}

/* As large as the others are, one with another. */
static void
measure_newcomer (const KringRings *rings,
                  KringRingsItem   *newcomer)
{
  int n = 0;

  for (int i = 0; i < rings->n_items; i++)
    {
      if (rings->items[i].ring == 0)
        continue;
      n++;
      for (int variant = 0; variant < KRING_RINGS_VARIANTS; variant++)
        {
          newcomer->sizes[variant].w += rings->items[i].sizes[variant].w;
          newcomer->sizes[variant].h += rings->items[i].sizes[variant].h;
        }
    }

  for (int variant = 0; variant < KRING_RINGS_VARIANTS; variant++)
    {
      newcomer->sizes[variant].w = n > 0 ? newcomer->sizes[variant].w / n : rings->more_size.w;
      newcomer->sizes[variant].h = n > 0 ? newcomer->sizes[variant].h / n : rings->more_size.h;
    }
}

/* What was kept, with @people in @ring and on @side. */
static void
set_up_trial (const KringRings *kept,
              KringRings       *trial,
              const gint64     *people,
              gsize             n_people,
              int               ring,
              int               side)
{
  *trial = *kept;
  trial->items = g_new0 (KringRingsItem, (gsize) kept->n_items + n_people);
  memcpy (trial->items, kept->items, sizeof *kept->items * (gsize) kept->n_items);
  trial->sides = g_memdup2 (kept->sides, sizeof *kept->sides * (gsize) kept->n_sides);
  trial->mores = NULL;
  trial->n_mores = 0;
  trial->n_variants = 0;   /* whoever finds no place is behind a "7 more" */

  for (gsize i = 0; i < n_people; i++)
    {
      const KringRingsItem *known = kring_rings_find (kept, people[i]);
      KringRingsItem *item = &trial->items[known != NULL ? known - kept->items : trial->n_items];

      if (known == NULL)
        {
          item->key = people[i];
          item->order = trial->n_items++;
          measure_newcomer (kept, item);
        }
      item->ring = ring;
      item->side = side;
      item->is_pinned = FALSE;
    }
}

/* Of who would be folded: the "7 more" they would be among. */
static KringCircleRoom
get_room (const KringRings *rings,
          int               index)
{
  const KringRingsItem *item = &rings->items[index];
  const KringRingsMore *more = item->variant == KRING_RINGS_FOLDED ? &rings->mores[item->more] : NULL;

  return more != NULL ? (KringCircleRoom) { item->key, more->x, more->y, more->w, more->h }
                      : (KringCircleRoom) { item->key, item->x, item->y, item->w, item->h };
}

GArray *
kring_circle_places_try (KringCirclePlaces *self,
                         const gint64      *people,
                         gsize              n_people,
                         int                ring,
                         int                side)
{
  GArray *rooms = g_array_new (FALSE, FALSE, sizeof (KringCircleRoom));
  KringRings trial;

  if (self->kept == NULL)
    return rooms;

  set_up_trial (self->kept, &trial, people, n_people, ring, side);
  kring_rings_lay_out (&trial, self->kept);
  for (int i = 0; i < trial.n_items; i++)
    {
      KringCircleRoom room = get_room (&trial, i);
      const KringRingsItem *before = i < self->kept->n_items ? &self->kept->items[i] : NULL;
      double x = room.x + room.w / 2, y = room.y + room.h / 2;
      gboolean was_shown = before != NULL && before->variant != KRING_RINGS_FOLDED;

      room.from_x = was_shown ? before->x + before->w / 2 : x;
      room.from_y = was_shown ? before->y + before->h / 2 : y;
      room.is_put = is_among (room.person, people, n_people);
      if (room.is_put || (trial.items[i].variant != KRING_RINGS_FOLDED && hypot (x - room.from_x, y - room.from_y) > STILL))
        g_array_append_val (rooms, room);
    }

  kring_rings_clear (&trial);
  g_free (trial.items);
  g_free (trial.sides);
  return rooms;
}

gboolean
kring_circle_places_locate (KringCirclePlaces *self,
                            double             x,
                            double             y,
                            int               *ring,
                            int               *side)
{
  const KringRings *rings = self->kept;

  if (rings == NULL || rings->n_rings == 0)
    return FALSE;

  *ring = rings->n_rings;
  for (int i = rings->n_rings - 1; i >= 0; i--)
    if (hypot ((x - rings->cx) / rings->rings[i].rx, (y - rings->cy) / rings->rings[i].ry) <= 1)
      *ring = i + 1;

  *side = kring_rings_find_side (rings, x, y);
  return TRUE;
}
