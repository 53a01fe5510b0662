/* SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-date.h"

typedef struct {
  const char    *edtf;
  int            lo;
  int            hi;
  KringDateFlags flags;
} Form;

#define OPEN_START KRING_DAY_OPEN_START
#define OPEN_END   KRING_DAY_OPEN_END

static const Form forms[] = {
  { "2014",                  20140101, 20141231 },
  { "0001",                  10101, 11231 },
  { "9999",                  99990101, 99991231 },
  { "2014-04",               20140401, 20140430 },
  { "2016-02",               20160201, 20160229 },
  { "1900-02",               19000201, 19000228 },
  { "2000-02",               20000201, 20000229 },
  { "2014-04-02",            20140402, 20140402 },
  { "2016-02-29",            20160229, 20160229 },
  { "0001-01-01",            10101, 10101 },
  { "9999-12-31",            99991231, 99991231 },
  { "199X",                  19900101, 19991231 },
  { "001X",                  100101, 191231 },
  { "999X",                  99900101, 99991231 },
  { "19XX",                  19000101, 19991231 },
  { "01XX",                  1000101, 1991231 },
  { "2019-21",               20190301, 20190531 },
  { "2019-22",               20190601, 20190831 },
  { "2019-23",               20190901, 20191130 },
  { "2019-24",               20191201, 20200229 },
  { "2018-24",               20181201, 20190228 },
  { "9999-23",               99990901, 99991130 },
  { "2014?",                 20140101, 20141231, KRING_DATE_UNCERTAIN },
  { "2014~",                 20140101, 20141231, KRING_DATE_APPROXIMATE },
  { "2014%",                 20140101, 20141231, KRING_DATE_UNCERTAIN | KRING_DATE_APPROXIMATE },
  { "2014-04~",              20140401, 20140430, KRING_DATE_APPROXIMATE },
  { "2014-04-02?",           20140402, 20140402, KRING_DATE_UNCERTAIN },
  { "199X~",                 19900101, 19991231, KRING_DATE_APPROXIMATE },
  { "2019-24%",              20191201, 20200229, KRING_DATE_UNCERTAIN | KRING_DATE_APPROXIMATE },
  { "2012/2013",             20120101, 20131231 },
  { "2012/2012",             20120101, 20121231 },
  { "2014-04-02/2014-04-02", 20140402, 20140402 },
  { "2019-09/2020-06",       20190901, 20200630 },
  { "2012/2013-10",          20120101, 20131031 },
  { "2012-05-03/2013",       20120503, 20131231 },
  { "2018-24/2019-21",       20181201, 20190531 },
  { "199X/200X",             19900101, 20091231 },
  { "2012~/2014?",           20120101, 20141231, KRING_DATE_UNCERTAIN | KRING_DATE_APPROXIMATE },
  { "2012/2014~",            20120101, 20141231, KRING_DATE_APPROXIMATE },
  { "2014-04/..",            20140401, OPEN_END, KRING_DATE_OPEN_END },
  { "2014~/..",              20140101, OPEN_END, KRING_DATE_OPEN_END | KRING_DATE_APPROXIMATE },
  { "../2010-04",            OPEN_START, 20100430, KRING_DATE_OPEN_START },
  { "../2010?",              OPEN_START, 20101231, KRING_DATE_OPEN_START | KRING_DATE_UNCERTAIN },
};

static const char * const no_dates[] = {
  "", " ", "abc", "14", "201", "20144", "2014-", "2014-4", "2014-4-2", "2014-04-2", "2014/", "/2014", "..", "../..", "/",
  "2014/2015/2016", "2014-04-31", "2014-02-29", "1900-02-29", "2014-00", "2014-13", "2014-20", "2014-25", "2014-99",
  "2014-01-00", "2014-01-32", "2014-21-01", "0000", "0000-01", "-001", "+2014", "000X", "00XX", "1XXX", "XXXX", "20X4",
  "X014", "201x", "201X-04", "20XX-04", "2014-0X", "9999-24", "2014~?", "2014??", "?", "2014-04~-02", "~2014", "2014.04",
  "2014 ", " 2014", "20140402", "2014-04-02T10", "2013/2012", "2014-04-02/2013", "2014-04-02/2014-04-01", "2014-06/2014-05",
  "2014/..?", "../2014-02-30", "2014/abc", "2014-04-31/..", "2019-21/2018-24",
};

static void
test_form (gconstpointer data)
{
  const Form *form = data;
  g_auto(KringDate) date = KRING_DATE_INIT;
  g_auto(KringDate) back = KRING_DATE_INIT;
  g_autofree char *cell = NULL;

  g_assert_true (kring_date_from_edtf (&date, form->edtf));
  g_assert_true (kring_date_is_dated (&date));
  g_assert_cmpstr (date.edtf, ==, form->edtf);
  g_assert_null (date.said);
  g_assert_cmpint (date.lo, ==, form->lo);
  g_assert_cmpint (date.hi, ==, form->hi);
  g_assert_cmpint (date.lo, <=, date.hi);
  g_assert_cmpuint (kring_date_get_flags (&date), ==, form->flags);

  date.said = g_strdup ("zoals verteld; door oma");
  cell = kring_date_to_cell (&date);
  g_assert_true (kring_date_from_cell (&back, cell));
  g_assert_cmpstr (back.edtf, ==, form->edtf);
  g_assert_cmpstr (back.said, ==, date.said);
  g_assert_cmpint (back.lo, ==, form->lo);
  g_assert_cmpint (back.hi, ==, form->hi);
}

static void
test_no_date (gconstpointer data)
{
  g_auto(KringDate) date = { 1, 2, NULL, NULL };

  g_assert_false (kring_date_from_edtf (&date, data));
  g_assert_false (kring_date_is_dated (&date));
  g_assert_null (date.edtf);
  g_assert_cmpint (date.lo, ==, OPEN_START);
  g_assert_cmpint (date.hi, ==, OPEN_END);
}

static void
test_cell (void)
{
  static const struct { const char *cell; const char *edtf; const char *said; gboolean read; } cells[] = {
    { "20100301-20100331;2010-03~",         "2010-03~",   NULL,                TRUE },
    { "20100401-99999999;2010-04/..;sinds", "2010-04/..", "sinds",             TRUE },
    { "00000000-99999999;;na de lockdown",  NULL,         "na de lockdown",    TRUE },
    { "20140101-20141231;2014;a;b;",        "2014",       "a;b;",              TRUE },
    { "00000000-99999999;;",                NULL,         NULL,                FALSE },
    { "00000000-99999999;2014-13;wie weet", NULL,         "wie weet",          FALSE },
    { "2014",                               NULL,         NULL,                FALSE },
    { "",                                   NULL,         NULL,                FALSE },
    { NULL,                                 NULL,         NULL,                FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cells); i++)
    {
      g_auto(KringDate) date = KRING_DATE_INIT;
      g_autofree char *back = NULL;

      g_assert_cmpint (kring_date_from_cell (&date, cells[i].cell), ==, cells[i].read);
      g_assert_cmpstr (date.edtf, ==, cells[i].edtf);
      g_assert_cmpstr (date.said, ==, cells[i].said);

      back = kring_date_to_cell (&date);
      if (cells[i].read)
        g_assert_cmpstr (back, ==, cells[i].cell);
    }
}

static void
test_words (void)
{
  g_auto(KringDate) date = KRING_DATE_INIT;
  g_auto(KringDate) copy = KRING_DATE_INIT;

  kring_date_from_words (&date, "");
  g_assert_null (date.said);
  g_assert_null (kring_date_to_cell (&date));

  kring_date_from_words (&date, "in het verlof");
  g_assert_false (kring_date_is_dated (&date));
  g_assert_cmpuint (kring_date_get_flags (&date), ==, KRING_DATE_OPEN_START | KRING_DATE_OPEN_END);

  kring_date_copy (&date, &copy);
  g_assert_cmpstr (copy.said, ==, "in het verlof");
  g_assert_true (copy.said != date.said);

  kring_date_clear (&copy);
  kring_date_from_day (&copy, 10203);
  g_assert_cmpstr (copy.edtf, ==, "0001-02-03");
  g_assert_cmpint (copy.lo, ==, 10203);
  g_assert_cmpint (copy.hi, ==, 10203);
}

static void
test_compare (void)
{
  static const char * const sorted[] = {
    "../2010", "../2014", "199X", "2012/2013", "2014-01-01", "2014-01", "2014", "2014/..", "2014-02", NULL
  };

  for (gsize i = 0; i < G_N_ELEMENTS (sorted); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (sorted); j++)
      {
        g_auto(KringDate) a = KRING_DATE_INIT;
        g_auto(KringDate) b = KRING_DATE_INIT;

        kring_date_from_edtf (&a, sorted[i]);
        kring_date_from_edtf (&b, sorted[j]);
        g_assert_cmpint (kring_date_compare (&a, &b), ==, i == j ? 0 : i < j ? -1 : 1);
      }
}

/* Every day of the calendar, and its ends against GLib's. */
static void
test_numbers (void)
{
  GDate epoch, last;
  int first;

  g_date_clear (&epoch, 1);
  g_date_clear (&last, 1);
  g_date_set_dmy (&epoch, 1, 1, 1970);
  g_date_set_dmy (&last, 31, 12, 9999);
  first = 1 - (int) g_date_get_julian (&epoch);

  g_assert_cmpint (kring_day_to_number (19700101), ==, 0);
  g_assert_cmpint (kring_day_to_number (10101), ==, first);
  g_assert_cmpint (kring_day_to_number (99991231), ==, g_date_days_between (&epoch, &last));

  for (int number = first, before = 0; number <= kring_day_to_number (99991231); number++)
    {
      int day = kring_day_from_number (number);

      if (day <= before || !kring_day_is_valid (day) || kring_day_to_number (day) != number)
        g_error ("day %d has number %d", day, number);
      before = day;
    }
}

