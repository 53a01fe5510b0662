/* test-labels.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib.h>
#include <stdlib.h>

#include "kring-labels.h"

static const KringLabelStyle style = {
  .left = 0, .right = 1000, .gap = 4, .apart = 8, .reach = 30, .inset = 0, .more_width = 20, .digit_width = 6,
};

typedef struct {
  const char      *name;
  KringLabel       labels[3];
  size_t           n_labels;
  KringLabelState  states[3];
  double           x[3];
} Case;

#define H KRING_LABEL_HIDDEN
#define S KRING_LABEL_SHORT
#define F KRING_LABEL_FULL

static const Case cases[] = {
  { "alone",          { { 100, 110, 80, 48 } },                        1, { F },    { 114 } },
  { "cut-short",      { { 100, 110, 80, 48 }, { 170, 180, 80, 48 } },  2, { S, F }, { 114, 184 } },
  { "hidden",         { { 100, 110, 80, 48 }, { 150, 160, 80, 48 } },  2, { H, F }, { 0, 164 } },
  { "left-at-edge",   { { 980, 990, 80, 48 } },                        1, { F },    { 896 } },
  { "short-at-edge",  { { 880, 890, 20, 20 }, { 980, 990, 90, 48 } },  2, { F, S }, { 894, 926 } },
  { "sticks",         { { -500, 400, 80, 48, .on_mark = true } },      1, { F },    { 0 } },
  { "runs-out",       { { 100, 120, 80, 48, .on_mark = true } },       1, { F },    { 100 } },
  { "inside",         { { 100, 220, 80, 48, .on_mark = true, .within = true } }, 1, { F }, { 100 } },
  { "beside",         { { 100, 120, 80, 48, .on_mark = true, .within = true } }, 1, { F }, { 124 } },
  { "beside-at-edge", { { 980, 999, 80, 48, .on_mark = true, .within = true } }, 1, { F }, { 896 } },
  { "no-room-beside", { { 100, 150, 80, 48, .on_mark = true, .within = true }, { 150, 400, 80, 48 } }, 2, { H, F }, { 0, 404 } },
};

static void
test_place (gconstpointer data)
{
  const Case *c = data;
  KringLabel labels[3];
  KringLabelGroup groups[3];

  for (size_t i = 0; i < c->n_labels; i++)
    labels[i] = c->labels[i];

  g_assert_cmpuint (kring_labels_place (labels, c->n_labels, &style, groups), ==, 0);
  for (size_t i = 0; i < c->n_labels; i++)
    {
      g_assert_cmpint (labels[i].state, ==, c->states[i]);
      g_assert_cmpfloat (labels[i].x, ==, c->x[i]);
    }
}

static void
test_group_speaks (void)
{
  KringLabel labels[] = {
    { 100, 110, 80, 48, 0 }, { 105, 115, 80, 48, 7 }, { 105, 115, 80, 48, 0 }, { 400, 410, 80, 48, 0 },
  };
  KringLabelGroup groups[G_N_ELEMENTS (labels)];

  g_assert_cmpuint (kring_labels_place (labels, G_N_ELEMENTS (labels), &style, groups), ==, 1);
  g_assert_cmpuint (groups[0].first, ==, 0);
  g_assert_cmpuint (groups[0].n_marks, ==, 3);
  g_assert_cmpuint (groups[0].n_hidden, ==, 2);
  g_assert_cmpint (labels[0].state, ==, H);
  g_assert_cmpint (labels[1].state, ==, F);
  g_assert_cmpfloat (labels[1].x, ==, 119);
  g_assert_cmpfloat (groups[0].x, ==, 119 + 80 + 4);
  g_assert_cmpint (labels[3].state, ==, F);
}

static void
test_many_on_one_day (void)
{
  g_autofree KringLabel *labels = g_new0 (KringLabel, 3000);
  g_autofree KringLabelGroup *groups = g_new0 (KringLabelGroup, 3000);

  for (int i = 0; i < 3000; i++)
    labels[i] = (KringLabel) { 500, 510, 300, 48 };

  g_assert_cmpuint (kring_labels_place (labels, 3000, &style, groups), ==, 1);
  g_assert_cmpuint (groups[0].n_marks, ==, 3000);
  g_assert_cmpuint (groups[0].n_hidden, ==, 2999);
  g_assert_cmpfloat (groups[0].width, ==, 20 + 3 * 6);
}

static int
compare_start (const void *a,
               const void *b)
{
  const KringLabel *one = a, *other = b;

  return (one->start > other->start) - (one->start < other->start);
}

typedef struct { double from, to; } Extent;

/* Random rows at random densities: no words over other words, none outside the view. */
static void
test_never_overlaps (void)
{
  for (int round = 0; round < 500; round++)
    {
      KringLabel labels[60];
      KringLabelGroup groups[G_N_ELEMENTS (labels)];
      Extent extents[2 * G_N_ELEMENTS (labels)];
      size_t n = (size_t) g_test_rand_int_range (1, G_N_ELEMENTS (labels) + 1), n_groups, n_extents = 0;
      double spread = g_test_rand_double_range (1, 1000);

      for (size_t i = 0; i < n; i++)
        {
          double start = g_test_rand_double_range (-20, spread);
          double length = g_test_rand_int_range (0, 3) == 0 ? g_test_rand_double_range (0, 400) : 10;

          labels[i] = (KringLabel) {
            .start = start, .end = start + length, .width = g_test_rand_double_range (0, 300),
            .least = g_test_rand_double_range (48, 90), .weight = g_test_rand_int_range (0, 4),
            .on_mark = length > 20, .within = length > 20 && g_test_rand_bit (),
          };
        }
      qsort (labels, n, sizeof *labels, compare_start);

      n_groups = kring_labels_place (labels, n, &style, groups);
      for (size_t i = 0; i < n; i++)
        if (labels[i].state != KRING_LABEL_HIDDEN)
          extents[n_extents++] = (Extent) { labels[i].x, labels[i].x + labels[i].room };
      for (size_t i = 0; i < n_groups; i++)
        if (groups[i].is_shown)
          extents[n_extents++] = (Extent) { groups[i].x, groups[i].x + groups[i].width };

      for (size_t i = 0; i < n_extents; i++)
        {
          g_assert_cmpfloat (extents[i].from, >=, style.left);
          g_assert_cmpfloat (extents[i].to, <=, style.right + 1e-9);
          for (size_t j = i + 1; j < n_extents; j++)
            g_assert_true (extents[i].to <= extents[j].from + 1e-9 || extents[j].to <= extents[i].from + 1e-9);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (size_t i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/layout/labels/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_place);
    }
  g_test_add_func ("/layout/labels/group-speaks", test_group_speaks);
  g_test_add_func ("/layout/labels/many-on-one-day", test_many_on_one_day);
  g_test_add_func ("/layout/labels/never-overlaps", test_never_overlaps);

  return g_test_run ();
}
