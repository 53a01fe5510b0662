/* kring-answers-lived.c - where somebody lived, how long, and of which time nothing is told
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-answers-private.h"

#include <glib/gi18n-lib.h>

#include "kring-date-words.h"
#include "kring-kinds.h"
#include "kring-length.h"
#include "kring-lived.h"
#include "kring-stay-days.h"

/* "2018 tot mei 2021"; NULL: neither is told. */
static char *
write_dates (KringRecord *stay)
{
  g_auto(KringDate) from = KRING_DATE_INIT;
  g_auto(KringDate) to = KRING_DATE_INIT;

  kring_record_get_date (stay, "from", &from);
  kring_record_get_date (stay, "to", &to);

  return kring_dates_to_words (&from, &to, kring_language_get ());
}

static gboolean
is_before_birth (KringRecord *person,
                 int          day)
{
  g_auto(KringDate) birth = KRING_DATE_INIT;

  if (kring_record_is (person, "life", "expected"))
    return TRUE;

  return kring_record_get_date (person, "birth", &birth) && kring_date_is_dated (&birth) && day < birth.lo;
}

static void
tell_stay (KringShare       *share,
           KringRecord      *person,
           KringRecord      *stay,
           const KringAsked *asked,
           GStrvBuilder     *sentences)
{
  g_autofree char *where = kring_lived_where (share, stay);
  g_autofree char *dates = write_dates (stay);
  const char *name = kring_person_name (person), *rhythm = kring_record_get_text (stay, "rhythm");
  const char *kind = kring_kinds_words ("stay_kind", kring_record_get_text (stay, "kind"), kring_language_get ());
  const char *parts[] = { kind, rhythm != NULL ? rhythm : dates, rhythm != NULL ? dates : NULL, NULL };
  g_autofree char *more = g_strjoinv (", ", (char **) parts);

  /* Translators: a child, where: "Amina lived bij tante Nadia" */
  kring_answer_take (sentences, g_strdup_printf (asked->day < asked->today ? _("%s lived %s (%s)") : _("%s lives %s (%s)"),
                                                 name, where, more));
}

void
kring_answer_where (KringShare       *share,
                    const KringAsked *asked,
                    GStrvBuilder     *sentences)
{
  g_autoptr(GPtrArray) people = kring_asked_people (share, asked);
  g_autofree char *when = kring_day_to_words (asked->day);

  for (guint i = 0; i < people->len; i++)
    {
      KringRecord *person = people->pdata[i];
      g_autoptr(GPtrArray) lived = kring_lived_list (share, kring_record_get_id (person), asked->day);

      for (guint j = 0; j < lived->len; j++)
        tell_stay (share, person, lived->pdata[j], asked, sentences);

      if (lived->len == 0 && is_before_birth (person, asked->day))
        /* Translators: a child, a day */
        kring_answer_take (sentences, g_strdup_printf (_("%s was not born yet on %s"),
                                                       kring_person_name (person), when));
      else if (lived->len == 0)
        kring_answer_take (sentences, g_strdup_printf (_("Where %s lived on %s is not told"),
                                                       kring_person_name (person), when));
    }
}

/* Whether both are in one place: the same, or the same kind of stay without a place. */
static gboolean
is_same_place (KringRecord *a,
               KringRecord *b)
{
  gint64 place = kring_record_get_ref (a, "place");

  return place == kring_record_get_ref (b, "place")
         && (place != 0 || g_strcmp0 (kring_record_get_text (a, "kind"), kring_record_get_text (b, "kind")) == 0)
         && kring_lived_is_weekend (a) == kring_lived_is_weekend (b);
}