static void
test_valid (void)
{
  static const int valid[] = { 10101, 20160229, 20000229, 99991231 };
  static const int invalid[] = {
    0, -1, 101, 1231, 20140431, 20140229, 19000229, 20141301, 20140001, 20140100, 100000101, OPEN_END
  };

  for (gsize i = 0; i < G_N_ELEMENTS (valid); i++)
    g_assert_true (kring_day_is_valid (valid[i]));
  for (gsize i = 0; i < G_N_ELEMENTS (invalid); i++)
    g_assert_false (kring_day_is_valid (invalid[i]));
}

static void
test_months (void)
{
  static const struct { int day, months, later, anniversary; } sums[] = {
    { 20140402,   6, 20141002, 20141002 },
    { 20140402,  12, 20150402, 20150402 },
    { 20140402,  -4, 20131202, 20131202 },
    { 20141231,   2, 20150228, 20150301 },
    { 20140131,   1, 20140228, 20140301 },
    { 20160131,   1, 20160229, 20160301 },
    { 20160229,  12, 20170228, 20170301 },
    { 20160229,  48, 20200229, 20200229 },
    { 20140831,   1, 20140930, 20141001 },
    { 20151231,  -1, 20151130, 20151201 },
    { 20140402,   0, 20140402, 20140402 },
    { 10115,     -1, 10115,    10115 },
    { 99991215,   5, 99991215, 99991215 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (sums); i++)
    {
      g_assert_cmpint (kring_day_add_months (sums[i].day, sums[i].months), ==, sums[i].later);
      g_assert_cmpint (kring_day_anniversary (sums[i].day, sums[i].months), ==, sums[i].anniversary);
    }
}

static void
test_age (void)
{
  static const struct { int birth, on, age; } ages[] = {
    { 20140402, 20140402,  0 },
    { 20140402, 20150401,  0 },
    { 20140402, 20150402,  1 },
    { 20140402, 20261116, 12 },
    { 20140402, 20140401, -1 },
    { 20140402, 20130402, -1 },
    { 20160229, 20170228,  0 },
    { 20160229, 20170301,  1 },
    { 20160229, 20200228,  3 },
    { 20160229, 20200229,  4 },
    { 20151231, 20160101,  0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (ages); i++)
    g_assert_cmpint (kring_day_age (ages[i].birth, ages[i].on), ==, ages[i].age);
}

/* The age changes on the anniversary and on no other day, leap days too. */
static void
test_birthdays (void)
{
  static const int births[] = { 20140402, 20160229, 20151231, 20160101, 20160301, 20150131 };

  for (gsize i = 0; i < G_N_ELEMENTS (births); i++)
    for (int years = 1; years <= 30; years++)
      {
        int birthday = kring_day_anniversary (births[i], 12 * years);
        int eve = kring_day_from_number (kring_day_to_number (birthday) - 1);

        g_assert_cmpint (kring_day_age (births[i], birthday), ==, years);
        g_assert_cmpint (kring_day_age (births[i], eve), ==, years - 1);
      }
}

static void
test_today (void)
{
  g_assert_true (kring_day_is_valid (kring_day_today ()));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_autofree char *path = g_strdup_printf ("/date/edtf/%" G_GSIZE_FORMAT, i);

      g_test_add_data_func (path, &forms[i], test_form);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (no_dates); i++)
    {
      g_autofree char *path = g_strdup_printf ("/date/no-edtf/%" G_GSIZE_FORMAT, i);

      g_test_add_data_func (path, no_dates[i], test_no_date);
    }
  g_test_add_func ("/date/cell", test_cell);
  g_test_add_func ("/date/words", test_words);
  g_test_add_func ("/date/compare", test_compare);
  g_test_add_func ("/day/numbers", test_numbers);
  g_test_add_func ("/day/valid", test_valid);
  g_test_add_func ("/day/months", test_months);
  g_test_add_func ("/day/age", test_age);
  g_test_add_func ("/day/birthdays", test_birthdays);
  g_test_add_func ("/day/today", test_today);

  return g_test_run ();
}
