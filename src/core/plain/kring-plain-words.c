/* kring-plain-words.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-plain-words.h"

#include <glib/gi18n.h>
#include <string.h>

#include "kring-abbreviations.h"

#define LONGEST_SENTENCE 16   /* words */

static gboolean
is_letter (const char *at)
{
  return g_unichar_isalnum (g_utf8_get_char (at));
}

/* How many bytes at @at are one of @words, whole; 0: none is. */
static gsize
match_words (const char *at,
             const char *words)
{
  gsize longest = 0;

  for (const char *word = words; word != NULL; word = strchr (word, '|') != NULL ? strchr (word, '|') + 1 : NULL)
    {
      gsize length = strcspn (word, "|");

      if (length > longest && strncmp (at, word, length) == 0 && !is_letter (at + length))
        longest = length;
    }

  return longest;
}

static const char *
find_suggestion (KringPlainTable *table,
                 const char      *at,
                 gsize           *length)
{
  for (guint i = 0; i < kring_plain_table_get_n_rows (table); i++)
    {
      *length = kring_plain_table_is_on (table, i) ? match_words (at, kring_plain_table_get_words (table, i)) : 0;
      if (*length > 0)
        return kring_plain_table_get_suggestion (table, i);
    }

  return NULL;
}

static void
add_hint (GArray     *hints,
          gsize       start,
          gsize       end,
          const char *suggestion)
{
  KringPlainHint hint = { start, end, suggestion };

  if (hints->len == 0 || g_array_index (hints, KringPlainHint, hints->len - 1).end <= start)
    g_array_append_val (hints, hint);
}

typedef struct {
  KringPlainTable *table;
  GArray          *hints;
  const char      *text;
  const char      *small;      /* the same in small letters, as long */
  gboolean         is_loud;    /* mostly capitals: they say nothing */
} Walk;

/* Whether the word of @length bytes at @at stood before in the text. */
static gboolean
was_there (Walk       *walk,
           const char *at,
           gsize       length)
{
  for (const char *earlier = walk->text; earlier < at; earlier = g_utf8_next_char (earlier))
    if (strncmp (earlier, at, length) == 0 && !is_letter (earlier + length)
        && (earlier == walk->text || !is_letter (g_utf8_prev_char (earlier))))
      return TRUE;

  return FALSE;
}

/* An abbreviation, the first time, when what it stands for is not in the text. */
static void
read_abbreviation (Walk  *walk,
                   gsize  start)
{
  const char *full;
  gsize length = walk->is_loud ? 0 : kring_abbreviation_find (walk->text + start, &full);
  g_autofree char *small = NULL;

  if (length == 0 || was_there (walk, walk->text + start, length))
    return;

  small = full != NULL ? g_utf8_strdown (full, -1) : NULL;
  if (small == NULL || strstr (walk->small, small) == NULL)
    add_hint (walk->hints, start, start + length, full != NULL ? full : _("write it out the first time"));
}

static void
read_word (Walk  *walk,
           gsize  start)
{
  gsize length = 0;
  const char *suggestion = find_suggestion (walk->table, walk->small + start, &length);

  if (suggestion != NULL)
    add_hint (walk->hints, start, start + length, suggestion);
  else
    read_abbreviation (walk, start);
}

/* Words with a suggestion, and the last word of a sentence that goes on too long. */
static void
read_text (Walk *walk)
{
  guint n_words = 0;
  gsize start = 0, end = 0;   /* of the last word */
  gboolean was_letter = FALSE;

  for (const char *at = walk->small; ; at = g_utf8_next_char (at))
    {
      if (is_letter (at) && !was_letter)
        {
          start = (gsize) (at - walk->small);
          n_words++;
          read_word (walk, start);
        }
      was_letter = is_letter (at);
      if (was_letter)
        end = (gsize) (g_utf8_next_char (at) - walk->small);

      if (*at == '\0' || strchr (".!?:;\n", *at) != NULL)
        {
          if (n_words > LONGEST_SENTENCE)
            add_hint (walk->hints, start, end, NULL);
          n_words = 0;
        }
      if (*at == '\0')
        break;
    }
}

static gboolean
is_mostly_capitals (const char *text)
{
  guint n_small = 0, n_large = 0;

  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      n_small += g_unichar_islower (g_utf8_get_char (text)) ? 1 : 0;
      n_large += g_unichar_isupper (g_utf8_get_char (text)) ? 1 : 0;
    }

  return n_large > n_small;
}

GArray *
kring_plain_words_find (KringPlainTable *table,
                        const char      *text)
{
  GArray *hints = g_array_new (FALSE, FALSE, sizeof (KringPlainHint));
  g_autofree char *small = NULL;

  if (text == NULL || !g_utf8_validate (text, -1, NULL))
    return hints;

  /* where small letters are longer or shorter than capitals, places would not be those of the text */
  small = g_utf8_strdown (text, -1);
  if (strlen (small) == strlen (text))
    read_text (&(Walk) { table, hints, text, small, is_mostly_capitals (text) });

  return hints;
}

char *
kring_plain_words_tell_hint (const KringPlainHint *hint,
                             const char           *words)
{
  return hint->suggestion != NULL ? g_strdup_printf ("“%s”: %s", words, hint->suggestion)
                                  : g_strdup (_("A long sentence: perhaps two short ones?"));
}

void
kring_plain_words_add (GString    *told,
                       const char *line)
{
  g_auto(GStrv) lines = g_strsplit (told->str, "\n", -1);

  if (!g_strv_contains ((const char * const *) lines, line))
    g_string_append_printf (told, "%s%s", told->len > 0 ? "\n" : "", line);
}
