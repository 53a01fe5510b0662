/* test-touch.c - the circle and the timeline with fingers and nothing else
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>

#include "kring-circle-moves.h"
#include "kring-circle-page.h"
#include "kring-timeline-page.h"
#include "page-fixture.h"
#include "touch-fixture.h"

typedef struct {
  GtkWidget         *page;
  KringSceneView    *view;
  GtkScrolledWindow *scrolled;
} Circle;

/* Drawn, as large as it is now. */
static gboolean
is_drawn (gpointer view)
{
  KringScene *scene = kring_scene_view_get_scene (view);

  return scene != NULL && kring_scene_get_width (scene) > 1
         && (int) kring_scene_get_width (scene) == gtk_widget_get_width (view)
         && (int) kring_scene_get_height (scene) == gtk_widget_get_height (view);
}

static gboolean
is_in_middle (GtkAdjustment *adjustment)
{
  double page_size = gtk_adjustment_get_page_size (adjustment), upper = gtk_adjustment_get_upper (adjustment);

  return page_size > 0 && fabs (gtk_adjustment_get_value (adjustment) + page_size / 2 - upper / 2) < 1;
}

/* Drawn, and in its middle. */
static gboolean
is_ready (gpointer user_data)
{
  const Circle *circle = user_data;

  return is_drawn (circle->view) && is_in_middle (gtk_scrolled_window_get_hadjustment (circle->scrolled))
         && is_in_middle (gtk_scrolled_window_get_vadjustment (circle->scrolled));
}

static Circle
open_circle (DeskFixture *fixture,
             int          width,
             int          height)
{
  Circle circle = { .page = kring_circle_page_new (fixture->desk) };

  page_fixture_open (circle.page, width, height);
  circle.view = desk_fixture_child (circle.page, "view");
  circle.scrolled = desk_fixture_child (circle.page, "scrolled");
  desk_fixture_wait (is_ready, &circle);

  return circle;
}

static GtkWidget *
find_card (Circle  circle,
           gint64  person)
{
  KringSceneItem *item = page_fixture_find_item (circle.view, KRING_SHAPE_CARD, person);

  g_assert_nonnull (item);
  return GTK_WIDGET (item);
}

static gint64
find_id (DeskFixture *fixture,
         const char  *name)
{
  return kring_record_get_id (desk_fixture_find (fixture, name));
}

static int
find_ring (DeskFixture *fixture,
           gint64       person)
{
  const KringCircleMoves moves = { fixture->desk, kring_circle_moves_find_circle (fixture->desk) };

  return (int) kring_record_get_int (kring_circle_moves_find (&moves, person), "ring");
}

/* Straight on to the right, into the outermost ring. */
static void
drag_outwards (Circle  circle,
               gint64  person)
{
  GtkWidget *card = find_card (circle, person);
  const graphene_rect_t *bounds = kring_scene_item_get_bounds (KRING_SCENE_ITEM (card));

  touch_fixture_drag (card, gtk_widget_get_width (GTK_WIDGET (circle.view)) - 30 - bounds->origin.x, 0);
}

static double
get_across (Circle circle)
{
  return gtk_adjustment_get_value (gtk_scrolled_window_get_hadjustment (circle.scrolled));
}

/* Pressing, dragging to another ring, and choosing one more with a long press. */
static void
test_people (DeskFixture   *fixture,
             gconstpointer  data)
{
  Circle circle = open_circle (fixture, 1200, 800);
  gint64 peter = find_id (fixture, "Peter"), sofie = find_id (fixture, "Sofie");
  guint n_actions = desk_fixture_count_actions (fixture), n;
  int ring = find_ring (fixture, peter);

  touch_fixture_tap (find_card (circle, peter));
  g_assert_cmpint (kring_desk_get_selected (fixture->desk), ==, peter);

  drag_outwards (circle, peter);
  g_assert_cmpint (find_ring (fixture, peter), >, ring);
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, n_actions + 1);

  touch_fixture_tap (find_card (circle, peter));
  touch_fixture_hold (find_card (circle, sofie));
  kring_desk_get_chosen (fixture->desk, &n);
  g_assert_cmpuint (n, ==, 2);
  g_assert_true (kring_desk_is_chosen (fixture->desk, peter) && kring_desk_is_chosen (fixture->desk, sofie));
  page_fixture_close (circle.page);
}

