/* test-circle-room.c - nobody is folded who could be shown, and no relation passes behind a card
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>
#include <string.h>

#include "kring-circle-document.h"
#include "kring-circle-scene.h"
#include "timeline-fixture.h"

#define SCREEN (96 / 72.0)

#define FRIENDS "01-eenvoudig-noor-mats.json"
#define HOUSES  "02-drie-huizen-amina-ilyas-lowie.json"
#define LARGE   "03-groot-zes-kinderen.json"

/* Pictures as wide and high as they are in a window, with and without the inspector, and on paper above the legend. */
static const struct { const char *name; double width, height; gboolean is_paper; } places[] = {
  { "1280x800, inspector", 900, 640, FALSE },
  { "1024x768",            1024, 610, FALSE },
  { "1280x800",            1280, 640, FALSE },
  { "all of 900x800",      900, 800, FALSE },
  { "all of 1024x768",     1024, 768, FALSE },
  { "all of 1280x800",     1280, 800, FALSE },
  { "all of 1920x1080",    1920, 1080, FALSE },
  { "A4",                  769, 360, TRUE },
  { "A3",                  1118, 600, TRUE },
};

static KringScene *
create_scene (KringShare *share,
              guint       circle,
              gsize       place)
{
  const KringDocumentOptions paper = { .paper = KRING_PAPER_A4 };
  gint64 id = kring_record_get_id (kring_share_list (share, KRING_NOUN_CIRCLE)->pdata[circle]);
  const KringCircleOptions options = {
    .circle = id, .width = places[place].width, .height = places[place].height, .text_scale = SCREEN,
  };
  g_autoptr(KringCircleModel) model = kring_circle_model_new (share, id, 0);
  PangoContext *context = create_context ();
  KringScene *scene = places[place].is_paper
                      ? kring_circle_document_draw (model, context, &paper, options.width, options.height)
                      : kring_circle_scene_new (share, context, &options);

  g_object_unref (context);
  return scene;
}

/* How many people a "12 more" stands for. */
static int
count_folded (KringScene *scene)
{
  int n = 0;

  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    if (kring_scene_get_shape (scene, i)->kind == KRING_SHAPE_MORE)
      n += (int) g_ascii_strtoll (kring_scene_get_shape (scene, i)->words, NULL, 10);

  return n;
}

/* Wherever @person would be put down, there is something to be seen there, be it a "7 more". */
static void
assert_shown (KringCirclePlaces *kept,
              gint64             person)
{
  for (int ring = 1; ring <= 4; ring++)
    {
      g_autoptr(GArray) rooms = kring_circle_places_try (kept, &person, 1, ring, 0);
      double least = 1;

      for (guint i = 0; i < rooms->len; i++)
        least = MIN (least, g_array_index (rooms, KringCircleRoom, i).w);
      g_assert_cmpint (rooms->len, >=, 1);
      g_assert_cmpfloat (least, ==, 1);
    }
}

static gint64
put_in (KringFamily *family,
        KringRecord *circle,
        const char  *name,
        int          ring,
        const char  *side)
{
  KringRecord *person = add (family, KRING_NOUN_PERSON, "kind", "person", "label", name, NULL);
  KringRecord *placement = add (family, KRING_NOUN_PLACEMENT, "#circle", circle, "#person", person, "sector", side, NULL);

  kring_record_set_int (placement, "ring", ring);
  kring_family_put (family, placement);

  return kring_record_get_id (person);
}

static KringRecord *
add_circle (KringFamily *family)
{
  add_child (family, "Noor", "2015");
  add_child (family, "Mats", "2018");

  return add (family, KRING_NOUN_CIRCLE, "title", "Our circle", "scheme", "closeness", "=date", "2026-11-26",
              "status", "current", "rings", "[\"very close\",\"close\",\"further away\",\"services\"]",
              "sector_labels", "[\"mother's side\",\"father's side\",\"chosen family\",\"neighbourhood\",\"services\"]", NULL);
}

