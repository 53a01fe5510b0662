/* kring-date-elements.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-date-elements.h"

#include <string.h>

gboolean
kring_date_is_one_of (const char *text,
                      const char *choices,
                      gsize       length)
{
  gsize size = strlen (text);
  const char *end = choices + length;

  while (choices <= end)
    {
      const char *bar = memchr (choices, '|', end - choices);
      gsize choice = (bar != NULL ? bar : end) - choices;

      if (choice == size && memcmp (choices, text, size) == 0)
        return TRUE;
      choices += choice + 1;
    }

  return FALSE;
}

static const KringDateToken *
peek (KringDateReader *reader,
      int              at)
{
  return at < reader->end ? &reader->tokens[at] : NULL;
}

static gboolean
is_text (KringDateReader *reader,
         int              at,
         const char      *choices)
{
  const KringDateToken *token = peek (reader, at);

  return token != NULL && kring_date_is_one_of (token->text, choices, strlen (choices));
}

static int
read_word (KringDateReader *reader,
           int              at,
           KringWordClass   class,
           int             *value)
{
  const KringDateToken *token = peek (reader, at);

  return token != NULL && kring_date_token_is (token, class, value) ? at + 1 : -1;
}

/* Digits only, from @min to @max. */
static int
read_digits (KringDateReader *reader,
             int              at,
             int              min,
             int              max,
             int             *number)
{
  const KringDateToken *token = peek (reader, at);

  if (token == NULL || token->elided || token->digits > 3 || token->number < min || token->number > max)
    return -1;

  *number = token->number;
  return at + 1;
}

/* "2de", "2e", "2nd", "tweede", "second". */
static int
read_ordinal (KringDateReader *reader,
              int              at,
              int             *number)
{
  int next = read_digits (reader, at, 1, 199, number);

  if (next < 0)
    return read_word (reader, at, KRING_WORD_ORDINAL, number);

  return is_text (reader, next, "de|e|ste|st|nd|rd|th") && reader->tokens[next].glued ? next + 1 : -1;
}

static int
read_day_ordinal (KringDateReader *reader,
                  int              at)
{
  int next = read_ordinal (reader, at, &reader->atom->day);

  return reader->atom->day <= 31 ? next : -1;
}

static int
read_day_digits (KringDateReader *reader,
                 int              at)
{
  return read_digits (reader, at, 1, 31, &reader->atom->day);
}

static int
read_day (KringDateReader *reader,
          int              at)
{
  int next = read_day_ordinal (reader, at);

  if (next < 0)
    next = read_day_digits (reader, at);
  if (next < 0)
    next = read_word (reader, at, KRING_WORD_NUMBER, &reader->atom->day);

  return reader->atom->day <= 31 ? next : -1;
}

static int
read_month (KringDateReader *reader,
            int              at)
{
  return read_word (reader, at, KRING_WORD_MONTH, &reader->atom->month);
}

static int
read_month_digits (KringDateReader *reader,
                   int              at)
{
  return read_digits (reader, at, 1, 12, &reader->atom->month);
}

static int
set_year (KringDateReader *reader,
          KringYearKind    kind,
          int              year,
          int              next)
{
  reader->atom->year_kind = kind;
  reader->atom->year = year;
  return next;
}

static int
read_full_year (KringDateReader *reader,
                int              at)
{
  const KringDateToken *token = peek (reader, at);

  return token != NULL && token->digits == 4 && token->number > 0
         ? set_year (reader, KRING_YEAR_FULL, token->number, at + 1) : -1;
}

static int
read_short_year (KringDateReader *reader,
                 int              at)
{
  const KringDateToken *token = peek (reader, at);

  return token != NULL && token->digits == 2 ? set_year (reader, KRING_YEAR_SHORT, token->number, at + 1) : -1;
}

/* In "2/4/2014" and "2/4/14". */
static int
read_year_digits (KringDateReader *reader,
                  int              at)
{
  int next = read_full_year (reader, at);

  return next >= 0 ? next : read_short_year (reader, at);
}

/* "2014", "'14", "het jaar 2014", "vorig jaar". */
static int
read_year (KringDateReader *reader,
           int              at)
{
  const KringDateToken *token;
  int years;

  if (read_word (reader, at, KRING_WORD_THE, NULL) >= 0)
    at++;
  if (read_word (reader, at, KRING_WORD_THIS_YEAR, &years) >= 0)
    return set_year (reader, KRING_YEAR_RELATIVE, years, at + 1);
  if (is_text (reader, at, "jaar|year"))
    at++;

  token = peek (reader, at);
  return token != NULL && token->elided ? read_short_year (reader, at) : read_full_year (reader, at);
}

/* As above, joined to what comes before: "van 2014", "in 2014", ", 2014". */
static int
read_of_year (KringDateReader *reader,
              int              at)
{
  return read_year (reader, is_text (reader, at, "van|of|in|,") ? at + 1 : at);
}

