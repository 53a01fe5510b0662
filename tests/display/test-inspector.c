/* SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "kring-captions.h"
#include "kring-checks-row.h"
#include "kring-edits.h"
#include "kring-history.h"
#include "kring-inspected.h"
#include "kring-inspector.h"
#include "kring-kinds.h"
#include "kring-related-row.h"
#include "kring-words-row.h"
#include "page-fixture.h"

static KringRecord *
select_person (DeskFixture *fixture,
               const char  *name)
{
  KringRecord *person = desk_fixture_find (fixture, name);

  kring_desk_set_selected (fixture->desk, kring_record_get_id (person));
  return person;
}

static void
type (KringWordsRow *row,
      const char    *text)
{
  GtkTextView *view = desk_fixture_child (row, "view");

  gtk_text_buffer_set_text (gtk_text_view_get_buffer (view), text, -1);
}

static char *
get_hint (KringWordsRow *row)
{
  GtkWidget *label = desk_fixture_child (row, "hint_label");

  return gtk_widget_get_visible (label) ? g_strdup (gtk_label_get_label (GTK_LABEL (label))) : NULL;
}

static void
test_shows (DeskFixture   *fixture,
            gconstpointer  data)
{
  KringInspector *inspector = KRING_INSPECTOR (page_fixture_open (kring_inspector_new (fixture->desk), -1, -1));
  g_autofree char *words = NULL;
  KringWordsRow *row;

  select_person (fixture, "Kelly");
  words = desk_fixture_read (inspector);
  g_assert_nonnull (strstr (words, "Kelly\nmother\n"));
  g_assert_nonnull (strstr (words, "Verstraeten"));
  g_assert_nonnull (strstr (words, "21 August 1990"));
  g_assert_nonnull (strstr (words, "geeft niet op\nsinds 2024 geen alcohol"));

  row = desk_fixture_search (inspector, KRING_TYPE_WORDS_ROW, "First name");
  gtk_test_accessible_assert_role (desk_fixture_child (row, "view"), GTK_ACCESSIBLE_ROLE_TEXT_BOX);
  gtk_test_accessible_assert_property (desk_fixture_child (row, "view"), GTK_ACCESSIBLE_PROPERTY_LABEL, "First name");
  page_fixture_close (GTK_WIDGET (inspector));
}

static void
test_edit (DeskFixture   *fixture,
           gconstpointer  data)
{
  KringInspector *inspector = KRING_INSPECTOR (page_fixture_open (kring_inspector_new (fixture->desk), -1, -1));
  KringStore *store = kring_desk_get_store (fixture->desk);
  KringRecord *kelly = select_person (fixture, "Kelly");
  KringWordsRow *row = desk_fixture_search (inspector, KRING_TYPE_WORDS_ROW, "Family name");
  g_autofree char *text = NULL;
  g_autoptr(GError) error = NULL;

  type (row, "Vandenbroucke");
  g_assert_true (kring_words_row_is_changed (row));
  g_assert_cmpstr (kring_record_get_text (kelly, "family_name"), ==, "Verstraeten");

  g_signal_emit_by_name (row, "commit");
  g_assert_false (kring_words_row_is_changed (row));
  g_assert_cmpstr (kring_record_get_text (kelly, "family_name"), ==, "Vandenbroucke");

  /* what others or undo change is seen at once */
  g_assert_true (kring_history_undo (store, NULL, &error));
  g_assert_no_error (error);
  text = kring_words_row_dup_text (row);
  g_assert_cmpstr (text, ==, "Verstraeten");
  page_fixture_close (GTK_WIDGET (inspector));
}

/* Going to somebody else keeps what was typed. */
static void
test_leave (DeskFixture   *fixture,
            gconstpointer  data)
{
  KringInspector *inspector = KRING_INSPECTOR (page_fixture_open (kring_inspector_new (fixture->desk), -1, -1));
  KringRecord *kelly = select_person (fixture, "Kelly");

  type (desk_fixture_search (inspector, KRING_TYPE_WORDS_ROW, "Note"), "belt liever 's avonds");
  select_person (fixture, "Stijn");
  g_assert_cmpstr (kring_record_get_text (kelly, "note"), ==, "belt liever 's avonds");

  type (desk_fixture_search (inspector, KRING_TYPE_WORDS_ROW, "Note"), "werkt op daken");
  kring_desk_set_selected (fixture->desk, 0);
  g_assert_cmpstr (kring_record_get_text (desk_fixture_find (fixture, "Stijn"), "note"), ==, "werkt op daken");
  page_fixture_close (GTK_WIDGET (inspector));
}

