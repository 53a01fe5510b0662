/* kring-timeline-events.c - the rows of events and of help
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#include "kring-labels.h"
#include "kring-timeline-frame.h"

#define BAR_HEIGHT  3.0
#define PILL_HEIGHT 8.0
#define RING        2.5   /* round what is told differently */
#define MOST_NAMES  12    /* named in the words of a "+n" */
#define CALLED_MOST 320.0 /* the words of what is chosen, where they stand over its neighbours */
#define CALLED_PAD  4.0

typedef struct {
  KringTimelineItem *item;
  double             x0, x1;
  KringFade          fade;
  gboolean           is_bar;   /* its words stand over it */
} Mark;

static gboolean
find_mark (const KringTimelineFrame *frame,
           KringTimelineItem        *item,
           Mark                     *mark)
{
  double least = item->period.is_point ? KRING_DOT_SIZE : KRING_PILL_LEAST;
  double middle;

  *mark = (Mark) { .item = item };
  if (!kring_timeline_frame_find_x (frame, &item->period, &mark->x0, &mark->x1, &mark->fade))
    return FALSE;

  mark->is_bar = !item->period.is_point && mark->x1 - mark->x0 >= KRING_BAR_LEAST;
  if (mark->is_bar || (!item->period.is_point && mark->x1 - mark->x0 > least))
    return TRUE;

  middle = item->period.is_point
           ? kring_timescale_to_x (&frame->scale, kring_timeline_item_get_middle (item)) : (mark->x0 + mark->x1) / 2;
  middle = CLAMP (middle, frame->plan->left + least / 2, frame->plan->right - least / 2);
  mark->x0 = middle - least / 2;
  mark->x1 = middle + least / 2;

  return TRUE;
}

/* What nobody is sure of, and what has not come yet. */
static gboolean
is_hollow (const KringTimelineFrame *frame,
           const KringTimelineItem  *item)
{
  return item->period.is_unsure || item->is_planned || item->period.start > frame->today;
}

static void
ink_mark (const KringTimelineFrame *frame,
          const Mark               *mark,
          KringShape               *shape)
{
  const KringTimelineItem *item = mark->item;
  KringTone tone = kring_lane_tone (item->lane);
  gboolean is_chosen = kring_timeline_concerns (frame->share, item->record, frame->options->selected);

  shape->tone = is_chosen ? KRING_TONE_SELECTED : tone;
  shape->outline = is_chosen ? KRING_TONE_SELECTED : tone;
  shape->line_width = is_chosen ? 2.5f : item->period.is_point ? 1.6f : 1.2f;
  shape->fade = mark->fade;
  if (shape->form == KRING_FORM_CURVE)
    shape->line_width = shape->h;
  else if (is_hollow (frame, item))
    shape->tone = KRING_TONE_GROUND;
  if (item->period.is_unsure)
    shape->stroke = KRING_STROKE_DOTTED;

  kring_shape_set_record (shape, kring_record_get_id (item->record), item->ref, item->words);
}

/* A stroke as thick as a bar is high, so that it can fade away; it is found like a box. */
static KringShape *
add_stroke (const KringTimelineFrame *frame,
            KringShapeKind            kind,
            const Mark               *mark,
            double                    middle,
            double                    height)
{
  KringShape *shape = kring_scene_add_line (frame->scene, kind, KRING_TONE_QUIET, mark->x0, middle, mark->x1, middle);

  shape->y -= (float) height / 2;
  shape->h = (float) height;

  return shape;
}

static KringShape *
add_mark (const KringTimelineFrame *frame,
          const Mark               *mark,
          double                    y)
{
  KringNoun noun = kring_record_get_noun (mark->item->record);
  KringShapeKind kind = noun == KRING_NOUN_EVENT ? KRING_SHAPE_DOT : KRING_SHAPE_SPAN;
  double middle = y + frame->plan->text_height / 2;
  double width = mark->x1 - mark->x0;
  double height = mark->is_bar ? BAR_HEIGHT : PILL_HEIGHT;

  if (mark->item->period.is_point)
    return kring_scene_add_ellipse (frame->scene, kind, KRING_TONE_QUIET, mark->x0, middle - width / 2, width, width);

  middle += mark->is_bar ? frame->plan->text_height / 2 + BAR_HEIGHT / 2 : 0;
  if ((mark->is_bar || mark->fade != KRING_FADE_NONE) && !is_hollow (frame, mark->item))
    return add_stroke (frame, kind, mark, middle, height);

  return kring_scene_add_box (frame->scene, kind, KRING_TONE_QUIET, mark->x0, middle - height / 2, width, height, height / 2);
}

/* Told in more than one way: a second line round it. */
static void
draw_ring (const KringTimelineFrame *frame,
           const Mark               *mark,
           double                    y)
{
  double height = (mark->item->period.is_point ? KRING_DOT_SIZE : PILL_HEIGHT) + 2 * RING;
  KringShape *shape = kring_scene_add_box (frame->scene, KRING_SHAPE_OUTLINE, KRING_TONE_NONE, mark->x0 - RING,
                                           y + (frame->plan->text_height - height) / 2,
                                           mark->x1 - mark->x0 + 2 * RING, height, height / 2);

  shape->outline = kring_lane_tone (mark->item->lane);
}

