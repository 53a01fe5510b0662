/* test-plan-page.c - the plan and the meetings as a screen reader and a keyboard meet them
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <adwaita.h>
#include <glib/gstdio.h>

#include "kring-edits-line.h"
#include "kring-edits-plan.h"
#include "kring-history.h"
#include "kring-meeting-page.h"
#include "kring-plan-line.h"
#include "kring-plan-page.h"
#include "kring-scene-item.h"
#include "kring-words-edit.h"
#include "page-fixture.h"
#include "share-fixture.h"

typedef struct {
  char       *dir;
  char       *path;
  KringStore *store;
  KringDesk  *desk;
  GtkWidget  *window;
  GtkWidget  *page;
} Fixture;

static void
open_page (Fixture    *fixture,
           const char *sample,
           GtkWidget  *(*page_new) (KringDesk *desk))
{
  g_autoptr(KringKey) key = kring_key_new_random ();
  g_autoptr(KringFamily) family = share_fixture_open (sample);
  g_autoptr(GError) error = NULL;

  fixture->dir = g_dir_make_tmp ("kring-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->dir, "family.kring", NULL);
  fixture->store = kring_store_create (fixture->path, key, family, "", &error);
  g_assert_no_error (error);

  fixture->desk = kring_desk_new (fixture->store);
  fixture->page = page_new (fixture->desk);
  fixture->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 900, 700);
  adw_window_set_content (ADW_WINDOW (fixture->window), fixture->page);
  gtk_window_present (GTK_WINDOW (fixture->window));
  desk_fixture_settle ();
  page_fixture_wait_for_letters (fixture->page);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  open_page (fixture, AMINA, data != NULL ? kring_meeting_page_new : kring_plan_page_new);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  desk_fixture_settle ();
  g_object_unref (fixture->desk);
  g_object_unref (fixture->store);
  g_unlink (fixture->path);
  g_rmdir (fixture->dir);
  g_free (fixture->path);
  g_free (fixture->dir);
}

static void
collect (GtkWidget *widget,
         GType      type,
         GPtrArray *found)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    collect (child, type, found);
}

static GPtrArray *
list_widgets (Fixture *fixture,
              GType    type)
{
  GPtrArray *found = g_ptr_array_new ();

  collect (fixture->page, type, found);
  return found;
}

static KringRecord *
get_plan (Fixture *fixture)
{
  GPtrArray *plans = kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_PLAN);

  return plans->pdata[plans->len - 1];
}

/* Every line is there, under its own words. */
static void
test_names (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(GPtrArray) lines = list_widgets (fixture, KRING_TYPE_PLAN_LINE);
  GPtrArray *items = kring_share_parts (kring_desk_get_share (fixture->desk), get_plan (fixture), KRING_NOUN_PLAN_ITEM);

  g_assert_cmpuint (lines->len, ==, items->len);
  for (guint i = 0; i < lines->len; i++)
    {
      const char *text = kring_record_get_text (kring_plan_line_get_item (lines->pdata[i]), "text");
      char *wrong = gtk_test_accessible_check_property (GTK_ACCESSIBLE (lines->pdata[i]), GTK_ACCESSIBLE_PROPERTY_LABEL, text);

      g_assert_cmpstr (wrong, ==, NULL);
    }
}

static gboolean
has_marks (gpointer fixture)
{
  g_autoptr(GPtrArray) marks = list_widgets (fixture, KRING_TYPE_SCENE_ITEM);

  return marks->len > 5;
}

/* Every mark on a scale is named with its number. */
static void
test_marks (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(GPtrArray) marks = NULL;

  desk_fixture_wait (has_marks, fixture);   /* a scale is drawn as wide as it turns out to be */
  marks = list_widgets (fixture, KRING_TYPE_SCENE_ITEM);
  for (guint i = 0; i < marks->len; i++)
    g_assert_true (g_regex_match_simple ("^\\S.* \\d", kring_scene_item_get_words (marks->pdata[i]), 0, 0));
}

