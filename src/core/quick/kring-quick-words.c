/* kring-quick-words.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-quick-words.h"

#include <string.h>

#include "kring-fold.h"

/* The longest dates have some ten words; what is pasted may have thousands. */
#define MOST_WORDS 16

#define DAY "(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag" \
            "|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
#define PART "(?:ochtend|voormiddag|middag|namiddag|avond|nacht)"

#define HOUR "(?:één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf" \
             "|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}(?:[.:]\\d{2})?)"
#define QUARTER "(?:half|half\\s+past|kwart\\s+(?:voor|over)|(?:a\\s+)?quarter\\s+(?:to|past))"
#define CLOCK "(?:om|rond|tegen|at|around)\\s+(?:" QUARTER "\\s+)?" HOUR "(?:\\s*uur|\\s+o'clock)?"

/* When something happens that comes again. Each is a regular expression, without regard to capitals. */
static const char * const times[] = {
  "\\b(?:elke|elk|iedere|ieder|every|each)\\s+(?:(?:eerste|tweede|derde|laatste|andere|other|second|first|last)\\s+)?"
  "(?:" DAY PART "?|dag|week|weekend|maand|" PART "|day|month|morning|evening|night)(?:\\s+" CLOCK ")?\\b",
  "\\b(?:op|on)\\s+" DAY "(?:" PART "|en|s)?(?:\\s+en\\s+" DAY "(?:" PART ")?)?(?:\\s+" CLOCK ")?\\b",
  "\\bom\\s+(?:de|het)\\s+(?:(?:twee|drie|vier|andere)\\s+)?(?:dag|dagen|week|weken|weekend|maand|maanden)\\b",
  "\\b(?:één|een|twee|drie|vier|once|twice)\\s+(?:keer|maal)?\\s*(?:per|in de|a)\\s+(?:dag|week|maand|day|week|month)\\b",
  "\\b(?:altijd|dagelijks|wekelijks|maandelijks|always|daily|weekly|monthly)\\b",
};

/* Where @words stand in @folded, see kring_quick_holds(), and how many bytes they are there; NULL: nowhere. */
static const char *
find_words (const char *folded,
            const char *words,
            gsize      *length)
{
  gboolean opens = *words == '-', goes_on = g_str_has_suffix (words, "-");
  g_autofree char *sought = g_strndup (words + opens, strlen (words) - opens - goes_on);
  const char *at = folded;

  *length = strlen (sought);
  while (*sought != '\0' && (at = strstr (at, sought)) != NULL)
    {
      const char *end = at + *length;
      gboolean begins = at == folded || !g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (at)));

      if ((begins || opens) && (goes_on || !g_unichar_isalnum (g_utf8_get_char (end))))
        return at;
      at = g_utf8_next_char (at);
    }

  return NULL;
}

gboolean
kring_quick_holds (const char *folded,
                   const char *words)
{
  gsize length;

  return find_words (folded, words, &length) != NULL;
}

void
kring_quick_cut (char       *folded,
                 const char *words)
{
  gsize length;
  const char *at = find_words (folded, words, &length);

  if (at != NULL)
    memset (folded + (at - folded), ' ', length);
}

/* Words @first to @last (not included) of @words, without what only joins them to the rest. */
static char *
join_words (char  **words,
            guint   first,
            guint   last)
{
  GString *text = g_string_new (NULL);
  char *trimmed;

  for (guint i = first; i < last; i++)
    g_string_append_printf (text, "%s%s", i > first ? " " : "", words[i]);

  trimmed = g_string_free (text, FALSE);
  while (*trimmed != '\0' && strchr (":,;- ", trimmed[strlen (trimmed) - 1]) != NULL)
    trimmed[strlen (trimmed) - 1] = '\0';

  return trimmed;
}

/* Hands over the words that were a date to whom wants them. */
static void
pass_on (char **words,
         char **said)
{
  if (said != NULL)
    *said = g_steal_pointer (words);
}

char *
kring_quick_take_date (char             **words,
                       KringDateBirths   *births,
                       KringDate         *date,
                       char             **said)
{
  const KringDateContext *context = kring_date_births_get_context (births);
  guint n = g_strv_length (words);

  for (guint length = MIN (n, MOST_WORDS); length > 0; length--)
    {
      g_autofree char *head = join_words (words, 0, length);

      if (!kring_date_parse (head, context, date))
        continue;
      pass_on (&head, said);
      return join_words (words, length, n);
    }

  for (guint first = n > MOST_WORDS ? n - MOST_WORDS : 1; first < n; first++)
    {
      g_autofree char *tail = join_words (words, first, n);

      if (!kring_date_parse (tail, context, date))
        continue;
      pass_on (&tail, said);
      return join_words (words, 0, first);
    }

  *date = (KringDate) KRING_DATE_INIT;
  return join_words (words, 0, n);
}

