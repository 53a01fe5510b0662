/* bench-timeline.c - what it takes to draw a timeline, and to pan and zoom in it
 *
 *   bench-timeline draw     makes the lists of shapes; tells time, memory, and words that lie over words
 *   bench-timeline floor    only lays the same titles out, once
 *   bench-timeline list     tells what there is to draw: family, lane, first and last day, title
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <malloc.h>
#include <stdlib.h>

#include "kring-lettering.h"
#include "kring-timeline-scene.h"
#include "kring-words.h"
#include "timeline-families.h"

#define FRAMES 60
#define NEARER 0.8      /* from all of time to LEAST days, each time this much of it */
#define LEAST  30

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
      double      value,
      const char *unit)
{
  g_print ("%s, %s\t%.3f\t%s\n", timeline_families[which].name, what, value, unit);
}

static double
measure_memory (void)
{
  struct mallinfo2 info = mallinfo2 ();

  return (double) (info.uordblks + info.hblkhd) / (1024 * 1024);
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

  qsort (times, FRAMES, sizeof *times, compare);
  tell (which, is_zoom ? "zoom" : "pan", (double) times[FRAMES / 2] / 1000, "ms");
  tell (which, is_zoom ? "zoom p95" : "pan p95", (double) times[FRAMES * 95 / 100] / 1000, "ms");
}

static guint
count_overlaps (KringScene *scene)
{
  g_autoptr(GPtrArray) labels = g_ptr_array_new ();
  guint n = 0;

  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    if (kring_scene_get_shape (scene, i)->kind == KRING_SHAPE_LABEL)
      g_ptr_array_add (labels, kring_scene_get_shape (scene, i));

  for (guint i = 0; i < labels->len; i++)
    for (guint j = 0; j < i; j++)
      {
        const KringShape *a = labels->pdata[i], *b = labels->pdata[j];

        n += a->x + a->w > b->x + 0.01 && b->x + b->w > a->x + 0.01 && a->y + a->h > b->y + 1 && b->y + b->h > a->y + 1;
      }

  return n;
}

/* At every distance, from all of time to a month. */
static guint
count_overlaps_at_every_zoom (KringTimelineModel *model)
{
  KringTimelineOptions options = { .width = 1600, .height = 900, .text_scale = 1 };
  int first, last, middle;
  guint n = 0;

  kring_timeline_model_get_whole (model, &first, &last);
  first = kring_day_to_number (first);
  last = kring_day_to_number (last);
  middle = first + (last - first) * 2 / 3;
  for (double half = middle - first; half > LEAST / 2; half *= NEARER)
    {
      g_autoptr(KringScene) scene = NULL;

      options.from = kring_day_from_number (middle - (int) half);
      options.to = kring_day_from_number (middle + (int) half);
      scene = kring_timeline_scene_new_for_model (model, &options);
      n += count_overlaps (scene);
    }

  return n;
}

static void
draw (gsize which)
{
  const KringTimelineOptions options = { .width = 1600, .height = 900, .text_scale = 1 };
  PangoContext *context = kring_lettering_create_context ("nl-BE");
  g_autoptr(KringShare) share = timeline_families_load (which);
  double before = measure_memory ();
  gint64 start = g_get_monotonic_time ();
  g_autoptr(KringTimelineModel) model = kring_timeline_model_new (share, context);
  g_autoptr(KringScene) scene = kring_timeline_scene_new_for_model (model, &options);

  tell (which, "first", (double) (g_get_monotonic_time () - start) / 1000, "ms");
  move (which, model, FALSE);
  move (which, model, TRUE);
  tell (which, "memory", measure_memory () - before, "MB");
  tell (which, "overlaps", count_overlaps_at_every_zoom (model), "-");
  g_object_unref (context);
}

static void
draw_least (gsize which)
{
  PangoContext *context = kring_lettering_create_context ("nl-BE");
  g_autoptr(KringShare) share = timeline_families_load (which);
  g_autoptr(KringScene) scene = kring_scene_new (context, 1600, 900, 1);
  GPtrArray *events = kring_share_list (share, KRING_NOUN_EVENT);
  gint64 start = g_get_monotonic_time ();

  for (guint i = 0; i < events->len; i++)
    kring_scene_add_text (scene, KRING_TONE_INK, 0, i, kring_scene_create_text (
                            scene, kring_record_get_text (events->pdata[i], "title"), KRING_TEXT_BODY, 0, 1));
  tell (which, "first", (double) (g_get_monotonic_time () - start) / 1000, "ms");
  g_object_unref (context);
}

static void
list_item (gsize        which,
           const char  *lane,
           int          start,
           int          end,
           const char  *title)
{
  int from = kring_day_from_number (start), to = kring_day_from_number (end);

  g_print ("%s\t%s\t%04d-%02d-%02d\t", timeline_families[which].name, lane, from / 10000, from / 100 % 100, from % 100);
  if (end > start + 1)
    g_print ("%04d-%02d-%02d", to / 10000, to / 100 % 100, to % 100);
  g_print ("\t%s\n", title);
}

static void
list (gsize which)
{
  PangoContext *context = kring_lettering_create_context ("nl-BE");
  g_autoptr(KringShare) share = timeline_families_load (which);
  g_autoptr(KringTimelineModel) model = kring_timeline_model_new (share, context);
  GPtrArray *children = kring_timeline_model_get_children (model);
  int today = kring_day_to_number (kring_timeline_model_get_today (model));

  for (int lane = 0; lane < KRING_N_LANES; lane++)
    {
      GPtrArray *items = kring_timeline_model_get_lane (model, (KringLane) lane);

      for (guint i = 0; i < items->len; i++)
        {
          const KringTimelineItem *item = items->pdata[i];

          list_item (which, kring_lane_name ((KringLane) lane), item->period.start,
                     kring_period_get_end (&item->period, today), item->title);
        }
    }
  for (guint i = 0; i < children->len; i++)
    {
      const KringTimelineChild *child = children->pdata[i];

      for (guint j = 0; j < child->stays->len; j++)
        {
          const KringTimelineStay *stay = child->stays->pdata[j];

          list_item (which, kring_person_name (child->person), stay->period.start,
                     kring_period_get_end (&stay->period, today), stay->title);
        }
    }
  g_object_unref (context);
}

int
main (int   argc,
      char *argv[])
{
  gboolean is_floor = argc > 1 && g_str_equal (argv[1], "floor"), is_list = argc > 1 && g_str_equal (argv[1], "list");

  for (gsize i = 0; i < N_TIMELINE_FAMILIES; i++)
    if (is_floor)
      draw_least (i);
    else if (is_list)
      list (i);
    else
      draw (i);

  return EXIT_SUCCESS;
}
