/* test-circle-odd.c - circles that no form would let through: shown sensibly, never a crash, never a lost person
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "kring-circle-scene.h"
#include "timeline-fixture.h"

typedef struct {
  KringFamily  *family;
  KringShare   *share;
  PangoContext *context;
  KringRecord  *child;
  KringRecord  *circle;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->family = kring_family_new ();
  self->share = kring_share_new (self->family, KRING_PROFILE_FULL, 0);
  self->context = create_context ();
  self->child = add_child (self->family, "Noor", "2015-03-01");
  self->circle = add (self->family, KRING_NOUN_CIRCLE, "title", "Kring", "scheme", "closeness", "=date", "2026-03-05",
                      "rings", "[\"dichtbij\",\"verder\",\"ver\"]", "status", "current", NULL);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_object_unref (self->context);
  g_object_unref (self->share);
  g_object_unref (self->family);
}

static KringRecord *
place (Fixture    *self,
       const char *name,
       int         ring,
       const char *side)
{
  KringRecord *person = add (self->family, KRING_NOUN_PERSON, "kind", "person", "given", name, NULL);
  KringRecord *placement = add (self->family, KRING_NOUN_PLACEMENT, "#circle", self->circle, "#person", person,
                                "sector", side, NULL);

  kring_record_set_int (placement, "ring", ring);
  kring_family_put (self->family, placement);

  return placement;
}

static KringScene *
draw (Fixture *self,
      double   width,
      double   height)
{
  const KringCircleOptions options = { .width = width, .height = height, .text_scale = 1 };

  return kring_circle_scene_new (self->share, self->context, &options);
}

static void
test_empty (Fixture       *self,
            gconstpointer  data)
{
  g_autoptr(KringScene) scene = draw (self, 800, 600);

  g_assert_cmpuint (count (scene, KRING_SHAPE_CARD), ==, 1);
  g_assert_cmpuint (count (scene, KRING_SHAPE_RING), ==, 3);
}

static void
test_no_circle (void)
{
  g_autoptr(KringFamily) family = kring_family_new ();
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  const KringCircleOptions options = { 0 };
  PangoContext *context = create_context ();
  g_autoptr(KringScene) scene = kring_circle_scene_new (share, context, &options);

  g_object_unref (context);
  g_assert_cmpuint (count (scene, KRING_SHAPE_CARD), ==, 0);
  g_assert_cmpuint (count (scene, KRING_SHAPE_RING), ==, 4);
  g_assert_nonnull (kring_scene_get_words (scene));
}

static void
test_strange_placements (Fixture       *self,
                         gconstpointer  data)
{
  KringRecord *twice = place (self, "Twee", 1, NULL), *again, *nobody;
  g_autoptr(KringScene) scene = NULL;

  place (self, "Nul", 0, NULL);
  place (self, "Veel", 99, "kant die nergens staat");
  place (self, "Min", -3, NULL);
  again = place (self, "Los", 2, NULL);
  kring_record_set_int (again, "person", kring_record_get_ref (twice, "person"));
  nobody = place (self, "Weg", 2, NULL);
  kring_record_set_int (nobody, "person", 424242);
  kring_family_put (self->family, again);
  kring_family_put (self->family, nobody);

  scene = draw (self, 1200, 800);
  g_assert_cmpuint (count (scene, KRING_SHAPE_CARD), ==, 5);
  g_assert_nonnull (find_words (scene, KRING_SHAPE_LABEL, "kant die nergens staat"));
}

static void
test_strange_names (Fixture       *self,
                    gconstpointer  data)
{
  g_autofree char *lengthy = g_strnfill (500, 'x');
  g_autofree char *spaced = g_strdup_printf ("%s %s", lengthy, lengthy);
  static const double widths[] = { 1600, 800, 360 };

  place (self, lengthy, 1, "a");
  place (self, spaced, 2, "a");
  place (self, "\u0301\u0302\u0303", 2, "b");
  place (self, "ኣስቴር ገብረመድህን", 3, "b");
  place (self, "فاطمة الزهراء بنت عبد الرحمن", 3, "a");
  place (self, "👩‍👧", 3, "b");

  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autoptr(KringScene) scene = draw (self, widths[i], 600);
      guint n = count (scene, KRING_SHAPE_CARD);

      if (n < 7)
        g_assert_cmpuint (count (scene, KRING_SHAPE_MORE), >, 0);
      for (guint j = 0; j < kring_scene_get_n_shapes (scene); j++)
        if (kring_scene_get_shape (scene, j)->kind == KRING_SHAPE_CARD)
          g_assert_cmpfloat (kring_scene_get_shape (scene, j)->w, <, 260);
    }
}

/* A crowd folds, and every name is in the words of what it folded into. */
static void
test_crowd (Fixture       *self,
            gconstpointer  data)
{
  g_autoptr(KringScene) scene = NULL;
  guint n_named = 0;

  for (int i = 0; i < 600; i++)
    {
      g_autofree char *name = g_strdup_printf ("Mens%03d", i);

      place (self, name, 1 + i % 3, i % 2 == 0 ? "a" : "b");
    }

  scene = draw (self, 900, 600);
  for (int i = 0; i < 600; i++)
    {
      g_autofree char *name = g_strdup_printf ("Mens%03d", i);

      n_named += find_words (scene, KRING_SHAPE_CARD, name) != NULL || find_words (scene, KRING_SHAPE_MORE, name) != NULL;
    }
  g_assert_cmpuint (n_named, ==, 600);
}

