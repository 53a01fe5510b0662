/* bench-circle.c - what it takes to draw a circle, and to draw it again after an edit
 *
 *   bench-circle draw     makes the lists of shapes, and places invented crowds
 *   bench-circle floor    only lays the same names out, once
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <stdlib.h>

#include "kring-circle-scene.h"
#include "kring-family-json.h"
#include "kring-lettering.h"
#include "kring-words.h"
#include "rings-fixture.h"

#define ROUNDS 9

static const struct {
  const char *name;
  const char *sample;
  guint       circle;
} families[] = {
  { "family 02, 38 people",  "02-drie-huizen-amina-ilyas-lowie.json", 1 },
  { "family 03, 106 people", "03-groot-zes-kinderen.json",            0 },
};
static const int crowds[] = { 12, 40, 80, 106, 300 };
static const Area window = { "window", 1600, 1000 };

static KringShare *
load (const char *sample)
{
  g_autofree char *path = g_build_filename (g_getenv ("KRING_SOURCE"), "data", "sample", sample, NULL);
  g_autofree char *text = NULL;
  g_autoptr(KringFamily) family = NULL;

  if (!g_file_get_contents (path, &text, NULL, NULL) || (family = kring_family_json_read (text, NULL)) == NULL)
    exit (EXIT_FAILURE);

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
tell (const char *name,
      const char *what,
      gint64     *times)
{
  qsort (times, ROUNDS, sizeof *times, compare);
  g_print ("%s, %s\t%.3f\tms\n", name, what, (double) times[ROUNDS / 2] / 1000);
}

/* @is_again: everybody has a place already, and one person goes to and fro. */
static void
draw (gsize    which,
      gboolean is_again)
{
  g_autoptr(KringShare) share = load (families[which].sample);
  g_autoptr(KringCirclePlaces) places = kring_circle_places_new ();
  PangoContext *context = kring_lettering_create_context ("nl-BE");
  KringRecord *circle = kring_share_list (share, KRING_NOUN_CIRCLE)->pdata[families[which].circle];
  KringRecord *placement = kring_share_parts (share, circle, KRING_NOUN_PLACEMENT)->pdata[3];
  const KringCircleOptions options = {
    .circle = kring_record_get_id (circle), .width = window.width, .height = window.height, .text_scale = 1,
    .places = is_again ? places : NULL,
  };
  gint64 times[ROUNDS];

  for (int i = -1; i < ROUNDS; i++)
    {
      gint64 start = g_get_monotonic_time ();
      g_autoptr(KringScene) scene = kring_circle_scene_new (share, context, &options);

      if (i >= 0)
        times[i] = g_get_monotonic_time () - start;
      kring_record_set_int (placement, "ring", is_again ? 2 + i % 2 : kring_record_get_int (placement, "ring"));
    }

  tell (families[which].name, is_again ? "after an edit" : "from nothing", times);
  g_object_unref (context);
}

static void
place (int n_people)
{
  g_autofree char *name = g_strdup_printf ("%d invented people", n_people);
  gint64 times[ROUNDS];

  for (guint32 i = 0; i < ROUNDS; i++)
    {
      KringRings *rings = create_circle (i + 1, n_people, 1, &window, 1);
      gint64 start = g_get_monotonic_time ();

      kring_rings_lay_out (rings, NULL);
      times[i] = g_get_monotonic_time () - start;
      free_circle (rings);
    }

  tell (name, "places only", times);
}

static void
draw_least (gsize which)
{
  g_autoptr(KringShare) share = load (families[which].sample);
  PangoContext *context = kring_lettering_create_context ("nl-BE");
  g_autoptr(KringScene) scene = kring_scene_new (context, window.width, window.height, 1);
  KringRecord *circle = kring_share_list (share, KRING_NOUN_CIRCLE)->pdata[families[which].circle];
  GPtrArray *placements = kring_share_parts (share, circle, KRING_NOUN_PLACEMENT);
  gint64 times[ROUNDS];

  for (int i = 0; i < ROUNDS; i++)
    {
      gint64 start = g_get_monotonic_time ();

      for (guint j = 0; j < placements->len; j++)
        {
          const char *name = kring_person_name (kring_share_follow (share, placements->pdata[j], "person"));
          PangoLayout *layout = kring_scene_create_text (scene, name, KRING_TEXT_NAME, 0, 0);
          double width;

          kring_scene_measure (layout, &width, NULL);
          g_object_unref (layout);
        }
      times[i] = g_get_monotonic_time () - start;
    }

  tell (families[which].name, "from nothing", times);
  tell (families[which].name, "after an edit", times);
  g_object_unref (context);
}

int
main (int   argc,
      char *argv[])
{
  gboolean is_floor = argc == 2 && g_str_equal (argv[1], "floor");

  if (!is_floor && !(argc == 2 && g_str_equal (argv[1], "draw")))
    {
      g_printerr ("usage: bench-circle draw|floor\n");
      return 2;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (families); i++)
    {
      if (is_floor)
        {
          draw_least (i);
          continue;
        }
      draw (i, FALSE);
      draw (i, TRUE);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (crowds) && !is_floor; i++)
    place (crowds[i]);

  return EXIT_SUCCESS;
}