static void
draw_mark (const KringTimelineFrame *frame,
           const Mark               *mark,
           double                    y)
{
  if (mark->item->is_contested && !mark->is_bar)
    draw_ring (frame, mark, y);

  ink_mark (frame, mark, add_mark (frame, mark, y));
}

/* The title; behind it, in small letters, who says so. When there is no room for both in full the tellers stay. */
static void
write_label (const KringTimelineFrame *frame,
             const KringTimelineItem  *item,
             const KringLabel         *label,
             double                    y)
{
  double title = kring_text_cache_measure (frame->texts, item->title, KRING_TEXT_BODY);
  const char *tellers = label->state == KRING_LABEL_FULL ? item->tellers : item->tellers_short;
  double behind = 0;

  if (tellers != NULL)
    behind = KRING_MARK_GAP + kring_text_cache_measure (frame->texts, tellers, KRING_TEXT_SMALL);
  title = MIN (title, label->room - behind);

  kring_timeline_frame_write (frame, item->title, KRING_TEXT_BODY, KRING_TONE_INK, label->x, y,
                              label->state == KRING_LABEL_FULL ? 0 : title);
  if (tellers != NULL)
    kring_timeline_frame_write (frame, tellers, KRING_TEXT_SMALL, KRING_TONE_SOFT_INK, label->x + title + KRING_MARK_GAP,
                                y + (frame->plan->text_height - frame->plan->small_height) * 0.7, 0);
}

static char *
name_hidden (const Mark            *marks,
             const KringLabel      *labels,
             const KringLabelGroup *group)
{
  GString *words = g_string_new (NULL);
  gsize n_named = 0;

  g_string_append_printf (words, ngettext ("%d more", "%d more", (gulong) group->n_hidden),
                          (int) group->n_hidden);
  for (gsize i = group->first; i < group->first + group->n_marks && n_named < MOST_NAMES; i++)
    if (labels[i].state == KRING_LABEL_HIDDEN)
      g_string_append_printf (words, "%s%s", n_named++ == 0 ? ": " : "; ", marks[i].item->title);
  if (n_named < group->n_hidden)
    g_string_append (words, " …");

  return g_string_free (words, FALSE);
}

static GArray *
list_hidden (const Mark            *marks,
             const KringLabel      *labels,
             const KringLabelGroup *group)
{
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (gsize i = group->first; i < group->first + group->n_marks; i++)
    {
      gint64 id = kring_record_get_id (marks[i].item->record);

      if (labels[i].state == KRING_LABEL_HIDDEN)
        g_array_append_val (ids, id);
    }

  return ids;
}

static void
draw_more (const KringTimelineFrame *frame,
           const Mark               *marks,
           const KringLabel         *labels,
           const KringLabelGroup    *group,
           double                    y)
{
  g_autofree char *words = name_hidden (marks, labels, group);
  g_autofree char *number = g_strdup_printf ("+%d", (int) group->n_hidden);
  double height = frame->plan->small_height + 1;
  double width = kring_text_cache_measure (frame->texts, number, KRING_TEXT_SMALL);
  double top = y + (frame->plan->text_height - height) / 2;
  KringShape *shape = kring_scene_add_box (frame->scene, KRING_SHAPE_MORE, KRING_TONE_QUIET, group->x, top,
                                           group->width, height, height / 2);

  shape->stands_for = list_hidden (marks, labels, group);
  kring_shape_set_record (shape, g_array_index (shape->stands_for, gint64, 0), NULL, words);
  kring_timeline_frame_write (frame, number, KRING_TEXT_SMALL, KRING_TONE_SOFT_INK,
                              group->x + (group->width - width) / 2, top + 0.5, 0);
}

static KringLabelStyle
get_style (const KringTimelineFrame *frame)
{
  double digit = kring_text_cache_measure (frame->texts, "+88", KRING_TEXT_SMALL)
                 - kring_text_cache_measure (frame->texts, "+8", KRING_TEXT_SMALL);

  return (KringLabelStyle) {
    .left = frame->plan->left, .right = frame->plan->right, .gap = KRING_MARK_GAP, .apart = 12, .reach = 40,
    .more_width = kring_text_cache_measure (frame->texts, "+8", KRING_TEXT_SMALL) + 8, .digit_width = digit,
  };
}

/* The very one that is chosen, and not what is about somebody who is. */
static gboolean
is_selected (const KringTimelineFrame *frame,
             const KringTimelineItem  *item)
{
  return frame->options->selected != 0 && kring_record_get_id (item->record) == frame->options->selected;
}

/* In a crowd, words that the next mark leaves no room for are neither measured nor shown. */
static double
measure_words (const KringTimelineFrame *frame,
               const Mark               *marks,
               guint                     i,
               guint                     n_marks,
               double                   *least)
{
  if (n_marks < KRING_CROWD || i + 1 == n_marks || is_selected (frame, marks[i].item)
      || marks[i + 1].x0 - marks[i].x1 > KRING_WORDS_LEAST)
    return kring_timeline_item_measure (marks[i].item, frame->texts, least);

  *least = G_MAXDOUBLE;
  return G_MAXDOUBLE;
}

