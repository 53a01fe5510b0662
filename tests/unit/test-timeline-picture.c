/* test-timeline-picture.c - what the picture says of time: weeks before birth, ages, short stays, plans
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "kring-words.h"
#include "timeline-fixture.h"

static PangoContext *context;

static guint
count_outlines (KringScene   *scene,
                KringStroke   stroke)
{
  guint n = 0;

  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    n += kring_scene_get_shape (scene, i)->kind == KRING_SHAPE_OUTLINE && kring_scene_get_shape (scene, i)->stroke == stroke;

  return n;
}

/* Before birth count weeks, as near as there is room for them; of an expected child from the day it is due. */
static void
test_weeks (void)
{
  g_autoptr(KringFamily) family = kring_family_new ();
  KringRecord *noor = add_child (family, "Noor", "2018-05-01");
  KringRecord *boon = add (family, KRING_NOUN_PERSON, "kind", "person", "given", "Boon", "=due", "2020-08-01", NULL);
  g_autoptr(KringShare) share = NULL;
  KringTimelineOptions options = { .width = 1200, .from = 20170701, .to = 20180630, .today = 20180701 };
  g_autoptr(KringScene) near = NULL;
  g_autoptr(KringScene) far = NULL;
  g_autoptr(KringScene) expected = NULL;

  g_assert_nonnull (noor);
  kring_record_set_int (boon, "centre", 1);
  kring_family_put (family, boon);
  share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  near = kring_timeline_scene_new (share, context, &options);
  g_assert_nonnull (find_words (near, KRING_SHAPE_LABEL, "10 weeks"));
  g_assert_nonnull (find_words (near, KRING_SHAPE_LABEL, "20 weeks"));
  g_assert_nonnull (find_words (near, KRING_SHAPE_LABEL, "30 weeks"));
  g_assert_cmpfloat (find_words (near, KRING_SHAPE_LABEL, "10 weeks")->x, <, find_words (near, KRING_SHAPE_LABEL, "20 weeks")->x);

  options.from = options.to = 0;
  options.width = 500;
  far = kring_timeline_scene_new (share, context, &options);
  g_assert_null (find_words (far, KRING_SHAPE_LABEL, " weeks"));

  options = (KringTimelineOptions) { .width = 1200, .from = 20191101, .to = 20200831, .today = 20200301 };
  expected = kring_timeline_scene_new (share, context, &options);
  g_assert_nonnull (find_words (expected, KRING_SHAPE_LABEL, "30 weeks"));
}

/* Where the days of a date span a birthday, both ages are said. */
static void
test_ages (void)
{
  g_autoptr(KringFamily) family = kring_family_new ();
  KringRecord *noor = add_child (family, "Noor", "2014-04-02");
  KringRecord *event = add (family, KRING_NOUN_EVENT, "kind", "move", "title", "verhuis", "=date", "2018", NULL);
  g_autoptr(KringShare) share = NULL;
  const KringTimelineOptions options = { .width = 1200 };
  g_autoptr(KringScene) scene = NULL;

  add (family, KRING_NOUN_EVENT_PERSON, "#event", event, "#person", noor, "role", "subject", NULL);
  share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  scene = kring_timeline_scene_new (share, context, &options);
  g_assert_nonnull (find_words (scene, KRING_SHAPE_DOT, "verhuis, 2018, Noor 3 or 4 years"));
}

/* 12, 18 and 25 years are marked; not those after a life that has ended. */
static void
test_marks (void)
{
  g_autoptr(KringFamily) family = kring_family_new ();
  g_autoptr(KringShare) share = NULL;
  const KringTimelineOptions options = { .width = 1600, .from = 20000101, .to = 20280101, .today = 20270101 };
  g_autoptr(KringScene) scene = NULL;
  KringRecord *noor = add_child (family, "Noor", "2001-04-02");
  KringRecord *mats = add_child (family, "Mats", "2001-04-02");
  g_auto(KringDate) death = KRING_DATE_INIT;

  g_assert_nonnull (noor);
  kring_date_from_edtf (&death, "2015-06-01");
  kring_record_set_date (mats, "death", &death);
  share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  scene = kring_timeline_scene_new (share, context, &options);
  g_assert_nonnull (find_words (scene, KRING_SHAPE_MARK, "Noor turns 12"));
  g_assert_nonnull (find_words (scene, KRING_SHAPE_MARK, "Noor turns 18"));
  g_assert_nonnull (find_words (scene, KRING_SHAPE_MARK, "Noor turns 25"));
  g_assert_nonnull (find_words (scene, KRING_SHAPE_MARK, "Mats turns 12"));
  g_assert_null (find_words (scene, KRING_SHAPE_MARK, "Mats turns 18"));
}

