/* kring-week-words.h - the words in which people say when in the week something is
 *
 * For kring-week-times.c. Dutch and English.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum {
  KRING_WEEK_IS_DAY,       /* number: the days */
  KRING_WEEK_IS_PART,      /* number: the parts, of the days before it, or after it; without any of every day: "'s avonds" */
  KRING_WEEK_IS_SCHOOL,    /* the same; without any day of those that there is school */
  KRING_WEEK_IS_OTHER,     /* every other week */
  KRING_WEEK_IS_UNTIL,     /* from a day or an hour to another */
  KRING_WEEK_IS_EXCEPT,    /* days after it are not meant */
  KRING_WEEK_IS_STOP,      /* a condition: what follows says something else */
  KRING_WEEK_IS_MONTH,     /* the same, but after a number it is one day only */
  KRING_WEEK_IS_NO,        /* has no place in a week */
} KringWeekMeaning;

typedef struct {
  const char       *words;
  KringWeekMeaning  meaning;
  guint             number;    /* a bit for each day from Monday, or for each KringWeekPart */
} KringWeekWord;

/* Folded, without signs; a day that runs on ("woensdagnamiddag") is two. */
GStrv                kring_week_words_split (const char         *words) G_GNUC_WARN_UNUSED_RESULT;
/* What the most of @tokens are together, and how many; NULL: the first means nothing here. */
const KringWeekWord *kring_week_words_find  (const char * const *tokens,
                                             guint              *n_tokens);

G_END_DECLS
