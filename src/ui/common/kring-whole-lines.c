/* kring-whole-lines.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-whole-lines.h"

void
kring_whole_lines (GtkScrolledWindow *scrolled,
                   GtkWidget         *label,
                   int                n_lines)
{
  g_autofree char *lines = g_strnfill ((gsize) n_lines - 1, '\n');
  g_autoptr(PangoLayout) layout = gtk_widget_create_pango_layout (label, lines);
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);
  gtk_scrolled_window_set_max_content_height (scrolled, height);
}