/* Every ring is at least as broad as its name is high, and the name lies in the picture. */
static void
assert_rings (KringScene *scene)
{
  double before = INFINITY;
  int n_rings = 0;

  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    {
      const KringShape *shape = kring_scene_get_shape (scene, i);

      if (shape->kind == KRING_SHAPE_GROUND)
        g_assert_cmpfloat (shape->y, >=, 0);
      if (shape->kind != KRING_SHAPE_RING)
        continue;
      g_test_message ("%s %f %f", shape->words, shape->w, shape->h);
      g_assert_cmpfloat (before - shape->h, >, 20);   /* from the outside in; on both sides */
      before = shape->h;
      n_rings++;
    }
  g_assert_cmpint (n_rings, ==, 4);
}

/* One after the other, as they are told: whoever is added is seen, from the first one on, where one who
 * opens the circle anew would see everybody; where not, two more at most are folded. */
static void
test_told (void)
{
  static const char * const sides[] = { "mother's side", "mother's side", "father's side", "mother's side", "neighbourhood",
                                        "services", "chosen family" };

  for (gsize place = 0; place < G_N_ELEMENTS (places); place++)
    {
      g_autoptr(KringFamily) family = kring_family_new ();
      g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
      KringRecord *circle = add_circle (family);
      g_autoptr(KringCirclePlaces) kept = kring_circle_places_new ();
      const KringCircleOptions options = {
        .circle = kring_record_get_id (circle), .width = places[place].width, .height = places[place].height,
        .text_scale = places[place].is_paper ? 1 : SCREEN, .places = kept,
      };
      KringCircleOptions fresh = options;
      gint64 person = 1000000;   /* a stranger */
      PangoContext *context = create_context ();

      fresh.places = NULL;
      for (int n = 0; n <= 20; n++)
        {
          g_autoptr(KringScene) scene = kring_circle_scene_new (share, context, &options);
          g_autoptr(KringScene) anew = kring_circle_scene_new (share, context, &fresh);
          g_autofree char *name = g_strdup_printf ("neighbour Marleen %d", n);

          g_test_message ("%s, %d people, %d folded", places[place].name, n, count_folded (anew));
          g_assert_cmpint (count_folded (scene), <=, count_folded (anew) > 0 ? count_folded (anew) + 2 : 0);
          assert_shown (kept, person);
          person = put_in (family, circle, name, n % 3 == 0 ? 2 : n % 4 + 1, sides[n % G_N_ELEMENTS (sides)]);
        }
      g_object_unref (context);
    }
}

static guint
count_cut (KringScene *scene)
{
  guint n = 0;

  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    {
      const KringShape *shape = kring_scene_get_shape (scene, i);

      n += shape->layout != NULL && pango_layout_is_ellipsized (shape->layout);
    }

  return n;
}

/* The first who are told do not keep letters so large that their names have to be cut off. */
static void
test_first (void)
{
  static const struct { const char *name, *side; } told[] = {
    { "mama Sofie", "mother's side" }, { "papa Tom", "father's side" }, { "oma Lisette", "mother's side" },
    { "buurvrouw Rita", "neighbourhood" }, { "begeleidster Annelies", "services" },
  };
  PangoContext *context = create_context ();

  for (int height = 500; height <= 600; height += 50)
    {
      g_autoptr(KringFamily) family = kring_family_new ();
      g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
      KringRecord *circle = add_circle (family);
      g_autoptr(KringCirclePlaces) kept = kring_circle_places_new ();
      const KringCircleOptions options = {
        .circle = kring_record_get_id (circle), .width = 1280, .height = height, .text_scale = SCREEN, .places = kept,
      };

      for (gsize i = 0; i <= G_N_ELEMENTS (told); i++)
        {
          g_autoptr(KringScene) scene = kring_circle_scene_new (share, context, &options);

          g_test_message ("%d high, %d people", height, (int) i);
          g_assert_cmpuint (count_cut (scene), ==, 0);
          if (i < G_N_ELEMENTS (told))
            put_in (family, circle, told[i].name, 2, told[i].side);
        }
    }
  g_object_unref (context);
}

