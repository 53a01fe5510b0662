/* SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "desk-fixture.h"
#include "kring-history.h"
#include "kring-people-groups.h"
#include "kring-people-page.h"
#include "kring-person-row.h"
#include "kring-quick-add.h"
#include "kring-words.h"

static GtkWidget *
open_page (DeskFixture *fixture,
           GtkWidget  **window)
{
  GtkWidget *page = kring_people_page_new (fixture->desk);

  *window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (*window), page);
  gtk_window_present (GTK_WINDOW (*window));
  desk_fixture_settle ();

  return page;
}

static void
close_page (GtkWidget *window,
            GtkWidget *page)
{
  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
  gtk_window_destroy (GTK_WINDOW (window));
  desk_fixture_settle ();
  g_assert_null (page);
}

static void
test_groups (DeskFixture   *fixture,
             gconstpointer  data)
{
  static const struct {
    const char       *name;
    KringPeopleGroup  group;
  } people[] = {
    { "Amina", KRING_PEOPLE_CHILDREN },
    { "Lowie", KRING_PEOPLE_CHILDREN },
    { "Kelly", KRING_PEOPLE_KIN },
    { "oma Marleen", KRING_PEOPLE_KIN },
    { "Boontje", KRING_PEOPLE_KIN },
    { "Noémie", KRING_PEOPLE_CHOSEN },
    { "Agnes van nummer 14", KRING_PEOPLE_NEAR },
    { "juf Ellen", KRING_PEOPLE_NEAR },
    { "Sara", KRING_PEOPLE_SERVICES },
    { "Rocky", KRING_PEOPLE_PLACES },
  };
  KringShare *share = kring_desk_get_share (fixture->desk);
  GPtrArray *groups[KRING_N_PEOPLE_GROUPS];
  guint all = 0;

  kring_people_groups_fill (share, groups);
  for (gsize i = 0; i < G_N_ELEMENTS (people); i++)
    {
      g_test_message ("%s", people[i].name);
      g_assert_true (g_ptr_array_find (groups[people[i].group], desk_fixture_find (fixture, people[i].name), NULL));
    }
  for (guint i = 0; i < KRING_N_PEOPLE_GROUPS; i++)
    all += groups[i]->len;
  g_assert_cmpuint (all, ==, kring_share_list (share, KRING_NOUN_PERSON)->len);

  for (guint i = 0; i < KRING_N_PEOPLE_GROUPS; i++)
    g_ptr_array_unref (groups[i]);
}

static void
test_rows (DeskFixture   *fixture,
           gconstpointer  data)
{
  GtkWidget *window;
  GtkWidget *page = open_page (fixture, &window);
  GtkWidget *label = desk_fixture_search (page, GTK_TYPE_LABEL, "Kelly");
  GtkWidget *row = gtk_widget_get_ancestor (label, KRING_TYPE_PERSON_ROW);
  g_autofree char *words = desk_fixture_read (row);

  g_assert_cmpstr (words, ==, "Kelly\nmother\n");
  gtk_test_accessible_assert_role (row, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL, "Kelly");

  g_signal_emit_by_name (gtk_widget_get_parent (row), "row-activated", row);
  g_assert_cmpint (kring_desk_get_selected (fixture->desk), ==, kring_record_get_id (desk_fixture_find (fixture, "Kelly")));
  g_assert_true (gtk_widget_has_css_class (row, "kring-selected"));

  kring_desk_set_selected (fixture->desk, 0);
  g_assert_false (gtk_widget_has_css_class (row, "kring-selected"));
  close_page (window, page);
}

static void
test_quick_add (DeskFixture   *fixture,
                gconstpointer  data)
{
  GtkWidget *window;
  GtkWidget *page = open_page (fixture, &window);
  GtkWidget *quick_add = desk_fixture_child (page, "quick_add");
  GtkEditable *entry = desk_fixture_child (quick_add, "entry");
  GtkLabel *understood = desk_fixture_child (quick_add, "understood_label");
  KringStore *store = kring_desk_get_store (fixture->desk);
  GtkWidget *row = gtk_widget_get_ancestor (desk_fixture_search (page, GTK_TYPE_LABEL, "Kelly"), KRING_TYPE_PERSON_ROW);
  KringRecord *added;
  g_autoptr(GError) error = NULL;

  gtk_test_accessible_assert_property (entry, GTK_ACCESSIBLE_PROPERTY_LABEL, "Add Somebody");
  gtk_editable_set_text (entry, "oma Godelieve van Lowie");
  g_assert_nonnull (strstr (gtk_label_get_label (understood), "Godelieve"));
  g_assert_nonnull (strstr (gtk_label_get_label (understood), "grandmother of Lowie"));

  g_signal_emit_by_name (entry, "activate");
  added = desk_fixture_find (fixture, "oma Godelieve");
  g_assert_cmpint (kring_desk_get_selected (fixture->desk), ==, kring_record_get_id (added));
  g_assert_cmpstr (kring_record_get_text (added, "given"), ==, "Godelieve");
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "");
  g_assert_cmpstr (gtk_label_get_label (understood), ==, "");
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (understood)));   /* keeps its place */
  g_assert_nonnull (desk_fixture_search (page, GTK_TYPE_LABEL, "oma Godelieve"));

  /* who was there stays where they were */
  g_assert_true (row == gtk_widget_get_ancestor (desk_fixture_search (page, GTK_TYPE_LABEL, "Kelly"), KRING_TYPE_PERSON_ROW));

  g_assert_true (kring_history_undo (store, NULL, &error));
  g_assert_no_error (error);
  g_assert_null (desk_fixture_search (page, GTK_TYPE_LABEL, "oma Godelieve"));
  g_assert_cmpint (kring_desk_get_selected (fixture->desk), ==, 0);

  /* nobody is added by an empty line */
  gtk_editable_set_text (entry, "  ");
  g_signal_emit_by_name (entry, "activate");
  g_assert_false (kring_history_can_undo (store));
  close_page (window, page);
}

