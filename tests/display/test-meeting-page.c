/* test-meeting-page.c - meetings as a keyboard and a screen reader meet them, and marks that stay hidden until all are shown
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "kring-agenda.h"
#include "kring-attendance-button.h"
#include "kring-edits.h"
#include "kring-feedback.h"
#include "kring-kinds.h"
#include "kring-mark-entry.h"
#include "kring-meeting-page.h"
#include "kring-names-button.h"
#include "page-fixture.h"
#include "kring-picker.h"
#include "kring-round-dialog.h"
#include "kring-words-edit.h"

static GtkWidget *
open_window (GtkWidget *content,
             AdwDialog *dialog)
{
  GtkWidget *window = adw_window_new ();

  gtk_window_set_default_size (GTK_WINDOW (window), 800, 640);
  adw_window_set_content (ADW_WINDOW (window), content);
  gtk_window_present (GTK_WINDOW (window));
  if (dialog != NULL)
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

static guint
count_widgets (GtkWidget *widget,
               GType      type)
{
  guint n = G_TYPE_CHECK_INSTANCE_TYPE (widget, type);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    n += count_widgets (child, type);

  return n;
}

/* A list of everybody for everybody is made when it is opened, and fits a telephone. */
static void
test_lazy (DeskFixture   *fixture,
           gconstpointer  data)
{
  GtkWidget *page = kring_meeting_page_new (fixture->desk);
  GtkWidget *window = open_window (page, NULL);
  GtkWidget *meetings = desk_fixture_child (page, "meetings");
  GtkWidget *chip = desk_fixture_search (meetings, KRING_TYPE_ATTENDANCE_BUTTON, NULL);
  GtkWidget *names = desk_fixture_search (meetings, KRING_TYPE_NAMES_BUTTON, NULL);
  GtkWidget *opened[] = { chip, names };

  g_assert_cmpuint (count_widgets (meetings, KRING_TYPE_ATTENDANCE_BUTTON), >, 20);
  g_assert_cmpuint (count_widgets (meetings, GTK_TYPE_POPOVER), ==, 0);

  for (gsize i = 0; i < G_N_ELEMENTS (opened); i++)
    {
      GtkWidget *popover;
      int width;

      gtk_menu_button_popup (GTK_MENU_BUTTON (gtk_widget_get_first_child (opened[i])));
      desk_fixture_settle ();
      popover = GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (gtk_widget_get_first_child (opened[i]))));
      g_assert_nonnull (popover);
      gtk_widget_measure (popover, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);
      g_assert_cmpint (width, <=, 350);
      gtk_menu_button_popdown (GTK_MENU_BUTTON (gtk_widget_get_first_child (opened[i])));
      desk_fixture_settle ();
    }

  close_window (window);
}

/* The usual agenda of any kind of meeting: good before worries, worries before the children, what is next last. */
static void
test_agenda (DeskFixture   *fixture,
             gconstpointer  data)
{
  const KringKindTable *table = kring_kinds_table ("meeting_kind");

  for (guint i = 0; i < table->n_kinds; i++)
    {
      int good = -1, worries = -1, children = -1, n = 0;

      for (const KringAgendaPoint *point = kring_agenda_usual (table->kinds[i].code); point->text != NULL; point++, n++)
        {
          g_assert_cmpint (point->minutes, >, 0);
          good = good < 0 && strstr (point->text, "goes well") != NULL ? n : good;
          worries = worries < 0 && strstr (point->text, "worr") != NULL ? n : worries;
          children = strstr (point->text, "voice of the children") != NULL ? n : children;
        }
      g_assert_cmpint (n, >, 2);
      g_assert_true (worries < 0 || (good >= 0 && good < worries));
      g_assert_true (children < 0 || worries < children);
    }
}

/* Without a name too: three questions and a face. */
static void
test_feedback (DeskFixture   *fixture,
               gconstpointer  data)
{
  KringRecord *meeting = kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_MEETING)->pdata[2];
  GtkBox *box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  g_autofree char *words = NULL;

  g_object_ref_sink (box);
  kring_feedback_fill (box, fixture->desk, meeting);
  words = desk_fixture_read (box);
  g_assert_nonnull (strstr (words, "Kelly"));
  g_assert_nonnull (strstr (words, "What did it do for you?"));
  g_assert_cmpuint (count_widgets (GTK_WIDGET (box), KRING_TYPE_PICKER), ==, 2);
  g_object_unref (box);
}

static gboolean
says_number (GtkWidget  *widget,
             const char *number)
{
  g_autofree char *words = desk_fixture_read (widget);
  g_auto(GStrv) lines = g_strsplit (words, "\n", -1);

  for (gsize i = 0; lines[i] != NULL; i++)
    if (g_str_equal (g_strstrip (lines[i]), number))
      return TRUE;

  return FALSE;
}