/* What is chosen and finds no room for its words in the crowd has them over its neighbours, beside its mark. Returns
 * whose words those are; NULL: nobody's. */
static const KringTimelineItem *
call_out (const KringTimelineFrame *frame,
          const Mark               *marks,
          const KringLabel         *labels,
          guint                     n_marks,
          KringLabel               *called)
{
  const double apart = KRING_MARK_GAP + CALLED_PAD;

  for (guint i = 0; i < n_marks; i++)
    {
      const KringLabel *label = &labels[i];
      double right = frame->plan->right - CALLED_PAD - label->end - apart;
      double left = label->start - apart - frame->plan->left - CALLED_PAD;

      if (label->state != KRING_LABEL_HIDDEN || !is_selected (frame, marks[i].item) || MAX (left, right) < label->least)
        continue;

      *called = *label;
      called->room = MIN (MIN (label->width, CALLED_MOST), MAX (left, right));
      called->x = right >= MIN (label->width, left) ? label->end + apart : label->start - apart - called->room;
      called->state = called->room >= label->width ? KRING_LABEL_FULL : KRING_LABEL_SHORT;
      return marks[i].item;
    }

  return NULL;
}

static void
draw_called (const KringTimelineFrame *frame,
             const KringTimelineItem  *item,
             const KringLabel         *label,
             double                    y)
{
  KringShape *shape = kring_scene_add_box (frame->scene, KRING_SHAPE_OUTLINE, KRING_TONE_GROUND, label->x - CALLED_PAD, y,
                                           label->room + 2 * CALLED_PAD, frame->plan->text_height, CALLED_PAD);

  shape->outline = KRING_TONE_SELECTED;
  write_label (frame, item, label, y);
}

/* Whether words of @width from @x on would lie under what is called out. */
static gboolean
is_under (const KringLabel *called,
          double            x,
          double            width)
{
  return called->room > 0 && x < called->x + called->room + CALLED_PAD && x + width > called->x - CALLED_PAD;
}

static void
label_row (const KringTimelineFrame *frame,
           GArray                   *row,
           double                    y)
{
  g_autofree KringLabel *labels = g_new0 (KringLabel, row->len);
  g_autofree KringLabelGroup *groups = g_new0 (KringLabelGroup, row->len);
  const Mark *marks = (const Mark *) row->data;
  KringLabelStyle style = get_style (frame);
  KringLabel called = { .room = 0 };
  const KringTimelineItem *chosen;
  gsize n_groups;

  for (guint i = 0; i < row->len; i++)
    {
      labels[i].start = marks[i].x0 - (marks[i].item->is_contested ? RING : 0);
      labels[i].end = marks[i].x1 + (marks[i].item->is_contested ? RING : 0);
      labels[i].width = measure_words (frame, marks, i, row->len, &labels[i].least);
      labels[i].weight = marks[i].item->weight;
      labels[i].on_mark = marks[i].is_bar;
    }

  n_groups = kring_labels_place (labels, row->len, &style, groups);
  chosen = call_out (frame, marks, labels, row->len, &called);
  for (guint i = 0; i < row->len; i++)
    if (labels[i].state != KRING_LABEL_HIDDEN && !is_under (&called, labels[i].x, labels[i].room))
      write_label (frame, marks[i].item, &labels[i], y);
  for (gsize i = 0; i < n_groups; i++)
    if (groups[i].is_shown && !is_under (&called, groups[i].x, groups[i].width))
      draw_more (frame, marks, labels, &groups[i], y);
  if (chosen != NULL)
    draw_called (frame, chosen, &called, y);
}

static int
compare_marks (gconstpointer a,
               gconstpointer b)
{
  const Mark *one = a, *other = b;

  return (one->x0 > other->x0) - (one->x0 < other->x0);
}

void
kring_timeline_draw_events (const KringTimelineFrame *frame,
                            KringLane                 lane,
                            double                    y)
{
  GPtrArray *items = kring_timeline_model_get_lane (frame->model, lane);
  unsigned n_rows = frame->plan->rows[lane];
  g_autofree GArray **rows = g_new0 (GArray *, n_rows);

  for (unsigned i = 0; i < n_rows; i++)
    rows[i] = g_array_new (FALSE, FALSE, sizeof (Mark));

  /* In the order of time, which is the order of the keyboard. */
  for (guint i = 0; i < items->len; i++)
    {
      KringTimelineItem *item = items->pdata[i];
      Mark mark;

      if (!find_mark (frame, item, &mark))
        continue;

      g_array_append_val (rows[item->risen], mark);
      draw_mark (frame, &mark, y + item->risen * frame->plan->row_height);
    }

  for (unsigned i = 0; i < n_rows; i++)
    {
      g_array_sort (rows[i], compare_marks);
      label_row (frame, rows[i], y + i * frame->plan->row_height);
      g_array_unref (rows[i]);
    }
}
