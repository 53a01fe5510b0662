/* kring-timeline-model.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-timeline-model.h"

#include <math.h>

#include "kring-timeline-plan.h"
#include "kring-timeline-words.h"

/* What is told of before and after a child's life still belongs on its line. */
#define DAYS_BEFORE 14610
#define DAYS_AFTER  10957
#define PREGNANCY_DAYS 280

struct _KringTimelineModel
{
  KringShare        *share;
  PangoContext      *context;
  KringTextCache    *texts;
  GPtrArray         *all_lanes[KRING_N_LANES];   /* KringTimelineItem */
  GPtrArray         *all_children;               /* KringTimelineChild */
  KringTimelineFilter filter;
  GPtrArray         *lanes[KRING_N_LANES];   /* those the filter keeps; borrowed */
  GPtrArray         *children;
  KringTimelinePlan  plan;                   /* for the size asked for last */
  KringTimescale     scale;                  /* of the picture made last */
  int                whole_from, whole_to;   /* kring_timeline_model_get_whole(); 0: not asked yet */
  double             density;                /* for which items have risen; 0: none */
};

static void
free_item (gpointer data)
{
  KringTimelineItem *item = data;

  g_object_unref (item->record);
  g_free (item->ref);
  g_free (item->words);
  g_free (item->title);
  g_free (item->tellers);
  g_free (item->tellers_short);
  g_free (item);
}

static gboolean
read_event_period (KringRecord *event,
                   KringPeriod *period)
{
  KringDate date, end;
  gboolean is_dated;

  kring_record_get_date (event, "date", &date);
  kring_record_get_date (event, "end", &end);
  is_dated = kring_period_of_event (period, &date, &end);
  kring_date_clear (&date);
  kring_date_clear (&end);

  return is_dated;
}

/* What a family would tell first finds room first; among equals, what lasts longest. */
static int
weigh_event (KringShare  *share,
             KringRecord *event)
{
  static const struct { const char *kind; int weight; } kinds[] = {
    { "birth", 6 }, { "death", 5 }, { "separation", 4 }, { "move", 3 }, { "wedding", 3 }, { "turning_point", 3 },
    { "court", 2 }, { "meeting", 2 }, { "kg_contact", -4 }, { "vaccination", -4 }, { "help_change", -2 },
  };
  const char *kind = kring_record_get_text (event, "kind");
  int weight = kring_record_get_flag (event, "key_moment") ? 8 : 0;

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_strcmp0 (kind, kinds[i].kind) == 0)
      weight += kinds[i].weight;

  weight += kring_record_is (event, "certainty", "contested") ? 4 : 0;
  weight += kring_share_parts (share, event, KRING_NOUN_EVENT_VIEW)->len > 0 ? 2 : 0;

  return weight;
}

static void
add_event (KringTimelineModel *self,
           KringRecord        *event,
           GPtrArray          *children)
{
  KringPeriod period;
  KringTimelineItem *item;

  if (!read_event_period (event, &period))
    return;

  item = g_new0 (KringTimelineItem, 1);
  item->record = g_object_ref (event);
  item->period = period;
  item->period.is_unsure |= kring_record_is (event, "certainty", "unsure");
  item->lane = kring_lane_of_event (self->share, event);
  item->ref = kring_record_dup_ref (event);
  item->words = kring_event_to_words (self->share, event, children);
  item->title = g_strdup (kring_record_get_text (event, "title"));
  if (item->title == NULL)
    item->title = g_strdup (item->words);
  item->tellers = kring_event_tellers (self->share, event, FALSE);
  item->tellers_short = kring_event_tellers (self->share, event, TRUE);
  if (item->tellers == NULL && kring_event_state (event) != NULL)
    {
      item->tellers = g_strdup (kring_event_state (event));
      item->tellers_short = g_strdup (kring_event_state (event));
    }
  item->weight = weigh_event (self->share, event);
  item->is_contested = kring_record_is (event, "certainty", "contested");
  item->is_planned = kring_record_is (event, "state", "planned") || kring_record_is (event, "state", "skipped");

  g_ptr_array_add (self->all_lanes[item->lane], item);
}

