/* test-plan-letter.c - the letter while one changes it: what stays as it was, and where the focus goes
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "kring-days-button.h"
#include "kring-edits-meeting.h"
#include "kring-people-button.h"
#include "kring-plan-letter.h"
#include "kring-plan-line.h"
#include "kring-plan-page.h"
#include "kring-scale-choice.h"
#include "kring-words-edit.h"
#include "page-fixture.h"

typedef struct {
  DeskFixture  base;
  GtkWidget   *page;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  desk_fixture_set_up (&fixture->base, data);
  fixture->page = page_fixture_open (kring_plan_page_new (fixture->base.desk), 900, 700);
  page_fixture_wait_for_letters (fixture->page);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  page_fixture_close (fixture->page);
  desk_fixture_tear_down (&fixture->base, data);
}

static GPtrArray *
list_items (Fixture *fixture)
{
  KringShare *share = kring_desk_get_share (fixture->base.desk);
  GPtrArray *plans = kring_share_list (share, KRING_NOUN_PLAN);

  return kring_share_parts (share, plans->pdata[plans->len - 1], KRING_NOUN_PLAN_ITEM);
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
list_lines (Fixture *fixture)
{
  GPtrArray *lines = g_ptr_array_new ();

  collect (fixture->page, KRING_TYPE_PLAN_LINE, lines);
  return lines;
}

static KringPlanLine *
find_line (Fixture     *fixture,
           KringRecord *item)
{
  g_autoptr(GPtrArray) lines = list_lines (fixture);

  for (guint i = 0; i < lines->len; i++)
    if (kring_plan_line_get_item (lines->pdata[i]) == item)
      return lines->pdata[i];

  return NULL;
}

/* The words of @item, field @at of the line from above. */
static KringWordsEdit *
find_edit (Fixture     *fixture,
           KringRecord *item,
           guint        at)
{
  g_autoptr(GPtrArray) edits = g_ptr_array_new ();

  collect (GTK_WIDGET (find_line (fixture, item)), KRING_TYPE_WORDS_EDIT, edits);
  g_assert_cmpuint (at, <, edits->len);

  return edits->pdata[at];
}

static GtkWidget *
get_focus (Fixture *fixture)
{
  return gtk_root_get_focus (gtk_widget_get_root (fixture->page));
}

static void
wait_for_words (Fixture    *fixture,
                const char *words)
{
  desk_fixture_wait_for_words (fixture->page, words);
  page_fixture_wait_for_letters (fixture->page);
}

/* Nothing is made that nobody could see yet; once the first frame is painted every line comes. */
static void
test_whole (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (fixture->page));
  g_autoptr(GPtrArray) first = NULL;
  g_autoptr(GPtrArray) all = NULL;

  fixture->page = g_object_ref_sink (kring_plan_page_new (fixture->base.desk));
  desk_fixture_settle ();
  first = list_lines (fixture);
  g_assert_cmpuint (first->len, >, 0);
  g_assert_cmpuint (first->len, <, list_items (fixture)->len);

  gtk_window_set_child (GTK_WINDOW (window), fixture->page);
  g_object_unref (fixture->page);
  page_fixture_wait_for_letters (fixture->page);
  all = list_lines (fixture);
  g_assert_cmpuint (all->len, ==, list_items (fixture)->len);
}

/* After a change elsewhere every line is the very same, and what is being typed in one stands there with its cursor. */
static void
test_undisturbed (Fixture       *fixture,
                  gconstpointer  data)
{
  KringStore *store = kring_desk_get_store (fixture->base.desk);
  KringRecord *other = list_items (fixture)->pdata[0], *item = list_items (fixture)->pdata[1];
  KringWordsEdit *edit = find_edit (fixture, item, 0);
  g_autoptr(GPtrArray) before = list_lines (fixture);
  g_autoptr(GPtrArray) after = NULL;
  g_autofree char *typed = NULL;
  GtkTextBuffer *buffer;
  GtkTextIter start, end;

  g_assert_cmpuint (before->len, ==, list_items (fixture)->len);
  kring_words_edit_begin (edit);
  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (get_focus (fixture)));
  gtk_text_buffer_set_text (buffer, "Wat ik nu zeg", -1);
  g_assert_true (kring_edit_text (store, other, "text", "Iets heel anders", NULL));
  g_assert_true (kring_edit_text (store, item, "visibility", "team", NULL));
  wait_for_words (fixture, "Iets heel anders");

  after = list_lines (fixture);
  g_assert_cmpuint (after->len, ==, before->len);
  for (guint i = 0; i < after->len; i++)
    g_assert_true (after->pdata[i] == before->pdata[i]);
  g_assert_true (gtk_text_view_get_buffer (GTK_TEXT_VIEW (get_focus (fixture))) == buffer);
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  typed = gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
  g_assert_cmpstr (typed, ==, "Wat ik nu zeg");

  kring_words_edit_commit (edit);
  wait_for_words (fixture, "Wat ik nu zeg");
  g_assert_true (kring_record_is (item, "visibility", "team"));
}

