/* kring-word-marks.h - quiet marks under words: plainer ones, and how they are spelled
 *
 * Which words is up to the window that a text stands in (its counsellor's own
 * table, and the dictionary there is); a window that was told nothing marks
 * with the table that everybody begins with. What could be said instead is
 * told when one stays on the words. Never in the way.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-plain-table.h"
#include "kring-spelling.h"

G_BEGIN_DECLS

/* Both may be NULL. */
void           kring_word_marks_set_up      (GtkWidget       *window,
                                             KringPlainTable *table,
                                             KringSpelling   *spelling);

/* Marks in @text, for a label in @widget; NULL: there are none. @told: what could be said instead, a line each, or NULL. */
PangoAttrList *kring_word_marks_create      (GtkWidget       *widget,
                                             const char      *text,
                                             char           **told) G_GNUC_WARN_UNUSED_RESULT;
/* The same in a text that is being typed. */
void           kring_word_marks_show_typing (GtkTextView     *view);

G_END_DECLS