/* Two thousand people, and another two thousand to compare them with: slower, but whole. */
static void
test_multitude (Fixture       *self,
                gconstpointer  data)
{
  KringRecord *older = add (self->family, KRING_NOUN_CIRCLE, "title", "Vroeger", "scheme", "closeness", "=date",
                            "2025-03-05", "rings", "[\"dichtbij\",\"verder\",\"ver\"]", "status", "archived", NULL);
  KringCircleOptions options = { .circle = kring_record_get_id (self->circle), .width = 1200, .height = 800, .text_scale = 1 };
  g_autoptr(KringScene) scene = NULL;

  for (int i = 0; i < 2000; i++)
    {
      KringRecord *placement = place (self, "Iemand", 1 + i % 3, i % 2 == 0 ? "a" : "b"), *before;

      before = add (self->family, KRING_NOUN_PLACEMENT, "#circle", older, "#person",
                    kring_share_follow (self->share, placement, "person"), NULL);
      kring_record_set_int (before, "ring", 1 + (i + 1) % 3);
      kring_family_put (self->family, before);
    }

  options.compare = kring_record_get_id (older);
  scene = kring_circle_scene_new (self->share, self->context, &options);
  g_assert_cmpuint (count (scene, KRING_SHAPE_CARD), >, 1);
  g_assert_nonnull (strstr (kring_scene_get_words (scene), "2000 people"));
}

/* An angle that was given holds: 90 degrees from the top is at the right. */
static void
test_pinned (Fixture       *self,
             gconstpointer  data)
{
  KringRecord *pinned = place (self, "Vast", 2, NULL);
  g_autoptr(KringScene) scene = NULL;
  const KringShape *card;

  kring_record_set_int (pinned, "angle", 90000);
  kring_family_put (self->family, pinned);
  place (self, "Los", 2, NULL);

  scene = draw (self, 1200, 800);
  card = find_words (scene, KRING_SHAPE_CARD, "Vast");
  g_assert_cmpfloat_with_epsilon (card->y + card->h / 2, 400, 1);
  g_assert_cmpfloat (card->x, >, 600);
}

static void
test_tiny (Fixture       *self,
           gconstpointer  data)
{
  static const struct { double width, height; } sizes[] = { { 1, 1 }, { 60, 40 }, { 100, 900 }, { 3000, 120 } };

  for (int i = 0; i < 12; i++)
    place (self, "Iemand", 1 + i % 3, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr(KringScene) scene = draw (self, sizes[i].width, sizes[i].height);

      g_assert_cmpuint (count (scene, KRING_SHAPE_CARD) + count (scene, KRING_SHAPE_MORE), >, 0);
    }
}

static gboolean
is_square (Fixture    *self,
           const char *name)
{
  g_autoptr(KringScene) scene = draw (self, 1200, 900);
  const KringShape *card = find_words (scene, KRING_SHAPE_CARD, name);

  g_assert_nonnull (card);
  return card->radius < card->h / 2;
}

static void
tell (Fixture    *self,
      const char *name,
      const char *kind)
{
  KringRecord *placement = place (self, name, 1, NULL);
  KringRecord *person = kring_share_follow (self->share, placement, "person");

  add (self->family, KRING_NOUN_TIE, "#from", person, "#to", self->child, "kind", kind, NULL);
}

/* Who is told to be kin is kin, also where nothing is known of parentage. */
static void
test_told_kin (Fixture       *self,
               gconstpointer  data)
{
  tell (self, "Sarah", "mother");
  tell (self, "Lea", "grandmother");
  tell (self, "Jan", "step_father");
  tell (self, "Mia", "foster_mother");
  tell (self, "Piet", "neighbour");
  tell (self, "Bea", "godmother");
  tell (self, "Ward", "respite_family");

  g_assert_true (is_square (self, "Sarah"));
  g_assert_true (is_square (self, "Lea"));
  g_assert_true (is_square (self, "Jan"));
  g_assert_true (is_square (self, "Mia"));
  g_assert_false (is_square (self, "Piet"));
  g_assert_false (is_square (self, "Bea"));
  g_assert_false (is_square (self, "Ward"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, func) g_test_add ("/scene/circle/odd/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("empty", test_empty);
  ADD ("strange-placements", test_strange_placements);
  ADD ("strange-names", test_strange_names);
  ADD ("crowd", test_crowd);
  ADD ("multitude", test_multitude);
  ADD ("pinned", test_pinned);
  ADD ("tiny", test_tiny);
  ADD ("told-kin", test_told_kin);
#undef ADD
  g_test_add_func ("/scene/circle/odd/no-circle", test_no_circle);

  return g_test_run ();
}