/* What nobody looks at is not made twice: the same widgets stand in a line that did not change. */
static void
test_same (Fixture       *fixture,
           gconstpointer  data)
{
  KringStore *store = kring_desk_get_store (fixture->base.desk);
  KringRecord *item = list_items (fixture)->pdata[0], *other = list_items (fixture)->pdata[1];
  KringWordsEdit *edit = find_edit (fixture, item, 0), *same = find_edit (fixture, other, 0);

  g_object_add_weak_pointer (G_OBJECT (edit), (gpointer *) &edit);
  g_assert_true (kring_edit_text (store, item, "text", "Iets heel anders", NULL));
  wait_for_words (fixture, "Iets heel anders");
  g_assert_null (edit);
  g_assert_true (find_edit (fixture, other, 0) == same);
}

/* Who takes a line out with the keyboard is on the next one; who moves one stays on it. */
static void
test_focus (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(GPtrArray) lines = list_lines (fixture);
  KringRecord *first = kring_plan_line_get_item (lines->pdata[0]), *second = kring_plan_line_get_item (lines->pdata[1]);
  guint n = lines->len;

  gtk_widget_child_focus (lines->pdata[0], GTK_DIR_TAB_FORWARD);
  gtk_widget_activate_action (lines->pdata[0], "line.down", NULL);
  desk_fixture_settle ();
  g_assert_true (gtk_widget_get_prev_sibling (lines->pdata[0]) == lines->pdata[1]);
  g_assert_true (gtk_widget_is_ancestor (get_focus (fixture), lines->pdata[0]));
  gtk_widget_activate_action (lines->pdata[0], "line.up", NULL);
  desk_fixture_settle ();

  gtk_widget_activate_action (lines->pdata[0], "line.remove", NULL);
  desk_fixture_settle ();
  g_assert_cmpuint (list_items (fixture)->len, ==, n - 1);
  g_assert_null (find_line (fixture, first));
  g_assert_true (gtk_widget_is_ancestor (get_focus (fixture), GTK_WIDGET (find_line (fixture, second))));
}

/* Kept with the keyboard, the words that were typed have the focus still, though the line is made anew. */
static void
test_kept (Fixture       *fixture,
           gconstpointer  data)
{
  KringRecord *item = list_items (fixture)->pdata[0];
  KringWordsEdit *edit = find_edit (fixture, item, 0);

  kring_words_edit_begin (edit);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (get_focus (fixture))), "Anders gezegd", -1);
  page_fixture_press (get_focus (fixture), GDK_KEY_Return, GDK_CONTROL_MASK);
  wait_for_words (fixture, "Anders gezegd");
  g_assert_true (get_focus (fixture) == GTK_WIDGET (find_edit (fixture, item, 0)));
}

static void
release (gpointer widget)
{
  g_signal_emit_by_name (page_fixture_find_controller (widget, GTK_TYPE_GESTURE_CLICK, GTK_PHASE_BUBBLE), "released",
                         1, 1.0, 1.0);
  desk_fixture_settle ();
}

/* One press on the words and one types; beside them, and the line is chosen. */
static void
test_press (Fixture       *fixture,
            gconstpointer  data)
{
  KringRecord *item = list_items (fixture)->pdata[0];
  KringWordsEdit *edit = find_edit (fixture, item, 0);

  release (gtk_widget_get_first_child (GTK_WIDGET (edit)));
  g_assert_true (kring_words_edit_get_editing (edit));
  g_assert_cmpint (kring_desk_get_selected (fixture->base.desk), ==, 0);
  kring_words_edit_commit (edit);
  release (find_line (fixture, item));
  g_assert_cmpint (kring_desk_get_selected (fixture->base.desk), ==, kring_record_get_id (item));
}

