/* test-timeline-dialogs.c - what opens from the menu of the timeline
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "cupboard-fixture.h"
#include "desk-fixture.h"
#include "kring-ask-dialog.h"
#include "kring-cupboard-store.h"
#include "kring-family-json.h"
#include "kring-merge-dialog.h"
#include "kring-merge-source.h"

static AdwDialog *
open_dialog (AdwDialog *dialog)
{
  GtkWidget *window = adw_window_new ();

  gtk_window_set_default_size (GTK_WINDOW (window), 360, 640);
  gtk_window_present (GTK_WINDOW (window));
  adw_dialog_present (dialog, window);
  desk_fixture_settle ();

  return dialog;
}

static void
close_dialog (AdwDialog *dialog)
{
  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (dialog))));
  desk_fixture_settle ();
}

static const char *
get_answer (AdwDialog *dialog)
{
  return gtk_label_get_text (desk_fixture_child (dialog, "answer_label"));
}

/* Sentences about the moment in view and whom is selected; other questions ask for other things. */
static void
test_ask (DeskFixture   *fixture,
          gconstpointer  data)
{
  AdwDialog *dialog;
  GtkWidget *day_row, *event_row;

  kring_desk_set_moment (fixture->desk, 20230401);
  kring_desk_set_selected (fixture->desk, kring_record_get_id (desk_fixture_find (fixture, "Amina")));
  dialog = open_dialog (kring_ask_dialog_new (fixture->desk));
  day_row = desk_fixture_child (dialog, "day_row");
  event_row = desk_fixture_child (dialog, "event_row");
  g_assert_true (g_str_has_prefix (get_answer (dialog), "Amina lived in CKG Wolkenveer"));
  g_assert_true (gtk_label_get_selectable (desk_fixture_child (dialog, "answer_label")));
  g_assert_false (gtk_widget_get_visible (event_row));

  gtk_editable_set_text (GTK_EDITABLE (day_row), "2 mei 2015");
  g_assert_true (g_str_has_prefix (get_answer (dialog), "Amina lived in Kasteelstraat"));
  gtk_editable_set_text (GTK_EDITABLE (day_row), "ergens");
  g_assert_true (g_str_has_prefix (get_answer (dialog), "Which day?"));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (day_row)), ==, "ergens");

  adw_combo_row_set_selected (desk_fixture_child (dialog, "question_row"), 5);
  g_assert_false (gtk_widget_get_visible (day_row));
  g_assert_true (gtk_widget_get_visible (event_row));
  adw_combo_row_set_selected (ADW_COMBO_ROW (event_row), 3);
  g_assert_nonnull (strstr (get_answer (dialog), "“"));
  close_dialog (dialog);
}

/* As somebody else: nobody and nothing that they may not see can be chosen or is told. */
static void
test_ask_as_others (DeskFixture   *fixture,
                    gconstpointer  data)
{
  AdwDialog *dialog = open_dialog (kring_ask_dialog_new (fixture->desk));
  g_autoptr(KringShare) share = kring_desk_create_share (fixture->desk, KRING_PROFILE_PRESENT, 0);
  g_autoptr(GPtrArray) hidden = desk_fixture_list_hidden (fixture, share);

  kring_desk_set_profile (fixture->desk, KRING_PROFILE_PRESENT, 0);
  for (guint question = 0; question < 6; question++)
    {
      GListModel *names = adw_combo_row_get_model (desk_fixture_child (dialog, "event_row"));

      adw_combo_row_set_selected (desk_fixture_child (dialog, "question_row"), question);
      for (guint i = 0; i < hidden->len; i++)
        {
          g_assert_null (strstr (get_answer (dialog), hidden->pdata[i]));
          for (guint j = 0; j < g_list_model_get_n_items (names); j++)
            g_assert_null (strstr (gtk_string_list_get_string (GTK_STRING_LIST (names), j), hidden->pdata[i]));
        }
    }
  close_dialog (dialog);
}

static KringChronology *
read_list (const char *text)
{
  g_autoptr(GError) error = NULL;
  KringChronology *chronology = kring_chronology_read (text, strlen (text), 20261116, &error);

  g_assert_no_error (error);
  return chronology;
}

static guint
count_events (DeskFixture *fixture)
{
  return kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_EVENT)->len;
}

static void
take_over (AdwDialog *dialog)
{
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (dialog)));

  gtk_widget_activate_action (GTK_WIDGET (dialog), "merge.save", NULL);
  desk_fixture_settle ();
  gtk_window_destroy (window);
  desk_fixture_settle ();
}

/* What is new is ticked and what is likely here is left, until something else is chosen; one action for all. */
static void
test_merge (DeskFixture   *fixture,
            gconstpointer  data)
{
  KringChronology *chronology = read_list ("datum;wat;wie\n12/7/2019;Zomerkamp aan zee;Amina\nooit;Kamp;Ilyas\n"
                                           "4/3/2023;De avond van het glas;Kelly\n");
  AdwDialog *dialog = open_dialog (kring_merge_dialog_new (fixture->desk, chronology, "tijdlijn CLB"));
  guint n_events = count_events (fixture), n_actions = desk_fixture_count_actions (fixture);
  g_autofree char *words = desk_fixture_read (dialog);
  AdwToggleGroup *group = desk_fixture_search (dialog, ADW_TYPE_TOGGLE_GROUP, NULL);

  g_assert_nonnull (strstr (words, "2 moments are new, 1 is likely here already."));
  g_assert_nonnull (strstr (words, "Line 3: “ooit” is not understood as a date."));
  g_assert_nonnull (strstr (words, "De avond van het glas"));
  gtk_test_accessible_assert_property (group, GTK_ACCESSIBLE_PROPERTY_LABEL, "De avond van het glas");
  gtk_test_accessible_assert_property (desk_fixture_search (dialog, ADW_TYPE_SWITCH_ROW, "Kamp"),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Kamp");
  gtk_test_accessible_assert_property (gtk_widget_get_ancestor (GTK_WIDGET (group), ADW_TYPE_PREFERENCES_ROW),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "De avond van het glas");
  adw_switch_row_set_active (desk_fixture_search (dialog, ADW_TYPE_SWITCH_ROW, "Kamp"), FALSE);
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, n_actions);

  adw_toggle_group_set_active (group, 1);
  take_over (dialog);
  g_assert_cmpuint (count_events (fixture), ==, n_events + 1);
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, n_actions + 1);
}

