/* kring-date-span.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-date-span.h"

#include "kring-fold.h"

#include <string.h>

#define OLDEST 130   /* years of age */

void
kring_date_write_day (char           edtf[12],
                      int            day,
                      KringPrecision precision)
{
  guint year = CLAMP (day / 10000, 0, 9999), month = day / 100 % 100, of_month = day % 100;

  if (precision == KRING_PRECISION_YEAR)
    g_snprintf (edtf, 12, "%04u", year);
  else if (precision == KRING_PRECISION_MONTH)
    g_snprintf (edtf, 12, "%04u-%02u", year, month);
  else
    g_snprintf (edtf, 12, "%04u-%02u-%02u", year, month, of_month);
}

static gboolean
set_days (KringDateSpan  *span,
          int             lo,
          int             hi,
          KringPrecision  precision)
{
  kring_date_write_day (span->first, lo, precision);
  kring_date_write_day (span->last, hi, precision);
  return TRUE;
}

/* EDTF with a season or a decade, that no day can be written as. */
static gboolean
set_edtf (KringDateSpan *span,
          const char    *format,
          int            a,
          int            b)
{
  g_snprintf (span->first, sizeof span->first, format, a, b);
  g_strlcpy (span->last, span->first, sizeof span->last);
  return TRUE;
}

static gboolean
set_months (KringDateSpan *span,
            int            year,
            int            from,
            int            to)
{
  return set_days (span, kring_day_new (year, from, 1), kring_day_new (year, to, 1), KRING_PRECISION_MONTH);
}

static gboolean
span_day (const KringDateAtom    *atom,
          const KringDateContext *context,
          int                     year,
          KringDateSpan          *span)
{
  int day = kring_day_new (year, atom->month, atom->day);

  if (!kring_day_is_valid (day) || (atom->weekday > 0 && kring_day_weekday (day) != atom->weekday))
    return FALSE;

  return set_days (span, day, day, KRING_PRECISION_DAY);
}

static gboolean
span_month (const KringDateAtom    *atom,
            const KringDateContext *context,
            int                     year,
            KringDateSpan          *span)
{
  return set_months (span, year, atom->month, atom->month);
}

static gboolean
span_year (const KringDateAtom    *atom,
           const KringDateContext *context,
           int                     year,
           KringDateSpan          *span)
{
  return set_days (span, kring_day_new (year, 1, 1), kring_day_new (year, 12, 31), KRING_PRECISION_YEAR);
}

static gboolean
span_season (const KringDateAtom    *atom,
             const KringDateContext *context,
             int                     year,
             KringDateSpan          *span)
{
  return set_edtf (span, "%04d-%02d", year, atom->value);
}

static gboolean
span_decade (const KringDateAtom    *atom,
             const KringDateContext *context,
             int                     year,
             KringDateSpan          *span)
{
  return set_edtf (span, "%03dX", atom->value / 10, 0);
}

static gboolean
span_century (const KringDateAtom    *atom,
              const KringDateContext *context,
              int                     year,
              KringDateSpan          *span)
{
  return atom->number <= 100 && set_edtf (span, "%02dXX", atom->number - 1, 0);
}

static gboolean
span_part_of_month (const KringDateAtom    *atom,
                    const KringDateContext *context,
                    int                     year,
                    KringDateSpan          *span)
{
  static const struct { int from, to; } parts[] = {
    [KRING_PART_BEGIN] = { 1, 10 }, [KRING_PART_MIDDLE] = { 11, 20 }, [KRING_PART_END] = { 21, 31 },
    [KRING_PART_FIRST_HALF] = { 1, 15 }, [KRING_PART_SECOND_HALF] = { 16, 31 },
  };
  int last = kring_day_days_in (year, atom->month);

  return set_days (span, kring_day_new (year, atom->month, parts[atom->part].from),
                   kring_day_new (year, atom->month, MIN (parts[atom->part].to, last)), KRING_PRECISION_DAY);
}

