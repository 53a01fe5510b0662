/* kring-focus-path.h - which thing in a widget has the focus, while what is in it is made anew
 *
 * Counted down from the widget: the second thing in the first box. What is
 * made anew in the same way has the focus where it was; otherwise the first
 * thing in it that can have it.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* NULL when the focus is not in @widget. Free with g_array_unref(). */
GArray *kring_focus_path_find    (GtkWidget *widget) G_GNUC_WARN_UNUSED_RESULT;
/* @path: NULL does nothing. */
void    kring_focus_path_restore (GtkWidget *widget,
                                  GArray    *path);

G_END_DECLS