/* What one chose is nowhere to be found when it is the next one's turn: not in words, not in names, not in the family. */
static void
test_round (DeskFixture   *fixture,
            gconstpointer  data)
{
  KringRecord *scale = kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_SCALE)->pdata[0];
  AdwDialog *dialog = kring_round_dialog_new (fixture->desk, scale);
  GtkWidget *window = open_window (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), dialog);
  KringMarkEntry *entry = desk_fixture_child (dialog, "mark_entry");
  GtkRange *range = desk_fixture_search (entry, GTK_TYPE_RANGE, NULL);
  guint before = desk_fixture_count_actions (fixture);

  gtk_range_set_value (range, 3);
  desk_fixture_settle ();
  gtk_widget_activate_action (GTK_WIDGET (dialog), "round.next", NULL);
  desk_fixture_settle ();

  g_assert_false (says_number (GTK_WIDGET (entry), "3") && kring_mark_entry_is_said (entry));
  g_assert_cmpfloat (gtk_range_get_value (range), ==, 0);
  g_assert_false (kring_mark_entry_is_said (entry));
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, before);

  while (!gtk_widget_get_mapped (desk_fixture_child (dialog, "show_button")))
    {
      gtk_widget_activate_action (GTK_WIDGET (dialog), "round.skip", NULL);
      desk_fixture_settle ();
    }
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (entry)));
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, before);
  gtk_widget_activate_action (GTK_WIDGET (dialog), "round.show", NULL);
  desk_fixture_settle ();
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, before + 1);

  close_window (window);
}

/* Words that do not fit on one line get a second one, with the same room round them. */
static void
test_chip (DeskFixture   *fixture,
           gconstpointer  data)
{
  GtkWidget *meetings = kring_meeting_page_new (fixture->desk);
  GtkWidget *window = open_window (meetings, NULL);
  GtkWidget *chip = desk_fixture_search (meetings, KRING_TYPE_ATTENDANCE_BUTTON, NULL);
  GtkWidget *label = desk_fixture_search (chip, GTK_TYPE_LABEL, NULL);
  int width, low, high, line, lines;

  gtk_widget_measure (chip, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);
  gtk_widget_measure (chip, GTK_ORIENTATION_VERTICAL, width, NULL, &low, NULL, NULL);
  gtk_widget_measure (chip, GTK_ORIENTATION_VERTICAL, width - 20, NULL, &high, NULL, NULL);
  gtk_widget_measure (label, GTK_ORIENTATION_VERTICAL, -1, NULL, &line, NULL, NULL);
  gtk_widget_measure (label, GTK_ORIENTATION_VERTICAL, gtk_widget_get_width (label) - 20, NULL, &lines, NULL, NULL);
  g_assert_cmpint (lines, >, line);
  g_assert_cmpint (high - lines, >=, 6);
  g_assert_cmpint (high, >, low);

  close_window (window);
}

static gboolean
is_narrow (gpointer page)
{
  return gtk_widget_get_width (page) < 400;
}

/* Large letters in a narrow window. */
static void
test_room (DeskFixture   *fixture,
           gconstpointer  data)
{
  GtkWidget *page;

  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 144 * 1024, NULL);
  page = page_fixture_open (kring_meeting_page_new (fixture->desk), 360, 640);
  desk_fixture_wait (is_narrow, page);
  page_fixture_check_room (page);
  page_fixture_close (page);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, NULL);
}

#define ADD(path, func) g_test_add (path, DeskFixture, NULL, desk_fixture_set_up, func, desk_fixture_tear_down)

static GtkWidget *
find_point_row (GtkWidget  *page,
                const char *words)
{
  GtkWidget *label = desk_fixture_search (page, GTK_TYPE_LABEL, words);

  return gtk_widget_get_parent (gtk_widget_get_parent (label));   /* the words that are edited, the row */
}

/* Only the first meeting begins with these words; points of other meetings share theirs. */
static KringRecord *
find_first_point (KringShare *share)
{
  GPtrArray *points = kring_share_list (share, KRING_NOUN_AGENDA);

  for (guint i = 0; i < points->len; i++)
    if (g_strcmp0 (kring_record_get_text (points->pdata[i], "text"), "Wie ben ik, waarom kom ik, wat schrijf ik op") == 0)
      return points->pdata[i];

  g_assert_not_reached ();
}

/* A point goes down with Alt and the arrow, and the focus goes with it; the first has nowhere to go up to. */
static void
test_agenda_moves (DeskFixture   *fixture,
                   gconstpointer  data)
{
  KringShare *share = kring_desk_get_share (fixture->desk);
  KringRecord *first = find_first_point (share);
  KringRecord *meeting = kring_share_follow (share, first, "meeting");
  GPtrArray *parts = kring_share_parts (share, meeting, KRING_NOUN_AGENDA);
  KringRecord *second = parts->pdata[1];
  GtkWidget *page = page_fixture_open (kring_meeting_page_new (fixture->desk), 800, 640), *row, *focus;

  row = find_point_row (page, kring_record_get_text (first, "text"));
  gtk_widget_grab_focus (gtk_widget_get_next_sibling (gtk_widget_get_first_child (row)));
  page_fixture_press (row, GDK_KEY_Up, GDK_ALT_MASK);
  g_assert_true (kring_share_parts (kring_desk_get_share (fixture->desk), meeting, KRING_NOUN_AGENDA)->pdata[0] == first);

  page_fixture_press (row, GDK_KEY_Down, GDK_ALT_MASK);
  parts = kring_share_parts (kring_desk_get_share (fixture->desk), meeting, KRING_NOUN_AGENDA);
  g_assert_true (parts->pdata[0] == second && parts->pdata[1] == first);
  focus = gtk_root_get_focus (gtk_widget_get_root (page));
  g_assert_true (gtk_widget_is_ancestor (focus, find_point_row (page, kring_record_get_text (first, "text"))));

  page_fixture_close (page);
}

