/* kring-quick-item.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-quick-item.h"

#include <string.h>

#include "kring-fold.h"
#include "kring-kinds.h"
#include "kring-quick-words.h"

#define LONGEST_NAME 5   /* words */

/* Worries have an owner: "Nadia is bezorgd dat ..." */
static const char * const worries[] = {
  "^(?:is|zijn)\\s+(?:soms\\s+|heel\\s+|erg\\s+)?(?:bezorgd|ongerust|bang)\\b",
  "^(?:maakt|maken)\\s+zich\\s+zorgen\\b",
  "^(?:is|are)\\s+(?:worried|afraid)\\b",
};

static gboolean
is_called (KringRecord *person,
           const char  *folded)
{
  g_autofree char *full = kring_person_full_name (person);
  const char *names[] = { kring_person_name (person), full, kring_record_get_text (person, "call"),
                          kring_record_get_text (person, "given") };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *name = names[i] != NULL ? kring_fold (names[i]) : NULL;

      if (name != NULL && g_str_equal (name, folded))
        return TRUE;
    }

  return FALSE;
}

/* The one person called so; 0 when there is none, or more than one. */
static gint64
find_person (KringShare *share,
             const char *name)
{
  GPtrArray *people = kring_share_list (share, KRING_NOUN_PERSON);
  g_autofree char *folded = kring_fold (name);
  gint64 found = 0;

  for (guint i = 0; i < people->len; i++)
    if (is_called (people->pdata[i], folded))
      {
        if (found != 0)
          return 0;
        found = kring_record_get_id (people->pdata[i]);
      }

  return found;
}

/* How many words from @first on are somebody's name. Sets @person. */
static guint
match_name (KringShare  *share,
            char       **words,
            guint        first,
            gint64      *person)
{
  guint n = MIN (g_strv_length (words) - first, LONGEST_NAME);

  for (guint length = n; length > 0; length--)
    {
      g_autoptr(GString) name = g_string_new (NULL);

      for (guint i = 0; i < length; i++)
        g_string_append_printf (name, "%s%s", i > 0 ? " " : "", words[first + i]);
      if (name->len > 0 && name->str[name->len - 1] == ',')
        g_string_truncate (name, name->len - 1);

      *person = find_person (share, name->str);
      if (*person != 0)
        return length;
    }

  return 0;
}

static gboolean
is_and (const char *word)
{
  return g_str_equal (word, "en") || g_str_equal (word, "and") || g_str_equal (word, "&");
}

/* "Peter, Salma en Agnes ...": who the line begins with. Returns the words after them. */
static guint
take_people (KringQuickItem *self,
             KringShare     *share,
             char          **words)
{
  guint at = 0, n = g_strv_length (words);

  while (at < n)
    {
      guint begin = at > 0 && is_and (words[at]) ? at + 1 : at;
      gint64 person;
      guint length = begin < n ? match_name (share, words, begin, &person) : 0;
      gboolean goes_on;

      if (length == 0)
        break;
      g_array_append_val (self->who, person);
      at = begin + length;
      goes_on = g_str_has_suffix (words[at - 1], ",") || (at < n && is_and (words[at]));
      if (!goes_on)
        break;
    }

  return at;
}

gboolean
kring_quick_item_read (KringQuickItem *self,
                       KringShare     *share,
                       const char     *text)
{
  g_autofree char *plain = g_strstrip (g_utf8_make_valid (text, -1));
  g_auto(GStrv) words = g_regex_split_simple ("\\s+", plain, 0, 0);
  g_autofree char *rest = NULL;
  g_autofree char *worry = NULL;
  guint n_named;

  *self = (KringQuickItem) { NULL };
  if (*plain == '\0')
    return FALSE;

  self->text = g_strdup (plain);
  self->who = g_array_new (FALSE, FALSE, sizeof (gint64));
  n_named = take_people (self, share, words);
  if (n_named == 0)
    return TRUE;

  rest = g_strjoinv (" ", words + n_named);
  worry = kring_quick_find_first (worries, G_N_ELEMENTS (worries), rest);
  if (worry != NULL)
    {
      self->kind = "worry";
      return TRUE;
    }

  self->when = kring_quick_find_time (rest);
  if (self->when != NULL)
    self->kind = "agreement";

  return TRUE;
}

void
kring_quick_item_clear (KringQuickItem *self)
{
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->when, g_free);
  g_clear_pointer (&self->who, g_array_unref);
}

char *
kring_quick_item_tell (KringQuickItem *self,
                       KringShare     *share)
{
  KringLanguage language = kring_language_get ();
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) names = NULL;
  g_autofree char *people = NULL;

  if (self->kind == NULL)
    return NULL;

  for (guint i = 0; i < self->who->len; i++)
    {
      KringRecord *person = kring_share_get (share, g_array_index (self->who, gint64, i));

      if (person != NULL)
        g_strv_builder_add (builder, kring_person_name (person));
    }
  names = g_strv_builder_end (builder);
  people = kring_words_join ((const char * const *) names, language);

  return g_strdup_printf ("%s · %s%s%s", kring_kinds_words ("plan_item_kind", self->kind, language), people,
                          self->when != NULL ? " · " : "", self->when != NULL ? self->when : "");
}

char **
kring_quick_item_split (const char *text)
{
  g_auto(GStrv) lines = g_regex_split_simple ("[\\r\\n]+", text, 0, 0);
  g_autoptr(GRegex) bullet = g_regex_new ("^\\s*(?:[-*•–·]|\\d{1,2}[.)])\\s+", 0, 0, NULL);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();

  for (gsize i = 0; lines[i] != NULL; i++)
    {
      /* a bullet or a number before the words belongs to the list they stood in */
      g_autofree char *line = g_regex_replace_literal (bullet, lines[i], -1, 0, "", 0, NULL);

      if (*g_strstrip (line) != '\0')
        g_strv_builder_add (builder, line);
    }

  return g_strv_builder_end (builder);
}
