/* test-touch.c - the circle and the timeline with fingers and nothing else
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>
#include <math.h>
#include <string.h>

#include "kring-circle-meant.h"
#include "kring-circle-page.h"
#include "kring-circle-words.h"
#include "kring-config.h"
#include "kring-family-window.h"
#include "kring-timeline-page.h"
#include "page-fixture.h"
#include "touch-fixture.h"

typedef struct {
  GtkWidget         *page;
  KringSceneView    *view;
  GtkScrolledWindow *scrolled;
} Circle;

/* Drawn, as large as it is now and as it asks to be. */
static gboolean
is_drawn (gpointer view)
{
  KringScene *scene = kring_scene_view_get_scene (view);
  int least;

  gtk_widget_measure (view, GTK_ORIENTATION_VERTICAL, -1, &least, NULL, NULL, NULL);

  return gtk_widget_get_height (view) >= least && scene != NULL && kring_scene_get_width (scene) > 1
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
  desk_fixture_settle ();   /* on a small screen it asks for more height now */
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

/* Into the corner at the foot of what is to be seen of the picture. */
static void
drag_into_corner (Circle     circle,
                  GtkWidget *card)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (card, GTK_WIDGET (circle.scrolled), &bounds));
  touch_fixture_drag (card, 12 - bounds.origin.x - bounds.size.width / 2,
                      gtk_widget_get_height (GTK_WIDGET (circle.scrolled)) - 12 - bounds.origin.y - bounds.size.height / 2);
}

static double
get_across (Circle circle)
{
  return gtk_adjustment_get_value (gtk_scrolled_window_get_hadjustment (circle.scrolled));
}

static gboolean
is_shown (gpointer popover)
{
  return gtk_widget_get_mapped (popover);
}

/* The menu of somebody, of a household, or of a ring. */
static GtkWidget *
wait_for_menu (Circle circle)
{
  GtkWidget *popover = desk_fixture_search (circle.page, GTK_TYPE_POPOVER_MENU, NULL);

  for (GtkWidget *child = gtk_widget_get_first_child (circle.page); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_POPOVER_MENU (child))
      popover = child;
  desk_fixture_wait (is_shown, popover);

  return popover;
}

/* That is to be seen: a menu also holds the ones it can slide to. */
static GtkWidget *
find_label (GtkWidget  *widget,
            const char *label)
{
  GtkWidget *found = NULL;

  if (GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) && g_str_equal (gtk_label_get_label (GTK_LABEL (widget)), label))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_label (child, label);

  return found;
}

static void
tap_label (GtkWidget  *menu,
           const char *label)
{
  GtkWidget *widget = find_label (menu, label);

  g_assert_nonnull (widget);
  touch_fixture_tap (widget);
}

static KringCircleMoves
get_moves (DeskFixture *fixture,
           GtkWidget   *page)
{
  return (KringCircleMoves) { fixture->desk, kring_circle_moves_find_circle (fixture->desk), NULL, page };
}

/* Pressing, dragging to another ring, and choosing one more from the menu of a long press. */
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
  tap_label (wait_for_menu (circle), "Choose as _Well");
  kring_desk_get_chosen (fixture->desk, &n);
  g_assert_cmpuint (n, ==, 2);
  g_assert_true (kring_desk_is_chosen (fixture->desk, peter) && kring_desk_is_chosen (fixture->desk, sofie));
  page_fixture_close (circle.page);
}

/* From the menu of somebody: a wish, and another ring. */
static void
test_menu (DeskFixture   *fixture,
           gconstpointer  data)
{
  Circle circle = open_circle (fixture, 1200, 800);
  const KringCircleMoves moves = get_moves (fixture, circle.page);
  g_auto(GStrv) rings = kring_record_get_texts (moves.circle, "rings");
  g_autoptr(GArray) far = kring_circle_meant_list (&moves, 3, NULL);
  gint64 person = g_array_index (far, gint64, 0);
  GtkWidget *menu;

  touch_fixture_hold (find_card (circle, person));
  menu = wait_for_menu (circle);
  tap_label (menu, "Would _Like to Be in Ring");
  tap_label (menu, rings[1]);
  g_assert_cmpint (kring_record_get_int (kring_circle_moves_find (&moves, person), "wish_ring"), ==, 2);

  touch_fixture_hold (find_card (circle, person));
  menu = wait_for_menu (circle);
  tap_label (menu, "In _Ring");
  tap_label (menu, rings[1]);
  g_assert_cmpint (find_ring (fixture, person), ==, 2);
  g_assert_cmpint (kring_desk_get_selected (fixture->desk), ==, 0);
  page_fixture_close (circle.page);
}

