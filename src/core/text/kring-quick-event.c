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

/* How people say a kind when they do not use the word of the table. */
static const struct {
  const char *word;   /* folded; a word of the title begins with it */
  const char *kind;
} sayings[] = {
  { "geboren", "birth" }, { "born", "birth" }, { "overleden", "death" }, { "gestorven", "death" }, { "overlijdt", "death" },
  { "died", "death" }, { "verhuis", "move" }, { "moved", "move" }, { "getrouwd", "wedding" }, { "married", "wedding" },
  { "schooldag", "school_start" }, { "kleuterklas", "school_start" }, { "naar school", "school_start" },
  { "uit elkaar", "separation" }, { "gescheiden", "divorce" }, { "ruzie", "conflict" }, { "zwanger", "pregnancy" },
  { "feest", "celebration" }, { "ongeval", "accident" }, { "accident", "accident" }, { "ziekenhuis", "hospital" },
  { "operatie", "hospital" }, { "diploma", "graduation" }, { "gepest", "bullying" }, { "politie", "police" },
};

static gboolean
holds_words (const char *folded,
             const char *words)
{
  gsize length = strlen (words);
  const char *at = folded;

  while ((at = strstr (at, words)) != NULL)
    {
      gboolean starts = at == folded || !g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (at)));

      if (starts && !g_unichar_isalnum (g_utf8_get_char (at + length)))
        return TRUE;
      at = g_utf8_next_char (at);
    }

  return FALSE;
}

static const char *
find_kind (const char *title)
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

          if (words != NULL && strlen (words) > longest && holds_words (folded, words))
            {
              found = kind->code;
              longest = strlen (words);
            }
        }
    }

  for (gsize i = 0; found == NULL && i < G_N_ELEMENTS (sayings); i++)
    if (strstr (folded, sayings[i].word) != NULL)
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

  for (guint length = n; length > 0; length--)
    {
      g_autofree char *head = join_words (words, 0, length);

      if (kring_date_parse (head, context, date))
        return join_words (words, length, n);
    }

  for (guint first = 1; first < n; first++)
    {
      g_autofree char *tail = join_words (words, first, n);

      if (kring_date_parse (tail, context, date))
        return join_words (words, 0, first);
    }

  *date = (KringDate) KRING_DATE_INIT;
  return join_words (words, 0, n);
}

static void
add_named (GArray      *people,
           KringShare  *share,
           const char  *text)
{
  GPtrArray *persons = kring_share_list (share, KRING_NOUN_PERSON);
  g_autofree char *folded = kring_fold (text);

  for (guint i = 0; i < persons->len; i++)
    {
      const char *names[] = { kring_record_get_text (persons->pdata[i], "call"),
                              kring_record_get_text (persons->pdata[i], "given") };
      gint64 id = kring_record_get_id (persons->pdata[i]);

      for (gsize j = 0; j < G_N_ELEMENTS (names); j++)
        {
          g_autofree char *name = names[j] != NULL ? kring_fold (names[j]) : NULL;

          if (name != NULL && holds_words (folded, name))
            {
              g_array_append_val (people, id);
              break;
            }
        }
    }
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

  *self = (KringQuickEvent) { .date = KRING_DATE_INIT, .kind = "other" };
  if (*plain == '\0')
    return FALSE;

  title = take_date (words, births, &self->date);
  if (*title == '\0')
    {
      kring_quick_event_clear (self);
      return FALSE;
    }

  {
    g_autofree char *first = g_utf8_substring (title, 0, 1);
    g_autofree char *capital = g_utf8_strup (first, -1);

    self->title = g_strconcat (capital, title + strlen (first), NULL);
  }
  self->kind = find_kind (title);
  self->people = g_array_new (FALSE, FALSE, sizeof (gint64));
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

  for (guint i = 0; i < self->people->len; i++)
    {
      KringRecord *person = kring_share_get (share, g_array_index (self->people, gint64, i));

      if (person != NULL)
        g_strv_builder_add (builder, kring_person_name (person));
    }
  names = g_strv_builder_end (builder);
  people = kring_words_join ((const char * const *) names, language);

  return g_strdup_printf ("%s%s%s · %s · %s", date != NULL ? date : "", date != NULL ? " · " : "", self->title,
                          kring_kinds_words ("event_kind", self->kind, language), people);
}
