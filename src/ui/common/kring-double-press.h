/* kring-double-press.h - a double click on a button that adds something adds one
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Whether @widget was asked the same of @action within the time of a double click. Asking begins that time anew. */
gboolean kring_double_press (GtkWidget  *widget,
                             const char *action);

G_END_DECLS
