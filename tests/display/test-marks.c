/* test-marks.c - giving a mark from 0 to 10: one person's, and everybody's in turn
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "kring-edits.h"
#include "kring-edits-meeting.h"
#include "kring-mark-entry.h"
#include "kring-round-dialog.h"
#include "kring-scale-scene.h"
#include "kring-score-dialog.h"
#include "page-fixture.h"

#define WHY "we praten weer"

static GtkWidget *
open_window (AdwDialog *dialog)
{
  GtkWidget *window = adw_window_new ();

  gtk_window_set_default_size (GTK_WINDOW (window), 700, 700);
  adw_window_set_content (ADW_WINDOW (window), gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  gtk_window_present (GTK_WINDOW (window));
  adw_dialog_present (dialog, window);
  desk_fixture_settle ();

  return window;
}

static void
close_window (GtkWidget *window)
{
  gtk_window_destroy (GTK_WINDOW (window));
  desk_fixture_settle ();
}

static KringRecord *
get_scale (DeskFixture *fixture)
{
  return kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_SCALE)->pdata[0];
}

static GPtrArray *
get_scores (DeskFixture *fixture)
{
  return kring_share_parts (kring_desk_get_share (fixture->desk), get_scale (fixture), KRING_NOUN_SCORE);
}

/* The newest mark of who is called @name. */
static KringRecord *
find_score (DeskFixture *fixture,
            const char  *name)
{
  GPtrArray *scores = get_scores (fixture);
  gint64 person = kring_record_get_id (desk_fixture_find (fixture, name));

  for (guint i = scores->len; i > 0; i--)
    if (kring_record_get_ref (scores->pdata[i - 1], "person") == person)
      return scores->pdata[i - 1];

  return NULL;
}

/* Kelly says something today, with a reason. */
static void
give_mark (DeskFixture *fixture)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (kring_edit_score (kring_desk_get_store (fixture->desk), get_scale (fixture),
                                   kring_record_get_id (desk_fixture_find (fixture, "Kelly")), 6000, WHY, "samen eten",
                                   kring_desk_get_today (fixture->desk), &error));
  g_assert_no_error (error);
}

static void
choose (AdwDialog  *dialog,
        const char *name)
{
  AdwComboRow *row = desk_fixture_child (dialog, "person_row");
  GListModel *names = adw_combo_row_get_model (row);

  for (guint i = 0; i < g_list_model_get_n_items (names); i++)
    {
      g_autoptr(GtkStringObject) item = g_list_model_get_item (names, i);

      if (g_str_equal (gtk_string_object_get_string (item), name))
        {
          adw_combo_row_set_selected (row, i);
          return;
        }
    }

  g_assert_not_reached ();
}

static const char *
get_words (AdwDialog  *dialog,
           const char *row)
{
  return gtk_editable_get_text (desk_fixture_child (dialog, row));
}

static void
press_save (AdwDialog *dialog)
{
  gtk_widget_activate_action (GTK_WIDGET (dialog), "score.save", NULL);
  desk_fixture_settle ();
}

/* A second mark of today begins with the first: its reason is not lost. */
static void
test_again (DeskFixture   *fixture,
            gconstpointer  data)
{
  AdwDialog *dialog;
  GtkWidget *window;
  guint n_scores;

  give_mark (fixture);
  n_scores = get_scores (fixture)->len;
  dialog = kring_score_dialog_new (fixture->desk, get_scale (fixture), NULL);
  window = open_window (dialog);
  choose (dialog, "Kelly");
  g_assert_cmpstr (get_words (dialog, "why_row"), ==, WHY);
  g_assert_cmpstr (get_words (dialog, "plus_one_row"), ==, "samen eten");
  g_assert_cmpint (kring_mark_entry_get_value (desk_fixture_child (dialog, "mark_entry")), ==, 6000);

  kring_mark_entry_set_value (desk_fixture_child (dialog, "mark_entry"), 7000);
  press_save (dialog);
  g_assert_cmpuint (get_scores (fixture)->len, ==, n_scores);
  g_assert_cmpint (kring_record_get_int (find_score (fixture, "Kelly"), "value"), ==, 7000);
  g_assert_cmpstr (kring_record_get_text (find_score (fixture, "Kelly"), "why"), ==, WHY);
  close_window (window);
}

