/* test-week.c - who is there when in an ordinary week, in numbers and as a picture
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "kring-lettering.h"
#include "kring-week-scene.h"
#include "share-fixture.h"

#define TODAY 20261121

static KringWeek *
make_week (const char   *sample,
           KringProfile  profile)
{
  g_autoptr(KringFamily) family = share_fixture_open (sample);
  g_autoptr(KringShare) share = kring_share_new (family, profile, 0);

  return kring_week_new (share, TODAY);
}

static KringWeekEntry *
find (GPtrArray  *entries,
      const char *words)
{
  for (guint i = 0; i < entries->len; i++)
    {
      g_autofree char *told = kring_week_tell (entries->pdata[i]);

      if (strstr (told, words) != NULL)
        return entries->pdata[i];
    }

  return NULL;
}

static void
test_entries (void)
{
  g_autoptr(KringWeek) week = make_week (AMINA, KRING_PROFILE_FULL);
  KringWeekEntry *fridays = find (week->placed, "de vrijdagen dat Amina er is");
  KringWeekEntry *weekend = find (week->placed, "elk tweede weekend, van vrijdag");

  g_assert_nonnull (fridays);
  g_assert_true (kring_week_is_there (fridays, 4, KRING_WEEK_EVENING));
  g_assert_false (kring_week_is_there (fridays, 3, KRING_WEEK_EVENING));
  g_assert_false (kring_week_is_there (fridays, 4, KRING_WEEK_NIGHT));

  /* a child who sleeps there is there in the night */
  g_assert_nonnull (weekend);
  g_assert_nonnull (weekend->place);
  g_assert_true (weekend->times.is_other);
  g_assert_true (kring_week_is_there (weekend, 5, KRING_WEEK_NIGHT));
  g_assert_false (kring_week_is_there (weekend, 6, KRING_WEEK_NIGHT));

  g_assert_null (find (week->placed, "altijd"));
  g_assert_nonnull (find (week->unplaced, "altijd"));
  g_assert_null (find (week->placed, "week om week"));
  g_assert_nonnull (find (week->unplaced, "week om week"));
}

static void
assert_inside (KringScene *scene)
{
  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    {
      KringShape *shape = kring_scene_get_shape (scene, i);

      if (shape->form == KRING_FORM_CURVE)
        continue;
      g_assert_cmpfloat (shape->x, >=, -0.5);
      g_assert_cmpfloat (shape->x + shape->w, <=, kring_scene_get_width (scene) + 0.5);
      g_assert_cmpfloat (shape->y + shape->h, <=, kring_scene_get_height (scene) + 0.5);
    }
}

/* No card lies over another, whatever the room and the letters. */
static void
assert_apart (KringScene *scene)
{
  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    for (guint j = 0; j < i; j++)
      {
        KringShape *a = kring_scene_get_shape (scene, i);
        KringShape *b = kring_scene_get_shape (scene, j);

        if (a->kind == KRING_SHAPE_CARD && b->kind == KRING_SHAPE_CARD)
          g_assert_true (a->x >= b->x + b->w - 0.1 || b->x >= a->x + a->w - 0.1
                         || a->y >= b->y + b->h - 0.1 || b->y >= a->y + a->h - 0.1);
      }
}

static void
test_scene (void)
{
  static const struct { double width, text_scale; } sizes[] = {
    { 1200, 1 }, { 700, 1 }, { 336, 1 }, { 336, 1.5 }, { 1000, 2 },
  };
  const char * const samples[] = { NOOR, AMINA, GRACE };
  PangoContext *context = kring_lettering_create_context ("nl");

  for (gsize s = 0; s < G_N_ELEMENTS (samples); s++)
    for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
      {
        g_autoptr(KringWeek) week = make_week (samples[s], KRING_PROFILE_FULL);
        g_autoptr(KringScene) scene = kring_week_scene_new (context, week, sizes[i].width, sizes[i].text_scale);
        guint n_cards = 0;

        assert_inside (scene);
        assert_apart (scene);
        for (guint j = 0; j < kring_scene_get_n_shapes (scene); j++)
          {
            KringShape *shape = kring_scene_get_shape (scene, j);

            if (shape->kind != KRING_SHAPE_CARD)
              continue;
            n_cards++;
            g_assert_cmpint (shape->id, !=, 0);
            g_assert_nonnull (shape->words);
          }
        g_assert_cmpuint (n_cards, >, 0);
        g_assert_cmpuint (strlen (kring_scene_get_words (scene)), >, 20);
      }
  g_object_unref (context);
}

/* What this table may not see is not in the week either. */
static void
test_hidden (void)
{
  g_autoptr(KringWeek) all = make_week (AMINA, KRING_PROFILE_FULL);
  g_autoptr(KringWeek) few = make_week (AMINA, KRING_PROFILE_SERVICE);

  g_assert_cmpuint (few->placed->len + few->unplaced->len, <, all->placed->len + all->unplaced->len);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/week/entries", test_entries);
  g_test_add_func ("/week/scene", test_scene);
  g_test_add_func ("/week/hidden", test_hidden);

  return g_test_run ();
}
