/* test-timeline.c - what stands on a timeline, and in which words
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "kring-timeline-plan.h"
#include "timeline-fixture.h"

static const char * const samples[] = {
  "01-eenvoudig-noor-mats.json",
  "02-drie-huizen-amina-ilyas-lowie.json",
  "03-groot-zes-kinderen.json",
};

static PangoContext *context;

/* Each id once, and each of them a record of the share with words and a name in files. */
static void
assert_all_reachable (KringScene     *scene,
                      KringShare     *share,
                      KringShapeKind  kind,
                      KringNoun       noun)
{
  g_autoptr(GHashTable) seen = g_hash_table_new (g_int64_hash, g_int64_equal);

  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    {
      KringShape *shape = kring_scene_get_shape (scene, i);
      KringRecord *record;

      if (shape->kind != kind)
        continue;

      record = kring_share_get (share, shape->id);
      g_assert_nonnull (record);
      g_assert_cmpint (kring_record_get_noun (record), ==, noun);
      g_assert_nonnull (shape->ref);
      g_assert_nonnull (shape->words);
      g_assert_cmpfloat (shape->w, >, 0);
      g_assert_cmpfloat (shape->h, >, 0);
      g_assert_true (g_hash_table_add (seen, &shape->id));
    }
}

static guint
count_dated_events (KringShare *share)
{
  GPtrArray *events = kring_share_list (share, KRING_NOUN_EVENT);
  guint n = 0;

  for (guint i = 0; i < events->len; i++)
    {
      KringDate date;

      n += kring_record_get_date (events->pdata[i], "date", &date) && kring_date_is_dated (&date);
      kring_date_clear (&date);
    }

  return n;
}

static guint
count_stays (KringShare *share)
{
  g_autoptr(GPtrArray) children = kring_share_children (share);
  GPtrArray *stays = kring_share_list (share, KRING_NOUN_STAY);
  guint n = 0;

  /* of the children in the middle, and of Febe, their stepsister, the only other one in the samples */
  for (guint i = 0; i < stays->len; i++)
    {
      KringRecord *person = kring_share_follow (share, stays->pdata[i], "person");

      n += g_ptr_array_find (children, person, NULL) || kring_record_is (person, "ref", "p.febe");
    }

  return n;
}

static void
test_everything_is_there (gconstpointer data)
{
  static const double sizes[][3] = { { 1600, 900, 1 }, { 1024, 768, 1 }, { 360, 640, 1 }, { 1600, 900, 1.5 }, { 0, 0, 0 } };
  g_autoptr(KringShare) share = load_sample (data);
  g_autoptr(KringTimelineModel) model = kring_timeline_model_new (share, context);

  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      const KringTimelineOptions options = { .width = sizes[i][0], .height = sizes[i][1], .text_scale = sizes[i][2] };
      g_autoptr(KringScene) scene = kring_timeline_scene_new_for_model (model, &options);

      g_assert_cmpuint (count (scene, KRING_SHAPE_DOT), ==, count_dated_events (share));
      g_assert_cmpuint (count (scene, KRING_SHAPE_BAR), ==, count_stays (share));
      assert_all_reachable (scene, share, KRING_SHAPE_DOT, KRING_NOUN_EVENT);
      assert_all_reachable (scene, share, KRING_SHAPE_BAR, KRING_NOUN_STAY);
      assert_all_reachable (scene, share, KRING_SHAPE_SPAN, KRING_NOUN_SUPPORT);
    }
}

/* Febe has a lane too, after the others, with her own words; ages are those of the children in the middle. */
static void
test_aside (void)
{
  g_autoptr(KringShare) share = load_sample (samples[1]);
  g_autoptr(GPtrArray) before = kring_timeline_children_list (share, 20370901);
  g_autoptr(GPtrArray) after = kring_timeline_children_list (share, 20370905);
  const KringTimelineOptions options = { .width = 1600, .height = 900 };
  g_autoptr(KringScene) scene = kring_timeline_scene_new (share, context, &options);
  const KringShape *febe = find_words (scene, KRING_SHAPE_BAR, "Febe, ");
  const KringShape *lowie = find_words (scene, KRING_SHAPE_BAR, "Lowie, ");
  guint n_names = 0;

  g_assert_cmpuint (before->len, ==, 4);
  g_assert_cmpstr (kring_record_get_text (before->pdata[3], "given"), ==, "Febe");
  g_assert_cmpuint (after->len, ==, 3);   /* grown up */

  g_assert_nonnull (febe);
  g_assert_cmpfloat (febe->y, >, lowie->y);
  g_assert_null (strstr (kring_scene_get_words (scene), "Febe"));
  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    n_names += kring_scene_get_shape (scene, i)->kind == KRING_SHAPE_LABEL
               && g_strcmp0 (kring_scene_get_shape (scene, i)->words, "Febe") == 0;
  g_assert_cmpuint (n_names, ==, 1);
}