static gboolean
span_part_of_season (const KringDateAtom    *atom,
                     const KringDateContext *context,
                     int                     year,
                     KringDateSpan          *span)
{
  int first = kring_day_new (year, 3 * (atom->value - 20), 1);
  int month = kring_day_add_months (first, (int) atom->part - 1);

  /* A season has no halves. */
  return atom->part <= KRING_PART_END && span_season (atom, context, year, span)
         && set_days (span, month, month, KRING_PRECISION_MONTH);
}

static gboolean
span_part_of_year (const KringDateAtom    *atom,
                   const KringDateContext *context,
                   int                     year,
                   KringDateSpan          *span)
{
  static const struct { int from, to; } parts[] = {
    [KRING_PART_BEGIN] = { 1, 4 }, [KRING_PART_MIDDLE] = { 5, 8 }, [KRING_PART_END] = { 9, 12 },
    [KRING_PART_FIRST_HALF] = { 1, 6 }, [KRING_PART_SECOND_HALF] = { 7, 12 },
  };

  return set_months (span, year, parts[atom->part].from, parts[atom->part].to);
}

static gboolean
span_part_of_decade (const KringDateAtom    *atom,
                     const KringDateContext *context,
                     int                     year,
                     KringDateSpan          *span)
{
  static const struct { int from, to; } parts[] = {
    [KRING_PART_BEGIN] = { 0, 3 }, [KRING_PART_MIDDLE] = { 4, 6 }, [KRING_PART_END] = { 7, 9 },
    [KRING_PART_FIRST_HALF] = { 0, 4 }, [KRING_PART_SECOND_HALF] = { 5, 9 },
  };

  return set_days (span, kring_day_new (atom->value + parts[atom->part].from, 1, 1),
                   kring_day_new (atom->value + parts[atom->part].to, 1, 1), KRING_PRECISION_YEAR);
}

static gboolean
set_school_years (KringDateSpan *span,
                  int            first,
                  int            last)
{
  return set_days (span, kring_day_new (first, 9, 1), kring_day_new (last + 1, 6, 30), KRING_PRECISION_MONTH);
}

static gboolean
span_school_year (const KringDateAtom    *atom,
                  const KringDateContext *context,
                  int                     year,
                  KringDateSpan          *span)
{
  int now = context->as_of > 0 ? kring_school_year_of (context->as_of) : 0;
  gboolean over = context->as_of > kring_day_new (now + 1, 6, 30);
  int years[] = {
    [KRING_WHICH_THIS] = 0, [KRING_WHICH_PREVIOUS] = -1, [KRING_WHICH_NEXT] = 1,
    [KRING_WHICH_LAST] = over ? 0 : -1, [KRING_WHICH_COMING] = 1,
  };

  if (atom->which == KRING_WHICH_NONE)
    return set_school_years (span, year, year);

  year = now + years[atom->which];
  return now > 0 && set_school_years (span, year, year);
}

static gboolean
span_feast (const KringDateAtom    *atom,
            const KringDateContext *context,
            int                     year,
            KringDateSpan          *span)
{
  int first, last;

  if (!kring_feast_days ((KringFeast) atom->value, year, context->customs, &first, &last))
    return FALSE;

  return set_days (span, first, last, KRING_PRECISION_DAY);
}

static char *
fold_name (const char *name)
{
  g_autofree char *folded = kring_date_fold (name);

  return kring_fold (folded);
}

static gboolean
is_named (const char *folded,
          const char *name,
          gboolean    genitive)
{
  g_autofree char *birth_name = fold_name (name);
  gsize length = strlen (birth_name);

  return g_str_equal (folded, birth_name)
         || (genitive && g_str_has_prefix (folded, birth_name) && g_str_equal (folded + length, "s"));
}

