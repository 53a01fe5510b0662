/* kring-timeline-version.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-timeline-version.h"

#include "kring-date-words.h"
#include "kring-kinds.h"
#include "kring-words.h"

/* What names nobody is about everybody. */
static gboolean
was_there (KringShare  *share,
           KringRecord *event,
           gint64       child)
{
  GPtrArray *people = kring_share_parts (share, event, KRING_NOUN_EVENT_PERSON);

  for (guint i = 0; i < people->len; i++)
    if (kring_record_get_ref (people->pdata[i], "person") == child)
      return TRUE;

  return people->len == 0;
}

const char *
kring_timeline_version_get_title (const KringTimelineVersion *self,
                                  KringShare                 *share,
                                  KringRecord                *event)
{
  /* A child's own share is worded for them already. */
  gboolean is_worded = kring_share_get_profile (share) == KRING_PROFILE_CHILD;
  const char *told = kring_record_get_text (event, "child_text");

  if (self->key_moments && !kring_timeline_is_key (event))
    return NULL;
  if (self->child == 0)
    return kring_record_get_text (event, "title");
  if (!was_there (share, event, self->child))
    return NULL;

  return told != NULL || !is_worded ? told : kring_record_get_text (event, "title");
}

gboolean
kring_timeline_version_has_stay (const KringTimelineVersion *self,
                                 KringRecord                *stay)
{
  return self->child == 0 || kring_record_get_ref (stay, "person") == self->child;
}

gboolean
kring_timeline_version_has_help (const KringTimelineVersion *self,
                                 KringShare                 *share,
                                 KringRecord                *support)
{
  g_autoptr(GPtrArray) to = kring_share_people (share, support, "to");

  return self->child == 0 || to->len == 0
         || g_ptr_array_find (to, kring_share_get (share, self->child), NULL);
}

/* For a child: who it is and what kind of help, in the program's plain words. */
static char *
create_help_title (KringShare  *share,
                   KringRecord *support)
{
  KringRecord *person = kring_share_follow (share, support, "from");
  g_auto(GStrv) kinds = kring_record_get_texts (support, "kinds");
  g_autoptr(GPtrArray) names = g_ptr_array_new ();
  g_autofree char *what = NULL;

  for (gsize i = 0; kinds[i] != NULL; i++)
    g_ptr_array_add (names, (char *) kring_kinds_words ("support_kind", kinds[i], kring_language_get ()));
  g_ptr_array_add (names, NULL);
  what = kring_words_join ((const char * const *) names->pdata, kring_language_get ());
  if (person == NULL)
    return g_steal_pointer (&what);

  return *what != '\0' ? g_strdup_printf ("%s: %s", kring_person_name (person), what)
                       : g_strdup (kring_person_name (person));
}

static void
reword (KringTimelineItem *item,
        const char        *title)
{
  KringDate date;
  g_autofree char *when = NULL;

  if (g_strcmp0 (item->title, title) == 0)
    return;

  if (kring_record_get_date (item->record, kring_record_get_noun (item->record) == KRING_NOUN_EVENT ? "date" : "since",
                             &date))
    when = kring_date_to_words (&date, kring_language_get ());
  kring_date_clear (&date);
  g_set_str (&item->title, title);
  g_free (item->words);
  item->words = when != NULL ? g_strdup_printf ("%s, %s", title, when) : g_strdup (title);
}

static gboolean
touches (const KringTimelineVersion *self,
         const KringPeriod          *period)
{
  return self->from == 0 || (period->start <= kring_day_to_number (self->to)
                             && (period->is_ongoing || period->end > kring_day_to_number (self->from)));
}

/* A child in the middle has a lane from their birth on; somebody aside only where they lived somewhere. */
static gboolean
has_lane (const KringTimelineVersion *self,
          const KringTimelineChild   *child)
{
  gboolean is_born = !kring_date_is_dated (&child->birth) || child->birth.lo <= self->to;

  if (self->child != 0 && kring_record_get_id (child->person) != self->child)
    return FALSE;
  if (self->from == 0 || (is_born && !child->is_aside))
    return TRUE;

  for (guint i = 0; i < child->stays->len; i++)
    if (touches (self, &((KringTimelineStay *) child->stays->pdata[i])->period))
      return TRUE;

  return FALSE;
}

