/* kring-report-words.h - words in a report: a label, a heading, and a field that is edited where it stands
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-desk.h"

G_BEGIN_DECLS

/* @css_class may be NULL. */
GtkWidget *kring_report_words_new         (const char  *words,
                                           const char  *css_class);
GtkWidget *kring_report_words_new_heading (const char  *words);
/* @field of @record as text, as a date or as a number, kept when it is left. @name: what it is, also while it is empty. */
GtkWidget *kring_report_words_new_edit    (KringDesk   *desk,
                                           KringRecord *record,
                                           const char  *field,
                                           const char  *name);

G_END_DECLS