/* NULL when nobody, or two people, are called so. */
static const KringDate *
find_birth (const KringDateAtom    *atom,
            const KringDateContext *context)
{
  g_autofree char *folded = fold_name (atom->name);
  const KringDate *birth = NULL;

  for (gsize i = 0; i < context->n_births; i++)
    {
      const KringDate *found = &context->births[i].birth;

      if (!is_named (folded, context->births[i].name, atom->genitive))
        continue;
      if (birth != NULL && g_strcmp0 (birth->edtf, found->edtf) != 0)
        return NULL;
      birth = found;
    }

  return birth;
}

/* A birth to count from: a day, a month, a season or a year. Further away than that, ages say nothing. */
static const KringDate *
find_counted_birth (const KringDateAtom    *atom,
                    const KringDateContext *context,
                    KringPrecision         *precision,
                    KringDateSpan          *span)
{
  const KringDate *birth = find_birth (atom, context);

  if (birth == NULL || birth->edtf == NULL || strpbrk (birth->edtf, "/X") != NULL)
    return NULL;

  *precision = (KringPrecision) strcspn (birth->edtf, "?~%");
  span->flags = kring_date_get_flags (birth);
  return birth;
}

static gboolean
span_birth (const KringDateAtom    *atom,
            const KringDateContext *context,
            int                     year,
            KringDateSpan          *span)
{
  const KringDate *birth = find_birth (atom, context);

  if (birth == NULL || birth->edtf == NULL || strchr (birth->edtf, '/') != NULL)
    return FALSE;

  span->flags = kring_date_get_flags (birth);
  g_strlcpy (span->first, birth->edtf, strcspn (birth->edtf, "?~%") + 1);
  g_strlcpy (span->last, span->first, sizeof span->last);
  return TRUE;
}

/* By number of years, or by year. */
static gboolean
span_birthday (const KringDateAtom    *atom,
               const KringDateContext *context,
               int                     year,
               KringDateSpan          *span)
{
  KringPrecision precision;
  const KringDate *birth = find_counted_birth (atom, context, &precision, span);
  int years = atom->number;

  if (birth == NULL || atom->half || atom->months > 0 || atom->number_to > 0 || atom->unit != KRING_UNIT_YEAR)
    return FALSE;

  if (years == 0)
    years = year - birth->lo / 10000;
  if (years < 1 || years > OLDEST || (atom->number == 0 && precision == KRING_PRECISION_YEAR))
    return FALSE;

  return set_days (span, kring_day_anniversary (birth->lo, 12 * years),
                   kring_day_anniversary (birth->hi, 12 * years), precision);
}

/* From the day somebody is that old until the day before they are a year, half a year, month ... older. */
static gboolean
span_age (const KringDateAtom    *atom,
          const KringDateContext *context,
          int                     year,
          KringDateSpan          *span)
{
  KringPrecision precision;
  const KringDate *birth = find_counted_birth (atom, context, &precision, span);
  int from = atom->number, to = MAX (atom->number_to, from) + 1;
  int months = atom->unit == KRING_UNIT_YEAR ? 12 : 1;
  int days = atom->unit == KRING_UNIT_WEEK ? 7 : 1;

  if (birth == NULL || atom->unit == KRING_UNIT_WEEKEND)
    return FALSE;
  if (atom->number_to > 0 && atom->number_to <= atom->number)
    return FALSE;

  if (atom->unit == KRING_UNIT_DAY || atom->unit == KRING_UNIT_WEEK)
    return !atom->half && set_days (span, kring_day_add_days (birth->lo, days * from),
                                    kring_day_add_days (birth->hi, days * to - 1), precision);

  from *= months;
  to *= months;
  if (atom->half && atom->unit != KRING_UNIT_YEAR)
    return FALSE;
  if (atom->half)
    from += 6;
  if (atom->months > 0)
    {
      from += atom->months;
      to = from + 1;
    }
  if (to <= from || from > 12 * OLDEST)
    return FALSE;

  return set_days (span, kring_day_anniversary (birth->lo, from),
                   kring_day_add_days (kring_day_anniversary (birth->hi, to), -1), precision);
}