/* A very long list is shown in part, and taken over or not as a whole. */
static void
test_merge_much (DeskFixture   *fixture,
                 gconstpointer  data)
{
  g_autoptr(GString) list = g_string_new ("datum;wat\n");
  AdwDialog *dialog;
  guint n_events = count_events (fixture);

  for (int i = 0; i < 1000; i++)
    g_string_append_printf (list, "1/7/2022;feest nummer %d\n", i);
  dialog = open_dialog (kring_merge_dialog_new (fixture->desk, read_list (list->str), NULL));
  adw_switch_row_set_active (desk_fixture_search (dialog, ADW_TYPE_SWITCH_ROW, "600 more"), FALSE);
  take_over (dialog);
  g_assert_cmpuint (count_events (fixture), ==, n_events + 400);
}

/* The source that was guessed stays when its line is emptied: each moment keeps where it comes from. */
static void
test_merge_source_kept (DeskFixture   *fixture,
                        gconstpointer  data)
{
  AdwDialog *dialog = open_dialog (kring_merge_dialog_new (fixture->desk, read_list ("datum;wat\n1/7/2022;Zomerkamp\n"),
                                                           "tijdlijn CLB"));
  GPtrArray *events;

  gtk_editable_set_text (desk_fixture_child (dialog, "source_row"), " ");
  take_over (dialog);
  events = kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_EVENT);
  for (guint i = 0; i < events->len; i++)
    if (kring_record_is (events->pdata[i], "title", "Zomerkamp"))
      g_assert_cmpstr (kring_record_get_text (events->pdata[i], "text"), ==, "Taken over from: tijdlijn CLB");
}

static void
put_family (KringCupboard *cupboard,
            const char    *sample)
{
  g_autofree char *path = g_build_filename (g_getenv ("KRING_DATADIR"), "sample", sample, NULL);
  g_autofree char *text = NULL;
  g_autofree char *id = NULL;
  g_autoptr(KringFamily) family = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  family = kring_family_json_read (text, &error);
  id = family != NULL ? kring_cupboard_put_family (cupboard, family, TRUE, &error) : NULL;
  g_assert_no_error (error);
}

/* Another family of the cupboard: folded away until one asks for it, then one moment after another as with a file. */
static void
test_merge_cupboard (DeskFixture   *fixture,
                     gconstpointer  data)
{
  CupboardFixture folder;
  KringCupboard *cupboard;
  g_autoptr(KringOthers) others = NULL;
  GtkWidget *window = adw_window_new (), *parent = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  AdwDialog *dialog;
  g_autofree char *words = NULL;

  cupboard_set_up (&folder, NULL);
  cupboard = cupboard_unlock (&folder);
  put_family (cupboard, "01-eenvoudig-noor-mats.json");
  others = kring_others_new (cupboard, "none");
  kring_desk_set_others (fixture->desk, others);
  adw_window_set_content (ADW_WINDOW (window), parent);
  gtk_window_set_default_size (GTK_WINDOW (window), 360, 640);
  gtk_window_present (GTK_WINDOW (window));

  kring_merge_source_choose (fixture->desk, parent);
  desk_fixture_settle ();
  dialog = adw_window_get_visible_dialog (ADW_WINDOW (window));
  g_assert_true (KRING_IS_MERGE_SOURCE (dialog));
  g_assert_false (adw_expander_row_get_expanded (desk_fixture_child (dialog, "families_row")));
  g_assert_false (gtk_widget_get_visible (desk_fixture_child (dialog, "search_row")));
  g_signal_emit_by_name (desk_fixture_search (dialog, ADW_TYPE_ACTION_ROW, "Noor and Mats"), "activated");
  desk_fixture_settle ();

  dialog = adw_window_get_visible_dialog (ADW_WINDOW (window));
  g_assert_true (KRING_IS_MERGE_DIALOG (dialog));
  words = desk_fixture_read (dialog);
  g_assert_nonnull (strstr (words, "Noor and Mats"));
  g_assert_nonnull (strstr (words, "7 stays"));

  gtk_window_destroy (GTK_WINDOW (window));
  desk_fixture_settle ();
  kring_desk_set_others (fixture->desk, NULL);
  g_clear_object (&others);
  cupboard_lock (cupboard);
  cupboard_tear_down (&folder, NULL);
}

int
main (int   argc,
      char *argv[])
{
  int status;

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  cupboard_make_model ();

#define ADD(path, test) g_test_add (path, DeskFixture, NULL, desk_fixture_set_up, test, desk_fixture_tear_down)
  ADD ("/timeline-dialogs/ask", test_ask);
  ADD ("/timeline-dialogs/ask/as-others", test_ask_as_others);
  ADD ("/timeline-dialogs/merge", test_merge);
  ADD ("/timeline-dialogs/merge/much", test_merge_much);
  ADD ("/timeline-dialogs/merge/source", test_merge_source_kept);
  ADD ("/timeline-dialogs/merge/cupboard", test_merge_cupboard);

  status = g_test_run ();
  cupboard_remove_model ();
  return status;
}
