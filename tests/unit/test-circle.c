/* test-circle.c - the circle's scene: everybody once, in their ring, and in words
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>
#include <string.h>

#include "kring-circle-scene.h"
#include "kring-circle-sides.h"
#include "kring-circle-words.h"
#include "kring-family-json.h"
#include "timeline-fixture.h"

static const char * const samples[] = {
  "01-eenvoudig-noor-mats.json", "02-drie-huizen-amina-ilyas-lowie.json", "03-groot-zes-kinderen.json",
};

static const struct { double width, height, text_scale; } sizes[] = {
  { 1600, 1000, 1 }, { 1600, 1000, 1.5 }, { 1024, 768, 1 }, { 842, 595, 1 }, { 360, 640, 1 }, { 360, 640, 2 },
};

static KringScene *
create_scene (KringShare *share,
              gint64      circle,
              double      width,
              double      height,
              double      text_scale)
{
  PangoContext *context = create_context ();
  const KringCircleOptions options = { .circle = circle, .width = width, .height = height, .text_scale = text_scale };
  KringScene *scene = kring_circle_scene_new (share, context, &options);

  g_object_unref (context);
  return scene;
}

static KringRecord *
find_circle (KringShare *share,
             const char *ref)
{
  GPtrArray *circles = kring_share_list (share, KRING_NOUN_CIRCLE);

  for (guint i = 0; i < circles->len; i++)
    if (kring_record_is (circles->pdata[i], "ref", ref))
      return circles->pdata[i];

  g_assert_not_reached ();
}

static guint
count_cards_of (KringScene *scene,
                gint64      person)
{
  guint n = 0;

  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    n += kring_scene_get_shape (scene, i)->kind == KRING_SHAPE_CARD && kring_scene_get_shape (scene, i)->id == person;

  return n;
}

/* Everybody who is placed has one card, or is named by a "more". */
static void
assert_complete (KringShare  *share,
                 KringRecord *circle,
                 KringScene  *scene)
{
  GPtrArray *placements = kring_share_parts (share, circle, KRING_NOUN_PLACEMENT);

  for (guint i = 0; i < placements->len; i++)
    {
      KringRecord *person = kring_share_follow (share, placements->pdata[i], "person");
      guint n = count_cards_of (scene, kring_record_get_id (person));

      g_assert_cmpuint (n, <=, 1);
      if (n == 0)
        g_assert_nonnull (find_words (scene, KRING_SHAPE_MORE, kring_person_name (person)));
    }
}

static void
assert_no_overlaps (KringScene *scene)
{
  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    for (guint j = 0; j < i; j++)
      {
        const KringShape *a = kring_scene_get_shape (scene, i), *b = kring_scene_get_shape (scene, j);

        if ((a->kind != KRING_SHAPE_CARD && a->kind != KRING_SHAPE_MORE)
            || (b->kind != KRING_SHAPE_CARD && b->kind != KRING_SHAPE_MORE))
          continue;
        g_assert_false (a->x < b->x + b->w && b->x < a->x + a->w && a->y < b->y + b->h && b->y < a->y + a->h);
      }
}

static void
test_complete (void)
{
  for (gsize f = 0; f < G_N_ELEMENTS (samples); f++)
    {
      g_autoptr(KringShare) share = load_sample (samples[f]);
      GPtrArray *circles = kring_share_list (share, KRING_NOUN_CIRCLE);

      for (guint c = 0; c < circles->len; c++)
        for (gsize s = 0; s < G_N_ELEMENTS (sizes); s++)
          {
            g_autoptr(KringScene) scene = create_scene (share, kring_record_get_id (circles->pdata[c]), sizes[s].width,
                                                        sizes[s].height, sizes[s].text_scale);

            assert_complete (share, circles->pdata[c], scene);
            assert_no_overlaps (scene);
            if (s == 0)
              g_assert_cmpuint (count (scene, KRING_SHAPE_MORE), ==, 0);
          }
    }
}

