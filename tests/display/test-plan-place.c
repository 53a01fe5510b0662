/* test-plan-place.c - where one is in the letter, who has the keyboard and whether all words have room, while the
 * window becomes wider and narrower
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-plan-letter.h"
#include "kring-plan-line.h"
#include "kring-plan-page.h"
#include "kring-words-edit.h"
#include "page-fixture.h"

#define NARROW 380
#define WIDE   1000
#define FAR    24     /* a line that is not seen at the top */

typedef struct {
  DeskFixture  base;
  GtkWidget   *page;
  GtkWidget   *scrolled;
  GPtrArray   *lines;      /* GtkWidget */
} Fixture;

static void
collect_lines (GtkWidget *widget,
               GPtrArray *found)
{
  if (KRING_IS_PLAN_LINE (widget))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    collect_lines (child, found);
}

static gboolean
wait_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       n)
{
  return ++(*(int *) n) < 6 ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

static gboolean
is_six (gpointer n)
{
  return *(int *) n >= 6;
}

static void
wait_for_frames (Fixture *fixture)
{
  int n = 0;

  gtk_widget_add_tick_callback (fixture->page, wait_cb, &n, NULL);
  desk_fixture_wait (is_six, &n);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  desk_fixture_set_up (&fixture->base, data);
  fixture->page = page_fixture_open (kring_plan_page_new (fixture->base.desk), WIDE, 600);
  page_fixture_wait_for_letters (fixture->page);
  fixture->scrolled = desk_fixture_search (desk_fixture_search (fixture->page, KRING_TYPE_PLAN_LETTER, NULL),
                                           GTK_TYPE_SCROLLED_WINDOW, NULL);
  fixture->lines = g_ptr_array_new ();
  collect_lines (fixture->page, fixture->lines);
  g_assert_cmpuint (fixture->lines->len, >, FAR);
  wait_for_frames (fixture);   /* until the last line has its place, nobody can scroll to it */
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_ptr_array_unref (fixture->lines);
  page_fixture_close (fixture->page);
  desk_fixture_tear_down (&fixture->base, data);
}

static double
get_top (Fixture   *fixture,
         GtkWidget *line)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (line, fixture->scrolled, &bounds));
  return bounds.origin.y;
}

static gboolean
has_width (gpointer data)
{
  Fixture *fixture = data;
  int width = gtk_widget_get_width (fixture->scrolled), wanted;

  gtk_window_get_default_size (GTK_WINDOW (gtk_widget_get_root (fixture->page)), &wanted, NULL);
  return width == wanted && gtk_widget_get_mapped (fixture->lines->pdata[FAR]);
}

static void
resize (Fixture *fixture,
        int      width)
{
  gtk_window_set_default_size (GTK_WINDOW (gtk_widget_get_root (fixture->page)), width, 600);
  desk_fixture_wait (has_width, fixture);
  wait_for_frames (fixture);
}

/* As high in the window as somebody scrolls it. */
static void
scroll_to (Fixture   *fixture,
           GtkWidget *line,
           double     top)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (fixture->scrolled));

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + get_top (fixture, line) - top);
  wait_for_frames (fixture);
  g_assert_cmpfloat_with_epsilon (get_top (fixture, line), top, 2);
}

static GtkWidget *
get_focus (Fixture *fixture)
{
  return gtk_root_get_focus (gtk_widget_get_root (fixture->page));
}

/* The line with the keyboard has it on the other side of the breakpoint too, and stands as high in the window. */
static void
test_focus (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *line = fixture->lines->pdata[FAR], *focus;

  g_assert_true (gtk_widget_child_focus (line, GTK_DIR_TAB_FORWARD));
  focus = get_focus (fixture);
  scroll_to (fixture, line, 150);

  resize (fixture, NARROW);
  g_assert_true (get_focus (fixture) == focus);
  g_assert_cmpfloat_with_epsilon (get_top (fixture, line), 150, 3);

  resize (fixture, WIDE);
  g_assert_true (get_focus (fixture) == focus);
  g_assert_cmpfloat_with_epsilon (get_top (fixture, line), 150, 3);
}

/* One goes on typing. */
static void
test_typing (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *edit = desk_fixture_search (fixture->lines->pdata[FAR], KRING_TYPE_WORDS_EDIT, NULL);

  kring_words_edit_begin (KRING_WORDS_EDIT (edit));
  wait_for_frames (fixture);
  resize (fixture, NARROW);
  g_assert_true (kring_words_edit_get_editing (KRING_WORDS_EDIT (edit)));
  g_assert_true (gtk_widget_is_ancestor (get_focus (fixture), edit));
}

