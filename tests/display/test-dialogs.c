/* SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "desk-fixture.h"
#include "kring-dialogs.h"

static gboolean
is_gone (gpointer left)
{
  return *(gpointer *) left == NULL;
}

static gboolean
is_sheet (gpointer dialog)
{
  return gtk_widget_has_css_class (dialog, "bottom-sheet");
}

static gboolean
has_focus (gpointer widget)
{
  return gtk_widget_has_focus (gtk_widget_get_first_child (widget));   /* the text of an entry */
}

/* A dialog that became a sheet from below keeps nothing of what it held, though the keyboard was in it: when it is closed,
 * and when its window goes with it. */
static void
test_narrowed (gconstpointer is_closed)
{
  GtkWidget *window = adw_window_new ();
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *entry = gtk_entry_new ();
  AdwDialog *dialog = adw_dialog_new ();
  gpointer left = view, gone = dialog;

  g_object_add_weak_pointer (G_OBJECT (view), &left);
  g_object_add_weak_pointer (G_OBJECT (dialog), &gone);
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), entry);
  adw_dialog_set_child (dialog, view);
  adw_window_set_content (ADW_WINDOW (window), gtk_label_new (""));
  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 640);
  gtk_window_present (GTK_WINDOW (window));
  adw_dialog_present (dialog, window);
  desk_fixture_wait (has_focus, entry);

  gtk_window_set_default_size (GTK_WINDOW (window), 360, 640);
  desk_fixture_wait (is_sheet, dialog);
  if (GPOINTER_TO_INT (is_closed))
    g_assert_true (adw_dialog_close (dialog));
  else
    gtk_window_destroy (GTK_WINDOW (window));
  desk_fixture_wait (is_gone, &gone);
  desk_fixture_settle ();
  g_assert_null (left);

  if (GPOINTER_TO_INT (is_closed))
    gtk_window_destroy (GTK_WINDOW (window));
}

static gboolean
is_open (gpointer dialog)
{
  return gtk_widget_get_mapped (dialog) && gtk_widget_get_width (dialog) > 0;
}

/* The longest heading and the longest answers fit in the narrowest window with large text; GTK warns of what does not,
 * and warnings are fatal here. */
static void
test_alert (void)
{
  GtkWidget *window = adw_window_new ();
  AdwDialog *dialog = kring_dialogs_new_alert ("Dit bestand kan niet binnengehaald worden", "Vraag een ander.");

  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 144 * 1024, NULL);
  adw_window_set_content (ADW_WINDOW (window), gtk_label_new (""));
  desk_fixture_set_room (GTK_WINDOW (window), 360, 640);
  gtk_window_present (GTK_WINDOW (window));

  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog), "later", "Later", "agree", "Definitief wissen", NULL);
  adw_dialog_present (dialog, window);
  desk_fixture_wait (is_open, dialog);
  desk_fixture_settle ();
  g_assert_cmpint (gtk_widget_get_width (window), <=, 360);
  g_assert_false (desk_fixture_is_cut (GTK_WIDGET (dialog)));

  gtk_window_destroy (GTK_WINDOW (window));
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, NULL);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  kring_dialogs_let_go ();

  g_test_add_data_func ("/dialogs/narrowed/closed", GINT_TO_POINTER (TRUE), test_narrowed);
  g_test_add_data_func ("/dialogs/narrowed/destroyed", GINT_TO_POINTER (FALSE), test_narrowed);
  g_test_add_func ("/dialogs/alert", test_alert);

  return g_test_run ();
}
