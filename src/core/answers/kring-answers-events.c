/* kring-answers-events.c - how old somebody was each time, and the time between two moments
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-answers-private.h"

#include <glib/gi18n-lib.h>

#include "kring-age.h"
#include "kring-date-words.h"
#include "kring-length.h"

typedef struct {
  KringRecord *event;
  KringDate    date;
} Moment;

static void
clear_moment (gpointer data)
{
  kring_date_clear (&((Moment *) data)->date);
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  return kring_date_compare (&((const Moment *) a)->date, &((const Moment *) b)->date);
}

static gboolean
takes_part (KringShare  *share,
            KringRecord *event,
            KringRecord *person)
{
  GPtrArray *parts = kring_share_parts (share, event, KRING_NOUN_EVENT_PERSON);

  for (guint i = 0; i < parts->len; i++)
    if (kring_record_get_ref (parts->pdata[i], "person") == kring_record_get_id (person))
      return TRUE;

  return FALSE;
}

/* "Amina 4 jaar en Ilyas 2 jaar"; empty when none of @people has a part in it, or no age then. */
static char *
write_ages (KringShare   *share,
            const Moment *moment,
            GPtrArray    *people)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) ages = NULL;

  for (guint i = 0; i < people->len; i++)
    {
      g_auto(KringDate) birth = KRING_DATE_INIT;
      g_auto(KringDate) due = KRING_DATE_INIT;
      g_auto(KringDate) death = KRING_DATE_INIT;
      g_autofree char *age = NULL;

      kring_record_get_date (people->pdata[i], "birth", &birth);
      kring_record_get_date (people->pdata[i], "due", &due);
      kring_record_get_date (people->pdata[i], "death", &death);
      if (!takes_part (share, moment->event, people->pdata[i])
          || (kring_date_is_dated (&death) && moment->date.lo > death.hi))
        continue;

      age = kring_age_to_words (&birth, &due, &moment->date, kring_language_get ());
      if (age != NULL)
        g_strv_builder_take (builder, g_strdup_printf ("%s %s", kring_person_name (people->pdata[i]), age));
    }
  ages = g_strv_builder_end (builder);

  return kring_words_join ((const char * const *) ages, kring_language_get ());
}

void
kring_answer_ages (KringShare       *share,
                   const KringAsked *asked,
                   GStrvBuilder     *sentences)
{
  g_autoptr(GPtrArray) people = kring_asked_people (share, asked);
  g_autoptr(GArray) moments = g_array_new (FALSE, FALSE, sizeof (Moment));
  GPtrArray *events = kring_share_list (share, KRING_NOUN_EVENT);

  g_array_set_clear_func (moments, clear_moment);
  for (guint i = 0; i < events->len; i++)
    {
      Moment moment = { .event = events->pdata[i], .date = KRING_DATE_INIT };

      kring_record_get_date (moment.event, "date", &moment.date);
      if (kring_date_is_dated (&moment.date))
        g_array_append_val (moments, moment);
      else
        kring_date_clear (&moment.date);
    }
  g_array_sort (moments, compare);

  for (guint i = 0; i < moments->len; i++)
    {
      Moment *moment = &g_array_index (moments, Moment, i);
      g_autofree char *ages = write_ages (share, moment, people);
      g_autofree char *when = kring_date_to_words (&moment->date, kring_language_get ());
      const char *title = kring_record_get_text (moment->event, "title");

      if (*ages != '\0')
        kring_answer_take (sentences, g_strdup_printf ("%s · %s: %s", when, title != NULL ? title : "…", ages));
    }
}

/* FALSE and a sentence when nobody knows when it was. */
static gboolean
read_moment (KringShare   *share,
             gint64        id,
             Moment       *moment,
             GStrvBuilder *sentences)
{
  const char *title;

  *moment = (Moment) { .event = kring_share_get (share, id), .date = KRING_DATE_INIT };
  if (moment->event == NULL || kring_record_get_noun (moment->event) != KRING_NOUN_EVENT)
    return FALSE;

  kring_record_get_date (moment->event, "date", &moment->date);
  if (kring_date_is_dated (&moment->date) && kring_day_is_valid (moment->date.lo) && kring_day_is_valid (moment->date.hi))
    return TRUE;

  title = kring_record_get_text (moment->event, "title");
  kring_answer_take (sentences, g_strdup_printf (_("When “%s” was is not told well enough"), title != NULL ? title : "…"));
  return FALSE;
}

static void
tell_between (const Moment *first,
              const Moment *second,
              GStrvBuilder *sentences)
{
  const char *one = kring_record_get_text (first->event, "title"), *other = kring_record_get_text (second->event, "title");
  g_autofree char *when = kring_date_to_words (&first->date, kring_language_get ());
  g_autofree char *then = kring_date_to_words (&second->date, kring_language_get ());
  int least = kring_day_to_number (second->date.lo) - kring_day_to_number (first->date.hi);
  int most = kring_day_to_number (second->date.hi) - kring_day_to_number (first->date.lo);
  g_autofree char *length = kring_length_to_words (first->date.lo, least, most);

  one = one != NULL ? one : "…";
  other = other != NULL ? other : "…";
  if (most == 0)
    kring_answer_take (sentences, g_strdup_printf (_("“%s” and “%s” were on the same day: %s"), one, other, when));
  else
    /* Translators: a moment, its date, another moment, its date, a length of time */
    kring_answer_take (sentences, g_strdup_printf (_("From “%s” (%s) to “%s” (%s): %s"), one, when, other, then, length));
}

void
kring_answer_between (KringShare       *share,
                      const KringAsked *asked,
                      GStrvBuilder     *sentences)
{
  Moment one, other;
  gboolean is_told = read_moment (share, asked->event, &one, sentences);

  is_told = read_moment (share, asked->other, &other, sentences) && is_told;
  if (is_told && compare (&one, &other) <= 0)
    tell_between (&one, &other, sentences);
  else if (is_told)
    tell_between (&other, &one, sentences);

  clear_moment (&one);
  clear_moment (&other);
}