/* After a change in one meeting the other reports are the very same, and what is open there stays open. */
static void
test_undisturbed (DeskFixture   *fixture,
                  gconstpointer  data)
{
  KringRecord *meeting = kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_MEETING)->pdata[0];
  GtkWidget *page = page_fixture_open (kring_meeting_page_new (fixture->desk), 800, 640);
  GtkWidget *box = desk_fixture_child (page, "meetings");
  GtkWidget *newest = gtk_widget_get_first_child (box), *oldest = gtk_widget_get_last_child (box);
  GtkWidget *chip = desk_fixture_search (newest, KRING_TYPE_ATTENDANCE_BUTTON, NULL);
  GtkMenuButton *button = GTK_MENU_BUTTON (gtk_widget_get_first_child (chip));
  g_autofree char *words = NULL;

  gtk_menu_button_popup (button);
  desk_fixture_settle ();
  g_assert_true (kring_edit_text (kring_desk_get_store (fixture->desk), meeting, "summary", "Er kwam taart", NULL));
  desk_fixture_settle ();

  g_assert_true (gtk_widget_get_first_child (box) == newest && gtk_widget_get_last_child (box) == oldest);
  g_assert_true (desk_fixture_search (newest, KRING_TYPE_ATTENDANCE_BUTTON, NULL) == chip);
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (gtk_menu_button_get_popover (button))));
  words = desk_fixture_read (oldest);
  g_assert_nonnull (strstr (words, "Er kwam taart"));

  g_assert_true (kring_edit_text (kring_desk_get_store (fixture->desk), meeting, "kind", "closing", NULL));
  desk_fixture_settle ();
  gtk_test_accessible_assert_property (oldest, GTK_ACCESSIBLE_PROPERTY_LABEL, "closing meeting");

  gtk_menu_button_popdown (button);
  page_fixture_close (page);
}

/* A date is one line: Enter keeps it. */
static void
test_enter (DeskFixture   *fixture,
            gconstpointer  data)
{
  KringRecord *meeting = kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_MEETING)->pdata[0];
  GtkWidget *page = page_fixture_open (kring_meeting_page_new (fixture->desk), 800, 640);
  GtkWidget *oldest = gtk_widget_get_last_child (desk_fixture_child (page, "meetings"));
  KringWordsEdit *edit = desk_fixture_search (oldest, KRING_TYPE_WORDS_EDIT, NULL);
  GtkWidget *text;
  g_auto(KringDate) date = KRING_DATE_INIT;

  kring_words_edit_begin (edit);
  text = desk_fixture_search (edit, GTK_TYPE_TEXT_VIEW, NULL);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (text)), "3 March 2025", -1);
  page_fixture_press (text, GDK_KEY_Return, 0);
  desk_fixture_settle ();
  g_assert_true (kring_record_get_date (meeting, "date", &date));
  g_assert_cmpint (date.lo, ==, 20250303);
  page_fixture_close (page);
}

/* A double click on the button is one meeting. */
static void
test_double_click (DeskFixture   *fixture,
                   gconstpointer  data)
{
  GtkWidget *page = page_fixture_open (kring_meeting_page_new (fixture->desk), 800, 640);
  guint before = kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_MEETING)->len;

  gtk_widget_activate_action (page, "page.add-meeting", NULL);
  gtk_widget_activate_action (page, "page.add-meeting", NULL);
  desk_fixture_settle ();
  g_assert_cmpuint (kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_MEETING)->len, ==, before + 1);
  page_fixture_close (page);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("/meeting-page/lazy", test_lazy);
  ADD ("/meeting-page/chip", test_chip);
  ADD ("/meeting-page/agenda", test_agenda);
  ADD ("/meeting-page/feedback", test_feedback);
  ADD ("/meeting-page/round", test_round);
  ADD ("/meeting-page/room", test_room);
  ADD ("/meeting-page/enter", test_enter);
  ADD ("/meeting-page/double-click", test_double_click);

  ADD ("/meeting-page/undisturbed", test_undisturbed);
  g_test_add ("/meeting-page/agenda-moves", DeskFixture, NULL, desk_fixture_set_up, test_agenda_moves, desk_fixture_tear_down);

  return g_test_run ();
}