/* What stands in both pictures stands at the same height, give or take @slack. */
static void
assert_same_heights (KringScene     *one,
                     KringScene     *other,
                     KringShapeKind  kind,
                     double          slack)
{
  for (guint i = 0; i < kring_scene_get_n_shapes (one); i++)
    {
      const KringShape *shape = kring_scene_get_shape (one, i);

      for (guint j = 0; shape->kind == kind && j < kring_scene_get_n_shapes (other); j++)
        {
          const KringShape *match = kring_scene_get_shape (other, j);

          if (match->kind == kind && match->id == shape->id)
            g_assert_cmpfloat (ABS (match->y - shape->y), <=, slack);
        }
    }
}

/* Good and hard are as high as each other; lanes stand still while somebody zooms, and everything while they pan. */
static void
test_even_and_steady (gconstpointer data)
{
  g_autoptr(KringShare) share = load_sample (data);
  g_autoptr(KringTimelineModel) model = kring_timeline_model_new (share, context);
  KringTimelineOptions options = { .width = 1600, .height = 900, .text_scale = 1, .today = 20261116 };
  const KringTimelinePlan *plan = kring_timeline_model_get_plan (model, &options);
  g_autoptr(KringScene) all = kring_timeline_scene_new_for_model (model, &options);
  g_autoptr(KringScene) year = NULL;
  g_autoptr(KringScene) later = NULL;

  g_assert_cmpuint (plan->rows[KRING_LANE_GOOD], ==, plan->rows[KRING_LANE_HARD]);
  options.from = 20230101;
  options.to = 20231231;
  year = kring_timeline_scene_new_for_model (model, &options);
  g_assert_cmpfloat (kring_scene_get_height (all), ==, kring_scene_get_height (year));
  options.from = 20230301;
  options.to = kring_day_from_number (kring_day_to_number (20231231) + 59);
  later = kring_timeline_scene_new_for_model (model, &options);

  assert_same_heights (year, all, KRING_SHAPE_BAR, 0);
  assert_same_heights (year, all, KRING_SHAPE_DOT, 8 * plan->row_height);
  assert_same_heights (year, later, KRING_SHAPE_DOT, 0);
}

/* Where there is little height lanes come closer, then rows, before the picture becomes higher than its window. */
static void
test_little_height (void)
{
  g_autoptr(KringShare) share = load_sample (samples[1]);
  g_autoptr(KringTimelineModel) model = kring_timeline_model_new (share, context);
  KringTimelineOptions options = { .width = 1200, .height = 1, .text_scale = 1, .today = 20261116 };
  const KringTimelinePlan *plan = kring_timeline_model_get_plan (model, &options);
  double least = plan->height, gap = plan->gap, row = plan->row_height;

  options.height = least + 20;
  plan = kring_timeline_model_get_plan (model, &options);
  g_assert_cmpfloat (plan->height, <=, options.height + 0.01);
  g_assert_cmpfloat (plan->row_height, >, row);
  g_assert_cmpfloat (row, >, plan->text_height + 3);
  options.height = least + 100;
  plan = kring_timeline_model_get_plan (model, &options);
  g_assert_cmpfloat (plan->height, <=, options.height + 0.01);
  g_assert_cmpfloat (plan->gap, >, gap);
  options.height = 2000;
  plan = kring_timeline_model_get_plan (model, &options);
  g_assert_cmpfloat (plan->gap, >=, 2 * gap);
}

static void
test_no_overlaps (gconstpointer data)
{
  g_autoptr(KringShare) share = load_sample (data);

  for (int round = 0; round < 4; round++)
    zoom_at_random (share, context);
}

