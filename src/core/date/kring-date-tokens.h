/* kring-date-tokens.h - typed text cut into words, numbers and signs
 *
 * Folds what makes no difference: case, accents, kinds of dashes, apostrophes and
 * spaces, the dot after an abbreviation. What the lexicon spells with several
 * words ("ik denk", "tot en met") is one token.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-date-lexicon.h"

G_BEGIN_DECLS

typedef struct {
  char    *text;     /* folded; for "'14" without its apostrophe */
  gsize    start;    /* where it stands in what was typed, in bytes */
  gsize    end;
  int      number;   /* -1: not written in digits */
  int      digits;
  guint64  classes;  /* of the lexicon, as bits */
  gboolean elided;   /* "'14": a year without its century */
  gboolean glued;    /* nothing between it and the token before */
} KringDateToken;

/* An array of KringDateToken; NULL when @typed is too long for a date or no text. */
GArray  *kring_date_tokens_new  (const char           *typed) G_GNUC_WARN_UNUSED_RESULT;

gboolean kring_date_token_is    (const KringDateToken *self,
                                 KringWordClass        class,
                                 int                  *value);

/* For comparing names: the same folding, one string. */
char    *kring_date_fold        (const char           *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