static gboolean
span_class (const KringDateAtom    *atom,
            const KringDateContext *context,
            int                     year,
            KringDateSpan          *span)
{
  KringPrecision precision;
  const KringDate *birth = find_counted_birth (atom, context, &precision, span);
  KringSchool school = (KringSchool) atom->value;
  int first, last;

  if (birth == NULL || birth->lo / 10000 != birth->hi / 10000)
    return FALSE;

  first = kring_school_class_year (school, MAX (atom->number, 1), birth->lo / 10000);
  last = atom->number > 0 ? first : first + kring_school_classes (school) - 1;
  return first > 0 && set_school_years (span, first, last);
}

static gboolean
span_today (const KringDateAtom    *atom,
            const KringDateContext *context,
            int                     year,
            KringDateSpan          *span)
{
  int day = kring_day_add_days (context->as_of, atom->number);

  return set_days (span, day, day, KRING_PRECISION_DAY);
}

/* A count of years or months is about a year or month; who counts days knows the day. */
static gboolean
span_ago (const KringDateAtom    *atom,
          const KringDateContext *context,
          int                     year,
          KringDateSpan          *span)
{
  static const struct { KringPrecision precision; int months, days; } units[] = {
    [KRING_UNIT_DAY] = { KRING_PRECISION_DAY, 0, 1 }, [KRING_UNIT_WEEK] = { KRING_PRECISION_DAY, 0, 7 },
    [KRING_UNIT_MONTH] = { KRING_PRECISION_MONTH, 1, 0 }, [KRING_UNIT_YEAR] = { KRING_PRECISION_YEAR, 12, 0 },
  };
  int direction = atom->forward ? 1 : -1;
  int months = direction * units[atom->unit].months, days = direction * units[atom->unit].days;
  int number_to = atom->number_to > 0 ? atom->number_to : atom->number;
  int a, b;

  if (atom->unit == KRING_UNIT_WEEKEND || (atom->half && (atom->unit != KRING_UNIT_YEAR || atom->number_to > 0)))
    return FALSE;

  span->flags = atom->unit == KRING_UNIT_DAY && atom->form == KRING_FORM_AGO ? KRING_DATE_CERTAIN : KRING_DATE_APPROXIMATE;
  if (atom->half)
    {
      a = kring_day_add_months (context->as_of, direction * (12 * atom->number + 6));
      return set_days (span, a, a, KRING_PRECISION_MONTH);
    }

  a = kring_day_add_days (kring_day_add_months (context->as_of, months * atom->number), days * atom->number);
  b = kring_day_add_days (kring_day_add_months (context->as_of, months * number_to), days * number_to);
  return set_days (span, MIN (a, b), MAX (a, b), units[atom->unit].precision);
}

static gboolean
span_unit (const KringDateAtom    *atom,
           const KringDateContext *context,
           int                     year,
           KringDateSpan          *span)
{
  static const int steps[] = {
    [KRING_WHICH_THIS] = 0, [KRING_WHICH_PREVIOUS] = -1, [KRING_WHICH_NEXT] = 1,
    [KRING_WHICH_LAST] = -1, [KRING_WHICH_COMING] = 1,
  };
  int step = steps[atom->which], weekday = kring_day_weekday (context->as_of);
  int monday = kring_day_add_days (context->as_of, 1 - weekday + 7 * step);
  int first = kring_day_add_months (context->as_of / 100 * 100 + 1, step);
  KringDateAtom part = { .part = atom->part, .month = first / 100 % 100 };

  if (atom->unit == KRING_UNIT_MONTH && atom->weekday == 0)
    return atom->part > 0 ? span_part_of_month (&part, context, first / 10000, span)
                          : set_days (span, first, first, KRING_PRECISION_MONTH);
  if (atom->part > 0)
    return FALSE;

  if (atom->unit == KRING_UNIT_WEEK && atom->weekday > 0)
    monday = kring_day_add_days (monday, atom->weekday - 1);
  if (atom->unit == KRING_UNIT_WEEK)
    return set_days (span, monday, kring_day_add_days (monday, atom->weekday > 0 ? 0 : 6), KRING_PRECISION_DAY);

  /* The coming weekend is still this week's, until it is there. */
  if (atom->which == KRING_WHICH_COMING && weekday < 6)
    monday = kring_day_add_days (monday, -7);

  return atom->unit == KRING_UNIT_WEEKEND && atom->weekday == 0
         && set_days (span, kring_day_add_days (monday, 5), kring_day_add_days (monday, 6), KRING_PRECISION_DAY);
}

