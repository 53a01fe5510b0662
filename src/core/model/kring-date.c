/* kring-date.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-date.h"

#include <string.h>

void
kring_date_clear (KringDate *self)
{
  g_free (self->edtf);
  g_free (self->said);
  *self = (KringDate) KRING_DATE_INIT;
}

void
kring_date_copy (const KringDate *from,
                 KringDate       *to)
{
  *to = (KringDate) { from->lo, from->hi, g_strdup (from->edtf), g_strdup (from->said) };
}

/* Exactly @n digits at @text; -1 otherwise. */
static int
read_digits (const char *text,
             gsize       n)
{
  int number = 0;

  for (gsize i = 0; i < n; i++)
    {
      if (!g_ascii_isdigit (text[i]))
        return -1;
      number = number * 10 + g_ascii_digit_value (text[i]);
    }

  return number;
}

static gboolean
read_decade (const char *text,
             KringDate  *date)
{
  int years = g_str_has_suffix (text, "XX") ? 100 : 10;
  int start = read_digits (text, years == 100 ? 2 : 3);

  if (start < 1 || text[3] != 'X')
    return FALSE;

  date->lo = kring_day_new (start * years, 1, 1);
  date->hi = kring_day_new (start * years + years - 1, 12, 31);
  return TRUE;
}

static gboolean
read_season (int        year,
             int        season,
             KringDate *date)
{
  int first = 3 * (season - 20);   /* spring begins in March */

  if (season == 24 && year == 9999)
    return FALSE;   /* would end in the year 10000 */

  date->lo = kring_day_new (year, first, 1);
  date->hi = season == 24
             ? kring_day_new (year + 1, 2, kring_day_days_in (year + 1, 2))
             : kring_day_new (year, first + 2, kring_day_days_in (year, first + 2));
  return TRUE;
}

/* One date, without interval and without words. Only lo and hi are set. */
static gboolean
read_one (const char *text,
          KringDate  *date)
{
  g_autofree char *plain = g_strdup (text);
  gsize length = strlen (plain);
  int year, month, day;

  if (length > 0 && strchr ("?~%", plain[length - 1]) != NULL)
    plain[--length] = '\0';

  if (length == 4 && strchr (plain, 'X') != NULL)
    return read_decade (plain, date);

  if (length != 4 && length != 7 && length != 10)
    return FALSE;

  year = read_digits (plain, 4);
  month = length > 4 && plain[4] == '-' ? read_digits (plain + 5, 2) : -1;
  day = length > 7 && plain[7] == '-' ? read_digits (plain + 8, 2) : -1;
  if (year < 1 || (length > 4 && month < 1) || (length > 7 && day < 1))
    return FALSE;

  if (length == 7 && month >= 21 && month <= 24)
    return read_season (year, month, date);

  if (length == 4)
    {
      date->lo = kring_day_new (year, 1, 1);
      date->hi = kring_day_new (year, 12, 31);
      return TRUE;
    }

  if (month > 12 || day > kring_day_days_in (year, month))
    return FALSE;

  date->lo = kring_day_new (year, month, length > 7 ? day : 1);
  date->hi = kring_day_new (year, month, length > 7 ? day : kring_day_days_in (year, month));
  return TRUE;
}

static gboolean
read_interval (const char *text,
               KringDate  *date)
{
  g_auto(GStrv) ends = g_strsplit (text, "/", 3);
  KringDate start = KRING_DATE_INIT;
  KringDate end = KRING_DATE_INIT;
  gboolean open_start, open_end;

  if (g_strv_length (ends) != 2)
    return FALSE;

  open_start = g_str_equal (ends[0], "..");
  open_end = g_str_equal (ends[1], "..");
  if (open_start && open_end)
    return FALSE;
  if ((!open_start && !read_one (ends[0], &start)) || (!open_end && !read_one (ends[1], &end)))
    return FALSE;

  if (!open_start && !open_end && start.lo > end.hi)
    return FALSE;

  date->lo = start.lo;
  date->hi = end.hi;
  return TRUE;
}

/* All but the words. */
static gboolean
read_edtf (KringDate  *date,
           const char *edtf)
{
  KringDate read = KRING_DATE_INIT;

  if (!(strchr (edtf, '/') != NULL ? read_interval (edtf, &read) : read_one (edtf, &read)))
    return FALSE;

  date->lo = read.lo;
  date->hi = read.hi;
  date->edtf = g_strdup (edtf);
  return TRUE;
}

gboolean
kring_date_from_edtf (KringDate  *self,
                      const char *edtf)
{
  *self = (KringDate) KRING_DATE_INIT;
  return edtf != NULL && read_edtf (self, edtf);
}

void
kring_date_from_words (KringDate  *self,
                       const char *said)
{
  *self = (KringDate) KRING_DATE_INIT;
  self->said = said != NULL && said[0] != '\0' ? g_strdup (said) : NULL;
}

