/* kring-fold.h - words as one looks for them: without capitals, accents or special letters
 *
 * "Zoë" is found as "zoe", "Łukasz" as "lukasz", "Özgür" as "ozgur", "IJsbrand"
 * (with U+0132) as "ijsbrand". SQLite's own folding lacks the letters that no
 * accent is taken from; they stand in a table here.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char    *kring_fold          (const char *text) G_GNUC_WARN_UNUSED_RESULT;
/* Whether every word of @query begins some word of @text; both not yet folded. */
gboolean kring_fold_matches  (const char *text,
                              const char *query);

G_END_DECLS
