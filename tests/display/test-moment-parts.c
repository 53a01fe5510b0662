/* test-moment-parts.c - everybody's view of a moment, and who helped then
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "desk-fixture.h"
#include "kring-feeling-face.h"
#include "kring-history.h"
#include "kring-inspector.h"
#include "kring-words.h"

static GtkWidget *
open_inspector (DeskFixture *fixture,
                GtkWidget  **parts)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *inspector = kring_inspector_new (fixture->desk);

  gtk_window_set_default_size (GTK_WINDOW (window), 360, 800);
  gtk_window_set_child (GTK_WINDOW (window), inspector);
  gtk_window_present (GTK_WINDOW (window));
  desk_fixture_settle ();
  *parts = desk_fixture_child (inspector, "moment_parts");

  return inspector;
}

static void
close_inspector (GtkWidget *inspector)
{
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (inspector));

  g_object_add_weak_pointer (G_OBJECT (inspector), (gpointer *) &inspector);
  gtk_window_destroy (GTK_WINDOW (window));
  desk_fixture_settle ();
  g_assert_null (inspector);
}

static KringRecord *
select_event (DeskFixture *fixture,
              const char  *title)
{
  GPtrArray *events = kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_EVENT);

  for (guint i = 0; i < events->len; i++)
    if (kring_record_is (events->pdata[i], "title", title))
      {
        kring_desk_set_selected (fixture->desk, kring_record_get_id (events->pdata[i]));
        desk_fixture_settle ();
        return events->pdata[i];
      }

  g_error ("nothing is called %s", title);
}

/* The evening that four people tell differently: four faces, the same size, with a name each. */
static void
test_views (DeskFixture   *fixture,
            gconstpointer  data)
{
  GtkWidget *parts, *inspector = open_inspector (fixture, &parts);
  static const char * const starts[] = { "Amina, very hard, “Stijn gooide", "Kelly, very hard", "Stijn, hard", "Ilyas, very hard" };
  GtkWidget *flow;
  int width = 0, height = 0;
  guint n = 0;

  select_event (fixture, "De avond van het glas");
  g_assert_true (gtk_widget_get_visible (parts));
  flow = desk_fixture_search (parts, GTK_TYPE_FLOW_BOX, NULL);
  for (GtkWidget *child = gtk_widget_get_first_child (flow); child != NULL; child = gtk_widget_get_next_sibling (child), n++)
    {
      g_autofree char *words = desk_fixture_read (child);
      g_auto(GStrv) parts_of = g_strsplit (starts[n], ", ", 2);

      g_assert_nonnull (strstr (words, parts_of[0]));
      g_assert_nonnull (desk_fixture_search (child, KRING_TYPE_FEELING_FACE, NULL));
      g_assert_true (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_RELATION_LABELLED_BY));
      g_assert_true (n == 0 || width == gtk_widget_get_width (child));
      g_assert_true (n == 0 || height == gtk_widget_get_height (child));
      width = gtk_widget_get_width (child);
      height = gtk_widget_get_height (child);
    }
  g_assert_cmpuint (n, ==, G_N_ELEMENTS (starts));
  gtk_test_accessible_assert_property (
    gtk_flow_box_child_get_child (gtk_flow_box_get_child_at_index (GTK_FLOW_BOX (flow), 0)), GTK_ACCESSIBLE_PROPERTY_LABEL,
    "Amina, very hard, “Stijn gooide. Ik wou Lowie uit zijn bed halen.”");

  g_signal_emit_by_name (flow, "child-activated", gtk_flow_box_get_child_at_index (GTK_FLOW_BOX (flow), 1));
  g_assert_cmpint (kring_record_get_noun (kring_desk_get_selected_record (fixture->desk)), ==, KRING_NOUN_EVENT_VIEW);

  kring_desk_set_selected (fixture->desk, kring_record_get_id (desk_fixture_find (fixture, "Amina")));
  desk_fixture_settle ();
  g_assert_false (gtk_widget_get_visible (parts));

  close_inspector (inspector);
}

