/* test-rings.c - what must hold for every circle: nothing overlaps, everybody in their ring, evenly, calmly
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>

#include "kring-rings-room.h"
#include "kring-rings-shape.h"
#include "rings-fixture.h"

typedef struct {
  Area   area;
  int    n_people;
  double text_scale;
} Case;

static const Area areas[] = {
  { "phone", 360, 600 }, { "small", 800, 600 }, { "wide", 1600, 900 }, { "a4", 842, 595 }, { "a3", 1191, 842 },
};
static const int people[] = { 1, 12, 40, 106 };
static const int crowds[] = { 20, 40, 80, 106 };
static const double text_scales[] = { 1, 1.5, 2 };

static KringBox
get_box (const KringRings *circle,
         double            x,
         double            y,
         double            w,
         double            h)
{
  return (KringBox) { x + w / 2 - circle->cx, y + h / 2 - circle->cy, w, h };
}

static KringBox
get_item_box (const KringRings *circle,
              int               item)
{
  const KringRingsItem *row = &circle->items[item];

  return get_box (circle, row->x, row->y, row->w, row->h);
}

static KringBox
get_more_box (const KringRings *circle,
              int               more)
{
  const KringRingsMore *row = &circle->mores[more];

  return get_box (circle, row->x, row->y, row->w, row->h);
}

static void
assert_in_band (const KringRings *circle,
                int               ring,
                KringBox          box)
{
  KringEllipse outer = { circle->rings[ring - 1].rx, circle->rings[ring - 1].ry };

  g_assert_true (kring_ellipse_holds (&outer, &box));
  if (ring > 1)
    {
      KringEllipse inner = { circle->rings[ring - 2].rx, circle->rings[ring - 2].ry };

      g_assert_true (kring_ellipse_is_clear_of (&inner, &box));
    }
}

/* Every card and every "more": in its own ring, on the sheet, touching no other and no name of a ring. */
static void
assert_sound (const KringRings *circle)
{
  GArray *boxes = g_array_new (FALSE, FALSE, sizeof (KringBox));

  for (int i = 0; i < circle->n_items; i++)
    {
      KringBox box = get_item_box (circle, i);

      if (circle->items[i].variant == KRING_RINGS_FOLDED)
        {
          g_assert_cmpint (circle->items[i].more, >=, 0);
          g_assert_cmpint (circle->items[i].more, <, circle->n_mores);
          continue;
        }
      if (circle->items[i].ring >= 1 && circle->items[i].ring <= circle->n_rings)
        assert_in_band (circle, circle->items[i].ring, box);
      if (circle->items[i].ring > circle->n_rings)
        g_assert_true (kring_ellipse_is_clear_of (&(KringEllipse) { circle->rings[circle->n_rings - 1].rx,
                                                                    circle->rings[circle->n_rings - 1].ry }, &box));
      g_array_append_val (boxes, box);
    }
  for (int i = 0; i < circle->n_mores; i++)
    {
      KringBox box = get_more_box (circle, i);
      int count = 0;

      if (circle->mores[i].ring <= circle->n_rings)
        assert_in_band (circle, circle->mores[i].ring, box);
      for (int j = 0; j < circle->n_items; j++)
        count += circle->items[j].variant == KRING_RINGS_FOLDED && circle->items[j].more == i;
      g_assert_cmpint (count, ==, circle->mores[i].count);
      g_assert_cmpint (count, >, 0);
      g_array_append_val (boxes, box);
    }
  for (int i = 0; i < circle->n_rings; i++)
    {
      const KringRingsRing *ring = &circle->rings[i];
      KringBox box = get_box (circle, ring->x, ring->y, ring->label.w, ring->label.h);

      g_array_append_val (boxes, box);
    }

  for (guint i = 0; i < boxes->len; i++)
    {
      KringBox *box = &g_array_index (boxes, KringBox, i);

      g_assert_cmpfloat (fabs (box->x) + box->w / 2, <=, circle->width / 2);
      g_assert_cmpfloat (fabs (box->y) + box->h / 2, <=, circle->height / 2);
      for (guint j = 0; j < i; j++)
        {
          if (i >= boxes->len - (guint) circle->n_rings && j >= boxes->len - (guint) circle->n_rings)
            continue;   /* names of rings on a sheet too small for them */
          g_assert_false (kring_box_touches (box, &g_array_index (boxes, KringBox, j), 0));
        }
    }

  g_array_unref (boxes);
}

