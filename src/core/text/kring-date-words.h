/* kring-date-words.h - a date in the words people would use
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-date.h"
#include "kring-words.h"

G_BEGIN_DECLS

/* "5 maart 2026", "rond 2014", "lente 2019", "sinds mei 2023"; what was only said, as it was said. NULL when nothing is
 * known. */
char *kring_date_to_words (const KringDate *date,
                           KringLanguage    language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
