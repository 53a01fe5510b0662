/* test-voice.c - what a child says and draws: kept line by line, drawn as it was meant, and nobody else's by default
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>

#include "kring-document.h"
#include "kring-drawing.h"
#include "kring-edits-voice.h"
#include "kring-edits.h"
#include "kring-history.h"
#include "kring-picture.h"
#include "kring-sentence.h"
#include "kring-stroke.h"
#include "kring-voice-scene.h"
#include "timeline-fixture.h"

#define AMINA "02-drie-huizen-amina-ilyas-lowie.json"
#define TODAY 20261125

static void
test_stroke_text (void)
{
  static const struct { const char *text; guint n; } lines[] = {
    { "100,100 400,300 700,250", 3 }, { "5,5", 1 }, { " ", 0 }, { "", 0 }, { NULL, 0 }, { "100,100 400", 0 },
    { "100;100", 0 }, { "100,100 x", 0 }, { "1,2 3,4x", 0 }, { "nan,inf", 0 }, { "9999999,1", 0 }, { "-50,5 99999,7", 2 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autoptr(GArray) points = kring_stroke_read (lines[i].text);

      g_assert_cmpuint (points->len, ==, lines[i].n);
      for (guint j = 0; j < points->len; j++)
        {
          const KringCanvasPoint *point = &g_array_index (points, KringCanvasPoint, j);

          g_assert_true (point->x >= 0 && point->x <= KRING_CANVAS_WIDTH && point->y >= 0 && point->y <= KRING_CANVAS_HEIGHT);
        }
    }
}

/* A straight line needs two points however many there were; a corner stays. */
static void
test_stroke_simple (void)
{
  g_autoptr(GArray) points = g_array_new (FALSE, FALSE, sizeof (KringCanvasPoint));
  g_autofree char *text = NULL;
  g_autofree char *none = NULL;

  none = kring_stroke_write (points);
  g_assert_null (none);
  for (int i = 0; i <= 100; i++)
    g_array_append_vals (points, &(KringCanvasPoint) { (float) i * 4, 100 }, 1);
  for (int i = 1; i <= 100; i++)
    g_array_append_vals (points, &(KringCanvasPoint) { 400, 100 + (float) i * 4 }, 1);
  text = kring_stroke_write (points);

  g_assert_cmpstr (text, ==, "0,100 400,100 400,500");
}

