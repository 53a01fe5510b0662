/* kring-colour-scheme.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-colour-scheme.h"

#include <adwaita.h>

static void
apply_scheme (GSettings *settings)
{
  static const AdwColorScheme schemes[] = { ADW_COLOR_SCHEME_DEFAULT, ADW_COLOR_SCHEME_FORCE_LIGHT, ADW_COLOR_SCHEME_FORCE_DARK };
  int style = g_settings_get_enum (settings, "style");

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), schemes[CLAMP (style, 0, 2)]);
}

/* Newer libadwaitas want colours for the dark in a media query, which GTK 4.18 does not know. */
static void
apply_dark (GtkCssProvider *dark)
{
  GdkDisplay *display = gdk_display_get_default ();

  gtk_style_context_remove_provider_for_display (display, GTK_STYLE_PROVIDER (dark));
  if (adw_style_manager_get_dark (adw_style_manager_get_default ()))
    gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (dark),
                                                GTK_STYLE_PROVIDER_PRIORITY_APPLICATION + 1);
}

void
kring_colour_scheme_install (GSettings *settings)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  GtkCssProvider *dark = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (dark, "/io/github/kringapp/Kring/dark.css");
  g_object_set_data_full (G_OBJECT (settings), "dark", dark, g_object_unref);
  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (apply_dark), dark, G_CONNECT_SWAPPED);
  g_signal_connect (settings, "changed::style", G_CALLBACK (apply_scheme), NULL);
  apply_scheme (settings);
  apply_dark (dark);
}