void
kring_date_from_day (KringDate *self,
                     int        day)
{
  *self = (KringDate) { day, day, NULL, NULL };
  self->edtf = g_strdup_printf ("%04d-%02d-%02d", day / 10000, day / 100 % 100, day % 100);
}

gboolean
kring_date_from_cell (KringDate  *self,
                      const char *cell)
{
  g_auto(GStrv) parts = NULL;

  *self = (KringDate) KRING_DATE_INIT;
  if (cell == NULL)
    return FALSE;

  parts = g_strsplit (cell, ";", 3);
  if (g_strv_length (parts) < 2)
    return FALSE;

  kring_date_from_words (self, parts[2]);
  if (parts[1][0] == '\0')
    return self->said != NULL;

  /* The bounds stand in the cell for SQL; the EDTF is what they come from. */
  return read_edtf (self, parts[1]);
}

char *
kring_date_to_cell (const KringDate *self)
{
  if (self->edtf == NULL && self->said == NULL)
    return NULL;

  return g_strdup_printf ("%08d-%08d;%s%s%s", self->lo, self->hi, self->edtf != NULL ? self->edtf : "",
                          self->said != NULL ? ";" : "", self->said != NULL ? self->said : "");
}

gboolean
kring_date_is_dated (const KringDate *self)
{
  return self->edtf != NULL;
}

KringDateFlags
kring_date_get_flags (const KringDate *self)
{
  KringDateFlags flags = KRING_DATE_CERTAIN;

  if (self->edtf == NULL)
    return KRING_DATE_OPEN_START | KRING_DATE_OPEN_END;

  if (strpbrk (self->edtf, "?%") != NULL)
    flags |= KRING_DATE_UNCERTAIN;
  if (strpbrk (self->edtf, "~%") != NULL)
    flags |= KRING_DATE_APPROXIMATE;
  if (self->lo == KRING_DAY_OPEN_START)
    flags |= KRING_DATE_OPEN_START;
  if (self->hi == KRING_DAY_OPEN_END)
    flags |= KRING_DATE_OPEN_END;

  return flags;
}

int
kring_date_compare (const KringDate *a,
                    const KringDate *b)
{
  if ((a->edtf == NULL) != (b->edtf == NULL))
    return a->edtf == NULL ? 1 : -1;

  if (a->lo != b->lo)
    return a->lo < b->lo ? -1 : 1;

  return a->hi == b->hi ? 0 : a->hi < b->hi ? -1 : 1;
}

int
kring_day_days_in (int year,
                   int month)
{
  return g_date_get_days_in_month ((GDateMonth) month, (GDateYear) year);
}

gboolean
kring_day_is_valid (int day)
{
  int year = day / 10000, month = day / 100 % 100;

  return year >= 1 && year <= 9999 && month >= 1 && month <= 12
         && day % 100 >= 1 && day % 100 <= kring_day_days_in (year, month);
}

int
kring_day_new (int year,
               int month,
               int day)
{
  return year * 10000 + month * 100 + day;
}

int
kring_day_today (void)
{
  g_autoptr(GDateTime) now = g_date_time_new_now_local ();

  return kring_day_new (g_date_time_get_year (now), g_date_time_get_month (now), g_date_time_get_day_of_month (now));
}

/* Howard Hinnant's days_from_civil: exact for the proleptic Gregorian calendar. */
int
kring_day_to_number (int day)
{
  int month = day / 100 % 100;
  int year = day / 10000 - (month <= 2);
  int era = year / 400;
  int year_of_era = year - era * 400;
  int day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day % 100 - 1;

  return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

int
kring_day_from_number (int number)
{
  int days = number + 719468;
  int era = days / 146097;
  int day_of_era = days - era * 146097;
  int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  int month = (5 * day_of_year + 2) / 153;
  int day = day_of_year - (153 * month + 2) / 5 + 1;

  month += month < 10 ? 3 : -9;
  return kring_day_new (year_of_era + era * 400 + (month <= 2), month, day);
}

/* The first day of the month @months after that of @day. */
static int
shift_month (int day,
             int months)
{
  int total = day / 10000 * 12 + day / 100 % 100 - 1 + months;

  total = CLAMP (total, 1 * 12, 9999 * 12 + 11);
  return kring_day_new (total / 12, total % 12 + 1, 1);
}

int
kring_day_add_months (int day,
                      int months)
{
  int first = shift_month (day, months);

  return first - 1 + MIN (day % 100, kring_day_days_in (first / 10000, first / 100 % 100));
}

int
kring_day_anniversary (int birth,
                       int months)
{
  int first = shift_month (birth, months);

  if (birth % 100 > kring_day_days_in (first / 10000, first / 100 % 100))
    return shift_month (first, 1);

  return first - 1 + birth % 100;
}

int
kring_day_age (int birth,
               int on)
{
  int years = on / 10000 - birth / 10000;

  return on % 10000 < birth % 10000 ? years - 1 : years;
}
