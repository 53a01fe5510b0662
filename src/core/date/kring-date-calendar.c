/* kring-date-calendar.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-date-calendar.h"

typedef enum {
  FIXED,     /* first and last are month * 100 + day; a last before the first is in the next year */
  EASTER,    /* days from Easter Sunday */
  SUNDAY,    /* the first-th Sunday of month last */
  HOLIDAY,   /* a Flemish school holiday: find() */
} Rule;

typedef void (*FindHoliday) (int year, int *first, int *last);

typedef struct {
  const char *nl;
  const char *en;
  Rule        rule;
  int         first;
  int         last;
  FindHoliday find;
} Feast;

int
kring_day_weekday (int day)
{
  return (kring_day_to_number (day) + 719468 + 2) % 7 + 1;
}

int
kring_day_add_days (int day,
                    int days)
{
  return kring_day_from_number (kring_day_to_number (day) + days);
}

/* The Monday of the week of @day. */
static int
find_monday (int day)
{
  return kring_day_add_days (day, 1 - kring_day_weekday (day));
}

/* Meeus, Jones and Butcher: exact for every year of the Gregorian calendar. */
int
kring_easter (int year)
{
  int a = year % 19, b = year / 100, c = year % 100;
  int d = b / 4, e = b % 4, g = (8 * b + 13) / 25;
  int h = (19 * a + b - d - g + 15) % 30;
  int i = c / 4, k = c % 4;
  int l = (32 + 2 * e + 2 * i - h - k) % 7;
  int m = (a + 11 * h + 22 * l) / 451;
  int n = h + l - 7 * m + 114;

  return kring_day_new (year, n / 31, n % 31 + 1);
}

static void
find_carnival_holidays (int  year,
                        int *first,
                        int *last)
{
  *first = kring_day_add_days (kring_easter (year), -48);
  *last = kring_day_add_days (*first, 6);
}

static void
find_easter_holidays (int  year,
                      int *first,
                      int *last)
{
  int easter = kring_easter (year);

  if (easter < kring_day_new (year, 4, 1))
    *first = kring_day_add_days (easter, 1);
  else if (easter > kring_day_new (year, 4, 15))
    *first = kring_day_add_days (easter, -13);
  else
    *first = find_monday (kring_day_new (year, 4, 7));

  *last = kring_day_add_days (*first, 13);
  if (*last == easter)
    *last = kring_day_add_days (easter, 1);   /* Easter Monday is free too */
}

static void
find_autumn_holidays (int  year,
                      int *first,
                      int *last)
{
  int all_saints = kring_day_new (year, 11, 1);

  *first = kring_day_weekday (all_saints) == 7 ? kring_day_add_days (all_saints, 1) : find_monday (all_saints);
  *last = kring_day_add_days (*first, 6);
}

static void
find_christmas_holidays (int  year,
                         int *first,
                         int *last)
{
  int christmas = kring_day_new (year, 12, 25);

  /* On a Saturday or Sunday: from the Monday after. */
  *first = find_monday (kring_day_weekday (christmas) >= 6 ? kring_day_add_days (christmas, 2) : christmas);
  *last = kring_day_add_days (*first, 13);
}