static void
test_date (DeskFixture   *fixture,
           gconstpointer  data)
{
  KringInspector *inspector = KRING_INSPECTOR (page_fixture_open (kring_inspector_new (fixture->desk), -1, -1));
  KringRecord *kelly = select_person (fixture, "Kelly");
  KringWordsRow *row = desk_fixture_search (inspector, KRING_TYPE_WORDS_ROW, "Born");
  g_autofree char *hint = NULL;
  g_autofree char *kept = NULL;
  g_auto(KringDate) date = KRING_DATE_INIT;

  type (row, "zomer 1990");
  hint = get_hint (row);
  g_assert_cmpstr (hint, ==, "Understood: summer 1990");
  g_signal_emit_by_name (row, "commit");
  kring_record_get_date (kelly, "birth", &date);
  g_assert_cmpstr (date.edtf, ==, "1990-22");
  kring_date_clear (&date);

  type (row, "31 april 1990");
  kept = get_hint (row);
  g_assert_cmpstr (kept, ==, "Kept in these words, without a date.");
  g_signal_emit_by_name (row, "commit");
  kring_record_get_date (kelly, "birth", &date);
  g_assert_null (date.edtf);
  g_assert_cmpstr (date.said, ==, "31 april 1990");
  page_fixture_close (GTK_WIDGET (inspector));
}

/* What cannot be kept stays as it was typed, with the reason, also when one comes back. */
static void
test_refused (DeskFixture   *fixture,
              gconstpointer  data)
{
  KringInspector *inspector = KRING_INSPECTOR (page_fixture_open (kring_inspector_new (fixture->desk), -1, -1));
  GPtrArray *events = kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_EVENT);
  KringRecord *event = events->pdata[0];
  g_autofree char *title = g_strdup (kring_record_get_text (event, "title"));
  g_autofree char *hint = NULL;
  g_autofree char *text = NULL;
  KringWordsRow *row;

  kring_desk_set_selected (fixture->desk, kring_record_get_id (event));
  row = desk_fixture_search (inspector, KRING_TYPE_WORDS_ROW, "What happened");
  type (row, "");
  g_signal_emit_by_name (row, "commit");
  hint = get_hint (row);
  g_assert_nonnull (strstr (hint, "cannot be empty"));
  g_assert_cmpstr (kring_record_get_text (event, "title"), ==, title);
  g_assert_false (kring_inspector_commit (inspector));

  select_person (fixture, "Kelly");
  kring_desk_set_selected (fixture->desk, kring_record_get_id (event));
  row = desk_fixture_search (inspector, KRING_TYPE_WORDS_ROW, "What happened");
  text = kring_words_row_dup_text (row);
  g_assert_cmpstr (text, ==, "");
  g_assert_true (kring_words_row_is_changed (row));

  type (row, "Iets nieuws");
  g_assert_true (kring_inspector_commit (inspector));
  g_assert_cmpstr (kring_record_get_text (event, "title"), ==, "Iets nieuws");
  page_fixture_close (GTK_WIDGET (inspector));
}

static void
test_choice (DeskFixture   *fixture,
             gconstpointer  data)
{
  KringInspector *inspector = KRING_INSPECTOR (page_fixture_open (kring_inspector_new (fixture->desk), -1, -1));
  KringRecord *kelly = select_person (fixture, "Kelly");
  AdwComboRow *row = desk_fixture_search (inspector, ADW_TYPE_COMBO_ROW, "Who may see this");
  guint actions = desk_fixture_count_actions (fixture);

  g_assert_cmpuint (adw_combo_row_get_selected (row), ==, 0);
  adw_combo_row_set_selected (row, 3);
  g_assert_cmpstr (kring_record_get_text (kelly, "visibility"), ==, "parents");
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, actions + 1);

  adw_combo_row_set_selected (row, 0);
  g_assert_false (kring_record_has (kelly, "visibility"));
  page_fixture_close (GTK_WIDGET (inspector));
}

