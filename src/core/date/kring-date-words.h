/* kring-date-words.h - a date in words
 *
 * The days decide; the words as told only choose between sentences that mean the
 * same days: ../2010-04 told as "voor mei 2010" is said so again, in either
 * language, and without words told it is "tot april 2010". Words that were not
 * understood, or that mean other days than the date, are shown before it: "net na
 * de lockdown (rond juni 2020)". Whatever these functions say of a date,
 * kring_date_parse() understands as the same date.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-date.h"
#include "kring-words.h"

G_BEGIN_DECLS

/* "2 april 2014", "misschien rond 2014", "toen Amina 4 was (2018-2019)". Undated: the words as told; NULL when
 * there are none. The words as told may hold names: who may not see a person may not be shown them. */
char *kring_date_to_words       (const KringDate *date,
                                 KringLanguage    language) G_GNUC_WARN_UNUSED_RESULT;

/* For axis labels and cards: "2 apr 2014", "9–15 nov 2026", "2014?". Only the days; undated: as told, or NULL. */
char *kring_date_to_short_words (const KringDate *date,
                                 KringLanguage    language) G_GNUC_WARN_UNUSED_RESULT;

/* For what lasts, like a stay or a tie: "2018 tot mei 2021", "sinds 2021", "tot mei 2021"; NULL: neither is known. */
char *kring_dates_to_words      (const KringDate *from,
                                 const KringDate *to,
                                 KringLanguage    language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
