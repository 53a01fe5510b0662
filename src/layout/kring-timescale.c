/* kring-timescale.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-timescale.h"

#include <math.h>

/* Days of the shortest unit of its sort: what must fit is the narrowest of them. */
static const double shortest_days[KRING_N_TICK_UNITS] = { 3652, 1826, 365, 181, 90, 28, 7, 1 };
/* Months from one tick to the next; weeks and days are not counted in months. */
static const int unit_months[KRING_N_TICK_UNITS] = { 120, 60, 12, 6, 3, 1, 0, 0 };

/* Days since 1970 of the first of a month; months count from year 0. The Gregorian
 * calendar, with years that begin in March so that the leap day comes last. */
static int
month_to_number (int months)
{
  int year = (months - 2) / 12, month = (months - 2) % 12;
  int leap_days = year / 4 - year / 100 + year / 400;

  return year * 365 + leap_days + (153 * month + 2) / 5 - 719468;
}

static int
number_to_month (int number)
{
  int months = (int) floor ((number + 719468) / 30.436875) + 2;

  while (month_to_number (months) > number)
    months--;
  while (month_to_number (months + 1) <= number)
    months++;

  return months;
}

static double
clamp (double value,
       double low,
       double high)
{
  return fmin (fmax (value, low), high);
}

/* Years 1 to 9999: outside them there is no calendar to draw. */
static double
mend_day (double day,
          double otherwise)
{
  return isfinite (day) ? clamp (day, -719162, 2932896) : otherwise;
}

static void
mend_span (double *from,
           double *to,
           double  least,
           double  most)
{
  double middle, half;

  if (*to < *from)
    {
      double swap = *from;

      *from = *to;
      *to = swap;
    }

  middle = (*from + *to) / 2;
  half = clamp (*to - *from, least, most) / 2;
  *from = middle - half;
  *to = middle + half;
}

void
kring_timescale_init (KringTimescale *self,
                      double          first,
                      double          last,
                      double          left,
                      double          right)
{
  first = mend_day (first, 0);
  last = mend_day (last, first);
  mend_span (&first, &last, KRING_TIMESCALE_LEAST_DAYS, KRING_TIMESCALE_MOST_DAYS);

  self->first = self->from = first;
  self->last = self->to = last;
  self->left = left;
  self->right = fmax (right, left + 1);
}

void
kring_timescale_show (KringTimescale *self,
                      double          from,
                      double          to)
{
  from = mend_day (from, self->first);
  to = mend_day (to, self->last);
  mend_span (&from, &to, KRING_TIMESCALE_LEAST_DAYS, self->last - self->first);

  /* Pushed back inside, with its width kept. */
  if (from < self->first)
    {
      to += self->first - from;
      from = self->first;
    }
  if (to > self->last)
    {
      from -= to - self->last;
      to = self->last;
    }

  self->from = fmax (from, self->first);
  self->to = to;
}

void
kring_timescale_zoom (KringTimescale *self,
                      double          factor,
                      double          x)
{
  double day = kring_timescale_to_day (self, x);
  double span = self->to - self->from;
  double part = (day - self->from) / span;

  if (!isfinite (factor) || factor <= 0)
    return;

  span = clamp (span / factor, KRING_TIMESCALE_LEAST_DAYS, self->last - self->first);
  kring_timescale_show (self, day - part * span, day + (1 - part) * span);
}

void
kring_timescale_pan (KringTimescale *self,
                     double          points)
{
  double days = points / kring_timescale_density (self);

  kring_timescale_show (self, self->from + days, self->to + days);
}

double
kring_timescale_density (const KringTimescale *self)
{
  return (self->right - self->left) / (self->to - self->from);
}

double
kring_timescale_to_x (const KringTimescale *self,
                      double                day)
{
  return self->left + (day - self->from) * kring_timescale_density (self);
}

double
kring_timescale_to_day (const KringTimescale *self,
                        double                x)
{
  return self->from + (x - self->left) / kring_timescale_density (self);
}

KringTickUnit
kring_timescale_choose_unit (const KringTimescale *self,
                             const double          widths[KRING_N_TICK_UNITS])
{
  double density = kring_timescale_density (self);

  for (int unit = KRING_TICK_DAY; unit > KRING_TICK_DECADE; unit--)
    if (shortest_days[unit] * density >= widths[unit])
      return (KringTickUnit) unit;

  return KRING_TICK_DECADE;
}

/* 1 January 1970 was a Thursday. */
static int
next_monday (int number)
{
  int weekday = ((number + 3) % 7 + 7) % 7;

  return weekday == 0 ? number : number + 7 - weekday;
}

static KringTick
create_tick (const KringTimescale *self,
             int                   number)
{
  int months = number_to_month (number);
  KringTick tick = {
    .number = number, .year = months / 12, .month = months % 12 + 1,
    .day = number - month_to_number (months) + 1, .x = kring_timescale_to_x (self, number),
  };

  if (tick.day > 1)
    {
      tick.unit = next_monday (number) == number ? KRING_TICK_WEEK : KRING_TICK_DAY;
      return tick;
    }

  tick.unit = KRING_TICK_DECADE;
  while (months % unit_months[tick.unit] != 0)
    tick.unit++;

  return tick;
}

size_t
kring_timescale_list_ticks (const KringTimescale *self,
                            KringTickUnit         unit,
                            KringTick            *ticks,
                            size_t                room)
{
  int number = (int) ceil (self->from);
  int step = unit_months[unit];
  size_t n_ticks = 0;

  if (step > 0)
    {
      int months = number_to_month (number - 1) + 1;

      months += (step - months % step) % step;
      for (; n_ticks < room && month_to_number (months) <= self->to; months += step)
        ticks[n_ticks++] = create_tick (self, month_to_number (months));
      return n_ticks;
    }

  step = unit == KRING_TICK_WEEK ? 7 : 1;
  if (unit == KRING_TICK_WEEK)
    number = next_monday (number);
  for (; n_ticks < room && number <= self->to; number += step)
    ticks[n_ticks++] = create_tick (self, number);

  return n_ticks;
}
