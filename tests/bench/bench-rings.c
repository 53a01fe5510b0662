/* bench-rings.c - one invented circle, placed, for bench_graphviz.py to look at beside other programs' pictures of it
 *
 *   bench-rings PEOPLE WIDTH HEIGHT SCALE       as it is, and after one person has moved
 *
 * A line each, tab-separated: "before" or "after" and the milliseconds; item: index, ring, side, middle, size, the way its
 * name is written, whether it is the one who moves; ring: its half axes; link: two items; behind: how many cards all
 * links together pass behind.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <stdlib.h>

#include "kring-routes.h"
#include "rings-fixture.h"

#define SEED   7
#define ROUNDS 5

static int
count_behind (const KringRings *circle)
{
  g_autofree KringRoutesBox *boxes = g_new (KringRoutesBox, circle->n_items);
  KringRoutes *routes;
  int n = 0;

  for (int i = 0; i < circle->n_items; i++)
    {
      const KringRingsItem *item = &circle->items[i];
      gboolean is_folded = item->variant == KRING_RINGS_FOLDED;

      boxes[i] = is_folded ? (KringRoutesBox) { -1000, -1000, 0, 0 } : (KringRoutesBox) { item->x, item->y, item->w, item->h };
    }
  routes = kring_routes_new (circle->width, circle->height, boxes, circle->n_items);
  for (int i = 0; i < circle->n_links; i++)
    {
      int a = circle->links[i].a, b = circle->links[i].b;
      double *path;
      size_t size;

      if (a == b || boxes[a].w <= 0 || boxes[b].w <= 0)
        continue;
      size = kring_routes_find (routes, a, b, &path);
      n += kring_routes_count (routes, a, b, path, size);
      g_free (path);
    }
  kring_routes_free (routes);

  return n;
}

static void
print_circle (const char       *name,
              const KringRings *circle,
              double            time,
              int               moved)
{
  g_print ("%s\t%.2f\n", name, time);
  for (int i = 0; i < circle->n_items; i++)
    {
      const KringRingsItem *item = &circle->items[i];
      gboolean is_folded = item->variant == KRING_RINGS_FOLDED;
      KringRingsSize size = is_folded ? item->sizes[KRING_RINGS_VARIANTS - 1] : (KringRingsSize) { item->w, item->h };

      g_print ("item\t%d\t%d\t%d\t%.2f\t%.2f\t%.2f\t%.2f\t%d\t%d\n", i, item->ring, item->side,
               item->x + item->w / 2 - circle->cx, item->y + item->h / 2 - circle->cy, size.w, size.h, item->variant,
               i == moved);
    }
  for (int i = 0; i < circle->n_rings; i++)
    g_print ("ring\t%.2f\t%.2f\n", circle->rings[i].rx, circle->rings[i].ry);
  for (int i = 0; i < circle->n_links; i++)
    g_print ("link\t%d\t%d\n", circle->links[i].a, circle->links[i].b);
  g_print ("behind\t%d\n", count_behind (circle));
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr(GRand) random = g_rand_new_with_seed (SEED);
  double best = G_MAXDOUBLE, best_after = G_MAXDOUBLE;
  KringRings *before, *after;
  Area area = { .name = "bench" };
  int moved;

  if (argc != 5)
    {
      g_printerr ("usage: bench-rings PEOPLE WIDTH HEIGHT SCALE\n");
      return 2;
    }

  area.width = g_ascii_strtod (argv[2], NULL);
  area.height = g_ascii_strtod (argv[3], NULL);
  before = create_circle (SEED, atoi (argv[1]), 1, &area, g_ascii_strtod (argv[4], NULL));
  after = copy_circle (before);
  moved = move_somebody (after, random);

  for (int i = 0; i < ROUNDS; i++)
    {
      gint64 start = g_get_monotonic_time (), middle;

      kring_rings_clear (before);
      kring_rings_clear (after);
      kring_rings_lay_out (before, NULL);
      middle = g_get_monotonic_time ();
      kring_rings_lay_out (after, before);
      best = MIN (best, (double) (middle - start) / 1000);
      best_after = MIN (best_after, (double) (g_get_monotonic_time () - middle) / 1000);
    }
  print_circle ("before", before, best, moved);
  print_circle ("after", after, best_after, moved);

  free_circle (before);
  free_circle (after);
  return EXIT_SUCCESS;
}
