/* kring-date-calendar.h - feasts, school holidays and school years
 *
 * Days that people name instead of a date. Christmas is the three days of 24 to
 * 26 December; Easter and Whitsun are their Sunday. Where Flanders and the
 * Netherlands differ (Father's Day, Sinterklaas) the customs decide; what has no
 * rule for a whole country (Dutch school holidays, the feasts of the moon) is
 * not here, so that nothing is guessed.
 *
 * School holidays follow the Flemish rules (onderwijs.vlaanderen.be): autumn, the
 * week of 1 November; Christmas, the two weeks of 25 December; carnival, the
 * seventh week before Easter; Easter, two weeks from the first Monday of April,
 * or those before an Easter after 15 April, or those after an Easter in March.
 * The first year of primary school begins in September of the year in which the
 * child turns six (domain brief 4.2, rule 10).
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-words.h"

G_BEGIN_DECLS

typedef enum {
  KRING_FEAST_NEW_YEAR,
  KRING_FEAST_EPIPHANY,
  KRING_FEAST_VALENTINE,
  KRING_FEAST_LABOUR_DAY,
  KRING_FEAST_LIBERATION_DAY,
  KRING_FEAST_FLEMISH_DAY,
  KRING_FEAST_BELGIAN_DAY,
  KRING_FEAST_ASSUMPTION,
  KRING_FEAST_HALLOWEEN,
  KRING_FEAST_ALL_SAINTS,
  KRING_FEAST_ALL_SOULS,
  KRING_FEAST_SAINT_MARTIN,
  KRING_FEAST_ARMISTICE,
  KRING_FEAST_GIFT_EVE,
  KRING_FEAST_SINTERKLAAS,
  KRING_FEAST_CHRISTMAS,
  KRING_FEAST_CHRISTMAS_EVE,
  KRING_FEAST_CHRISTMAS_DAY,
  KRING_FEAST_BOXING_DAY,
  KRING_FEAST_NEW_YEARS_EVE,
  KRING_FEAST_OLD_AND_NEW,
  KRING_FEAST_CARNIVAL,
  KRING_FEAST_ASH_WEDNESDAY,
  KRING_FEAST_PALM_SUNDAY,
  KRING_FEAST_MAUNDY_THURSDAY,
  KRING_FEAST_GOOD_FRIDAY,
  KRING_FEAST_EASTER,
  KRING_FEAST_EASTER_MONDAY,
  KRING_FEAST_ASCENSION,
  KRING_FEAST_WHITSUN,
  KRING_FEAST_WHIT_MONDAY,
  KRING_FEAST_MOTHERS_DAY,
  KRING_FEAST_FATHERS_DAY,
  KRING_FEAST_CARNIVAL_HOLIDAYS,
  KRING_FEAST_EASTER_HOLIDAYS,
  KRING_FEAST_AUTUMN_HOLIDAYS,
  KRING_FEAST_CHRISTMAS_HOLIDAYS,
  KRING_N_FEASTS,
} KringFeast;

typedef enum {
  KRING_SCHOOL_NURSERY,     /* kleuterklas 1 to 3 */
  KRING_SCHOOL_PRIMARY,     /* leerjaar 1 to 6; Dutch "groep 3" is leerjaar 1 */
  KRING_SCHOOL_SECONDARY,   /* middelbaar 1 to 7 */
} KringSchool;

/* Easter Sunday of the Gregorian calendar. */
int         kring_easter            (int            year);

/* The first and last day in (or, over the turn of the year, from) @year. @customs: KRING_LANGUAGE_NL_NL
 * for those of the Netherlands. FALSE when there is no such feast or no rule for it. */
gboolean    kring_feast_days        (KringFeast     feast,
                                     int            year,
                                     KringLanguage  customs,
                                     int           *first,
                                     int           *last);
/* As it stands before a year: "Kerst", "Christmas". */
const char *kring_feast_name        (KringFeast     feast,
                                     KringLanguage  language);

/* The year in whose September class @n begins for a child born in @birth_year who never repeats;
 * 0 when the school has no such class. */
int         kring_school_class_year (KringSchool    school,
                                     int            n,
                                     int            birth_year);
/* How many classes everybody takes: 3 or 6. */
int         kring_school_classes    (KringSchool    school);
/* The school year that @day falls in: the year of its September. July and August belong to the year that ends. */
int         kring_school_year_of    (int            day);

/* 1 for Monday to 7 for Sunday. */
int         kring_day_weekday       (int            day);
int         kring_day_add_days      (int            day,
                                     int            days);

G_END_DECLS
