/* test-paper-circle.c - a circle on paper: names that can be read, and nobody missing; an empty one to fill in
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>

#include "kring-circle-changes.h"
#include "kring-circle-document.h"
#include "kring-circle-legend.h"
#include "kring-circle-scene.h"
#include "kring-paper-file.h"
#include "timeline-fixture.h"

#define FRIENDS "01-eenvoudig-noor-mats.json"
#define HOUSES  "02-drie-huizen-amina-ilyas-lowie.json"
#define LARGE   "03-groot-zes-kinderen.json"

/* What is left for the picture on A4 on its side, under the title and above the legend. */
#define WIDTH  769.0
#define HEIGHT 360.0
/* Without a legend, under a title in large print. */
#define LARGE_HEIGHT 406.0

static KringShare *
create_crowd (int n_people)
{
  static const char * const names[] = { "Mo", "Annelies", "Jan-Willem", "oma Godelieve", "Fatima", "nonkel Rik", "Lo" };
  static const char * const sides[] = { "mama's kant", "papa's kant", "gekozen familie", "school en buurt" };
  g_autoptr(KringFamily) family = kring_family_new ();
  KringRecord *child = add_child (family, "Noor", "2015-04-02");
  KringRecord *circle = add (family, KRING_NOUN_CIRCLE, "title", "Kring", "scheme", "closeness", "sectors", "sides",
                             "rings", "heel dichtbij\ndichtbij\nverder weg\ndiensten", NULL);

  g_assert_nonnull (child);
  for (int i = 0; i < n_people; i++)
    {
      KringRecord *person = add (family, KRING_NOUN_PERSON, "kind", "person", "call", names[i % G_N_ELEMENTS (names)], NULL);
      KringRecord *placement = add (family, KRING_NOUN_PLACEMENT, "sector", sides[i % G_N_ELEMENTS (sides)],
                                    "#circle", circle, "#person", person, NULL);

      kring_record_set_int (placement, "ring", 1 + (i * 7 % 10 + 2) / 3);
    }
  kring_family_changed (family);

  return kring_share_new (family, KRING_PROFILE_FULL, 0);
}

/* The first words on a card are a name. */
static double
find_smallest_name (KringScene *scene)
{
  double smallest = 100;

  for (guint i = 0; i + 1 < kring_scene_get_n_shapes (scene); i++)
    {
      const KringShape *card = kring_scene_get_shape (scene, i), *words = kring_scene_get_shape (scene, i + 1);

      if (card->kind == KRING_SHAPE_CARD)
        smallest = MIN (smallest, pango_font_description_get_size (pango_layout_get_font_description (words->layout))
                                  / (double) PANGO_SCALE);
    }

  return smallest;
}

static void
test_names (void)
{
  static const struct { int n_people; double least; } crowds[] = { { 12, 9 }, { 40, 9 }, { 60, 8 } };
  const KringDocumentOptions options = { .paper = KRING_PAPER_A4 };
  PangoContext *context = create_context ();

  for (gsize i = 0; i < G_N_ELEMENTS (crowds); i++)
    {
      g_autoptr(KringShare) share = create_crowd (crowds[i].n_people);
      g_autoptr(KringCircleModel) model = kring_circle_model_new (share, 0, 0);
      g_autoptr(KringScene) scene = kring_circle_document_draw (model, context, &options, WIDTH, HEIGHT);

      g_assert_cmpuint (count (scene, KRING_SHAPE_CARD), >, (guint) crowds[i].n_people * 9 / 10);
      g_assert_cmpfloat (find_smallest_name (scene), >=, crowds[i].least - 0.01);
    }
  g_object_unref (context);
}

static void
assert_larger (KringShare *share,
               double      times)
{
  const KringDocumentOptions small = { .paper = KRING_PAPER_A4 };
  const KringDocumentOptions large = { .paper = KRING_PAPER_A4, .large_print = TRUE };
  PangoContext *context = create_context ();
  g_autoptr(KringCircleModel) model = kring_circle_model_new (share, 0, 0);
  g_autoptr(KringScene) plain = kring_circle_document_draw (model, context, &small, WIDTH, LARGE_HEIGHT);
  g_autoptr(KringScene) scene = kring_circle_document_draw (model, context, &large, WIDTH, LARGE_HEIGHT);

  g_object_unref (context);
  g_assert_cmpfloat (find_smallest_name (scene), >=, times * find_smallest_name (plain) - 0.01);
  if (model->stands->len <= 41)   /* beyond, small print is smaller than large print may be */
    g_assert_cmpuint (count (scene, KRING_SHAPE_CARD), >=, count (plain, KRING_SHAPE_CARD));
}

/* In large print letters are never smaller than in small print, and nobody is folded for it; of families of twenty and of
 * forty people they are larger. */
