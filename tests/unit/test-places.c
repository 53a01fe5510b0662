/* test-places.c - "my places": every stop once, in order, with who was there; nothing that is hidden
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <gio/gio.h>
#include <string.h>

#include "kring-document.h"
#include "kring-places-scene.h"
#include "kring-words.h"
#include "timeline-fixture.h"

static KringScene *
create_scene (KringShare *share,
              gint64      child,
              double      width,
              double      height,
              double      text_scale)
{
  PangoContext *context = create_context ();
  const KringPlacesOptions options = { .child = child, .width = width, .height = height, .text_scale = text_scale };
  KringScene *scene = kring_places_scene_new (share, context, &options);

  g_object_unref (context);
  return scene;
}

static KringStop *
get_stop (KringPlacesModel *model,
          guint             index)
{
  g_assert_cmpuint (index, <, model->stops->len);

  return model->stops->pdata[index];
}

static KringRecord *
add_stay (KringFamily *family,
          KringRecord *person,
          KringRecord *place,
          const char  *from,
          const char  *to)
{
  KringRecord *stay = add (family, KRING_NOUN_STAY, "kind", "home_both", "#person", person, "#place", place, NULL);
  g_auto(KringDate) date = KRING_DATE_INIT;

  if (from != NULL && kring_date_from_edtf (&date, from))
    kring_record_set_date (stay, "from", &date);
  kring_date_clear (&date);
  if (to != NULL && kring_date_from_edtf (&date, to))
    kring_record_set_date (stay, "to", &date);
  kring_family_put (family, stay);

  return stay;
}

/* Home is one place although papa moved out of it; weekends elsewhere are one of their own. */
static void
test_houses (void)
{
  g_autoptr(KringShare) share = load_sample ("02-drie-huizen-amina-ilyas-lowie.json");
  g_autoptr(KringPlacesModel) model = kring_places_model_new (share, 0);

  g_assert_cmpstr (kring_person_name (model->child), ==, "Amina");
  g_assert_cmpuint (model->stops->len, ==, 8);
  g_assert_cmpstr (get_stop (model, 0)->place, ==, "Kasteelstraat");
  g_assert_cmpstr (get_stop (model, 1)->place, !=, "Kasteelstraat");
  g_assert_nonnull (get_stop (model, 1)->rhythm);
  g_assert_nonnull (strstr (get_stop (model, 0)->with, "Kelly"));
  g_assert_nonnull (strstr (get_stop (model, 0)->with, "Younes"));
  g_assert_nonnull (strstr (get_stop (model, 0)->with, "Ilyas"));
  g_assert_null (strstr (get_stop (model, 0)->with, "Amina"));
  for (guint i = 0; i < model->stops->len; i++)
    g_assert_false (get_stop (model, i)->is_after_gap);
}

static gboolean
overlap (const KringShape *a,
         const KringShape *b)
{
  return a->x < b->x + b->w && b->x < a->x + a->w && a->y < b->y + b->h && b->y < a->y + a->h;
}

/* Each stop once, none over another, all on the sheet, and every word on its stop. */
static void
test_layout (void)
{
  static const char * const samples[] = {
    "01-eenvoudig-noor-mats.json", "02-drie-huizen-amina-ilyas-lowie.json", "03-groot-zes-kinderen.json",
  };
  static const struct { double width, height, scale; } sizes[] = {
    { 1000, 600, 1 }, { 769, 440, 1.3 }, { 360, 640, 1 }, { 360, 640, 2 }, { 1600, 900, 1.5 },
  };

  for (gsize s = 0; s < G_N_ELEMENTS (samples); s++)
    {
      g_autoptr(KringShare) share = load_sample (samples[s]);
      g_autoptr(GPtrArray) children = kring_share_children (share);

      for (guint c = 0; c < children->len; c++)
        for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
          {
            gint64 child = kring_record_get_id (children->pdata[c]);
            g_autoptr(KringPlacesModel) model = kring_places_model_new (share, child);
            g_autoptr(KringScene) scene = create_scene (share, child, sizes[i].width, sizes[i].height, sizes[i].scale);
            g_autoptr(GPtrArray) stones = g_ptr_array_new ();

            for (guint j = 0; j < kring_scene_get_n_shapes (scene); j++)
              if (kring_scene_get_shape (scene, j)->kind == KRING_SHAPE_BAR)
                g_ptr_array_add (stones, kring_scene_get_shape (scene, j));
            g_assert_cmpuint (stones->len, ==, model->stops->len);
            for (guint j = 0; j < stones->len; j++)
              {
                const KringShape *stone = stones->pdata[j];

                g_assert_cmpfloat (stone->x, >=, 0);
                g_assert_cmpfloat (stone->x + stone->w, <=, sizes[i].width + 0.5);
                g_assert_cmpfloat (stone->y + stone->h, <=, kring_scene_get_height (scene) + 0.5);
                for (guint k = 0; k < j; k++)
                  g_assert_false (overlap (stone, stones->pdata[k]));
              }
            assert_no_words_over_words (scene);
          }
    }
}