/* What one said is never put in the mouth of another; what was typed here before is nobody's yet, and stays. */
static void
test_whose (DeskFixture   *fixture,
            gconstpointer  data)
{
  AdwDialog *dialog;
  GtkWidget *window;

  give_mark (fixture);
  dialog = kring_score_dialog_new (fixture->desk, get_scale (fixture), find_score (fixture, "Kelly"));
  window = open_window (dialog);
  g_assert_cmpstr (get_words (dialog, "why_row"), ==, WHY);
  choose (dialog, "Stijn");
  g_assert_cmpstr (get_words (dialog, "why_row"), ==, "");
  g_assert_cmpstr (get_words (dialog, "plus_one_row"), ==, "");
  g_assert_false (kring_mark_entry_is_said (desk_fixture_child (dialog, "mark_entry")));

  gtk_editable_set_text (desk_fixture_child (dialog, "why_row"), "de was is gedaan");
  choose (dialog, "Kelly");
  g_assert_cmpstr (get_words (dialog, "why_row"), ==, WHY);
  choose (dialog, "Stijn");
  g_assert_cmpstr (get_words (dialog, "why_row"), ==, "de was is gedaan");
  kring_mark_entry_set_value (desk_fixture_child (dialog, "mark_entry"), 4000);
  g_signal_emit_by_name (desk_fixture_child (dialog, "mark_entry"), "changed");
  press_save (dialog);
  g_assert_cmpstr (kring_record_get_text (find_score (fixture, "Stijn"), "why"), ==, "de was is gedaan");
  g_assert_cmpstr (kring_record_get_text (find_score (fixture, "Kelly"), "why"), ==, WHY);
  close_window (window);
}

static void
press_home (GtkWidget *range)
{
  g_signal_emit_by_name (range, "move-slider", GTK_SCROLL_START);
}

static void
press_0 (GtkWidget *range)
{
  page_fixture_press (range, GDK_KEY_0, GDK_SHIFT_MASK);
}

static void
press_handle (GtkWidget *range)
{
  g_signal_emit_by_name (page_fixture_find_controller (range, GTK_TYPE_GESTURE_CLICK, GTK_PHASE_CAPTURE), "pressed", 1, 4.0, 4.0);
}

/* 0 is a mark too, though the handle stands there already. */
static void
test_zero (DeskFixture   *fixture,
           gconstpointer  data)
{
  static void (* const ways[]) (GtkWidget *range) = { press_home, press_0, press_handle };

  for (gsize i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      AdwDialog *dialog = kring_score_dialog_new (fixture->desk, get_scale (fixture), NULL);
      GtkWidget *window = open_window (dialog);
      KringMarkEntry *entry = desk_fixture_child (dialog, "mark_entry");
      GtkWidget *range = desk_fixture_search (entry, GTK_TYPE_RANGE, NULL);

      choose (dialog, "Stijn");
      g_assert_false (kring_mark_entry_is_said (entry));
      gtk_test_accessible_assert_property (range, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "not given yet");
      press_save (dialog);
      g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (dialog)));

      ways[i] (range);
      g_assert_true (kring_mark_entry_is_said (entry));
      gtk_test_accessible_assert_property (range, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "0");
      press_save (dialog);
      g_assert_cmpint (kring_record_get_int (find_score (fixture, "Stijn"), "value"), ==, 0);
      g_assert_true (kring_edit_withdraw (kring_desk_get_store (fixture->desk), find_score (fixture, "Stijn"), NULL));
      close_window (window);
    }
}

static AdwAlertDialog *
attempt_to_close (AdwDialog *dialog,
                  GtkWidget *window)
{
  g_assert_false (adw_dialog_close (dialog));
  desk_fixture_settle ();

  return desk_fixture_search (window, ADW_TYPE_ALERT_DIALOG, NULL);
}

static void
answer (AdwAlertDialog *question,
        const char     *response)
{
  g_signal_emit_by_name (question, "response", response);
  adw_dialog_force_close (ADW_DIALOG (question));
  desk_fixture_settle ();
}

static gboolean
is_unmapped (gpointer widget)
{
  return !gtk_widget_get_mapped (widget);
}