static KringPeopleButton *
find_people (Fixture    *fixture,
             GtkWidget  *widget,
             const char *caption)
{
  g_autoptr(GPtrArray) buttons = g_ptr_array_new ();

  collect (widget, KRING_TYPE_PEOPLE_BUTTON, buttons);
  for (guint i = 0; i < buttons->len; i++)
    {
      g_autofree char *words = desk_fixture_read (buttons->pdata[i]);

      if (g_str_has_prefix (words, caption))
        return buttons->pdata[i];
    }

  return NULL;
}

static void
check (GtkMenuButton *menu,
       const char    *words)
{
  GtkWidget *label = desk_fixture_search (gtk_menu_button_get_popover (menu), GTK_TYPE_LABEL, words);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (gtk_widget_get_ancestor (label, GTK_TYPE_CHECK_BUTTON)), TRUE);
}

/* Far down the page it does not even open: nobody would see it. */
static void
close_list (GtkMenuButton *menu)
{
  gtk_menu_button_popdown (menu);
  g_signal_emit_by_name (gtk_menu_button_get_popover (menu), "closed");
  desk_fixture_settle ();
}

/* Chooses @name in the list of @button, and closes it. */
static void
choose (KringPeopleButton *button,
        const char        *name)
{
  GtkMenuButton *menu = desk_fixture_search (button, GTK_TYPE_MENU_BUTTON, NULL);

  kring_chip_open (KRING_CHIP (button));
  desk_fixture_settle ();
  check (menu, name);
  close_list (menu);
}

/* Who made it is one more; the contact person is one instead of another. */
static void
test_head (Fixture       *fixture,
           gconstpointer  data)
{
  KringShare *share = kring_desk_get_share (fixture->base.desk);
  KringRecord *family = kring_share_get_family (share), *hilde = desk_fixture_find (&fixture->base, "Hilde");
  GPtrArray *plans = kring_share_list (share, KRING_NOUN_PLAN);
  KringRecord *plan = plans->pdata[plans->len - 1];
  g_autoptr(GPtrArray) before = kring_share_people (share, plan, "made_by");
  g_autoptr(GPtrArray) after = NULL;

  choose (find_people (fixture, fixture->page, "Made by"), "Hilde");
  after = kring_share_people (kring_desk_get_share (fixture->base.desk), plan, "made_by");
  g_assert_cmpuint (after->len, ==, before->len + 1);

  g_assert_true (kring_record_has (family, "contact"));
  choose (find_people (fixture, fixture->page, "Contact person"), "Hilde");
  g_assert_cmpint (kring_record_get_ref (family, "contact"), ==, kring_record_get_id (hilde));
  wait_for_words (fixture, "Contact person: Hilde");
}

static KringRecord *
find_item (Fixture    *fixture,
           const char *kind)
{
  GPtrArray *items = list_items (fixture);

  for (guint i = 0; i < items->len; i++)
    if (kring_record_is (items->pdata[i], "kind", kind))
      return items->pdata[i];

  g_assert_not_reached ();
}

/* A step towards less help asks who takes over and what if it does not work; an agreement does not. */
static void
test_taper (Fixture       *fixture,
            gconstpointer  data)
{
  KringRecord *step = find_item (fixture, "taper"), *agreement = find_item (fixture, "agreement");
  GtkWidget *line = GTK_WIDGET (find_line (fixture, step));
  g_autofree char *seen = desk_fixture_read (line);
  g_autofree char *other = desk_fixture_read (find_line (fixture, agreement));

  g_assert_nonnull (strstr (seen, "What if it does not work"));
  g_assert_nonnull (strstr (seen, kring_record_get_text (step, "what_if")));
  g_assert_null (strstr (other, "What if it does not work"));
  g_assert_null (strstr (other, "Who takes over"));
  choose (find_people (fixture, line, "Who takes over"), "oma Marleen");
  wait_for_words (fixture, "Who takes over: oma Marleen");
}

/* The days are asked for in the menu; chosen, they stand in the line as words, and in the record as a rule. The
 * keyboard stays with them. */