/* The ellipse with the name of the ring. */
static const KringShape *
find_ring (KringScene *scene,
           const char *name)
{
  const KringShape *ring = find_words (scene, KRING_SHAPE_RING, name);

  g_assert_nonnull (ring);
  return ring;
}

/* How far out a corner of the card is: 1 is on the line. @way: 1 for the furthest corner, -1 for the nearest point. */
static double
measure_out (const KringShape *ring,
             const KringShape *card,
             int               way)
{
  double x = fabs (card->x + card->w / 2 - ring->x - ring->w / 2) + way * card->w / 2;
  double y = fabs (card->y + card->h / 2 - ring->y - ring->h / 2) + way * card->h / 2;

  return hypot (fmax (0, x) / (ring->w / 2), fmax (0, y) / (ring->h / 2));
}

static const KringShape *
find_card (KringScene *scene,
           const char *name)
{
  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    {
      const KringShape *shape = kring_scene_get_shape (scene, i);

      if (shape->kind == KRING_SHAPE_CARD && g_str_has_prefix (shape->words, name))
        return shape;
    }

  g_error ("no card for %s", name);
}

static void
test_rings (void)
{
  g_autoptr(KringShare) share = load_sample (samples[1]);
  g_autoptr(KringScene) scene = create_scene (share, kring_record_get_id (find_circle (share, "c1")), 1600, 1000, 1);
  const KringShape *near = find_ring (scene, "heel dichtbij"), *close = find_ring (scene, "dichtbij");
  const KringShape *edge = find_ring (scene, "van de diensten");

  close = near;
  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    if (kring_scene_get_shape (scene, i)->kind == KRING_SHAPE_RING
        && g_str_equal (kring_scene_get_shape (scene, i)->words, "dichtbij"))
      close = kring_scene_get_shape (scene, i);

  g_assert_cmpfloat (measure_out (near, find_card (scene, "Amina"), 1), <, 0.5);
  g_assert_cmpfloat (measure_out (near, find_card (scene, "opa Dirk"), 1), <=, 1);
  g_assert_cmpfloat (measure_out (near, find_card (scene, "Kelly"), -1), >=, 1);
  g_assert_cmpfloat (measure_out (close, find_card (scene, "Kelly"), 1), <=, 1);
  g_assert_cmpfloat (measure_out (edge, find_card (scene, "Wouter"), 1), <=, 1);
  g_assert_cmpfloat (measure_out (edge, find_card (scene, "Stijn"), -1), >=, 1);
  g_assert_cmpuint (count (scene, KRING_SHAPE_RING), ==, 4);
  g_assert_cmpuint (count (scene, KRING_SHAPE_ARROW), ==, 2);
  g_assert_nonnull (strstr (find_card (scene, "Stijn")->words, "outside the circle"));
}

static void
test_looks (void)
{
  g_autoptr(KringShare) share = load_sample (samples[1]);
  g_autoptr(KringScene) scene = create_scene (share, kring_record_get_id (find_circle (share, "c2")), 1600, 1000, 1);
  const KringShape *nadia = find_card (scene, "Nadia"), *juf = find_card (scene, "juf Ellen");

  g_assert_cmpfloat (nadia->radius, <, nadia->h / 4);
  g_assert_cmpfloat_with_epsilon (juf->radius, juf->h / 2, 0.1);
  g_assert_cmpint (nadia->tone, ==, KRING_TONE_FATHERS_SIDE);
  g_assert_cmpint (find_card (scene, "Kelly")->tone, ==, KRING_TONE_MOTHERS_SIDE);
  g_assert_cmpint (juf->tone, ==, KRING_TONE_NEIGHBOURHOOD);
  g_assert_cmpint (find_card (scene, "Amina")->tone, ==, KRING_TONE_CENTRE);
  g_assert_cmpint (find_card (scene, "Boontje")->stroke, ==, KRING_STROKE_DOTTED);
  g_assert_cmpint (find_card (scene, "de juf van het tweede leerjaar")->stroke, ==, KRING_STROKE_DASHED);
  g_assert_nonnull (strstr (find_card (scene, "opa Dirk")->words, "† 2020"));
  g_assert_nonnull (find_words (scene, KRING_SHAPE_OUTLINE, "live together"));
}

