/* kring-age.h - how old somebody was, in words
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-date.h"
#include "kring-words.h"

G_BEGIN_DECLS

/* Of somebody born at @birth, at @when: "4 jaar", "6 maanden", "5 weken", "10 dagen", "net geboren". Both may be
 * vague: "3 of 4 jaar" when a birthday lies between (domain brief 4.2, rule 7), "36 tot 46 jaar"; "ongeveer 41
 * jaar" when the birth is about that year. Of a time that goes on, the age at its beginning. Before birth "20 weken
 * zwangerschap" when @due is known, otherwise "nog niet geboren". @birth and @due may be NULL. NULL when nothing
 * can be said. */
char *kring_age_to_words (const KringDate *birth,
                          const KringDate *due,
                          const KringDate *when,
                          KringLanguage    language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