/* Of a ring, where nobody stands. */
static void
test_ring_menu (DeskFixture   *fixture,
                gconstpointer  data)
{
  Circle circle = open_circle (fixture, 1200, 800);
  GtkWidget *entry = desk_fixture_search (desk_fixture_child (circle.page, "quick_bin"), GTK_TYPE_TEXT, NULL);

  touch_fixture_hold_at (circle.view, gtk_widget_get_width (GTK_WIDGET (circle.view)) / 2.0, 4);
  tap_label (wait_for_menu (circle), "_Add Somebody to This Ring");
  g_assert_true (gtk_widget_has_focus (entry));
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
  drag_into_corner (circle, find_card (circle, kelly));
  g_assert_cmpint (find_ring (fixture, kelly), >, ring);
  g_assert_cmpfloat_with_epsilon (get_across (circle), across, 1);

  kring_desk_set_selected (fixture->desk, kelly);
  desk_fixture_settle ();
  touch_fixture_drag_at (circle.scrolled, 12, 12, 150, 0);
  g_assert_cmpfloat (get_across (circle), <, across - 50);
  g_assert_cmpint (kring_desk_get_selected (fixture->desk), ==, kelly);
  page_fixture_close (circle.page);
}

/* The picture follows the fingers, and is made anew only when they leave. */
static void
pinching_cb (gpointer user_data)
{
  const Circle *circle = user_data;

  g_assert_cmpfloat (kring_scene_view_get_stretch (circle->view), >, 1.5);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (circle->view)), ==, gtk_widget_get_width (GTK_WIDGET (circle->scrolled)));
}

/* Not smaller than all of it. */
static void
closing_cb (gpointer user_data)
{
  const Circle *circle = user_data;
  double stretch = kring_scene_view_get_stretch (circle->view);

  g_assert_cmpfloat (stretch, <, 1);
  g_assert_cmpfloat (stretch * gtk_widget_get_width (GTK_WIDGET (circle->view)), >,
                     gtk_widget_get_width (GTK_WIDGET (circle->scrolled)) - 2);
}

/* Two fingers make the picture larger and smaller, and press nobody. */
static void
test_pinch (DeskFixture   *fixture,
            gconstpointer  data)
{
  Circle circle = open_circle (fixture, 1200, 800);
  int width = gtk_widget_get_width (GTK_WIDGET (circle.view));
  guint n_actions = desk_fixture_count_actions (fixture);

  touch_fixture_pinch (circle.view, 160, 320, pinching_cb, &circle);
  g_assert_cmpfloat (kring_scene_view_get_stretch (circle.view), ==, 1);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (circle.view)), >, width * 3 / 2);
  touch_fixture_pinch (circle.scrolled, 400, 100, closing_cb, &circle);
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

static gboolean
is_circle_shown (gpointer window)
{
  GtkWidget *page = desk_fixture_search (window, KRING_TYPE_CIRCLE_PAGE, NULL);

  return page != NULL && is_drawn (desk_fixture_child (page, "view"));
}

static GtkWidget *
find_toplevel (const char *type)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr(GtkWidget) window = g_list_model_get_item (windows, i);

      if (g_str_equal (G_OBJECT_TYPE_NAME (window), type) && gtk_widget_get_mapped (window))
        return window;
    }

  return NULL;
}

static GtkWidget *
find_dialog (gpointer window)
{
  return GTK_WIDGET (adw_application_window_get_visible_dialog (window));
}

static gboolean
is_printing (gpointer window)
{
  return find_dialog (window) != NULL && gtk_widget_get_mapped (find_dialog (window));
}

