/* kring-timescale.h - days to points and back, and the ticks of an axis of time
 *
 * Plain C, no GObject. Days count from 1 January 1970 (kring_day_to_number());
 * parts of days are allowed, and a day lies between its number and the next.
 * A view shows at least a few days and at most a long life; it never leaves
 * [first, last], except that a bound further than that from the other moves in.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <stddef.h>

#define KRING_TIMESCALE_LEAST_DAYS 3.0
#define KRING_TIMESCALE_MOST_DAYS  54787.5   /* 150 years */

typedef struct {
  double first, last;   /* days: the whole, which no view leaves */
  double from, to;      /* days: the view */
  double left, right;   /* points: where it lies */
} KringTimescale;

/* From coarse to fine. */
typedef enum {
  KRING_TICK_DECADE,
  KRING_TICK_FIVE_YEARS,
  KRING_TICK_YEAR,
  KRING_TICK_HALF_YEAR,
  KRING_TICK_QUARTER,
  KRING_TICK_MONTH,
  KRING_TICK_WEEK,      /* Mondays */
  KRING_TICK_DAY,
} KringTickUnit;

#define KRING_N_TICK_UNITS (KRING_TICK_DAY + 1)

typedef struct {
  int           number;             /* the day that begins here */
  int           year, month, day;
  KringTickUnit unit;               /* the coarsest unit that begins on that day */
  double        x;
} KringTick;

/* The view is the whole. Bounds that are the wrong way round, no numbers, or too near or too far apart are mended. */
void          kring_timescale_init        (KringTimescale *self,
                                           double          first,
                                           double          last,
                                           double          left,
                                           double          right);
void          kring_timescale_show        (KringTimescale *self,
                                           double          from,
                                           double          to);
/* @factor above 1 comes nearer; the day at @x stays where it is, as far as the whole allows. */
void          kring_timescale_zoom        (KringTimescale *self,
                                           double          factor,
                                           double          x);
/* Moves the view @points to the right: later days come into sight. */
void          kring_timescale_pan         (KringTimescale *self,
                                           double          points);

double        kring_timescale_to_x        (const KringTimescale *self,
                                           double                day);
double        kring_timescale_to_day      (const KringTimescale *self,
                                           double                x);
/* Points a day. */
double        kring_timescale_density     (const KringTimescale *self);

/* The finest unit of which every tick has @widths[unit] points to itself. */
KringTickUnit kring_timescale_choose_unit (const KringTimescale *self,
                                           const double          widths[KRING_N_TICK_UNITS]);
/* The ticks of @unit in view, in order; at most @room of them. Returns how many. */
size_t        kring_timescale_list_ticks  (const KringTimescale *self,
                                           KringTickUnit         unit,
                                           KringTick            *ticks,
                                           size_t                room);
