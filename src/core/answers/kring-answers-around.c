/* kring-answers-around.c - who was there on a day: in the house, helping, near in the circle, at what happened
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-answers-private.h"

#include <glib/gi18n-lib.h>

#include "kring-date-words.h"
#include "kring-kinds.h"
#include "kring-lived.h"

static gboolean
covers (KringRecord *record,
        const char  *since,
        const char  *until,
        gboolean     goes_on,
        int          day)
{
  g_auto(KringDate) from = KRING_DATE_INIT;
  g_auto(KringDate) to = KRING_DATE_INIT;

  kring_record_get_date (record, since, &from);
  kring_record_get_date (record, until, &to);
  if (!kring_date_is_dated (&from) || day < from.lo)
    return FALSE;

  return kring_date_is_dated (&to) ? day <= to.hi : goes_on;
}

/* All who lived in the place of @stay on that day; each place once. */
static void
tell_house (KringShare       *share,
            KringRecord      *stay,
            const KringAsked *asked,
            GHashTable       *told,
            GStrvBuilder     *sentences)
{
  GPtrArray *people = kring_share_list (share, KRING_NOUN_PERSON);
  KringRecord *place = kring_share_follow (share, stay, "place");
  g_autoptr(GPtrArray) there = g_ptr_array_new ();
  g_autofree char *names = NULL;

  if (place == NULL || !g_hash_table_add (told, place))
    return;

  for (guint i = 0; i < people->len; i++)
    {
      g_autoptr(GPtrArray) lived = kring_lived_list (share, kring_record_get_id (people->pdata[i]), asked->day);

      for (guint j = 0; j < lived->len; j++)
        if (kring_share_follow (share, lived->pdata[j], "place") == place && !g_ptr_array_find (there, people->pdata[i], NULL))
          g_ptr_array_add (there, people->pdata[i]);
    }

  names = kring_words_join_people (there, kring_language_get ());
  kring_answer_take (sentences, g_strdup_printf ("%s: %s", kring_record_get_text (place, "name"), names));
}

static char *
write_gift (KringRecord *support)
{
  const char *what = kring_record_get_text (support, "what");
  g_auto(GStrv) kinds = NULL;

  if (what != NULL)
    return g_strdup (what);

  kinds = kring_record_get_texts (support, "kinds");
  for (gsize i = 0; kinds[i] != NULL; i++)
    {
      char *words = g_strdup (kring_kinds_words ("support_kind", kinds[i], kring_language_get ()));

      g_free (kinds[i]);
      kinds[i] = words;
    }

  return kring_words_join ((const char * const *) kinds, kring_language_get ());
}

static void
tell_helper (KringShare   *share,
             KringRecord  *support,
             GStrvBuilder *sentences)
{
  KringRecord *from = kring_share_follow (share, support, "from");
  g_autoptr(GPtrArray) to = kring_share_people (share, support, "to");
  g_autofree char *gift = write_gift (support);
  g_autofree char *names = NULL;
  g_autoptr(GString) told = g_string_new (NULL);

  if (from == NULL)
    return;

  names = kring_words_join_people (to, kring_language_get ());
  if (to->len > 0)
    /* Translators: who, whom */
    g_string_append_printf (told, _("%s helped %s"), kring_person_name (from), names);
  else
    g_string_append_printf (told, _("%s helped"), kring_person_name (from));
  if (*gift != '\0')
    g_string_append_printf (told, ": %s", gift);

  kring_answer_take (sentences, g_string_free (g_steal_pointer (&told), FALSE));
}

static void
tell_helpers (KringShare       *share,
              const KringAsked *asked,
              GStrvBuilder     *sentences)
{
  GPtrArray *supports = kring_share_list (share, KRING_NOUN_SUPPORT);

  for (guint i = 0; i < supports->len; i++)
    {
      gboolean is_now = kring_record_is (supports->pdata[i], "status", "now");

      /* of what goes on it is told that it is so today, whenever it began */
      if (covers (supports->pdata[i], "since", "until", is_now, asked->day) || (is_now && asked->day == asked->today))
        tell_helper (share, supports->pdata[i], sentences);
    }
}

