/* kring-date-lexicon.h - the words that dates are told in, Dutch and English
 *
 * One table: class, value, spellings. A spelling may stand in several classes
 * ("half" is the middle of a year and half of one; "of" joins two dates in Dutch
 * and belongs to one in English): the grammar asks for the class it expects.
 * Spellings are folded: lower case, no accents, single spaces, ' for apostrophes.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum {
  KRING_WORD_NUMBER,       /* value: the number */
  KRING_WORD_ORDINAL,      /* value: the number */
  KRING_WORD_HALVES,       /* value: how many halves: anderhalf is 3 */
  KRING_WORD_AND_A_HALF,
  KRING_WORD_MONTH,        /* value: 1 to 12 */
  KRING_WORD_WEEKDAY,      /* value: 1 for Monday to 7 */
  KRING_WORD_SEASON,       /* value: 21 to 24, as in EDTF */
  KRING_WORD_PART,         /* value: KringPart */
  KRING_WORD_FEAST,        /* value: KringFeast */
  KRING_WORD_WHICH,        /* value: KringWhich */
  KRING_WORD_THIS_YEAR,    /* value: years from this one */
  KRING_WORD_TODAY,        /* value: days from today */
  KRING_WORD_NOW,          /* "tot nu": it goes on */
  KRING_WORD_UNIT,         /* value: KringUnit */
  KRING_WORD_SCHOOL,       /* value: KringSchool */
  KRING_WORD_WHOLE_SCHOOL, /* value: KringSchool; all its classes together */
  KRING_WORD_SCHOOL_YEAR,
  KRING_WORD_DECADE,       /* value: its first year */
  KRING_WORD_QUALIFIER,    /* value: KringDateFlags */
  KRING_WORD_IN,           /* in, op, tijdens ... said before a date, adding nothing */
  KRING_WORD_THE,
  KRING_WORD_BEFORE,
  KRING_WORD_UNTIL,
  KRING_WORD_AFTER,
  KRING_WORD_SINCE,
  KRING_WORD_FROM,
  KRING_WORD_FROM_TO,      /* before a span: "van ... tot ..." */
  KRING_WORD_BETWEEN,
  KRING_WORD_TO,           /* between the two dates of a span */
  KRING_WORD_AND,          /* between the two dates of "tussen ... en ..." */
  KRING_WORD_OR,
  KRING_WORD_NIGHT_OF,     /* before two days: "nacht van ... op ..." */
  KRING_WORD_INTO,
  KRING_WORD_HERS,         /* "Amina haar verjaardag" */
} KringWordClass;

/* Thirds and halves of a longer time. */
typedef enum {
  KRING_PART_BEGIN = 1,
  KRING_PART_MIDDLE,
  KRING_PART_END,
  KRING_PART_FIRST_HALF,
  KRING_PART_SECOND_HALF,
} KringPart;

/* Of what comes back every week or year. */
typedef enum {
  KRING_WHICH_NONE,
  KRING_WHICH_THIS,        /* deze: in the current year or week */
  KRING_WHICH_PREVIOUS,    /* vorige: the one before deze */
  KRING_WHICH_NEXT,        /* volgende: the one after deze */
  KRING_WHICH_LAST,        /* afgelopen, last: the latest that is over */
  KRING_WHICH_COMING,      /* komende, next: the first that has yet to begin */
} KringWhich;

typedef enum {
  KRING_UNIT_YEAR,       /* of an age, when nothing else is said */
  KRING_UNIT_MONTH,
  KRING_UNIT_WEEK,
  KRING_UNIT_WEEKEND,
  KRING_UNIT_DAY,
} KringUnit;

/* Whether the folded words @text are of @class. @value may be NULL. */
gboolean kring_lexicon_find    (KringWordClass  class,
                                const char     *text,
                                int            *value);
/* The length of the longest spelling that @text begins with and that ends where a word ends; 0: none.
 * @classes: all its classes, as bits. */
gsize    kring_lexicon_measure (const char     *text,
                                guint64        *classes);

G_END_DECLS
