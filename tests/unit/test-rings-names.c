/* test-rings-names.c - how fully a name is written, and who comes out from behind a "2 more" when there is room
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib.h>
#include <math.h>

#include "kring-rings-room.h"
#include "rings-fixture.h"

static int
count_folded (const KringRings *circle)
{
  int n = 0;

  for (int i = 0; i < circle->n_items; i++)
    n += circle->items[i].variant == KRING_RINGS_FOLDED;

  return n;
}

/* One person where a ring is low, at the top of a wide sheet, or narrow, at the right of a high one: the card that says the
 * same on fewer lines, or on more. */
static void
test_shapes (void)
{
  static const struct { Area area; double angle; int shape, expected; bool is_small; } rows[] = {
    { { "wide", 1200, 240 }, -G_PI_2, KRING_RINGS_WIDE, KRING_RINGS_WIDE },
    { { "wide", 1200, 240 }, -G_PI_2, KRING_RINGS_HIGH, 1 },
    { { "high", 420, 900 }, 0, KRING_RINGS_HIGH, KRING_RINGS_HIGH },
    { { "high", 420, 900 }, 0, KRING_RINGS_WIDE, 1 },
    { { "small", 500, 300 }, 0, KRING_RINGS_LONGER, KRING_RINGS_LONGER, true },
    { { "small", 500, 300 }, 0, KRING_RINGS_HIGH, KRING_RINGS_SMALL, true },   /* not in larger letters than the others */
    { { "large", 900, 900 }, 0, KRING_RINGS_WIDE, 0 },
  };
  static const KringRingsSize shapes[] = { { 170, 34 }, { 60, 80 }, { 70, 34 } };

  for (gsize r = 0; r < G_N_ELEMENTS (rows); r++)
    {
      KringRingsItem item = {
        .key = 1, .ring = 2, .side = KRING_RINGS_NO_SIDE, .is_pinned = true, .angle = rows[r].angle,
        .sizes = { { 110, 60 }, { 60, 34 }, { 60, 20 }, { 50, 16 }, { 50, 16 } },
      };
      KringRings circle = { .gap = 8, .n_rings = 2, .items = &item, .n_items = 1, .more_size = { 50, 20 } };

      for (int i = 0; i < KRING_RINGS_SMALL && rows[r].is_small; i++)
        item.sizes[i] = (KringRingsSize) { 400, 200 };
      circle.width = rows[r].area.width;
      circle.height = rows[r].area.height;
      item.sizes[rows[r].shape] = shapes[rows[r].shape - KRING_RINGS_VARIANTS];
      kring_rings_lay_out (&circle, NULL);
      g_test_message ("%s: %d", rows[r].area.name, item.variant);
      g_assert_cmpint (item.variant, ==, rows[r].expected);
      g_assert_cmpfloat (item.w, ==, item.sizes[item.variant].w);
      kring_rings_clear (&circle);
    }
}

/* Beside whom there is room the name is in full, however full the side is on the whole; and nobody overlaps: see test-rings. */
static void
test_room_beside (void)
{
  static const Area area = { "1280x800", 1280, 800 };
  int n_full = 0, n_shortened = 0;

  for (guint32 seed = 1; seed <= 20; seed++)
    {
      KringRings *circle = create_circle (seed, 60, 1, &area, 1);

      kring_rings_lay_out (circle, NULL);
      for (int i = 0; i < circle->n_items; i++)
        {
          int shortness = kring_rings_shortness (circle->items[i].variant);

          n_full += shortness == 0;
          n_shortened += shortness > 0;
        }
      free_circle (circle);
    }
  g_test_message ("%d in full, %d shortened", n_full, n_shortened);
  g_assert_cmpint (n_full, >, n_shortened);
}

/* Who is to be seen in the first ring with a "2 more" leaves the circle. */
static void
remove_seen (const KringRings *before,
             KringRings       *after)
{
  int n = 0;

  for (int i = 0; i < before->n_items; i++)
    if (before->items[i].variant == KRING_RINGS_FOLDED || before->items[i].ring != before->mores[0].ring)
      after->items[n++] = after->items[i];
  after->n_items = n;
  after->n_links = 0;
}

/* Two are behind a "2 more"; the others leave the ring, and both are seen. */
static void
test_unfold (void)
{
  static const Area area = { "800x500", 800, 500 };
  int n_tried = 0;

  for (guint32 seed = 1; seed <= 60; seed++)
    {
      KringRings *before = create_circle (seed, 30, 1, &area, 1.1), *after = copy_circle (before);

      kring_rings_lay_out (before, NULL);
      if (count_folded (before) == 2 && before->n_mores == 1)
        {
          n_tried++;
          remove_seen (before, after);
          kring_rings_lay_out (after, before);
          g_assert_cmpint (count_folded (after), ==, 0);
        }
      free_circle (before);
      free_circle (after);
    }
  g_test_message ("%d tried", n_tried);
  g_assert_cmpint (n_tried, >, 3);
}

static bool
is_over (const KringRingsItem *item,
         const KringRingsSide *side)
{
  return item->variant != KRING_RINGS_FOLDED && item->x < side->x + side->w && side->x < item->x + item->w
         && item->y < side->y + side->h && side->y < item->y + item->h;
}

/* The name of a side lies at that side, within the rings on more lines when there is no room outside: not in the corner of
 * another one. */
static void
test_sides (void)
{
  static const Area areas[] = { { "1280x640", 1280, 640 }, { "1024x540", 1024, 540 }, { "700x700", 700, 700 } };

  for (gsize a = 0; a < G_N_ELEMENTS (areas); a++)
    for (guint32 seed = 1; seed <= 20; seed++)
      {
        KringRings *circle = create_circle (seed, 20, 1, &areas[a], 1);

        for (int side = 0; side < circle->n_sides; side++)
          {
            circle->sides[side].label = (KringRingsSize) { 130, 16 };
            circle->sides[side].inside = (KringRingsSize) { 50, 44 };
          }
        kring_rings_lay_out (circle, NULL);
        for (int side = 0; side < circle->n_sides; side++)
          {
            const KringRingsSide *row = &circle->sides[side];
            double angle = kring_rings_angle (circle, row->x + row->w / 2, row->y + row->h / 2);
            double middle = (row->start + row->end) / 2;

            g_assert_cmpfloat (row->w, ==, row->is_inside ? 50 : 130);
            for (int i = 0; i < circle->n_items; i++)
              g_assert_false (is_over (&circle->items[i], row));
            g_assert_cmpfloat (fabs (remainder (angle - middle, 2 * G_PI)), <, (row->end - row->start) / 2 + 0.4);
          }
        free_circle (circle);
      }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/layout/rings/names/shapes", test_shapes);
  g_test_add_func ("/layout/rings/names/room-beside", test_room_beside);
  g_test_add_func ("/layout/rings/names/unfold", test_unfold);
  g_test_add_func ("/layout/rings/names/sides", test_sides);

  return g_test_run ();
}
