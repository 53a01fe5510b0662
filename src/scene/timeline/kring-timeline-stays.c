/* kring-timeline-stays.c - where a child lived, as bands
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-labels.h"
#include "kring-timeline-frame.h"

#define RADIUS     4.0
#define INSET      6.0
#define LEAST      38.0   /* times the scale of text: "Bij …" says nothing */
#define BAND_LEAST 3.0    /* one night away can still be seen */

typedef struct {
  const KringTimelineStay *stay;
  double                   x0, x1;
} Band;

/* A stretch that is meant or bridged rather than lived: only an outline. */
static void
draw_stretch (const KringTimelineFrame *frame,
              const KringTimelineStay  *stay,
              int                       from,
              int                       to,
              KringStroke               stroke,
              double                    y)
{
  const KringPeriod period = { .start = from, .end = to };
  double x0, x1;
  KringFade fade;
  KringShape *shape;

  if (to <= from || !kring_timeline_frame_find_x (frame, &period, &x0, &x1, &fade) || x1 - x0 < 1)
    return;

  shape = kring_scene_add_box (frame->scene, KRING_SHAPE_OUTLINE, KRING_TONE_NONE, x0, y, x1 - x0,
                               frame->plan->band_height, RADIUS);
  shape->outline = stay->tone;
  shape->stroke = stroke;
}

static gboolean
draw_band (const KringTimelineFrame *frame,
           const KringTimelineStay  *stay,
           double                    y,
           Band                     *band)
{
  gboolean is_selected = kring_timeline_concerns (frame->share, stay->record, frame->options->selected);
  KringPeriod period = stay->period;
  KringShape *shape;
  KringFade fade;

  if (stay->is_through)
    draw_stretch (frame, stay, period.end, stay->through_end, KRING_STROKE_DASHED, y);
  if (stay->is_planned_to)
    {
      /* Up to today it was so; from there on it is a plan. */
      draw_stretch (frame, stay, MAX (frame->today, period.start), stay->planned_end, KRING_STROKE_DOTTED, y);
      if (stay->planned_end > frame->today)
        period = (KringPeriod) { .start = period.start, .end = MAX (frame->today, period.start + 1),
                                 .fade = period.fade & KRING_FADE_START, .is_unsure = period.is_unsure };
    }

  if (!kring_timeline_frame_find_x (frame, &period, &band->x0, &band->x1, &fade))
    return FALSE;

  band->stay = stay;
  band->x1 = MAX (band->x1, band->x0 + BAND_LEAST);
  shape = kring_scene_add_box (frame->scene, KRING_SHAPE_BAR, stay->tone, band->x0, y, band->x1 - band->x0,
                               frame->plan->band_height, RADIUS);
  shape->outline = is_selected ? KRING_TONE_SELECTED : stay->tone;
  shape->line_width = is_selected ? 2.5f : 1;
  shape->fade = fade;
  if (period.is_unsure)
    shape->stroke = KRING_STROKE_DOTTED;
  kring_shape_set_record (shape, kring_record_get_id (stay->record), stay->ref, stay->words);

  return TRUE;
}

static void
label_row (const KringTimelineFrame *frame,
           GArray                   *row,
           double                    y)
{
  g_autofree KringLabel *labels = g_new0 (KringLabel, row->len);
  g_autofree KringLabelGroup *groups = g_new0 (KringLabelGroup, row->len);
  const Band *bands = (const Band *) row->data;
  KringLabelStyle style = {
    .left = frame->plan->left, .right = frame->plan->right, .gap = 1, .apart = 12, .inset = INSET,
  };

  for (guint i = 0; i < row->len; i++)
    labels[i] = (KringLabel) {
      .start = bands[i].x0, .end = bands[i].x1, .least = LEAST * frame->options->text_scale,
      .width = kring_text_cache_measure (frame->texts, bands[i].stay->title, KRING_TEXT_BODY),
      .on_mark = TRUE, .within = TRUE,
    };

  kring_labels_place (labels, row->len, &style, groups);
  for (guint i = 0; i < row->len; i++)
    {
      gboolean is_inside = labels[i].x >= bands[i].x0 && labels[i].x < bands[i].x1;

      if (labels[i].state != KRING_LABEL_HIDDEN)
        kring_timeline_frame_write (frame, bands[i].stay->title, KRING_TEXT_BODY,
                                    is_inside ? bands[i].stay->tone : KRING_TONE_INK, labels[i].x, y,
                                    labels[i].state == KRING_LABEL_FULL ? 0 : labels[i].room)->on_fill = is_inside;
    }
}

void
kring_timeline_draw_stays (const KringTimelineFrame *frame,
                           const KringTimelineChild *child,
                           double                    y)
{
  g_autofree GArray **rows = g_new0 (GArray *, child->n_rows);

  for (unsigned i = 0; i < child->n_rows; i++)
    rows[i] = g_array_new (FALSE, FALSE, sizeof (Band));

  for (guint i = 0; i < child->stays->len; i++)
    {
      const KringTimelineStay *stay = child->stays->pdata[i];
      Band band;

      if (draw_band (frame, stay, y + stay->row * frame->plan->band_pitch, &band))
        g_array_append_val (rows[stay->row], band);
    }

  for (unsigned i = 0; i < child->n_rows; i++)
    {
      label_row (frame, rows[i],
                 y + i * frame->plan->band_pitch + (frame->plan->band_height - frame->plan->text_height) / 2);
      g_array_unref (rows[i]);
    }
}