static void
test_only_the_period (void)
{
  g_autoptr(KringShare) share = load_sample (samples[1]);
  const KringTimelineOptions options = { .width = 1200, .height = 800, .from = 20230301, .to = 20230331 };
  g_autoptr(KringScene) scene = kring_timeline_scene_new (share, context, &options);

  g_assert_nonnull (find_words (scene, KRING_SHAPE_DOT, "De avond van het glas"));
  g_assert_nonnull (find_words (scene, KRING_SHAPE_DOT, "Mama drinkt"));
  g_assert_null (find_words (scene, KRING_SHAPE_DOT, "Amina is geboren"));
  g_assert_null (find_words (scene, KRING_SHAPE_BAR, "Kasteelstraat"));
  g_assert_nonnull (find_words (scene, KRING_SHAPE_BAR, "Bij oma Marleen"));
}

static void
test_words (void)
{
  g_autoptr(KringShare) share = load_sample (samples[1]);
  const KringTimelineOptions options = { .width = 1600, .height = 900, .from = 20210901, .to = 20230601 };
  g_autoptr(KringScene) scene = kring_timeline_scene_new (share, context, &options);
  const KringShape *dot = find_words (scene, KRING_SHAPE_DOT, "De avond van het glas");

  g_assert_cmpstr (dot->words, ==, "De avond van het glas, 4 March 2023, Amina 8 years, Ilyas 6 years, Lowie 8 months, "
                                   "told differently: Amina, Kelly, Stijn and Ilyas");
  g_assert_nonnull (find_words (scene, KRING_SHAPE_LABEL, "told differently"));
  g_assert_nonnull (find_words (scene, KRING_SHAPE_LABEL, "according to Amina"));
  g_assert_nonnull (strstr (find_words (scene, KRING_SHAPE_DOT, "De juf")->words, "according to Amina"));
  g_assert_nonnull (find_words (scene, KRING_SHAPE_BAR, "Lowie, Bij oma Marleen"));
  g_assert_nonnull (strstr (kring_scene_get_words (scene), "Amina, Ilyas and Lowie"));
}

/* 12 years, 18 years, 25 years, today and the moment. */
static void
test_marks (void)
{
  g_autoptr(KringShare) share = load_sample (samples[1]);
  const KringTimelineOptions options = { .width = 1600, .height = 900, .moment = 20200505 };
  g_autoptr(KringScene) scene = kring_timeline_scene_new (share, context, &options);

  g_assert_cmpuint (count (scene, KRING_SHAPE_MARK), ==, 3);
  g_assert_nonnull (find_words (scene, KRING_SHAPE_MARK, "Amina turns 12"));
  g_assert_nonnull (find_words (scene, KRING_SHAPE_MARK, "today"));
  g_assert_nonnull (find_words (scene, KRING_SHAPE_MARK, "5 May 2020"));
}

static void
test_selected (void)
{
  g_autoptr(KringShare) share = load_sample (samples[1]);
  KringTimelineOptions options = { .width = 1600, .height = 900 };
  g_autoptr(KringScene) plain = kring_timeline_scene_new (share, context, &options);
  const KringShape *glass = find_words (plain, KRING_SHAPE_DOT, "De avond van het glas");
  g_autoptr(KringScene) scene = NULL;
  guint n_selected = 0;

  options.selected = glass->id;
  scene = kring_timeline_scene_new (share, context, &options);
  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    n_selected += kring_scene_get_shape (scene, i)->tone == KRING_TONE_SELECTED;
  g_assert_cmpuint (n_selected, ==, 1);
}

/* Whatever one chooses is named in the picture, also in the thick of it; and no words lie over others for it. */
static void
test_selected_is_named (void)
{
  g_autoptr(KringShare) share = load_sample (samples[2]);
  g_autoptr(KringTimelineModel) model = kring_timeline_model_new (share, context);
  GPtrArray *events = kring_share_list (share, KRING_NOUN_EVENT);

  for (guint i = 0; i < events->len; i++)
    {
      KringTimelineOptions options = { .width = 800, .height = 500, .selected = kring_record_get_id (events->pdata[i]) };
      g_autoptr(KringScene) scene = kring_timeline_scene_new_for_model (model, &options);
      const char *title = kring_record_get_text (events->pdata[i], "title");

      assert_no_words_over_words (scene);
      if (title == NULL || find_words (scene, KRING_SHAPE_DOT, title) == NULL)
        continue;
      g_test_message ("%s", title);
      g_assert_nonnull (find_words (scene, KRING_SHAPE_LABEL, title));
    }
}

