/* kring-double-press.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-double-press.h"

gboolean
kring_double_press (GtkWidget  *widget,
                    const char *action)
{
  gint64 now = g_get_monotonic_time () / G_TIME_SPAN_MILLISECOND;
  gint64 *last = g_object_get_data (G_OBJECT (widget), action);
  gboolean is_again;
  int within;

  g_object_get (gtk_widget_get_settings (widget), "gtk-double-click-time", &within, NULL);
  is_again = last != NULL && now - *last <= within;
  g_object_set_data_full (G_OBJECT (widget), action, g_memdup2 (&now, sizeof now), g_free);

  return is_again;
}