/* Hidden marks are not lost by one key, and the question shows none of them. */
static void
test_stopped (DeskFixture   *fixture,
              gconstpointer  data)
{
  static const struct {
    const char *response;
    guint       n_actions;
  } answers[] = { { "keep", 1 }, { "throw-away", 0 } };

  for (gsize i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      AdwDialog *dialog = g_object_ref_sink (kring_round_dialog_new (fixture->desk, get_scale (fixture)));
      GtkWidget *window = open_window (dialog);
      guint before = desk_fixture_count_actions (fixture);

      gtk_range_set_value (desk_fixture_search (dialog, GTK_TYPE_RANGE, NULL), 3);
      gtk_widget_activate_action (GTK_WIDGET (dialog), "round.next", NULL);
      answer (attempt_to_close (dialog, window), "go-on");
      g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (dialog)));
      g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, before);

      answer (attempt_to_close (dialog, window), answers[i].response);
      desk_fixture_wait (is_unmapped, dialog);
      g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, before + answers[i].n_actions);
      close_window (window);
      g_assert_finalize_object (dialog);
    }
}

/* A family that is locked in the middle of a round has it waiting afterwards, as hidden as it was. */
static void
test_interrupted (DeskFixture   *fixture,
                  gconstpointer  data)
{
  KringRecord *scale = get_scale (fixture);
  AdwDialog *dialog = kring_round_dialog_new (fixture->desk, scale);
  GtkWidget *window = open_window (dialog);
  guint before = desk_fixture_count_actions (fixture);
  g_autofree char *first = g_strdup (gtk_label_get_text (desk_fixture_child (dialog, "turn_label")));
  g_autofree char *words = NULL;
  const char *second;

  gtk_range_set_value (desk_fixture_search (dialog, GTK_TYPE_RANGE, NULL), 3);
  gtk_widget_activate_action (GTK_WIDGET (dialog), "round.next", NULL);
  adw_dialog_close (dialog);   /* as the lock does, */
  close_window (window);       /* with the question whether to stop just opened */

  dialog = kring_round_dialog_new (fixture->desk, scale);
  window = open_window (dialog);
  second = gtk_label_get_text (desk_fixture_child (dialog, "turn_label"));
  g_assert_cmpstr (second, !=, first);
  g_assert_true (gtk_widget_get_visible (desk_fixture_child (dialog, "resumed_label")));
  g_assert_false (kring_mark_entry_is_said (desk_fixture_child (dialog, "mark_entry")));
  g_assert_cmpfloat (gtk_range_get_value (desk_fixture_search (dialog, GTK_TYPE_RANGE, NULL)), ==, 0);
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, before);

  while (!gtk_widget_get_mapped (desk_fixture_child (dialog, "show_button")))
    {
      gtk_widget_activate_action (GTK_WIDGET (dialog), "round.skip", NULL);
      desk_fixture_settle ();
    }
  gtk_widget_activate_action (GTK_WIDGET (dialog), "round.show", NULL);
  desk_fixture_settle ();
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, before + 1);
  words = kring_scale_tell (kring_desk_get_share (fixture->desk), scale, kring_desk_get_today (fixture->desk));
  g_assert_nonnull (strstr (words, " 3 · "));
  close_window (window);

  dialog = kring_round_dialog_new (fixture->desk, scale);   /* that round is over */
  window = open_window (dialog);
  g_assert_cmpstr (gtk_label_get_text (desk_fixture_child (dialog, "turn_label")), ==, first);
  close_window (window);
}

/* Nobody gave one: nothing to ask. */
static void
test_not_begun (DeskFixture   *fixture,
                gconstpointer  data)
{
  AdwDialog *dialog = kring_round_dialog_new (fixture->desk, get_scale (fixture));
  GtkWidget *window = open_window (dialog);

  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
  adw_dialog_close (dialog);
  desk_fixture_settle ();
  g_assert_null (desk_fixture_search (window, ADW_TYPE_ALERT_DIALOG, NULL));
  close_window (window);
  g_assert_null (dialog);
}

#define ADD(path, func) g_test_add (path, DeskFixture, NULL, desk_fixture_set_up, func, desk_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("/marks/again", test_again);
  ADD ("/marks/whose", test_whose);
  ADD ("/marks/zero", test_zero);
  ADD ("/marks/stopped", test_stopped);
  ADD ("/marks/interrupted", test_interrupted);
  ADD ("/marks/not-begun", test_not_begun);

  return g_test_run ();
}