static void
test_days (Fixture       *fixture,
           gconstpointer  data)
{
  KringRecord *item = find_item (fixture, "agreement");
  KringPlanLine *line = find_line (fixture, item);
  GtkMenuButton *menu;

  gtk_widget_activate_action (GTK_WIDGET (line), "line.days", NULL);
  desk_fixture_settle ();
  menu = desk_fixture_search (desk_fixture_search (line, KRING_TYPE_DAYS_BUTTON, NULL), GTK_TYPE_MENU_BUTTON, NULL);
  check (menu, "Friday");
  check (menu, "Every other week");
  close_list (menu);
  g_assert_cmpstr (kring_record_get_text (item, "rule"), ==, "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR");
  wait_for_words (fixture, "Days: Friday, every other week");
  g_assert_nonnull (gtk_widget_get_ancestor (get_focus (fixture), KRING_TYPE_DAYS_BUTTON));
}

/* A plan that is begun begins with the question of the family, ready to be typed. */
static void
test_begin (Fixture       *fixture,
            gconstpointer  data)
{
  GtkListBox *templates = desk_fixture_child (fixture->page, "templates_list");
  GtkWidget *letter;

  g_signal_emit_by_name (templates, "row-activated", gtk_list_box_get_row_at_index (templates, 0));
  desk_fixture_settle ();
  letter = desk_fixture_search (fixture->page, KRING_TYPE_PLAN_LETTER, NULL);
  g_assert_true (GTK_IS_TEXT_VIEW (get_focus (fixture)));
  g_assert_true (gtk_widget_get_ancestor (get_focus (fixture), KRING_TYPE_WORDS_EDIT)
                 == desk_fixture_child (letter, "question_edit"));
}

/* Beside a worry stands what was asked and everybody's number, at once when somebody gives another. */
static void
test_scale_of_worry (Fixture       *fixture,
                     gconstpointer  data)
{
  KringStore *store = kring_desk_get_store (fixture->base.desk);
  KringShare *share = kring_desk_get_share (fixture->base.desk);
  KringRecord *scale = kring_share_list (share, KRING_NOUN_SCALE)->pdata[0], *worry = NULL;
  g_autofree char *words = NULL;

  for (guint i = 0; i < list_items (fixture)->len; i++)
    if (kring_record_get_ref (list_items (fixture)->pdata[i], "scale") == kring_record_get_id (scale))
      worry = list_items (fixture)->pdata[i];
  g_assert_nonnull (worry);
  words = desk_fixture_read (find_line (fixture, worry));
  g_assert_nonnull (strstr (words, kring_record_get_text (scale, "question")));
  g_assert_nonnull (strstr (words, "Kelly 8"));

  g_assert_true (kring_edit_score (store, scale, kring_record_get_id (desk_fixture_find (&fixture->base, "Kelly")), 9000, NULL,
                                   NULL, kring_desk_get_today (fixture->base.desk), NULL));
  desk_fixture_wait_for_words (find_line (fixture, worry), "Kelly 9");
}

static gboolean
is_scrolled (gpointer scrolled)
{
  return gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (scrolled)) > 0;
}

/* What was added at the foot comes into view; one goes on typing. */
static void
test_reveal (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr(GPtrArray) entries = g_ptr_array_new ();
  GtkWidget *letter = desk_fixture_search (fixture->page, KRING_TYPE_PLAN_LETTER, NULL), *focus;

  collect (fixture->page, GTK_TYPE_ENTRY, entries);
  gtk_widget_grab_focus (entries->pdata[entries->len - 1]);
  focus = get_focus (fixture);
  gtk_editable_set_text (GTK_EDITABLE (entries->pdata[entries->len - 1]), "De geur van vers brood");
  g_signal_emit_by_name (entries->pdata[entries->len - 1], "activate");
  desk_fixture_wait (is_scrolled, desk_fixture_search (letter, GTK_TYPE_SCROLLED_WINDOW, NULL));
  wait_for_words (fixture, "De geur van vers brood");
  g_assert_true (get_focus (fixture) == focus);

  page_fixture_press (gtk_widget_get_ancestor (focus, GTK_TYPE_ENTRY), GDK_KEY_Up, 0);   /* and from there to the line */
  g_assert_cmpstr (kring_words_edit_get_words (KRING_WORDS_EDIT (get_focus (fixture))), ==, "De geur van vers brood");
}

