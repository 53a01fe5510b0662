/* kring-places-model.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-places-model.h"

#include <glib/gi18n.h>

#include "kring-date-words.h"
#include "kring-kinds.h"
#include "kring-places-people.h"
#include "kring-timeline-words.h"
#include "kring-words.h"

/* Shorter than this nobody asks where they were. */
#define GAP_DAYS 31
/* Two stays in one place that are not farther apart are one stop: a night elsewhere is no move. */
#define SAME_DAYS 3
/* Nobody says how old somebody was who had just been born. */
#define BORN_DAYS 31

static void
free_stop (gpointer data)
{
  KringStop *stop = data;

  g_free (stop->place);
  g_free (stop->rhythm);
  g_free (stop->when);
  g_free (stop->age);
  g_free (stop->with);
  g_free (stop->close);
  g_free (stop->words);
  g_free (stop);
}

static KringStop *
get_stop (KringPlacesModel *self,
          guint             index)
{
  return self->stops->pdata[index];
}

/* The stop in the same place that this one goes on from; NULL: it is a new one. */
static KringStop *
find_before (KringPlacesModel *self,
             const KringStop  *stop)
{
  gint64 place = kring_record_get_ref (stop->stay, "place");

  for (guint i = self->stops->len; i > 0 && place != 0 && stop->rhythm == NULL; i--)
    {
      KringStop *before = get_stop (self, i - 1);

      if (kring_record_get_ref (before->stay, "place") == place && before->rhythm == NULL && !before->period.is_ongoing
          && stop->period.start - before->period.end <= SAME_DAYS)
        return before;
    }

  return NULL;
}

static const char *
get_place (KringPlacesModel *self,
           KringRecord      *stay)
{
  KringRecord *place = kring_share_follow (self->share, stay, "place");

  if (place != NULL && kring_record_has (place, "name"))
    return kring_record_get_text (place, "name");

  return kring_kinds_words ("stay_kind", kring_record_get_text (stay, "kind"), kring_language_get ());
}

static KringStop *
create_stop (KringPlacesModel *self,
             KringRecord      *stay,
             KringTone         tone)
{
  KringStop *stop = g_new0 (KringStop, 1);

  stop->stay = stop->last = stay;
  stop->tone = tone;
  stop->place = g_strdup (get_place (self, stay));
  stop->rhythm = g_strdup (kring_record_get_text (stay, "rhythm"));

  return stop;
}

static void
add_dated (KringPlacesModel        *self,
           const KringTimelineStay *stay)
{
  KringStop *stop = create_stop (self, kring_share_get (self->share, kring_record_get_id (stay->record)), stay->tone);
  KringStop *before;

  stop->period = stay->period;
  stop->is_dated = TRUE;
  before = find_before (self, stop);
  if (before == NULL)
    {
      g_ptr_array_add (self->stops, stop);
      return;
    }

  before->last = stop->last;
  before->period.is_ongoing = stop->period.is_ongoing;
  before->period.end = MAX (before->period.end, stop->period.end);
  before->period.fade = (before->period.fade & KRING_FADE_START) | (stop->period.fade & KRING_FADE_END);
  free_stop (stop);
}

/* Children often know where, and not when. */
static void
add_undated (KringPlacesModel *self)
{
  GPtrArray *stays = kring_share_list (self->share, KRING_NOUN_STAY);
  KringPeriod period;

  for (guint i = 0; i < stays->len; i++)
    if (kring_share_follow (self->share, stays->pdata[i], "person") == self->child
        && !kring_period_read (&period, stays->pdata[i], "from", "to"))
      g_ptr_array_add (self->stops, create_stop (self, stays->pdata[i], KRING_TONE_QUIET));
}

static void
find_gaps (KringPlacesModel *self)
{
  int end = G_MAXINT;

  for (guint i = 0; i < self->stops->len && get_stop (self, i)->is_dated; i++)
    {
      KringStop *stop = get_stop (self, i);

      stop->is_after_gap = i > 0 && stop->period.start - end > GAP_DAYS;
      end = stop->period.is_ongoing ? G_MAXINT - GAP_DAYS : i == 0 ? stop->period.end : MAX (end, stop->period.end);
    }
}

static char *
write_date (KringRecord *record,
            const char  *field)
{
  g_auto(KringDate) date = KRING_DATE_INIT;

  return kring_record_get_date (record, field, &date) ? kring_date_to_words (&date, kring_language_get ()) : NULL;
}

