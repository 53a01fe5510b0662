/* kring-date-span.h - the days of one date of a phrase
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-date-parse.h"
#include "kring-date-phrase.h"

G_BEGIN_DECLS

/* How finely a date is known: the length of its EDTF. */
typedef enum {
  KRING_PRECISION_YEAR  = 4,
  KRING_PRECISION_MONTH = 7,
  KRING_PRECISION_DAY   = 10,
} KringPrecision;

typedef struct {
  char           first[12];   /* EDTF without qualifier */
  char           last[12];    /* the same as first when it is no interval */
  int            lo;
  int            hi;
  KringDateFlags flags;       /* that come with the days: "drie jaar geleden", a birth that is not sure */
} KringDateSpan;

/* @year: for the forms that come back every year, and those of one year. FALSE when there are no such days, or
 * @context does not tell. */
gboolean kring_date_atom_to_span (const KringDateAtom    *atom,
                                  const KringDateContext *context,
                                  int                     year,
                                  KringDateSpan          *span);

/* Writes @day into @edtf as finely as @precision says. */
void     kring_date_write_day    (char                    edtf[12],
                                  int                     day,
                                  KringPrecision          precision);

G_END_DECLS
