/* test-circle-changes.c - two circles of one family compared, and who was there at a moment
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "kring-circle-changes.h"
#include "kring-circle-scene.h"
#include "kring-circle-then.h"
#include "kring-circle-words.h"
#include "timeline-fixture.h"

#define AMINA "02-drie-huizen-amina-ilyas-lowie.json"

static gint64
find_circle (KringShare *share,
             const char *ref)
{
  GPtrArray *circles = kring_share_list (share, KRING_NOUN_CIRCLE);

  for (guint i = 0; i < circles->len; i++)
    if (kring_record_is (circles->pdata[i], "ref", ref))
      return kring_record_get_id (circles->pdata[i]);

  g_assert_not_reached ();
}

static KringRecord *
find_person (KringShare *share,
             const char *ref)
{
  GPtrArray *people = kring_share_list (share, KRING_NOUN_PERSON);

  for (guint i = 0; i < people->len; i++)
    if (kring_record_is (people->pdata[i], "ref", ref))
      return people->pdata[i];

  g_assert_not_reached ();
}

static void
assert_lines (const KringCircleChanges *changes,
              const char               *expected)
{
  g_auto(GStrv) lines = kring_circle_changes_to_lines (changes);
  g_autofree char *joined = g_strjoinv ("\n", lines);

  g_assert_cmpstr (joined, ==, expected);
}

/* Of Amina, 2024 and 2026; of who knows what, March and October. */
static void
test_sample (void)
{
  g_autoptr(KringShare) share = load_sample (AMINA);
  g_autoptr(KringCircleChanges) amina = kring_circle_changes_new (share, find_circle (share, "c1"), find_circle (share, "c2"));
  g_autoptr(KringCircleChanges) informed = kring_circle_changes_new (share, find_circle (share, "c3"), find_circle (share, "c4"));
  g_autofree char *summary = kring_circle_changes_to_summary (amina);
  g_autofree char *title = kring_circle_changes_to_title (amina);
  g_autofree char *words = NULL;
  const KringCircleChange *kelly = kring_circle_changes_find (amina, kring_record_get_id (find_person (share, "p.kelly")));

  g_assert_cmpstr (summary, ==, "6 nearer, 2 further away, 1 gone, 22 new");
  g_assert_cmpstr (title, ==, "Compared with Kring van Amina, bij Hilde en Guido, 20 January 2024");
  g_assert_cmpint (kelly->kind, ==, KRING_CIRCLE_NEARER);
  words = kring_circle_change_to_words (amina, kelly);
  g_assert_cmpstr (words, ==, "nearer now; then: ring “dichtbij”, mama's kant");
  assert_lines (informed,
                "10 know more: Salma, Roger, Agnes van nummer 14, tante Wendy, henna, oma Annemie, opa Jos, Sofie, Werner and "
                "nonkel Hassan\n1 new: Febe");
}

typedef struct {
  KringFamily *family;
  KringShare  *share;
  KringRecord *child, *older, *newer;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->family = kring_family_new ();
  self->share = kring_share_new (self->family, KRING_PROFILE_FULL, 0);
  self->child = add_child (self->family, "Noor", "2015-03-01");
  self->older = add (self->family, KRING_NOUN_CIRCLE, "title", "Vroeger", "scheme", "closeness", "=date", "2024-03-05",
                     "rings", "[\"dichtbij\",\"verder\",\"ver\"]", "status", "archived", NULL);
  self->newer = add (self->family, KRING_NOUN_CIRCLE, "title", "Nu", "scheme", "closeness", "=date", "2026-03-05",
                     "rings", "[\"heel dichtbij\",\"dichtbij\",\"verder\",\"ver\"]", "status", "current", NULL);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_object_unref (self->share);
  g_object_unref (self->family);
}

static void
place (Fixture     *self,
       KringRecord *circle,
       KringRecord *person,
       int          ring,
       const char  *side)
{
  KringRecord *placement = add (self->family, KRING_NOUN_PLACEMENT, "#circle", circle, "#person", person,
                                "sector", side, NULL);

  kring_record_set_int (placement, "ring", ring);
  kring_family_put (self->family, placement);
}

static KringRecord *
add_person (Fixture    *self,
            const char *name,
            int         older,
            int         newer,
            const char *side)
{
  KringRecord *person = add (self->family, KRING_NOUN_PERSON, "kind", "person", "given", name, NULL);

  if (older > 0)
    place (self, self->older, person, older, "a");
  if (newer > 0)
    place (self, self->newer, person, newer, side);

  return person;
}

static KringCircleChanges *
compare (Fixture *self)
{
  return kring_circle_changes_new (self->share, kring_record_get_id (self->older), kring_record_get_id (self->newer));
}

