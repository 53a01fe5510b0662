/* test-scenes.c - whole pictures as text, shape by shape, against what they were
 *
 * Positions are compared in whole points. After a change that is meant:
 * KRING_GOLDEN_UPDATE=1 ./dev test golden, and read the difference.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "kring-circle-scene.h"
#include "kring-family-json.h"
#include "kring-lettering.h"
#include "kring-places-scene.h"
#include "kring-scale-time.h"
#include "kring-timeline-scene.h"
#include "kring-voice-scene.h"

/* What positions were measured with; other letters have other widths. */
#define FONT "Inter"

typedef KringScene *(* MakeScene) (KringShare   *share,
                                   PangoContext *context,
                                   int           from,
                                   int           to);

static KringScene *
make_timeline (KringShare   *share,
               PangoContext *context,
               int           from,
               int           to)
{
  const KringTimelineOptions options = { .width = 1600, .height = 900, .text_scale = 1, .from = from, .to = to };

  return kring_timeline_scene_new (share, context, &options);
}

/* Without what was hard, and of the rest only the key moments. */
static KringScene *
make_key_moments (KringShare   *share,
                  PangoContext *context,
                  int           from,
                  int           to)
{
  const KringTimelineOptions options = {
    .width = 1600, .height = 900, .text_scale = 1,
    .filter = { .lanes = 1u << KRING_LANE_HARD, .key_only = TRUE },
  };

  return kring_timeline_scene_new (share, context, &options);
}

/* @from: which circle, counted from 0. */
static KringScene *
make_circle (KringShare   *share,
             PangoContext *context,
             int           from,
             int           to)
{
  GPtrArray *circles = kring_share_list (share, KRING_NOUN_CIRCLE);
  const KringCircleOptions options = {
    .circle = kring_record_get_id (circles->pdata[from]), .width = 1600, .height = 1000, .text_scale = 1,
  };

  return kring_circle_scene_new (share, context, &options);
}

/* @from: which child, counted from 0. */
static KringScene *
make_places (KringShare   *share,
             PangoContext *context,
             int           from,
             int           to)
{
  g_autoptr(GPtrArray) children = kring_share_children (share);
  const KringPlacesOptions options = {
    .child = kring_record_get_id (children->pdata[from]), .width = 1100, .height = 700, .text_scale = 1,
  };

  return kring_places_scene_new (share, context, &options);
}

/* @from: which voice, counted from 0. */
static KringScene *
make_voice (KringShare   *share,
            PangoContext *context,
            int           from,
            int           to)
{
  GPtrArray *voices = kring_share_list (share, KRING_NOUN_CHILD_VOICE);
  const KringVoiceOptions options = {
    .voice = kring_record_get_id (voices->pdata[from]), .width = 700, .text_scale = 1, .has_empty = TRUE,
  };

  return kring_voice_scene_new (share, context, &options);
}

/* @from: which scale, counted from 0. */
static KringScene *
make_scale_time (KringShare   *share,
                 PangoContext *context,
                 int           from,
                 int           to)
{
  GPtrArray *scales = kring_share_list (share, KRING_NOUN_SCALE);

  return kring_scale_time_scene_new (share, scales->pdata[from], context, 20261231, 600, 1);
}

typedef struct {
  const char *name;
  const char *sample;
  MakeScene   make;
  int         from, to;
} Golden;

static const Golden goldens[] = {
  { "circle-01",        "01-eenvoudig-noor-mats.json",            make_circle },
  { "circle-02",        "02-drie-huizen-amina-ilyas-lowie.json",  make_circle, 1 },
  { "circle-02-who",    "02-drie-huizen-amina-ilyas-lowie.json",  make_circle, 3 },
  { "circle-03",        "03-groot-zes-kinderen.json",             make_circle },
  { "places-02",        "02-drie-huizen-amina-ilyas-lowie.json",  make_places },
  { "places-03",        "03-groot-zes-kinderen.json",            make_places, 3 },
  { "timeline-01",      "01-eenvoudig-noor-mats.json",            make_timeline },
  { "timeline-02",      "02-drie-huizen-amina-ilyas-lowie.json",  make_timeline },
  { "timeline-02-2023", "02-drie-huizen-amina-ilyas-lowie.json",  make_timeline, 20230101, 20231231 },
  { "timeline-02-key",  "02-drie-huizen-amina-ilyas-lowie.json",  make_key_moments },
  { "timeline-03",      "03-groot-zes-kinderen.json",             make_timeline },
  { "scale-time-02",    "02-drie-huizen-amina-ilyas-lowie.json",  make_scale_time },
  { "voice-02-houses",  "02-drie-huizen-amina-ilyas-lowie.json",  make_voice },
  { "voice-02-safe",    "02-drie-huizen-amina-ilyas-lowie.json",  make_voice, 6 },
  { "voice-02-face",    "02-drie-huizen-amina-ilyas-lowie.json",  make_voice, 7 },
};