char *
kring_quick_find_name (KringRecord *person,
                       const char  *folded)
{
  const char *names[] = {
    kring_record_get_text (person, "call"), kring_record_get_text (person, "given"), kring_record_get_text (person, "label"),
  };
  char *longest = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *name = names[i] != NULL ? kring_fold (names[i]) : NULL;

      if (name != NULL && kring_quick_holds (folded, name) && (longest == NULL || strlen (name) > strlen (longest)))
        {
          g_free (longest);
          longest = g_steal_pointer (&name);
        }
    }

  return longest;
}

/* Whether somebody else is meant by @name as well, or instead: "Marleen" where "oma Marleen" stands. */
static gboolean
is_shared (GPtrArray *names,
           guint      which)
{
  for (guint i = 0; i < names->len; i++)
    if (i != which && names->pdata[i] != NULL && kring_quick_holds (names->pdata[i], names->pdata[which]))
      return TRUE;

  return FALSE;
}

void
kring_quick_add_named (GArray      *people,
                       KringShare  *share,
                       const char  *text)
{
  GPtrArray *persons = kring_share_list (share, KRING_NOUN_PERSON);
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *folded = kring_fold (text);

  for (guint i = 0; i < persons->len; i++)
    g_ptr_array_add (names, kring_quick_find_name (persons->pdata[i], folded));

  for (guint i = 0; i < persons->len; i++)
    {
      gint64 id = kring_record_get_id (persons->pdata[i]);

      if (names->pdata[i] != NULL && !is_shared (names, i))
        g_array_append_val (people, id);
    }
}

/* Whether @folded says that it was at @where, or went there. */
static gboolean
leads_to (const char *folded,
          const char *where)
{
  static const char * const before[] = { "bij", "naar", "in", "te", "to", "at" };

  for (gsize i = 0; i < G_N_ELEMENTS (before); i++)
    {
      g_autofree char *words = g_strdup_printf ("%s %s", before[i], where);

      if (kring_quick_holds (folded, words))
        return TRUE;
    }

  return FALSE;
}

/* How long the words in @folded are that name @place; 0 when none do. A place named after who lives there, "Bij Tine",
 * is meant by "naar Tine", not by "ruzie met Tine". */
static gsize
match_place (KringRecord *place,
             const char  *folded)
{
  g_autofree char *name = kring_fold (kring_record_get_text (place, "name"));

  if (g_str_has_prefix (name, "bij "))
    return leads_to (folded, name + strlen ("bij ")) ? strlen (name) : 0;

  return kring_quick_holds (folded, name) ? strlen (name) : 0;
}

/* Not every town that is named is where it was: "kamp met Chiro Oostveld". */
static gsize
match_town (KringRecord *place,
            const char  *folded)
{
  const char *text = kring_record_get_text (place, "town");
  g_autofree char *town = text != NULL ? kring_fold (text) : NULL;

  return town != NULL && leads_to (folded, town) ? strlen (town) : 0;
}

/* The one place that @match says most of; 0 when there is none, or more than one. */
static gint64
find_place (KringShare  *share,
            const char  *folded,
            gsize      (*match) (KringRecord *place, const char *folded))
{
  GPtrArray *places = kring_share_list (share, KRING_NOUN_PLACE);
  gsize longest = 0;
  gint64 found = 0;

  for (guint i = 0; i < places->len; i++)
    {
      gsize length = match (places->pdata[i], folded);

      if (length > longest)
        found = kring_record_get_id (places->pdata[i]);
      else if (length > 0 && length == longest)
        found = 0;
      longest = MAX (longest, length);
    }

  return found;
}

gint64
kring_quick_find_place (KringShare *share,
                        const char *text)
{
  g_autofree char *folded = kring_fold (text);
  gint64 place = find_place (share, folded, match_place);

  return place != 0 ? place : find_place (share, folded, match_town);
}

char *
kring_quick_find_first (const char * const *patterns,
                        gsize               n_patterns,
                        const char         *text)
{
  for (gsize i = 0; i < n_patterns; i++)
    {
      g_autoptr(GRegex) regex = g_regex_new (patterns[i], G_REGEX_CASELESS | G_REGEX_OPTIMIZE, 0, NULL);
      g_autoptr(GMatchInfo) match = NULL;

      if (g_regex_match (regex, text, 0, &match))
        return g_match_info_fetch (match, 0);
    }

  return NULL;
}

char *
kring_quick_find_time (const char *text)
{
  return kring_quick_find_first (times, G_N_ELEMENTS (times), text);
}
