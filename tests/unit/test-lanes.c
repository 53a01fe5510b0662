/* test-lanes.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib.h>

#include "kring-lanes.h"

typedef struct {
  const char *name;
  KringSpan   spans[4];
  size_t      n_spans;
  unsigned    lanes[4];
  unsigned    n_lanes;
} Case;

static const Case cases[] = {
  { "none",        { { 0 } },                                                0, { 0 },       0 },
  { "touching",    { { 0, 1 }, { 1, 2 } },                                   2, { 0, 0 },    1 },
  { "overlapping", { { 0, 2 }, { 1, 3 }, { 2, 4 } },                         3, { 0, 1, 0 }, 2 },
  { "backwards",   { { 0, -9 }, { 0, 1 }, { 1, 2 } },                        3, { 0, 0, 0 }, 1 },
};

static void
test_pack (gconstpointer data)
{
  const Case *c = data;
  KringSpan spans[4];

  for (size_t i = 0; i < c->n_spans; i++)
    spans[i] = c->spans[i];

  g_assert_cmpuint (kring_lanes_pack (spans, c->n_spans, 0), ==, c->n_lanes);
  for (size_t i = 0; i < c->n_spans; i++)
    g_assert_cmpuint (spans[i].lane, ==, c->lanes[i]);
}

static void
test_heaviest_first (void)
{
  KringSpan spans[] = { { 0, 2, 0 }, { 1, 3, 5 }, { 1, 2, 0 }, { 3, 4, 0 } };

  g_assert_cmpuint (kring_lanes_pack_into (spans, G_N_ELEMENTS (spans), 0, 1), ==, 2);
  g_assert_cmpuint (spans[0].lane, ==, 1);
  g_assert_cmpuint (spans[1].lane, ==, 0);
  g_assert_cmpuint (spans[2].lane, ==, 1);
  g_assert_cmpuint (spans[3].lane, ==, 0);
}

/* What is somewhere already is gone round. */
static void
test_stays (void)
{
  KringSpan spans[] = { { 0, 2, 9 }, { 1, 3, .stays = true, .lane = 0 }, { 4, 5, 0 } };

  g_assert_cmpuint (kring_lanes_pack_into (spans, G_N_ELEMENTS (spans), 0, 2), ==, 0);
  g_assert_cmpuint (spans[0].lane, ==, 1);
  g_assert_cmpuint (spans[1].lane, ==, 0);
  g_assert_cmpuint (spans[2].lane, ==, 0);
}

/* Whatever goes in, spans that found a lane do not overlap in it, and only what fits nowhere is left over. */
static void
test_into_never_overlaps (void)
{
  for (int round = 0; round < 50; round++)
    {
      KringSpan spans[200];
      size_t n_left;
      size_t n_counted = 0;
      unsigned n_lanes = (unsigned) g_test_rand_int_range (0, 8);

      for (size_t i = 0; i < G_N_ELEMENTS (spans); i++)
        {
          spans[i].start = g_test_rand_double_range (0, 100);
          spans[i].end = spans[i].start + g_test_rand_double_range (0, 6);
          spans[i].weight = g_test_rand_int_range (0, 3);
          spans[i].stays = FALSE;
        }

      n_left = kring_lanes_pack_into (spans, G_N_ELEMENTS (spans), 0.5, n_lanes);
      for (size_t i = 0; i < G_N_ELEMENTS (spans); i++)
        {
          g_assert_cmpuint (spans[i].lane, <=, n_lanes);
          n_counted += spans[i].lane == n_lanes;
          for (size_t j = 0; j < G_N_ELEMENTS (spans); j++)
            if (i != j && spans[i].lane < n_lanes && spans[i].lane == spans[j].lane)
              g_assert_true (spans[i].end + 0.5 <= spans[j].start || spans[j].end + 0.5 <= spans[i].start);
        }
      g_assert_cmpuint (n_left, ==, n_counted);
    }
}

static void
test_into_many_on_one_day (void)
{
  g_autofree KringSpan *spans = g_new0 (KringSpan, 3000);

  g_assert_cmpuint (kring_lanes_pack_into (spans, 3000, 1, 6), ==, 2994);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (size_t i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/layout/lanes/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_pack);
    }
  g_test_add_func ("/layout/lanes/heaviest-first", test_heaviest_first);
  g_test_add_func ("/layout/lanes/stays", test_stays);
  g_test_add_func ("/layout/lanes/into-never-overlaps", test_into_never_overlaps);
  g_test_add_func ("/layout/lanes/into-many-on-one-day", test_into_many_on_one_day);

  return g_test_run ();
}