/* "Nadia, aunt, ring ..., papa's kant, gives: ..." */
static void
test_words (void)
{
  g_autoptr(KringShare) share = load_sample (samples[1]);
  g_autoptr(KringScene) scene = create_scene (share, kring_record_get_id (find_circle (share, "c2")), 1600, 1000, 1);
  g_autoptr(KringCircleModel) model = kring_circle_model_new (share, kring_record_get_id (find_circle (share, "c2")), 0);
  g_autofree char *text = kring_circle_to_words (model);
  const char *words = find_card (scene, "Nadia")->words;

  g_assert_nonnull (strstr (words, "aunt"));
  g_assert_nonnull (strstr (words, "ring “heel dichtbij”"));
  g_assert_nonnull (strstr (words, "papa's kant"));
  g_assert_nonnull (strstr (words, "gives: care for the children"));
  g_assert_nonnull (strstr (kring_scene_get_words (scene), "Kring van Amina"));

  for (guint i = 0; i < model->stands->len; i++)
    g_assert_nonnull (strstr (text, kring_person_name (((KringCircleStand *) model->stands->pdata[i])->person)));
  for (int ring = 0; ring < model->n_rings; ring++)
    g_assert_nonnull (strstr (text, model->rings[ring]));
  g_assert_nonnull (strstr (text, "tante Wendy nearer, to “dichtbij”"));
}

static gint64
find_titled (KringShare *share,
             const char *title)
{
  GPtrArray *circles = kring_share_list (share, KRING_NOUN_CIRCLE);

  for (guint i = 0; i < circles->len; i++)
    if (kring_record_is (circles->pdata[i], "title", title))
      return kring_record_get_id (circles->pdata[i]);

  g_assert_not_reached ();
}

/* Who may not be seen is nowhere: no card, no word, no number. */
static void
test_hidden (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("KRING_SOURCE"), "data", "sample", samples[1], NULL);
  g_autofree char *json = NULL;
  g_autofree char *text = NULL;
  g_autofree char *words = NULL;
  g_autoptr(KringFamily) family = NULL;
  g_autoptr(KringShare) share = NULL;
  g_autoptr(KringCircleModel) model = NULL;
  g_autoptr(KringScene) scene = NULL;
  gint64 circle;

  g_file_get_contents (path, &json, NULL, NULL);
  family = kring_family_json_read (json, NULL);
  share = kring_share_new (family, KRING_PROFILE_PRESENT, 0);
  circle = find_titled (share, "Kring van Amina");
  scene = create_scene (share, circle, 1600, 1000, 1);
  text = kring_scene_to_text (scene);
  model = kring_circle_model_new (share, circle, 0);
  words = kring_circle_to_words (model);

  g_assert_null (strstr (text, "Eva"));
  g_assert_null (strstr (words, "Eva"));
  g_assert_nonnull (strstr (kring_scene_get_words (scene), "37 people"));
}

static void
test_relations (void)
{
  g_autoptr(KringShare) share = load_sample (samples[1]);
  PangoContext *context = create_context ();
  KringCircleOptions options = {
    .circle = kring_record_get_id (find_circle (share, "c2")), .width = 1600, .height = 1000, .text_scale = 1,
  };
  g_autoptr(KringScene) plain = kring_circle_scene_new (share, context, &options);
  g_autoptr(KringScene) scene = NULL;
  const KringShape *tense;

  options.selected = find_card (plain, "Kelly")->id;
  options.show_relations = TRUE;
  scene = kring_circle_scene_new (share, context, &options);
  g_object_unref (context);

  g_assert_null (find_words (plain, KRING_SHAPE_LINE, "Kelly"));
  g_assert_nonnull (find_words (scene, KRING_SHAPE_LINE, "Kelly – Stijn"));
  tense = find_words (scene, KRING_SHAPE_LINE, "tense");
  g_assert_nonnull (strstr (tense->words, "according to Amina"));
  g_assert_cmpint (find_card (scene, "Kelly")->outline, ==, KRING_TONE_SELECTED);
}

