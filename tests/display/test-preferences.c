/* SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-colour-scheme.h"
#include "kring-config.h"
#include "kring-preferences.h"

static GtkWidget *
find (GtkWidget  *widget,
      GType       type,
      const char *title)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type)
      && g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), title))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type, title);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* The colour of the window behind everything, as its style says. */
static float
get_ground (GtkWidget *widget)
{
  GdkRGBA colour = { 0 };

  G_GNUC_BEGIN_IGNORE_DEPRECATIONS
  g_assert_true (gtk_style_context_lookup_color (gtk_widget_get_style_context (widget), "window_bg_color", &colour));
  G_GNUC_END_IGNORE_DEPRECATIONS
  return colour.red + colour.green + colour.blue;
}

static void
test_rows (void)
{
  g_autoptr(GSettings) settings = g_settings_new (APP_ID);
  GtkWidget *window = g_object_ref_sink (adw_window_new ());
  AdwDialog *dialog = kring_preferences_new (settings);
  GtkWidget *style, *paper, *large;

  adw_dialog_present (dialog, window);
  style = find (GTK_WIDGET (dialog), ADW_TYPE_COMBO_ROW, "Light or Dark");
  paper = find (GTK_WIDGET (dialog), ADW_TYPE_COMBO_ROW, "Paper");
  large = find (GTK_WIDGET (dialog), ADW_TYPE_SWITCH_ROW, "Large Print");

  adw_combo_row_set_selected (ADW_COMBO_ROW (style), 2);
  adw_combo_row_set_selected (ADW_COMBO_ROW (paper), 1);
  adw_switch_row_set_active (ADW_SWITCH_ROW (large), TRUE);
  g_assert_cmpint (g_settings_get_enum (settings, "style"), ==, 2);
  g_assert_true (g_settings_get_boolean (settings, "print-large"));
  {
    g_autofree char *chosen = g_settings_get_string (settings, "print-paper");

    g_assert_cmpstr (chosen, ==, "a3");
  }

  /* and back: the rows follow */
  g_settings_set_string (settings, "style", "light");
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (style)), ==, 1);

  gtk_window_destroy (GTK_WINDOW (window));
  g_object_unref (window);
}

static void
test_style (void)
{
  g_autoptr(GSettings) settings = g_settings_new (APP_ID);
  AdwStyleManager *manager = adw_style_manager_get_default ();
  GtkWidget *window = g_object_ref_sink (adw_window_new ());
  float light;

  g_settings_set_string (settings, "style", "light");
  kring_colour_scheme_install (settings);
  g_assert_false (adw_style_manager_get_dark (manager));
  light = get_ground (window);

  g_settings_set_string (settings, "style", "dark");
  g_assert_true (adw_style_manager_get_dark (manager));
  g_assert_cmpfloat (get_ground (window), <, light);

  gtk_window_destroy (GTK_WINDOW (window));
  g_object_unref (window);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/preferences/rows", test_rows);
  g_test_add_func ("/preferences/style", test_style);

  return g_test_run ();
}