/* Rings are known by their names: "dichtbij" is the first of the older and the second of the newer. */
static void
test_made (Fixture       *self,
           gconstpointer  data)
{
  g_autoptr(KringCircleChanges) changes = NULL;
  g_autofree char *summary = NULL;

  add_person (self, "Same", 1, 2, "a");
  add_person (self, "Nearer", 2, 2, "a");
  add_person (self, "Further", 1, 4, "a");
  add_person (self, "Side", 1, 2, "b");
  add_person (self, "New", 0, 1, "a");
  add_person (self, "Gone", 3, 0, NULL);
  changes = compare (self);
  summary = kring_circle_changes_to_summary (changes);

  assert_lines (changes, "1 nearer: Nearer\n1 further away: Further\n1 on another side: Side\n1 gone: Gone\n1 new: New");
  g_assert_cmpstr (summary, ==, "1 nearer, 1 further away, 1 on another side, 1 gone, 1 new");
}

/* Of the circles of two children, each in the middle of their own: neither came nearer, nor went further away. */
static void
test_others (Fixture       *self,
             gconstpointer  data)
{
  KringRecord *brother = add_child (self->family, "Mats", "2018-03-01");
  g_autoptr(KringCircleChanges) changes = NULL;

  add (self->family, KRING_NOUN_CIRCLE_PERSON, "#circle", self->older, "role", "focus", "#person", self->child, NULL);
  add (self->family, KRING_NOUN_CIRCLE_PERSON, "#circle", self->newer, "role", "focus", "#person", brother, NULL);
  place (self, self->older, brother, 1, "a");
  place (self, self->newer, self->child, 2, "a");
  add_person (self, "Nearer", 2, 2, "a");
  changes = compare (self);

  g_assert_true (changes->is_of_others);
  assert_lines (changes, "1 nearer here: Nearer");
}

static void
test_nothing (Fixture       *self,
              gconstpointer  data)
{
  g_autoptr(KringCircleChanges) changes = NULL;
  g_autofree char *summary = NULL;

  add_person (self, "Same", 1, 2, "a");
  changes = compare (self);
  summary = kring_circle_changes_to_summary (changes);

  assert_lines (changes, "");
  g_assert_cmpstr (summary, ==, "everybody stands where they stood");
}

static void
test_comparable (Fixture       *self,
                 gconstpointer  data)
{
  KringRecord *informed = add (self->family, KRING_NOUN_CIRCLE, "title", "Wie weet wat", "scheme", "informed", NULL);
  g_autoptr(GPtrArray) others = kring_circle_list_comparable (self->share, self->newer);

  g_assert_cmpuint (others->len, ==, 1);
  g_assert_true (others->pdata[0] == self->older);
  g_assert_true (kring_circle_is_older (self->older, self->newer));
  g_assert_true (kring_circle_is_older (informed, self->older));
  g_assert_false (kring_circle_is_comparable (self->newer, informed));
  g_assert_false (kring_circle_is_comparable (self->newer, self->newer));
  g_assert_false (kring_circle_is_comparable (self->newer, NULL));
}

/* Two of one day: the second made is the newer, and has another name. */
static void
test_same_day (Fixture       *self,
               gconstpointer  data)
{
  KringRecord *again = add (self->family, KRING_NOUN_CIRCLE, "title", "Nu", "scheme", "closeness", "=date", "2026-03-05",
                            "rings", "[\"dichtbij\",\"ver\"]", "status", "current", NULL);
  g_autoptr(KringCircleChanges) changes = kring_circle_changes_new (self->share, kring_record_get_id (again),
                                                                    kring_record_get_id (self->older));
  g_autoptr(GPtrArray) others = kring_circle_list_comparable (self->share, self->older);
  g_autofree char *first = kring_circle_list_name (self->share, self->newer);
  g_autofree char *second = kring_circle_list_name (self->share, again);
  g_autofree char *title = kring_circle_changes_to_title (changes);

  g_assert_cmpstr (first, ==, "Nu · 5 March 2026");
  g_assert_cmpstr (second, ==, "Nu · 5 March 2026 (2)");
  g_assert_cmpstr (title, ==, "Compared with Nu, 5 March 2026 (2)");
  g_assert_true (kring_circle_is_older (self->newer, again));
  g_assert_false (kring_circle_is_older (again, self->newer));
  g_assert_cmpuint (others->len, ==, 2);
  g_assert_true (others->pdata[0] == again);
}

static KringScene *
draw (KringShare *share,
      gint64      circle,
      gint64      compare,
      double      width,
      double      height)
{
  PangoContext *context = create_context ();
  const KringCircleOptions options = {
    .circle = circle, .compare = compare, .width = width, .height = height, .text_scale = 1,
  };
  KringScene *scene = kring_circle_scene_new (share, context, &options);

  g_object_unref (context);
  return scene;
}