/* Rings in which nobody stands yet are there all the same, and so are their names: somebody may come to stand there. */
static void
test_empty_rings (void)
{
  static const char * const sides[] = { "mother's side", "father's side", NULL, NULL, NULL, NULL, "neighbourhood" };

  for (gsize place = 0; place < G_N_ELEMENTS (places); place++)
    {
      g_autoptr(KringFamily) family = kring_family_new ();
      g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
      KringRecord *circle = add_circle (family);
      const KringCircleOptions options = {
        .circle = kring_record_get_id (circle), .width = places[place].width, .height = places[place].height,
        .text_scale = places[place].is_paper ? 1 : SCREEN,
      };
      PangoContext *context = create_context ();

      for (int n = 0; n < 20; n++)
        {
          g_autoptr(KringScene) scene = kring_circle_scene_new (share, context, &options);

          g_test_message ("%s, %d people", places[place].name, n);
          assert_rings (scene);
          put_in (family, circle, "Marleen", n < 8 ? 2 : 1, sides[n % G_N_ELEMENTS (sides)]);
        }
      g_object_unref (context);
    }
}

/* Twenty and forty people are all to be seen everywhere; a hundred wherever a name of each can lie beside the others. */
static void
test_folded (void)
{
  static const struct { const char *sample; guint circle; int most[G_N_ELEMENTS (places)]; } rows[] = {
    { FRIENDS, 0, { 0 } },
    { HOUSES,  1, { 0 } },
    { HOUSES,  3, { 0, 0, 0, 0, 0, 0, 0, 1, 0 } },
    { LARGE,   0, { 18, 12, 0, 0, 0, 0, 0, 40, 0 } },
  };

  for (gsize r = 0; r < G_N_ELEMENTS (rows); r++)
    {
      g_autoptr(KringShare) share = load_sample (rows[r].sample);

      for (gsize place = 0; place < G_N_ELEMENTS (places); place++)
        {
          g_autoptr(KringScene) scene = create_scene (share, rows[r].circle, place);

          g_test_message ("%s, circle %u, %s: %u cards, %d folded", rows[r].sample, rows[r].circle, places[place].name,
                          count (scene, KRING_SHAPE_CARD), count_folded (scene));
          g_assert_cmpint (count_folded (scene), <=, rows[r].most[place]);
        }
    }
}

static double
find_radius (KringScene *scene,
             int         ring)
{
  int n = 0;

  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    {
      const KringShape *shape = kring_scene_get_shape (scene, i);

      if (shape->kind == KRING_SHAPE_RING && ++n == ring)
        return shape->w / 2;
    }

  g_assert_not_reached ();
}

/* Of a full ring and one with three people the full one is broader, when names would have to be shortened. */
static void
test_breadth (void)
{
  g_autoptr(KringShare) share = load_sample (LARGE);
  g_autoptr(KringScene) scene = create_scene (share, 0, 5);
  double services = find_radius (scene, 1) - find_radius (scene, 2), full = find_radius (scene, 2) - find_radius (scene, 3);

  g_assert_cmpfloat (full, >, services * 1.5);
}

/* The first words on a card are a name. */
static const KringShape *
find_name (KringScene *scene,
           const char *part)
{
  for (guint i = 0; i + 1 < kring_scene_get_n_shapes (scene); i++)
    if (kring_scene_get_shape (scene, i)->kind == KRING_SHAPE_CARD
        && strstr (kring_scene_get_shape (scene, i)->words, part) != NULL)
      return kring_scene_get_shape (scene, i + 1);

  return NULL;
}

/* A long name goes on a second line before it loses its end, without what is in brackets where that is too much; a word
 * is not cut in two. */
