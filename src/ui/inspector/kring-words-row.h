/* kring-words-row.h - a row with words that can be changed in place
 *
 * Wraps, because what people tell is longer than a line. Says "commit" when the
 * words are to be kept: at Enter (in a row of several lines Ctrl+Enter), and
 * when one goes elsewhere. Escape brings back the words as they were.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define KRING_TYPE_WORDS_ROW (kring_words_row_get_type ())
G_DECLARE_FINAL_TYPE (KringWordsRow, kring_words_row, KRING, WORDS_ROW, AdwPreferencesRow)

/* Signals: "changed" while one types, "commit". */
GtkWidget  *kring_words_row_new          (const char    *title,
                                          gboolean       has_lines);

char       *kring_words_row_dup_text     (KringWordsRow *self) G_GNUC_WARN_UNUSED_RESULT;
/* As it is kept; forgets what was typed. */
void        kring_words_row_set_text     (KringWordsRow *self,
                                          const char    *text);
/* As it was typed, though not kept: it stays different from what is kept. */
void        kring_words_row_set_typed    (KringWordsRow *self,
                                          const char    *text);
/* Whether something was typed that is not kept. */
gboolean    kring_words_row_is_changed   (KringWordsRow *self);

/* A line under the words; NULL for none. */
void        kring_words_row_set_hint     (KringWordsRow *self,
                                          const char    *hint,
                                          gboolean       is_error);
void        kring_words_row_set_editable (KringWordsRow *self,
                                          gboolean       editable);

G_END_DECLS