/* The newest circle of closeness that was made by then. */
static KringRecord *
find_circle (KringShare *share,
             int         day)
{
  GPtrArray *circles = kring_share_list (share, KRING_NOUN_CIRCLE);
  KringRecord *found = NULL;
  int newest = 0;

  for (guint i = 0; i < circles->len; i++)
    {
      g_auto(KringDate) date = KRING_DATE_INIT;

      kring_record_get_date (circles->pdata[i], "date", &date);
      if (!kring_record_is (circles->pdata[i], "scheme", "closeness") || !kring_date_is_dated (&date)
          || date.hi > day || date.hi < newest)
        continue;

      found = circles->pdata[i];
      newest = date.hi;
    }

  return found;
}

static void
tell_circle (KringShare       *share,
             const KringAsked *asked,
             GStrvBuilder     *sentences)
{
  KringRecord *circle = find_circle (share, asked->day);
  GPtrArray *placements = circle != NULL ? kring_share_parts (share, circle, KRING_NOUN_PLACEMENT) : NULL;
  g_autoptr(GPtrArray) near = g_ptr_array_new ();
  g_auto(KringDate) date = KRING_DATE_INIT;
  g_autofree char *names = NULL;
  g_autofree char *when = NULL;

  for (guint i = 0; placements != NULL && i < placements->len; i++)
    {
      KringRecord *person = kring_share_follow (share, placements->pdata[i], "person");

      if (person != NULL && kring_record_get_int (placements->pdata[i], "ring") == 1
          && !kring_record_get_flag (placements->pdata[i], "outside"))
        g_ptr_array_add (near, person);
    }
  if (near->len == 0)
    return;

  names = kring_words_join_people (near, kring_language_get ());
  kring_record_get_date (circle, "date", &date);
  when = kring_date_to_words (&date, kring_language_get ());
  /* Translators: a day, names */
  kring_answer_take (sentences, g_strdup_printf (_("In the circle of %s stood nearest: %s"), when, names));
}

/* What happened on that very day. */
static void
tell_events (KringShare       *share,
             const KringAsked *asked,
             GStrvBuilder     *sentences)
{
  GPtrArray *events = kring_share_list (share, KRING_NOUN_EVENT);

  for (guint i = 0; i < events->len; i++)
    {
      GPtrArray *parts = kring_share_parts (share, events->pdata[i], KRING_NOUN_EVENT_PERSON);
      g_autoptr(GPtrArray) people = g_ptr_array_new ();
      g_auto(KringDate) date = KRING_DATE_INIT;
      g_autofree char *names = NULL;
      const char *title = kring_record_get_text (events->pdata[i], "title");

      kring_record_get_date (events->pdata[i], "date", &date);
      if (date.lo != asked->day || date.hi != asked->day || title == NULL)
        continue;

      for (guint j = 0; j < parts->len; j++)
        {
          KringRecord *person = kring_share_follow (share, parts->pdata[j], "person");

          if (person != NULL && !g_ptr_array_find (people, person, NULL))
            g_ptr_array_add (people, person);
        }
      names = kring_words_join_people (people, kring_language_get ());
      /* Translators: what happened, with whom */
      kring_answer_take (sentences, g_strdup_printf (_("That day: %s (%s)"), title, names));
    }
}

void
kring_answer_around (KringShare       *share,
                     const KringAsked *asked,
                     GStrvBuilder     *sentences)
{
  g_autoptr(GPtrArray) people = kring_asked_people (share, asked);
  g_autoptr(GHashTable) told = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < people->len; i++)
    {
      g_autoptr(GPtrArray) lived = kring_lived_list (share, kring_record_get_id (people->pdata[i]), asked->day);

      for (guint j = 0; j < lived->len; j++)
        tell_house (share, lived->pdata[j], asked, told, sentences);
    }

  tell_helpers (share, asked, sentences);
  tell_circle (share, asked, sentences);
  tell_events (share, asked, sentences);
}
