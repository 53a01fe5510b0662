/* kring-date-phrase.h - what was said about a date, taken apart
 *
 * Reading is done in two steps. First the words: which form is it, with which
 * month, name or number in it. That needs no calendar, no today and nobody's
 * birthday, so that words kept beside a date can be read again to say the same
 * thing in another language. Then kring-date-resolve.h makes days of it.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-date-calendar.h"
#include "kring-date-tokens.h"

G_BEGIN_DECLS

/* One date. Beside each form the fields of KringDateAtom it uses; () where they may be missing. */
typedef enum {
  KRING_FORM_DAY,             /* day, (month), (year), (weekday), (which) */
  KRING_FORM_MONTH,           /* month, (year), (which) */
  KRING_FORM_YEAR,            /* year */
  KRING_FORM_SEASON,          /* value, (year), (which) */
  KRING_FORM_DECADE,          /* value: its first year */
  KRING_FORM_CENTURY,         /* value: its first year */
  KRING_FORM_PART_OF_MONTH,   /* part, month, (year), (which) */
  KRING_FORM_PART_OF_SEASON,  /* part, value, (year), (which) */
  KRING_FORM_PART_OF_YEAR,    /* part, year */
  KRING_FORM_PART_OF_DECADE,  /* part, value */
  KRING_FORM_SCHOOL_YEAR,     /* year, or which */
  KRING_FORM_FEAST,           /* value, (year), (which) */
  KRING_FORM_AGE,             /* name, number, (half), unit, (months), (number_to) */
  KRING_FORM_BIRTH,           /* name */
  KRING_FORM_BIRTHDAY,        /* name, number; or name, (year), (which) */
  KRING_FORM_CLASS,           /* name, number, value: KringSchool; number 0: all classes */
  KRING_FORM_NOW,             /* as the end of what still goes on */
  KRING_FORM_TODAY,           /* number: days from today */
  KRING_FORM_AGO,             /* number, (half), unit, (number_to); forward: from now */
  KRING_FORM_ABOUT_AGO,       /* number, unit: "een jaar of vijf geleden" */
  KRING_FORM_UNIT,            /* which, unit, (weekday), (part) */
  KRING_FORM_WEEKDAY,         /* which, weekday */
} KringDateForm;

typedef enum {
  KRING_YEAR_NONE,
  KRING_YEAR_FULL,
  KRING_YEAR_SHORT,      /* two digits */
  KRING_YEAR_RELATIVE,   /* years from this one */
} KringYearKind;

typedef struct {
  KringDateForm  form;
  KringDateFlags flags;      /* UNCERTAIN, APPROXIMATE */
  KringYearKind  year_kind;
  int            year;
  int            month;      /* 0: not said */
  int            day;
  int            weekday;
  KringWhich     which;
  KringPart      part;
  KringUnit      unit;
  int            value;
  int            number;
  int            number_to;  /* "3 of 4 jaar geleden" */
  int            months;     /* "4 jaar en 3 maanden" */
  gboolean       half;       /* and a half */
  gboolean       forward;    /* "over drie weken" */
  gboolean       genitive;   /* name ends in the s of "Lowies verjaardag", or in its own */
  char          *name;
} KringDateAtom;

typedef enum {
  KRING_RANGE_POINT,
  KRING_RANGE_BEFORE,
  KRING_RANGE_UNTIL,     /* the end included, as "tot" is used for months and years */
  KRING_RANGE_AFTER,
  KRING_RANGE_SINCE,
  KRING_RANGE_FROM,
  KRING_RANGE_SPAN,
  KRING_RANGE_BETWEEN,
  KRING_RANGE_OR,        /* one or the other, side by side */
} KringRange;

typedef struct {
  KringRange     range;
  KringDateFlags flags;      /* said of the whole: "misschien 2012 tot 2014" */
  KringDateAtom  first;
  KringDateAtom  second;     /* of SPAN, BETWEEN and OR */
} KringDatePhrase;

#define KRING_DATE_PHRASE_INIT { .range = KRING_RANGE_POINT }

/* FALSE and @self empty when @text is not completely understood. */
gboolean kring_date_phrase_read          (KringDatePhrase     *self,
                                          const char          *text);
/* The plainest phrase for @edtf, which must be valid. */
void     kring_date_phrase_from_edtf     (KringDatePhrase     *self,
                                          const char          *edtf);
void     kring_date_phrase_clear         (KringDatePhrase     *self);

/* Whether the phrase has a second date. */
gboolean kring_date_phrase_is_pair       (const KringDatePhrase *self);
/* Whether its days depend on somebody's birth. */
gboolean kring_date_phrase_is_anchored   (const KringDatePhrase *self);
/* Whether its days depend on the day it was said. */
gboolean kring_date_phrase_is_relative   (const KringDatePhrase *self);

/* Whether the form comes back every year, and so may be said without one. */
gboolean kring_date_form_is_yearly       (KringDateForm        form);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (KringDatePhrase, kring_date_phrase_clear)

G_END_DECLS
