/* kring-date.h - a date as people tell it
 *
 * Three things in one: EDTF (level 1 subset: YYYY, YYYY-MM, YYYY-MM-DD, 201X,
 * 20XX, seasons -21 to -24, suffix ? ~ %, intervals a/b, a/.., ../b), the words
 * as told, and the first and last day it can be. What was said but not
 * understood is kept: words without EDTF ("undated").
 *
 * In the store a date is one cell, so that merging two copies can never mix the
 * parts of two dates: "20100301-20100331;2010-03~;words". Open ends are
 * 00000000 and 99999999; the words and their ';' are left out when empty.
 *
 * Seasons are meteorological; winter belongs to the year it begins in:
 * 2019-24 is 1 December 2019 to 29 February 2020 (domain brief 4.3).
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define KRING_DAY_OPEN_START 0
#define KRING_DAY_OPEN_END   99999999

/* Days are written yyyymmdd as a number: 20260305. They sort as they are. */
typedef struct {
  int   lo;      /* first day it can be; KRING_DAY_OPEN_START when open */
  int   hi;      /* last day it can be; KRING_DAY_OPEN_END when open */
  char *edtf;    /* NULL: undated, only said */
  char *said;    /* the words as told; NULL: none */
} KringDate;

typedef enum {
  KRING_DATE_CERTAIN     = 0,
  KRING_DATE_UNCERTAIN   = 1 << 0,  /* ? perhaps */
  KRING_DATE_APPROXIMATE = 1 << 1,  /* ~ around; both: % */
  KRING_DATE_OPEN_START  = 1 << 2,
  KRING_DATE_OPEN_END    = 1 << 3,
} KringDateFlags;

#define KRING_DATE_INIT { KRING_DAY_OPEN_START, KRING_DAY_OPEN_END, NULL, NULL }

void           kring_date_clear      (KringDate       *self);
/* Here and below: what the date written to held before is not freed. */
void           kring_date_copy       (const KringDate *from,
                                      KringDate       *to);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (KringDate, kring_date_clear)

/* Reads EDTF. FALSE and @self undated when it is not of the subset, names a day
 * that no calendar has, or ends before it begins. */
gboolean       kring_date_from_edtf  (KringDate       *self,
                                      const char      *edtf);
/* Keeps words that were not understood; NULL or "" leaves nothing. */
void           kring_date_from_words (KringDate       *self,
                                      const char      *said);
void           kring_date_from_day   (KringDate       *self,
                                      int              day);

/* FALSE when the cell is unset or damaged; words that can still be read are in @self even then. */
gboolean       kring_date_from_cell  (KringDate       *self,
                                      const char      *cell);
char          *kring_date_to_cell    (const KringDate *self) G_GNUC_WARN_UNUSED_RESULT;

gboolean       kring_date_is_dated   (const KringDate *self);
KringDateFlags kring_date_get_flags  (const KringDate *self);
/* Sorts by first day, then last day; undated last. */
int            kring_date_compare    (const KringDate *a,
                                      const KringDate *b);

/* Days, for calculating and drawing. */
gboolean       kring_day_is_valid    (int day);
int            kring_day_new         (int year, int month, int day);
int            kring_day_today       (void);
int            kring_day_days_in     (int year, int month);
/* Days since 1 January 1970; for differences and for the axis of a picture. */
int            kring_day_to_number   (int day);
int            kring_day_from_number (int number);
/* A day the month does not have becomes its last one. Stays within the years 1 to 9999. */
int            kring_day_add_months  (int day, int months);
/* @months after a birth: a day the month does not have becomes the first of the next month, so
 * that whole years agree with kring_day_age(). */
int            kring_day_anniversary (int birth, int months);
/* Whole years from @birth to @on; negative before birth. 29 February counts as 1 March in other years. */
int            kring_day_age         (int birth, int on);

G_END_DECLS