static const KringShape *
find_card (KringScene *scene,
           gint64      person)
{
  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    {
      const KringShape *shape = kring_scene_get_shape (scene, i);

      if (shape->kind == KRING_SHAPE_CARD && shape->id == person)
        return shape;
    }

  return NULL;
}

static gboolean
overlap (const KringShape *a,
         const KringShape *b)
{
  return a->x < b->x + b->w && b->x < a->x + a->w && a->y < b->y + b->h && b->y < a->y + a->h;
}

/* Nobody moves, no ghost lies over a card or another ghost, and everybody who moved or went is told of. */
static void
test_scene (void)
{
  static const struct { double width, height; } sizes[] = { { 1600, 1000 }, { 1024, 700 }, { 585, 560 } };
  g_autoptr(KringShare) share = load_sample (AMINA);

  for (gsize s = 0; s < G_N_ELEMENTS (sizes); s++)
    {
      g_autoptr(KringScene) plain = draw (share, find_circle (share, "c2"), 0, sizes[s].width, sizes[s].height);
      g_autoptr(KringScene) scene = draw (share, find_circle (share, "c2"), find_circle (share, "c1"), sizes[s].width,
                                          sizes[s].height);

      for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
        {
          const KringShape *shape = kring_scene_get_shape (scene, i);
          const KringShape *before = shape->kind == KRING_SHAPE_CARD ? find_card (plain, shape->id) : NULL;

          if (before != NULL)
            g_assert_true (before->x == shape->x && before->y == shape->y && before->w == shape->w);
          for (guint j = 0; shape->kind == KRING_SHAPE_GHOST && j < kring_scene_get_n_shapes (scene); j++)
            {
              const KringShape *other = kring_scene_get_shape (scene, j);

              if (j != i && (other->kind == KRING_SHAPE_CARD || other->kind == KRING_SHAPE_GHOST))
                g_assert_false (overlap (shape, other));
            }
        }
      if (s == 0)
        g_assert_cmpuint (count (scene, KRING_SHAPE_GHOST), ==, 9);
      g_assert_nonnull (find_words (scene, KRING_SHAPE_CARD, "nearer now"));
      g_assert_nonnull (strstr (kring_scene_get_words (scene), "1 gone: Els"));
    }
}

/* Compared with nothing, itself or what is no circle: as if it was not asked. */
static void
test_scene_alone (void)
{
  g_autoptr(KringShare) share = load_sample (AMINA);
  const gint64 circle = find_circle (share, "c2");
  const gint64 others[] = { circle, 4242, kring_record_get_id (find_person (share, "p.kelly")) };
  g_autoptr(KringScene) plain = draw (share, circle, 0, 1600, 1000);
  g_autofree char *text = kring_scene_to_text (plain);

  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autoptr(KringScene) scene = draw (share, circle, others[i], 1600, 1000);
      g_autofree char *other = kring_scene_to_text (scene);

      g_assert_cmpstr (other, ==, text);
    }
}

/* A reader who may not see somebody sees no ghost of them either. */
static void
test_hidden (Fixture       *self,
             gconstpointer  data)
{
  KringRecord *gone = add_person (self, "Geheim", 2, 0, NULL);
  g_autoptr(KringShare) present = NULL;
  g_autoptr(KringScene) scene = NULL;
  g_autofree char *text = NULL;

  kring_record_set_text (gone, "visibility", "team");
  kring_family_put (self->family, gone);
  add_person (self, "Open", 2, 2, "a");
  present = kring_share_new (self->family, KRING_PROFILE_PRESENT, 0);
  scene = draw (present, kring_record_get_id (self->newer), kring_record_get_id (self->older), 1200, 800);
  text = kring_scene_to_text (scene);

  g_assert_null (strstr (text, "Geheim"));
  g_assert_null (strstr (kring_scene_get_words (scene), "Geheim"));
  g_assert_nonnull (strstr (kring_scene_get_words (scene), "Open"));
}

static const struct {
  const char     *person;
  int             day;
  KringCircleThen then;
} moments[] = {
  { "p.ellen", 20240101, KRING_CIRCLE_THERE },        /* her teacher before she was trusted with more */
  { "p.sami", 20240101, KRING_CIRCLE_NOT_YET },       /* not born yet */
  { "p.boontje", 20261121, KRING_CIRCLE_NOT_YET },
  { "p.nadia", 20150101, KRING_CIRCLE_THERE },        /* an aunt, long before she gave help */
  { "p.dirk", 20240101, KRING_CIRCLE_THERE },         /* died, and stays */
};

