/* bench-circle.c - what it takes to draw a circle, and to draw it again after an edit
 *
 *   bench-circle draw     makes the lists of shapes, counts what lies over what, and places invented crowds
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

#define ROUNDS  9
#define BESIDE  0.72 /* of the breadth, when the details are open */
#define SAMPLES 24   /* points of a line that are looked at */

static const struct {
  const char *name;
  const char *sample;
  guint       circle;
} families[] = {
  { "family 01, 20 people",  "01-eenvoudig-noor-mats.json",           0 },
  { "family 02, 38 people",  "02-drie-huizen-amina-ilyas-lowie.json", 1 },
  { "family 03, 106 people", "03-groot-zes-kinderen.json",            0 },
};
static const int crowds[] = { 12, 40, 60, 80, 106, 150, 300 };
static const Area window = { "window", 1600, 1000 };
static const Area laptop = { "laptop", 960, 480 };   /* in points, the picture in a window of 1280x800 */

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

/* The details open beside the picture and close again: everybody has a place in a picture of another size. */
static void
draw_beside (gsize which)
{
  g_autoptr(KringShare) share = load (families[which].sample);
  g_autoptr(KringCirclePlaces) places = kring_circle_places_new ();
  PangoContext *context = kring_lettering_create_context ("nl-BE");
  KringCircleOptions options = {
    .circle = kring_record_get_id (kring_share_list (share, KRING_NOUN_CIRCLE)->pdata[families[which].circle]),
    .height = laptop.height, .text_scale = 1, .places = places,
  };
  gint64 times[ROUNDS];

  for (int i = -1; i < ROUNDS; i++)
    {
      gint64 start = g_get_monotonic_time ();
      g_autoptr(KringScene) scene = NULL;

      options.width = i % 2 == 0 ? laptop.width * BESIDE : laptop.width;
      scene = kring_circle_scene_new (share, context, &options);
      if (i >= 0)
        times[i] = g_get_monotonic_time () - start;
    }

  tell (families[which].name, "beside the details", times);
  g_object_unref (context);
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

static gboolean
is_in (const KringShape *card,
       double            x,
       double            y)
{
  return x > card->x && x < card->x + card->w && y > card->y && y < card->y + card->h;
}

/* Whether a line passes behind @card, and does not begin or end there. */
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
    for (int s = 0; s <= SAMPLES; s++)
      {
        double t = s / (double) SAMPLES, u = 1 - t;

        is_behind = is_behind
                    || is_in (card,
                              u * u * u * p[i] + 3 * u * u * t * p[i + 2] + 3 * u * t * t * p[i + 4] + t * t * t * p[i + 6],
                              u * u * u * p[i + 1] + 3 * u * u * t * p[i + 3] + 3 * u * t * t * p[i + 5] + t * t * t * p[i + 7]);
      }

  return is_behind;
}

/* Of all relations, how often one passes behind a card; and how many cards lie over each other. */
static void
count_crossings (gsize which)
{
  g_autoptr(KringShare) share = load (families[which].sample);
  PangoContext *context = kring_lettering_create_context ("nl-BE");
  const KringCircleOptions options = {
    .circle = kring_record_get_id (kring_share_list (share, KRING_NOUN_CIRCLE)->pdata[families[which].circle]),
    .width = window.width, .height = window.height, .text_scale = 1, .show_relations = TRUE, .all_relations = TRUE,
  };
  g_autoptr(KringScene) scene = kring_circle_scene_new (share, context, &options);
  guint n_lines = 0, n_behind = 0, n_over = 0;

  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    {
      const KringShape *line = kring_scene_get_shape (scene, i);

      n_lines += line->kind == KRING_SHAPE_LINE && line->id != 0;
      for (guint j = 0; j < kring_scene_get_n_shapes (scene); j++)
        {
          const KringShape *card = kring_scene_get_shape (scene, j);

          if (card->kind != KRING_SHAPE_CARD)
            continue;
          n_behind += line->kind == KRING_SHAPE_LINE && line->id != 0 && passes (line, card);
          n_over += line->kind == KRING_SHAPE_CARD && j < i && line->x < card->x + card->w && card->x < line->x + line->w
                    && line->y < card->y + card->h && card->y < line->y + line->h;
        }
    }

  g_print ("%s, relations\t%u\t-\n", families[which].name, n_lines);
  g_print ("%s, relations behind a card\t%u\t-\n", families[which].name, n_behind);
  g_print ("%s, cards over a card\t%u\t-\n", families[which].name, n_over);
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
      draw_beside (i);
      count_crossings (i);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (crowds) && !is_floor; i++)
    place (crowds[i]);

  return EXIT_SUCCESS;
}