static KringScene *
create_related (KringShare *share,
                gboolean    all_relations,
                gboolean    show_quality)
{
  PangoContext *context = create_context ();
  const KringCircleOptions options = {
    .circle = kring_record_get_id (find_circle (share, "c2")), .width = 1600, .height = 1000, .text_scale = 1,
    .show_relations = TRUE, .all_relations = all_relations, .show_quality = show_quality,
  };
  KringScene *scene = kring_circle_scene_new (share, context, &options);

  g_object_unref (context);
  return scene;
}

static guint
count_relations (KringScene *scene)
{
  guint n = 0;

  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    n += kring_scene_get_shape (scene, i)->kind == KRING_SHAPE_LINE && kring_scene_get_shape (scene, i)->id != 0;

  return n;
}

/* All relations, of nobody in particular: quiet, behind the cards, and in the words of both. How it is between two is
 * drawn only when asked for, and told only with who says so. */
static void
test_all_relations (void)
{
  g_autoptr(KringShare) share = load_sample (samples[1]);
  g_autoptr(KringScene) none = create_related (share, FALSE, FALSE);
  g_autoptr(KringScene) all = create_related (share, TRUE, FALSE);
  g_autoptr(KringScene) told = create_related (share, TRUE, TRUE);
  const KringShape *line;

  g_assert_cmpuint (count_relations (none), ==, 0);
  g_assert_cmpuint (count_relations (all), >, 20);
  g_assert_cmpuint (count_relations (told), >=, count_relations (all));
  g_assert_null (find_words (all, KRING_SHAPE_LINE, "Amina – "));   /* everybody has to do with her */
  g_assert_null (strstr (find_words (none, KRING_SHAPE_CARD, "Kelly,")->words, "Younes"));
  g_assert_nonnull (strstr (find_words (all, KRING_SHAPE_CARD, "Kelly,")->words, "Kelly – Younes: "));

  line = find_words (all, KRING_SHAPE_LINE, "tense, according to Amina");
  g_assert_cmpint (line->tone, ==, KRING_TONE_QUIET);
  g_assert_cmpint (line->stroke, ==, KRING_STROKE_SOLID);
  line = find_words (told, KRING_SHAPE_LINE, "tense, according to Amina");
  g_assert_cmpint (line->stroke, ==, KRING_STROKE_DOTTED);
}

/* With places kept, an edit moves only who must make room; tidied up, the picture is as from nothing. */
static void
test_places (void)
{
  g_autoptr(KringShare) share = load_sample (samples[1]);
  g_autoptr(KringCirclePlaces) places = kring_circle_places_new ();
  PangoContext *context = create_context ();
  KringRecord *circle = find_circle (share, "c2");
  KringCircleOptions options = {
    .circle = kring_record_get_id (circle), .width = 1600, .height = 1000, .text_scale = 1, .places = places,
  };
  g_autoptr(KringScene) before = kring_circle_scene_new (share, context, &options);
  GPtrArray *placements = kring_share_parts (share, circle, KRING_NOUN_PLACEMENT);
  const char *moved = kring_person_name (kring_share_follow (share, placements->pdata[20], "person"));
  g_autoptr(KringScene) after = NULL;
  g_autoptr(KringScene) anew = NULL;
  g_autoptr(KringScene) tidied = NULL;
  g_autofree char *anew_text = NULL;
  g_autofree char *tidied_text = NULL;
  guint n_moved = 0;

  kring_record_set_int (placements->pdata[20], "ring", 4);
  after = kring_circle_scene_new (share, context, &options);
  for (guint i = 0; i < kring_scene_get_n_shapes (before); i++)
    {
      const KringShape *shape = kring_scene_get_shape (before, i), *now;

      if (shape->kind != KRING_SHAPE_CARD || g_str_has_prefix (shape->words, moved))
        continue;
      for (guint j = 0; j < kring_scene_get_n_shapes (after); j++)
        {
          now = kring_scene_get_shape (after, j);
          if (now->kind == KRING_SHAPE_CARD && now->id == shape->id)
            n_moved += hypot (now->x + now->w / 2 - shape->x - shape->w / 2, now->y + now->h / 2 - shape->y - shape->h / 2) > 8;
        }
    }
  g_assert_cmpuint (n_moved, <=, 2);

  kring_circle_places_forget (places);
  tidied = kring_circle_scene_new (share, context, &options);
  options.places = NULL;
  anew = kring_circle_scene_new (share, context, &options);
  tidied_text = kring_scene_to_text (tidied);
  anew_text = kring_scene_to_text (anew);
  g_assert_cmpstr (tidied_text, ==, anew_text);

  g_object_unref (context);
}

