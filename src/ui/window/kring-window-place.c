/* kring-window-place.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-window-place.h"

#include "kring-pages.h"

void
kring_window_place_restore (GtkWindow    *window,
                            GSettings    *settings,
                            AdwViewStack *stack)
{
  g_autofree char *page = g_settings_get_string (settings, "page");
  int width;
  int height;

  g_settings_get (settings, "window-size", "(ii)", &width, &height);
  gtk_window_set_default_size (window, width, height);
  if (g_settings_get_boolean (settings, "window-maximized"))
    gtk_window_maximize (window);
  if (kring_pages_find (page) != NULL)
    adw_view_stack_set_visible_child_name (stack, page);
}

void
kring_window_place_keep (GtkWindow    *window,
                         GSettings    *settings,
                         AdwViewStack *stack)
{
  int width;
  int height;

  gtk_window_get_default_size (window, &width, &height);
  g_settings_set (settings, "window-size", "(ii)", width, height);
  g_settings_set_boolean (settings, "window-maximized", gtk_window_is_maximized (window));
  g_settings_set_string (settings, "page", adw_view_stack_get_visible_child_name (stack));
}