static void
test_wrapped (void)
{
  g_autoptr(KringShare) share = load_sample (LARGE);
  g_autoptr(KringScene) scene = create_scene (share, 0, 5);
  const KringShape *label = find_name (scene, "buurman met de duiven");

  g_assert_nonnull (label);
  g_assert_cmpstr (pango_layout_get_text (label->layout), ==, "buurman met de duiven");
  g_assert_cmpint (pango_layout_get_line_count (label->layout), ==, 2);
  g_assert_false (pango_layout_is_ellipsized (label->layout));
}

static gboolean
is_in (const KringShape *card,
       double            x,
       double            y)
{
  return x > card->x && x < card->x + card->w && y > card->y && y < card->y + card->h;
}

/* Whether a relation passes behind a card or a name; of the two at its ends not. */
static gboolean
passes (const KringShape *line,
        const KringShape *card)
{
  const float *p = line->form == KRING_FORM_PATH ? (const float *) (gconstpointer) line->path->data : line->points;
  guint n = line->form == KRING_FORM_PATH ? line->path->len : 8;
  gboolean is_behind = FALSE;

  if (is_in (card, p[0], p[1]) || is_in (card, p[n - 2], p[n - 1]))
    return FALSE;

  for (guint i = 0; i + 8 <= n; i += 6)
    for (int s = 0; s <= 24; s++)
      {
        double t = s / 24.0, u = 1 - t;

        is_behind = is_behind
                    || is_in (card,
                              u * u * u * p[i] + 3 * u * u * t * p[i + 2] + 3 * u * t * t * p[i + 4] + t * t * t * p[i + 6],
                              u * u * u * p[i + 1] + 3 * u * u * t * p[i + 3] + 3 * u * t * t * p[i + 5] + t * t * t * p[i + 7]);
      }

  return is_behind;
}

static int
count_behind (KringScene     *scene,
              KringShapeKind  kind)
{
  int n = 0;

  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    for (guint j = 0; j < kring_scene_get_n_shapes (scene); j++)
      {
        const KringShape *line = kring_scene_get_shape (scene, i), *other = kring_scene_get_shape (scene, j);

        n += line->kind == KRING_SHAPE_LINE && line->id != 0 && other->kind == kind && passes (line, other);
      }

  return n;
}

/* Relations go round the cards: of twenty and forty people all but one, where cards leave no way, of a hundred nearly all. */
static void
test_relations (void)
{
  static const struct { const char *sample; guint circle; int most; } rows[] = {
    { FRIENDS, 0, 1 }, { HOUSES, 1, 1 }, { HOUSES, 3, 1 }, { LARGE, 0, 12 },
  };
  static const struct { double width, height, text_scale; } sizes[] = { { 1600, 1000, 1 }, { 1280, 800, SCREEN } };

  for (gsize r = 0; r < G_N_ELEMENTS (rows); r++)
    for (gsize s = 0; s < G_N_ELEMENTS (sizes); s++)
      {
        g_autoptr(KringShare) share = load_sample (rows[r].sample);
        PangoContext *context = create_context ();
        const KringCircleOptions options = {
          .circle = kring_record_get_id (kring_share_list (share, KRING_NOUN_CIRCLE)->pdata[rows[r].circle]),
          .width = sizes[s].width, .height = sizes[s].height, .text_scale = sizes[s].text_scale,
          .show_relations = TRUE, .all_relations = TRUE,
        };
        g_autoptr(KringScene) scene = kring_circle_scene_new (share, context, &options);

        g_object_unref (context);
        g_test_message ("%s, circle %u: %d behind cards", rows[r].sample, rows[r].circle,
                        count_behind (scene, KRING_SHAPE_CARD));
        g_assert_cmpint (count_behind (scene, KRING_SHAPE_CARD), <=, rows[r].most);
        g_assert_cmpint (count_behind (scene, KRING_SHAPE_MORE), ==, 0);
      }
}