/* A line moves down by its action, the others follow, and undo brings it back. */
static void
test_move (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(GPtrArray) before = list_widgets (fixture, KRING_TYPE_PLAN_LINE);
  g_autoptr(GPtrArray) moved = NULL;
  g_autoptr(GPtrArray) back = NULL;
  gint64 first = kring_record_get_id (kring_plan_line_get_item (before->pdata[0]));

  gtk_widget_activate_action (before->pdata[0], "line.down", NULL);
  desk_fixture_settle ();
  moved = list_widgets (fixture, KRING_TYPE_PLAN_LINE);
  g_assert_cmpint (kring_record_get_id (kring_plan_line_get_item (moved->pdata[1])), ==, first);

  g_assert_true (kring_history_undo (fixture->store, NULL, NULL));
  desk_fixture_settle ();
  back = list_widgets (fixture, KRING_TYPE_PLAN_LINE);
  g_assert_cmpint (kring_record_get_id (kring_plan_line_get_item (back->pdata[0])), ==, first);
}

/* A new version is shown at once and has all lines; the old one is in the list of versions. */
static void
test_version (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr(GPtrArray) before = list_widgets (fixture, KRING_TYPE_PLAN_LINE);
  guint n = before->len;
  g_autoptr(GPtrArray) after = NULL;

  gtk_widget_activate_action (fixture->page, "page.new-version", NULL);
  desk_fixture_settle ();
  page_fixture_wait_for_letters (fixture->page);
  after = list_widgets (fixture, KRING_TYPE_PLAN_LINE);
  g_assert_cmpuint (after->len, ==, n);
  g_assert_cmpint (kring_record_get_ref (kring_plan_line_get_item (after->pdata[0]), "plan"), ==,
                   kring_record_get_id (get_plan (fixture)));
  g_assert_cmpint (kring_record_get_int (get_plan (fixture), "version"), ==, 3);
}

static gboolean
has_words (Fixture    *fixture,
           const char *words)
{
  g_autoptr(GPtrArray) labels = list_widgets (fixture, GTK_TYPE_LABEL);

  for (guint i = 0; i < labels->len; i++)
    if (gtk_widget_get_mapped (labels->pdata[i]) && g_str_equal (gtk_label_get_text (labels->pdata[i]), words))
      return TRUE;

  return FALSE;
}

typedef struct {
  Fixture    *fixture;
  const char *words;
} Awaited;

static gboolean
shows (gpointer data)
{
  const Awaited *awaited = data;

  return has_words (awaited->fixture, awaited->words);
}

static void
wait_for_words (Fixture    *fixture,
                const char *words)
{
  desk_fixture_wait (shows, &(Awaited) { fixture, words });
  page_fixture_wait_for_letters (fixture->page);
}

/* The version before can be read and not changed; beside the new one when asked, with what changed in words. */
static void
test_older (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(GPtrArray) drop_downs = list_widgets (fixture, GTK_TYPE_DROP_DOWN);
  g_autoptr(GPtrArray) lines = NULL;
  g_autoptr(GPtrArray) both = NULL;
  g_autoptr(GPtrArray) edits = NULL;
  g_autoptr(GPtrArray) expanders = NULL;
  guint n;

  gtk_drop_down_set_selected (drop_downs->pdata[0], 0);
  desk_fixture_settle ();
  wait_for_words (fixture, "A newer version came in the place of this one. It can be read, not changed.");
  page_fixture_wait_for_letters (fixture->page);
  lines = list_widgets (fixture, KRING_TYPE_PLAN_LINE);
  edits = list_widgets (fixture, KRING_TYPE_WORDS_EDIT);
  g_assert_cmpuint (edits->len, >, 3);
  for (guint i = 0; i < edits->len; i++)
    {
      kring_words_edit_begin (edits->pdata[i]);
      g_assert_false (gtk_widget_get_mapped (edits->pdata[i]) && kring_words_edit_get_editing (edits->pdata[i]));
    }
  n = kring_share_parts (kring_desk_get_share (fixture->desk), get_plan (fixture), KRING_NOUN_PLAN_ITEM)->len;

  gtk_drop_down_set_selected (drop_downs->pdata[0], 1);
  wait_for_words (fixture, "Ons plan");
  gtk_widget_activate_action (fixture->page, "page.beside", NULL);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1400, 700);
  desk_fixture_settle ();
  wait_for_words (fixture, "What changed since the version before");
  page_fixture_wait_for_widgets (fixture->page, KRING_TYPE_PLAN_LINE, lines->len + n);
  both = list_widgets (fixture, KRING_TYPE_PLAN_LINE);
  g_assert_cmpuint (both->len, ==, lines->len + n);

  expanders = list_widgets (fixture, GTK_TYPE_EXPANDER);
  gtk_widget_grab_focus (expanders->pdata[0]);
  g_assert_false (gtk_widget_child_focus (expanders->pdata[0], GTK_DIR_DOWN));
}