static void
add_stay (KringFamily *family,
          KringRecord *person,
          KringRecord *place,
          const char  *from,
          const char  *to)
{
  add (family, KRING_NOUN_STAY, "kind", "home_other", "#person", person, "#place", place, "=from", from, "=to", to, NULL);
}

/* Two weeks with grandmother leave home home: dashed through. A year away does not. */
static void
test_through (void)
{
  g_autoptr(KringFamily) family = kring_family_new ();
  KringRecord *noor = add_child (family, "Noor", "2014-04-02");
  KringRecord *home = add (family, KRING_NOUN_PLACE, "kind", "home", "name", "Thuis", NULL);
  KringRecord *oma = add (family, KRING_NOUN_PLACE, "kind", "relatives", "name", "Bij oma", NULL);
  g_autoptr(KringShare) share = NULL;
  const KringTimelineOptions options = { .width = 1600, .today = 20200101 };
  g_autoptr(KringScene) scene = NULL;

  add_stay (family, noor, home, "2014-04-02", "2016-03-01");
  add_stay (family, noor, oma, "2016-03-02", "2016-05-20");
  add_stay (family, noor, home, "2016-05-21", "2017-12-31");
  add_stay (family, noor, oma, "2018-01-01", "2019-01-31");
  add_stay (family, noor, home, "2019-02-01", "2019-12-31");
  share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  scene = kring_timeline_scene_new (share, context, &options);

  g_assert_cmpuint (count (scene, KRING_SHAPE_BAR), ==, 5);
  g_assert_cmpuint (count_outlines (scene, KRING_STROKE_DASHED), ==, 1);
}

/* A stay is so up to today; what is planned after it is dotted, and said. */
static void
test_planned (void)
{
  g_autoptr(KringFamily) family = kring_family_new ();
  KringRecord *noor = add_child (family, "Noor", "2014-04-02");
  g_autoptr(KringShare) share = NULL;
  const KringTimelineOptions options = { .width = 1600, .today = 20200101 };
  g_autoptr(KringScene) scene = NULL;
  const KringShape *bar;

  add (family, KRING_NOUN_STAY, "kind", "kin_foster", "#person", noor, "=from", "2019-01-01", "=planned_end", "2021-01-01", NULL);
  share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  scene = kring_timeline_scene_new (share, context, &options);
  bar = find_words (scene, KRING_SHAPE_BAR, "planned until 1 January 2021");
  g_assert_nonnull (bar);
  g_assert_cmpuint (count_outlines (scene, KRING_STROKE_DOTTED), ==, 1);
  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    {
      const KringShape *shape = kring_scene_get_shape (scene, i);

      if (shape->kind == KRING_SHAPE_OUTLINE && shape->stroke == KRING_STROKE_DOTTED)
        {
          g_assert_cmpfloat (ABS (shape->x - (bar->x + bar->w)), <, 2);
          g_assert_cmpfloat (shape->w, >, 10);
        }
    }
}

/* What began out of view is named at the edge of the view. */
static void
test_edge (void)
{
  g_autoptr(KringShare) share = load_sample ("02-drie-huizen-amina-ilyas-lowie.json");
  const KringTimelineOptions options = { .width = 1200, .height = 800, .from = 20160301, .to = 20160331 };
  g_autoptr(KringScene) scene = kring_timeline_scene_new (share, context, &options);
  const KringShape *bar = find_words (scene, KRING_SHAPE_BAR, "Kasteelstraat");
  const KringShape *label = find_words (scene, KRING_SHAPE_LABEL, "Kasteelstraat");

  g_assert_nonnull (bar);
  g_assert_nonnull (label);
  g_assert_cmpfloat (label->x, >=, bar->x);
  g_assert_cmpfloat (label->x + label->w, <=, bar->x + bar->w);
}