static void
test_gap (void)
{
  g_autoptr(KringFamily) family = kring_family_new ();
  KringRecord *child = add_child (family, "Noor", "2015-04-02");
  KringRecord *home = add (family, KRING_NOUN_PLACE, "kind", "home", "name", "Thuis", NULL);
  KringRecord *group = add (family, KRING_NOUN_PLACE, "kind", "home", "name", "Leefgroep", NULL);
  KringRecord *once = add (family, KRING_NOUN_PLACE, "kind", "home", "name", "Bij meter", NULL);
  g_autoptr(KringShare) share = NULL;
  g_autoptr(KringPlacesModel) model = NULL;

  add_stay (family, child, once, NULL, NULL);
  add_stay (family, child, group, "2019-01-01", NULL);
  add_stay (family, child, home, "2015-04-02", "2017-06-01");
  kring_family_changed (family);
  share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  model = kring_places_model_new (share, 0);

  g_assert_cmpuint (model->stops->len, ==, 3);
  g_assert_cmpstr (get_stop (model, 0)->place, ==, "Thuis");
  g_assert_cmpstr (get_stop (model, 1)->place, ==, "Leefgroep");
  g_assert_true (get_stop (model, 1)->is_after_gap);
  g_assert_cmpstr (get_stop (model, 1)->age, ==, "Noor was 3 years");
  /* nobody knows when: last, and still there */
  g_assert_cmpstr (get_stop (model, 2)->place, ==, "Bij meter");
  g_assert_null (get_stop (model, 2)->when);
}

/* Who gave something then, and who stood nearest in a circle of that time; not who lived there anyway. */
static void
test_close (void)
{
  g_autoptr(KringFamily) family = kring_family_new ();
  KringRecord *child = add_child (family, "Noor", "2015-04-02");
  KringRecord *home = add (family, KRING_NOUN_PLACE, "kind", "home", "name", "Thuis", NULL);
  KringRecord *mother = add (family, KRING_NOUN_PERSON, "kind", "person", "given", "Elif", NULL);
  KringRecord *helper = add (family, KRING_NOUN_PERSON, "kind", "person", "given", "Agnes", NULL);
  KringRecord *later = add (family, KRING_NOUN_PERSON, "kind", "person", "given", "Joris", NULL);
  g_autoptr(KringShare) share = NULL;
  g_autoptr(KringPlacesModel) model = NULL;

  add_stay (family, child, home, "2015-04-02", "2019-01-01");
  add_stay (family, mother, home, "2012", NULL);
  add (family, KRING_NOUN_SUPPORT, "kinds", "care", "status", "past", "#from", helper, "=since", "2016", "=until", "2018", NULL);
  add (family, KRING_NOUN_SUPPORT, "kinds", "care", "status", "past", "#from", mother, "=since", "2016", "=until", "2018", NULL);
  add (family, KRING_NOUN_SUPPORT, "kinds", "care", "status", "now", "#from", later, "=since", "2021", NULL);
  kring_family_changed (family);
  share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  model = kring_places_model_new (share, 0);

  g_assert_cmpuint (model->stops->len, ==, 1);
  g_assert_cmpstr (get_stop (model, 0)->with, ==, "With Elif");
  g_assert_cmpstr (get_stop (model, 0)->close, ==, "Important then: Agnes");
}

/* A stay that its reader may not see leaves no stop, no number, no gap of its own. */
static void
test_hidden (void)
{
  g_autoptr(KringFamily) family = kring_family_new ();
  KringRecord *child = add_child (family, "Noor", "2015-04-02");
  KringRecord *home = add (family, KRING_NOUN_PLACE, "kind", "home", "name", "Thuis", NULL);
  KringRecord *refuge = add (family, KRING_NOUN_PLACE, "kind", "home", "name", "Geheim adres", NULL);
  KringRecord *stay;
  g_autoptr(KringShare) share = NULL;
  g_autoptr(KringScene) scene = NULL;
  g_autofree char *text = NULL;

  add_stay (family, child, home, "2015-04-02", "2017-06-01");
  stay = add_stay (family, child, refuge, "2017-06-01", "2017-09-01");
  kring_record_set_text (stay, "visibility", "parents");
  kring_family_put (family, stay);
  add_stay (family, child, home, "2017-09-01", NULL);
  kring_family_changed (family);
  share = kring_share_new (family, KRING_PROFILE_PRESENT, 0);
  scene = create_scene (share, 0, 800, 600, 1);
  text = kring_scene_to_text (scene);
  g_assert_null (strstr (text, "Geheim"));
  g_assert_null (strstr (kring_scene_get_words (scene), "Geheim"));
}

static void
test_nothing (void)
{
  g_autoptr(KringFamily) family = kring_family_new ();
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  g_autoptr(KringScene) scene = create_scene (share, 0, 800, 600, 1);
  g_autoptr(GError) error = NULL;

  g_assert_cmpuint (kring_scene_get_n_shapes (scene), ==, 0);
  g_assert_nonnull (kring_scene_get_words (scene));
  g_assert_null (kring_document_create ("places", share, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/places/houses", test_houses);
  g_test_add_func ("/places/layout", test_layout);
  g_test_add_func ("/places/gap", test_gap);
  g_test_add_func ("/places/close", test_close);
  g_test_add_func ("/places/hidden", test_hidden);
  g_test_add_func ("/places/nothing", test_nothing);

  return g_test_run ();
}