static void
test_people (DeskFixture   *fixture,
             gconstpointer  data)
{
  KringInspector *inspector = KRING_INSPECTOR (page_fixture_open (kring_inspector_new (fixture->desk), -1, -1));
  KringShare *share = kring_desk_get_share (fixture->desk);
  GPtrArray *items = kring_share_list (share, KRING_NOUN_PLAN_ITEM);
  KringRecord *item = NULL;
  KringChecksRow *row;
  GtkWidget *check;
  g_autoptr(GPtrArray) before = NULL;
  g_autoptr(GPtrArray) after = NULL;

  for (guint i = 0; item == NULL && i < items->len; i++)
    {
      g_autoptr(GPtrArray) who = kring_share_people (share, items->pdata[i], "who");

      if (kring_desk_can_edit (fixture->desk, items->pdata[i]) && who->len > 0
          && !g_ptr_array_find (who, desk_fixture_find (fixture, "Hilde"), NULL))
        item = items->pdata[i];
    }

  kring_desk_set_selected (fixture->desk, kring_record_get_id (item));
  before = kring_share_people (share, item, "who");
  row = desk_fixture_search (inspector, KRING_TYPE_CHECKS_ROW, "Who does it");
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  check = desk_fixture_search (desk_fixture_search (row, ADW_TYPE_ACTION_ROW, "Hilde"), GTK_TYPE_CHECK_BUTTON, NULL);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);

  after = kring_share_people (kring_desk_get_share (fixture->desk), item, "who");
  g_assert_cmpuint (after->len, ==, before->len + 1);
  g_assert_true (after->pdata[after->len - 1] == desk_fixture_find (fixture, "Hilde"));
  page_fixture_close (GTK_WIDGET (inspector));
}

static void
test_withdraw (DeskFixture   *fixture,
               gconstpointer  data)
{
  KringInspector *inspector = KRING_INSPECTOR (page_fixture_open (kring_inspector_new (fixture->desk), -1, -1));
  g_autoptr(GError) error = NULL;

  g_assert_nonnull (kring_edit_add_person (kring_desk_get_store (fixture->desk), "Piet", FALSE, NULL, 0, &error));
  select_person (fixture, "Piet");
  g_signal_emit_by_name (desk_fixture_child (inspector, "withdraw_button"), "clicked");
  g_assert_cmpint (kring_desk_get_selected (fixture->desk), ==, 0);

  g_assert_true (kring_history_undo (kring_desk_get_store (fixture->desk), NULL, &error));
  g_assert_no_error (error);
  desk_fixture_find (fixture, "Piet");
  page_fixture_close (GTK_WIDGET (inspector));
}

static void
test_walk (DeskFixture   *fixture,
           gconstpointer  data)
{
  KringInspector *inspector = KRING_INSPECTOR (page_fixture_open (kring_inspector_new (fixture->desk), -1, -1));
  KringRecord *kelly = select_person (fixture, "Kelly");
  KringRelatedRow *row = desk_fixture_search (inspector, KRING_TYPE_RELATED_ROW, "Moments");
  GtkWidget *moment;
  gint64 id;

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  moment = desk_fixture_search (row, ADW_TYPE_ACTION_ROW, "Kelly en Younes worden een koppel");
  g_variant_get (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (moment)), "x", &id);
  gtk_widget_activate_action (GTK_WIDGET (inspector), "inspector.select", "x", id);
  g_assert_true (kring_record_get_noun (kring_desk_get_selected_record (fixture->desk)) == KRING_NOUN_EVENT);

  gtk_widget_activate_action (GTK_WIDGET (inspector), "inspector.back", NULL);
  g_assert_true (kring_desk_get_selected_record (fixture->desk) == kelly);
  gtk_widget_activate_action (GTK_WIDGET (inspector), "inspector.back", NULL);
  g_assert_true (kring_desk_get_selected_record (fixture->desk) == kelly);
  page_fixture_close (GTK_WIDGET (inspector));
}

