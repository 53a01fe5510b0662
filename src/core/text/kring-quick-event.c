/* kring-quick-event.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-quick-event.h"

#include <string.h>

#include "kring-date-births.h"
#include "kring-date-words.h"
#include "kring-fold.h"
#include "kring-kinds.h"

/* The longest dates have some ten words; what is pasted may have thousands. */
#define MOST_WORDS 16

/* How people say a kind when they do not use the word of the table. */
static const struct {
  const char *word;   /* folded; "verhuis-" begins a word, "-feest" ends one */
  const char *kind;
} sayings[] = {
  { "geboren", "birth" }, { "born", "birth" }, { "overleden", "death" }, { "gestorven", "death" }, { "overlijdt", "death" },
  { "died", "death" }, { "verhuis-", "move" }, { "verhuizen", "move" }, { "moved", "move" }, { "moves", "move" },
  { "getrouwd", "wedding" }, { "trouwen", "wedding" }, { "trouwfeest", "wedding" }, { "married", "wedding" },
  { "schooldag", "school_start" }, { "first day of school", "school_start" }, { "first day at school", "school_start" },
  { "kleuterklas", "school_start" }, { "uit elkaar", "separation" }, { "gescheiden", "divorce" }, { "divorced", "divorce" },
  { "zwanger", "pregnancy" }, { "pregnant", "pregnancy" }, { "-feest", "celebration" }, { "feest-", "celebration" },
  { "party", "celebration" }, { "operatie", "hospital" }, { "getuigschrift", "graduation" }, { "gepest", "bullying" },
  { "bullied", "bullying" }, { "politie", "police" }, { "police", "police" },
};

/* Words of the table that more often mean something else: "gestopt met voetbal", "no other school". */
static const char * const common[] = { "gestopt", "other", "werk", "work", NULL };

/* Whether @words stand in @folded, not in the middle of a longer word; a '-' at an end lets it be longer there. */
static gboolean
holds_words (const char *folded,
             const char *words)
{
  gboolean opens = *words == '-', goes_on = g_str_has_suffix (words, "-");
  g_autofree char *sought = g_strndup (words + opens, strlen (words) - opens - goes_on);
  const char *at = folded;

  while (*sought != '\0' && (at = strstr (at, sought)) != NULL)
    {
      const char *end = at + strlen (sought);
      gboolean begins = at == folded || !g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (at)));

      if ((begins || opens) && (goes_on || !g_unichar_isalnum (g_utf8_get_char (end))))
        return TRUE;
      at = g_utf8_next_char (at);
    }

  return FALSE;
}