static void
test_large_print (void)
{
  static const int crowds[] = { 0, 3, 12, 40, 60 };
  g_autoptr(KringShare) friends = load_sample (FRIENDS);
  g_autoptr(KringShare) houses = load_sample (HOUSES);

  for (gsize i = 0; i < G_N_ELEMENTS (crowds); i++)
    {
      g_autoptr(KringShare) share = create_crowd (crowds[i]);

      assert_larger (share, 1);
    }
  assert_larger (friends, 1.1);
  assert_larger (houses, 1.1);
}

/* On a screen of 1280 by 800 the names of forty people are 18 pixels, and everybody is there. */
static void
test_names_on_screen (void)
{
  g_autoptr(KringShare) share = create_crowd (40);
  PangoContext *context = create_context ();
  const KringCircleOptions options = { .width = 1280, .height = 800, .text_scale = 96 / 72.0 };
  g_autoptr(KringScene) scene = kring_circle_scene_new (share, context, &options);

  g_object_unref (context);
  g_assert_cmpuint (count (scene, KRING_SHAPE_CARD), ==, 41);
  g_assert_cmpfloat (find_smallest_name (scene), >=, 18);
}

/* Only what the picture has is explained, and it stays within its strip. */
static void
test_legend (void)
{
  PangoContext *context = create_context ();
  g_autoptr(KringShare) crowd = create_crowd (6);
  g_autoptr(KringShare) houses = load_sample (HOUSES);
  KringShare *shares[] = { crowd, houses };

  for (gsize i = 0; i < G_N_ELEMENTS (shares); i++)
    {
      const KringDocumentOptions options = { .paper = KRING_PAPER_A4 };
      g_autoptr(KringCircleModel) model = kring_circle_model_new (shares[i], 0, 0);
      g_autoptr(KringScene) scene = kring_circle_document_draw (model, context, &options, WIDTH, HEIGHT);
      g_autoptr(KringScene) legend = kring_circle_legend_new (model, NULL, FALSE, scene, context, WIDTH, 1);
      g_autoptr(KringScene) largest = kring_circle_legend_new (model, NULL, FALSE, NULL, context, WIDTH, 1);

      g_assert_cmpint (find_words (legend, KRING_SHAPE_LABEL, "wish") != NULL, ==, count (scene, KRING_SHAPE_ARROW) > 0);
      g_assert_cmpint (find_words (legend, KRING_SHAPE_LABEL, "on the way") != NULL, ==, i == 1);
      g_assert_nonnull (find_words (legend, KRING_SHAPE_LABEL, model->rings[0]));
      g_assert_nonnull (find_words (legend, KRING_SHAPE_LABEL, ((KringCircleSide *) model->sides->pdata[0])->label));
      g_assert_cmpfloat (kring_scene_get_height (legend), <=, kring_scene_get_height (largest));
      assert_no_words_over_words (legend);
      for (guint j = 0; j < kring_scene_get_n_shapes (legend); j++)
        {
          const KringShape *shape = kring_scene_get_shape (legend, j);

          g_assert_cmpfloat (shape->x + shape->w, <=, WIDTH + 0.5);
          g_assert_cmpfloat (shape->y + shape->h, <=, kring_scene_get_height (legend) + 0.5);
        }
    }
  g_object_unref (context);
}

/* All words in the order in which they are read aloud, with one space wherever a line or an element ended. */
static char *
read_aloud_as (KringShare                 *share,
               const char                 *document,
               const KringDocumentOptions *options)
{
  g_autofree char *folder = g_dir_make_tmp ("kring-circle-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "circle.pdf", NULL);
  g_autofree char *check = g_strdup_printf ("qpdf --check %s", path);
  g_autofree char *read = g_strdup_printf ("pdfinfo -struct-text %s", path);
  g_autofree char *checked = NULL;
  g_autofree char *text = NULL;
  g_auto(GStrv) split = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) pdf = kring_document_render (document, share, options, &error);
  int status;

  g_assert_no_error (error);
  kring_paper_file_save (path, pdf, &error);
  g_assert_no_error (error);
  g_spawn_command_line_sync (check, &checked, NULL, &status, &error);
  g_assert_cmpint (status, ==, 0);
  g_assert_null (strstr (checked, "WARNING"));
  g_spawn_command_line_sync (read, &text, NULL, NULL, &error);
  g_assert_no_error (error);
  g_unlink (path);
  g_rmdir (folder);

  split = g_regex_split_simple ("[\\s\"]+", text, 0, 0);
  return g_strjoinv (" ", split);
}

static char *
read_aloud (KringShare *share,
            const char *document)
{
  const KringDocumentOptions options = { .paper = KRING_PAPER_A4, .day = 20261125 };

  return read_aloud_as (share, document, &options);
}

