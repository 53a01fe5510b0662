/* kring-plain-words.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-plain-words.h"

#include <glib/gi18n.h>
#include <string.h>

#define LONGEST_SENTENCE 20   /* words */

/* Regular expressions of whole words, without regard to capitals; longer ones first where one holds another. */
static const struct {
  const char *words;
  const char *suggestion;
} table[] = {
  { "brusjes?",                                   "broers en zussen" },
  { "onvoldoende netwerk|beperkt netwerk",        "wie is er nog? wie kan erbij komen?" },
  { "(?:moeder|vader|mama|papa) geeft aan",       "zeg de naam: “Kelly zegt”" },
  { "hulpvra(?:ag|gen)",                               "vraag van het gezin" },
  { "contactmoment(?:en)?",                       "gesprek, bezoek, telefoontje" },
  { "thuissituaties?",                            "thuis" },
  { "casus(?:sen)?|cliënt(?:en)?|dossiers?",      "gezin" },
  { "leeftijdsadequaa?te?",                       "zoals andere kinderen van die leeftijd" },
  { "residentie(?:el|le)",                        "wonen in een leefgroep" },
  { "ambulante?",                                 "hulp thuis" },
  { "toe(?:leiden|geleid|leiding)",               "zorgen dat iemand hulp krijgt" },
  { "uithuisplaatsing(?:en)?|uithuisgeplaatste?|geplaatst", "woont (even) ergens anders" },
  { "multiproblee?mgezin(?:nen)?|kansarme?",      "schrijf wat er is" },
  { "problematisch(?:e)? gedrag|gedragsproble(?:em|men)|agressie(?:f|ve)?", "wat iemand deed" },
  { "slachtoffers?|daders?",                      "de naam, en wat er gebeurde" },
  { "risico(?:’s|'s|factor(?:en)?)?",             "waar zijn we bezorgd over" },
  { "interventies?|modules?|trajecten|traject",   "hulp, wat we doen, stappen" },
  { "motivatie ontbreekt|niet gemotiveerd|ongemotiveerd", "wil dit (nog) niet" },
  { "(?:school)?verzuim",                         "mist school" },
  { "KOPP-?kind(?:eren)?|ADHD-?ers?|autist(?:en)?", "kind; alleen een woord dat het kind zelf gebruikt" },
  { "weerstand",                                  "heeft vragen bij, wil eerst" },
  { "niet gelukt|mislukt",                        "nog niet; passen we aan" },
  { "huiselijk geweld|IFG|verwaarlozing",         "wat er gebeurde" },
};

static int
compare_hints (gconstpointer a,
               gconstpointer b)
{
  const KringPlainHint *left = a, *right = b;

  return (left->start > right->start) - (left->start < right->start);
}

static gboolean
is_taken (GArray *hints,
          gsize   start,
          gsize   end)
{
  for (guint i = 0; i < hints->len; i++)
    {
      const KringPlainHint *hint = &g_array_index (hints, KringPlainHint, i);

      if (start < hint->end && hint->start < end)
        return TRUE;
    }

  return FALSE;
}

static void
find_all (GArray     *hints,
          const char *text,
          const char *words,
          const char *suggestion)
{
  g_autofree char *pattern = g_strdup_printf ("(?<![\\p{L}\\p{N}])(?:%s)(?![\\p{L}\\p{N}])", words);
  g_autoptr(GRegex) regex = g_regex_new (pattern, G_REGEX_CASELESS, 0, NULL);
  g_autoptr(GMatchInfo) match = NULL;

  g_regex_match (regex, text, 0, &match);
  for (; g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      int start, end;

      g_match_info_fetch_pos (match, 0, &start, &end);
      if (!is_taken (hints, (gsize) start, (gsize) end))
        {
          KringPlainHint hint = { (gsize) start, (gsize) end, suggestion };

          g_array_append_val (hints, hint);
        }
    }
}

/* The last word of a sentence that goes on for too long. */
static void
find_long (GArray     *hints,
           const char *text)
{
  g_autoptr(GRegex) regex = g_regex_new ("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*|[.!?:;\\n]+", 0, 0, NULL);
  g_autoptr(GMatchInfo) match = NULL;
  guint n_words = 0;
  int start = 0, end = 0;

  g_regex_match (regex, text, 0, &match);
  for (;;)
    {
      gboolean is_over = !g_match_info_matches (match);
      int from = 0, to = 0;
      gboolean is_word = !is_over && g_match_info_fetch_pos (match, 0, &from, &to) && strchr (".!?:;\n", text[from]) == NULL;

      if (is_word)
        {
          n_words++;
          start = from;
          end = to;
        }
      else
        {
          if (n_words > LONGEST_SENTENCE && !is_taken (hints, (gsize) start, (gsize) end))
            {
              KringPlainHint hint = { (gsize) start, (gsize) end, NULL };

              g_array_append_val (hints, hint);
            }
          n_words = 0;
        }
      if (is_over)
        break;
      g_match_info_next (match, NULL);
    }
}

GArray *
kring_plain_words_find (const char *text)
{
  GArray *hints = g_array_new (FALSE, FALSE, sizeof (KringPlainHint));

  if (text == NULL || !g_utf8_validate (text, -1, NULL))
    return hints;

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++)
    find_all (hints, text, table[i].words, table[i].suggestion);
  find_long (hints, text);
  g_array_sort (hints, compare_hints);

  return hints;
}

char *
kring_plain_words_tell (const char *text)
{
  g_autoptr(GArray) hints = kring_plain_words_find (text);
  g_autoptr(GString) told = g_string_new (NULL);

  for (guint i = 0; i < hints->len; i++)
    {
      const KringPlainHint *hint = &g_array_index (hints, KringPlainHint, i);
      g_autofree char *words = g_strndup (text + hint->start, hint->end - hint->start);

      if (told->len > 0)
        g_string_append_c (told, '\n');
      if (hint->suggestion != NULL)
        g_string_append_printf (told, "“%s”: %s", words, hint->suggestion);
      else
        g_string_append (told, _("A long sentence: perhaps two short ones?"));
    }

  return told->len > 0 ? g_strdup (told->str) : NULL;
}