static GtkWidget *
find_button (Fixture    *fixture,
             const char *label)
{
  g_autoptr(GPtrArray) buttons = list_widgets (fixture, GTK_TYPE_BUTTON);

  for (guint i = 0; i < buttons->len; i++)
    if (g_strcmp0 (gtk_button_get_label (buttons->pdata[i]), label) == 0)
      return buttons->pdata[i];

  return NULL;
}

/* A light plan asks for no worries, and still shows those that are there; more depth asks, and types nothing anew. */
static void
test_templates (Fixture       *fixture,
                gconstpointer  data)
{
  KringRecord *plan;
  GtkWidget *invitation;

  g_assert_nonnull (kring_edit_begin_plan (fixture->store, "Zomerplan", "light", NULL));
  wait_for_words (fixture, "Zomerplan");
  wait_for_words (fixture, "Who does what, and when?");
  g_assert_false (has_words (fixture, "Is there something that worries you?"));

  plan = get_plan (fixture);
  g_assert_nonnull (kring_edit_add_item (fixture->store, plan, "burden", "Het huis is klein", NULL));
  wait_for_words (fixture, "Het huis is klein");

  gtk_widget_activate_action (fixture->page, "page.template", "s", "safety");
  wait_for_words (fixture, "What do you do then, and whom do you call?");
  g_assert_true (has_words (fixture, "Het huis is klein"));

  /* an invitation that is taken: the line at the foot is of that kind */
  invitation = find_button (fixture, "What do you do then, and whom do you call?");
  g_signal_emit_by_name (invitation, "clicked");
  g_assert_true (GTK_IS_TEXT (gtk_window_get_focus (GTK_WINDOW (fixture->window))));
  gtk_editable_set_text (GTK_EDITABLE (gtk_window_get_focus (GTK_WINDOW (fixture->window))), "Bel Agnes");
  g_signal_emit_by_name (gtk_window_get_focus (GTK_WINDOW (fixture->window)), "activate");
  wait_for_words (fixture, "Bel Agnes");
  g_assert_null (find_button (fixture, "What do you do then, and whom do you call?"));
}

/* The goal for a worry, typed at the foot, says under it which worry it is for. */
static void
test_goal (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(GPtrArray) lines = list_widgets (fixture, KRING_TYPE_PLAN_LINE);
  KringRecord *goal;
  GPtrArray *items;
  GtkWidget *focus;

  for (guint i = 0; i < lines->len; i++)
    if (kring_record_is (kring_plan_line_get_item (lines->pdata[i]), "kind", "worry"))
      gtk_widget_activate_action (lines->pdata[i], "line.goal", NULL);
  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  gtk_editable_set_text (GTK_EDITABLE (focus), "Iedereen slaapt");
  g_signal_emit_by_name (focus, "activate");
  wait_for_words (fixture, "Iedereen slaapt");
  items = kring_share_parts (kring_desk_get_share (fixture->desk), get_plan (fixture), KRING_NOUN_PLAN_ITEM);
  goal = items->pdata[items->len - 1];
  g_assert_true (kring_record_is (goal, "kind", "goal"));
  g_assert_cmpuint (kring_share_parts (kring_desk_get_share (fixture->desk), goal, KRING_NOUN_ITEM_LINK)->len, ==, 1);
}

