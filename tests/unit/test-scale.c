/* test-scale.c - everybody's mark on one line: who is on it, in which words, and that nobody adds them up
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "kring-scale-scene.h"
#include "kring-scale-time.h"
#include "timeline-fixture.h"

#define AMINA "02-drie-huizen-amina-ilyas-lowie.json"

static KringScene *
draw (GPtrArray *marks,
      double     width,
      double     enough)
{
  PangoContext *context = create_context ();
  KringScaleOptions options = { .width = width, .text_scale = 1.2, .enough = enough, .low = "heel slecht", .high = "heel goed" };
  KringScene *scene = kring_scale_scene_new (context, &options, marks);

  g_object_unref (context);
  return scene;
}

/* The marks that one can press: those with a record. */
static GPtrArray *
list_marks (KringScene *scene)
{
  GPtrArray *marks = g_ptr_array_new ();

  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    {
      KringShape *shape = kring_scene_get_shape (scene, i);

      if (shape->kind == KRING_SHAPE_MARK && shape->id != 0)
        g_ptr_array_add (marks, shape);
    }

  return marks;
}

static void
add_score (KringFamily *family,
           KringRecord *scale,
           KringRecord *person,
           const char  *day,
           gint64       value)
{
  KringRecord *score = add (family, KRING_NOUN_SCORE, "#scale", scale, "#person", person, "=date", day, NULL);

  if (value >= 0)
    kring_record_set_int (score, "value", value);
}

/* The newest of each, undated ones too, none after the day. */
static void
test_newest (void)
{
  g_autoptr(KringFamily) family = kring_family_new ();
  KringRecord *kelly, *stijn, *scale;
  g_autoptr(KringShare) share = NULL;
  g_autoptr(GPtrArray) now = NULL;
  g_autoptr(GPtrArray) then = NULL;
  g_autofree char *unknown = NULL;
  g_autofree char *told = NULL;
  const KringScaleMark *mark;

  add (family, KRING_NOUN_FAMILY, "title", "Voorbeeld", NULL);
  kelly = add (family, KRING_NOUN_PERSON, "kind", "person", "given", "Kelly", NULL);
  stijn = add (family, KRING_NOUN_PERSON, "kind", "person", "given", "Stijn", NULL);
  scale = add (family, KRING_NOUN_SCALE, "kind", "safe", "question", "Hoe goed is het?", NULL);
  add_score (family, scale, kelly, "2026-03-18", 7000);
  add_score (family, scale, kelly, "2025-11-02", 3000);
  add_score (family, scale, stijn, "2026-03-18", -1);
  add_score (family, scale, kelly, "2026-09-01", 8500);
  share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  scale = kring_share_list (share, KRING_NOUN_SCALE)->pdata[0];

  then = kring_scale_collect (share, scale, 20260401);
  g_assert_cmpuint (then->len, ==, 2);
  mark = then->pdata[0];
  g_assert_cmpstr (mark->words, ==, "Kelly 7");
  mark = then->pdata[1];
  g_assert_cmpfloat (mark->value, <, 0);
  g_assert_cmpstr (mark->words, ==, "Stijn: I don't know");
  unknown = kring_scale_describe_unknown (then);
  g_assert_cmpstr (unknown, ==, "“I don't know”: Stijn");

  told = kring_scale_tell (share, scale, 20260401);
  g_assert_cmpstr (told, ==, "Hoe goed is het?\nKelly 7 · Stijn: I don't know");

  now = kring_scale_collect (share, scale, 20261231);
  mark = now->pdata[0];
  g_assert_cmpfloat (mark->value, ==, 8.5);
}

/* How many of the numbers from 0 to 10 stand under the line, with what is enough beside its number or below it. */
static guint
count_numbers (KringScene *scene)
{
  guint n = 0;

  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    {
      const KringShape *shape = kring_scene_get_shape (scene, i);

      n += shape->layout != NULL && g_ascii_isdigit (*pango_layout_get_text (shape->layout));
    }

  return n;
}

/* Every mark of the sample is an item with name, number and why; they lie in the picture, beside each other. */
static void
test_sample (void)
{
  g_autoptr(KringShare) share = load_sample (AMINA);
  KringRecord *scale = kring_share_list (share, KRING_NOUN_SCALE)->pdata[0];
  g_autoptr(GPtrArray) marks = kring_scale_collect (share, scale, 20261231);

  for (double width = 300; width < 1200; width += 170)
    {
      g_autoptr(KringScene) scene = draw (marks, width, kring_scale_get_value (scale, "enough"));
      g_autoptr(GPtrArray) items = list_marks (scene);
      guint n_known = 0;

      for (guint i = 0; i < marks->len; i++)
        n_known += ((KringScaleMark *) marks->pdata[i])->value >= 0;
      g_assert_cmpuint (items->len, ==, n_known);
      g_assert_nonnull (strstr (kring_scene_get_words (scene), "enough: 7"));
      g_assert_cmpuint (count_numbers (scene), ==, 11);

      for (guint i = 0; i < items->len; i++)
        {
          const KringShape *item = items->pdata[i];

          g_assert_cmpuint (strlen (item->words), >, 3);
          g_assert_cmpfloat (item->x, >=, -1);
          g_assert_cmpfloat (item->x + item->w, <=, width + 1);
          g_assert_cmpfloat (item->y + item->h, <=, kring_scene_get_height (scene));
          for (guint j = 0; j < i; j++)
            {
              const KringShape *other = items->pdata[j];

              g_assert_true (item->x >= other->x + other->w - 0.5 || other->x >= item->x + item->w - 0.5
                             || item->y >= other->y + other->h - 0.5 || other->y >= item->y + item->h - 0.5);
            }
        }
    }
}