/* What is odd about a date stands there, quietly, for who can change it. */
static void
test_odd (DeskFixture   *fixture,
          gconstpointer  data)
{
  GtkWidget *parts, *inspector = open_inspector (fixture, &parts);
  KringRecord *stay = kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_STAY)->pdata[0];
  g_autoptr(KringRecord) early = kring_record_copy (stay);
  g_auto(KringDate) date = KRING_DATE_INIT;
  g_autofree char *words = NULL;

  kring_desk_set_selected (fixture->desk, kring_record_get_id (stay));
  desk_fixture_settle ();
  g_assert_false (gtk_widget_get_visible (parts));

  kring_date_from_edtf (&date, "1996");
  kring_record_set_date (early, "from", &date);
  g_assert_true (kring_store_begin (kring_desk_get_store (fixture->desk), "stay.from", NULL));
  g_assert_true (kring_store_save (kring_desk_get_store (fixture->desk), early, NULL));
  g_assert_true (kring_store_commit (kring_desk_get_store (fixture->desk), NULL));
  desk_fixture_settle ();
  words = desk_fixture_read (parts);
  g_assert_nonnull (strstr (words, "was expected. Is the date right?"));

  kring_desk_set_profile (fixture->desk, KRING_PROFILE_FAMILY, 0);
  desk_fixture_settle ();
  g_assert_false (gtk_widget_get_visible (parts));
  close_inspector (inspector);
}

static guint
count_helpers (DeskFixture *fixture,
               KringRecord *event)
{
  GPtrArray *people = kring_share_parts (kring_desk_get_share (fixture->desk), event, KRING_NOUN_EVENT_PERSON);
  guint n = 0;

  for (guint i = 0; i < people->len; i++)
    n += kring_record_is (people->pdata[i], "role", "helper");

  return n;
}

/* After something hard, quietly: who helped then? One choice, one undo; then it asks no more. Never of what is good. */
static void
test_helper (DeskFixture   *fixture,
             gconstpointer  data)
{
  GtkWidget *parts, *inspector = open_inspector (fixture, &parts);
  KringRecord *event = select_event (fixture, "De avond van het glas");
  AdwComboRow *row = desk_fixture_search (parts, ADW_TYPE_COMBO_ROW, "Who helped then?");
  GListModel *names;
  guint n_actions = desk_fixture_count_actions (fixture), chosen = 0;

  g_assert_nonnull (row);
  g_assert_cmpuint (count_helpers (fixture, event), ==, 0);
  names = adw_combo_row_get_model (row);
  for (guint i = 0; i < g_list_model_get_n_items (names); i++)
    if (g_str_equal (gtk_string_list_get_string (GTK_STRING_LIST (names), i), "tante Wendy"))
      chosen = i;
  g_assert_cmpuint (chosen, >, 0);
  adw_combo_row_set_selected (row, chosen);
  desk_fixture_settle ();
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, n_actions + 1);
  g_assert_cmpuint (count_helpers (fixture, kring_desk_get_selected_record (fixture->desk)), ==, 1);
  g_assert_null (desk_fixture_search (parts, ADW_TYPE_COMBO_ROW, "Who helped then?"));

  g_assert_true (kring_history_undo (kring_desk_get_store (fixture->desk), NULL, NULL));
  desk_fixture_settle ();
  g_assert_nonnull (desk_fixture_search (parts, ADW_TYPE_COMBO_ROW, "Who helped then?"));

  kring_desk_set_profile (fixture->desk, KRING_PROFILE_FAMILY, 0);
  desk_fixture_settle ();
  g_assert_null (desk_fixture_search (parts, ADW_TYPE_COMBO_ROW, "Who helped then?"));
  kring_desk_set_profile (fixture->desk, KRING_PROFILE_FULL, 0);
  select_event (fixture, "Amina is geboren");
  g_assert_null (desk_fixture_search (parts, ADW_TYPE_COMBO_ROW, "Who helped then?"));

  close_inspector (inspector);
}

static void
add (const char *path,
     void      (*test) (DeskFixture *fixture, gconstpointer data))
{
  g_test_add (path, DeskFixture, NULL, desk_fixture_set_up, test, desk_fixture_tear_down);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  add ("/moment-parts/views", test_views);
  add ("/moment-parts/odd", test_odd);
  add ("/moment-parts/helper", test_helper);

  return g_test_run ();
}
