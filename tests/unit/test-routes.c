/* test-routes.c - lines between boxes pass round the others
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib.h>
#include <math.h>

#include "kring-routes.h"

#define WIDTH  800.0
#define HEIGHT 500.0

static void
assert_ends (const KringRoutesBox *from,
             const KringRoutesBox *to,
             const double         *path,
             size_t                n)
{
  g_assert_cmpuint (n, >=, 8);
  g_assert_cmpuint ((n - 2) % 6, ==, 0);
  g_assert_cmpfloat_with_epsilon (path[0], from->x + from->w / 2, 0.01);
  g_assert_cmpfloat_with_epsilon (path[1], from->y + from->h / 2, 0.01);
  g_assert_cmpfloat_with_epsilon (path[n - 2], to->x + to->w / 2, 0.01);
  g_assert_cmpfloat_with_epsilon (path[n - 1], to->y + to->h / 2, 0.01);
}

/* With nothing in the way a line is straight. */
static void
test_straight (void)
{
  const KringRoutesBox boxes[] = { { 20, 20, 80, 30 }, { 600, 400, 80, 30 } };
  KringRoutes *routes = kring_routes_new (WIDTH, HEIGHT, boxes, G_N_ELEMENTS (boxes));
  double *path, way;
  size_t n = kring_routes_find (routes, 0, 1, &path);

  assert_ends (&boxes[0], &boxes[1], path, n);
  g_assert_cmpuint (n, ==, 8);
  way = (path[2] - path[0]) * (path[7] - path[1]) - (path[3] - path[1]) * (path[6] - path[0]);
  g_assert_cmpfloat_with_epsilon (way, 0, 0.01);

  g_free (path);
  kring_routes_free (routes);
}

/* Boxes in rows, as dense as the cards of a full ring: no line passes behind one. */
static void
test_round_all (void)
{
  g_autoptr(GRand) random = g_rand_new_with_seed (3);

  for (int round = 0; round < 20; round++)
    {
      g_autoptr(GArray) boxes = g_array_new (FALSE, FALSE, sizeof (KringRoutesBox));
      KringRoutes *routes;

      for (double y = 20; y < HEIGHT - 60; y += 48)
        for (double x = 20; x < WIDTH - 110; x += 100)
          {
            KringRoutesBox box = { x + g_rand_double_range (random, 0, 16), y + g_rand_double_range (random, 0, 8),
                                   g_rand_double_range (random, 44, 76), g_rand_double_range (random, 20, 32) };

            g_array_append_val (boxes, box);
          }
      routes = kring_routes_new (WIDTH, HEIGHT, (KringRoutesBox *) boxes->data, (int) boxes->len);
      for (int i = 0; i < 20; i++)
        {
          int from = g_rand_int_range (random, 0, (int) boxes->len), to = g_rand_int_range (random, 0, (int) boxes->len);
          double *path;
          size_t n;

          if (from == to)
            continue;
          n = kring_routes_find (routes, from, to, &path);
          assert_ends (&g_array_index (boxes, KringRoutesBox, from), &g_array_index (boxes, KringRoutesBox, to), path, n);
          g_assert_cmpint (kring_routes_count (routes, from, to, path, n), ==, 0);
          for (size_t p = 0; p < n; p++)
            g_assert_true (isfinite (path[p]));
          g_free (path);
        }
      kring_routes_free (routes);
    }
}

/* A wall with a door; and a wall without one, behind which the line passes at its thinnest. */
static void
test_walls (void)
{
  const KringRoutesBox door[] = { { 20, 240, 60, 20 }, { 720, 240, 60, 20 }, { 390, -10, 20, 400 }, { 390, 410, 20, 110 } };
  const KringRoutesBox wall[] = { { 20, 240, 60, 20 }, { 720, 240, 60, 20 }, { 390, -10, 20, 520 }, { 200, 100, 60, 300 } };
  KringRoutes *routes = kring_routes_new (WIDTH, HEIGHT, door, G_N_ELEMENTS (door));
  double *path;
  size_t n = kring_routes_find (routes, 0, 1, &path);

  g_assert_cmpint (kring_routes_count (routes, 0, 1, path, n), ==, 0);
  g_free (path);
  kring_routes_free (routes);

  routes = kring_routes_new (WIDTH, HEIGHT, wall, G_N_ELEMENTS (wall));
  n = kring_routes_find (routes, 0, 1, &path);
  g_assert_cmpint (kring_routes_count (routes, 0, 1, path, n), ==, 1);
  g_free (path);
  kring_routes_free (routes);
}

/* Boxes on, over and beside the ground; no ground at all. */
static void
test_odd (void)
{
  const KringRoutesBox boxes[] = {
    { -500, -500, 60, 20 }, { 5000, 240, 60, 20 }, { 100, 100, 60, 20 }, { 100, 100, 60, 20 }, { 110, 105, 0, 0 },
  };

  for (int size = 0; size < 2; size++)
    {
      KringRoutes *routes = kring_routes_new (size * WIDTH, size * HEIGHT, boxes, G_N_ELEMENTS (boxes));

      for (int from = 0; from < (int) G_N_ELEMENTS (boxes); from++)
        for (int to = 0; to < (int) G_N_ELEMENTS (boxes); to++)
          {
            double *path;
            size_t n = kring_routes_find (routes, from, to, &path);

            assert_ends (&boxes[from], &boxes[to], path, n);
            g_free (path);
          }
      kring_routes_free (routes);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/layout/routes/straight", test_straight);
  g_test_add_func ("/layout/routes/round-all", test_round_all);
  g_test_add_func ("/layout/routes/walls", test_walls);
  g_test_add_func ("/layout/routes/odd", test_odd);

  return g_test_run ();
}
