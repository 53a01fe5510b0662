/* kring-words.h - the language of the domain's words, and how people are called
 *
 * Words of the domain (kinds, dates, kinship) stand in tables in code, in
 * English, Dutch as spoken in Flanders, and Dutch as spoken in the Netherlands
 * where that differs, because they are data: a file says "juni 2019" whatever
 * the language of the desktop. Words of the program go through gettext.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-record.h"

G_BEGIN_DECLS

typedef enum {
  KRING_LANGUAGE_EN,
  KRING_LANGUAGE_NL,      /* Flanders */
  KRING_LANGUAGE_NL_NL,   /* the Netherlands */
} KringLanguage;

/* The language of the current locale; English for all others. */
KringLanguage kring_language_get      (void);

/* As the family says it: "tante Nadia", "Amina", "buurman met de witte hond". Never NULL. */
const char   *kring_person_name       (KringRecord *person);
/* With the family name, for lists and for the plan. */
char         *kring_person_full_name  (KringRecord *person) G_GNUC_WARN_UNUSED_RESULT;

/* "Amina", "Amina en Ilyas", "Amina, Ilyas en Lowie". */
char         *kring_words_join        (const char * const *words,
                                       KringLanguage       language) G_GNUC_WARN_UNUSED_RESULT;
/* The same of what people (KringRecord) are called; who is in it twice is named once. */
char         *kring_words_join_people (GPtrArray          *people,
                                       KringLanguage       language) G_GNUC_WARN_UNUSED_RESULT;

/* "familiebijeenkomst" as it begins a heading or a sentence: "Familiebijeenkomst". */
char         *kring_words_capitalize  (const char         *words) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
