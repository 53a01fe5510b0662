/* kring-timeline-now.c - today and the moment, as lines through all lanes
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gi18n.h>

#include "kring-date-words.h"
#include "kring-labels.h"
#include "kring-timeline-frame.h"

typedef struct {
  int         day;
  KringTone   tone;
  KringStroke stroke;
  double      x;
  char       *words;
} Now;

static gboolean
find_now (const KringTimelineFrame *frame,
          Now                      *now)
{
  if (!kring_day_is_valid (now->day))
    return FALSE;

  now->x = kring_timescale_to_x (&frame->scale, kring_day_to_number (now->day) + 0.5);

  return now->x >= frame->plan->left && now->x <= frame->plan->right;
}

static void
draw_now (const KringTimelineFrame *frame,
          const Now                *now,
          const KringLabel         *label)
{
  KringShape *shape = kring_scene_add_line (frame->scene, KRING_SHAPE_MARK, now->tone, now->x, frame->plan->top - 6,
                                            now->x, frame->plan->axis_y);

  shape->line_width = now->tone == KRING_TONE_SELECTED ? 1.6f : 1;
  shape->stroke = now->stroke;
  kring_shape_set_record (shape, 0, NULL, now->words);
  if (label->state != KRING_LABEL_HIDDEN)
    kring_timeline_frame_write (frame, now->words, KRING_TEXT_SMALL, KRING_TONE_SOFT_INK, label->x,
                                frame->plan->top - frame->plan->small_height - 8,
                                label->state == KRING_LABEL_FULL ? 0 : label->room);
}

/* Behind the lanes, so that what lies on them can be reached. */
void
kring_timeline_draw_now (const KringTimelineFrame *frame)
{
  Now all[] = {
    { frame->options->today, KRING_TONE_QUIET, KRING_STROKE_DASHED },
    { frame->options->moment, KRING_TONE_SELECTED, KRING_STROKE_SOLID },
  };
  const Now *seen[2];
  KringLabel labels[2] = { { 0 } };
  KringLabelGroup groups[2];
  KringLabelStyle style = { .left = frame->plan->left, .right = frame->plan->right, .gap = 4, .apart = 12 };
  gsize n = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (all); i++)
    {
      KringDate date;
      gsize place;

      if (!find_now (frame, &all[i]) || (i == 0 && frame->options->moment == frame->options->today))
        continue;

      kring_date_from_day (&date, all[i].day);
      all[i].words = i == 0 ? g_strdup (_("today")) : kring_date_to_words (&date, kring_language_get ());
      kring_date_clear (&date);
      place = n > 0 && all[i].x < seen[0]->x ? 0 : n;
      if (place == 0)
        seen[1] = seen[0];
      seen[place] = &all[i];
      n++;
    }

  for (gsize i = 0; i < n; i++)
    labels[i] = (KringLabel) {
      .start = seen[i]->x, .end = seen[i]->x,
      .width = kring_text_cache_measure (frame->texts, seen[i]->words, KRING_TEXT_SMALL), .least = G_MAXDOUBLE,
    };
  kring_labels_place (labels, n, &style, groups);
  for (gsize i = 0; i < n; i++)
    draw_now (frame, seen[i], &labels[i]);

  for (gsize i = 0; i < G_N_ELEMENTS (all); i++)
    g_free (all[i].words);
}
