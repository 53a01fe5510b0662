/* SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "desk-fixture.h"
#include "kring-focus.h"

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

/* A dialog that became a sheet from below keeps nothing of what it held, though the keyboard was in it. */
static void
test_narrowed (void)
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
  g_assert_true (adw_dialog_close (dialog));
  desk_fixture_wait (is_gone, &gone);
  desk_fixture_settle ();
  g_assert_null (left);

  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  kring_focus_free_dialogs ();

  g_test_add_func ("/dialogs/narrowed", test_narrowed);

  return g_test_run ();
}