/* Who only reads goes on at the same line. */
static void
test_reading (Fixture       *fixture,
              gconstpointer  data)
{
  GtkWidget *line = fixture->lines->pdata[FAR];

  scroll_to (fixture, line, 3);
  resize (fixture, NARROW);
  g_assert_cmpfloat_with_epsilon (get_top (fixture, line), 3, 3);
  resize (fixture, WIDE);
  g_assert_cmpfloat_with_epsilon (get_top (fixture, line), 3, 3);
}

/* A line that is seen and gets the keyboard is the place, though nothing was scrolled since. */
static void
test_tab (Fixture       *fixture,
          gconstpointer  data)
{
  GtkWidget *line = fixture->lines->pdata[FAR];
  double top;

  scroll_to (fixture, fixture->lines->pdata[FAR - 1], 20);
  top = get_top (fixture, line);
  g_assert_cmpfloat (top, <, 400);
  g_assert_true (gtk_widget_child_focus (line, GTK_DIR_TAB_FORWARD));
  wait_for_frames (fixture);
  g_assert_cmpfloat_with_epsilon (get_top (fixture, line), top, 2);

  resize (fixture, NARROW);
  g_assert_cmpfloat_with_epsilon (get_top (fixture, line), top, 3);
}

static GtkWidget *
find_line_below (Fixture *fixture,
                      double   top)
{
  for (guint i = 0; i < fixture->lines->len; i++)
    if (get_top (fixture, fixture->lines->pdata[i]) > top)
      return fixture->lines->pdata[i];

  g_assert_not_reached ();
}

/* Nobody ever scrolled. */
static void
test_fresh (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *line = find_line_below (fixture, 100);
  double top = get_top (fixture, line);

  g_assert_cmpfloat (top, <, 500);
  g_assert_true (gtk_widget_child_focus (line, GTK_DIR_TAB_FORWARD));
  wait_for_frames (fixture);
  g_assert_cmpfloat_with_epsilon (get_top (fixture, line), top, 2);
  resize (fixture, NARROW);
  g_assert_cmpfloat_with_epsilon (get_top (fixture, line), top, 3);
}

/* What came in above moved the line; the next width does not move it back. */
static void
test_more_above (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *line = fixture->lines->pdata[FAR], *more = gtk_label_new ("one\ntwo\nthree");
  GtkWidget *columns = desk_fixture_child (desk_fixture_search (fixture->page, KRING_TYPE_PLAN_LETTER, NULL), "columns");
  double top;

  g_assert_true (gtk_widget_child_focus (line, GTK_DIR_TAB_FORWARD));
  scroll_to (fixture, line, 150);
  gtk_box_insert_child_after (GTK_BOX (gtk_widget_get_parent (columns)), more, gtk_widget_get_prev_sibling (columns));
  wait_for_frames (fixture);
  top = get_top (fixture, line);
  g_assert_cmpfloat (top, >, 170);

  resize (fixture, NARROW);
  g_assert_cmpfloat_with_epsilon (get_top (fixture, line), top, 3);
}

/* A page that is left while it changes keeps nothing going; the place is found when it is seen again. */
static void
test_left (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *line = fixture->lines->pdata[FAR];

  scroll_to (fixture, line, 3);
  gtk_window_set_default_size (GTK_WINDOW (gtk_widget_get_root (fixture->page)), NARROW, 600);
  desk_fixture_wait (has_width, fixture);
  gtk_widget_set_visible (fixture->page, FALSE);
  desk_fixture_settle ();
  gtk_widget_set_visible (fixture->page, TRUE);
  wait_for_frames (fixture);
  g_assert_cmpfloat_with_epsilon (get_top (fixture, line), 3, 3);
}

/* Large letters in a narrow window: what does not stand on one line makes its pill higher. */
static void
test_room (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 144 * 1024, NULL);
  for (int width = NARROW; width < WIDE; width += width < NARROW + 100 ? 13 : 90)
    {
      resize (fixture, width);
      page_fixture_check_room (fixture->scrolled);
    }
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, NULL);
}

#define ADD_TEST(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD_TEST ("/plan-place/focus", test_focus);
  ADD_TEST ("/plan-place/typing", test_typing);
  ADD_TEST ("/plan-place/reading", test_reading);
  ADD_TEST ("/plan-place/tab", test_tab);
  ADD_TEST ("/plan-place/fresh", test_fresh);
  ADD_TEST ("/plan-place/more-above", test_more_above);
  ADD_TEST ("/plan-place/left", test_left);
  ADD_TEST ("/plan-place/room", test_room);

  return g_test_run ();
}