static GtkCheckButton *
find_check (GtkWidget  *popover,
            const char *name)
{
  g_autoptr(GPtrArray) checks = g_ptr_array_new ();

  collect (popover, GTK_TYPE_CHECK_BUTTON, checks);
  for (guint i = 0; i < checks->len; i++)
    if (g_str_equal (gtk_check_button_get_label (checks->pdata[i]), name))
      return checks->pdata[i];

  g_error ("nobody in the list is called %s", name);
}

/* Everybody in a list of people has a name for who hears it; Escape closes it, also from where one searches. */
static void
test_people (Fixture       *fixture,
             gconstpointer  data)
{
  KringPlanLine *line = find_line (fixture, list_items (fixture)->pdata[0]);
  GtkWidget *button = desk_fixture_search (line, KRING_TYPE_PEOPLE_BUTTON, NULL), *popover, *row, *search;

  kring_chip_open (KRING_CHIP (button));
  desk_fixture_settle ();
  popover = g_object_ref (GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (gtk_widget_get_first_child (button)))));
  row = desk_fixture_search (popover, GTK_TYPE_LIST_BOX_ROW, NULL);
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       gtk_check_button_get_label (desk_fixture_search (row, GTK_TYPE_CHECK_BUTTON, NULL)));

  /* who types a name and presses Enter at once means that one */
  search = desk_fixture_search (popover, GTK_TYPE_SEARCH_ENTRY, NULL);
  gtk_editable_set_text (GTK_EDITABLE (search), "Nadia");
  g_signal_emit_by_name (search, "activate");
  g_assert_true (gtk_check_button_get_active (find_check (popover, "Nadia")));

  g_signal_emit_by_name (search, "stop-search");
  desk_fixture_settle ();
  g_assert_false (gtk_widget_get_mapped (popover));
  g_object_unref (popover);   /* by now the line has another one */
}

static gboolean
is_gone (gpointer dialog)
{
  return gtk_widget_get_root (dialog) == NULL;
}

/* The question that stands beside a worry already is heard as such; when the line has gone, a press closes the dialog. */
static void
test_scale_choice (Fixture       *fixture,
                   gconstpointer  data)
{
  KringStore *store = kring_desk_get_store (fixture->base.desk);
  KringRecord *worry = find_item (fixture, "worry"), *scale;
  GtkWidget *dialog, *row;

  scale = kring_share_list (kring_desk_get_share (fixture->base.desk), KRING_NOUN_SCALE)->pdata[0];
  g_assert_true (kring_edit_int (store, worry, "scale", kring_record_get_id (scale), NULL));
  dialog = GTK_WIDGET (g_object_ref_sink (kring_scale_choice_new (fixture->base.desk, worry)));
  adw_dialog_present (ADW_DIALOG (dialog), fixture->page);
  desk_fixture_settle ();
  row = desk_fixture_search (dialog, ADW_TYPE_ACTION_ROW, kring_record_get_text (scale, "question"));
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, "Stands beside the worry");

  g_assert_true (kring_edit_withdraw (store, worry, NULL));
  g_signal_emit_by_name (row, "activated");
  desk_fixture_wait (is_gone, dialog);
  g_object_unref (dialog);
}

#define ADD_TEST(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD_TEST ("/plan-letter/whole", test_whole);
  ADD_TEST ("/plan-letter/undisturbed", test_undisturbed);
  ADD_TEST ("/plan-letter/same", test_same);
  ADD_TEST ("/plan-letter/focus", test_focus);
  ADD_TEST ("/plan-letter/kept", test_kept);
  ADD_TEST ("/plan-letter/press", test_press);
  ADD_TEST ("/plan-letter/head", test_head);
  ADD_TEST ("/plan-letter/taper", test_taper);
  ADD_TEST ("/plan-letter/days", test_days);
  ADD_TEST ("/plan-letter/begin", test_begin);
  ADD_TEST ("/plan-letter/reveal", test_reveal);
  ADD_TEST ("/plan-letter/people", test_people);
  ADD_TEST ("/plan-letter/scale-of-worry", test_scale_of_worry);
  ADD_TEST ("/plan-letter/scale-choice", test_scale_choice);

  return g_test_run ();
}