static int
count_folded (const KringRings *circle)
{
  int n = 0;

  for (int i = 0; i < circle->n_mores; i++)
    n += circle->mores[i].count;

  return n;
}

static void
test_sound (gconstpointer data)
{
  const Case *c = data;

  for (guint32 seed = 1; seed <= (c->n_people > 40 ? 1 : 2); seed++)
    {
      KringRings *circle = create_circle (seed, c->n_people, 1 + (int) seed % 3, &c->area, c->text_scale);

      kring_rings_lay_out (circle, NULL);
      g_test_message ("seed %u: %d of %d folded", seed, count_folded (circle), circle->n_items);
      assert_sound (circle);
      free_circle (circle);
    }
}

static void
test_deterministic (void)
{
  KringRings *first = create_circle (7, 40, 2, &areas[1], 1), *second = copy_circle (first);

  kring_rings_lay_out (first, NULL);
  kring_rings_lay_out (second, NULL);
  for (int i = 0; i < first->n_items; i++)
    {
      g_assert_cmpfloat (first->items[i].x, ==, second->items[i].x);
      g_assert_cmpfloat (first->items[i].y, ==, second->items[i].y);
    }

  free_circle (first);
  free_circle (second);
}

/* Where there is room nobody is folded and everybody keeps the full name. */
static void
test_room (void)
{
  static const struct { int n_people; Area area; int variant; } rows[] = {
    { 12, { "small", 800, 600 }, 4 },
    { 20, { "wide", 1600, 900 }, 0 },
    { 40, { "wide", 1600, 1000 }, 1 },
    { 40, { "a3", 1191, 842 }, 4 },
    { 60, { "wide", 1600, 1000 }, 4 },
    { 106, { "wide", 1600, 1000 }, 4 },
  };

  for (gsize r = 0; r < G_N_ELEMENTS (rows); r++)
    for (guint32 seed = 1; seed <= 8; seed++)
      {
        KringRings *circle = create_circle (seed, rows[r].n_people, 1, &rows[r].area, 1);

        kring_rings_lay_out (circle, NULL);
        g_assert_cmpint (count_folded (circle), ==, 0);
        for (int i = 0; i < circle->n_items; i++)
          g_assert_cmpint (kring_rings_shortness (circle->items[i].variant), <=, rows[r].variant);
        free_circle (circle);
      }
}

/* Who was to be seen, and is elsewhere or no longer. */
static int
count_moved (const KringRings *before,
             const KringRings *after,
             int               except)
{
  int n = 0;

  for (int i = 0; i < before->n_items; i++)
    {
      KringBox from = get_item_box (before, i), to = get_item_box (after, i);

      if (i != except && before->items[i].variant != KRING_RINGS_FOLDED && hypot (from.x - to.x, from.y - to.y) > 8)
        n++;
    }

  return n;
}

/* One person goes to another ring: on average hardly any of the others move. */
static void
test_calm (gconstpointer data)
{
  const Case *c = data;
  g_autoptr(GRand) random = g_rand_new_with_seed (11);
  int n_moved = 0, n_others = 0, n_worst = 0;

  for (guint32 seed = 1; seed <= 8; seed++)
    {
      KringRings *before = create_circle (seed, c->n_people, 1, &c->area, c->text_scale), *after = copy_circle (before);
      int who = move_somebody (after, random), n;

      kring_rings_lay_out (before, NULL);
      kring_rings_lay_out (after, before);
      assert_sound (after);
      n = count_moved (before, after, who);
      n_moved += n;
      n_worst = MAX (n_worst, n);
      n_others += c->n_people;
      free_circle (before);
      free_circle (after);
    }

  g_test_message ("%d of %d moved, at worst %d of %d", n_moved, n_others, n_worst, c->n_people);
  g_assert_cmpint (n_moved * 20, <=, n_others);
}

