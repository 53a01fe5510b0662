/* kring-date-resolve.h - from what was said to the days it means
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-date-parse.h"
#include "kring-date-phrase.h"

G_BEGIN_DECLS

/* FALSE and @date undated when there are no such days, or @context does not tell. Without words. */
gboolean kring_date_phrase_resolve (const KringDatePhrase  *self,
                                    const KringDateContext *context,
                                    KringDate              *date);

G_END_DECLS