static void
test_hidden_lanes (void)
{
  g_autoptr(KringShare) share = load_sample (samples[1]);
  const KringTimelineOptions options = {
    .width = 1600, .height = 900, .filter.lanes = 1u << KRING_LANE_HARD | 1u << KRING_LANE_CHILDREN,
  };
  g_autoptr(KringScene) scene = kring_timeline_scene_new (share, context, &options);

  g_assert_cmpuint (count (scene, KRING_SHAPE_BAR), ==, 0);
  g_assert_null (find_words (scene, KRING_SHAPE_LABEL, "What was hard"));
  g_assert_nonnull (find_words (scene, KRING_SHAPE_LABEL, "What went well"));
}

static KringRecord *
find_ref (KringShare *share,
          KringNoun   noun,
          const char *ref)
{
  GPtrArray *rows = kring_share_list (share, noun);

  for (guint i = 0; i < rows->len; i++)
    if (kring_record_is (rows->pdata[i], "ref", ref))
      return rows->pdata[i];

  g_assert_not_reached ();
}

/* What is filtered away is away: no shape, no name, no count; the years in view and the other lanes stay. */
static void
test_filter (void)
{
  g_autoptr(KringShare) share = load_sample (samples[1]);
  g_autoptr(KringTimelineModel) model = kring_timeline_model_new (share, context);
  KringTimelineOptions options = { .width = 1600, .height = 900 };
  g_autoptr(KringScene) all = kring_timeline_scene_new_for_model (model, &options);
  KringRecord *agnes = find_ref (share, KRING_NOUN_PERSON, "p.agnes");
  KringRecord *lowie = find_ref (share, KRING_NOUN_PERSON, "p.lowie");
  g_autoptr(KringScene) some = NULL;
  g_autoptr(KringScene) again = NULL;
  g_autofree char *before = kring_scene_to_text (all);
  g_autofree char *after = NULL;
  int from, to, from_too, to_too;

  kring_timeline_model_get_whole (model, &from, &to);
  options.filter = (KringTimelineFilter) { .person = kring_record_get_id (agnes) };
  kring_timeline_filter_show_child (&options.filter, kring_record_get_id (lowie), FALSE);
  some = kring_timeline_scene_new_for_model (model, &options);
  for (guint i = 0; i < kring_scene_get_n_shapes (some); i++)
    {
      const KringShape *shape = kring_scene_get_shape (some, i);

      if (shape->kind == KRING_SHAPE_DOT || shape->kind == KRING_SHAPE_SPAN)
        g_assert_true (kring_timeline_concerns (share, kring_share_get (share, shape->id), options.filter.person));
      g_assert_true (shape->words == NULL || shape->kind == KRING_SHAPE_DOT || strstr (shape->words, "Lowie") == NULL
                     || shape->kind == KRING_SHAPE_SPAN);
    }
  g_assert_nonnull (find_words (some, KRING_SHAPE_SPAN, "Agnes"));
  g_assert_null (find_words (some, KRING_SHAPE_DOT, "is geboren"));
  g_assert_null (strstr (kring_scene_get_words (some), "Lowie"));
  g_assert_nonnull (find_words (some, KRING_SHAPE_BAR, "Amina, "));
  kring_timeline_model_get_whole (model, &from_too, &to_too);
  g_assert_cmpint (from_too, ==, from);
  g_assert_cmpint (to_too, ==, to);

  options.filter = (KringTimelineFilter) { 0 };
  again = kring_timeline_scene_new_for_model (model, &options);
  after = kring_scene_to_text (again);
  g_assert_cmpstr (after, ==, before);
}

