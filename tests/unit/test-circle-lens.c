/* test-circle-lens.c - signs on cards, and looking at a circle for one thing
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "kring-circle-gifts.h"
#include "kring-circle-lens.h"
#include "kring-circle-scene.h"
#include "kring-icon.h"
#include "kring-kinds.h"
#include "timeline-fixture.h"

static const char * const samples[] = {
  "01-eenvoudig-noor-mats.json", "02-drie-huizen-amina-ilyas-lowie.json", "03-groot-zes-kinderen.json",
};

static const struct { double width, height, text_scale; } sizes[] = {
  { 1600, 1000, 1 }, { 1180, 590, 1.33 }, { 780, 480, 1.33 }, { 1600, 1000, 2 },
};

static KringScene *
create_scene (KringShare *share,
              gint64      circle,
              gsize       size,
              const char *lens)
{
  PangoContext *context = create_context ();
  const KringCircleOptions options = {
    .circle = circle, .width = sizes[size].width, .height = sizes[size].height, .text_scale = sizes[size].text_scale,
    .lens = lens,
  };
  KringScene *scene = kring_circle_scene_new (share, context, &options);

  g_object_unref (context);
  return scene;
}

typedef void (*Check) (KringShare *share,
                       gint64      circle,
                       gsize       size);

static void
for_all_circles (Check check)
{
  for (gsize f = 0; f < G_N_ELEMENTS (samples); f++)
    {
      g_autoptr(KringShare) share = load_sample (samples[f]);
      GPtrArray *circles = kring_share_list (share, KRING_NOUN_CIRCLE);

      for (guint c = 0; c < circles->len; c++)
        for (gsize size = 0; size < G_N_ELEMENTS (sizes); size++)
          check (share, kring_record_get_id (circles->pdata[c]), size);
    }
}

/* Every kind of help has a sign, every lens too, and each can be read to its end. */
static void
test_icons (void)
{
  const KringKindTable *kinds = kring_kinds_table ("support_kind");
  g_autoptr(GPtrArray) all = g_ptr_array_new ();

  for (guint i = 0; i < kinds->n_kinds; i++)
    g_ptr_array_add (all, (char *) kring_circle_gifts_icon (kinds->kinds[i].code));
  for (guint i = 0; i < kring_n_circle_lenses; i++)
    g_ptr_array_add (all, (char *) kring_icon_find (kring_circle_lenses[i].icon));

  for (guint i = 0; i < all->len; i++)
    {
      const char *strokes = all->pdata[i];
      KringIconStroke stroke;

      g_assert_nonnull (strokes);
      while (kring_icon_next (&strokes, &stroke))
        for (int n = 0; n < stroke.n_numbers; n++)
          {
            g_assert_cmpfloat (stroke.numbers[n], >=, 0);
            g_assert_cmpfloat (stroke.numbers[n], <=, KRING_ICON_SIZE);
          }
      g_assert_cmpstr (strokes, ==, "");
    }
  g_assert_null (kring_circle_gifts_icon ("something newer"));
}

static gboolean
meet (const KringShape *a,
      const KringShape *b)
{
  return a->x < b->x + b->w && b->x < a->x + a->w && a->y < b->y + b->h && b->y < a->y + a->h;
}