static void
add_support (KringTimelineModel *self,
             KringRecord        *support)
{
  KringPeriod period;
  KringTimelineItem *item;

  if (!kring_support_has_helped (support) || !kring_period_read (&period, support, "since", "until"))
    return;

  /* Nobody knows when it ended, but not that it goes on. */
  if (period.is_ongoing && kring_record_is (support, "status", "past"))
    {
      period.is_ongoing = FALSE;
      period.end = period.start + 365;
    }

  item = g_new0 (KringTimelineItem, 1);
  item->record = g_object_ref (support);
  item->period = period;
  item->lane = KRING_LANE_HELP;
  item->ref = kring_record_dup_ref (support);
  item->words = kring_support_to_words (self->share, support);
  item->title = kring_support_title (self->share, support);
  item->weight = 3;

  g_ptr_array_add (self->all_lanes[KRING_LANE_HELP], item);
}

static int
compare_items (gconstpointer a,
               gconstpointer b)
{
  const KringTimelineItem *one = *(KringTimelineItem **) a, *other = *(KringTimelineItem **) b;

  if (one->period.start != other->period.start)
    return one->period.start < other->period.start ? -1 : 1;

  if (one->period.end != other->period.end)
    return one->period.end < other->period.end ? -1 : 1;

  return g_strcmp0 (kring_record_get_text (one->record, "pos"), kring_record_get_text (other->record, "pos"));
}

/* Events of one day stand beside each other in it, in the order in which they are told, whatever their lane. */
static void
order_days (KringTimelineModel *self)
{
  g_autoptr(GPtrArray) points = g_ptr_array_new ();

  for (int lane = 0; lane < KRING_N_LANES; lane++)
    for (guint i = 0; i < self->all_lanes[lane]->len; i++)
      if (((KringTimelineItem *) self->all_lanes[lane]->pdata[i])->period.is_point)
        g_ptr_array_add (points, self->all_lanes[lane]->pdata[i]);

  g_ptr_array_sort (points, compare_items);
  for (guint i = 0, n; i < points->len; i += n)
    {
      int day = ((KringTimelineItem *) points->pdata[i])->period.start;

      for (n = 1; i + n < points->len && ((KringTimelineItem *) points->pdata[i + n])->period.start == day; n++)
        ;
      for (guint j = 0; j < n; j++)
        ((KringTimelineItem *) points->pdata[i + j])->of_day = (j + 0.5) / n;
    }
}

double
kring_timeline_item_get_middle (const KringTimelineItem *item)
{
  return item->period.is_point ? item->period.start + item->of_day : (item->period.start + item->period.end) / 2.0;
}

static int
find_today (KringShare *share)
{
  KringRecord *family = kring_share_get_family (share);
  KringDate as_of = KRING_DATE_INIT;
  int today = kring_day_today ();

  if (family != NULL && kring_record_get_date (family, "as_of", &as_of) && kring_day_is_valid (as_of.lo))
    today = as_of.lo;
  kring_date_clear (&as_of);

  return today;
}

static void
apply_filter (KringTimelineModel *self)
{
  for (int lane = 0; lane < KRING_N_LANES; lane++)
    {
      g_ptr_array_set_size (self->lanes[lane], 0);
      for (guint i = 0; i < self->all_lanes[lane]->len; i++)
        {
          KringTimelineItem *item = self->all_lanes[lane]->pdata[i];

          if (kring_timeline_filter_keeps (&self->filter, self->share, item->record, item->lane))
            g_ptr_array_add (self->lanes[lane], item);
        }
    }

  g_ptr_array_set_size (self->children, 0);
  for (guint i = 0; i < self->all_children->len; i++)
    {
      KringTimelineChild *child = self->all_children->pdata[i];

      if (kring_timeline_filter_keeps_child (&self->filter, self->share, child->person))
        g_ptr_array_add (self->children, child);
    }
  self->plan.width = 0;   /* to be made anew */
}

KringTimelineModel *
kring_timeline_model_new (KringShare   *share,
                          PangoContext *context)
{
  KringTimelineModel *self = g_new0 (KringTimelineModel, 1);
  g_autoptr(GPtrArray) children = kring_share_children (share);
  g_autoptr(GPtrArray) lanes = kring_timeline_children_list (share, find_today (share));
  GPtrArray *events = kring_share_list (share, KRING_NOUN_EVENT);
  GPtrArray *supports = kring_share_list (share, KRING_NOUN_SUPPORT);

  self->share = g_object_ref (share);
  self->context = g_object_ref (context);
  self->texts = kring_text_cache_new (context);
  self->all_children = g_ptr_array_new_with_free_func ((GDestroyNotify) kring_timeline_child_free);
  self->children = g_ptr_array_new ();
  for (int lane = 0; lane < KRING_N_LANES; lane++)
    {
      self->all_lanes[lane] = g_ptr_array_new_with_free_func (free_item);
      self->lanes[lane] = g_ptr_array_new ();
    }

  for (guint i = 0; i < events->len; i++)
    add_event (self, events->pdata[i], children);
  for (guint i = 0; i < supports->len; i++)
    add_support (self, supports->pdata[i]);
  for (int lane = 0; lane < KRING_N_LANES; lane++)
    g_ptr_array_sort (self->all_lanes[lane], compare_items);
  order_days (self);

  for (guint i = 0; i < lanes->len; i++)
    {
      KringTimelineChild *child = kring_timeline_child_new (share, lanes->pdata[i]);

      child->is_aside = i >= children->len;
      g_ptr_array_add (self->all_children, child);
    }
  kring_timeline_children_give_tones (self->all_children);
  apply_filter (self);

  return self;
}