/* Every group that can be added to gives a row that the store takes, selected, and gone with one undo. */
static void
test_add (DeskFixture   *fixture,
          gconstpointer  data)
{
  KringInspector *inspector = KRING_INSPECTOR (page_fixture_open (kring_inspector_new (fixture->desk), -1, -1));
  g_autoptr(GError) error = NULL;

  for (int noun = 0; noun < KRING_N_NOUNS; noun++)
    {
      guint n_groups;
      const KringInspectedGroup *groups = kring_inspected_groups ((KringNoun) noun, &n_groups);

      for (guint i = 0; i < n_groups; i++)
        {
          GPtrArray *rows = kring_share_list (kring_desk_get_share (fixture->desk), (KringNoun) noun);
          guint first = 0;
          KringRecord *added;
          gint64 id;

          if (groups[i].add == NULL)
            continue;
          while (!kring_desk_can_edit (fixture->desk, rows->pdata[first]))   /* a plan that was replaced */
            first++;
          id = kring_record_get_id (rows->pdata[first]);

          g_test_message ("%s: %s", kring_nouns[noun].table, groups[i].add);
          kring_desk_set_selected (fixture->desk, id);
          g_assert_nonnull (desk_fixture_search (inspector, KRING_TYPE_RELATED_ROW, groups[i].label));
          gtk_widget_activate_action (GTK_WIDGET (inspector), "inspector.add", "u", i);
          added = kring_desk_get_selected_record (fixture->desk);
          g_assert_true (kring_record_get_noun (added) == groups[i].list);
          g_assert_cmpint (kring_record_get_ref (added, groups[i].field), ==, id);

          g_assert_true (kring_history_undo (kring_desk_get_store (fixture->desk), NULL, &error));
          g_assert_no_error (error);
          g_assert_null (kring_desk_get_selected_record (fixture->desk));
        }
    }
  page_fixture_close (GTK_WIDGET (inspector));
}

/* Looking at any record, all of it, changes nothing. */
static void
test_every_record (DeskFixture   *fixture,
                   gconstpointer  data)
{
  KringInspector *inspector = KRING_INSPECTOR (page_fixture_open (kring_inspector_new (fixture->desk), -1, -1));
  KringShare *share = kring_desk_get_share (fixture->desk);
  guint actions = desk_fixture_count_actions (fixture);

  for (int noun = 0; noun < KRING_N_NOUNS; noun++)
    {
      GPtrArray *rows = kring_share_list (share, (KringNoun) noun);

      for (guint i = 0; i < rows->len; i += 1 + rows->len / 8)
        {
          AdwExpanderRow *more;
          g_autofree char *words = NULL;

          kring_desk_set_selected (fixture->desk, kring_record_get_id (rows->pdata[i]));
          more = desk_fixture_search (inspector, ADW_TYPE_EXPANDER_ROW, "More");
          if (more != NULL)
            adw_expander_row_set_expanded (more, TRUE);
          g_assert_true (kring_inspector_commit (inspector));
          words = kring_caption_title (share, rows->pdata[i]);
          g_assert_cmpstr (words, !=, "");
        }
    }

  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, actions);
  page_fixture_close (GTK_WIDGET (inspector));
}

static gboolean
is_role (KringNoun   owner,
         const char *role)
{
  for (int noun = 0; noun < KRING_N_NOUNS; noun++)
    if (kring_nouns[noun].owner == owner)
      for (const char **roles = kring_nouns[noun].roles; roles != NULL && *roles != NULL; roles += 2)
        if (g_str_equal (*roles, role))
          return TRUE;

  return FALSE;
}

static void
test_tables (void)
{
  for (int noun = 0; noun < KRING_N_NOUNS; noun++)
    {
      guint n_fields, n_groups;
      const KringInspectedField *fields = kring_inspected_fields ((KringNoun) noun, &n_fields);
      const KringInspectedGroup *groups = kring_inspected_groups ((KringNoun) noun, &n_groups);

      for (guint i = 0; i < n_fields; i++)
        {
          g_test_message ("%s.%s", kring_nouns[noun].table, fields[i].field);
          g_assert_true (fields[i].noun == (KringNoun) noun);   /* rows of a noun stand together */
          g_assert_true (kring_noun_find_field ((KringNoun) noun, fields[i].field) >= 0
                         || is_role ((KringNoun) noun, fields[i].field));
          if (fields[i].codes != NULL)
            g_assert_nonnull (kring_kinds_table (fields[i].codes));
          g_assert_cmpstr (kring_inspected_noun ((KringNoun) noun), !=, "");
        }
      for (guint i = 0; i < n_groups; i++)
        {
          g_test_message ("%s: %s", kring_nouns[noun].table, groups[i].label);
          g_assert_true (groups[i].noun == (KringNoun) noun);
          g_assert_cmpint (kring_noun_find_field (groups[i].list, groups[i].field), >=, 0);
          if (groups[i].shows != NULL)
            g_assert_cmpint (kring_noun_find_field (groups[i].list, groups[i].shows), >=, 0);
          if (groups[i].names != NULL)
            g_assert_cmpint (kring_noun_find_field (groups[i].list, groups[i].names), >=, 0);
        }
    }
}

