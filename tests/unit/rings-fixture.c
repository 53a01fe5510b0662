/* rings-fixture.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rings-fixture.h"

#include <string.h>

#define N_RINGS 4
#define N_SIDES 5

/* How many of ten people stand in each ring, and on each side. */
static const int ring_weights[N_RINGS] = { 2, 3, 4, 1 };
static const int side_weights[N_SIDES] = { 4, 2, 2, 1, 1 };

static int
pick (GRand     *random,
      const int *weights)
{
  int at = g_rand_int_range (random, 0, 10), index = 0;

  while (at >= weights[index])
    at -= weights[index++];

  return index;
}

/* A name of @letters letters, wrapped, shortened and short, as a card. */
static void
set_sizes (KringRingsItem *item,
           int             letters,
           double          scale)
{
  double width = letters * 6.2 * scale, pad = 14;

  item->sizes[0] = (KringRingsSize) { MIN (width, 124 * scale) + pad, ((width > 124 * scale ? 2 : 1) * 14 + 12) * scale + 10 };
  item->sizes[1] = (KringRingsSize) { MIN (width, 92 * scale) + pad, ((width > 92 * scale ? 2 : 1) * 14 + 12) * scale + 10 };
  item->sizes[2] = (KringRingsSize) { MIN (width, 92 * scale) + pad, 14 * scale + 10 };
  item->sizes[3] = item->sizes[4] = (KringRingsSize) { MIN (width, 64 * scale) + pad, 12 * scale + 8 };
  if (width > 92 * scale)
    {
      item->sizes[KRING_RINGS_WIDE] = (KringRingsSize) { MIN (width, 190 * scale) + pad, 26 * scale + 10 };
      item->sizes[KRING_RINGS_LONGER] = (KringRingsSize) { MIN (width, 80 * scale) + pad, 26 * scale + 8 };
      item->sizes[KRING_RINGS_HIGH] = (KringRingsSize) { 92 * scale + pad, 54 * scale + 10 };
    }
}

KringRings *
create_circle (guint32     seed,
               int         n_people,
               int         n_children,
               const Area *area,
               double      text_scale)
{
  g_autoptr(GRand) random = g_rand_new_with_seed (seed);
  KringRings *circle = g_new0 (KringRings, 1);
  int household = 0, left = 0;

  circle->width = area->width;
  circle->height = area->height;
  circle->gap = 8;
  circle->n_rings = N_RINGS;
  for (int i = 0; i < N_RINGS; i++)
    circle->rings[i].label = (KringRingsSize) { 70 * text_scale, 12 * text_scale };
  circle->sides = g_new0 (KringRingsSide, N_SIDES);
  circle->n_sides = N_SIDES;
  for (int i = 0; i < N_SIDES; i++)
    circle->sides[i] = (KringRingsSide) { { 90 * text_scale, 14 * text_scale }, { 50 * text_scale, 28 * text_scale } };
  circle->items = g_new0 (KringRingsItem, n_people + n_children);
  circle->n_items = n_people + n_children;
  circle->links = g_new0 (KringRingsLink, n_people + 1);
  circle->more_size = (KringRingsSize) { 44 * text_scale + 10, 13 * text_scale + 8 };

  for (int i = 0; i < circle->n_items; i++)
    {
      KringRingsItem *item = &circle->items[i];
      KringRingsItem *before = i > n_children ? &circle->items[i - 1] : NULL;

      item->key = i + 1;
      item->order = i;
      item->side = KRING_RINGS_NO_SIDE;
      set_sizes (item, g_rand_int_range (random, 4, 26), text_scale);
      if (i < n_children)
        continue;

      if (left == 0 || before == NULL)
        {
          left = g_rand_int_range (random, 1, 4);
          household++;
          item->ring = 1 + pick (random, ring_weights);
          item->side = pick (random, side_weights);
        }
      else
        {
          item->ring = before->ring;
          item->side = before->side;
        }
      item->household = household;
      left--;

      if (g_rand_int_range (random, 0, 10) < 6)
        circle->links[circle->n_links++] = (KringRingsLink) { i, g_rand_int_range (random, 0, i + 1), 1 };
    }

  return circle;
}

KringRings *
copy_circle (const KringRings *circle)
{
  KringRings *copy = g_memdup2 (circle, sizeof *circle);

  copy->sides = g_memdup2 (circle->sides, sizeof *circle->sides * (gsize) circle->n_sides);
  copy->items = g_memdup2 (circle->items, sizeof *circle->items * (gsize) circle->n_items);
  copy->links = g_memdup2 (circle->links, sizeof *circle->links * (gsize) circle->n_links);
  copy->mores = NULL;
  copy->n_mores = 0;

  return copy;
}

void
free_circle (KringRings *circle)
{
  kring_rings_clear (circle);
  g_free (circle->sides);
  g_free (circle->items);
  g_free (circle->links);
  g_free (circle);
}

int
move_somebody (KringRings *circle,
               GRand      *random)
{
  int item;

  do
    item = g_rand_int_range (random, 0, circle->n_items);
  while (circle->items[item].ring == 0);

  circle->items[item].ring = 1 + (circle->items[item].ring + g_rand_int_range (random, 0, N_RINGS - 1)) % N_RINGS;
  if (g_rand_boolean (random))
    circle->items[item].side = g_rand_int_range (random, 0, N_SIDES);

  return item;
}