/* From nothing an edit stays within the rings and sides it touches, mostly. */
static void
test_calm_from_nothing (gconstpointer data)
{
  const Case *c = data;
  g_autoptr(GRand) random = g_rand_new_with_seed (11);
  int n_moved = 0, n_others = 0;

  for (guint32 seed = 1; seed <= 8; seed++)
    {
      KringRings *before = create_circle (seed, c->n_people, 1, &c->area, c->text_scale), *after = copy_circle (before);
      int who = move_somebody (after, random);

      kring_rings_lay_out (before, NULL);
      kring_rings_lay_out (after, NULL);
      n_moved += count_moved (before, after, who);
      n_others += c->n_people;
      free_circle (before);
      free_circle (after);
    }

  g_test_message ("%d of %d moved", n_moved, n_others);
  g_assert_cmpint (n_moved * 2, <=, n_others);
}

/* A thousand circles of any size on any sheet: sound from nothing and after an edit, which hardly anybody moves for. */
static void
test_thousand (void)
{
  g_autoptr(GRand) random = g_rand_new_with_seed (1000);
  int n_moved = 0, n_others = 0;

  for (guint32 seed = 1; seed <= 1000; seed++)
    {
      const Area *area = &areas[g_rand_int_range (random, 0, G_N_ELEMENTS (areas))];
      int n_people = g_rand_int_range (random, 1, 36);
      KringRings *before = create_circle (seed, n_people, g_rand_int_range (random, 0, 4), area,
                                          text_scales[g_rand_int_range (random, 0, G_N_ELEMENTS (text_scales))]);
      KringRings *after = copy_circle (before);
      int who = move_somebody (after, random);

      kring_rings_lay_out (before, NULL);
      assert_sound (before);
      kring_rings_lay_out (after, before);
      assert_sound (after);
      n_moved += count_moved (before, after, who);
      n_others += n_people;
      free_circle (before);
      free_circle (after);
    }

  g_test_message ("%d of %d moved", n_moved, n_others);
  g_assert_cmpint (n_moved * 20, <=, n_others);
}

/* The same people again: nobody moves by a pixel, also those who are folded stay so. */
static void
assert_same (const KringRings *before)
{
  KringRings *again = copy_circle (before);

  kring_rings_lay_out (again, before);
  for (int i = 0; i < again->n_items; i++)
    {
      g_assert_cmpint (again->items[i].variant, ==, before->items[i].variant);
      g_assert_cmpfloat_with_epsilon (again->items[i].x, before->items[i].x, 1e-6);
      g_assert_cmpfloat_with_epsilon (again->items[i].y, before->items[i].y, 1e-6);
    }
  free_circle (again);
}

/* One edit after the other in pictures that are too small for so many: each moves hardly
 * anybody, hardly one moves more than that, and the whole stays sound. */
static void
test_cramped (gconstpointer data)
{
  static const Area cramped[] = { { "900x600", 900, 600 }, { "1280x640", 1280, 640 }, { "1024x768", 1024, 768 } };
  const int n_people = GPOINTER_TO_INT (data);
  g_autoptr(GRand) random = g_rand_new_with_seed (n_people);
  int n_edits = 0, n_over = 0, n_moved = 0;

  for (guint32 seed = 1; seed <= 12; seed++)
    {
      const Area *area = &cramped[seed % G_N_ELEMENTS (cramped)];
      KringRings *before = create_circle (seed, n_people, 1, area, 96 / 72.0);

      kring_rings_lay_out (before, NULL);
      assert_same (before);
      for (int i = 0; i < 10; i++)
        {
          KringRings *after = copy_circle (before);
          int who = move_somebody (after, random), n;

          kring_rings_lay_out (after, before);
          assert_sound (after);
          assert_same (after);
          n = count_moved (before, after, who);
          n_moved += n;
          n_over += n * 20 > n_people;
          n_edits++;
          free_circle (before);
          before = after;
        }
      free_circle (before);
    }

  g_test_message ("%.2f %% moved, %d of %d edits moved more than 5 %%", n_moved * 100.0 / n_edits / n_people, n_over, n_edits);
  g_assert_cmpint (n_moved * 100, <=, 2 * n_edits * n_people);
  g_assert_cmpint (n_over * 20, <=, n_edits);   /* where a ring has to be placed anew, or nobody else could be seen */
}

