/* test-spread.c - boxes in a row, never over each other
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib.h>

#include "kring-spread.h"

typedef struct {
  const char *name;
  size_t      n_boxes;
  double      wishes[4];
  double      widths[4];
  double      middles[4];
} Case;

static const Case cases[] = {
  { "none", 0, { 0 }, { 0 }, { 0 } },
  { "alone", 1, { 50 }, { 10 }, { 50 } },
  { "far-apart", 2, { 20, 80 }, { 10, 10 }, { 20, 80 } },
  { "same-wish", 2, { 50, 50 }, { 10, 10 }, { 44, 56 } },
  { "at-the-left-edge", 2, { 2, 4 }, { 10, 10 }, { 5, 17 } },
  { "at-the-right-edge", 2, { 99, 99 }, { 10, 20 }, { 73, 90 } },
  { "a-run-pushes-a-run", 3, { 40, 50, 52 }, { 10, 10, 10 }, { 36, 47.5, 59.5 } },
};

static void
test_case (gconstpointer data)
{
  const Case *c = data;
  KringSpread boxes[5] = { 0 };

  for (size_t i = 0; i < c->n_boxes; i++)
    boxes[i] = (KringSpread) { .wish = c->wishes[i], .width = c->widths[i] };
  kring_spread (boxes, c->n_boxes, 0, 100, 2);
  for (size_t i = 0; i < c->n_boxes; i++)
    g_assert_cmpfloat_with_epsilon (boxes[i].middle, c->middles[i], 1.0);
}

static void
test_random (void)
{
  g_autoptr(GRand) random = g_rand_new_with_seed (3);

  for (int round = 0; round < 1000; round++)
    {
      KringSpread boxes[8];
      size_t n = (size_t) g_rand_int_range (random, 1, 9);
      double wish = 0;

      for (size_t i = 0; i < n; i++)
        {
          wish += g_rand_double_range (random, 0, 20);
          boxes[i] = (KringSpread) { .wish = wish, .width = g_rand_double_range (random, 1, 10) };
        }
      kring_spread (boxes, n, 0, 100, 2);
      for (size_t i = 0; i < n; i++)
        {
          g_assert_cmpfloat (boxes[i].middle - boxes[i].width / 2, >=, -1e-6);
          g_assert_cmpfloat (boxes[i].middle + boxes[i].width / 2, <=, 100 + 1e-6);
          if (i > 0)
            g_assert_cmpfloat (boxes[i].middle - boxes[i].width / 2 - 2, >=,
                               boxes[i - 1].middle + boxes[i - 1].width / 2 - 1e-6);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/layout/spread/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/layout/spread/random", test_random);

  return g_test_run ();
}
