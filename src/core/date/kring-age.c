/* kring-age.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-age.h"

#include "kring-date-atom-words.h"

#include <string.h>

#define PREGNANCY 280   /* days, as counted by midwives */
#define OVERDUE   21

static const char *
pick (KringLanguage  language,
      const char    *en,
      const char    *nl)
{
  return language == KRING_LANGUAGE_EN ? en : nl;
}

static int
count_days (int from,
            int to)
{
  return kring_day_to_number (to) - kring_day_to_number (from);
}

static int
count_months (int birth,
              int on)
{
  int months = (on / 10000 - birth / 10000) * 12 + on / 100 % 100 - birth / 100 % 100;

  return kring_day_anniversary (birth, months) > on ? months - 1 : months;
}

/* Whole units from @birth to @on; none before birth. */
static int
count (int       birth,
       int       on,
       KringUnit unit)
{
  int number;

  if (unit == KRING_UNIT_YEAR)
    number = kring_day_age (birth, on);
  else if (unit == KRING_UNIT_MONTH)
    number = count_months (birth, on);
  else
    number = count_days (birth, on) / (unit == KRING_UNIT_WEEK ? 7 : 1);

  return MAX (number, 0);
}

/* As people do: babies in days and weeks, toddlers in months. */
static KringUnit
choose_unit (int birth,
             int on)
{
  int days = count_days (birth, on);

  if (days < 60)
    return days < 14 ? KRING_UNIT_DAY : KRING_UNIT_WEEK;

  return count_months (birth, on) < 24 ? KRING_UNIT_MONTH : KRING_UNIT_YEAR;
}

/* "4 jaar", "3 of 4 jaar", "36 tot 46 jaar", "ongeveer 41 jaar". */
static void
append_range (GString        *words,
              int             least,
              int             most,
              KringUnit       unit,
              KringDateFlags  flags,
              KringLanguage   language)
{
  if (flags & KRING_DATE_APPROXIMATE)
    {
      g_string_append (words, pick (language, "about ", "ongeveer "));
      least = most = (least + most + 1) / 2;
    }

  if (most - least == 1)
    g_string_append_printf (words, "%d %s ", least, pick (language, "or", "of"));
  else if (most > least)
    g_string_append_printf (words, "%d %s ", least, pick (language, "to", "tot"));

  kring_date_append_count (words, most, unit, language);
}

/* Of a time that is open, the side that is known. */
static gboolean
find_known (const KringDate *when,
            KringDate       *known)
{
  const char *slash = when->edtf != NULL ? strchr (when->edtf, '/') : NULL;
  g_autofree char *first = NULL;

  if (when->edtf == NULL)
    return FALSE;
  if (when->lo == KRING_DAY_OPEN_START)
    return kring_date_from_edtf (known, slash + 1);
  if (when->hi != KRING_DAY_OPEN_END)
    return kring_date_from_edtf (known, when->edtf);

  first = g_strndup (when->edtf, slash - when->edtf);
  return kring_date_from_edtf (known, first);
}

static gboolean
is_closed (const KringDate *date)
{
  return date != NULL && date->edtf != NULL && date->lo != KRING_DAY_OPEN_START && date->hi != KRING_DAY_OPEN_END;
}

static char *
say_pregnancy (const KringDate *due,
               const KringDate *when,
               KringLanguage    language)
{
  int least = PREGNANCY - count_days (when->lo, due->hi), most = PREGNANCY - count_days (when->hi, due->lo);
  GString *words;

  if (most < 0 || least > PREGNANCY + OVERDUE)
    return NULL;

  words = g_string_new (NULL);
  append_range (words, MAX (least, 0) / 7, MIN (most, PREGNANCY + OVERDUE) / 7, KRING_UNIT_WEEK,
                kring_date_get_flags (due), language);
  g_string_append (words, pick (language, " of pregnancy", " zwangerschap"));
  return g_string_free (words, FALSE);
}

char *
kring_age_to_words (const KringDate *birth,
                    const KringDate *due,
                    const KringDate *when,
                    KringLanguage    language)
{
  g_auto(KringDate) then = KRING_DATE_INIT;
  gboolean born = is_closed (birth);
  KringUnit unit;
  GString *words;

  if (!find_known (when, &then))
    return NULL;

  if (is_closed (due) && (!born || then.hi < birth->lo))
    return say_pregnancy (due, &then, language);
  if (!born)
    return NULL;
  if (then.hi < birth->lo)
    return g_strdup (pick (language, "not born yet", "nog niet geboren"));

  if (birth->lo == then.hi)
    return g_strdup (pick (language, "just born", "net geboren"));

  unit = choose_unit (birth->lo, then.hi);
  words = g_string_new (NULL);
  append_range (words, count (birth->hi, then.lo, unit), count (birth->lo, then.hi, unit), unit,
                kring_date_get_flags (birth), language);
  return g_string_free (words, FALSE);
}