/* In a window without a place for dialogs of its own they get one. */
static AdwDialog *
find_dialog (const char *row)
{
  GListModel *windows = gtk_window_get_toplevels ();
  GtkWidget *found = NULL;

  for (guint i = 0; found == NULL && i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr(GtkWidget) window = g_list_model_get_item (windows, i);

      found = desk_fixture_search (window, ADW_TYPE_ENTRY_ROW, row);
    }

  return ADW_DIALOG (gtk_widget_get_ancestor (found, ADW_TYPE_DIALOG));
}

/* Where somebody stands, called by the circle: its row opens the ring, the wish, the note and who may see it. */
static void
test_circles (DeskFixture   *fixture,
              gconstpointer  data)
{
  KringInspector *inspector = KRING_INSPECTOR (page_fixture_open (kring_inspector_new (fixture->desk), -1, -1));
  g_autofree char *words = NULL;
  g_autofree char *place = NULL;
  KringShare *share = kring_desk_get_share (fixture->desk);
  KringRecord *wendy = select_person (fixture, "tante Wendy");
  GPtrArray *placements = kring_share_list (share, KRING_NOUN_PLACEMENT);

  desk_fixture_settle ();
  words = desk_fixture_read (inspector);
  g_assert_nonnull (strstr (words, "Place in the circles"));
  g_assert_nonnull (strstr (words, "Kring van Amina\n"));

  for (guint i = 0; i < placements->len; i++)
    if (kring_record_get_ref (placements->pdata[i], "person") == kring_record_get_id (wendy))
      kring_desk_set_selected (fixture->desk, kring_record_get_id (placements->pdata[i]));
  desk_fixture_settle ();
  place = desk_fixture_read (inspector);
  g_assert_nonnull (strstr (place, "Ring, counted from the middle"));
  g_assert_nonnull (strstr (place, "Who may see this"));

  page_fixture_close (GTK_WIDGET (inspector));
}

/* Of several people there are their names, and what can be done with all of them; of one all details again. */
static void
test_several (DeskFixture   *fixture,
              gconstpointer  data)
{
  KringInspector *inspector = KRING_INSPECTOR (page_fixture_open (kring_inspector_new (fixture->desk), -1, -1));
  GtkWidget *chosen = desk_fixture_child (inspector, "chosen");
  gint64 ids[] = { kring_record_get_id (desk_fixture_find (fixture, "Kelly")),
                   kring_record_get_id (desk_fixture_find (fixture, "tante Wendy")) };
  guint n_actions = desk_fixture_count_actions (fixture);
  AdwComboRow *ring_row;
  GtkWidget *row;
  g_autofree char *words = NULL;
  guint n;

  select_person (fixture, "Kelly");
  kring_desk_set_chosen (fixture->desk, ids, 2);
  desk_fixture_settle ();
  g_assert_true (gtk_widget_get_mapped (chosen));
  words = desk_fixture_read (chosen);
  g_assert_nonnull (strstr (words, "2 people chosen"));
  g_assert_nonnull (strstr (words, "Kelly"));
  g_assert_nonnull (strstr (words, "tante Wendy"));
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, n_actions);

  ring_row = desk_fixture_child (chosen, "ring_row");
  g_assert_cmpuint (adw_combo_row_get_selected (ring_row), ==, 0);   /* different ones */
  adw_combo_row_set_selected (ring_row, 2);
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, n_actions + 1);
  g_assert_cmpuint (adw_combo_row_get_selected (ring_row), ==, 2);
  g_assert_true (kring_history_undo (kring_desk_get_store (fixture->desk), NULL, NULL));

  kring_desk_set_profile (fixture->desk, KRING_PROFILE_PARENTS, 0);
  g_assert_false (gtk_widget_get_visible (desk_fixture_child (chosen, "actions_group")));
  kring_desk_set_profile (fixture->desk, KRING_PROFILE_FULL, 0);

  row = GTK_WIDGET (gtk_list_box_get_row_at_index (desk_fixture_child (chosen, "people_box"), 0));
  g_signal_emit_by_name (desk_fixture_search (row, GTK_TYPE_BUTTON, NULL), "clicked");
  desk_fixture_settle ();
  g_assert_cmpint (*kring_desk_get_chosen (fixture->desk, &n), ==, ids[1]);
  g_assert_cmpuint (n, ==, 1);
  g_assert_false (gtk_widget_get_mapped (chosen));
  page_fixture_close (GTK_WIDGET (inspector));
}