/* Through a lens the picture, its legend and the words are about that; compared, about what changed. */
static void
test_lens_and_compared (void)
{
  PangoContext *context = create_context ();
  g_autoptr(KringShare) share = load_sample (HOUSES);
  g_autoptr(KringCircleModel) model = kring_circle_model_new (share, 0, 0);
  g_autoptr(GPtrArray) others = kring_circle_list_comparable (share, model->circle);
  KringDocumentOptions options = { .paper = KRING_PAPER_A4, .day = 20261125, .lens = "comfort" };
  const KringCircleLens *lens = kring_circle_lens_find (options.lens);
  g_autofree char *seen_words = kring_circle_lens_to_words (lens, model);
  g_autofree char *seen = NULL;
  g_autofree char *compared = NULL;
  const char *told;

  {
    g_autoptr(KringScene) scene = kring_circle_document_draw (model, context, &options, WIDTH, HEIGHT);
    g_autoptr(KringScene) legend = kring_circle_legend_new (model, lens, FALSE, scene, context, WIDTH, 1);

    g_assert_nonnull (strstr (kring_scene_get_words (scene), seen_words));
    g_assert_nonnull (find_words (legend, KRING_SHAPE_LABEL, "Who comforts"));
    g_assert_null (find_words (legend, KRING_SHAPE_LABEL, "stood here before"));
  }
  seen = read_aloud_as (share, "circle", &options);
  g_assert_nonnull (strstr (seen, "Who comforts"));
  g_assert_nonnull (strstr (seen, seen_words));

  g_assert_cmpuint (others->len, >, 0);
  options.lens = NULL;
  options.other = kring_record_get_id (others->pdata[others->len - 1]);
  {
    g_autoptr(KringScene) scene = kring_circle_document_draw (model, context, &options, WIDTH, HEIGHT);
    g_autoptr(KringScene) legend = kring_circle_legend_new (model, NULL, TRUE, scene, context, WIDTH, 1);

    g_assert_cmpuint (count (scene, KRING_SHAPE_GHOST), >, 0);
    g_assert_nonnull (find_words (legend, KRING_SHAPE_LABEL, "stood here before"));
  }
  compared = read_aloud_as (share, "circle", &options);
  told = strstr (compared, "Compared with");   /* over the picture that has its ghosts, and over what is different */
  g_assert_nonnull (told);
  g_assert_nonnull (strstr (told + 1, "Compared with"));
  g_object_unref (context);
}

/* Whoever is folded in the picture is in the table, ring by ring. */
static void
test_table (void)
{
  g_autoptr(KringShare) share = load_sample (LARGE);
  g_autoptr(KringCircleModel) model = kring_circle_model_new (share, 0, 0);
  g_autofree char *text = read_aloud (share, "circle");
  const char *table = strstr (text, "Who is in the circle"), *at = table, *words;

  g_assert_nonnull (table);
  for (guint i = 0; i < model->stands->len; i++)
    g_assert_nonnull (strstr (table, kring_person_name (((KringCircleStand *) model->stands->pdata[i])->person)));
  for (int ring = 0; ring < model->n_rings; ring++)
    {
      at = strstr (at, model->rings[ring]);
      g_assert_nonnull (at);
    }
  words = strstr (table, "In words");
  g_assert_nonnull (words);
  g_assert_true (words > at);
}

static void
test_blank (void)
{
  g_autoptr(KringShare) share = load_sample (HOUSES);
  g_autoptr(KringCircleModel) model = kring_circle_model_new (share, 0, 0);
  g_autofree char *text = read_aloud (share, "blank-circle");
  const char *list = strstr (text, "Or as a list"), *at = list;

  g_assert_nonnull (list);
  g_assert_null (strstr (text, "oma Marleen"));
  g_assert_null (strstr (text, "Agnes"));
  for (int ring = 0; ring < model->n_rings; ring++)
    {
      g_assert_nonnull (strstr (text, model->rings[ring]));
      at = strstr (at, model->rings[ring]);
      g_assert_nonnull (at);
      for (guint side = 0; side < model->sides->len; side++)
        {
          at = strstr (at, ((KringCircleSide *) model->sides->pdata[side])->label);
          g_assert_nonnull (at);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/paper/circle/lens-and-compared", test_lens_and_compared);
  g_test_add_func ("/paper/circle/names", test_names);
  g_test_add_func ("/paper/circle/large-print", test_large_print);
  g_test_add_func ("/paper/circle/names-on-screen", test_names_on_screen);
  g_test_add_func ("/paper/circle/legend", test_legend);
  g_test_add_func ("/paper/circle/table", test_table);
  g_test_add_func ("/paper/circle/blank", test_blank);

  return g_test_run ();
}