/* Where the picture is larger than the window: who has somebody under the finger moves them, else the picture. */
static void
test_narrow (DeskFixture   *fixture,
             gconstpointer  data)
{
  Circle circle = open_circle (fixture, 400, 640);
  gint64 kelly = find_id (fixture, "Kelly");
  int ring = find_ring (fixture, kelly);
  double across = get_across (circle);

  g_assert_cmpfloat (across, >, 0);
  touch_fixture_drag (find_card (circle, kelly), -20, 190);
  g_assert_cmpint (find_ring (fixture, kelly), >, ring);
  g_assert_cmpfloat_with_epsilon (get_across (circle), across, 1);

  kring_desk_set_selected (fixture->desk, kelly);
  desk_fixture_settle ();
  touch_fixture_drag_at (circle.scrolled, 12, 12, 150, 0);
  g_assert_cmpfloat (get_across (circle), <, across - 50);
  g_assert_cmpint (kring_desk_get_selected (fixture->desk), ==, kelly);
  page_fixture_close (circle.page);
}

/* Two fingers make the picture larger and smaller, and press nobody. */
static void
test_pinch (DeskFixture   *fixture,
            gconstpointer  data)
{
  Circle circle = open_circle (fixture, 1200, 800);
  int width = gtk_widget_get_width (GTK_WIDGET (circle.view));
  guint n_actions = desk_fixture_count_actions (fixture);

  touch_fixture_pinch (circle.view, 160, 320);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (circle.view)), >, width * 3 / 2);
  touch_fixture_pinch (circle.scrolled, 400, 100);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (circle.view)), ==, width);
  g_assert_cmpint (kring_desk_get_selected (fixture->desk), ==, 0);
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, n_actions);
  page_fixture_close (circle.page);
}

static gboolean
has_words (gpointer page)
{
  return desk_fixture_search (page, GTK_TYPE_LABEL, "_New Version of This Circle") != NULL;
}

/* The line at the foot, the tray, and the menu up to a new version. */
static void
test_controls (DeskFixture   *fixture,
               gconstpointer  data)
{
  Circle circle = open_circle (fixture, 1200, 800);
  GtkWidget *top = desk_fixture_child (circle.page, "top"), *entry, *chip;
  gint64 shown = kring_desk_get_circle (fixture->desk), agnes = find_id (fixture, "Agnes van nummer 14");
  guint n_circles = kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_CIRCLE)->len;

  entry = desk_fixture_search (desk_fixture_child (circle.page, "quick_bin"), GTK_TYPE_TEXT, NULL);
  touch_fixture_tap (entry);
  g_assert_true (gtk_widget_has_focus (entry));

  chip = desk_fixture_search (desk_fixture_child (circle.page, "foot"), GTK_TYPE_LABEL, "Agnes van nummer 14");
  g_assert_nonnull (chip);
  touch_fixture_tap (chip);
  g_assert_nonnull (page_fixture_find_item (circle.view, KRING_SHAPE_CARD, agnes));

  touch_fixture_tap (desk_fixture_search (top, GTK_TYPE_MENU_BUTTON, NULL));
  desk_fixture_wait (has_words, top);
  touch_fixture_tap (desk_fixture_search (top, GTK_TYPE_LABEL, "_New Version of This Circle"));
  g_assert_cmpuint (kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_CIRCLE)->len, ==, n_circles + 1);
  g_assert_cmpint (kring_desk_get_circle (fixture->desk), !=, shown);
  page_fixture_close (circle.page);
}

/* Two fingers on the timeline press nothing, and one moves it. */
static void
test_timeline (DeskFixture   *fixture,
               gconstpointer  data)
{
  GtkWidget *page = kring_timeline_page_new (fixture->desk);
  KringSceneView *view;
  g_autofree char *whole = NULL;
  g_autofree char *near = NULL;
  g_autofree char *moved = NULL;

  page_fixture_open (page, 1200, 800);
  view = desk_fixture_child (page, "view");
  desk_fixture_wait (is_drawn, view);
  whole = kring_scene_to_text (kring_scene_view_get_scene (view));
  touch_fixture_pinch (view, 160, 400);
  near = kring_scene_to_text (kring_scene_view_get_scene (view));
  g_assert_false (g_str_equal (near, whole));
  g_assert_cmpint (kring_desk_get_selected (fixture->desk), ==, 0);

  touch_fixture_drag_at (view, gtk_widget_get_width (GTK_WIDGET (view)) / 2.0,
                         gtk_widget_get_height (GTK_WIDGET (view)) - 60, -300, 0);
  moved = kring_scene_to_text (kring_scene_view_get_scene (view));
  g_assert_false (g_str_equal (moved, near));
  g_assert_cmpint (kring_desk_get_selected (fixture->desk), ==, 0);
  page_fixture_close (page);
}

#define ADD(path, func) g_test_add (path, DeskFixture, NULL, desk_fixture_set_up, func, desk_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("/touch/people", test_people);
  ADD ("/touch/narrow", test_narrow);
  ADD ("/touch/pinch", test_pinch);
  ADD ("/touch/controls", test_controls);
  ADD ("/touch/timeline", test_timeline);

  return g_test_run ();
}
