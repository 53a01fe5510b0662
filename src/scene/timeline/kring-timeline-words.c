/* kring-timeline-words.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-timeline-words.h"

#include <glib/gi18n.h>
#include <string.h>

#include "kring-age.h"
#include "kring-date-words.h"
#include "kring-kinds.h"

static void
append (GString    *words,
        const char *part)
{
  if (part == NULL || *part == '\0')
    return;

  if (words->len > 0)
    g_string_append (words, ", ");
  g_string_append (words, part);
}

static void
append_take (GString *words,
             char    *part)
{
  append (words, part);
  g_free (part);
}

char *
kring_person_age_to_words (KringRecord     *person,
                           const KringDate *on)
{
  g_auto(KringDate) birth = KRING_DATE_INIT;
  g_auto(KringDate) death = KRING_DATE_INIT;

  kring_record_get_date (person, "birth", &birth);
  kring_record_get_date (person, "death", &death);
  if (!kring_date_is_dated (on) || !kring_date_is_dated (&birth) || on->hi <= birth.hi)
    return NULL;
  if (kring_date_is_dated (&death) && on->lo > death.hi)
    return NULL;

  return kring_age_to_words (&birth, NULL, on, kring_language_get ());
}

static char *
get_date_words (KringRecord *record,
                const char  *field)
{
  KringDate date;
  char *words = NULL;

  if (kring_record_get_date (record, field, &date))
    words = kring_date_to_words (&date, kring_language_get ());
  kring_date_clear (&date);

  return words;
}

static char *
join_names (GPtrArray *people)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < people->len; i++)
    g_ptr_array_add (names, (char *) kring_person_name (people->pdata[i]));
  g_ptr_array_add (names, NULL);

  return kring_words_join ((const char * const *) names->pdata, kring_language_get ());
}

/* Those who told an event, each once, in the order of their telling. */
static GPtrArray *
list_tellers (KringShare  *share,
              KringRecord *event)
{
  GPtrArray *views = kring_share_parts (share, event, KRING_NOUN_EVENT_VIEW);
  GPtrArray *tellers = g_ptr_array_new ();

  for (guint i = 0; i < views->len; i++)
    {
      KringRecord *person = kring_share_follow (share, views->pdata[i], "person");

      if (person != NULL && !g_ptr_array_find (tellers, person, NULL))
        g_ptr_array_add (tellers, person);
    }

  return tellers;
}

char *
kring_event_tellers (KringShare  *share,
                     KringRecord *event,
                     gboolean     is_short)
{
  KringRecord *teller = kring_share_follow (share, event, "told_by");
  g_autoptr(GPtrArray) tellers = NULL;
  g_autofree char *names = NULL;

  if (kring_record_is (event, "certainty", "told"))
    return teller != NULL
           ? g_strdup_printf (_("according to %s"), kring_person_name (teller))
           : g_strdup (kring_kinds_words ("certainty", "told", kring_language_get ()));

  if (!kring_record_is (event, "certainty", "contested"))
    return NULL;

  tellers = list_tellers (share, event);
  if (is_short || tellers->len == 0)
    return g_strdup (_("told differently"));

  names = join_names (tellers);
  /* Translators: names of those who each tell it in their own way */
  return g_strdup_printf (_("told differently: %s"), names);
}

const char *
kring_event_state (KringRecord *event)
{
  if (kring_record_is (event, "state", "planned"))
    return _("planned");

  return kring_record_is (event, "state", "skipped") ? _("did not take place") : NULL;
}

static gboolean
takes_part (KringShare  *share,
            KringRecord *event,
            KringRecord *person)
{
  GPtrArray *people = kring_share_parts (share, event, KRING_NOUN_EVENT_PERSON);
  gint64 id = kring_record_get_id (person);

  for (guint i = 0; i < people->len; i++)
    if (kring_record_get_ref (people->pdata[i], "person") == id)
      return TRUE;

  return FALSE;
}

static void
append_ages (GString     *words,
             KringShare  *share,
             KringRecord *event,
             GPtrArray   *children)
{
  KringDate date;

  kring_record_get_date (event, "date", &date);
  for (guint i = 0; i < children->len; i++)
    {
      g_autofree char *age = takes_part (share, event, children->pdata[i])
                             ? kring_person_age_to_words (children->pdata[i], &date)
                             : NULL;

      if (age != NULL)
        append_take (words, g_strdup_printf ("%s %s", kring_person_name (children->pdata[i]), age));
    }
  kring_date_clear (&date);
}

