/* kring-plain-words.h - words that stand between people, and what one could say instead
 *
 * THE table of the tone guide (domain brief 6): label words and words of the
 * trade, each with a suggestion. Never a rule: a family may use any word it
 * likes, and nothing waits for another one. Sentences of more than 20 words are
 * pointed at too; the guide asks for 12 to 15, and a little more does no harm.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct {
  gsize       start;        /* in bytes of the text */
  gsize       end;
  const char *suggestion;   /* what one could say instead, in Dutch; NULL: the sentence is long */
} KringPlainHint;

/* KringPlainHint, in the order of the text, not overlapping. Empty for NULL. */
GArray *kring_plain_words_find (const char *text) G_GNUC_WARN_UNUSED_RESULT;
/* "“casus”: gezin", one hint a line; NULL: there are none. */
char   *kring_plain_words_tell (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