static void
test_then (void)
{
  g_autoptr(KringShare) share = load_sample (AMINA);
  g_autoptr(KringCircleTimes) times = kring_circle_times_new (share);

  for (gsize i = 0; i < G_N_ELEMENTS (moments); i++)
    {
      g_test_message ("%s on %d", moments[i].person, moments[i].day);
      g_assert_cmpint (kring_circle_times_look (times, find_person (share, moments[i].person), moments[i].day), ==,
                       moments[i].then);
    }
}

static void
test_then_made (Fixture       *self,
                gconstpointer  data)
{
  KringRecord *teacher = add_person (self, "Juf", 0, 2, "a"), *always = add_person (self, "Buur", 0, 2, "a");
  g_autoptr(KringCircleTimes) times = NULL;

  add (self->family, KRING_NOUN_TIE, "#from", teacher, "#to", self->child, "kind", "teacher", "=from_date", "2020",
       "=to_date", "2021", NULL);
  add (self->family, KRING_NOUN_TIE, "#from", teacher, "#to", self->child, "kind", "teacher", "=from_date", "2023-09",
       "=to_date", "2024-06", NULL);
  times = kring_circle_times_new (self->share);

  g_assert_cmpint (kring_circle_times_look (times, teacher, 20190101), ==, KRING_CIRCLE_NOT_YET);
  g_assert_cmpint (kring_circle_times_look (times, teacher, 20201231), ==, KRING_CIRCLE_THERE);
  g_assert_cmpint (kring_circle_times_look (times, teacher, 20220101), ==, KRING_CIRCLE_AWAY);
  g_assert_cmpint (kring_circle_times_look (times, teacher, 20240701), ==, KRING_CIRCLE_NO_LONGER);
  g_assert_cmpint (kring_circle_times_look (times, always, 19990101), ==, KRING_CIRCLE_THERE);

  /* who stood in a circle when they were no longer there stays as they are */
  g_assert_cmpint (kring_circle_times_look_from (times, teacher, 20260305, 20261121), ==, KRING_CIRCLE_THERE);
  g_assert_cmpint (kring_circle_times_look_from (times, teacher, 20240305, 20261121), ==, KRING_CIRCLE_NO_LONGER);
  g_assert_cmpint (kring_circle_times_look_from (times, teacher, 20260305, 20190101), ==, KRING_CIRCLE_NOT_YET);
}

/* At a moment and with people taken out cards look and sound otherwise, and nobody moves. */
static void
test_marks (void)
{
  g_autoptr(KringShare) share = load_sample (AMINA);
  PangoContext *context = create_context ();
  const gint64 sara = kring_record_get_id (find_person (share, "p.sara"));
  g_autoptr(KringCirclePlaces) places = kring_circle_places_new ();
  KringCircleOptions options = {
    .circle = find_circle (share, "c2"), .width = 1600, .height = 1000, .text_scale = 1, .places = places,
  };
  g_autoptr(KringScene) plain = kring_circle_scene_new (share, context, &options);
  g_autoptr(KringScene) scene = NULL;
  const KringShape *sami;

  options.moment = 20240101;
  options.out = &sara;
  options.n_out = 1;
  scene = kring_circle_scene_new (share, context, &options);
  g_object_unref (context);

  sami = find_card (scene, kring_record_get_id (find_person (share, "p.sami")));
  g_assert_true (g_str_has_suffix (sami->words, "not there yet then"));
  g_assert_cmpint (sami->tone, ==, KRING_TONE_FAINT);
  g_assert_cmpint (find_card (scene, sara)->stroke, ==, KRING_STROKE_DASHED);
  g_assert_true (g_str_has_suffix (find_card (scene, sara)->words, "taken out for once"));
  g_assert_null (strstr (find_card (scene, kring_record_get_id (find_person (share, "p.nadia")))->words, "then"));
  for (guint i = 0; i < kring_scene_get_n_shapes (plain); i++)
    {
      const KringShape *shape = kring_scene_get_shape (plain, i);

      if (shape->kind == KRING_SHAPE_CARD)
        g_assert_cmpfloat (find_card (scene, shape->id)->x, ==, shape->x);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, func) g_test_add ("/circle/changes/" name, Fixture, NULL, set_up, func, tear_down)
  g_test_add_func ("/circle/changes/sample", test_sample);
  ADD ("made", test_made);
  ADD ("others", test_others);
  ADD ("nothing", test_nothing);
  ADD ("comparable", test_comparable);
  ADD ("same-day", test_same_day);
  ADD ("hidden", test_hidden);
  ADD ("then-made", test_then_made);
#undef ADD
  g_test_add_func ("/circle/changes/scene", test_scene);
  g_test_add_func ("/circle/changes/scene-alone", test_scene_alone);
  g_test_add_func ("/circle/changes/then", test_then);
  g_test_add_func ("/circle/changes/marks", test_marks);

  return g_test_run ();
}