static KringWordsEdit *
find_edit (Fixture    *fixture,
           const char *words)
{
  g_autoptr(GPtrArray) edits = list_widgets (fixture, KRING_TYPE_WORDS_EDIT);

  for (guint i = 0; i < edits->len; i++)
    if (g_strcmp0 (kring_words_edit_get_words (edits->pdata[i]), words) == 0)
      return edits->pdata[i];

  g_assert_not_reached ();
}

static GtkDropTarget *
find_drop_target (GtkWidget *widget)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_DROP_TARGET (controller))
        return GTK_DROP_TARGET (controller);
    }

  g_assert_not_reached ();
}

/* Somebody who is dropped on an agreement does it; dropped on who checks, they check. */
static void
test_drop (Fixture       *fixture,
           gconstpointer  data)
{
  KringFamily *family = kring_store_get_family (fixture->store);
  KringRecord *wendy = kring_family_get (family, share_fixture_find (family, "p.wendy")), *item;
  g_auto(GValue) value = G_VALUE_INIT;
  gboolean is_dropped = FALSE;
  g_autoptr(GPtrArray) lines = NULL;
  g_autoptr(GPtrArray) who = NULL;
  guint last;

  item = kring_edit_add_agreement (fixture->store, get_plan (fixture), "Soep brengen", NULL, NULL, 0, NULL);
  wait_for_words (fixture, "Soep brengen");
  lines = list_widgets (fixture, KRING_TYPE_PLAN_LINE);
  for (last = 0; kring_record_get_id (kring_plan_line_get_item (lines->pdata[last])) != kring_record_get_id (item); last++)
    ;
  g_value_init (&value, KRING_TYPE_RECORD);
  g_value_set_object (&value, wendy);
  g_signal_emit_by_name (find_drop_target (lines->pdata[last]), "drop", &value, 1.0, 1.0, &is_dropped);
  g_assert_true (is_dropped);
  desk_fixture_settle ();
  who = kring_share_people (kring_desk_get_share (fixture->desk), item, "who");
  g_assert_cmpuint (who->len, ==, 1);
  g_assert_cmpint (kring_record_get_id (who->pdata[0]), ==, kring_record_get_id (wendy));
}

/* Whom to call stands in the emergency plan with the number; when a line is looked at again stands with the line. */
static void
test_small_facts (Fixture       *fixture,
                  gconstpointer  data)
{
  KringFamily *family = kring_store_get_family (fixture->store);
  KringRecord *wendy = kring_family_get (family, share_fixture_find (family, "p.wendy"));
  KringRecord *item = kring_edit_add_item (fixture->store, get_plan (fixture), "emergency", "Bel iemand", NULL);
  KringDate date;

  g_assert_true (kring_edit_text (fixture->store, wendy, "phone", "0470 00 00 01", NULL));
  g_assert_true (kring_edit_add_to (fixture->store, item, "who", kring_record_get_id (wendy), NULL));
  kring_date_from_day (&date, 20270301);
  g_assert_true (kring_edit_date (fixture->store, item, "review", &date, NULL));
  kring_date_clear (&date);
  wait_for_words (fixture, "tante Wendy: 0470 00 00 01");
  wait_for_words (fixture, "We look at this again: 1 March 2027");

  kring_desk_set_profile (fixture->desk, KRING_PROFILE_SERVICE, 0);
  wait_for_words (fixture, "Ons plan");
  for (int i = 0; i < 20; i++)
    desk_fixture_settle ();
  g_assert_false (has_words (fixture, "tante Wendy: 0470 00 00 01"));
}

