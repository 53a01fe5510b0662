/* kring-date-words.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-date-words.h"

#include <stdlib.h>
#include <string.h>

typedef struct {
  const char *months[12];
  const char *seasons[4];
  const char *winter;       /* two years */
  const char *around, *perhaps, *since, *until, *from_to, *decade;
} Lexicon;

static const Lexicon english = {
  { "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December" },
  { "spring", "summer", "autumn", "winter" }, "winter %d-%d",
  "around %s", "perhaps %s", "since %s", "until %s", "from %s to %s", "the %ss",
};

static const Lexicon dutch = {
  { "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december" },
  { "lente", "zomer", "herfst", "winter" }, "winter %d-%d",
  "rond %s", "misschien %s", "sinds %s", "tot %s", "van %s tot %s", "jaren %s",
};

static char *
write_one (const char    *edtf,
           const Lexicon *lexicon)
{
  g_autofree char *plain = g_strdup (edtf);
  gsize length = strcspn (plain, "?~%");
  const char *hedge = edtf[length] == '?' ? lexicon->perhaps : edtf[length] != '\0' ? lexicon->around : NULL;
  g_autofree char *words = NULL;
  int year, month;

  plain[length] = '\0';
  year = atoi (plain);
  month = length >= 7 ? atoi (plain + 5) : 0;
  if (strchr (plain, 'X') != NULL)
    words = g_strdup_printf (lexicon->decade, g_strdelimit (plain, "X", '0'));
  else if (month == 24)
    words = g_strdup_printf (lexicon->winter, year, year + 1);
  else if (month > 20)
    words = g_strdup_printf ("%s %d", lexicon->seasons[month - 21], year);
  else if (length >= 10)
    words = g_strdup_printf ("%d %s %d", atoi (plain + 8), lexicon->months[month - 1], year);
  else if (month > 0)
    words = g_strdup_printf ("%s %d", lexicon->months[month - 1], year);
  else
    words = g_strdup_printf ("%d", year);

  return hedge != NULL ? g_strdup_printf (hedge, words) : g_steal_pointer (&words);
}

char *
kring_date_to_words (const KringDate *date,
                     KringLanguage    language)
{
  const Lexicon *lexicon = language == KRING_LANGUAGE_EN ? &english : &dutch;
  g_auto(GStrv) ends = NULL;
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  if (!kring_date_is_dated (date))
    return g_strdup (date->said);

  ends = g_strsplit (date->edtf, "/", 2);
  if (ends[1] == NULL)
    return write_one (ends[0], lexicon);

  from = g_str_equal (ends[0], "..") ? NULL : write_one (ends[0], lexicon);
  to = g_str_equal (ends[1], "..") ? NULL : write_one (ends[1], lexicon);
  if (from == NULL || to == NULL)
    return g_strdup_printf (from != NULL ? lexicon->since : lexicon->until, from != NULL ? from : to);

  return g_strdup_printf (lexicon->from_to, from, to);
}