/* One more small thing finds room in the band and on the side that are asked for, clear of everything. */
static void
test_find_room (void)
{
  KringRings *circle = create_circle (3, 40, 1, &areas[2], 1);
  KringRingsBox taken[24], box;
  int n = 0;

  kring_rings_lay_out (circle, NULL);
  for (int ring = 1; ring <= circle->n_rings; ring++)
    for (int side = -1; side < circle->n_sides; side++)
      {
        KringBox found;

        box = (KringRingsBox) { 0, 0, 40, 18 };
        if (n == G_N_ELEMENTS (taken) || !kring_rings_find_room (circle, ring, side, G_PI_2, taken, n, &box))
          continue;
        found = get_box (circle, box.x, box.y, box.w, box.h);
        assert_in_band (circle, ring, found);
        for (int i = 0; i < circle->n_items; i++)
          g_assert_false (kring_box_touches (&found, &(KringBox) { get_item_box (circle, i).x, get_item_box (circle, i).y,
                                                                   circle->items[i].w, circle->items[i].h }, 0));
        for (int i = 0; i < n; i++)
          {
            KringBox other = get_box (circle, taken[i].x, taken[i].y, taken[i].w, taken[i].h);

            g_assert_false (kring_box_touches (&found, &other, 0));
          }
        taken[n++] = box;
      }
  g_assert_cmpint (n, >, 12);

  box = (KringRingsBox) { 0, 0, 1600, 900 };
  g_assert_false (kring_rings_find_room (circle, 1, -1, 0, NULL, 0, &box));
  free_circle (circle);
}

static int
compare_doubles (gconstpointer a,
                 gconstpointer b)
{
  return *(const double *) a < *(const double *) b ? -1 : *(const double *) a > *(const double *) b;
}

/* The widest arc of a side, in one ring, where nobody stands, as part of what an even spread would leave. */
static void
assert_spread (const KringRings *circle,
               int               ring,
               int               side)
{
  g_autoptr(GArray) angles = g_array_new (FALSE, FALSE, sizeof (double));
  double start = circle->sides[side].start, end = circle->sides[side].end, widest = 0, last;

  for (int i = 0; i < circle->n_items; i++)
    if (circle->items[i].ring == ring && circle->items[i].side == side)
      {
        double angle = (start + end) / 2 + remainder (circle->items[i].angle - (start + end) / 2, 2 * G_PI);

        g_array_append_val (angles, angle);
      }
  if (angles->len == 0)
    return;

  /* A full side may reach over empty ones beside it. */
  g_array_sort (angles, compare_doubles);
  start = MIN (start, g_array_index (angles, double, 0));
  end = MAX (end, g_array_index (angles, double, angles->len - 1));
  last = start;
  for (guint i = 0; i < angles->len; i++)
    {
      double angle = g_array_index (angles, double, i);

      widest = MAX (widest, angle - last);
      last = angle;
    }
  widest = MAX (widest, end - last);

  /* One alone in the middle of the side leaves half of it on each hand. */
  g_assert_cmpfloat (widest, <=, (end - start) * 2.2 / (angles->len + 1) + 0.35);
}

static void
test_spread (void)
{
  static const Area wide = { "wide", 1920, 1200 };

  for (guint32 seed = 1; seed <= 20; seed++)
    {
      KringRings *circle = create_circle (seed, seed % 2 == 0 ? 12 : 24, 1, &wide, 1);

      /* Who lives together stands together, and that is another matter. */
      for (int i = 0; i < circle->n_items; i++)
        circle->items[i].household = 0;

      kring_rings_lay_out (circle, NULL);
      for (int ring = 2; ring <= circle->n_rings; ring++)
        for (int side = 0; side < circle->n_sides; side++)
          assert_spread (circle, ring, side);
      free_circle (circle);
    }
}