void
kring_timeline_model_free (KringTimelineModel *self)
{
  for (int lane = 0; lane < KRING_N_LANES; lane++)
    {
      g_ptr_array_unref (self->lanes[lane]);
      g_ptr_array_unref (self->all_lanes[lane]);
    }
  g_ptr_array_unref (self->children);
  g_ptr_array_unref (self->all_children);
  kring_text_cache_free (self->texts);
  g_object_unref (self->context);
  g_object_unref (self->share);
  g_free (self);
}

void
kring_timeline_model_set_filter (KringTimelineModel        *self,
                                 const KringTimelineFilter *filter)
{
  if (kring_timeline_filter_equal (&self->filter, filter))
    return;

  self->filter = *filter;
  apply_filter (self);
}

const KringTimescale *
kring_timeline_model_get_scale (KringTimelineModel *self)
{
  return &self->scale;
}

void
kring_timeline_model_set_scale (KringTimelineModel   *self,
                                const KringTimescale *scale)
{
  self->scale = *scale;
}

KringShare *
kring_timeline_model_get_share (KringTimelineModel *self)
{
  return self->share;
}

GPtrArray *
kring_timeline_model_get_lane (KringTimelineModel *self,
                               KringLane           lane)
{
  return self->lanes[lane];
}

GPtrArray *
kring_timeline_model_get_children (KringTimelineModel *self)
{
  return self->children;
}

KringTextCache *
kring_timeline_model_get_texts (KringTimelineModel *self)
{
  return self->texts;
}

PangoContext *
kring_timeline_model_get_context (KringTimelineModel *self)
{
  return self->context;
}

static gboolean
is_equal (double a,
          double b)
{
  return a <= b && a >= b;
}

static void
set_text_scale (KringTimelineModel *self,
                double              text_scale)
{
  kring_text_cache_set_scale (self->texts, text_scale);
  for (int lane = 0; lane < KRING_N_LANES; lane++)
    for (guint i = 0; i < self->all_lanes[lane]->len; i++)
      {
        KringTimelineItem *item = self->all_lanes[lane]->pdata[i];

        item->width = item->guess = 0;
      }
}

/* On paper the years need more room for some stretches of time than for others. */
static gboolean
is_other_paper (const KringTimelineOptions *made,
                const KringTimelineOptions *options)
{
  return made->is_paper != options->is_paper
         || (made->is_paper && (made->from != options->from || made->to != options->to));
}

const KringTimelinePlan *
kring_timeline_model_get_plan (KringTimelineModel         *self,
                               const KringTimelineOptions *options)
{
  const KringTimelineOptions *made = &self->plan.made_for;

  kring_timeline_model_set_filter (self, &options->filter);
  if (self->plan.width <= 0 || !is_equal (made->width, options->width) || !is_equal (made->height, options->height)
      || made->part != options->part || is_other_paper (made, options)
      || !is_equal (made->text_scale, options->text_scale) || made->today != options->today)
    {
      set_text_scale (self, options->text_scale);
      kring_timeline_plan_make (&self->plan, self, options);
      self->density = 0;
    }

  return &self->plan;
}

/* Where there are thousands, looking through all of them costs more than a frame may: then a row is found for them
 * only each time that one looks twice as near, with as much room as there is from there on. */
static double
choose_density (KringTimelineModel *self,
                double              density)
{
  guint n_items = 0;

  for (int lane = 0; lane < KRING_N_LANES; lane++)
    n_items += self->lanes[lane]->len;

  return n_items > KRING_CROWD && density > 0 ? exp2 (floor (log2 (density))) : density;
}

void
kring_timeline_model_raise (KringTimelineModel *self,
                            double              wanted)
{
  double density = choose_density (self, wanted);

  if (is_equal (self->density, density))
    return;

  kring_timeline_plan_raise (&self->plan, self, density);
  self->density = density;
}