static const KringShape *
find_card (KringScene *scene,
           gint64      person)
{
  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    if (kring_scene_get_shape (scene, i)->kind == KRING_SHAPE_CARD && kring_scene_get_shape (scene, i)->id == person)
      return kring_scene_get_shape (scene, i);

  return NULL;
}

/* In a full ring that somebody leaves all others stay where they are, however near to each other they stand. */
static void
test_left (void)
{
  g_autoptr(KringShare) share = load_sample (HOUSES);
  KringRecord *circle = kring_share_list (share, KRING_NOUN_CIRCLE)->pdata[1];
  GPtrArray *placements = kring_share_parts (share, circle, KRING_NOUN_PLACEMENT);
  PangoContext *context = create_context ();

  for (guint i = 0; i < placements->len; i++)
    {
      g_autoptr(KringCirclePlaces) kept = kring_circle_places_new ();
      const KringCircleOptions options = {
        .circle = kring_record_get_id (circle), .width = 900, .height = 600, .text_scale = SCREEN, .places = kept,
      };
      g_autoptr(KringScene) before = NULL;
      g_autoptr(KringScene) after = NULL;

      if (kring_record_get_int (placements->pdata[i], "ring") != 1)
        continue;
      before = kring_circle_scene_new (share, context, &options);
      kring_record_set_int (placements->pdata[i], "ring", 2);
      after = kring_circle_scene_new (share, context, &options);
      kring_record_set_int (placements->pdata[i], "ring", 1);
      for (guint j = 0; j < placements->len; j++)
        {
          gint64 person = kring_record_get_ref (placements->pdata[j], "person");
          const KringShape *was = find_card (before, person), *is = find_card (after, person);

          if (j != i && kring_record_get_int (placements->pdata[j], "ring") == 1 && was != NULL && is != NULL)
            g_assert_cmpfloat (hypot (is->x - was->x, is->y - was->y), <, 8);
        }
    }
  g_object_unref (context);
}

/* Whether what is @way further on than the head of an arrow is on a card. */
static gboolean
points_at_card (KringScene       *scene,
                const KringShape *arrow,
                double            way)
{
  const float *p = arrow->points;
  double dx = p[6] - p[4], dy = p[7] - p[5], length = hypot (dx, dy);

  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    {
      const KringShape *card = kring_scene_get_shape (scene, i);

      if (card->kind == KRING_SHAPE_CARD && is_in (card, p[6] + dx / length * way, p[7] + dy / length * way))
        return TRUE;
    }

  return FALSE;
}

/* From where people were to where they are: to just before their card, and behind no other card, whatever the size. */
static void
test_ways (void)
{
  g_autoptr(KringShare) share = load_sample (HOUSES);
  GPtrArray *circles = kring_share_list (share, KRING_NOUN_CIRCLE);
  PangoContext *context = create_context ();

  for (gsize place = 0; place < G_N_ELEMENTS (places); place++)
    {
      const KringCircleOptions options = {
        .circle = kring_record_get_id (circles->pdata[1]), .compare = kring_record_get_id (circles->pdata[0]),
        .width = places[place].width, .height = places[place].height, .text_scale = places[place].is_paper ? 1 : SCREEN,
      };
      g_autoptr(KringScene) scene = kring_circle_scene_new (share, context, &options);
      guint n = 0, n_behind = 0;

      for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
        {
          const KringShape *way = kring_scene_get_shape (scene, i);

          if (way->kind != KRING_SHAPE_ARROW || way->tone != KRING_TONE_QUIET)
            continue;
          n++;
          g_test_message ("%s: arrow to %g, %g", places[place].name, way->points[6], way->points[7]);
          g_assert_true (points_at_card (scene, way, 8));
          for (guint j = 0; j < kring_scene_get_n_shapes (scene); j++)
            n_behind += kring_scene_get_shape (scene, j)->kind == KRING_SHAPE_CARD
                        && passes (way, kring_scene_get_shape (scene, j));
        }
      g_assert_cmpuint (n, >, 3);
      g_assert_cmpuint (n_behind, <=, 1);
    }
  g_object_unref (context);
}

