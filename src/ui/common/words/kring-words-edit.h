/* kring-words-edit.h - words that are edited where they stand
 *
 * A label; press it, or Enter on it, and it is a text to type in. Leaving it or
 * Ctrl+Enter keeps the words, Escape takes the old ones back. Signal
 * "committed" (const char *words): returns whether the words were kept; if
 * not, what was typed stays, to be mended. Signal "typed" (const char *words):
 * what stands there now, and NULL when it was kept or given up.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define KRING_TYPE_WORDS_EDIT (kring_words_edit_get_type ())
G_DECLARE_FINAL_TYPE (KringWordsEdit, kring_words_edit, KRING, WORDS_EDIT, GtkWidget)

GtkWidget  *kring_words_edit_new             (void);

/* @name: what a screen reader calls the field. */
void        kring_words_edit_set_name        (KringWordsEdit *self,
                                              const char     *name);
void        kring_words_edit_set_words       (KringWordsEdit *self,
                                              const char     *words);
const char *kring_words_edit_get_words       (KringWordsEdit *self);
/* Shown, dimmed, while there are no words. */
void        kring_words_edit_set_placeholder (KringWordsEdit *self,
                                              const char     *placeholder);
/* In which language the words are (ISO 639), for their letters and who reads them out; from right to left where
 * their script is. */
void        kring_words_edit_set_language    (KringWordsEdit *self,
                                              const char     *language);
void        kring_words_edit_set_editable    (KringWordsEdit *self,
                                              gboolean        editable);
/* Whether words that could be plainer have a mark (kring-word-marks.h); not in private notes. */
void        kring_words_edit_set_marked      (KringWordsEdit *self,
                                              gboolean        marked);
/* Of a date or a number there is no second line: Enter keeps it. */
void        kring_words_edit_set_one_line    (KringWordsEdit *self,
                                              gboolean        is_one_line);
void        kring_words_edit_begin           (KringWordsEdit *self);
/* Keeps what is being typed, as leaving it does. */
void        kring_words_edit_commit          (KringWordsEdit *self);
/* As when somebody had just typed @typed, and then everything stopped: it stands there to go on with, and says so. */
void        kring_words_edit_resume          (KringWordsEdit *self,
                                              const char     *typed);
gboolean    kring_words_edit_get_editing     (KringWordsEdit *self);
/* Whether somebody types in any words of @widget: what they typed would be gone if it were made anew. */
gboolean    kring_words_edit_is_typed_in     (GtkWidget      *widget);

G_END_DECLS