static gboolean
runs_into_next_year (const KringDateAtom *atom)
{
  int first, last;

  if (atom->form == KRING_FORM_FEAST)
    return kring_feast_days ((KringFeast) atom->value, 2000, KRING_LANGUAGE_NL, &first, &last) && last / 10000 > 2000;

  return atom->form == KRING_FORM_SCHOOL_YEAR || atom->value == 24;
}

/* The second year of "winter 2019-2020", "schooljaar 19-20": of what runs into it, and only the next. */
static int
read_year_to (KringDateReader *reader,
              int              at)
{
  const KringDateToken *token = peek (reader, at);
  int next_year = reader->atom->year + 1;

  if (token == NULL || !runs_into_next_year (reader->atom))
    return -1;

  return (token->digits == 4 && token->number == next_year) || (token->digits == 2 && token->number == next_year % 100)
         ? at + 1 : -1;
}

static int
read_weekday (KringDateReader *reader,
              int              at)
{
  return read_word (reader, at, KRING_WORD_WEEKDAY, &reader->atom->weekday);
}

static int
read_season (KringDateReader *reader,
             int              at)
{
  return read_word (reader, at, KRING_WORD_SEASON, &reader->atom->value);
}

static int
read_feast (KringDateReader *reader,
            int              at)
{
  return read_word (reader, at, KRING_WORD_FEAST, &reader->atom->value);
}

static int
read_part (KringDateReader *reader,
           int              at)
{
  int part = 0, next = read_word (reader, at, KRING_WORD_PART, &part);

  reader->atom->part = (KringPart) part;
  return next;
}

static int
read_which (KringDateReader *reader,
            int              at)
{
  int which = 0, next = read_word (reader, at, KRING_WORD_WHICH, &which);

  reader->atom->which = (KringWhich) which;
  return next;
}

static int
read_unit (KringDateReader *reader,
           int              at)
{
  int unit = 0, next = read_word (reader, at, KRING_WORD_UNIT, &unit);

  reader->atom->unit = (KringUnit) unit;
  return next;
}

static int
read_school (KringDateReader *reader,
             int              at)
{
  return read_word (reader, at, KRING_WORD_SCHOOL, &reader->atom->value);
}

static int
read_whole_school (KringDateReader *reader,
                   int              at)
{
  return read_word (reader, at, KRING_WORD_WHOLE_SCHOOL, &reader->atom->value);
}

static int
read_school_year (KringDateReader *reader,
                  int              at)
{
  return read_word (reader, at, KRING_WORD_SCHOOL_YEAR, NULL);
}

static int
read_today (KringDateReader *reader,
            int              at)
{
  return read_word (reader, at, KRING_WORD_TODAY, &reader->atom->number);
}

static int
read_qualifier (KringDateReader *reader,
                int              at)
{
  int flags = 0, next = read_word (reader, at, KRING_WORD_QUALIFIER, &flags);

  reader->atom->flags |= (KringDateFlags) flags;
  return next;
}

static int
read_now (KringDateReader *reader,
          int              at)
{
  return read_word (reader, at, KRING_WORD_NOW, NULL);
}

static int
read_the (KringDateReader *reader,
          int              at)
{
  return read_word (reader, at, KRING_WORD_THE, NULL);
}

static int
read_in (KringDateReader *reader,
         int              at)
{
  return read_word (reader, at, KRING_WORD_IN, NULL);
}

static int
read_hers (KringDateReader *reader,
           int              at)
{
  return read_word (reader, at, KRING_WORD_HERS, NULL);
}

static int
read_genitive (KringDateReader *reader,
               int              at)
{
  return is_text (reader, at, "'s|'") ? at + 1 : read_hers (reader, at);
}

static int
read_nth (KringDateReader *reader,
          int              at)
{
  return read_ordinal (reader, at, &reader->atom->number);
}

static int
read_decade (KringDateReader *reader,
             int              at)
{
  return read_word (reader, at, KRING_WORD_DECADE, &reader->atom->value);
}

/* "90", "'90", "1990", "negentig". Since "jaren 20" may be either century, it is not understood. */
static int
read_tens (KringDateReader *reader,
           int              at)
{
  const KringDateToken *token = peek (reader, at);
  int tens = token != NULL ? token->number : -1;

  if (token == NULL || (tens < 0 && !kring_date_token_is (token, KRING_WORD_NUMBER, &tens)))
    return -1;
  if (tens % 10 != 0 || (token->number >= 0 && token->digits != 2 && token->digits != 4))
    return -1;
  if (token->digits != 4)
    tens += tens >= 30 ? 1900 : tens == 20 ? -20 : 2000;

  reader->atom->value = tens;
  return tens > 0 ? at + 1 : -1;
}