static void
test_filter_by_kind (void)
{
  g_autoptr(KringShare) share = load_sample (samples[1]);
  KringTimelineOptions options = { .width = 1600, .height = 900, .filter.domain = "school" };
  g_autoptr(KringScene) school = kring_timeline_scene_new (share, context, &options);
  g_autoptr(KringScene) key = NULL;

  g_assert_cmpuint (count (school, KRING_SHAPE_DOT), ==, 9);
  g_assert_cmpuint (count (school, KRING_SHAPE_SPAN), ==, 0);
  g_assert_cmpuint (count (school, KRING_SHAPE_BAR), ==, count_stays (share));

  options.filter = (KringTimelineFilter) { .key_only = TRUE };
  key = kring_timeline_scene_new (share, context, &options);
  g_assert_nonnull (find_words (key, KRING_SHAPE_DOT, "Amina is geboren"));
  g_assert_nonnull (find_words (key, KRING_SHAPE_DOT, "Mama en papa gaan uit elkaar"));
  g_assert_null (find_words (key, KRING_SHAPE_DOT, "Getuigschrift"));
}

/* The bar that says what is hidden; whom the reader may not see it does not name, nor does it filter by them. */
static void
test_filter_words (void)
{
  g_autoptr(KringFamily) family = kring_family_new ();
  KringRecord *noor = add_child (family, "Noor", "2018-05-01");
  KringRecord *bert = add (family, KRING_NOUN_PERSON, "given", "Bert", "visibility", "private", NULL);
  g_autoptr(KringShare) full = kring_share_new (family, KRING_PROFILE_FULL, 0);
  g_autoptr(KringShare) present = NULL;
  KringTimelineFilter filter = { .person = kring_record_get_id (bert), .domain = "school" };
  g_autofree char *nothing = kring_timeline_filter_to_words (&(KringTimelineFilter) { 0 }, full);
  g_autofree char *words = NULL;
  g_autofree char *quiet = NULL;
  g_autofree char *lanes = NULL;
  KringRecord *event;

  g_assert_null (nothing);
  words = kring_timeline_filter_to_words (&filter, full);
  g_assert_cmpstr (words, ==, "Only school and childcare and what Bert has a part in");

  event = add (family, KRING_NOUN_EVENT, "kind", "move", "title", "verhuis", "domain", "school", "visibility", "all", NULL);
  present = kring_share_new (family, KRING_PROFILE_PRESENT, 0);
  quiet = kring_timeline_filter_to_words (&filter, present);
  g_assert_cmpstr (quiet, ==, "Only school and childcare");
  g_assert_true (kring_timeline_filter_keeps (&filter, present, event, KRING_LANE_HAPPENED));
  g_assert_false (kring_timeline_filter_keeps (&filter, full, event, KRING_LANE_HAPPENED));

  filter = (KringTimelineFilter) { 0 };
  kring_timeline_filter_show_lane (&filter, KRING_LANE_HARD, FALSE);
  kring_timeline_filter_show_child (&filter, kring_record_get_id (noor), FALSE);
  kring_timeline_filter_show_child (&filter, kring_record_get_id (noor), FALSE);
  lanes = kring_timeline_filter_to_words (&filter, full);
  g_assert_cmpstr (lanes, ==, "Without “What was hard” and the lane of Noor");
  kring_timeline_filter_show_child (&filter, kring_record_get_id (noor), TRUE);
  kring_timeline_filter_show_lane (&filter, KRING_LANE_HARD, TRUE);
  g_assert_true (kring_timeline_filter_equal (&filter, &(KringTimelineFilter) { 0 }));
}

static void
test_undated (void)
{
  g_autoptr(KringFamily) family = kring_family_new ();
  KringRecord *noor = add_child (family, "Noor", "2018-05-01");
  KringRecord *event = add (family, KRING_NOUN_EVENT, "kind", "move", "title", "ooit verhuisd", NULL);
  KringRecord *stay = add (family, KRING_NOUN_STAY, "kind", "weekend", "#person", noor, NULL);
  KringRecord *support = add (family, KRING_NOUN_SUPPORT, "#from", noor, "status", "past", "what", "soep", NULL);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  g_autoptr(GPtrArray) undated = kring_timeline_list_undated (share, &(KringTimelineFilter) { 0 });
  const KringTimelineOptions options = { .width = 800 };
  g_autoptr(KringScene) scene = kring_timeline_scene_new (share, context, &options);

  g_assert_cmpuint (undated->len, ==, 3);
  g_assert_true (undated->pdata[0] == event);
  g_assert_true (undated->pdata[1] == stay);
  g_assert_true (undated->pdata[2] == support);
  g_assert_cmpuint (count (scene, KRING_SHAPE_DOT), ==, 0);
}

