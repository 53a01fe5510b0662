/* test-inspector-focus.c - the details, by keyboard
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-inspector.h"
#include "kring-related-row.h"
#include "page-fixture.h"

static void
select_person (DeskFixture *fixture,
               const char  *name)
{
  kring_desk_set_selected (fixture->desk, kring_record_get_id (desk_fixture_find (fixture, name)));
}

/* By keyboard one goes on with what is to be filled in, and not with whose it is. */
static void
test_add_focus (DeskFixture   *fixture,
                gconstpointer  data)
{
  KringInspector *inspector = KRING_INSPECTOR (page_fixture_open (kring_inspector_new (fixture->desk), -1, -1));
  KringRelatedRow *row;
  GtkWidget *button, *focus;

  select_person (fixture, "Kelly");
  row = desk_fixture_search (inspector, KRING_TYPE_RELATED_ROW, "Gives");
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  button = desk_fixture_search (row, ADW_TYPE_BUTTON_ROW, NULL);
  gtk_widget_grab_focus (button);
  gtk_widget_activate (button);
  desk_fixture_settle ();
  g_assert_true (kring_record_get_noun (kring_desk_get_selected_record (fixture->desk)) == KRING_NOUN_SUPPORT);

  focus = gtk_window_get_focus (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (inspector))));
  row = desk_fixture_search (inspector, ADW_TYPE_EXPANDER_ROW, "Gives");
  g_assert_true (gtk_widget_is_ancestor (focus, GTK_WIDGET (row)));
  page_fixture_close (GTK_WIDGET (inspector));
}

/* Who goes to the details comes to what can be read and changed, not to the button that hides them. */
static void
test_focus (DeskFixture   *fixture,
            gconstpointer  data)
{
  KringInspector *inspector = KRING_INSPECTOR (page_fixture_open (kring_inspector_new (fixture->desk), -1, -1));
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (inspector)));

  select_person (fixture, "Kelly");
  desk_fixture_settle ();
  gtk_window_set_focus (window, NULL);
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (inspector)));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (window), desk_fixture_child (inspector, "stack")));
  page_fixture_close (GTK_WIDGET (inspector));
}

#define ADD(path, func) g_test_add (path, DeskFixture, NULL, desk_fixture_set_up, func, desk_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("/inspector-focus/add", test_add_focus);
  ADD ("/inspector-focus/details", test_focus);

  return g_test_run ();
}