/* Where a circle is filled, a name that is there already is that person, and the side where they belong is told before
 * Enter. */
static void
test_takes_known (DeskFixture   *fixture,
                  gconstpointer  data)
{
  KringQuickAdd *quick_add = KRING_QUICK_ADD (g_object_ref_sink (kring_quick_add_new (fixture->desk, "people.line")));
  GtkEditable *entry = desk_fixture_child (GTK_WIDGET (quick_add), "entry");
  GtkLabel *understood = desk_fixture_child (GTK_WIDGET (quick_add), "understood_label");
  KringRecord *kelly = desk_fixture_find (fixture, "Kelly");
  KringRecord *circle = kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_CIRCLE)->pdata[0];

  gtk_editable_set_text (entry, "buurvrouw Rita, buurt");
  g_assert_null (strstr (gtk_label_get_label (understood), "dichtbij"));
  kring_quick_add_set_circle (quick_add, kring_record_get_id (circle), "dichtbij");
  g_assert_nonnull (strstr (gtk_label_get_label (understood), "Rita, called “buurvrouw Rita” · neighbour of Amina"));
  g_assert_true (g_str_has_suffix (gtk_label_get_label (understood), " · dichtbij, gekozen familie"));
  gtk_editable_set_text (entry, "oma Lisette, oma van mama");
  g_assert_cmpstr (gtk_label_get_label (understood), ==,
                   "Enter adds: Lisette, called “oma Lisette” · grandmother of Kelly · dichtbij, mama's kant");
  gtk_editable_set_text (entry, "Zoë");
  g_assert_cmpstr (gtk_label_get_label (understood), ==, "Enter adds: Zoë · dichtbij");

  gtk_editable_set_text (entry, " kelly ");
  g_assert_cmpstr (gtk_label_get_label (understood), ==, "Enter takes: Kelly · dichtbij, mama's kant");
  g_signal_emit_by_name (entry, "activate");

  g_assert_cmpint (kring_desk_get_selected (fixture->desk), ==, kring_record_get_id (kelly));
  g_assert_false (kring_history_can_undo (kring_desk_get_store (fixture->desk)));
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "");
  g_object_unref (quick_add);
}

static void
test_search (DeskFixture   *fixture,
             gconstpointer  data)
{
  GtkWidget *window;
  GtkWidget *page = open_page (fixture, &window);
  GtkEditable *entry = desk_fixture_child (page, "search_entry");
  GtkStack *stack = desk_fixture_child (page, "stack");
  GtkWidget *kelly = gtk_widget_get_ancestor (desk_fixture_search (page, GTK_TYPE_LABEL, "Kelly"), KRING_TYPE_PERSON_ROW);
  GtkWidget *noemie = gtk_widget_get_ancestor (desk_fixture_search (page, GTK_TYPE_LABEL, "Noémie"), KRING_TYPE_PERSON_ROW);

  g_assert_true (gtk_widget_activate_action (page, "page.search", NULL));
  gtk_editable_set_text (entry, "noemie");
  g_signal_emit_by_name (entry, "search-changed");
  g_assert_true (gtk_widget_get_child_visible (noemie));
  g_assert_false (gtk_widget_get_visible (gtk_widget_get_parent (gtk_widget_get_parent (kelly))));

  gtk_editable_set_text (entry, "qqq");
  g_signal_emit_by_name (entry, "search-changed");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "nobody");

  g_signal_emit_by_name (entry, "stop-search");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "people");
  g_assert_true (gtk_widget_get_child_visible (kelly));
  close_page (window, page);
}

/* Who looks with other eyes sees others, and adds nobody. */
static void
test_look_as (DeskFixture   *fixture,
              gconstpointer  data)
{
  GtkWidget *window;
  GtkWidget *page = open_page (fixture, &window);
  GtkWidget *quick_add = desk_fixture_child (page, "quick_add");
  GPtrArray *people;

  g_assert_true (gtk_widget_get_visible (quick_add));
  g_assert_nonnull (desk_fixture_search (page, GTK_TYPE_LABEL, "Sara"));

  kring_desk_set_profile (fixture->desk, KRING_PROFILE_CHILD, 0);
  g_assert_false (gtk_widget_get_visible (quick_add));
  g_assert_nonnull (desk_fixture_search (page, GTK_TYPE_LABEL, "Amina"));
  people = kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_PERSON);
  for (guint i = 0; i < people->len; i++)
    g_assert_nonnull (desk_fixture_search (page, GTK_TYPE_LABEL, kring_person_name (people->pdata[i])));

  kring_desk_set_profile (fixture->desk, KRING_PROFILE_FULL, 0);
  g_assert_true (gtk_widget_get_visible (quick_add));
  close_page (window, page);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add (path, DeskFixture, NULL, desk_fixture_set_up, test, desk_fixture_tear_down)
  ADD ("/people/groups", test_groups);
  ADD ("/people/rows", test_rows);
  ADD ("/people/quick-add", test_quick_add);
  ADD ("/people/takes-known", test_takes_known);
  ADD ("/people/search", test_search);
  ADD ("/people/look-as", test_look_as);

  return g_test_run ();
}
