/* bench-timeline.c - what it takes to draw a timeline, and to pan and zoom in it
 *
 *   bench-timeline draw     makes the lists of shapes
 *   bench-timeline floor    only lays the same titles out, once
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <stdlib.h>

#include "kring-family-json.h"
#include "kring-lettering.h"
#include "kring-timeline-scene.h"

#define FRAMES 60

static const struct {
  const char *name;
  const char *sample;
  int         n_events;   /* added to it: 0 none */
} families[] = {
  { "family 02",     "02-drie-huizen-amina-ilyas-lowie.json", 0 },
  { "family 03",     "03-groot-zes-kinderen.json",            0 },
  { "5000 events",   "03-groot-zes-kinderen.json",            5000 },
};

static KringShare *
load (gsize which)
{
  static const char * const kinds[] = { "fun", "worry", "move", "court", "helper" };
  g_autofree char *path = g_build_filename (g_getenv ("KRING_SOURCE"), "data", "sample", families[which].sample, NULL);
  g_autofree char *text = NULL;
  g_autoptr(KringFamily) family = NULL;

  if (!g_file_get_contents (path, &text, NULL, NULL) || (family = kring_family_json_read (text, NULL)) == NULL)
    exit (EXIT_FAILURE);

  for (int i = 0; i < families[which].n_events; i++)
    {
      g_autoptr(KringRecord) event = kring_record_new (KRING_NOUN_EVENT);
      g_autofree char *title = g_strdup_printf ("Wat er gebeurde, keer %d", i);
      KringDate date;

      kring_date_from_day (&date, kring_day_from_number (kring_day_to_number (20020101) + i * 37 % 9000));
      kring_record_set_id (event, i + 1);
      kring_record_set_text (event, "kind", kinds[i % G_N_ELEMENTS (kinds)]);
      kring_record_set_text (event, "title", title);
      kring_record_set_date (event, "date", &date);
      kring_date_clear (&date);
      kring_family_put (family, event);
    }

  return kring_share_new (family, KRING_PROFILE_FULL, 0);
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  const gint64 *one = a, *other = b;

  return (*one > *other) - (*one < *other);
}

static void
tell (gsize       which,
      const char *what,
      gint64     *times,
      gsize       n_times)
{
  qsort (times, n_times, sizeof *times, compare);
  g_print ("%s, %s\t%.3f\tms\n", families[which].name, what, (double) times[n_times / 2] / 1000);
}

/* Two years wide, and one day further or one hundredth nearer each frame. */
static void
move (gsize               which,
      KringTimelineModel *model,
      gboolean            is_zoom)
{
  KringTimelineOptions options = { .width = 1600, .height = 900, .text_scale = 1 };
  gint64 times[FRAMES];

  for (int i = 0; i < FRAMES; i++)
    {
      gint64 start = g_get_monotonic_time ();
      int from = kring_day_to_number (20150101) + (is_zoom ? 4 * i : i);
      g_autoptr(KringScene) scene = NULL;

      options.from = kring_day_from_number (from);
      options.to = kring_day_from_number (from + 730 - (is_zoom ? 8 * i : 0));
      scene = kring_timeline_scene_new_for_model (model, &options);
      times[i] = g_get_monotonic_time () - start;
    }

  tell (which, is_zoom ? "zoom" : "pan", times, FRAMES);
}

static void
draw (gsize which)
{
  const KringTimelineOptions options = { .width = 1600, .height = 900, .text_scale = 1 };
  PangoContext *context = kring_lettering_create_context ("nl-BE");
  g_autoptr(KringShare) share = load (which);
  gint64 start = g_get_monotonic_time (), time;
  g_autoptr(KringTimelineModel) model = kring_timeline_model_new (share, context);
  g_autoptr(KringScene) scene = kring_timeline_scene_new_for_model (model, &options);

  time = g_get_monotonic_time () - start;
  tell (which, "first", &time, 1);
  move (which, model, FALSE);
  move (which, model, TRUE);
  g_object_unref (context);
}

static void
draw_least (gsize which)
{
  PangoContext *context = kring_lettering_create_context ("nl-BE");
  g_autoptr(KringShare) share = load (which);
  g_autoptr(KringScene) scene = kring_scene_new (context, 1600, 900, 1);
  GPtrArray *events = kring_share_list (share, KRING_NOUN_EVENT);
  gint64 start = g_get_monotonic_time (), time;

  for (guint i = 0; i < events->len; i++)
    kring_scene_add_text (scene, KRING_TONE_INK, 0, i, kring_scene_create_text (
                            scene, kring_record_get_text (events->pdata[i], "title"), KRING_TEXT_BODY, 0, 1));
  time = g_get_monotonic_time () - start;
  tell (which, "first", &time, 1);
  g_object_unref (context);
}

int
main (int   argc,
      char *argv[])
{
  gboolean is_floor = argc > 1 && g_str_equal (argv[1], "floor");

  for (gsize i = 0; i < G_N_ELEMENTS (families); i++)
    if (is_floor)
      draw_least (i);
    else
      draw (i);

  return EXIT_SUCCESS;
}