/* 3 and 8 make 5.5: that number stands nowhere. */
static void
test_no_average (void)
{
  g_autoptr(GPtrArray) marks = kring_scale_marks_new ();
  g_autoptr(KringScene) scene = NULL;

  kring_scale_marks_add (marks, 11, "Kelly", 3, "Kelly 3");
  kring_scale_marks_add (marks, 12, "Nadia", 8, "Nadia 8");
  scene = draw (marks, 400, KRING_SCALE_UNKNOWN);

  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    {
      const char *words = kring_scene_get_shape (scene, i)->words;

      g_assert_true (words == NULL || strstr (words, "5.5") == NULL);
    }
  g_assert_cmpstr (kring_scene_get_words (scene), ==, "3: Kelly; 8: Nadia");
}

/* A pile of many runs on in lines, and each of them keeps a place of their own. */
static void
test_tall_pile (void)
{
  g_autoptr(GPtrArray) marks = kring_scale_marks_new ();
  g_autoptr(KringScene) scene = NULL;
  g_autoptr(GPtrArray) items = NULL;

  for (gint64 i = 1; i <= 12; i++)
    {
      g_autofree char *name = g_strdup_printf ("Ziggy %d", (int) i);

      kring_scale_marks_add (marks, i, name, 10, name);
    }
  scene = draw (marks, 320, 7);
  items = list_marks (scene);

  g_assert_cmpuint (items->len, ==, 12);
  for (guint i = 0; i < items->len; i++)
    g_assert_cmpint (((KringShape *) items->pdata[i])->id, ==, i + 1);
}

static void
test_empty (void)
{
  g_autoptr(GPtrArray) marks = kring_scale_marks_new ();
  g_autoptr(KringScene) scene = draw (marks, 300, KRING_SCALE_UNKNOWN);
  g_autofree char *unknown = kring_scale_describe_unknown (marks);

  g_assert_null (unknown);
  g_assert_cmpstr (kring_scene_get_words (scene), ==, "");
  g_assert_cmpfloat (kring_scene_get_height (scene), >, 10);
}

/* A lane for each, every mark a dot with its words; nobody's marks are added to another's. */
static void
test_time (void)
{
  g_autoptr(KringFamily) family = kring_family_new ();
  KringRecord *kelly, *stijn, *scale;
  g_autoptr(KringShare) share = NULL;

  add (family, KRING_NOUN_FAMILY, "title", "Voorbeeld", NULL);
  kelly = add (family, KRING_NOUN_PERSON, "kind", "person", "given", "Kelly", NULL);
  stijn = add (family, KRING_NOUN_PERSON, "kind", "person", "given", "Stijn met een heel lange naam", NULL);
  scale = add (family, KRING_NOUN_SCALE, "kind", "safe", "question", "Hoe goed is het?", NULL);
  add_score (family, scale, kelly, "2026-03-18", 3000);
  add_score (family, scale, kelly, "2026-03-19", 8000);
  add_score (family, scale, kelly, "2026-09-01", -1);
  add_score (family, scale, stijn, "2026-03-18", 4000);
  add_score (family, scale, stijn, "2027-03-18", 9000);
  share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  scale = kring_share_list (share, KRING_NOUN_SCALE)->pdata[0];
  g_assert_true (kring_scale_time_has_line (share, scale));

  for (double width = 200; width < 1000; width += 130)
    {
      PangoContext *context = create_context ();
      g_autoptr(KringScene) scene = kring_scale_time_scene_new (share, scale, context, 20261231, width, 1);

      g_object_unref (context);
      assert_no_words_over_words (scene);
      g_assert_cmpuint (count (scene, KRING_SHAPE_DOT), ==, 4);
      g_assert_nonnull (find_words (scene, KRING_SHAPE_DOT, "Kelly: I don't know"));
      g_assert_nonnull (strstr (kring_scene_get_words (scene), "Kelly: 18"));
      for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
        {
          const char *words = kring_scene_get_shape (scene, i)->words;

          /* not of Kelly's own, not of the two on one day, not of all */
          g_assert_null (words != NULL ? strstr (words, "5.5") : NULL);
          g_assert_null (words != NULL ? strstr (words, "3.5") : NULL);
          g_assert_false (words != NULL && g_str_equal (words, "5"));
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/scale/newest", test_newest);
  g_test_add_func ("/scale/sample", test_sample);
  g_test_add_func ("/scale/no-average", test_no_average);
  g_test_add_func ("/scale/tall-pile", test_tall_pile);
  g_test_add_func ("/scale/empty", test_empty);
  g_test_add_func ("/scale/time", test_time);

  return g_test_run ();
}
