/* kring-when.h - a day near today, as one says it: today, tomorrow, Tuesday 13 January
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Days as yyyymmdd; translated. */
char *kring_when_to_words (int day,
                           int today) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