/* An expected child is born, in a dialog that does not save what is not understood or still to come. */
static void
test_born (DeskFixture   *fixture,
           gconstpointer  data)
{
  KringInspector *inspector = KRING_INSPECTOR (page_fixture_open (kring_inspector_new (fixture->desk), -1, -1));
  KringRecord *boontje = select_person (fixture, "Boontje");
  GtkWidget *button;
  AdwDialog *dialog;
  GtkEditable *date_row;
  guint n_actions = desk_fixture_count_actions (fixture);

  button = gtk_widget_get_ancestor (desk_fixture_search (inspector, GTK_TYPE_LABEL, "Is Born…"), GTK_TYPE_BUTTON);
  g_assert_true (gtk_widget_is_visible (button));
  g_signal_emit_by_name (button, "clicked");
  desk_fixture_settle ();

  dialog = find_dialog ("Born when");
  date_row = desk_fixture_child (dialog, "date_row");
  gtk_editable_set_text (date_row, "ergens");
  gtk_widget_activate_action (GTK_WIDGET (dialog), "born.save", NULL);
  gtk_editable_set_text (date_row, "10 februari 2027");
  g_assert_nonnull (strstr (gtk_label_get_label (desk_fixture_child (dialog, "hint_label")), "still to come"));
  gtk_widget_activate_action (GTK_WIDGET (dialog), "born.save", NULL);
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, n_actions);
  g_assert_cmpstr (gtk_editable_get_text (date_row), ==, "10 februari 2027");

  gtk_editable_set_text (date_row, "gisteren");
  gtk_editable_set_text (desk_fixture_child (dialog, "name_row"), " Lena ");
  gtk_widget_activate_action (GTK_WIDGET (dialog), "born.save", NULL);
  desk_fixture_settle ();
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, n_actions + 1);
  g_assert_true (kring_record_is (boontje, "life", "alive"));
  g_assert_cmpstr (kring_person_name (boontje), ==, "Lena");
  g_assert_false (gtk_widget_is_visible (button));

  page_fixture_close (GTK_WIDGET (inspector));
}

/* The contact moments of a young child: offered once, and not when one looks as somebody else. */
static void
test_moments (DeskFixture   *fixture,
              gconstpointer  data)
{
  KringInspector *inspector = KRING_INSPECTOR (page_fixture_open (kring_inspector_new (fixture->desk), -1, -1));
  guint n_events = kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_EVENT)->len;
  GtkWidget *button;

  select_person (fixture, "Sami");
  button = gtk_widget_get_ancestor (desk_fixture_search (inspector, GTK_TYPE_LABEL, "Add Fixed Moments"), GTK_TYPE_BUTTON);
  g_assert_true (gtk_widget_is_visible (button));
  kring_desk_set_profile (fixture->desk, KRING_PROFILE_PRESENT, 0);
  g_assert_false (gtk_widget_is_visible (button));
  kring_desk_set_profile (fixture->desk, KRING_PROFILE_FULL, 0);
  g_assert_true (gtk_widget_is_visible (button));

  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpuint (kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_EVENT)->len, ==, n_events + 15);
  g_assert_false (gtk_widget_is_visible (button));
  select_person (fixture, "Kelly");
  g_assert_false (gtk_widget_is_visible (button));

  page_fixture_close (GTK_WIDGET (inspector));
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(path, test) g_test_add (path, DeskFixture, NULL, desk_fixture_set_up, test, desk_fixture_tear_down)
  ADD ("/inspector/shows", test_shows);
  ADD ("/inspector/edit", test_edit);
  ADD ("/inspector/leave", test_leave);
  ADD ("/inspector/date", test_date);
  ADD ("/inspector/refused", test_refused);
  ADD ("/inspector/choice", test_choice);
  ADD ("/inspector/people", test_people);
  ADD ("/inspector/withdraw", test_withdraw);
  ADD ("/inspector/walk", test_walk);
  ADD ("/inspector/born", test_born);
  ADD ("/inspector/circles", test_circles);
  ADD ("/inspector/several", test_several);
  ADD ("/inspector/moments", test_moments);
  ADD ("/inspector/add", test_add);
  ADD ("/inspector/every-record", test_every_record);
  g_test_add_func ("/inspector/tables", test_tables);

  return g_test_run ();
}
