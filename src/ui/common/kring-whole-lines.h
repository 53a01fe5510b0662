/* kring-whole-lines.h - words that scroll where they are many, and are never cut through a line
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* @scrolled is at most as high as @n_lines of @label, at the size of text of now. */
void kring_whole_lines (GtkScrolledWindow *scrolled,
                        GtkWidget         *label,
                        int                n_lines);

G_END_DECLS
