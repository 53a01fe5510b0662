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

/* Whole words, in small letters, with a bar between them. */
static const struct {
  const char *words;
  const char *suggestion;
} table[] = {
  { "brusje|brusjes",                              "broers en zussen" },
  { "onvoldoende netwerk|beperkt netwerk",         "wie is er nog? wie kan erbij komen?" },
  { "moeder geeft aan|vader geeft aan|mama geeft aan|papa geeft aan", "zeg de naam: “Kelly zegt”" },
  { "hulpvraag|hulpvragen",                        "vraag van het gezin" },
  { "contactmoment|contactmomenten",               "gesprek, bezoek, telefoontje" },
  { "thuissituatie|thuissituaties",                "thuis" },
  { "casus|casussen|cliënt|cliënten|dossier|dossiers", "gezin" },
  { "leeftijdsadequaat|leeftijdsadequate",         "zoals andere kinderen van die leeftijd" },
  { "residentieel|residentiële",                   "wonen in een leefgroep" },
  { "ambulant|ambulante",                          "hulp thuis" },
  { "toeleiden|toegeleid|toeleiding",              "zorgen dat iemand hulp krijgt" },
  { "uithuisplaatsing|uithuisplaatsingen|uithuisgeplaatst|uithuisgeplaatste|geplaatst", "woont (even) ergens anders" },
  { "multiprobleemgezin|multiprobleemgezinnen|kansarm|kansarme", "schrijf wat er is" },
  { "problematisch gedrag|gedragsprobleem|gedragsproblemen|agressie|agressief|agressieve", "wat iemand deed" },
  { "slachtoffer|slachtoffers|dader|daders",       "de naam, en wat er gebeurde" },
  { "risico|risico's|risico’s|risicofactor|risicofactoren", "waar zijn we bezorgd over" },
  { "interventie|interventies|module|modules|traject|trajecten", "hulp, wat we doen, stappen" },
  { "motivatie ontbreekt|niet gemotiveerd|ongemotiveerd", "wil dit (nog) niet" },
  { "verzuim|schoolverzuim",                       "mist school" },
  { "kopp-kind|kopp-kinderen|adhd'er|adhd’er|autist|autisten", "kind; alleen een woord dat het kind zelf gebruikt" },
  { "weerstand",                                   "heeft vragen bij, wil eerst" },
  { "niet gelukt|mislukt",                         "nog niet; passen we aan" },
  { "huiselijk geweld|ifg|verwaarlozing",          "wat er gebeurde" },
};

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
find_suggestion (const char *at,
                 gsize      *length)
{
  for (gsize i = 0; i < G_N_ELEMENTS (table); i++)
    {
      *length = match_words (at, table[i].words);
      if (*length > 0)
        return table[i].suggestion;
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

/* One walk over @text, in small letters: words with a suggestion, and the last word of a sentence that goes on too long. */
static void
walk (GArray     *hints,
      const char *text)
{
  guint n_words = 0;
  gsize start = 0, end = 0;   /* of the last word */
  gboolean was_letter = FALSE;

  for (const char *at = text; ; at = g_utf8_next_char (at))
    {
      if (is_letter (at) && !was_letter)
        {
          gsize length = 0;
          const char *suggestion = find_suggestion (at, &length);

          start = (gsize) (at - text);
          n_words++;
          if (suggestion != NULL)
            add_hint (hints, start, start + length, suggestion);
        }
      was_letter = is_letter (at);
      if (was_letter)
        end = (gsize) (g_utf8_next_char (at) - text);

      if (*at == '\0' || strchr (".!?:;\n", *at) != NULL)
        {
          if (n_words > LONGEST_SENTENCE)
            add_hint (hints, start, end, NULL);
          n_words = 0;
        }
      if (*at == '\0')
        break;
    }
}

GArray *
kring_plain_words_find (const char *text)
{
  GArray *hints = g_array_new (FALSE, FALSE, sizeof (KringPlainHint));
  g_autofree char *small = NULL;

  if (text == NULL || !g_utf8_validate (text, -1, NULL))
    return hints;

  /* where small letters are longer or shorter than capitals, places would not be those of the text */
  small = g_utf8_strdown (text, -1);
  if (strlen (small) == strlen (text))
    walk (hints, small);

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