/* FALSE when it is not in this version. */
static gboolean
choose (const KringTimelineVersion *self,
        KringShare                 *share,
        KringTimelineItem          *item)
{
  const char *title;

  if (!touches (self, &item->period))
    return FALSE;

  if (kring_record_get_noun (item->record) == KRING_NOUN_EVENT)
    {
      title = kring_timeline_version_get_title (self, share, item->record);
      if (title != NULL && self->child != 0)
        reword (item, title);
      return title != NULL;
    }

  if (!kring_timeline_version_has_help (self, share, item->record))
    return FALSE;
  if (self->child != 0)
    {
      g_autofree char *help = create_help_title (share, item->record);

      reword (item, help);
    }

  return TRUE;
}

KringTimelineModel *
kring_timeline_version_new_model (const KringTimelineVersion *self,
                                  KringShare                 *share,
                                  PangoContext               *context)
{
  KringTimelineModel *model = kring_timeline_model_new (share, context);
  GPtrArray *children = kring_timeline_model_get_children (model);

  if (!self->key_moments && self->child == 0 && self->from == 0)
    return model;

  for (int lane = 0; lane < KRING_N_LANES; lane++)
    {
      GPtrArray *items = kring_timeline_model_get_lane (model, (KringLane) lane);

      for (guint i = items->len; i > 0; i--)
        if (!choose (self, share, items->pdata[i - 1]))
          g_ptr_array_remove_index (items, i - 1);
    }

  for (guint i = children->len; i > 0; i--)
    {
      KringTimelineChild *child = children->pdata[i - 1];

      if (!has_lane (self, child))
        g_ptr_array_remove_index (children, i - 1);
      else if (self->child != 0)
        child->is_aside = FALSE;
    }

  return model;
}

static void
include (int               *whole,
         const KringPeriod *period,
         int                today)
{
  whole[0] = MIN (whole[0], period->start);
  whole[1] = MAX (whole[1], kring_period_get_end (period, today));
}

void
kring_timeline_version_get_whole (KringTimelineModel *model,
                                  int                *from,
                                  int                *to)
{
  GPtrArray *children = kring_timeline_model_get_children (model);
  int today = kring_day_to_number (kring_timeline_model_get_today (model));
  int whole[2] = { today, today + 1 }, first, last, margin;

  for (int lane = 0; lane < KRING_N_LANES; lane++)
    {
      GPtrArray *items = kring_timeline_model_get_lane (model, (KringLane) lane);

      for (guint i = 0; i < items->len; i++)
        include (whole, &((KringTimelineItem *) items->pdata[i])->period, today);
    }
  for (guint i = 0; i < children->len; i++)
    {
      const KringTimelineChild *child = children->pdata[i];

      if (!child->is_aside && kring_date_is_dated (&child->birth) && child->birth.lo != KRING_DAY_OPEN_START)
        whole[0] = MIN (whole[0], kring_day_to_number (child->birth.lo));
      for (guint j = 0; j < child->stays->len; j++)
        {
          const KringTimelineStay *stay = child->stays->pdata[j];

          include (whole, &stay->period, today);
          if (stay->is_planned_to)
            whole[1] = MAX (whole[1], stay->planned_end);
        }
    }

  /* Slips of the pen, the year 1, stay out of it as they do from the whole timeline. */
  kring_timeline_model_get_whole (model, from, to);
  first = kring_day_to_number (*from);
  last = kring_day_to_number (*to);
  margin = MAX ((whole[1] - whole[0]) / 60, 10);
  *from = kring_day_from_number (MAX (whole[0] - margin, first));
  *to = kring_day_from_number (MIN (whole[1] + margin, last));
}

gboolean
kring_timeline_model_is_empty (KringTimelineModel *model)
{
  GPtrArray *children = kring_timeline_model_get_children (model);

  for (int lane = 0; lane < KRING_N_LANES; lane++)
    if (kring_timeline_model_get_lane (model, (KringLane) lane)->len > 0)
      return FALSE;
  for (guint i = 0; i < children->len; i++)
    if (((KringTimelineChild *) children->pdata[i])->stays->len > 0)
      return FALSE;

  return TRUE;
}
