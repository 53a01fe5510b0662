/* kring-date-elements.h - the elements that the forms of a date are written with
 *
 * Each reads a token or a few and notes what it read in the atom.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-date-phrase.h"

G_BEGIN_DECLS

typedef struct {
  const KringDateToken *tokens;
  int                   end;    /* the token after the last to be read */
  KringDateAtom        *atom;
} KringDateReader;

/* Reads at token @at and returns the token after; -1 when something else stands there. @element: its name,
 * of @length bytes; when there is no element of that name, words with | between them, one of which it must be. */
int      kring_date_element_read (KringDateReader *reader,
                                  const char      *element,
                                  gsize            length,
                                  int              at);

/* Whether @text is one of the words in @choices, which are separated by | and take @length bytes. */
gboolean kring_date_is_one_of    (const char      *text,
                                  const char      *choices,
                                  gsize            length);

G_END_DECLS