/* All the times in the place of the stay at @index, each day once. */
static void
tell_place (KringShare   *share,
            GArray       *list,
            guint         index,
            GStrvBuilder *sentences)
{
  KringStayDays *begin = &g_array_index (list, KringStayDays, index);
  g_autofree char *where = kring_lived_where (share, begin->stay);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) times = NULL;
  g_autofree char *joined = NULL;
  g_autofree char *length = NULL;
  int least = 0, most = 0, sure = G_MININT, reached = G_MININT;

  for (guint i = index; i < list->len; i++)
    {
      KringStayDays *days = &g_array_index (list, KringStayDays, i);

      if (!is_same_place (days->stay, begin->stay))
        continue;

      most += MAX (days->last - MAX (days->first, reached), 0);
      reached = MAX (reached, days->last);
      least += MAX (days->to - MAX (days->from, sure), 0);
      sure = MAX (sure, days->to);
      g_strv_builder_take (builder, write_dates (days->stay));
    }

  times = g_strv_builder_end (builder);
  joined = g_strjoinv ("; ", times);
  length = kring_length_to_words (kring_day_from_number (begin->first), MIN (least, most), most);
  if (g_strv_length (times) > 1)
    /* Translators: where somebody lived, how long, how many times, when: "bij papa: 2 years, in 3 times (...)" */
    kring_answer_take (sentences, g_strdup_printf (_("%s: %s, in %u times (%s)"),
                                                   where, length, g_strv_length (times), joined));
  else
    kring_answer_take (sentences, g_strdup_printf ("%s: %s (%s)", where, length, joined));
}

static gboolean
was_told (GArray *list,
          guint   index)
{
  KringRecord *stay = g_array_index (list, KringStayDays, index).stay;

  for (guint i = 0; i < index; i++)
    if (is_same_place (g_array_index (list, KringStayDays, i).stay, stay))
      return TRUE;

  return FALSE;
}

/* Whose answer comes, when there are several. */
static void
tell_name (GPtrArray    *people,
           guint         index,
           GStrvBuilder *sentences)
{
  if (people->len > 1)
    g_strv_builder_take (sentences, g_strdup_printf ("%s:", kring_person_name (people->pdata[index])));
}

/* Stays whose beginning nobody knows have no length. */
static void
tell_without_beginning (KringShare       *share,
                        gint64            person,
                        const KringAsked *asked,
                        GStrvBuilder     *sentences)
{
  GPtrArray *stays = kring_share_list (share, KRING_NOUN_STAY);

  for (guint i = 0; i < stays->len; i++)
    {
      g_auto(KringDate) from = KRING_DATE_INIT;
      g_autofree char *where = NULL;

      kring_record_get_date (stays->pdata[i], "from", &from);
      if (kring_record_get_ref (stays->pdata[i], "person") != person
          || (kring_date_is_dated (&from) && kring_day_is_valid (from.lo)))
        continue;

      where = kring_lived_where (share, stays->pdata[i]);
      /* Translators: where somebody lived: "Bij oma: since when is not told" */
      kring_answer_take (sentences, g_strdup_printf (_("%s: since when is not told"), where));
    }
}

void
kring_answer_how_long (KringShare       *share,
                       const KringAsked *asked,
                       GStrvBuilder     *sentences)
{
  g_autoptr(GPtrArray) people = kring_asked_people (share, asked);

  for (guint i = 0; i < people->len; i++)
    {
      gint64 id = kring_record_get_id (people->pdata[i]);
      g_autoptr(GArray) list = kring_stay_days_list (share, id, asked->today);

      tell_name (people, i, sentences);
      for (guint j = 0; j < list->len; j++)
        if (!was_told (list, j))
          tell_place (share, list, j, sentences);
      tell_without_beginning (share, id, asked, sentences);
      if (list->len == 0)
        kring_answer_take (sentences, g_strdup_printf (_("Where %s lived is not told yet"),
                                                       kring_person_name (people->pdata[i])));
    }
}

/* Of @from up to @until (not included) nothing is told. */
static void
tell_gap (KringRecord      *person,
          int               from,
          int               until,
          const KringAsked *asked,
          GStrvBuilder     *sentences)
{
  int first = kring_day_from_number (from), last = kring_day_from_number (until - 1);
  g_autofree char *start = kring_day_to_words (first);
  g_autofree char *end = kring_day_to_words (last);
  g_autofree char *length = kring_length_to_words (first, until - from, until - from);
  const char *name = kring_person_name (person);

  if (last >= asked->today)
    /* Translators: a day, a child, a length of time */
    kring_answer_take (sentences, g_strdup_printf (_("Since %s it is not told where %s lives: %s"),
                                                   start, name, length));
  else
    /* Translators: two days, a child, a length of time */
    kring_answer_take (sentences, g_strdup_printf (_("From %s to %s it is not told where %s lived: %s"),
                                                   start, end, name, length));
}