int
kring_timeline_model_get_today (KringTimelineModel *self)
{
  return find_today (self->share);
}

/* The years in which a life like theirs is told: what lies outside is a slip of the pen, or history. */
static void
get_limits (KringTimelineModel *self,
            int                 today,
            int                *first,
            int                *last)
{
  *first = *last = today;
  for (guint i = 0; i < self->all_children->len; i++)
    {
      const KringTimelineChild *child = self->all_children->pdata[i];

      if (child->is_aside || !kring_date_is_dated (&child->birth) || child->birth.lo == KRING_DAY_OPEN_START)
        continue;
      *first = MIN (*first, kring_day_to_number (child->birth.lo));
      *last = MAX (*last, kring_day_to_number (child->birth.lo));
    }

  *first = MAX (*first, today - DAYS_BEFORE) - DAYS_BEFORE;
  *last = MIN (*last, today + 366) + DAYS_AFTER;
}

static void
include (int *from,
         int *to,
         int  start,
         int  end,
         int  first,
         int  last)
{
  if (start >= first && start <= last)
    *from = MIN (*from, start);
  if (end >= first && end <= last)
    *to = MAX (*to, end);
}

static void
find_whole (KringTimelineModel *self)
{
  int today = kring_day_to_number (kring_timeline_model_get_today (self));
  int start = today, end = today + 1, first, last, margin;

  get_limits (self, today, &first, &last);
  for (int lane = 0; lane < KRING_N_LANES; lane++)
    for (guint i = 0; i < self->all_lanes[lane]->len; i++)
      {
        const KringPeriod *period = &((KringTimelineItem *) self->all_lanes[lane]->pdata[i])->period;

        include (&start, &end, period->start, period->end, first, last);
      }

  for (guint i = 0; i < self->all_children->len; i++)
    {
      const KringTimelineChild *child = self->all_children->pdata[i];

      if (!child->is_aside && kring_date_is_dated (&child->birth) && child->birth.lo != KRING_DAY_OPEN_START)
        {
          int birth = kring_day_to_number (child->birth.lo);

          include (&start, &end, birth - PREGNANCY_DAYS, birth, first, last);
        }
      for (guint j = 0; j < child->stays->len; j++)
        {
          const KringTimelineStay *stay = child->stays->pdata[j];

          include (&start, &end, stay->period.start, stay->period.end, first, last);
          if (stay->is_planned_to)
            include (&start, &end, stay->period.start, stay->planned_end, first, last);
        }
    }

  margin = MAX ((end - start) / 60, 10);
  self->whole_from = kring_day_from_number (start - margin);
  self->whole_to = kring_day_from_number (end + margin);
}

void
kring_timeline_model_get_whole (KringTimelineModel *self,
                                int                *from,
                                int                *to)
{
  if (self->whole_from == 0)
    find_whole (self);

  *from = self->whole_from;
  *to = self->whole_to;
}

GPtrArray *
kring_timeline_list_undated (KringShare                *share,
                             const KringTimelineFilter *filter)
{
  g_autoptr(GPtrArray) children = kring_timeline_children_list (share, find_today (share));
  GPtrArray *undated = g_ptr_array_new ();
  GPtrArray *events = kring_share_list (share, KRING_NOUN_EVENT);
  GPtrArray *stays = kring_share_list (share, KRING_NOUN_STAY);
  GPtrArray *supports = kring_share_list (share, KRING_NOUN_SUPPORT);
  KringPeriod period;

  for (guint i = 0; i < events->len; i++)
    if (!read_event_period (events->pdata[i], &period)
        && kring_timeline_filter_keeps (filter, share, events->pdata[i], kring_lane_of_event (share, events->pdata[i])))
      g_ptr_array_add (undated, events->pdata[i]);
  for (guint i = 0; i < stays->len; i++)
    {
      KringRecord *person = kring_share_follow (share, stays->pdata[i], "person");

      if (g_ptr_array_find (children, person, NULL) && kring_timeline_filter_keeps_child (filter, share, person)
          && !kring_period_read (&period, stays->pdata[i], "from", "to"))
        g_ptr_array_add (undated, stays->pdata[i]);
    }
  for (guint i = 0; i < supports->len; i++)
    if (kring_support_has_helped (supports->pdata[i]) && !kring_period_read (&period, supports->pdata[i], "since", "until")
        && kring_timeline_filter_keeps (filter, share, supports->pdata[i], KRING_LANE_HELP))
      g_ptr_array_add (undated, supports->pdata[i]);

  return undated;
}