static gboolean
is_choosing_file (gpointer data)
{
  return find_toplevel ("GtkFileChooserDialog") != NULL;
}

static gboolean
is_written (gpointer path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS);
}

/* By what it is called, also when only a sign is to be seen. */
static GtkWidget *
find_button (GtkWidget  *widget,
             const char *tooltip)
{
  GtkWidget *found = NULL;

  if (g_strcmp0 (gtk_widget_get_tooltip_text (widget), tooltip) == 0 && gtk_widget_get_mapped (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_button (child, tooltip);

  return found;
}

static void
tap_button (GtkWidget  *widget,
            const char *tooltip)
{
  GtkWidget *button = find_button (widget, tooltip);

  g_assert_nonnull (button);
  touch_fixture_tap (button);
}

/* From the menu of the window to the file. */
static void
print (GtkWidget  *window,
       const char *path)
{
  tap_button (window, "Main Menu");
  tap_label (window, "_Print…");
  desk_fixture_wait (is_printing, window);
  touch_fixture_tap (desk_fixture_child (find_dialog (window), "save_button"));
  desk_fixture_wait (is_choosing_file, NULL);
  tap_label (find_toplevel ("GtkFileChooserDialog"), "_Save");
  desk_fixture_wait (is_written, (gpointer) path);
}

/* A second version, where somebody moves, beside the first one; and on paper. */
static void
test_session (DeskFixture   *fixture,
              gconstpointer  data)
{
  g_autoptr(GSettings) settings = g_settings_new (APP_ID);
  GtkWidget *window, *top;
  KringShare *share = kring_desk_get_share (fixture->desk);
  g_autofree char *first = kring_circle_list_name (share, kring_circle_moves_find_circle (fixture->desk));
  guint n_circles = kring_share_list (share, KRING_NOUN_CIRCLE)->len;
  g_autofree char *folder = g_dir_make_tmp ("kring-touch-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "circle.pdf", NULL);
  g_autofree char *words = NULL;
  g_autofree char *compared = NULL;
  Circle circle;

  g_assert_cmpint (g_chdir (folder), ==, 0);   /* where a new file is saved at first */
  g_settings_set (settings, "window-size", "(ii)", 1200, 800);
  window = GTK_WIDGET (kring_family_window_new (NULL, fixture->desk));
  gtk_window_present (GTK_WINDOW (window));
  gtk_widget_activate_action (window, "win.page", "s", "circle");
  desk_fixture_wait (is_circle_shown, window);
  circle.page = desk_fixture_search (window, KRING_TYPE_CIRCLE_PAGE, NULL);
  circle.view = desk_fixture_child (circle.page, "view");
  top = desk_fixture_child (circle.page, "top");

  tap_button (top, "New Version of This Circle");
  g_assert_cmpuint (kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_CIRCLE)->len, ==, n_circles + 1);
  desk_fixture_wait (is_circle_shown, window);
  drag_outwards (circle, find_id (fixture, "Peter"));

  words = g_strdup (kring_scene_get_words (kring_scene_view_get_scene (circle.view)));
  tap_button (top, "More About This Circle");
  tap_label (top, "_Compare With");
  tap_label (top, first);
  compared = page_fixture_wait_for_other_words (circle.view, words);
  g_assert_nonnull (strstr (compared, "Peter"));
  tap_button (circle.page, "Stop Comparing");
  page_fixture_wait_for_words (circle.view, words);

  print (window, path);
  g_remove (path);
  g_rmdir (folder);
  gtk_widget_set_sensitive (window, FALSE);   /* so that no finger is still on what goes */
  gtk_window_destroy (GTK_WINDOW (window));
  desk_fixture_settle ();
  g_settings_reset (settings, "window-size");
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
  touch_fixture_pinch (view, 160, 400, NULL, NULL);
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
  ADD ("/touch/menu", test_menu);
  ADD ("/touch/ring-menu", test_ring_menu);
  ADD ("/touch/narrow", test_narrow);
  ADD ("/touch/pinch", test_pinch);
  ADD ("/touch/controls", test_controls);
  ADD ("/touch/session", test_session);
  ADD ("/touch/timeline", test_timeline);

  return g_test_run ();
}