/* Under a line in the second language of the family, from right to left; asked for, and only then. */
static void
test_translation (Fixture       *fixture,
                  gconstpointer  data)
{
  const char *arabic = "تضحك كثيرا";
  g_autoptr(GPtrArray) lines = list_widgets (fixture, KRING_TYPE_PLAN_LINE);
  KringRecord *item = kring_plan_line_get_item (lines->pdata[0]);
  KringWordsEdit *edit;

  g_assert_true (kring_edit_translate (fixture->store, item, "ar", arabic, NULL));
  desk_fixture_settle ();
  g_assert_false (has_words (fixture, arabic));
  gtk_widget_activate_action (fixture->page, "page.translated", NULL);
  wait_for_words (fixture, arabic);
  wait_for_words (fixture, "In Arabic");
  edit = find_edit (fixture, arabic);
  g_assert_true (gtk_widget_get_direction (gtk_widget_get_first_child (GTK_WIDGET (edit)))
                 == GTK_TEXT_DIR_RTL);
}

/* A line that names who and when is an agreement; the next one is of the kind it was before. */
static void
test_quick_line (Fixture       *fixture,
                 gconstpointer  data)
{
  GPtrArray *items = kring_share_parts (kring_desk_get_share (fixture->desk), get_plan (fixture), KRING_NOUN_PLAN_ITEM);
  g_autoptr(GPtrArray) entries = list_widgets (fixture, GTK_TYPE_ENTRY);
  GtkEditable *entry = entries->pdata[entries->len - 1];
  guint n = items->len;

  gtk_editable_set_text (entry, "Agnes brengt elke maandag soep");
  g_signal_emit_by_name (entry, "activate");
  desk_fixture_settle ();
  items = kring_share_parts (kring_desk_get_share (fixture->desk), get_plan (fixture), KRING_NOUN_PLAN_ITEM);
  g_assert_cmpuint (items->len, ==, n + 1);
  g_assert_true (kring_record_is (items->pdata[n], "kind", "agreement"));
  g_assert_cmpstr (kring_record_get_text (items->pdata[n], "when"), ==, "elke maandag");

  gtk_editable_set_text (entry, "We lachen veel");
  g_signal_emit_by_name (entry, "activate");
  desk_fixture_settle ();
  items = kring_share_parts (kring_desk_get_share (fixture->desk), get_plan (fixture), KRING_NOUN_PLAN_ITEM);
  g_assert_true (kring_record_is (items->pdata[n + 1], "kind", "strength"));
}

/* The kinds stand in the list from when it is opened on. Once one is chosen one types. */
static void
test_kind (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(GPtrArray) drop_downs = list_widgets (fixture, GTK_TYPE_DROP_DOWN);
  GtkWidget *drop_down = drop_downs->pdata[drop_downs->len - 1];
  GtkWidget *button = desk_fixture_search (drop_down, GTK_TYPE_TOGGLE_BUTTON, NULL);

  g_assert_null (desk_fixture_search (drop_down, GTK_TYPE_LABEL, "worry"));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
  desk_fixture_settle ();
  g_assert_nonnull (desk_fixture_search (drop_down, GTK_TYPE_LABEL, "worry"));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), FALSE);
  desk_fixture_settle ();
  gtk_widget_grab_focus (drop_downs->pdata[drop_downs->len - 1]);
  g_assert_false (GTK_IS_TEXT (gtk_window_get_focus (GTK_WINDOW (fixture->window))));
  gtk_drop_down_set_selected (drop_downs->pdata[drop_downs->len - 1], 1);
  g_assert_true (GTK_IS_TEXT (gtk_window_get_focus (GTK_WINDOW (fixture->window))));
}

