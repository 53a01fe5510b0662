/* SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-date-calendar.h"

#define FLANDERS    KRING_LANGUAGE_NL
#define NETHERLANDS KRING_LANGUAGE_NL_NL

/* Easter Sundays 1999 to 2030, month * 100 + day. */
static const int easters[] = {
  404, 423, 415, 331, 420, 411, 327, 416, 408, 323, 412, 404, 424, 408, 331, 420,
  405, 327, 416, 401, 421, 412, 404, 417, 409, 331, 420, 405, 328, 416, 401, 421,
};

typedef struct {
  KringFeast    feast;
  int           year;
  KringLanguage customs;
  int           first;
  int           last;     /* 0: there is no such feast */
} Kept;

static const Kept kept[] = {
  { KRING_FEAST_CHRISTMAS,          2020, FLANDERS,    20201224, 20201226 },
  { KRING_FEAST_OLD_AND_NEW,        2019, FLANDERS,    20191231, 20200101 },
  { KRING_FEAST_CARNIVAL,           2019, FLANDERS,    20190303, 20190305 },
  { KRING_FEAST_ASH_WEDNESDAY,      2019, FLANDERS,    20190306, 20190306 },
  { KRING_FEAST_GOOD_FRIDAY,        2021, FLANDERS,    20210402, 20210402 },
  { KRING_FEAST_EASTER,             2021, FLANDERS,    20210404, 20210404 },
  { KRING_FEAST_ASCENSION,          2021, FLANDERS,    20210513, 20210513 },
  { KRING_FEAST_WHITSUN,            2021, FLANDERS,    20210523, 20210523 },
  { KRING_FEAST_WHIT_MONDAY,        2026, FLANDERS,    20260525, 20260525 },
  { KRING_FEAST_MOTHERS_DAY,        2026, FLANDERS,    20260510, 20260510 },
  { KRING_FEAST_MOTHERS_DAY,        2022, FLANDERS,    20220508, 20220508 },
  { KRING_FEAST_FATHERS_DAY,        2026, FLANDERS,    20260614, 20260614 },
  { KRING_FEAST_FATHERS_DAY,        2026, NETHERLANDS, 20260621, 20260621 },
  { KRING_FEAST_SINTERKLAAS,        2019, FLANDERS,    20191206, 20191206 },
  { KRING_FEAST_SINTERKLAAS,        2019, NETHERLANDS, 20191205, 20191205 },

  /* As the Flemish government announced them. */
  { KRING_FEAST_AUTUMN_HOLIDAYS,    2019, FLANDERS,    20191028, 20191103 },
  { KRING_FEAST_AUTUMN_HOLIDAYS,    2021, FLANDERS,    20211101, 20211107 },
  { KRING_FEAST_AUTUMN_HOLIDAYS,    2025, FLANDERS,    20251027, 20251102 },
  { KRING_FEAST_AUTUMN_HOLIDAYS,    2026, FLANDERS,    20261102, 20261108 },
  { KRING_FEAST_CHRISTMAS_HOLIDAYS, 2019, FLANDERS,    20191223, 20200105 },
  { KRING_FEAST_CHRISTMAS_HOLIDAYS, 2021, FLANDERS,    20211227, 20220109 },
  { KRING_FEAST_CHRISTMAS_HOLIDAYS, 2022, FLANDERS,    20221226, 20230108 },
  { KRING_FEAST_CARNIVAL_HOLIDAYS,  2019, FLANDERS,    20190304, 20190310 },
  { KRING_FEAST_CARNIVAL_HOLIDAYS,  2024, FLANDERS,    20240212, 20240218 },
  { KRING_FEAST_CARNIVAL_HOLIDAYS,  2025, FLANDERS,    20250303, 20250309 },
  { KRING_FEAST_EASTER_HOLIDAYS,    2018, FLANDERS,    20180402, 20180415 },
  { KRING_FEAST_EASTER_HOLIDAYS,    2019, FLANDERS,    20190408, 20190422 },
  { KRING_FEAST_EASTER_HOLIDAYS,    2021, FLANDERS,    20210405, 20210418 },
  { KRING_FEAST_EASTER_HOLIDAYS,    2022, FLANDERS,    20220404, 20220418 },
  { KRING_FEAST_EASTER_HOLIDAYS,    2024, FLANDERS,    20240401, 20240414 },
  { KRING_FEAST_EASTER_HOLIDAYS,    2026, FLANDERS,    20260406, 20260419 },
  { KRING_FEAST_EASTER_HOLIDAYS,    2026, NETHERLANDS, 0, 0 },
  { KRING_FEAST_EASTER,             0,    FLANDERS,    0, 0 },
};

