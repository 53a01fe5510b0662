/* test-carriers-dialogs.c - who carries what and who is there when, on screen
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "desk-fixture.h"
#include "kring-carriers-dialog.h"
#include "kring-scene-item.h"
#include "kring-scene-view.h"
#include "kring-week-dialog.h"

typedef struct {
  DeskFixture  desk;
  GtkWidget   *window;
  AdwDialog   *dialog;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  AdwDialog *(*create) (KringDesk *desk) = data;

  desk_fixture_set_up (&fixture->desk, NULL);
  fixture->window = adw_window_new ();
  fixture->dialog = create (fixture->desk.desk);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1100, 800);
  gtk_window_present (GTK_WINDOW (fixture->window));
  adw_dialog_present (fixture->dialog, fixture->window);
  desk_fixture_settle ();
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  desk_fixture_tear_down (&fixture->desk, NULL);
}

static void
test_carriers (Fixture       *fixture,
               gconstpointer  data)
{
  g_autofree char *words = desk_fixture_read (fixture->dialog);
  GtkWidget *row;

  g_assert_nonnull (strstr (words, "stands with"));
  g_assert_nonnull (strstr (words, ": only "));
  g_assert_nonnull (strstr (words, "Agree together on who does what."));
  g_assert_nonnull (strstr (words, "no service, as far as it is told"));
  g_assert_nonnull (strstr (words, "vzw Draadkracht: beslist niet waar Amina woont"));

  row = desk_fixture_search (desk_fixture_child (fixture->dialog, "people_group"), ADW_TYPE_ACTION_ROW, NULL);
  g_signal_emit_by_name (row, "activated");
  g_assert_cmpint (kring_desk_get_selected (fixture->desk.desk), !=, 0);
}

/* What one may not see is in neither, whoever looks. */
static void
test_look_as (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *words = NULL;
  g_autoptr(GPtrArray) hidden = NULL;

  kring_desk_set_profile (fixture->desk.desk, KRING_PROFILE_SERVICE, 0);
  desk_fixture_settle ();
  words = desk_fixture_read (fixture->dialog);
  hidden = desk_fixture_list_hidden (&fixture->desk, kring_desk_get_share (fixture->desk.desk));
  g_assert_cmpuint (hidden->len, >, 0);
  for (guint i = 0; i < hidden->len; i++)
    g_assert_null (strstr (words, hidden->pdata[i]));
}

static void
count_items (GtkWidget *widget,
             guint     *n_items)
{
  if (KRING_IS_SCENE_ITEM (widget))
    (*n_items)++;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    count_items (child, n_items);
}

static void
test_week (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *view = desk_fixture_child (fixture->dialog, "view");
  g_autofree char *words = desk_fixture_read (fixture->dialog);
  KringScene *scene = kring_scene_view_get_scene (KRING_SCENE_VIEW (view));
  guint n_items = 0;

  g_assert_nonnull (scene);
  g_assert_nonnull (strstr (kring_scene_get_words (scene), "Friday, "));
  count_items (view, &n_items);
  g_assert_cmpuint (n_items, >, 10);
  g_assert_nonnull (strstr (words, "week om week"));
  g_assert_false (gtk_widget_get_visible (desk_fixture_child (fixture->dialog, "empty_label")));
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, create, test) g_test_add (path, Fixture, create, set_up, test, tear_down)
  ADD ("/ui/carriers/people", kring_carriers_dialog_new, test_carriers);
  ADD ("/ui/carriers/look-as", kring_carriers_dialog_new, test_look_as);
  ADD ("/ui/week/picture", kring_week_dialog_new, test_week);
  ADD ("/ui/week/look-as", kring_week_dialog_new, test_look_as);

  return g_test_run ();
}
