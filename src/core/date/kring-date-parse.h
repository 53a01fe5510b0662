/* kring-date-parse.h - understands a date as somebody types it
 *
 * A fixed grammar in Dutch and English (kring-date-forms.c has the table of
 * forms, kring-date-lexicon.c the words), whatever the language of the desktop.
 * What is not completely understood is not understood at all: then the caller
 * keeps the words with kring_date_from_words().
 *
 * Choices, where people may mean two things:
 * - numbers are day/month/year; 2012-2013 is a span, 2012-11 a month;
 * - two digits of a year: the latest such year that is not after next year;
 * - no year ("sinds mei", "Kerst"): the latest that has begun. After voor, tot,
 *   na and vanaf it may just as well be still to come: not understood;
 * - deze zomer: of this calendar year; vorige, volgende: the one before or after
 *   deze; afgelopen, last: the latest that is over; komende, next: the first to
 *   begin. A bare weekday is not understood;
 * - begin, midden, eind: thirds. Of a month: to the 10th, to the 20th, the rest;
 * - "tot mei" includes May, "voor mei" does not;
 * - jaren 30 to 90 are of the 20th century, jaren 00 and 10 of this one, jaren 20
 *   may be both: not understood;
 * - N years or months ago is about that year or month; days are exact;
 * - words and then a date in brackets, "net na de lockdown (juni 2020)": the date,
 *   and the words are kept. If the words are a date too, both must agree.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-date.h"
#include "kring-words.h"

G_BEGIN_DECLS

typedef struct {
  const char *name;    /* as people call them: "Amina"; case and accents do not matter */
  KringDate   birth;   /* may be vague: with "2014-04", "toen Amina 4 was" is 2018-04/2019-04 */
} KringDateBirth;

typedef struct {
  int                   as_of;      /* the day it is told; 0: what depends on it is not understood */
  const KringDateBirth *births;
  gsize                 n_births;
  KringLanguage         customs;    /* KRING_LANGUAGE_NL_NL: feasts as in the Netherlands; otherwise Flanders */
} KringDateContext;

/* FALSE and @date undated when @text is not completely understood, or when a name in it is nobody's among the
 * births, or two people's. The words typed are kept in date->said, unless the date alone gives them back (a
 * plain date in numbers, or in the words kring_date_to_words() would use). @context may be NULL. What @date held
 * before is not freed. */
gboolean kring_date_parse (const char             *text,
                           const KringDateContext *context,
                           KringDate              *date);

G_END_DECLS