static KringShare *
load_sample (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("KRING_SOURCE"), "data", "sample", name, NULL);
  g_autofree char *text = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(KringFamily) family = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  family = kring_family_json_read (text, &error);
  g_assert_no_error (error);

  return kring_share_new (family, KRING_PROFILE_FULL, 0);
}

/* A row without a name of its own in files is called after its id, which is another one each time. */
static const char *
mask_ref (const char *ref)
{
  const char *dash = strrchr (ref, '-');

  return dash != NULL && strlen (dash) > 12 && strspn (dash + 1, "0123456789abcdef") == strlen (dash + 1) ? "(id)" : ref;
}

/* The text of a scene has seven columns before the words; those from the third to the sixth are numbers. */
static char *
round_text (const char *text)
{
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);
  GString *rounded = g_string_new (NULL);

  for (gsize i = 0; lines[i] != NULL && *lines[i] != '\0'; i++)
    {
      g_auto(GStrv) cells = g_strsplit (lines[i], "\t", 8);

      g_assert_cmpuint (g_strv_length (cells), ==, 8);
      for (gsize j = 0; j < 8; j++)
        if (j >= 2 && j < 6)
          g_string_append_printf (rounded, "%.0f\t", g_ascii_strtod (cells[j], NULL));
        else
          g_string_append_printf (rounded, "%s%s", j == 6 ? mask_ref (cells[j]) : cells[j], j < 7 ? "\t" : "\n");
    }

  return g_string_free (rounded, FALSE);
}

/* The first line that differs says more than two whole pictures. */
static void
compare_lines (const char *expected,
               const char *actual)
{
  g_auto(GStrv) before = g_strsplit (expected, "\n", -1);
  g_auto(GStrv) after = g_strsplit (actual, "\n", -1);

  for (gsize i = 0; before[i] != NULL && after[i] != NULL; i++)
    g_assert_cmpstr (after[i], ==, before[i]);
  g_assert_cmpuint (g_strv_length (after), ==, g_strv_length (before));
}

static gboolean
has_font (PangoContext *context)
{
  g_autoptr(PangoFont) font = pango_context_load_font (context, pango_context_get_font_description (context));
  g_autoptr(PangoFontDescription) found = pango_font_describe (font);

  return g_str_has_prefix (pango_font_description_get_family (found), FONT);
}

static void
test_golden (gconstpointer data)
{
  const Golden *golden = data;
  g_autofree char *file = g_strdup_printf ("%s.txt", golden->name);
  g_autofree char *path = g_build_filename (g_getenv ("KRING_SOURCE"), "tests", "golden", file, NULL);
  PangoContext *context = kring_lettering_create_context ("nl-BE");
  gboolean is_measurable = has_font (context);
  g_autoptr(KringShare) share = load_sample (golden->sample);
  g_autoptr(KringScene) scene = golden->make (share, context, golden->from, golden->to);
  g_autofree char *exact = kring_scene_to_text (scene);
  g_autofree char *text = round_text (exact);
  g_autofree char *expected = NULL;
  g_autoptr(GError) error = NULL;

  g_object_unref (context);
  if (!is_measurable)
    {
      g_test_skip ("measured with the letters of " FONT);
      return;
    }

  if (g_getenv ("KRING_GOLDEN_UPDATE") != NULL)
    {
      g_file_set_contents (path, text, -1, &error);
      g_assert_no_error (error);
      return;
    }

  g_file_get_contents (path, &expected, NULL, &error);
  g_assert_no_error (error);
  compare_lines (expected, text);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (goldens); i++)
    {
      g_autofree char *path = g_strdup_printf ("/golden/%s", goldens[i].name);

      g_test_add_data_func (path, &goldens[i], test_golden);
    }

  return g_test_run ();
}