static const KringShape *
find_card_of (KringScene *scene,
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

/* Who would stand where is told before anybody is put down, and so it comes: who moves and who does not. */
static void
test_try (void)
{
  g_autoptr(KringShare) share = load_sample (samples[1]);
  g_autoptr(KringCirclePlaces) places = kring_circle_places_new ();
  PangoContext *context = create_context ();
  KringRecord *circle = find_circle (share, "c2");
  KringCircleOptions options = {
    .circle = kring_record_get_id (circle), .width = 1600, .height = 1000, .text_scale = 1, .places = places,
  };
  GPtrArray *placements = kring_share_parts (share, circle, KRING_NOUN_PLACEMENT);
  KringRecord *placement = placements->pdata[20];
  gint64 person = kring_record_get_ref (placement, "person");
  g_autoptr(GArray) nothing = kring_circle_places_try (places, &person, 1, 1, 0);
  g_autoptr(KringScene) before = kring_circle_scene_new (share, context, &options);
  g_autoptr(GPtrArray) sides = kring_circle_sides_new (circle, placements);
  g_autoptr(GArray) rooms = NULL;
  g_autoptr(GArray) newcomer = NULL;
  g_autoptr(KringScene) after = NULL;
  gboolean is_put = FALSE;

  g_assert_cmpuint (nothing->len, ==, 0);
  rooms = kring_circle_places_try (places, &person, 1, 1, 0);
  kring_record_set_int (placement, "ring", 1);
  kring_record_set_text (placement, "sector", ((KringCircleSide *) sides->pdata[0])->label);
  after = kring_circle_scene_new (share, context, &options);

  for (guint i = 0; i < rooms->len; i++)
    {
      const KringCircleRoom *room = &g_array_index (rooms, KringCircleRoom, i);
      const KringShape *card = find_card_of (after, room->person), *old = find_card_of (before, room->person);

      g_assert_nonnull (card);
      g_assert_cmpfloat_with_epsilon (card->x, room->x, 0.5);
      g_assert_cmpfloat_with_epsilon (card->y, room->y, 0.5);
      g_assert_cmpfloat_with_epsilon (old->x + old->w / 2, room->from_x, 0.5);
      g_assert_cmpint (room->is_put, ==, room->person == person);
      is_put = is_put || room->is_put;
    }
  g_assert_true (is_put);

  /* who has no card yet gets one in the ring too */
  person = 987654;
  newcomer = kring_circle_places_try (places, &person, 1, 4, 0);
  g_assert_cmpuint (newcomer->len, >, 0);
  g_assert_cmpint (g_array_index (newcomer, KringCircleRoom, newcomer->len - 1).person, ==, person);
  g_assert_cmpfloat (g_array_index (newcomer, KringCircleRoom, newcomer->len - 1).w, >, 20);

  g_object_unref (context);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/scene/circle/complete", test_complete);
  g_test_add_func ("/scene/circle/rings", test_rings);
  g_test_add_func ("/scene/circle/looks", test_looks);
  g_test_add_func ("/scene/circle/words", test_words);
  g_test_add_func ("/scene/circle/hidden", test_hidden);
  g_test_add_func ("/scene/circle/relations", test_relations);
  g_test_add_func ("/scene/circle/all-relations", test_all_relations);
  g_test_add_func ("/scene/circle/places", test_places);
  g_test_add_func ("/scene/circle/try", test_try);

  return g_test_run ();
}