const char *
kring_quick_event_find_kind (const char *title)
{
  const KringKindTable *table = kring_kinds_table ("event_kind");
  g_autofree char *folded = kring_fold (title);
  const char *found = NULL;
  gsize longest = 0;

  for (guint i = 0; i < table->n_kinds; i++)
    {
      const KringKind *kind = &table->kinds[i];
      const char *said[] = { kind->nl, kind->nl_NL, kind->en };

      for (gsize j = 0; j < G_N_ELEMENTS (said); j++)
        {
          g_autofree char *words = said[j] != NULL ? kring_fold (said[j]) : NULL;

          if (words != NULL && strlen (words) > longest && !g_strv_contains (common, words) && holds_words (folded, words))
            {
              found = kind->code;
              longest = strlen (words);
            }
        }
    }

  for (gsize i = 0; found == NULL && i < G_N_ELEMENTS (sayings); i++)
    if (holds_words (folded, sayings[i].word))
      found = sayings[i].kind;

  return found != NULL ? found : "other";
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

/* The longest beginning, or else the longest end, that is a date. Returns the title that is left. */
static char *
take_date (char             **words,
           KringDateBirths   *births,
           KringDate         *date)
{
  const KringDateContext *context = kring_date_births_get_context (births);
  guint n = g_strv_length (words);

  for (guint length = MIN (n, MOST_WORDS); length > 0; length--)
    {
      g_autofree char *head = join_words (words, 0, length);

      if (kring_date_parse (head, context, date))
        return join_words (words, length, n);
    }

  for (guint first = n > MOST_WORDS ? n - MOST_WORDS : 1; first < n; first++)
    {
      g_autofree char *tail = join_words (words, first, n);

      if (kring_date_parse (tail, context, date))
        return join_words (words, 0, first);
    }

  *date = (KringDate) KRING_DATE_INIT;
  return join_words (words, 0, n);
}

/* The longest of the person's names that stands in @folded, folded; NULL: none. */
static char *
find_name (KringRecord *person,
           const char  *folded)
{
  const char *names[] = {
    kring_record_get_text (person, "call"), kring_record_get_text (person, "given"), kring_record_get_text (person, "label"),
  };
  char *longest = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *name = names[i] != NULL ? kring_fold (names[i]) : NULL;

      if (name != NULL && holds_words (folded, name) && (longest == NULL || strlen (name) > strlen (longest)))
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
    if (i != which && names->pdata[i] != NULL && holds_words (names->pdata[i], names->pdata[which]))
      return TRUE;

  return FALSE;
}

static void
add_named (GArray      *people,
           KringShare  *share,
           const char  *text)
{
  GPtrArray *persons = kring_share_list (share, KRING_NOUN_PERSON);
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *folded = kring_fold (text);

  for (guint i = 0; i < persons->len; i++)
    g_ptr_array_add (names, find_name (persons->pdata[i], folded));

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

      if (holds_words (folded, words))
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

  return holds_words (folded, name) ? strlen (name) : 0;
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

gboolean
kring_quick_event_parse (KringQuickEvent *self,
                         const char      *text,
                         KringShare      *share,
                         int              today)
{
  g_autoptr(KringDateBirths) births = kring_date_births_new (share, today);
  g_autoptr(GPtrArray) children = kring_share_children (share);
  g_autofree char *plain = g_strstrip (g_strdup (text));
  g_auto(GStrv) words = g_regex_split_simple ("\\s+", plain, 0, 0);
  g_autofree char *title = NULL;
  g_autofree char *folded = NULL;

  *self = (KringQuickEvent) { .date = KRING_DATE_INIT, .kind = "other" };
  if (*plain == '\0')
    return FALSE;

  title = take_date (words, births, &self->date);
  if (*title == '\0')
    {
      kring_quick_event_clear (self);
      return FALSE;
    }

  self->title = kring_words_capitalize (title);
  self->kind = kring_quick_event_find_kind (title);
  folded = kring_fold (title);
  self->place = find_place (share, folded, match_place);
  if (self->place == 0)
    self->place = find_place (share, folded, match_town);

  /* "toen Amina 4 was: eerste schooldag" is about Amina, "toen Amina 4 was: Lowie geboren" is not */
  self->people = g_array_new (FALSE, FALSE, sizeof (gint64));
  add_named (self->people, share, title);
  if (self->people->len == 0)
    add_named (self->people, share, plain);
  if (self->people->len == 0)
    for (guint i = 0; i < children->len; i++)
      {
        gint64 id = kring_record_get_id (children->pdata[i]);

        g_array_append_val (self->people, id);
      }

  return self->people->len > 0;
}

void
kring_quick_event_clear (KringQuickEvent *self)
{
  kring_date_clear (&self->date);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->people, g_array_unref);
}

char *
kring_quick_event_tell (KringQuickEvent *self,
                        KringShare      *share)
{
  KringLanguage language = kring_language_get ();
  g_autofree char *date = kring_date_is_dated (&self->date) ? kring_date_to_words (&self->date, language) : NULL;
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) names = NULL;
  g_autofree char *people = NULL;
  g_autoptr(GString) told = g_string_new (NULL);
  KringRecord *place = self->place != 0 ? kring_share_get (share, self->place) : NULL;

  for (guint i = 0; i < self->people->len; i++)
    {
      KringRecord *person = kring_share_get (share, g_array_index (self->people, gint64, i));

      if (person != NULL)
        g_strv_builder_add (builder, kring_person_name (person));
    }
  names = g_strv_builder_end (builder);
  people = kring_words_join ((const char * const *) names, language);

  if (date != NULL)
    g_string_append_printf (told, "%s · ", date);
  g_string_append (told, self->title);
  if (!g_str_equal (self->kind, "other"))
    g_string_append_printf (told, " · %s", kring_kinds_words ("event_kind", self->kind, language));
  g_string_append_printf (told, " · %s", people);
  if (place != NULL)
    g_string_append_printf (told, " · %s", kring_record_get_text (place, "name"));

  return g_string_free (g_steal_pointer (&told), FALSE);
}
