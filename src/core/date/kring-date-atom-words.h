/* kring-date-atom-words.h - one date of a phrase in words
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-date-phrase.h"

G_BEGIN_DECLS

typedef struct {
  KringLanguage language;
  gboolean      brief;        /* months in three letters, no "in de" */
  gboolean      joined;       /* after a preposition: "voor de jaren 90", not "voor in de jaren 90" */
  gboolean      omit_month;   /* the second date of the pair has it */
  gboolean      omit_year;
} KringDateStyle;

/* Without its qualifiers. @atom must not depend on today. */
void kring_date_atom_append_words (const KringDateAtom  *self,
                                   const KringDateStyle *style,
                                   GString              *words);

/* "2019-2020", "2019–20"; one year when both are the same. */
void kring_date_append_years      (GString              *words,
                                   int                   from,
                                   int                   to,
                                   KringLanguage         language);

/* "1 maand", "6 maanden". */
void kring_date_append_count      (GString              *words,
                                   int                   number,
                                   KringUnit             unit,
                                   KringLanguage         language);

G_END_DECLS
