/* kring-week-words.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-week-words.h"

#include <string.h>

#include "kring-fold.h"
#include "kring-week-times.h"

#define P(part)  (1u << KRING_WEEK_##part)
#define D(day)   (1u << (day))
#define WEEKDAYS (D (0) | D (1) | D (2) | D (3) | D (4))
#define WEEKEND  (D (5) | D (6))

/* Folded words; those with spaces are several in a row. The longest that fits counts. The days come first. */
static const KringWeekWord lexicon[] = {
  { "maandag|monday|mondays", KRING_WEEK_IS_DAY, D (0) },
  { "dinsdag|tuesday|tuesdays", KRING_WEEK_IS_DAY, D (1) },
  { "woensdag|wednesday|wednesdays", KRING_WEEK_IS_DAY, D (2) },
  { "donderdag|thursday|thursdays", KRING_WEEK_IS_DAY, D (3) },
  { "vrijdag|friday|fridays", KRING_WEEK_IS_DAY, D (4) },
  { "zaterdag|saturday|saturdays", KRING_WEEK_IS_DAY, D (5) },
  { "zondag|sunday|sundays", KRING_WEEK_IS_DAY, D (6) },
  { "elke dag|iedere dag|alle dagen|dagelijks|every day|daily|each day", KRING_WEEK_IS_DAY, WEEKDAYS | WEEKEND },
  { "weekdag|weekdagen|werkdag|werkdagen|schooldag|schooldagen|in de week|door de week|weekdays|school days", KRING_WEEK_IS_DAY, WEEKDAYS },
  { "weekend|weekends|weekenden|weekeinde|weekeinden", KRING_WEEK_IS_DAY, WEEKEND },
  { "ochtend|ochtenden|ochtends|morgens|elke morgen|iedere morgen|voormiddag|voormiddagen|morning|mornings",
    KRING_WEEK_IS_PART, P (MORNING) },
  { "voor school|voor de school|before school", KRING_WEEK_IS_SCHOOL, P (MORNING) },
  { "middag|middagen|middags|namiddag|namiddagen|namiddags|afternoon|afternoons", KRING_WEEK_IS_PART, P (AFTERNOON) },
  { "na school|na de school|after school", KRING_WEEK_IS_SCHOOL, P (AFTERNOON) },
  { "avond|avonden|avonds|bedtijd|slapengaan|evening|evenings|bedtime", KRING_WEEK_IS_PART, P (EVENING) },
  { "nacht|nachten|nachts|night|nights|overnight", KRING_WEEK_IS_PART, P (NIGHT) },
  { "tweede|andere|other|tweewekelijks|veertiendaags|om de twee weken|om de 2 weken|om de 14 dagen|om het weekend"
    "|every two weeks|every 2 weeks|fortnightly", KRING_WEEK_IS_OTHER },
  { "tot|tot en met|t m|until|till|to|through", KRING_WEEK_IS_UNTIL },
  { "behalve|niet|uitgezonderd|except|not", KRING_WEEK_IS_EXCEPT },
  { "als|indien|tenzij|wanneer|dat|if|when|unless|vakantie|vakanties|kerstvakantie|paasvakantie|zomervakantie"
    "|grote vakantie|krokusvakantie|herfstvakantie|holiday|holidays|kerst|pasen|examens|christmas|easter", KRING_WEEK_IS_STOP },
  { "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march"
    "|may|june|july|august|october", KRING_WEEK_IS_MONTH },
  { "maand|maandelijks|month|monthly|eerste|derde|laatste|first|third|last|jaar|year", KRING_WEEK_IS_NO },
  { "week om week|om de week|wissel|wisselt|week about", KRING_WEEK_IS_NO },
  { "altijd|dag en nacht|always|day and night|soms|af en toe|nu en dan|sometimes", KRING_WEEK_IS_NO },
  { "per week|a week|een keer|twee keer|drie keer|once|twice|een dag|twee dagen|drie dagen|een avond|twee avonden"
    "|een namiddag|twee namiddagen|een nacht|twee nachten", KRING_WEEK_IS_NO },
};

/* What a day of the week can run on in: "woensdagnamiddag", "vrijdagen". */
static const struct {
  const char *ending;
  const char *part;      /* as in the lexicon; "": nothing more is meant */
} endings[] = {
  { "s", "" }, { "en", "" }, { "ochtend", "ochtend" }, { "ochtenden", "ochtend" }, { "morgen", "ochtend" },
  { "morgens", "ochtend" }, { "voormiddag", "voormiddag" }, { "middag", "middag" }, { "namiddag", "namiddag" },
  { "namiddagen", "namiddag" }, { "avond", "avond" }, { "avonden", "avond" }, { "nacht", "nacht" }, { "nachten", "nacht" },
};

/* How many of @tokens are @word, of which @length bytes count. */
static guint
match_word (const char * const *tokens,
            const char         *word,
            gsize               length)
{
  guint n = 0;

  while (length > 0)
    {
      const char *token = tokens[n];
      gsize part = strcspn (word, " |");

      if (token == NULL || strlen (token) != part || strncmp (token, word, part) != 0)
        return 0;
      n++;
      length -= part;
      word += part;
      if (length > 0)
        {
          word++;
          length--;
        }
    }

  return n;
}

static guint
match (const char * const *tokens,
       const char         *words)
{
  guint longest = 0;

  for (const char *word = words; *word != '\0'; word += word[strcspn (word, "|")] == '|' ? strcspn (word, "|") + 1
                                                                                           : strlen (word))
    {
      guint n = match_word (tokens, word, strcspn (word, "|"));

      longest = MAX (longest, n);
    }

  return longest;
}

const KringWeekWord *
kring_week_words_find (const char * const *tokens,
                       guint              *n_tokens)
{
  const KringWeekWord *found = NULL;

  *n_tokens = 0;
  for (guint i = 0; i < G_N_ELEMENTS (lexicon); i++)
    {
      guint n = match (tokens, lexicon[i].words);

      if (n > *n_tokens)
        {
          *n_tokens = n;
          found = &lexicon[i];
        }
    }

  return found;
}

/* The colon of "16:30". */
static gboolean
is_in_hour (const char *at,
            const char *start)
{
  return *at == ':' && at > start && g_ascii_isdigit (at[-1]) && g_ascii_isdigit (at[1]);
}

/* Puts @token in @tokens, in two when it is a day and more. */
static void
add_token (GStrvBuilder *tokens,
           const char   *token)
{
  for (guint day = 0; day < KRING_WEEK_DAYS; day++)
    {
      gsize length = strcspn (lexicon[day].words, "|");

      if (strncmp (token, lexicon[day].words, length) != 0)
        continue;
      for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
        if (g_str_equal (token + length, endings[i].ending))
          {
            g_strv_builder_take (tokens, g_strndup (token, length));
            if (*endings[i].part != '\0')
              g_strv_builder_add (tokens, endings[i].part);
            return;
          }
    }

  g_strv_builder_add (tokens, token);
}

GStrv
kring_week_words_split (const char *words)
{
  g_autofree char *folded = kring_fold (words);
  g_autoptr(GStrvBuilder) tokens = g_strv_builder_new ();
  g_auto(GStrv) pieces = NULL;

  for (char *at = folded; *at != '\0'; at++)
    if ((guchar) *at < 0x80 && !g_ascii_isalnum (*at) && !is_in_hour (at, folded))
      *at = ' ';
  pieces = g_strsplit (folded, " ", -1);
  for (guint i = 0; pieces[i] != NULL; i++)
    if (*pieces[i] != '\0')
      add_token (tokens, pieces[i]);

  return g_strv_builder_end (tokens);
}