static void
test_periods (void)
{
  static const struct { const char *edtf; int start, end; KringFade fade; gboolean is_point; } cases[] = {
    { "2023-03-04", 20230304, 20230305, KRING_FADE_NONE, TRUE },
    { "2023-03",    20230301, 20230401, KRING_FADE_NONE, FALSE },
    { "2023",       20230101, 20240101, KRING_FADE_START | KRING_FADE_END, FALSE },
    { "2023-03~",   20230301, 20230401, KRING_FADE_START | KRING_FADE_END, FALSE },
    { "2015/2022-06", 20150101, 20220701, KRING_FADE_START, FALSE },
    { "2022-11-03/..", 20221103, 20221104, KRING_FADE_END, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KringDate date;
      KringPeriod period;

      g_assert_true (kring_date_from_edtf (&date, cases[i].edtf));
      g_assert_true (kring_period_of_event (&period, &date, NULL));
      g_assert_cmpint (kring_day_from_number (period.start), ==, cases[i].start);
      g_assert_cmpint (kring_day_from_number (period.end), ==, cases[i].end);
      g_assert_cmpint (period.fade, ==, cases[i].fade);
      g_assert_cmpint (period.is_point, ==, cases[i].is_point);
      kring_date_clear (&date);
    }
}

/* What ends in a month and what begins in it meet, and so they share a row. */
static void
test_stays_meet (void)
{
  g_autoptr(KringFamily) family = kring_family_new ();
  KringRecord *noor = add_child (family, "Noor", "2018-05-01");
  g_autoptr(KringShare) share = NULL;
  g_autoptr(KringTimelineModel) model = NULL;
  const KringTimelineChild *child;

  add (family, KRING_NOUN_STAY, "kind", "home_both", "#person", noor, "=from", "2018-05-03", "=to", "2020-06", NULL);
  add (family, KRING_NOUN_STAY, "kind", "home_mother", "#person", noor, "=from", "2020-06", "=to", "2021-03-05", NULL);
  add (family, KRING_NOUN_STAY, "kind", "group", "#person", noor, "=from", "2021-03-05", NULL);
  add (family, KRING_NOUN_STAY, "kind", "weekend", "#person", noor, "=from", "2020-09", "=to", "2021", NULL);
  share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  model = kring_timeline_model_new (share, context);
  child = kring_timeline_model_get_children (model)->pdata[0];

  g_assert_cmpuint (child->n_rows, ==, 2);
  for (guint i = 0; i < child->stays->len; i++)
    {
      const KringTimelineStay *stay = child->stays->pdata[i];

      g_assert_cmpuint (stay->row, ==, kring_record_is (stay->record, "kind", "weekend"));
    }
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  context = create_context ();

  for (gsize i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autofree char *there = g_strdup_printf ("/timeline/everything-is-there/%.2s", samples[i]);
      g_autofree char *steady = g_strdup_printf ("/timeline/even-and-steady/%.2s", samples[i]);
      g_autofree char *overlaps = g_strdup_printf ("/timeline/no-overlaps/%.2s", samples[i]);

      g_test_add_data_func (there, samples[i], test_everything_is_there);
      g_test_add_data_func (steady, samples[i], test_even_and_steady);
      g_test_add_data_func (overlaps, samples[i], test_no_overlaps);
    }
  g_test_add_func ("/timeline/only-the-period", test_only_the_period);
  g_test_add_func ("/timeline/aside", test_aside);
  g_test_add_func ("/timeline/words", test_words);
  g_test_add_func ("/timeline/marks", test_marks);
  g_test_add_func ("/timeline/selected", test_selected);
  g_test_add_func ("/timeline/selected/named", test_selected_is_named);
  g_test_add_func ("/timeline/hidden-lanes", test_hidden_lanes);
  g_test_add_func ("/timeline/little-height", test_little_height);
  g_test_add_func ("/timeline/filter", test_filter);
  g_test_add_func ("/timeline/filter-by-kind", test_filter_by_kind);
  g_test_add_func ("/timeline/filter-words", test_filter_words);
  g_test_add_func ("/timeline/undated", test_undated);
  g_test_add_func ("/timeline/periods", test_periods);
  g_test_add_func ("/timeline/stays-meet", test_stays_meet);

  status = g_test_run ();
  g_object_unref (context);
  return status;
}