/* A sign lies over no name and on no card but its own, and there are at most four of them. */
static void
check_signs (KringShare *share,
             gint64      circle,
             gsize       size)
{
  g_autoptr(KringScene) scene = create_scene (share, circle, size, NULL);
  guint n_shapes = kring_scene_get_n_shapes (scene);

  for (guint c = 0; c < n_shapes; c++)
    {
      const KringShape *card = kring_scene_get_shape (scene, c);
      guint n = 0;

      for (guint i = 0; card->kind == KRING_SHAPE_CARD && i < n_shapes; i++)
        n += kring_scene_get_shape (scene, i)->kind == KRING_SHAPE_ICON && meet (card, kring_scene_get_shape (scene, i));
      g_assert_cmpuint (n, <=, 4);
    }

  for (guint i = 0; i < n_shapes; i++)
    {
      const KringShape *icon = kring_scene_get_shape (scene, i);
      guint n_cards = 0;

      if (icon->kind != KRING_SHAPE_ICON)
        continue;
      g_assert_cmpstr (icon->words, !=, NULL);
      for (guint j = 0; j < n_shapes; j++)
        {
          const KringShape *other = kring_scene_get_shape (scene, j);

          n_cards += other->kind == KRING_SHAPE_CARD && meet (icon, other);
          if (other != icon && (other->kind == KRING_SHAPE_MORE || other->kind == KRING_SHAPE_ICON))
            g_assert_false (meet (icon, other));
        }
      g_assert_cmpuint (n_cards, ==, 1);
    }
}

static void
test_signs (void)
{
  for_all_circles (check_signs);
}

static void
assert_same_places (KringScene *a,
                    KringScene *b)
{
  guint i = 0, j = 0;

  for (;;)
    {
      const KringShape *first, *second;

      while (i < kring_scene_get_n_shapes (a) && kring_scene_get_shape (a, i)->kind != KRING_SHAPE_CARD
             && kring_scene_get_shape (a, i)->kind != KRING_SHAPE_MORE)
        i++;
      while (j < kring_scene_get_n_shapes (b) && kring_scene_get_shape (b, j)->kind != KRING_SHAPE_CARD
             && kring_scene_get_shape (b, j)->kind != KRING_SHAPE_MORE)
        j++;
      if (i == kring_scene_get_n_shapes (a) || j == kring_scene_get_n_shapes (b))
        break;

      first = kring_scene_get_shape (a, i++);
      second = kring_scene_get_shape (b, j++);
      g_assert_cmpint (first->id, ==, second->id);
      g_assert_cmpfloat (first->x, ==, second->x);
      g_assert_cmpfloat (first->y, ==, second->y);
      g_assert_cmpfloat (first->w, ==, second->w);
      g_assert_cmpfloat (first->h, ==, second->h);
    }
  g_assert_true (i == kring_scene_get_n_shapes (a) && j == kring_scene_get_n_shapes (b));
}

static void
check_stays_put (KringShare *share,
                 gint64      circle,
                 gsize       size)
{
  g_autoptr(KringScene) plain = create_scene (share, circle, size, NULL);

  for (guint i = 0; i < kring_n_circle_lenses; i++)
    {
      g_autoptr(KringScene) scene = create_scene (share, circle, size, kring_circle_lenses[i].code);

      assert_same_places (plain, scene);
    }
}

/* No lens moves anybody by a pixel. */
static void
test_stays_put (void)
{
  for_all_circles (check_stays_put);
}

static gint64
find_circle (KringShare *share,
             const char *title)
{
  GPtrArray *circles = kring_share_list (share, KRING_NOUN_CIRCLE);
  gint64 found = 0;

  for (guint i = 0; i < circles->len; i++)
    if (kring_record_is (circles->pdata[i], "title", title))
      found = kring_record_get_id (circles->pdata[i]);

  g_assert_cmpint (found, !=, 0);
  return found;
}

/* Whom it is about is marked by line and sign and says so; the others are dimmed; the children stay as they are. */
static void
assert_marked (KringScene *scene,
               const char *name,
               gboolean    is_marked)
{
  const KringShape *card = find_words (scene, KRING_SHAPE_CARD, name);
  guint n_signs = 0;

  g_assert_nonnull (card);
  g_assert_true ((card->tone == KRING_TONE_FAINT) == !is_marked);
  g_assert_true ((card->line_width > 2) == is_marked);
  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    n_signs += kring_scene_get_shape (scene, i)->kind == KRING_SHAPE_ICON && meet (card, kring_scene_get_shape (scene, i));
  g_assert_cmpuint (n_signs, ==, is_marked);
}

