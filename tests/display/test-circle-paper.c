/* test-circle-paper.c - names from a circle on paper, taken over with the keyboard in the order of that paper
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "desk-fixture.h"
#include "kring-circle-model.h"
#include "kring-circle-paper-dialog.h"
#include "kring-history.h"
#include "kring-sentence.h"

typedef struct {
  DeskFixture  desk;
  KringRecord *circle;
  GtkWidget   *window;
  AdwDialog   *dialog;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  desk_fixture_set_up (&fixture->desk, NULL);
  fixture->circle = kring_circle_find_current (kring_desk_get_share (fixture->desk.desk));
  fixture->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 640);
  adw_window_set_content (ADW_WINDOW (fixture->window), gtk_label_new (""));
  gtk_window_present (GTK_WINDOW (fixture->window));
  fixture->dialog = kring_circle_paper_dialog_new (fixture->desk.desk, fixture->circle);
  adw_dialog_present (fixture->dialog, fixture->window);
  desk_fixture_settle ();
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  desk_fixture_settle ();
  desk_fixture_tear_down (&fixture->desk, NULL);
}

/* Types a line, and Enter. */
static void
enter (Fixture    *fixture,
       const char *text)
{
  GtkWidget *entry = desk_fixture_child (fixture->dialog, "entry");

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "activate");
  desk_fixture_settle ();
}

static const char *
read_label (Fixture    *fixture,
            const char *name)
{
  return gtk_label_get_label (desk_fixture_child (fixture->dialog, name));
}

static KringRecord *
find_placement (Fixture    *fixture,
                const char *name)
{
  KringShare *share = kring_desk_get_share (fixture->desk.desk);
  GPtrArray *placements = kring_share_parts (share, fixture->circle, KRING_NOUN_PLACEMENT);

  for (guint i = 0; i < placements->len; i++)
    if (g_strcmp0 (kring_person_name (kring_share_follow (share, placements->pdata[i], "person")), name) == 0)
      return placements->pdata[i];

  return NULL;
}

/* Two names in the first side, none in the second, one in the third; going on to the next ring saves them at once. */
static void
test_ring (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(KringCircleModel) model = kring_circle_model_new (kring_desk_get_share (fixture->desk.desk),
                                                              kring_record_get_id (fixture->circle), 0);
  const char *first = ((KringCircleSide *) model->sides->pdata[0])->label;
  const char *third = ((KringCircleSide *) model->sides->pdata[2])->label;
  guint n_actions = desk_fixture_count_actions (&fixture->desk), n_sides = model->sides->len;
  g_autoptr(GError) error = NULL;

  g_assert_cmpstr (read_label (fixture, "ring_label"), ==, model->rings[0]);
  g_assert_cmpstr (read_label (fixture, "side_label"), ==, first);
  enter (fixture, "buurman Lucas");
  enter (fixture, "Zarah");
  g_assert_cmpstr (read_label (fixture, "side_label"), ==, first);
  enter (fixture, "");
  enter (fixture, "");
  g_assert_cmpstr (read_label (fixture, "side_label"), ==, third);
  enter (fixture, "tante Wendy");   /* stands farther off in this circle */
  g_assert_cmpuint (desk_fixture_count_actions (&fixture->desk), ==, n_actions);
  for (guint i = 2; i < n_sides; i++)
    enter (fixture, "");

  g_assert_cmpstr (read_label (fixture, "ring_label"), ==, model->rings[1]);
  g_assert_cmpuint (desk_fixture_count_actions (&fixture->desk), ==, n_actions + 1);
  g_assert_nonnull (find_placement (fixture, "Zarah"));
  g_assert_true (kring_record_is (find_placement (fixture, "Zarah"), "sector", first));
  g_assert_cmpint (kring_record_get_int (find_placement (fixture, "tante Wendy"), "ring"), ==, 1);
  g_assert_true (kring_record_is (find_placement (fixture, "tante Wendy"), "sector", third));

  g_assert_true (kring_history_undo (kring_desk_get_store (fixture->desk.desk), NULL, &error));
  g_assert_no_error (error);
  g_assert_null (find_placement (fixture, "Zarah"));
  g_assert_cmpint (kring_record_get_int (find_placement (fixture, "tante Wendy"), "ring"), >, 1);
}

/* What one wrote before closing is not lost, not even without Enter; what one took out again is. */
static void
test_close (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *box = desk_fixture_child (fixture->dialog, "names_box");
  GtkWidget *entry = desk_fixture_child (fixture->dialog, "entry");
  GtkWidget *button;

  enter (fixture, "Vergissing");
  enter (fixture, "Odette");
  button = desk_fixture_search (box, GTK_TYPE_BUTTON, NULL);
  g_signal_emit_by_name (button, "clicked");
  desk_fixture_settle ();
  gtk_editable_set_text (GTK_EDITABLE (entry), "Yaro");
  adw_dialog_force_close (fixture->dialog);
  desk_fixture_settle ();

  g_assert_nonnull (find_placement (fixture, "Odette"));
  g_assert_nonnull (find_placement (fixture, "Yaro"));
  g_assert_null (find_placement (fixture, "Vergissing"));
}

/* To the last side of the last ring, and back, with nothing written: nothing has changed. */
static void
test_through (Fixture       *fixture,
              gconstpointer  data)
{
  guint n_actions = desk_fixture_count_actions (&fixture->desk);
  GtkWidget *next = desk_fixture_child (fixture->dialog, "next_button");
  GtkWidget *back = desk_fixture_child (fixture->dialog, "back_button");
  guint n = 0;

  g_assert_false (gtk_widget_get_sensitive (back));
  for (; gtk_widget_get_visible (next) && n < 100; n++)
    enter (fixture, "");
  g_assert_cmpuint (n, >, 10);
  g_assert_cmpuint (n, <, 100);
  for (; gtk_widget_get_sensitive (back) && n < 200; n++)
    g_signal_emit_by_name (back, "clicked");
  g_assert_cmpuint (n, <, 200);
  g_assert_cmpuint (desk_fixture_count_actions (&fixture->desk), ==, n_actions);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add ("/ui/circle-paper/ring", Fixture, NULL, set_up, test_ring, tear_down);
  g_test_add ("/ui/circle-paper/close", Fixture, NULL, set_up, test_close, tear_down);
  g_test_add ("/ui/circle-paper/through", Fixture, NULL, set_up, test_through, tear_down);

  return g_test_run ();
}