/* Apart, lanes and years tell what they tell together; years alone need no more than their rows and change nothing. */
static void
test_parts (void)
{
  g_autoptr(KringShare) share = load_sample ("02-drie-huizen-amina-ilyas-lowie.json");
  g_autoptr(KringTimelineModel) model = kring_timeline_model_new (share, context);
  KringTimelineOptions options = { .width = 1200, .height = 300 };
  g_autoptr(KringScene) whole = kring_timeline_scene_new_for_model (model, &options);
  g_autoptr(KringScene) lanes = NULL;
  g_autoptr(KringScene) axis = NULL;
  g_autoptr(KringScene) narrow = NULL;
  KringTimescale scale;

  options.part = KRING_TIMELINE_LANES;
  lanes = kring_timeline_scene_new_for_model (model, &options);
  scale = *kring_timeline_model_get_scale (model);
  options.part = KRING_TIMELINE_AXIS;
  axis = kring_timeline_scene_new_for_model (model, &options);

  g_assert_cmpuint (count (lanes, KRING_SHAPE_DOT), ==, count (whole, KRING_SHAPE_DOT));
  g_assert_cmpuint (count (lanes, KRING_SHAPE_BAR), ==, count (whole, KRING_SHAPE_BAR));
  g_assert_cmpuint (count (axis, KRING_SHAPE_DOT) + count (axis, KRING_SHAPE_BAR), ==, 0);
  g_assert_cmpuint (count (lanes, KRING_SHAPE_LABEL) + count (axis, KRING_SHAPE_LABEL), ==, count (whole, KRING_SHAPE_LABEL));
  g_assert_cmpuint (count (lanes, KRING_SHAPE_MARK) + count (axis, KRING_SHAPE_MARK), ==, count (whole, KRING_SHAPE_MARK));
  g_assert_nonnull (find_words (axis, KRING_SHAPE_LABEL, "2018"));
  g_assert_nonnull (find_words (axis, KRING_SHAPE_MARK, "Amina turns 12"));
  g_assert_cmpfloat_with_epsilon (kring_scene_get_height (lanes) + kring_scene_get_height (axis),
                                  kring_scene_get_height (whole), 1);
  assert_no_words_over_words (lanes);
  assert_no_words_over_words (axis);

  options.width = 500;
  options.height = 5000;
  narrow = kring_timeline_scene_new_for_model (model, &options);
  g_assert_cmpfloat (kring_scene_get_height (narrow), <, 80);
  g_assert_cmpmem (&scale, sizeof scale, kring_timeline_model_get_scale (model), sizeof scale);
}

/* The name before a lane is the child: it can be pressed, and is in nobody's way on paper. */
static void
test_children (void)
{
  g_autoptr(KringShare) share = load_sample ("02-drie-huizen-amina-ilyas-lowie.json");
  g_autoptr(GPtrArray) children = kring_share_children (share);
  KringTimelineOptions options = { .width = 1200, .height = 800 };
  static const double widths[] = { 1200, 400 };

  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autoptr(KringScene) scene = NULL;
      g_autoptr(KringScene) paper = NULL;

      options.width = widths[i];
      options.is_paper = FALSE;
      scene = kring_timeline_scene_new (share, context, &options);
      options.is_paper = TRUE;
      paper = kring_timeline_scene_new (share, context, &options);
      g_assert_cmpuint (count (scene, KRING_SHAPE_CARD), ==, children->len + 1);   /* and Febe */
      g_assert_cmpuint (count (paper, KRING_SHAPE_CARD), ==, 0);
      for (guint j = 0; j < children->len; j++)
        {
          const KringShape *card = find_words (scene, KRING_SHAPE_CARD, kring_person_name (children->pdata[j]));
          int found = kring_scene_find (scene, card->x + 5, card->y + card->h / 2, 0);

          g_assert_cmpint (card->id, ==, kring_record_get_id (children->pdata[j]));
          g_assert_cmpint (kring_scene_get_shape (scene, (guint) found)->id, ==, card->id);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  context = create_context ();

  g_test_add_func ("/timeline-picture/weeks", test_weeks);
  g_test_add_func ("/timeline-picture/ages", test_ages);
  g_test_add_func ("/timeline-picture/marks", test_marks);
  g_test_add_func ("/timeline-picture/through", test_through);
  g_test_add_func ("/timeline-picture/planned", test_planned);
  g_test_add_func ("/timeline-picture/edge", test_edge);
  g_test_add_func ("/timeline-picture/parts", test_parts);
  g_test_add_func ("/timeline-picture/children", test_children);

  status = g_test_run ();
  g_object_unref (context);

  return status;
}