/* The days from birth, or else from the first stay, until today that no stay can have been. */
static gboolean
tell_gaps (KringRecord      *person,
           GArray           *list,
           const KringAsked *asked,
           GStrvBuilder     *sentences)
{
  g_auto(KringDate) birth = KRING_DATE_INIT;
  g_auto(KringDate) death = KRING_DATE_INIT;
  int end = kring_day_to_number (asked->today) + 1, reached = G_MININT;
  gboolean any = FALSE;

  kring_record_get_date (person, "birth", &birth);
  kring_record_get_date (person, "death", &death);
  if (kring_date_is_dated (&birth) && kring_day_is_valid (birth.hi))
    reached = kring_day_to_number (birth.hi);
  if (kring_date_is_dated (&death) && kring_day_is_valid (death.lo))
    end = MIN (end, kring_day_to_number (death.lo));

  for (guint i = 0; i <= list->len; i++)
    {
      int next = i < list->len ? g_array_index (list, KringStayDays, i).first : end;

      if (reached != G_MININT && MIN (next, end) > reached)
        {
          tell_gap (person, reached, MIN (next, end), asked, sentences);
          any = TRUE;
        }
      if (i < list->len)
        reached = MAX (reached, g_array_index (list, KringStayDays, i).last);
    }

  return any;
}

static char *
write_date (KringRecord *stay,
            const char  *field)
{
  g_auto(KringDate) date = KRING_DATE_INIT;

  kring_record_get_date (stay, field, &date);

  return kring_date_to_words (&date, kring_language_get ());
}

/* Two places in the same time, as far as that is sure. */
static void
tell_overlap (KringShare    *share,
              KringRecord   *person,
              KringStayDays *a,
              KringStayDays *b,
              GStrvBuilder  *sentences)
{
  KringStayDays *later = a->from > b->from ? a : b, *shorter = a->to < b->to ? a : b;
  g_autofree char *one = kring_lived_where (share, a->stay);
  g_autofree char *other = kring_lived_where (share, b->stay);
  g_autofree char *start = write_date (later->stay, "from");
  g_autofree char *end = write_date (shorter->stay, "to");

  if (shorter->to <= later->from || is_same_place (a->stay, b->stay))
    return;

  if (a->goes_on && b->goes_on)
    /* Translators: a date, a child, two places */
    kring_answer_take (sentences, g_strdup_printf (_("Since %s %s has two places: %s, and %s"), start,
                                                   kring_person_name (person), one, other));
  else
    /* Translators: two dates, a child, two places */
    kring_answer_take (sentences, g_strdup_printf (_("From %s to %s %s had two places: %s, and %s"), start, end,
                                                   kring_person_name (person), one, other));
}

void
kring_answer_gaps (KringShare       *share,
                   const KringAsked *asked,
                   GStrvBuilder     *sentences)
{
  g_autoptr(GPtrArray) people = kring_asked_people (share, asked);

  for (guint i = 0; i < people->len; i++)
    {
      g_autoptr(GArray) list = kring_stay_days_list (share, kring_record_get_id (people->pdata[i]), asked->today);

      if (list->len == 0)
        {
          kring_answer_take (sentences, g_strdup_printf (_("Where %s lived is not told yet"),
                                                         kring_person_name (people->pdata[i])));
          continue;
        }

      if (!tell_gaps (people->pdata[i], list, asked, sentences))
        kring_answer_take (sentences, g_strdup_printf (_("Of each day it is told where %s lived"),
                                                       kring_person_name (people->pdata[i])));
      for (guint a = 0; a < list->len; a++)
        for (guint b = a + 1; b < list->len; b++)
          tell_overlap (share, people->pdata[i], &g_array_index (list, KringStayDays, a),
                        &g_array_index (list, KringStayDays, b), sentences);
    }
}
