/* kring-period.h - how a date as people tell it is drawn on a line of time
 *
 * A certain day is a point; a month, a season, a year or an interval is a bar
 * from the first day it can be to the last; an end that nobody knows exactly is
 * drawn soft (domain brief 4.3). Days are those of kring_day_to_number(); an
 * end is the first day after.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-record.h"
#include "kring-scene.h"

G_BEGIN_DECLS

typedef struct {
  int       start, end;
  KringFade fade;
  gboolean  is_point;     /* one certain day */
  gboolean  is_unsure;    /* "?": a dotted outline */
  gboolean  is_ongoing;   /* nobody told an end: drawn to today */
} KringPeriod;

/* When something happened; @to: its end, or NULL. FALSE when the date says nothing. */
gboolean kring_period_of_event (KringPeriod       *self,
                                const KringDate   *date,
                                const KringDate   *to);
/* What lasts from a date to a date, either or both undated. The middle of a vague date is where it is drawn to, so
 * that what ends in June and what begins in June meet. FALSE when both say nothing. */
gboolean kring_period_of_stay  (KringPeriod       *self,
                                const KringDate   *from,
                                const KringDate   *to);
/* The same, from two cells of @record. */
gboolean kring_period_read     (KringPeriod       *self,
                                KringRecord       *record,
                                const char        *from_field,
                                const char        *to_field);
/* The first day after it; an ongoing period is drawn up to @today (a day number). */
int      kring_period_get_end  (const KringPeriod *self,
                                int                today);

G_END_DECLS