static int
read_number (KringDateReader *reader,
             int              at,
             int             *number)
{
  int next = read_digits (reader, at, 0, 199, number);

  return next >= 0 ? next : read_word (reader, at, KRING_WORD_NUMBER, number);
}

/* "4", "vier", "2,5", "2½", "anderhalf", "twee en een half". */
static int
read_count (KringDateReader *reader,
            int              at)
{
  KringDateAtom *atom = reader->atom;
  int halves, next;

  if (read_word (reader, at, KRING_WORD_HALVES, &halves) >= 0)
    {
      atom->number = halves / 2;
      atom->half = TRUE;
      return at + 1;
    }

  next = read_number (reader, at, &atom->number);
  if (next < 0)
    return -1;

  if (is_text (reader, next, ",|.") && is_text (reader, next + 1, "5") && reader->tokens[next].glued)
    {
      atom->half = TRUE;
      return next + 2;
    }

  atom->half = read_word (reader, next, KRING_WORD_AND_A_HALF, NULL) >= 0;
  return next + atom->half;
}

static int
read_count_to (KringDateReader *reader,
               int              at)
{
  return read_number (reader, at, &reader->atom->number_to);
}

/* "4", "4 jaar oud", "3 of 4", "6 maanden", "4 jaar en 3 maanden". */
static int
read_age (KringDateReader *reader,
          int              at)
{
  KringDateAtom *atom = reader->atom;
  int next = read_count (reader, at);
  int unit;

  atom->unit = KRING_UNIT_YEAR;
  if (next < 0)
    return -1;
  if (is_text (reader, next, "of|or|a") && (next = read_count_to (reader, next + 1)) < 0)
    return -1;
  if (read_word (reader, next, KRING_WORD_UNIT, &unit) >= 0)
    {
      atom->unit = (KringUnit) unit;
      next++;
    }
  if (atom->unit == KRING_UNIT_YEAR && is_text (reader, next, "en|and"))
    {
      next = read_number (reader, next + 1, &atom->months);
      if (next < 0 || read_word (reader, next, KRING_WORD_UNIT, &unit) < 0 || unit != KRING_UNIT_MONTH)
        return -1;
      next++;
    }

  return is_text (reader, next, "oud|old") ? next + 1 : next;
}

/* Dutch primary school counts both years before the first: groep 3 is leerjaar 1. */
static int
read_group (KringDateReader *reader,
            int              at)
{
  int group, next = read_number (reader, at, &group);

  if (next < 0 || group < 1 || group > 8)
    return -1;

  reader->atom->value = group > 2 ? KRING_SCHOOL_PRIMARY : KRING_SCHOOL_NURSERY;
  reader->atom->number = group > 2 ? group - 2 : group + 1;
  return next;
}

static int
read_over (KringDateReader *reader,
           int              at)
{
  reader->atom->forward = is_text (reader, at, "over");
  return reader->atom->forward ? at + 1 : -1;
}

static int
read_from_now (KringDateReader *reader,
               int              at)
{
  reader->atom->forward = is_text (reader, at, "from") && is_text (reader, at + 1, "now");
  return reader->atom->forward ? at + 2 : -1;
}

static const struct {
  const char  *name;
  int        (*read) (KringDateReader *reader, int at);
} elements[] = {
  { "D", read_day },              { "DTH", read_day_ordinal },         { "DN", read_day_digits },
  { "M", read_month },            { "MN", read_month_digits },         { "Y", read_year },
  { "OF_Y", read_of_year },       { "YYYY", read_full_year },          { "YY", read_short_year },
  { "YN", read_year_digits },     { "YEAR_TO", read_year_to },         { "WEEKDAY", read_weekday },
  { "SEASON", read_season },      { "FEAST", read_feast },             { "PART", read_part },
  { "WHICH", read_which },        { "UNIT", read_unit },               { "SCHOOL", read_school },
  { "TODAY", read_today },        { "SCHOOL_YEAR", read_school_year }, { "THE", read_the },
  { "HERS", read_hers },          { "'S", read_genitive },             { "NTH", read_nth },
  { "DECADE", read_decade },      { "TENS", read_tens },               { "COUNT", read_count },
  { "COUNT_TO", read_count_to },  { "AGE", read_age },                 { "GROUP", read_group },
  { "OVER", read_over },          { "FROM_NOW", read_from_now },       { "NOW", read_now },
  { "ABOUT", read_qualifier },    { "WHOLE_SCHOOL", read_whole_school }, { "IN", read_in },
};

int
kring_date_element_read (KringDateReader *reader,
                         const char      *element,
                         gsize            length,
                         int              at)
{
  const KringDateToken *token = peek (reader, at);

  for (gsize i = 0; i < G_N_ELEMENTS (elements); i++)
    if (strlen (elements[i].name) == length && memcmp (elements[i].name, element, length) == 0)
      return elements[i].read (reader, at);

  return token != NULL && kring_date_is_one_of (token->text, element, length) ? at + 1 : -1;
}
