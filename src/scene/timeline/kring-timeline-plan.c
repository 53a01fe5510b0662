/* kring-timeline-plan.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-timeline-plan.h"

#include <math.h>

#include "kring-lanes.h"
#include "kring-timeline-frame.h"
#include "kring-words.h"

#define MOST_ROWS   9
#define LEAST_ROWS  2       /* one with words, one for the rest; then the picture becomes higher */
#define ROW_PAD     7.0     /* a row of words is higher than them by this, and a band by the next */
#define BAND_PAD    6.0
#define BAND_APART  3.0
#define SQUEEZE     3.0     /* what a row or a band gives at most where the picture would be higher than there is room */
#define SIDE        12.0    /* at the left and right edge of the picture */
#define PAPER_EDGE  4.0     /* at the top and the foot, where the sheet has margins */
#define LANE_GAP    12.0
#define LEAST_GAP   5.0     /* where the picture would be higher than there is room for */
#define AXIS_TOP    6.0     /* what the lines of the grid reach over the lanes */
#define MOST_GAP    30.0
#define NARROW      640.0   /* below this width names stand over their lanes */
#define MANY_AGES   4       /* children; the ages of more lie closer */
#define WORDS_APART 14.0
#define WORDS_MOST  230.0   /* longer words are cut where room is scarce */
#define RISEN_MOST  420.0   /* the same nearer by */

static const KringLane event_lanes[] = {
  KRING_LANE_HELP, KRING_LANE_GOOD, KRING_LANE_HAPPENED, KRING_LANE_HARD, KRING_LANE_SERVICES,
};

double
kring_timeline_item_measure (KringTimelineItem *item,
                             KringTextCache    *texts,
                             double            *least)
{
  double title, short_tellers;

  if (item->width <= 0)
    {
      item->width = title = kring_text_cache_measure (texts, item->title, KRING_TEXT_BODY);
      item->least = MIN (KRING_WORDS_LEAST, title);
      if (item->tellers != NULL)
        {
          short_tellers = kring_text_cache_measure (texts, item->tellers_short, KRING_TEXT_SMALL);
          item->width += KRING_MARK_GAP + kring_text_cache_measure (texts, item->tellers, KRING_TEXT_SMALL);
          item->least += KRING_MARK_GAP + short_tellers;
        }
    }

  *least = item->least;
  return item->width;
}

double
kring_timeline_item_guess (KringTimelineItem *item,
                           KringTextCache    *texts)
{
  glong n;

  if (item->width > 0)
    return item->width;

  if (item->guess <= 0)
    {
      n = g_utf8_strlen (item->title, -1) + (item->tellers != NULL ? g_utf8_strlen (item->tellers, -1) : 0);
      item->guess = kring_text_cache_measure (texts, "een", KRING_TEXT_BODY) / 3 * (double) n;
    }

  return item->guess;
}

static double
measure_gutter (KringTimelineModel *model)
{
  KringTextCache *texts = kring_timeline_model_get_texts (model);
  GPtrArray *children = kring_timeline_model_get_children (model);
  double width = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (event_lanes); i++)
    if (kring_timeline_model_get_lane (model, event_lanes[i])->len > 0)
      width = MAX (width, kring_text_cache_measure (texts, kring_lane_name (event_lanes[i]), KRING_TEXT_SMALL));
  for (guint i = 0; i < children->len; i++)
    {
      const KringTimelineChild *child = children->pdata[i];

      width = MAX (width, MIN (kring_text_cache_measure (texts, kring_person_name (child->person), KRING_TEXT_NAME), 150));
    }

  return width;
}

/* The room that an item asks for. */
static KringSpan
measure_span (const KringTimescale    *scale,
              const KringTimelineItem *item,
              double                   width,
              int                      today)
{
  double start = kring_timescale_to_x (scale, item->period.start);
  double end = kring_timescale_to_x (scale, kring_period_get_end (&item->period, today));
  KringSpan span = { .weight = item->weight };

  start = CLAMP (start, scale->left, scale->right);
  end = CLAMP (end, start, scale->right);
  if (end - start < KRING_BAR_LEAST)
    {
      double size = item->period.is_point ? KRING_DOT_SIZE : MAX (end - start, KRING_PILL_LEAST);
      double middle = item->period.is_point
                      ? CLAMP (kring_timescale_to_x (scale, kring_timeline_item_get_middle (item)), start, end)
                      : (start + end) / 2;

      span.start = middle - size / 2;
      span.end = middle + size / 2 + KRING_MARK_GAP + width;
      if (span.end > scale->right)
        {
          span.start = middle - size / 2 - KRING_MARK_GAP - width;
          span.end = middle + size / 2;
        }
      return span;
    }

  span.start = MIN (start, scale->right - width);
  span.end = MAX (end, span.start + width);
  span.weight += end - start > 100 ? 4 : 0;

  return span;
}

