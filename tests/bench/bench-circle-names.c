/* bench-circle-names.c - how large names are as they are shown and printed, and what a step costs while somebody is dragged
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <stdlib.h>

#include "circle-families.h"
#include "kring-circle-document.h"
#include "kring-circle-scene.h"
#include "kring-lettering.h"

#define SCREEN   (96 / 72.0)
#define WIDTH    1280
#define HEIGHT   800
#define A4_WIDTH 769        /* of A4 on its side, what is left beside the margins, under the title and above the legend */
#define A4_HEIGHT 360
#define DRAGGED  80         /* people in the circle of who is dragged */

/* The smallest name: the first words on each card. */
static double
find_smallest (KringScene *scene)
{
  double smallest = G_MAXDOUBLE;

  for (guint i = 0; i + 1 < kring_scene_get_n_shapes (scene); i++)
    {
      const KringShape *card = kring_scene_get_shape (scene, i), *name = kring_scene_get_shape (scene, i + 1);

      if (card->kind == KRING_SHAPE_CARD && name->layout != NULL)
        smallest = MIN (smallest, (double) pango_font_description_get_size (pango_layout_get_font_description (name->layout))
                                  / PANGO_SCALE);
    }

  return smallest;
}

static void
measure_names (gsize which)
{
  KringFamily *family;
  KringRecord *circle;
  g_autoptr(KringShare) share = circle_families_load (which, &family, &circle);
  PangoContext *context = kring_lettering_create_context ("nl-BE");
  const KringCircleOptions options = {
    .circle = kring_record_get_id (circle), .width = WIDTH, .height = HEIGHT, .text_scale = SCREEN,
  };
  const KringDocumentOptions paper = { .paper = KRING_PAPER_A4 };
  g_autoptr(KringCircleModel) model = kring_circle_model_new (share, options.circle, 0);
  g_autoptr(KringScene) shown = kring_circle_scene_new (share, context, &options);
  g_autoptr(KringScene) printed = kring_circle_document_draw (model, context, &paper, A4_WIDTH, A4_HEIGHT);

  g_print ("%s, name on screen\t%.2f\tpx\n", circle_families[which].name, find_smallest (shown));
  g_print ("%s, name on A4\t%.2f\tpt\n", circle_families[which].name, find_smallest (printed));
  g_object_unref (context);
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  const gint64 *one = a, *other = b;

  return (*one > *other) - (*one < *other);
}

/* Everybody over every ring and side: each is where somebody may be led past. */
static void
drag (gsize which)
{
  KringFamily *family;
  KringRecord *circle;
  g_autoptr(KringShare) share = circle_families_load (which, &family, &circle);
  g_autoptr(KringCirclePlaces) places = kring_circle_places_new ();
  g_autoptr(GArray) times = g_array_new (FALSE, FALSE, sizeof (gint64));
  PangoContext *context = kring_lettering_create_context ("nl-BE");
  const KringCircleOptions options = {
    .circle = kring_record_get_id (circle), .width = WIDTH, .height = HEIGHT, .text_scale = SCREEN, .places = places,
  };
  g_autoptr(KringScene) scene = kring_circle_scene_new (share, context, &options);
  GPtrArray *placements = kring_share_parts (share, circle, KRING_NOUN_PLACEMENT);

  for (guint i = 0; i < placements->len; i++)
    for (int ring = 1; ring <= 4; ring++)
      for (int side = 0; side < 5; side++)
        {
          gint64 person = kring_record_get_ref (placements->pdata[i], "person"), start = g_get_monotonic_time (), time;
          g_autoptr(GArray) rooms = kring_circle_places_try (places, &person, 1, ring, side);

          time = g_get_monotonic_time () - start;
          g_array_append_val (times, time);
        }
  g_array_sort (times, compare);
  g_print ("%s, a step of dragging\t%.3f\tms\n", circle_families[which].name,
           (double) g_array_index (times, gint64, times->len / 2) / 1000);
  g_print ("%s, a step of dragging p95\t%.3f\tms\n", circle_families[which].name,
           (double) g_array_index (times, gint64, times->len * 95 / 100) / 1000);
  g_object_unref (context);
}

int
main (void)
{
  for (gsize i = 0; i < N_CIRCLE_FAMILIES; i++)
    {
      measure_names (i);
      if (circle_families[i].n_people == DRAGGED)
        drag (i);
    }

  return EXIT_SUCCESS;
}