static const Feast feasts[] = {
  [KRING_FEAST_NEW_YEAR]           = { "Nieuwjaar", "New Year's Day", FIXED, 101, 101 },
  [KRING_FEAST_EPIPHANY]           = { "Driekoningen", "Epiphany", FIXED, 106, 106 },
  [KRING_FEAST_VALENTINE]          = { "Valentijn", "Valentine's Day", FIXED, 214, 214 },
  [KRING_FEAST_LABOUR_DAY]         = { "Dag van de Arbeid", "Labour Day", FIXED, 501, 501 },
  [KRING_FEAST_LIBERATION_DAY]     = { "Bevrijdingsdag", "Liberation Day", FIXED, 505, 505 },
  [KRING_FEAST_FLEMISH_DAY]        = { "Vlaamse feestdag", "Flemish Day", FIXED, 711, 711 },
  [KRING_FEAST_BELGIAN_DAY]        = { "nationale feestdag", "Belgian National Day", FIXED, 721, 721 },
  [KRING_FEAST_ASSUMPTION]         = { "Onze-Lieve-Vrouw-Hemelvaart", "Assumption Day", FIXED, 815, 815 },
  [KRING_FEAST_HALLOWEEN]          = { "Halloween", "Halloween", FIXED, 1031, 1031 },
  [KRING_FEAST_ALL_SAINTS]         = { "Allerheiligen", "All Saints' Day", FIXED, 1101, 1101 },
  [KRING_FEAST_ALL_SOULS]          = { "Allerzielen", "All Souls' Day", FIXED, 1102, 1102 },
  [KRING_FEAST_SAINT_MARTIN]       = { "Sint-Maarten", "Saint Martin's Day", FIXED, 1111, 1111 },
  [KRING_FEAST_ARMISTICE]          = { "Wapenstilstand", "Armistice Day", FIXED, 1111, 1111 },
  [KRING_FEAST_GIFT_EVE]           = { "pakjesavond", "Saint Nicholas' Eve", FIXED, 1205, 1205 },
  [KRING_FEAST_SINTERKLAAS]        = { "Sinterklaas", "Saint Nicholas", FIXED, 1206, 1206 },
  [KRING_FEAST_CHRISTMAS]          = { "Kerst", "Christmas", FIXED, 1224, 1226 },
  [KRING_FEAST_CHRISTMAS_EVE]      = { "kerstavond", "Christmas Eve", FIXED, 1224, 1224 },
  [KRING_FEAST_CHRISTMAS_DAY]      = { "kerstdag", "Christmas Day", FIXED, 1225, 1225 },
  [KRING_FEAST_BOXING_DAY]         = { "tweede kerstdag", "Boxing Day", FIXED, 1226, 1226 },
  [KRING_FEAST_NEW_YEARS_EVE]      = { "oudejaarsavond", "New Year's Eve", FIXED, 1231, 1231 },
  [KRING_FEAST_OLD_AND_NEW]        = { "oud en nieuw", "the turn of the year", FIXED, 1231, 101 },
  [KRING_FEAST_CARNIVAL]           = { "carnaval", "carnival", EASTER, -49, -47 },
  [KRING_FEAST_ASH_WEDNESDAY]      = { "Aswoensdag", "Ash Wednesday", EASTER, -46, -46 },
  [KRING_FEAST_PALM_SUNDAY]        = { "Palmzondag", "Palm Sunday", EASTER, -7, -7 },
  [KRING_FEAST_MAUNDY_THURSDAY]    = { "Witte Donderdag", "Maundy Thursday", EASTER, -3, -3 },
  [KRING_FEAST_GOOD_FRIDAY]        = { "Goede Vrijdag", "Good Friday", EASTER, -2, -2 },
  [KRING_FEAST_EASTER]             = { "Pasen", "Easter", EASTER, 0, 0 },
  [KRING_FEAST_EASTER_MONDAY]      = { "paasmaandag", "Easter Monday", EASTER, 1, 1 },
  [KRING_FEAST_ASCENSION]          = { "Hemelvaart", "Ascension Day", EASTER, 39, 39 },
  [KRING_FEAST_WHITSUN]            = { "Pinksteren", "Whitsun", EASTER, 49, 49 },
  [KRING_FEAST_WHIT_MONDAY]        = { "pinkstermaandag", "Whit Monday", EASTER, 50, 50 },
  [KRING_FEAST_MOTHERS_DAY]        = { "moederdag", "Mother's Day", SUNDAY, 2, 5 },
  [KRING_FEAST_FATHERS_DAY]        = { "vaderdag", "Father's Day", SUNDAY, 2, 6 },
  [KRING_FEAST_CARNIVAL_HOLIDAYS] =
    { "krokusvakantie", "carnival holidays", HOLIDAY, .find = find_carnival_holidays },
  [KRING_FEAST_EASTER_HOLIDAYS] =
    { "paasvakantie", "Easter holidays", HOLIDAY, .find = find_easter_holidays },
  [KRING_FEAST_AUTUMN_HOLIDAYS] =
    { "herfstvakantie", "autumn holidays", HOLIDAY, .find = find_autumn_holidays },
  [KRING_FEAST_CHRISTMAS_HOLIDAYS] =
    { "kerstvakantie", "Christmas holidays", HOLIDAY, .find = find_christmas_holidays },
};

G_STATIC_ASSERT (G_N_ELEMENTS (feasts) == KRING_N_FEASTS);

/* Where the Netherlands keep the same feast on another day. */
static const struct {
  KringFeast feast;
  Feast      kept;
} dutch_feasts[] = {
  { KRING_FEAST_FATHERS_DAY, { .rule = SUNDAY, .first = 3, .last = 6 } },
  { KRING_FEAST_SINTERKLAAS, { .rule = FIXED, .first = 1205, .last = 1205 } },
};

static const Feast *
get_feast (KringFeast    feast,
           KringLanguage customs)
{
  for (gsize i = 0; customs == KRING_LANGUAGE_NL_NL && i < G_N_ELEMENTS (dutch_feasts); i++)
    if (dutch_feasts[i].feast == feast)
      return &dutch_feasts[i].kept;

  return &feasts[feast];
}

static int
find_sunday (int year,
             int month,
             int n)
{
  int first = kring_day_new (year, month, 1);

  return kring_day_add_days (first, 7 - kring_day_weekday (first) + 7 * (n - 1));
}

gboolean
kring_feast_days (KringFeast     feast,
                  int            year,
                  KringLanguage  customs,
                  int           *first,
                  int           *last)
{
  const Feast *kept = get_feast (feast, customs);

  if (year < 1 || year > 9998)
    return FALSE;

  switch (kept->rule)
    {
    case FIXED:
      *first = year * 10000 + kept->first;
      *last = (kept->last < kept->first ? year + 1 : year) * 10000 + kept->last;
      break;

    case EASTER:
      *first = kring_day_add_days (kring_easter (year), kept->first);
      *last = kring_day_add_days (kring_easter (year), kept->last);
      break;

    case SUNDAY:
      *first = *last = find_sunday (year, kept->last, kept->first);
      break;

    case HOLIDAY:
      if (customs == KRING_LANGUAGE_NL_NL)
        return FALSE;
      kept->find (year, first, last);
      break;

    default:
      g_assert_not_reached ();
    }

  return TRUE;
}

const char *
kring_feast_name (KringFeast    feast,
                  KringLanguage language)
{
  return language == KRING_LANGUAGE_EN ? feasts[feast].en : feasts[feast].nl;
}

int
kring_school_class_year (KringSchool school,
                         int         n,
                         int         birth_year)
{
  static const struct { int classes, before_first; } schools[] = {
    [KRING_SCHOOL_NURSERY]   = { 3, 2 },
    [KRING_SCHOOL_PRIMARY]   = { 6, 5 },
    [KRING_SCHOOL_SECONDARY] = { 7, 11 },
  };

  if (n < 1 || n > schools[school].classes)
    return 0;

  return birth_year + schools[school].before_first + n;
}

int
kring_school_classes (KringSchool school)
{
  return school == KRING_SCHOOL_NURSERY ? 3 : 6;
}

int
kring_school_year_of (int day)
{
  return day / 100 % 100 >= 9 ? day / 10000 : day / 10000 - 1;
}