/* All of time between two places. */
static KringTimescale
create_scale (KringTimelineModel *model,
              double              left,
              double              right)
{
  KringTimescale scale;
  int from, to;

  kring_timeline_model_get_whole (model, &from, &to);
  kring_timescale_init (&scale, kring_day_to_number (from), kring_day_to_number (to) + 1, left, right);

  return scale;
}

static GArray *
measure_lane (KringTimelineModel   *model,
              KringLane             lane,
              const KringTimescale *scale,
              double                most,
              int                   today)
{
  GPtrArray *items = kring_timeline_model_get_lane (model, lane);
  KringTextCache *texts = kring_timeline_model_get_texts (model);
  GArray *spans = g_array_sized_new (FALSE, TRUE, sizeof (KringSpan), items->len);

  for (guint i = 0; i < items->len; i++)
    {
      double least;
      double width = items->len > KRING_CROWD
                     ? kring_timeline_item_guess (items->pdata[i], texts)
                     : kring_timeline_item_measure (items->pdata[i], texts, &least);
      KringSpan span = measure_span (scale, items->pdata[i], MIN (width, most), today);

      g_array_append_val (spans, span);
    }

  return spans;
}

/* Packs into @rows rows, of which the last takes what finds no room of its own. Returns the rows used. */
static unsigned
pack (GArray   *spans,
      unsigned  rows,
      gboolean *has_crowd)
{
  KringSpan *all = (KringSpan *) spans->data;
  unsigned used = 0;

  *has_crowd = kring_lanes_pack_into (all, spans->len, WORDS_APART, rows) > 0;
  if (*has_crowd)
    kring_lanes_pack_into (all, spans->len, WORDS_APART, rows - 1);

  for (guint i = 0; i < spans->len; i++)
    used = MAX (used, all[i].lane + 1);

  return used;
}

double
kring_timeline_plan_child_height (const KringTimelinePlan  *self,
                                  const KringTimelineChild *child)
{
  return self->caption_height + child->n_rows * self->band_pitch;
}

/* Everything but the rows of events and the gaps. */
static double
measure_fixed (const KringTimelinePlan *self,
               GPtrArray               *children,
               guint                   *n_lanes)
{
  double height = self->top;

  *n_lanes = 0;
  for (int lane = 0; lane < KRING_N_LANES; lane++)
    if (self->rows[lane] > 0 && lane != KRING_LANE_CHILDREN)
      {
        height += self->caption_height;
        (*n_lanes)++;
      }

  for (guint i = 0; self->rows[KRING_LANE_CHILDREN] > 0 && i < children->len; i++)
    {
      height += kring_timeline_plan_child_height (self, children->pdata[i]);
      (*n_lanes)++;
    }

  return height + (self->made_for.part == KRING_TIMELINE_WHOLE ? self->axis_height : 0);
}

static unsigned
count_rows (const KringTimelinePlan *self)
{
  unsigned n = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (event_lanes); i++)
    n += self->rows[event_lanes[i]];

  return n;
}

static void
keep_even (KringTimelinePlan *self)
{
  unsigned *good = &self->rows[KRING_LANE_GOOD], *hard = &self->rows[KRING_LANE_HARD];

  if (*good > 0 && *hard > 0)
    *good = *hard = MAX (*good, *hard);
}

/* Takes a row from the lane that has most; FALSE when none has more than @least. */
static gboolean
take_row (KringTimelinePlan *self,
          unsigned           least)
{
  KringLane highest = KRING_LANE_HELP;

  for (gsize i = 0; i < G_N_ELEMENTS (event_lanes); i++)
    if (self->rows[event_lanes[i]] > self->rows[highest])
      highest = event_lanes[i];

  if (self->rows[highest] <= least)
    return FALSE;

  self->rows[highest]--;
  if (highest == KRING_LANE_GOOD && self->rows[KRING_LANE_HARD] > 0)
    self->rows[KRING_LANE_HARD] = self->rows[highest];

  return TRUE;
}