typedef struct {
  char       *dir;
  char       *path;
  KringStore *store;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr(KringKey) key = kring_key_new_random ();
  g_autoptr(KringFamily) family = kring_family_new ();
  g_autoptr(GError) error = NULL;

  add (family, KRING_NOUN_FAMILY, "title", "Voorbeeld", NULL);
  add_child (family, "Amina", "2014-03-05");
  add_child (family, "Ilyas", "2017-06");
  fixture->dir = g_dir_make_tmp ("kring-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->dir, "family.kring", NULL);
  fixture->store = kring_store_create (fixture->path, key, family, "", &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_unref (fixture->store);
  g_unlink (fixture->path);
  g_rmdir (fixture->dir);
  g_free (fixture->path);
  g_free (fixture->dir);
}

static KringRecord *
get_child (Fixture *fixture,
           guint    index)
{
  return kring_family_list (kring_store_get_family (fixture->store), KRING_NOUN_PERSON)->pdata[index];
}

static KringRecord *
add_voice (Fixture    *fixture,
           const char *kind)
{
  g_autoptr(GError) error = NULL;
  KringRecord *voice = kring_edit_add_voice (fixture->store, kring_record_get_id (get_child (fixture, 0)), kind, TODAY, &error);

  g_assert_no_error (error);
  return voice;
}

static guint
count_strokes (Fixture     *fixture,
               KringRecord *voice)
{
  return kring_family_parts (kring_store_get_family (fixture->store), kring_record_get_id (voice), KRING_NOUN_STROKE)->len;
}

static void
draw_line (Fixture     *fixture,
           KringRecord *voice,
           const char  *pen,
           const char  *points)
{
  g_autoptr(GError) error = NULL;

  kring_edit_draw (fixture->store, voice, pen, KRING_DRAWING_MIDDLE, points, &error);
  g_assert_no_error (error);
}

/* Every line is one step back; all of them wiped is one too. */
static void
test_undo (Fixture       *fixture,
           gconstpointer  data)
{
  KringRecord *voice = add_voice (fixture, "drawing");
  g_autoptr(KringAction) action = NULL;
  g_autofree char *sentence = NULL;
  g_autoptr(GError) error = NULL;

  draw_line (fixture, voice, "blue", "100,100 400,300");
  draw_line (fixture, voice, "red", "10,10 40,30");
  g_assert_cmpuint (count_strokes (fixture, voice), ==, 2);
  action = kring_history_get_undo (fixture->store);
  sentence = kring_sentence_new (kring_store_get_family (fixture->store), action);
  g_assert_cmpstr (sentence, ==, "Amina drew");

  g_assert_true (kring_history_undo (fixture->store, NULL, &error));
  g_assert_cmpuint (count_strokes (fixture, voice), ==, 1);
  g_assert_true (kring_history_redo (fixture->store, NULL, &error));
  g_assert_true (kring_edit_wipe_drawing (fixture->store, voice, &error));
  g_assert_cmpuint (count_strokes (fixture, voice), ==, 0);
  g_assert_true (kring_history_undo (fixture->store, NULL, &error));
  g_assert_cmpuint (count_strokes (fixture, voice), ==, 2);
}

/* Only for the child, until the child says otherwise; the lines go the way of the voice. */
static void
test_sharing (Fixture       *fixture,
              gconstpointer  data)
{
  static const struct { KringProfile profile; guint person; const char *show; guint n; } readers[] = {
    { KRING_PROFILE_PRESENT, 0, "subject", 0 }, { KRING_PROFILE_FAMILY, 0, "subject", 0 },
    { KRING_PROFILE_CHILD, 0, "subject", 0 },   { KRING_PROFILE_PERSON, 1, "subject", 1 },
    { KRING_PROFILE_PERSON, 2, "subject", 0 },  { KRING_PROFILE_FULL, 0, "subject", 1 },
    { KRING_PROFILE_PRESENT, 0, "all", 1 },     { KRING_PROFILE_SERVICE, 0, "all", 0 },
    { KRING_PROFILE_PRESENT, 0, "parents", 0 }, { KRING_PROFILE_PARENTS, 0, "parents", 1 },
  };
  KringRecord *voice = add_voice (fixture, "drawing");
  KringFamily *family = kring_store_get_family (fixture->store);

  g_assert_true (kring_record_is (voice, "show", "subject"));
  draw_line (fixture, voice, "blue", "100,100 400,300");
  for (gsize i = 0; i < G_N_ELEMENTS (readers); i++)
    {
      gint64 person = readers[i].person > 0 ? kring_record_get_id (get_child (fixture, readers[i].person - 1)) : 0;
      g_autoptr(KringShare) share = NULL;
      g_autoptr(GError) error = NULL;

      g_assert_true (kring_edit_text (fixture->store, kring_family_get (family, kring_record_get_id (voice)), "show",
                                      readers[i].show, &error));
      share = kring_share_new (family, readers[i].profile, person);
      g_assert_cmpuint (kring_share_list (share, KRING_NOUN_CHILD_VOICE)->len, ==, readers[i].n);
      g_assert_cmpuint (kring_share_list (share, KRING_NOUN_STROKE)->len, ==, readers[i].n);
    }
}

static KringScene *
draw_voice (KringShare  *share,
            KringRecord *voice,
            double       width,
            gboolean     has_empty)
{
  PangoContext *context = create_context ();
  const KringVoiceOptions options = {
    .voice = kring_record_get_id (voice), .width = width, .text_scale = 1, .has_empty = has_empty,
  };
  KringScene *scene = kring_voice_scene_new (share, context, &options);

  g_object_unref (context);
  return scene;
}

/* Broken lines are left out; the others are drawn inside the sheet, and told. */
static void
test_drawing (Fixture       *fixture,
              gconstpointer  data)
{
  KringRecord *voice = add_voice (fixture, "drawing");
  g_autoptr(KringShare) share = NULL;
  g_autoptr(KringScene) scene = NULL;
  g_autoptr(GBytes) svg = NULL;
  guint n_paths = 0;
  const KringPictureOptions options = { .format = KRING_PICTURE_SVG, .palette = KRING_PALETTE_PAPER, .language = "nl" };

  draw_line (fixture, voice, "blue", "0,0 1600,1200 5,900");
  draw_line (fixture, voice, "blue", "kapot");
  draw_line (fixture, voice, "zebra", "40,40");
  share = kring_share_new (kring_store_get_family (fixture->store), KRING_PROFILE_FULL, 0);
  scene = draw_voice (share, voice, 400, FALSE);

  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    {
      const KringShape *shape = kring_scene_get_shape (scene, i);

      if (shape->form != KRING_FORM_PATH)
        continue;
      n_paths++;
      g_assert_true (shape->tone == KRING_TONE_PEN_BLUE || shape->tone == KRING_TONE_PEN_BLACK);
      g_assert_true (shape->x >= -10 && shape->x + shape->w <= 410);
    }
  g_assert_cmpuint (n_paths, ==, 2);
  g_assert_nonnull (find_words (scene, KRING_SHAPE_MARK, "Drawing of Amina, in blue"));
  svg = kring_picture_new (scene, &options, NULL);
  g_assert_nonnull (g_strstr_len (g_bytes_get_data (svg, NULL), (gssize) g_bytes_get_size (svg), "stroke-linejoin=\"round\""));
}

/* All that a child said stands in the picture and in its words, at any width, and words never lie over words. */
static void
test_samples (void)
{
  g_autoptr(KringShare) share = load_sample (AMINA);
  GPtrArray *voices = kring_share_list (share, KRING_NOUN_CHILD_VOICE);

  for (guint i = 0; i < voices->len; i++)
    for (double width = 240; width < 1300; width += 350)
      {
        g_autoptr(KringScene) scene = draw_voice (share, voices->pdata[i], width, i % 2 == 0);
        g_auto(GStrv) said = kring_record_get_texts (voices->pdata[i], "quotes");
        g_auto(GStrv) worries = kring_record_get_texts (voices->pdata[i], "worries");

        assert_no_words_over_words (scene);
        for (guint j = 0; said[j] != NULL; j++)
          g_assert_nonnull (strstr (kring_scene_get_words (scene), said[j]));
        for (guint j = 0; worries[j] != NULL; j++)
          g_assert_nonnull (find_words (scene, KRING_SHAPE_LABEL, worries[j]));
        for (guint j = 0; j < kring_scene_get_n_shapes (scene); j++)
          {
            const KringShape *shape = kring_scene_get_shape (scene, j);

            g_assert_cmpfloat (shape->x + shape->w, <=, width + 1);
            g_assert_cmpfloat (shape->y + shape->h, <=, kring_scene_get_height (scene) + 1);
          }
      }
}

/* The house of worries never stands first. */
static void
test_order (void)
{
  g_autoptr(KringShare) share = load_sample (AMINA);
  GPtrArray *voices = kring_share_list (share, KRING_NOUN_CHILD_VOICE);
  g_autoptr(KringScene) scene = draw_voice (share, voices->pdata[0], 900, FALSE);
  const KringShape *good = find_words (scene, KRING_SHAPE_MARK, "House of good things");
  const KringShape *worries = find_words (scene, KRING_SHAPE_MARK, "House of worries");
  const KringShape *dreams = find_words (scene, KRING_SHAPE_MARK, "House of dreams");

  g_assert_true (good->x < worries->x && worries->x < dreams->x);
  g_assert_cmpfloat (good->h, ==, dreams->h);
}

/* On paper: what the reader may see and nothing else; for one child only that child's. */
static void
test_paper (void)
{
  g_autoptr(KringShare) full = load_sample (AMINA);
  GPtrArray *voices = kring_share_list (full, KRING_NOUN_CHILD_VOICE);
  KringDocumentOptions options = { .paper = KRING_PAPER_A4 };
  g_autoptr(KringSheet) all = kring_document_create ("voices", full, &options, NULL);
  g_autoptr(KringSheet) own = NULL;
  g_autoptr(KringSheet) nobody = NULL;
  g_autoptr(KringFamily) empty = kring_family_new ();
  g_autoptr(KringShare) none = kring_share_new (empty, KRING_PROFILE_FULL, 0);
  g_autoptr(GError) error = NULL;

  options.child = kring_record_get_ref (voices->pdata[3], "person");
  own = kring_document_create ("voices", full, &options, NULL);
  g_assert_cmpuint (kring_sheet_get_n_pages (all), >, kring_sheet_get_n_pages (own));
  nobody = kring_document_create ("voices", none, NULL, &error);
  g_assert_null (nobody);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/voice/stroke-text", test_stroke_text);
  g_test_add_func ("/voice/stroke-simple", test_stroke_simple);
  g_test_add ("/voice/undo", Fixture, NULL, set_up, test_undo, tear_down);
  g_test_add ("/voice/sharing", Fixture, NULL, set_up, test_sharing, tear_down);
  g_test_add ("/voice/drawing", Fixture, NULL, set_up, test_drawing, tear_down);
  g_test_add_func ("/voice/samples", test_samples);
  g_test_add_func ("/voice/order", test_order);
  g_test_add_func ("/voice/paper", test_paper);

  return g_test_run ();
}