static char *
write_when (const KringStop *stop)
{
  g_autofree char *from = write_date (stop->stay, "from");
  g_autofree char *to = write_date (stop->last, "to");

  if (from != NULL && to != NULL)
    return g_strdup_printf ("%s – %s", from, to);
  if (from != NULL)
    return g_strdup_printf (_("since %s"), from);

  return to != NULL ? g_strdup_printf (_("until %s"), to) : NULL;
}

static char *
write_age (KringPlacesModel *self,
           const KringStop  *stop)
{
  const KringDate *birth = &self->lane->birth;
  g_auto(KringDate) from = KRING_DATE_INIT;
  g_autofree char *age = NULL;

  if (stop->is_dated && kring_date_is_dated (birth) && birth->hi != KRING_DAY_OPEN_END
      && stop->period.start - kring_day_to_number (birth->hi) < BORN_DAYS)
    return NULL;

  kring_record_get_date (stop->stay, "from", &from);
  age = kring_person_age_to_words (self->child, &from);

  /* Translators: a name, an age: "Amina was 4 years" */
  return age != NULL ? g_strdup_printf (_("%s was %s"), kring_person_name (self->child), age) : NULL;
}

static char *
join_names (GPtrArray *people)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new ();

  if (people->len == 0)
    return NULL;

  for (guint i = 0; i < people->len; i++)
    g_ptr_array_add (names, (char *) kring_person_name (people->pdata[i]));
  g_ptr_array_add (names, NULL);

  return kring_words_join ((const char * const *) names->pdata, kring_language_get ());
}

static void
tell (KringPlacesModel *self,
      KringStop        *stop)
{
  g_autoptr(GPtrArray) with = kring_places_list_with (self, stop);
  g_autoptr(GPtrArray) close = kring_places_list_close (self, stop, with);
  g_autofree char *living = join_names (with);
  g_autofree char *important = join_names (close);
  GString *words = g_string_new (stop->place);

  stop->when = write_when (stop);
  stop->age = write_age (self, stop);
  /* Translators: names of people with whom a child lived somewhere */
  stop->with = living != NULL ? g_strdup_printf (_("With %s"), living) : NULL;
  /* Translators: names of people who were important to a child when it lived somewhere */
  stop->close = important != NULL ? g_strdup_printf (_("Important then: %s"), important) : NULL;

  for (guint i = 0; i < 5; i++)
    {
      const char *parts[] = { stop->rhythm, stop->when, stop->age, stop->with, stop->close };

      if (parts[i] != NULL)
        g_string_append_printf (words, ", %s", parts[i]);
    }
  stop->words = g_string_free (words, FALSE);
}

static gboolean
has_stays (KringShare  *share,
           KringRecord *child)
{
  GPtrArray *stays = kring_share_list (share, KRING_NOUN_STAY);

  for (guint i = 0; i < stays->len; i++)
    if (kring_share_follow (share, stays->pdata[i], "person") == child)
      return TRUE;

  return FALSE;
}

static KringRecord *
find_child (KringShare *share,
            gint64      id)
{
  g_autoptr(GPtrArray) children = kring_share_children (share);
  KringRecord *asked = id != 0 ? kring_share_get (share, id) : NULL;

  if (id != 0)
    return asked != NULL && kring_record_get_noun (asked) == KRING_NOUN_PERSON ? asked : NULL;

  for (guint i = 0; i < children->len; i++)
    if (has_stays (share, children->pdata[i]))
      return children->pdata[i];

  return children->len > 0 ? children->pdata[0] : NULL;
}

KringPlacesModel *
kring_places_model_new (KringShare *share,
                        gint64      child)
{
  KringPlacesModel *self = g_new0 (KringPlacesModel, 1);
  g_autoptr(GPtrArray) lanes = g_ptr_array_new ();

  self->share = g_object_ref (share);
  self->stops = g_ptr_array_new_with_free_func (free_stop);
  self->child = find_child (share, child);
  if (self->child == NULL)
    return self;

  self->lane = kring_timeline_child_new (share, self->child);
  g_ptr_array_add (lanes, self->lane);
  kring_timeline_children_give_tones (lanes);
  for (guint i = 0; i < self->lane->stays->len; i++)
    add_dated (self, self->lane->stays->pdata[i]);
  find_gaps (self);
  add_undated (self);
  for (guint i = 0; i < self->stops->len; i++)
    tell (self, get_stop (self, i));

  return self;
}

void
kring_places_model_free (KringPlacesModel *self)
{
  g_ptr_array_unref (self->stops);
  g_clear_pointer (&self->lane, kring_timeline_child_free);
  g_object_unref (self->share);
  g_free (self);
}