static void
test_easter (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (easters); i++)
    g_assert_cmpint (kring_easter (1999 + (int) i), ==, (1999 + (int) i) * 10000 + easters[i]);

  for (int year = 1583; year < 4000; year++)
    {
      int easter = kring_easter (year) % 10000;

      g_assert_cmpint (kring_day_weekday (kring_easter (year)), ==, 7);
      g_assert_cmpint (easter, >=, 322);
      g_assert_cmpint (easter, <=, 425);
    }
}

static void
test_feasts (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (kept); i++)
    {
      int first = 0, last = 0;

      g_test_message ("%s %d", kring_feast_name (kept[i].feast, kept[i].customs), kept[i].year);
      g_assert_cmpint (kring_feast_days (kept[i].feast, kept[i].year, kept[i].customs, &first, &last), ==, kept[i].last != 0);
      g_assert_cmpint (first, ==, kept[i].first);
      g_assert_cmpint (last, ==, kept[i].last);
    }
}

/* Whatever the year: on days that exist, holidays from a Monday for whole weeks. */
static void
test_every_year (void)
{
  for (int feast = 0; feast < KRING_N_FEASTS; feast++)
    for (int year = 1900; year < 2100; year++)
      {
        int first, last;

        g_assert_true (kring_feast_days ((KringFeast) feast, year, FLANDERS, &first, &last));
        g_assert_true (kring_day_is_valid (first) && kring_day_is_valid (last));
        g_assert_cmpint (first, <=, last);
        g_assert_cmpint (first / 10000, ==, year);
        if (feast >= KRING_FEAST_CARNIVAL_HOLIDAYS)
          g_assert_cmpint (kring_day_weekday (first), ==, 1);
      }
}

static void
test_weekdays (void)
{
  g_assert_cmpint (kring_day_weekday (20261116), ==, 1);
  g_assert_cmpint (kring_day_weekday (20140402), ==, 3);
  g_assert_cmpint (kring_day_weekday (20000101), ==, 6);
  g_assert_cmpint (kring_day_weekday (19700101), ==, 4);
  g_assert_cmpint (kring_day_weekday (10101), ==, 1);
  g_assert_cmpint (kring_day_add_days (20161231, 1), ==, 20170101);
  g_assert_cmpint (kring_day_add_days (20160301, -1), ==, 20160229);
}

static void
test_school (void)
{
  static const struct { KringSchool school; int n, birth, year; } classes[] = {
    { KRING_SCHOOL_NURSERY, 1, 2014, 2017 },   { KRING_SCHOOL_NURSERY, 3, 2014, 2019 },
    { KRING_SCHOOL_PRIMARY, 1, 2014, 2020 },   { KRING_SCHOOL_PRIMARY, 2, 2014, 2021 },
    { KRING_SCHOOL_PRIMARY, 6, 2014, 2025 },   { KRING_SCHOOL_SECONDARY, 1, 2014, 2026 },
    { KRING_SCHOOL_SECONDARY, 6, 2014, 2031 }, { KRING_SCHOOL_NURSERY, 4, 2014, 0 },
    { KRING_SCHOOL_PRIMARY, 7, 2014, 0 },      { KRING_SCHOOL_PRIMARY, 0, 2014, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (classes); i++)
    g_assert_cmpint (kring_school_class_year (classes[i].school, classes[i].n, classes[i].birth), ==, classes[i].year);

  g_assert_cmpint (kring_school_year_of (20190901), ==, 2019);
  g_assert_cmpint (kring_school_year_of (20200630), ==, 2019);
  g_assert_cmpint (kring_school_year_of (20200831), ==, 2019);
  g_assert_cmpint (kring_school_year_of (20200901), ==, 2020);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/date-calendar/easter", test_easter);
  g_test_add_func ("/date-calendar/feasts", test_feasts);
  g_test_add_func ("/date-calendar/every-year", test_every_year);
  g_test_add_func ("/date-calendar/weekdays", test_weekdays);
  g_test_add_func ("/date-calendar/school", test_school);

  return g_test_run ();
}