/* Who had no place in a small window has one when the window is large, whoever stood where before. */
static void
test_grown (void)
{
  g_autoptr(KringShare) share = load_sample (LARGE);
  g_autoptr(KringCirclePlaces) kept = kring_circle_places_new ();
  KringCircleOptions options = {
    .circle = kring_record_get_id (kring_share_list (share, KRING_NOUN_CIRCLE)->pdata[0]),
    .width = 900, .height = 560, .text_scale = SCREEN, .places = kept,
  };
  PangoContext *context = create_context ();
  g_autoptr(KringScene) small = kring_circle_scene_new (share, context, &options);
  g_autoptr(KringScene) large = NULL;

  g_assert_cmpint (count_folded (small), >, 0);
  options.width = 1920;
  options.height = 800;
  large = kring_circle_scene_new (share, context, &options);
  g_assert_cmpint (count_folded (large), ==, 0);
  g_object_unref (context);
}

/* Who comes into a ring that is full is seen at once, and nearly everybody else stays where they are: the line of the ring
 * moves rather than they. */
static void
test_come (void)
{
  g_autoptr(KringShare) share = load_sample (FRIENDS);
  KringRecord *circle = kring_share_list (share, KRING_NOUN_CIRCLE)->pdata[0];
  GPtrArray *placements = kring_share_parts (share, circle, KRING_NOUN_PLACEMENT);
  PangoContext *context = create_context ();

  for (guint i = 0; i < placements->len; i++)
    {
      g_autoptr(KringCirclePlaces) kept = kring_circle_places_new ();
      const KringCircleOptions options = {
        .circle = kring_record_get_id (circle), .width = 900, .height = 600, .text_scale = SCREEN, .places = kept,
      };
      g_autoptr(KringScene) before = NULL;
      g_autoptr(KringScene) after = NULL;
      gint64 ring = kring_record_get_int (placements->pdata[i], "ring");
      guint n_moved = 0;

      kring_record_set_int (placements->pdata[i], "outside", 1);
      before = kring_circle_scene_new (share, context, &options);
      kring_record_set_int (placements->pdata[i], "outside", 0);
      after = kring_circle_scene_new (share, context, &options);
      g_assert_cmpint (count_folded (after), ==, 0);
      for (guint j = 0; j < placements->len; j++)
        {
          const KringShape *was = find_card (before, kring_record_get_ref (placements->pdata[j], "person"));
          const KringShape *is = find_card (after, kring_record_get_ref (placements->pdata[j], "person"));

          n_moved += j != i && hypot (is->x + is->w / 2 - was->x - was->w / 2, is->y + is->h / 2 - was->y - was->h / 2) > 8;
        }
      g_test_message ("%u, into ring %d: %u moved", i, (int) ring, n_moved);
      g_assert_cmpuint (n_moved, <=, placements->len / 4);
    }
  g_object_unref (context);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/scene/circle/room/told", test_told);
  g_test_add_func ("/scene/circle/room/first", test_first);
  g_test_add_func ("/scene/circle/room/empty-rings", test_empty_rings);
  g_test_add_func ("/scene/circle/room/folded", test_folded);
  g_test_add_func ("/scene/circle/room/grown", test_grown);
  g_test_add_func ("/scene/circle/room/left", test_left);
  g_test_add_func ("/scene/circle/room/come", test_come);
  g_test_add_func ("/scene/circle/room/ways", test_ways);
  g_test_add_func ("/scene/circle/room/breadth", test_breadth);
  g_test_add_func ("/scene/circle/room/wrapped", test_wrapped);
  g_test_add_func ("/scene/circle/room/relations", test_relations);

  return g_test_run ();
}