/* Rows and bands lie closer, never so close that words touch. Returns what that gives of @wanted. */
static double
squeeze (KringTimelinePlan *self,
         GPtrArray         *children,
         double             wanted)
{
  guint n = count_rows (self);
  double each;

  for (guint i = 0; self->rows[KRING_LANE_CHILDREN] > 0 && i < children->len; i++)
    n += ((KringTimelineChild *) children->pdata[i])->n_rows;
  if (n == 0)
    return 0;

  each = MIN (wanted / n, SQUEEZE);
  self->row_height -= each;
  self->band_height -= each * 2 / 3;
  self->band_pitch -= each;

  return each * n;
}

static guint
count_ages (GPtrArray *children)
{
  guint n = 0;

  while (n < children->len && !((KringTimelineChild *) children->pdata[n])->is_aside)
    n++;

  return n;
}

/* A picture that can be zoomed has room for both, so that ages stay where they are. */
static unsigned
count_tick_rows (const KringTimelinePlan *self,
                 KringTimelineModel      *model)
{
  const KringTimelineOptions *options = &self->made_for;
  KringTimescale scale = create_scale (model, self->left, self->right);

  if (!options->is_paper)
    return 2;
  if (kring_day_is_valid (options->from) && kring_day_is_valid (options->to))
    kring_timescale_show (&scale, kring_day_to_number (options->from), kring_day_to_number (options->to) + 1);

  return kring_timeline_choose_unit (&scale, kring_timeline_model_get_texts (model)) > KRING_TICK_YEAR ? 2 : 1;
}

static void
set_metrics (KringTimelinePlan          *self,
             KringTimelineModel         *model,
             const KringTimelineOptions *options)
{
  KringTextCache *texts = kring_timeline_model_get_texts (model);
  double edge = options->is_paper ? PAPER_EDGE : SIDE;
  guint n_ages;

  self->width = options->width > 0 ? MAX (options->width, 160) : 1200;
  self->is_narrow = self->width < NARROW * kring_text_cache_get_scale (texts);
  self->text_height = ceil (kring_text_cache_height (texts, KRING_TEXT_BODY));
  self->small_height = ceil (kring_text_cache_height (texts, KRING_TEXT_SMALL));
  self->row_height = self->text_height + ROW_PAD;
  self->band_height = self->text_height + BAND_PAD;
  self->band_pitch = self->band_height + BAND_APART;
  self->caption_height = self->is_narrow ? self->small_height + 4 : 0;
  self->top = edge + self->small_height + 6;
  self->left = SIDE + (self->is_narrow ? 0 : measure_gutter (model) + SIDE);
  self->right = self->width - SIDE;

  /* Years, what the ticks are of, and ages, which in a narrow picture stand beside the names. */
  self->tick_rows = count_tick_rows (self, model);
  n_ages = self->is_narrow ? 0 : count_ages (kring_timeline_model_get_children (model));
  self->age_height = self->small_height + (n_ages > MANY_AGES ? 1 : 4);
  self->axis_height = edge + self->tick_rows * (self->small_height + 4) + n_ages * self->age_height;
}

static void
place_lanes (KringTimelinePlan  *self,
             KringTimelineModel *model)
{
  GPtrArray *children = kring_timeline_model_get_children (model);
  double y = self->top;

  for (int lane = 0; lane < KRING_N_LANES; lane++)
    {
      if (self->rows[lane] == 0)
        continue;

      self->y[lane] = y + (lane == KRING_LANE_CHILDREN ? 0 : self->caption_height);
      if (lane != KRING_LANE_CHILDREN)
        y = self->y[lane] + self->rows[lane] * self->row_height + self->gap;
      for (guint i = 0; lane == KRING_LANE_CHILDREN && i < children->len; i++)
        y += kring_timeline_plan_child_height (self, children->pdata[i]) + self->gap;
    }
}