static gboolean
span_weekday (const KringDateAtom    *atom,
              const KringDateContext *context,
              int                     year,
              KringDateSpan          *span)
{
  int days = atom->weekday - kring_day_weekday (context->as_of);
  int day;

  if ((atom->which == KRING_WHICH_PREVIOUS || atom->which == KRING_WHICH_LAST) && days >= 0)
    days -= 7;
  if ((atom->which == KRING_WHICH_NEXT || atom->which == KRING_WHICH_COMING) && days <= 0)
    days += 7;

  day = kring_day_add_days (context->as_of, days);
  return set_days (span, day, day, KRING_PRECISION_DAY);
}

static const struct {
  gboolean (*span) (const KringDateAtom *atom, const KringDateContext *context, int year, KringDateSpan *span);
  gboolean needs_today;
  gboolean needs_year;
} forms[] = {
  [KRING_FORM_DAY]            = { span_day, FALSE, TRUE },
  [KRING_FORM_MONTH]          = { span_month, FALSE, TRUE },
  [KRING_FORM_YEAR]           = { span_year, FALSE, TRUE },
  [KRING_FORM_SEASON]         = { span_season, FALSE, TRUE },
  [KRING_FORM_DECADE]         = { span_decade },
  [KRING_FORM_CENTURY]        = { span_century },
  [KRING_FORM_PART_OF_MONTH]  = { span_part_of_month, FALSE, TRUE },
  [KRING_FORM_PART_OF_SEASON] = { span_part_of_season, FALSE, TRUE },
  [KRING_FORM_PART_OF_YEAR]   = { span_part_of_year, FALSE, TRUE },
  [KRING_FORM_PART_OF_DECADE] = { span_part_of_decade },
  [KRING_FORM_SCHOOL_YEAR]    = { span_school_year },
  [KRING_FORM_FEAST]          = { span_feast, FALSE, TRUE },
  [KRING_FORM_AGE]            = { span_age },
  [KRING_FORM_BIRTH]          = { span_birth },
  [KRING_FORM_BIRTHDAY]       = { span_birthday },
  [KRING_FORM_CLASS]          = { span_class },
  [KRING_FORM_NOW]            = { NULL },
  [KRING_FORM_TODAY]          = { span_today, TRUE },
  [KRING_FORM_AGO]            = { span_ago, TRUE },
  [KRING_FORM_ABOUT_AGO]      = { span_ago, TRUE },
  [KRING_FORM_UNIT]           = { span_unit, TRUE },
  [KRING_FORM_WEEKDAY]        = { span_weekday, TRUE },
};

gboolean
kring_date_atom_to_span (const KringDateAtom    *atom,
                         const KringDateContext *context,
                         int                     year,
                         KringDateSpan          *span)
{
  g_auto(KringDate) first = KRING_DATE_INIT;
  g_auto(KringDate) last = KRING_DATE_INIT;

  *span = (KringDateSpan) { 0 };
  if (forms[atom->form].needs_today && context->as_of == 0)
    return FALSE;
  if (forms[atom->form].needs_year && (year < 1 || year > 9999))
    return FALSE;
  if (forms[atom->form].span == NULL || !forms[atom->form].span (atom, context, year, span))
    return FALSE;
  if (!kring_date_from_edtf (&first, span->first) || !kring_date_from_edtf (&last, span->last))
    return FALSE;

  span->lo = first.lo;
  span->hi = last.hi;
  return span->lo <= span->hi;
}
