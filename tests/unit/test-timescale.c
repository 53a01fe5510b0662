/* test-timescale.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib.h>
#include <math.h>

#include "kring-date.h"
#include "kring-timescale.h"

static const double widths[KRING_N_TICK_UNITS] = { 30, 30, 30, 30, 30, 30, 30, 20 };

static KringTimescale
create_scale (int    first,
              int    last,
              double points)
{
  KringTimescale scale;

  kring_timescale_init (&scale, kring_day_to_number (first), kring_day_to_number (last), 100, 100 + points);

  return scale;
}

static void
test_there_and_back (void)
{
  KringTimescale scale = create_scale (20140101, 20270101, 1300);

  g_assert_cmpfloat (kring_timescale_to_x (&scale, scale.from), ==, 100);
  g_assert_cmpfloat (kring_timescale_to_x (&scale, scale.to), ==, 1400);
  g_assert_cmpfloat_with_epsilon (kring_timescale_to_day (&scale, kring_timescale_to_x (&scale, 17000)), 17000, 1e-6);
}

static void
test_zoom_keeps_the_point (void)
{
  for (int round = 0; round < 200; round++)
    {
      KringTimescale scale = create_scale (20140101, 20270101, 1300);
      double x = g_test_rand_double_range (100, 1400);
      double day = kring_timescale_to_day (&scale, x);

      kring_timescale_zoom (&scale, g_test_rand_double_range (1, 50), x);
      g_assert_cmpfloat_with_epsilon (kring_timescale_to_day (&scale, x), day, 1e-6);
    }
}

/* From the whole life to a few days and no further, whatever is asked. */
static void
test_zoom_and_pan_stay_inside (void)
{
  KringTimescale scale = create_scale (20140101, 20270101, 1300);

  for (int round = 0; round < 2000; round++)
    {
      if (g_test_rand_bit ())
        kring_timescale_zoom (&scale, exp (g_test_rand_double_range (-4, 4)), g_test_rand_double_range (0, 1500));
      else
        kring_timescale_pan (&scale, g_test_rand_double_range (-3000, 3000));

      g_assert_cmpfloat (scale.from, >=, scale.first - 1e-6);
      g_assert_cmpfloat (scale.to, <=, scale.last + 1e-6);
      g_assert_cmpfloat (scale.to - scale.from, >=, KRING_TIMESCALE_LEAST_DAYS - 1e-6);
    }

  kring_timescale_zoom (&scale, 1e-9, 700);
  g_assert_cmpfloat_with_epsilon (scale.from, scale.first, 1e-6);
  g_assert_cmpfloat_with_epsilon (scale.to, scale.last, 1e-6);
  kring_timescale_zoom (&scale, NAN, 700);
  kring_timescale_zoom (&scale, 0, 700);
  g_assert_cmpfloat_with_epsilon (scale.to, scale.last, 1e-6);
}

static void
test_mends_bounds (void)
{
  KringTimescale scale;

  kring_timescale_init (&scale, 20000, 10000, 0, 0);
  g_assert_cmpfloat (scale.first, ==, 10000);
  g_assert_cmpfloat (scale.right, >, scale.left);

  kring_timescale_init (&scale, NAN, INFINITY, 0, 100);
  g_assert_cmpfloat (scale.last - scale.first, ==, KRING_TIMESCALE_LEAST_DAYS);

  kring_timescale_init (&scale, kring_day_to_number (10101), kring_day_to_number (99991231), 0, 100);
  g_assert_cmpfloat (scale.last - scale.first, ==, KRING_TIMESCALE_MOST_DAYS);
}

/* Every first of a month and every Monday of 600 years is where the calendar says. */
static void
test_ticks_are_the_calendar (void)
{
  for (int year = 1700; year < 2300; year += 100)
    {
      KringTimescale scale = create_scale (kring_day_new (year, 1, 1), kring_day_new (year + 100, 1, 1), 1000);
      g_autofree KringTick *ticks = g_new (KringTick, 6000);
      size_t n = kring_timescale_list_ticks (&scale, KRING_TICK_MONTH, ticks, 6000);

      g_assert_cmpuint (n, ==, 1201);
      for (size_t i = 0; i < n; i++)
        {
          g_assert_cmpint (ticks[i].number, ==, kring_day_to_number (kring_day_new (ticks[i].year, ticks[i].month, 1)));
          g_assert_cmpint (ticks[i].day, ==, 1);
          g_assert_cmpint ((ticks[i].year - year) * 12 + ticks[i].month - 1, ==, (int) i);
        }

      n = kring_timescale_list_ticks (&scale, KRING_TICK_WEEK, ticks, 6000);
      g_assert_cmpuint (n, >, 5200);
      for (size_t i = 0; i < n; i++)
        g_assert_cmpint (((ticks[i].number + 3) % 7 + 7) % 7, ==, 0);
    }
}

static void
test_tick_units (void)
{
  KringTimescale scale = create_scale (20191225, 20200302, 1000);
  KringTick ticks[100];
  size_t n = kring_timescale_list_ticks (&scale, KRING_TICK_DAY, ticks, 100);

  g_assert_cmpuint (n, ==, 69);
  g_assert_cmpint (ticks[5].unit, ==, KRING_TICK_WEEK);     /* Monday 30 December */
  g_assert_cmpint (ticks[6].unit, ==, KRING_TICK_DAY);
  g_assert_cmpint (ticks[7].unit, ==, KRING_TICK_DECADE);   /* 1 January 2020 */
  g_assert_cmpint (ticks[38].unit, ==, KRING_TICK_MONTH);   /* 1 February */
  g_assert_cmpint (ticks[66].day, ==, 29);

  g_assert_cmpuint (kring_timescale_list_ticks (&scale, KRING_TICK_DAY, ticks, 10), ==, 10);
}

/* Coming nearer never gives a coarser unit, and ticks always have the room they ask for. */
static void
test_choose_unit (void)
{
  KringTimescale scale = create_scale (19900101, 20400101, 900);
  KringTickUnit last = KRING_TICK_DECADE;

  g_assert_cmpint (kring_timescale_choose_unit (&scale, widths), ==, KRING_TICK_FIVE_YEARS);
  for (int i = 0; i < 60; i++)
    {
      KringTick ticks[1000];
      KringTickUnit unit = kring_timescale_choose_unit (&scale, widths);
      size_t n = kring_timescale_list_ticks (&scale, unit, ticks, G_N_ELEMENTS (ticks));

      g_assert_cmpint (unit, >=, last);
      for (size_t j = 1; j < n; j++)
        g_assert_cmpfloat (ticks[j].x - ticks[j - 1].x, >=, widths[unit] - 1e-6);
      last = unit;
      kring_timescale_zoom (&scale, 1.2, 500);
    }
  g_assert_cmpint (last, ==, KRING_TICK_DAY);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/layout/timescale/there-and-back", test_there_and_back);
  g_test_add_func ("/layout/timescale/zoom-keeps-the-point", test_zoom_keeps_the_point);
  g_test_add_func ("/layout/timescale/zoom-and-pan-stay-inside", test_zoom_and_pan_stay_inside);
  g_test_add_func ("/layout/timescale/mends-bounds", test_mends_bounds);
  g_test_add_func ("/layout/timescale/ticks-are-the-calendar", test_ticks_are_the_calendar);
  g_test_add_func ("/layout/timescale/tick-units", test_tick_units);
  g_test_add_func ("/layout/timescale/choose-unit", test_choose_unit);

  return g_test_run ();
}
