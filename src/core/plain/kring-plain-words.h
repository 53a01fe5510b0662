/* kring-plain-words.h - where a text could be plainer, and what one could say instead
 *
 * Label words and words of the trade (kring-plain-table.h), abbreviations that
 * are not written out, and sentences that go on too long: the guide (domain
 * brief 6) asks for 12 to 15 words. Never a rule: a family may use any word it
 * likes, and nothing waits for another one.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-plain-table.h"

G_BEGIN_DECLS

typedef struct {
  gsize       start;        /* in bytes of the text */
  gsize       end;
  const char *suggestion;   /* what one could say instead, in Dutch; NULL: the sentence is long. As long as the table is */
} KringPlainHint;

/* KringPlainHint, in the order of the text, not overlapping. Empty for NULL. */
GArray *kring_plain_words_find (KringPlainTable *table,
                                const char      *text) G_GNUC_WARN_UNUSED_RESULT;
/* "“casus”: gezin"; @words: those of the hint. */
char   *kring_plain_words_tell_hint (const KringPlainHint *hint,
                                     const char           *words) G_GNUC_WARN_UNUSED_RESULT;
/* One line more for who reads several hints at once; what was said before is not said again. */
void    kring_plain_words_add (GString    *told,
                               const char *line);

G_END_DECLS