char *
kring_event_to_words (KringShare  *share,
                      KringRecord *event,
                      GPtrArray   *children)
{
  GString *words = g_string_new (NULL);
  g_autofree char *end = get_date_words (event, "end");

  append (words, kring_record_get_text (event, "title"));
  append_take (words, get_date_words (event, "date"));
  if (end != NULL)
    append_take (words, g_strdup_printf (_("until %s"), end));
  append_ages (words, share, event, children);
  append_take (words, kring_event_tellers (share, event, FALSE));
  if (kring_record_is (event, "certainty", "unsure"))
    append (words, kring_kinds_words ("certainty", "unsure", kring_language_get ()));
  append (words, kring_event_state (event));

  return g_string_free (words, FALSE);
}

const char *
kring_stay_place (KringShare  *share,
                  KringRecord *stay)
{
  KringRecord *place = kring_share_follow (share, stay, "place");

  if (place != NULL && kring_record_has (place, "name"))
    return kring_record_get_text (place, "name");

  return kring_kinds_words ("stay_kind", kring_record_get_text (stay, "kind"), kring_language_get ());
}

char *
kring_stay_title (KringShare  *share,
                  KringRecord *stay)
{
  const char *place = kring_stay_place (share, stay);
  const char *rhythm = kring_record_get_text (stay, "rhythm");

  return rhythm != NULL ? g_strdup_printf ("%s · %s", place, rhythm) : g_strdup (place);
}

/* @format_of_period: when the date is itself a period: "begins from July to August 2021". */
static void
append_date (GString     *words,
             KringRecord *record,
             const char  *field,
             const char  *format,
             const char  *format_of_period)
{
  g_autofree char *date = get_date_words (record, field);
  const char *cell = kring_record_get_text (record, field);

  if (date != NULL)
    append_take (words, g_strdup_printf (strchr (cell, '/') != NULL ? format_of_period : format, date));
}

char *
kring_stay_to_words (KringShare  *share,
                     KringRecord *stay)
{
  GString *words = g_string_new (NULL);
  KringRecord *person = kring_share_follow (share, stay, "person");
  const char *place = kring_stay_place (share, stay);
  const char *kind = kring_kinds_words ("stay_kind", kring_record_get_text (stay, "kind"), kring_language_get ());

  append (words, person != NULL ? kring_person_name (person) : NULL);
  append (words, place);
  append (words, g_str_equal (kind, place) ? NULL : kind);
  append (words, kring_record_get_text (stay, "rhythm"));
  append_date (words, stay, "from", _("from %s"), _("begins %s"));
  append_date (words, stay, "to", _("until %s"), _("ends %s"));
  if (!kring_record_has (stay, "to"))
    append_date (words, stay, "planned_end", _("planned until %s"), _("planned until %s"));

  return g_string_free (words, FALSE);
}

/* What somebody gives: their own words, or else the kinds of it. */
static char *
get_support_what (KringRecord *support)
{
  const char *what = kring_record_get_text (support, "what");
  g_auto(GStrv) kinds = NULL;
  g_autoptr(GPtrArray) names = NULL;

  if (what != NULL)
    return g_strdup (what);

  kinds = kring_record_get_texts (support, "kinds");
  names = g_ptr_array_new ();
  for (gsize i = 0; kinds[i] != NULL; i++)
    g_ptr_array_add (names, (char *) kring_kinds_words ("support_kind", kinds[i], kring_language_get ()));
  g_ptr_array_add (names, NULL);

  return kring_words_join ((const char * const *) names->pdata, kring_language_get ());
}

char *
kring_support_title (KringShare  *share,
                     KringRecord *support)
{
  KringRecord *person = kring_share_follow (share, support, "from");
  g_autofree char *what = get_support_what (support);

  if (person == NULL || *what == '\0')
    return g_strdup (person != NULL ? kring_person_name (person) : what);

  return g_strdup_printf ("%s: %s", kring_person_name (person), what);
}

char *
kring_support_to_words (KringShare  *share,
                        KringRecord *support)
{
  GString *words = g_string_new (NULL);
  g_autoptr(GPtrArray) to = kring_share_people (share, support, "to");
  KringRecord *teller = kring_share_follow (share, support, "told_by");

  append_take (words, kring_support_title (share, support));
  if (to->len > 0)
    {
      g_autofree char *names = join_names (to);

      append_take (words, g_strdup_printf (_("for %s"), names));
    }
  append (words, kring_kinds_words ("support_status", kring_record_get_text (support, "status"),
                                    kring_language_get ()));
  append_date (words, support, "since", _("since %s"), _("begins %s"));
  append_date (words, support, "until", _("until %s"), _("ends %s"));
  if (teller != NULL)
    append_take (words, g_strdup_printf (_("according to %s"), kring_person_name (teller)));

  return g_string_free (words, FALSE);
}
