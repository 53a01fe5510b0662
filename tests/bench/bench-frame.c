/* bench-frame.c - what a frame of a timeline or a circle costs the processor: its render nodes, and drawing them without a graphics card
 *
 *   bench-frame timeline    two years in view, a day further each frame
 *   bench-frame circle      a whole circle, each frame anew
 *   bench-frame floor       a frame of the same size with nothing but its ground
 *
 * Figures are the median of CPU time, and for the nodes the slowest of twenty too.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <gtk/gtk.h>
#include <stdlib.h>
#include <time.h>

#include "circle-families.h"
#include "kring-circle-scene.h"
#include "kring-lettering.h"
#include "kring-scene-paint.h"
#include "kring-timeline-scene.h"
#include "timeline-families.h"

#define FRAMES 60
#define WIDTH  1600
#define HEIGHT 900

static double
get_cpu (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double) now.tv_sec * 1000 + (double) now.tv_nsec / 1e6;
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  const double *one = a, *other = b;

  return (*one > *other) - (*one < *other);
}

static void
tell (const char *name,
      const char *what,
      double     *times)
{
  qsort (times, FRAMES, sizeof *times, compare);
  g_print ("%s, %s\t%.3f\tms\n%s, %s p95\t%.3f\tms\n", name, what, times[FRAMES / 2], name, what, times[FRAMES * 95 / 100]);
}

static GskRenderNode *
build_nodes (KringScene *scene)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  gtk_snapshot_append_color (snapshot, &(GdkRGBA) { 1, 1, 1, 1 }, &GRAPHENE_RECT_INIT (0, 0, WIDTH, HEIGHT));
  if (scene != NULL)
    kring_scene_paint (scene, snapshot, KRING_PALETTE_LIGHT);

  return gtk_snapshot_free_to_node (snapshot);
}

/* One frame: what its nodes cost, and drawing them. */
static void
paint (KringScene *scene,
       cairo_t    *cr,
       double     *nodes,
       double     *drawn)
{
  double start = get_cpu ();
  GskRenderNode *node = build_nodes (scene);

  *nodes = get_cpu () - start;
  start = get_cpu ();
  gsk_render_node_draw (node, cr);
  *drawn = get_cpu () - start;
  gsk_render_node_unref (node);
}

static void
measure_circle (int           which,
                PangoContext *context)
{
  KringFamily *family;
  KringRecord *circle;
  g_autoptr(KringShare) share = circle_families_load ((gsize) which, &family, &circle);
  const KringCircleOptions options = {
    .circle = kring_record_get_id (circle), .width = WIDTH, .height = HEIGHT, .text_scale = 96 / 72.0,
  };
  g_autoptr(KringScene) scene = kring_circle_scene_new (share, context, &options);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);
  double nodes[FRAMES], drawn[FRAMES];

  for (int i = 0; i < FRAMES; i++)
    paint (scene, cr, &nodes[i], &drawn[i]);
  tell (circle_families[which].name, "nodes", nodes);
  tell (circle_families[which].name, "drawn", drawn);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static void
measure (const char         *name,
         KringTimelineModel *model)
{
  KringTimelineOptions options = { .width = WIDTH, .height = HEIGHT, .text_scale = 96 / 72.0 };
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);
  double nodes[FRAMES], drawn[FRAMES];

  for (int i = 0; i < FRAMES; i++)
    {
      int from = kring_day_to_number (20150101) + i;
      g_autoptr(KringScene) scene = NULL;

      options.from = kring_day_from_number (from);
      options.to = kring_day_from_number (from + 730);
      scene = model != NULL ? kring_timeline_scene_new_for_model (model, &options) : NULL;
      paint (scene, cr, &nodes[i], &drawn[i]);
    }
  tell (name, "nodes", nodes);
  tell (name, "drawn", drawn);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static void
measure_timelines (gboolean      is_floor,
                   PangoContext *context)
{
  for (gsize i = 0; i < N_TIMELINE_FAMILIES; i++)
    {
      g_autoptr(KringShare) share = timeline_families_load (i);
      g_autoptr(KringTimelineModel) model = is_floor ? NULL : kring_timeline_model_new (share, context);

      measure (timeline_families[i].name, model);
    }
}

int
main (int   argc,
      char *argv[])
{
  const char *what = argc > 1 ? argv[1] : "timeline";
  PangoContext *context = kring_lettering_create_context ("nl-BE");

  gtk_init ();
  for (int i = 0; i < N_CIRCLE_FAMILIES && g_str_equal (what, "circle"); i++)
    measure_circle (i, context);
  if (g_str_equal (what, "timeline") || g_str_equal (what, "floor"))
    measure_timelines (g_str_equal (what, "floor"), context);
  g_object_unref (context);

  return EXIT_SUCCESS;
}
