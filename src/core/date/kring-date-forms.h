/* kring-date-forms.h - the table of forms a single date can be told in
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-date-phrase.h"

G_BEGIN_DECLS

/* Where in the phrase a date stands; some forms are only said in some places. */
typedef enum {
  KRING_PLACE_ALONE  = 1 << 0,
  KRING_PLACE_AFTER  = 1 << 1,   /* after "voor", "tot", "na" */
  KRING_PLACE_SINCE  = 1 << 2,   /* after "sinds", "vanaf" */
  KRING_PLACE_FIRST  = 1 << 3,   /* first of two */
  KRING_PLACE_SECOND = 1 << 4,
} KringDatePlace;

/* Reads exactly the tokens from @from to before @to. @typed: what the tokens were cut from. */
gboolean kring_date_atom_read  (KringDateAtom        *self,
                                const char           *typed,
                                const KringDateToken *tokens,
                                int                   from,
                                int                   to,
                                KringDatePlace        place);
void     kring_date_atom_clear (KringDateAtom        *self);

G_END_DECLS