static void
test_marks (void)
{
  g_autoptr(KringShare) share = load_sample (samples[1]);
  gint64 circle = find_circle (share, "Kring van Amina");
  g_autoptr(KringScene) comfort = create_scene (share, circle, 0, "comfort");
  g_autoptr(KringScene) paid = create_scene (share, circle, 0, "paid");
  g_autoptr(KringScene) knows = create_scene (share, circle, 0, "knows");

  assert_marked (comfort, "tante Wendy,", TRUE);
  assert_marked (comfort, "Roger,", FALSE);
  g_assert_nonnull (strstr (find_words (comfort, KRING_SHAPE_CARD, "tante Wendy,")->words, "Who comforts: emotional"));
  g_assert_null (strstr (find_words (comfort, KRING_SHAPE_CARD, "Roger,")->words, "Who comforts"));
  g_assert_cmpint (find_words (comfort, KRING_SHAPE_CARD, "Amina,")->tone, ==, KRING_TONE_CENTRE);
  g_assert_nonnull (strstr (kring_scene_get_words (comfort), "tante Wendy"));

  assert_marked (paid, "Eva,", TRUE);
  assert_marked (paid, "tante Wendy,", FALSE);

  assert_marked (knows, "Kelly,", TRUE);
  g_assert_nonnull (strstr (kring_scene_get_words (knows), "weet alles:"));
  g_assert_null (strstr (kring_scene_get_words (knows), "weet (nog) niets:"));
}

/* Who knows what is only asked where the family has made a circle of it. */
static void
test_offered (void)
{
  const KringCircleLens *knows = kring_circle_lens_find ("knows");
  g_autoptr(KringShare) simple = load_sample (samples[0]);
  g_autoptr(KringShare) three = load_sample (samples[1]);

  g_assert_false (knows->is_offered (simple));
  g_assert_true (knows->is_offered (three));
  g_assert_null (kring_circle_lens_find ("something"));
  g_assert_null (kring_circle_lens_find (NULL));
}

/* A key stands in what somebody does; a phone number, or a place in the plan for when it goes wrong, counts too. */
static void
test_reach (void)
{
  const KringCircleLens *reach = kring_circle_lens_find ("reach");
  g_autoptr(KringFamily) family = kring_family_new ();
  KringRecord *agnes = add (family, KRING_NOUN_PERSON, "kind", "person", "call", "Agnes", NULL);
  KringRecord *lies = add (family, KRING_NOUN_PERSON, "kind", "person", "call", "Lies", "phone", "012", NULL);
  KringRecord *jef = add (family, KRING_NOUN_PERSON, "kind", "person", "call", "Jef", NULL);
  g_autoptr(KringShare) share = NULL;
  g_autofree char *key = NULL;
  g_autofree char *phone = NULL;
  g_autofree char *nothing = NULL;

  add (family, KRING_NOUN_SUPPORT, "#from", agnes, "status", "now", "what", "heeft de reservesleutel, een Sleutel dus", NULL);
  add (family, KRING_NOUN_SUPPORT, "#from", jef, "status", "now", "what", "kookt monkeybrood", NULL);
  share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  key = reach->tell (share, kring_share_get (share, kring_record_get_id (agnes)));
  phone = reach->tell (share, kring_share_get (share, kring_record_get_id (lies)));
  nothing = reach->tell (share, kring_share_get (share, kring_record_get_id (jef)));

  g_assert_cmpstr (key, ==, "has a key");
  g_assert_cmpstr (phone, ==, "has a phone number here");
  g_assert_cmpstr (nothing, ==, NULL);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/scene/circle-lens/icons", test_icons);
  g_test_add_func ("/scene/circle-lens/signs", test_signs);
  g_test_add_func ("/scene/circle-lens/stays-put", test_stays_put);
  g_test_add_func ("/scene/circle-lens/marks", test_marks);
  g_test_add_func ("/scene/circle-lens/offered", test_offered);
  g_test_add_func ("/scene/circle-lens/reach", test_reach);

  return g_test_run ();
}