/* First fewer rows, then closer lanes, then closer rows; what is left over is given back to rows and gaps. */
static void
fit (KringTimelinePlan  *self,
     KringTimelineModel *model,
     double              height)
{
  guint n_lanes;
  double fixed = measure_fixed (self, kring_timeline_model_get_children (model), &n_lanes);
  double need, spare;

  self->gap = LANE_GAP;
  while ((need = fixed + n_lanes * self->gap + count_rows (self) * self->row_height) > height)
    if (height <= 0 || !take_row (self, LEAST_ROWS))
      break;

  if (height > 0 && need > height && n_lanes > 0)
    {
      double gap = MAX (self->gap - (need - height) / n_lanes, LEAST_GAP);

      need -= (self->gap - gap) * n_lanes;
      self->gap = gap;
    }
  if (height > 0 && need > height)
    need -= squeeze (self, kring_timeline_model_get_children (model), need - height);

  self->height = MAX (height, need);
  spare = self->height - need;
  if (spare > 0 && count_rows (self) > 0)
    {
      double more = MIN (spare / count_rows (self), self->row_height * 0.2);

      self->row_height += more;
      spare -= more * count_rows (self);
    }
  if (n_lanes > 0)
    self->gap += MIN (spare / n_lanes, MOST_GAP - LANE_GAP);

  self->axis_y = self->height - (self->made_for.part == KRING_TIMELINE_WHOLE ? self->axis_height : 0);
}

void
kring_timeline_plan_make_axis (KringTimelinePlan          *self,
                               KringTimelineModel         *model,
                               const KringTimelineOptions *options)
{
  *self = (KringTimelinePlan) { .made_for = *options };
  kring_text_cache_set_scale (kring_timeline_model_get_texts (model), options->text_scale);
  kring_timeline_model_set_filter (model, &options->filter);
  set_metrics (self, model, options);
  self->top = AXIS_TOP;
  self->height = self->axis_height;
}

void
kring_timeline_plan_make (KringTimelinePlan          *self,
                          KringTimelineModel         *model,
                          const KringTimelineOptions *options)
{
  int today = kring_day_to_number (options->today);
  KringTimescale scale;
  GArray *spans[KRING_N_LANES] = { NULL };

  *self = (KringTimelinePlan) { .made_for = *options };
  set_metrics (self, model, options);
  scale = create_scale (model, self->left, self->right);

  for (gsize i = 0; i < G_N_ELEMENTS (event_lanes); i++)
    {
      KringLane lane = event_lanes[i];

      spans[lane] = measure_lane (model, lane, &scale, WORDS_MOST, today);
      self->rows[lane] = pack (spans[lane], MOST_ROWS, &self->has_crowd[lane]);
    }
  self->rows[KRING_LANE_CHILDREN] = kring_timeline_model_get_children (model)->len > 0
                                    && (options->filter.lanes & 1u << KRING_LANE_CHILDREN) == 0;

  keep_even (self);
  fit (self, model, options->height);
  place_lanes (self, model);

  for (gsize i = 0; i < G_N_ELEMENTS (event_lanes); i++)
    {
      GPtrArray *items = kring_timeline_model_get_lane (model, event_lanes[i]);

      if (self->rows[event_lanes[i]] > 0)
        pack (spans[event_lanes[i]], self->rows[event_lanes[i]], &self->has_crowd[event_lanes[i]]);
      for (guint j = 0; j < items->len; j++)
        ((KringTimelineItem *) items->pdata[j])->row = g_array_index (spans[event_lanes[i]], KringSpan, j).lane;
      g_array_unref (spans[event_lanes[i]]);
    }
}

void
kring_timeline_plan_raise (const KringTimelinePlan *self,
                           KringTimelineModel      *model,
                           double                   density)
{
  int today = kring_day_to_number (self->made_for.today);
  KringTimescale scale = create_scale (model, 0, 1);

  scale.right = (scale.last - scale.first) * density;
  for (gsize i = 0; i < G_N_ELEMENTS (event_lanes); i++)
    {
      GPtrArray *items = kring_timeline_model_get_lane (model, event_lanes[i]);
      g_autoptr(GArray) spans = measure_lane (model, event_lanes[i], &scale, RISEN_MOST, today);
      unsigned crowd = self->rows[event_lanes[i]] - self->has_crowd[event_lanes[i]];

      if (self->rows[event_lanes[i]] == 0)
        continue;

      for (guint j = 0; j < items->len; j++)
        {
          KringSpan *span = &g_array_index (spans, KringSpan, j);

          span->lane = ((KringTimelineItem *) items->pdata[j])->row;
          span->stays = span->lane < crowd;
        }
      kring_lanes_pack_into ((KringSpan *) spans->data, spans->len, WORDS_APART, crowd);
      for (guint j = 0; j < items->len; j++)
        ((KringTimelineItem *) items->pdata[j])->risen = g_array_index (spans, KringSpan, j).lane;
    }
}
