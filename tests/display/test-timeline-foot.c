/* test-timeline-foot.c - what stands under the lanes: years, ages, and the line to add a moment
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "kring-history.h"
#include "kring-timeline-page.h"
#include "page-fixture.h"

typedef struct {
  KringSceneView *view;
  gint64          person;
} Ages;

static gboolean
are_out_of_sight (gpointer data)
{
  Ages *ages = data;

  return page_fixture_find_item (ages->view, KRING_SHAPE_MARK, ages->person) == NULL;
}

/* Where the lanes are higher than the window, years and ages are in view all the same, and can be reached. */
static void
test_ages_in_view (DeskFixture   *fixture,
                   gconstpointer  data)
{
  GtkWidget *page = page_fixture_open (kring_timeline_page_new (fixture->desk), 900, 480);
  Ages ages = { desk_fixture_child (page, "axis_view"), kring_record_get_id (desk_fixture_find (fixture, "Amina")) };
  KringSceneItem *mark = page_fixture_find_item (ages.view, KRING_SHAPE_MARK, ages.person);
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (ages.view), page, &bounds));
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, gtk_widget_get_height (page));
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (ages.view)), ==,
                   gtk_widget_get_width (desk_fixture_child (page, "view")));
  gtk_test_accessible_assert_property (mark, GTK_ACCESSIBLE_PROPERTY_LABEL, "Amina turns 12");
  g_assert_true (gtk_widget_get_focusable (GTK_WIDGET (mark)));

  /* both show the same stretch of time */
  gtk_widget_activate_action (page, "page.show", "(ii)", 20150101, 20151231);
  desk_fixture_wait (are_out_of_sight, &ages);
  page_fixture_close (page);
}

/* What is odd about a date is said, and kept all the same. */
static void
test_odd (DeskFixture   *fixture,
          gconstpointer  data)
{
  GtkWidget *page = page_fixture_open (kring_timeline_page_new (fixture->desk), 900, 700);
  GtkWidget *quick = desk_fixture_child (page, "quick"), *entry = desk_fixture_child (quick, "entry");
  guint n_events = kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_EVENT)->len;

  gtk_editable_set_text (GTK_EDITABLE (entry), "9999 Amina vliegt naar Mars");
  g_assert_nonnull (strstr (gtk_label_get_text (desk_fixture_child (quick, "label")),
                            "It says the year 9999. Is that right?"));
  g_signal_emit_by_name (entry, "activate");
  desk_fixture_settle ();
  g_assert_cmpuint (kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_EVENT)->len, ==, n_events + 1);
  page_fixture_close (page);
}

static guint
count (DeskFixture *fixture,
       KringNoun    noun)
{
  return kring_share_list (kring_desk_get_share (fixture->desk), noun)->len;
}

/* Where somebody lived is said before Enter as the stay that it becomes; one action, that can be undone. */
static void
test_stay (DeskFixture   *fixture,
           gconstpointer  data)
{
  static const char line[] = "mei 2026 Lowie verhuist naar oma Marleen";
  static const char told[] = "Move: Lowie · bij oma Marleen · since May 2026\nEnds then: bij mama en Stijn (Lowie)";
  GtkWidget *page = page_fixture_open (kring_timeline_page_new (fixture->desk), 900, 700);
  GtkWidget *quick = desk_fixture_child (page, "quick"), *entry = desk_fixture_child (quick, "entry");
  GtkLabel *label = desk_fixture_child (quick, "label");
  GtkToggleButton *toggle = desk_fixture_child (quick, "event_toggle");
  guint n_stays = count (fixture, KRING_NOUN_STAY), n_events = count (fixture, KRING_NOUN_EVENT);
  guint n_actions = desk_fixture_count_actions (fixture);
  KringRecord *stay;

  gtk_editable_set_text (GTK_EDITABLE (entry), line);
  g_assert_cmpstr (gtk_label_get_text (label), ==, told);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (toggle)));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, told);

  g_signal_emit_by_name (entry, "activate");
  desk_fixture_settle ();
  g_assert_cmpuint (count (fixture, KRING_NOUN_STAY), ==, n_stays + 1);
  g_assert_cmpuint (count (fixture, KRING_NOUN_EVENT), ==, n_events);
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, n_actions + 1);
  stay = kring_share_get (kring_desk_get_share (fixture->desk), kring_desk_get_selected (fixture->desk));
  g_assert_cmpint (kring_record_get_noun (stay), ==, KRING_NOUN_STAY);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");

  g_assert_true (kring_history_undo (kring_desk_get_store (fixture->desk), NULL, NULL));
  desk_fixture_settle ();
  g_assert_cmpuint (count (fixture, KRING_NOUN_STAY), ==, n_stays);
  page_fixture_close (page);
}

/* "No, just an event": by the button beside it, or with Shift+Enter. The next line is looked at anew. */
static void
test_just_an_event (DeskFixture   *fixture,
                    gconstpointer  data)
{
  static const char line[] = "mei 2026 Lowie verhuist naar oma Marleen";
  GtkWidget *page = page_fixture_open (kring_timeline_page_new (fixture->desk), 900, 700);
  GtkWidget *quick = desk_fixture_child (page, "quick"), *entry = desk_fixture_child (quick, "entry");
  GtkToggleButton *toggle = desk_fixture_child (quick, "event_toggle");
  guint n_stays = count (fixture, KRING_NOUN_STAY), n_events = count (fixture, KRING_NOUN_EVENT);

  gtk_editable_set_text (GTK_EDITABLE (entry), line);
  gtk_toggle_button_set_active (toggle, TRUE);
  g_assert_cmpstr (gtk_label_get_text (desk_fixture_child (quick, "label")), ==,
                   "May 2026 · Lowie verhuist naar oma Marleen · move · Lowie and oma Marleen · Bij oma Marleen");
  g_signal_emit_by_name (entry, "activate");
  desk_fixture_settle ();
  g_assert_cmpuint (count (fixture, KRING_NOUN_STAY), ==, n_stays);
  g_assert_cmpuint (count (fixture, KRING_NOUN_EVENT), ==, n_events + 1);
  g_assert_false (gtk_toggle_button_get_active (toggle));

  gtk_editable_set_text (GTK_EDITABLE (entry), line);
  gtk_toggle_button_set_active (toggle, TRUE);
  gtk_editable_set_text (GTK_EDITABLE (entry), "s");
  g_assert_false (gtk_toggle_button_get_active (toggle));
  gtk_editable_set_text (GTK_EDITABLE (entry), line);
  gtk_widget_activate_action (quick, "quick.add-event", NULL);
  desk_fixture_settle ();
  g_assert_cmpuint (count (fixture, KRING_NOUN_STAY), ==, n_stays);
  g_assert_cmpuint (count (fixture, KRING_NOUN_EVENT), ==, n_events + 2);
  page_fixture_close (page);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add (path, DeskFixture, NULL, desk_fixture_set_up, test, desk_fixture_tear_down)
  ADD ("/timeline-foot/ages-in-view", test_ages_in_view);
  ADD ("/timeline-foot/odd", test_odd);
  ADD ("/timeline-foot/stay", test_stay);
  ADD ("/timeline-foot/just-an-event", test_just_an_event);

  return g_test_run ();
}