static void
test_pinned (void)
{
  KringRings *circle = create_circle (3, 20, 1, &areas[2], 1);

  circle->items[5].is_pinned = TRUE;
  circle->items[5].angle = 1.2;
  kring_rings_lay_out (circle, NULL);
  g_assert_cmpfloat_with_epsilon (circle->items[5].angle, 1.2, 0.01);
  assert_sound (circle);
  free_circle (circle);
}

static void
test_outside (void)
{
  for (gsize a = 0; a < G_N_ELEMENTS (areas); a++)
    {
      KringRings *circle = create_circle (3, 20, 1, &areas[a], 1);

      for (int i = 3; i < 6; i++)
        circle->items[i].ring = circle->n_rings + 1;
      kring_rings_lay_out (circle, NULL);
      assert_sound (circle);
      for (int i = 3; i < 6; i++)
        g_assert_cmpint (circle->items[i].variant, >=, 0);
      free_circle (circle);
    }
}

/* No sides, nobody, nonsense, far too many, no room at all: never a crash, never a lost person. */
static void
test_odd (void)
{
  static const Area tiny = { "tiny", 40, 30 };
  KringRings *circle = create_circle (5, 20, 1, &areas[1], 1);
  KringRings empty = { .width = 300, .height = 200, .gap = 8, .n_rings = 3 };

  circle->n_sides = 0;
  circle->items[2].ring = 99;
  circle->items[3].ring = -4;
  circle->items[4].side = 17;
  kring_rings_lay_out (circle, NULL);
  assert_sound (circle);
  free_circle (circle);

  kring_rings_lay_out (&empty, NULL);
  g_assert_cmpint (empty.n_mores, ==, 0);
  kring_rings_clear (&empty);

  circle = create_circle (5, 30, 2, &tiny, 1);
  kring_rings_lay_out (circle, NULL);
  for (int i = 0; i < circle->n_items; i++)
    g_assert_true (circle->items[i].variant >= 0 || circle->items[i].more >= 0);
  free_circle (circle);

  circle = create_circle (5, 2000, 1, &areas[1], 1);
  kring_rings_lay_out (circle, NULL);
  assert_sound (circle);
  g_assert_cmpint (count_folded (circle), >, 1000);
  free_circle (circle);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize a = 0; a < G_N_ELEMENTS (areas); a++)
    for (gsize p = 0; p < G_N_ELEMENTS (people); p++)
      for (gsize s = 0; s < G_N_ELEMENTS (text_scales); s++)
        {
          Case c = { areas[a], people[p], text_scales[s] };
          g_autofree char *path = g_strdup_printf ("/layout/rings/sound/%s/%d/%.1f", areas[a].name, people[p], text_scales[s]);

          g_test_add_data_func_full (path, g_memdup2 (&c, sizeof c), test_sound, g_free);
        }
  for (gsize p = 1; p < G_N_ELEMENTS (people); p++)
    {
      Case c = { { "wide", 1600, 1000 }, people[p], 1 };
      g_autofree char *path = g_strdup_printf ("/layout/rings/calm/%d", people[p]);
      g_autofree char *scratch_path = g_strdup_printf ("/layout/rings/calm-from-nothing/%d", people[p]);

      g_test_add_data_func_full (path, g_memdup2 (&c, sizeof c), test_calm, g_free);
      if (people[p] <= 40)
        g_test_add_data_func_full (scratch_path, g_memdup2 (&c, sizeof c), test_calm_from_nothing, g_free);
    }
  for (gsize p = 0; p < G_N_ELEMENTS (crowds); p++)
    {
      g_autofree char *path = g_strdup_printf ("/layout/rings/cramped/%d", crowds[p]);

      g_test_add_data_func (path, GINT_TO_POINTER (crowds[p]), test_cramped);
    }
  g_test_add_func ("/layout/rings/deterministic", test_deterministic);
  g_test_add_func ("/layout/rings/room", test_room);
  g_test_add_func ("/layout/rings/spread", test_spread);
  g_test_add_func ("/layout/rings/pinned", test_pinned);
  g_test_add_func ("/layout/rings/outside", test_outside);
  g_test_add_func ("/layout/rings/odd", test_odd);
  g_test_add_func ("/layout/rings/thousand", test_thousand);
  g_test_add_func ("/layout/rings/find-room", test_find_room);

  return g_test_run ();
}
