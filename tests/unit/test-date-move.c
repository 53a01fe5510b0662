/* test-date-move.c - dates that somebody drags, or moves by key
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-date-move.h"

#define DAY   KRING_PRECISION_DAY
#define MONTH KRING_PRECISION_MONTH
#define YEAR  KRING_PRECISION_YEAR

typedef struct {
  const char    *from;
  int            by;
  KringPrecision precision;
  const char    *to;   /* NULL: there is no such date */
} Row;

/* @by days. */
static const Row moves[] = {
  { "2019-05-12",      1,     DAY,   "2019-05-13" },
  { "2019-05-12",      -12,   DAY,   "2019-04-30" },
  { "2019-05-12",      30,    MONTH, "2019-06" },
  { "2019-05-12",      3,     MONTH, "2019-05-12" },      /* still May: nothing was meant */
  { "2019-05-12",      400,   YEAR,  "2020" },
  { "2019-05",         31,    DAY,   "2019-06" },         /* a month stays a month */
  { "2019-05",         10,    DAY,   "2019-05" },
  { "2019-05",         -365,  YEAR,  "2018" },
  { "2014~",           700,   DAY,   "2016~" },
  { "2014?",           -365,  MONTH, "2013?" },
  { "2019-22",         90,    DAY,   "2019-23" },
  { "2019-23",         90,    MONTH, "2019-24" },
  { "2019-24",         90,    YEAR,  "2020-21" },
  { "2019-21",         -90,   YEAR,  "2018-24" },
  { "201X",            3653,  DAY,   "202X" },
  { "20XX",            -36525, DAY,  "19XX" },
  { "2018/2019",       365,   DAY,   "2019/2020" },
  { "2018-03/2019-05~", 31,   DAY,   "2018-04/2019-06~" },
  { "../2010-04",      61,    DAY,   "../2010-06" },
  { "2010-04-03/..",   -3,    DAY,   "2010-03-31/.." },
  { "9999-12-30",      400,   DAY,   NULL },
  { "0001-01-02",      -400,  DAY,   NULL },
  { "0001",            -200,  YEAR,  NULL },
};

/* @by steps. */
static const Row steps[] = {
  { "2019-05-12",  1,  DAY,   "2019-05-13" },
  { "2019-01-31",  1,  MONTH, "2019-02" },
  { "2019-05-12",  -1, MONTH, "2019-04" },
  { "2019-05-12",  1,  YEAR,  "2020" },
  { "2020-02-29",  12, MONTH, "2021-02" },
  { "2019-01",     1,  DAY,   "2019-02" },
  { "2019-01",     -1, MONTH, "2018-12" },
  { "2019",        10, DAY,   "2029" },
  { "2019-24",     1,  DAY,   "2020-21" },
  { "2019-21",     -1, DAY,   "2018-24" },
  { "201X~",       -1, MONTH, "200X~" },
  { "2018/2019",   1,  YEAR,  "2019/2020" },
  { "../2010-04",  -1, DAY,   "../2010-03" },
};

static void
check (const Row *row,
       gboolean (* move) (const KringDate *, int, KringPrecision, KringDate *))
{
  g_auto(KringDate) date = KRING_DATE_INIT;
  g_auto(KringDate) moved = KRING_DATE_INIT;

  g_assert_true (kring_date_from_edtf (&date, row->from));
  g_assert_cmpint (move (&date, row->by, row->precision, &moved), ==, row->to != NULL);
  g_assert_cmpstr (moved.edtf, ==, row->to);
}

static void
test_move (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (moves); i++)
    check (&moves[i], kring_date_move);
}

static void
test_step (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    check (&steps[i], kring_date_step);
}

/* Step by step there and back again, through leap years and short months, ends where it began, as far as it is as fine. */
static void
test_there_and_back (void)
{
  static const char * const dates[] = { "2019-05-12", "2020-01-31", "2019-12", "2019-24", "2016", "201X", "2018/2019-03", "2016-02-29~" };

  for (gsize i = 0; i < G_N_ELEMENTS (dates); i++)
    for (int n = 1; n < 40; n++)
      {
        g_auto(KringDate) date = KRING_DATE_INIT;
        g_auto(KringDate) there = KRING_DATE_INIT;
        g_auto(KringDate) back = KRING_DATE_INIT;

        kring_date_from_edtf (&date, dates[i]);
        g_assert_true (kring_date_step (&date, n, DAY, &there));
        g_assert_cmpint (there.lo, >, date.lo);
        g_assert_true (kring_date_step (&there, -n, DAY, &back));
        g_assert_cmpstr (back.edtf, ==, date.edtf);
      }
}

/* The words told the other date; what stays where it is keeps them. */
static void
test_words (void)
{
  g_auto(KringDate) date = KRING_DATE_INIT;
  g_auto(KringDate) moved = KRING_DATE_INIT;
  g_auto(KringDate) still = KRING_DATE_INIT;
  g_auto(KringDate) said = KRING_DATE_INIT;
  g_auto(KringDate) nowhere = KRING_DATE_INIT;

  kring_date_from_edtf (&date, "2019-05");
  date.said = g_strdup ("toen de kersen rijp waren");
  g_assert_true (kring_date_move (&date, 31, DAY, &moved));
  g_assert_null (moved.said);
  g_assert_true (kring_date_move (&date, 2, DAY, &still));
  g_assert_cmpstr (still.said, ==, "toen de kersen rijp waren");

  kring_date_from_words (&said, "ooit");
  g_assert_false (kring_date_move (&said, 2, DAY, &nowhere));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/date-move/move", test_move);
  g_test_add_func ("/date-move/step", test_step);
  g_test_add_func ("/date-move/there-and-back", test_there_and_back);
  g_test_add_func ("/date-move/words", test_words);

  return g_test_run ();
}