/* Looking as everybody at the table: only their lines, and nothing to change. */
static void
test_look_as (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr(GPtrArray) lines = NULL;
  GPtrArray *items;

  kring_desk_set_profile (fixture->desk, KRING_PROFILE_PRESENT, 0);
  desk_fixture_settle ();
  lines = list_widgets (fixture, KRING_TYPE_PLAN_LINE);
  items = kring_share_parts (kring_desk_get_share (fixture->desk), get_plan (fixture), KRING_NOUN_PLAN_ITEM);
  g_assert_cmpuint (lines->len, ==, items->len);
  gtk_widget_activate_action (lines->pdata[0], "line.remove", NULL);
  desk_fixture_settle ();
  g_assert_cmpuint (kring_share_parts (kring_desk_get_share (fixture->desk), get_plan (fixture),
                                       KRING_NOUN_PLAN_ITEM)->len, ==, lines->len);
}

/* Words in every meeting, and one more meeting to which those of the last are invited. */
static void
test_meetings (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr(GPtrArray) edits = list_widgets (fixture, KRING_TYPE_WORDS_EDIT);
  KringFamily *family = kring_store_get_family (fixture->store);
  guint n = kring_family_list (family, KRING_NOUN_MEETING)->len;
  KringRecord *meeting;

  g_assert_cmpuint (edits->len, >, n * 3);
  gtk_widget_activate_action (fixture->page, "page.add-meeting", NULL);
  desk_fixture_settle ();
  g_assert_cmpuint (kring_family_list (family, KRING_NOUN_MEETING)->len, ==, n + 1);
  meeting = kring_family_list (family, KRING_NOUN_MEETING)->pdata[n];
  g_assert_cmpuint (kring_family_parts (family, kring_record_get_id (meeting), KRING_NOUN_ATTENDANCE)->len, >, 5);
}

/* Both fit in a window as narrow as a telephone, whatever was written in them. */
static void
test_narrow (void)
{
  static const char * const samples[] = { NOOR, AMINA, GRACE };

  for (guint i = 0; i < 2 * G_N_ELEMENTS (samples); i++)
    {
      g_autoptr(GPtrArray) boxes = NULL;
      Fixture fixture = { 0 };

      open_page (&fixture, samples[i / 2], i % 2 == 0 ? kring_plan_page_new : kring_meeting_page_new);
      boxes = list_widgets (&fixture, GTK_TYPE_SCROLLED_WINDOW);
      g_assert_cmpuint (boxes->len, >, 0);
      for (guint j = 0; j < boxes->len; j++)
        {
          int width;

          if (gtk_widget_get_ancestor (boxes->pdata[j], GTK_TYPE_POPOVER) != NULL)
            continue;
          gtk_widget_measure (boxes->pdata[j], GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
          g_assert_cmpint (width, <=, 360);
        }
      tear_down (&fixture, NULL);
    }
}

#define ADD_TEST(path, data, func) g_test_add (path, Fixture, data, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD_TEST ("/plan-page/names", NULL, test_names);
  ADD_TEST ("/plan-page/marks", NULL, test_marks);
  ADD_TEST ("/plan-page/move", NULL, test_move);
  ADD_TEST ("/plan-page/version", NULL, test_version);
  ADD_TEST ("/plan-page/older", NULL, test_older);
  ADD_TEST ("/plan-page/templates", NULL, test_templates);
  ADD_TEST ("/plan-page/goal", NULL, test_goal);
  ADD_TEST ("/plan-page/drop", NULL, test_drop);
  ADD_TEST ("/plan-page/small-facts", NULL, test_small_facts);
  ADD_TEST ("/plan-page/translation", NULL, test_translation);
  ADD_TEST ("/plan-page/quick-line", NULL, test_quick_line);
  ADD_TEST ("/plan-page/kind", NULL, test_kind);
  ADD_TEST ("/plan-page/look-as", NULL, test_look_as);
  g_test_add_func ("/plan-page/narrow", test_narrow);
  ADD_TEST ("/meeting-page/meetings", "meetings", test_meetings);

  return g_test_run ();
}
