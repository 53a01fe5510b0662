/* test-circle-zoom.c - what one sees of a circle that is larger than the window, and in windows of other sizes
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>

#include "kring-circle-page.h"
#include "page-fixture.h"

typedef struct {
  GtkWidget      *page;
  KringSceneView *view;
  GtkAdjustment  *across, *down;
  int             width;           /* of the picture, at first */
  double          page_size;       /* of what is seen of it, at first */
  double          x, y;            /* in the window ... */
  double          part_x, part_y;  /* ... what part of the picture must be there, from 0 to 1 */
} Circle;

static gboolean
is_drawn (gpointer user_data)
{
  Circle *circle = user_data;
  KringScene *scene = kring_scene_view_get_scene (circle->view);

  return scene != NULL && gtk_adjustment_get_page_size (circle->across) > 0
         && kring_scene_get_width (scene) == gtk_widget_get_width (GTK_WIDGET (circle->view));
}

static Circle
open_circle (DeskFixture *fixture,
             int          width,
             int          height)
{
  Circle circle = { .page = kring_circle_page_new (fixture->desk) };
  GtkScrolledWindow *scrolled = desk_fixture_child (circle.page, "scrolled");

  circle.view = desk_fixture_child (circle.page, "view");
  circle.across = gtk_scrolled_window_get_hadjustment (scrolled);
  circle.down = gtk_scrolled_window_get_vadjustment (scrolled);
  page_fixture_open (circle.page, width, height);
  desk_fixture_wait (is_drawn, &circle);
  circle.width = gtk_widget_get_width (GTK_WIDGET (circle.view));
  circle.page_size = gtk_adjustment_get_page_size (circle.across);

  return circle;
}

static double
get_part (GtkAdjustment *adjustment,
          double         place)
{
  return (gtk_adjustment_get_value (adjustment) + place) / gtk_adjustment_get_upper (adjustment);
}

static double
get_middle (GtkAdjustment *adjustment)
{
  return gtk_adjustment_get_page_size (adjustment) / 2;
}

static gboolean
is_there (Circle *circle)
{
  return fabs (get_part (circle->across, circle->x) - circle->part_x) < 0.005
         && fabs (get_part (circle->down, circle->y) - circle->part_y) < 0.005;
}

static gboolean
is_larger (gpointer user_data)
{
  Circle *circle = user_data;

  return gtk_widget_get_width (GTK_WIDGET (circle->view)) > circle->width * 3 / 2 && is_there (circle);
}

static gboolean
is_home (gpointer user_data)
{
  Circle *circle = user_data;

  return gtk_widget_get_width (GTK_WIDGET (circle->view)) == circle->width
         && fabs (get_part (circle->across, get_middle (circle->across)) - 0.5) < 0.005;
}

/* What is here in the window now must stay here. */
static void
expect (Circle *circle,
        double  x,
        double  y)
{
  circle->x = x;
  circle->y = y;
  circle->part_x = get_part (circle->across, x);
  circle->part_y = get_part (circle->down, y);
}

/* Somebody one points at stays there; by key what is in the middle does. */
static void
test_zoom (DeskFixture   *fixture,
           gconstpointer  data)
{
  Circle circle = open_circle (fixture, 1000, 700);
  KringSceneItem *card = page_fixture_find_item (circle.view, KRING_SHAPE_CARD,
                                                 kring_record_get_id (desk_fixture_find (fixture, "Sofie")));
  graphene_point_t place;

  g_assert_nonnull (card);
  graphene_rect_get_center (kring_scene_item_get_bounds (card), &place);
  expect (&circle, place.x, place.y);
  g_signal_emit_by_name (circle.view, "zoomed", 1.25, (double) place.x, (double) place.y);
  g_signal_emit_by_name (circle.view, "zoomed", 1.6, (double) place.x, (double) place.y);   /* before it is drawn */
  desk_fixture_wait (is_larger, &circle);

  expect (&circle, get_middle (circle.across), get_middle (circle.down));
  g_assert_cmpfloat (fabs (circle.part_x - 0.5) + fabs (circle.part_y - 0.5), >, 0.05);
  circle.width = gtk_widget_get_width (GTK_WIDGET (circle.view)) * 3 / 4;
  g_signal_emit_by_name (circle.view, "zoomed", 1.25, -1.0, -1.0);
  desk_fixture_wait (is_larger, &circle);

  circle.width = (int) circle.page_size;
  gtk_widget_activate_action (circle.page, "page.zoom-all", NULL);
  desk_fixture_wait (is_home, &circle);
  page_fixture_close (circle.page);
}

static gboolean
is_smaller (gpointer user_data)
{
  Circle *circle = user_data;

  circle->x = get_middle (circle->across);
  circle->y = get_middle (circle->down);
  return gtk_adjustment_get_page_size (circle->across) < circle->page_size - 50 && is_there (circle);
}

/* A picture that was moved stays there when there is less room; what was not moved stays in its middle. */
static void
test_less_room (DeskFixture   *fixture,
                gconstpointer  data)
{
  Circle circle = open_circle (fixture, 500, 640);

  desk_fixture_wait (is_home, &circle);
  expect (&circle, get_middle (circle.across), get_middle (circle.down));
  gtk_widget_set_margin_end (circle.page, 60);
  desk_fixture_wait (is_smaller, &circle);

  circle.page_size = gtk_adjustment_get_page_size (circle.across);
  gtk_adjustment_set_value (circle.across, 40);
  expect (&circle, get_middle (circle.across), get_middle (circle.down));
  gtk_widget_set_margin_end (circle.page, 120);
  desk_fixture_wait (is_smaller, &circle);
  page_fixture_close (circle.page);
}

typedef struct {
  Circle circle;
  int    width, height;   /* of the page, and of the picture; height 0: any */
} Size;

static gboolean
has_size (gpointer user_data)
{
  const Size *size = user_data;

  return gtk_widget_get_width (size->circle.page) == size->width
         && (size->height == 0 || gtk_widget_get_height (GTK_WIDGET (size->circle.view)) == size->height);
}

/* A window that was narrow for a while shows what it showed before. */
static void
test_window (DeskFixture   *fixture,
             gconstpointer  data)
{
  Circle circle = open_circle (fixture, 1180, 700);
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (circle.page));
  g_autofree char *before = kring_scene_to_text (kring_scene_view_get_scene (circle.view));
  g_autofree char *after = NULL;
  int width = gtk_widget_get_width (circle.page), height = gtk_widget_get_height (GTK_WIDGET (circle.view));

  for (int narrow = 900; narrow > 500; narrow -= 130)
    {
      gtk_window_set_default_size (window, narrow, 700);
      desk_fixture_wait (has_size, &(Size) { circle, narrow, 0 });
      desk_fixture_settle ();
    }
  gtk_window_set_default_size (window, 1180, 700);
  desk_fixture_wait (has_size, &(Size) { circle, width, height });
  desk_fixture_wait (is_drawn, &circle);
  after = kring_scene_to_text (kring_scene_view_get_scene (circle.view));
  g_assert_cmpstr (before, ==, after);

  page_fixture_close (circle.page);
}

typedef struct {
  Circle      circle;
  const char *text;   /* of the picture */
} Told;

static char *
to_text (Circle circle)
{
  return kring_scene_to_text (kring_scene_view_get_scene (circle.view));
}

static gboolean
tells_same (gpointer user_data)
{
  const Told *told = user_data;
  g_autofree char *text = to_text (told->circle);

  return g_str_equal (text, told->text);
}

/* After the window has come to rest. */
static gboolean
is_later (gpointer user_data)
{
  return g_get_monotonic_time () > *(gint64 *) user_data;
}

/* With other letters everybody is placed anew: the picture is as of a page that comes with these letters. */
static void
test_letters (DeskFixture   *fixture,
              gconstpointer  data)
{
  GtkSettings *settings = gtk_settings_get_default ();
  Circle circle = open_circle (fixture, 1280, 800);
  g_autofree char *anew = to_text (circle);
  gint64 rest;
  int dpi;

  page_fixture_close (circle.page);
  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 2 * dpi, NULL);
  circle = open_circle (fixture, 1280, 800);
  g_assert_false (tells_same (&(Told) { circle, anew }));
  rest = g_get_monotonic_time () + G_TIME_SPAN_SECOND;
  desk_fixture_wait (is_later, &rest);

  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
  desk_fixture_wait (tells_same, &(Told) { circle, anew });
  page_fixture_close (circle.page);
}

typedef struct {
  Circle      circle;
  KringScene *before;
} Other;

static gboolean
has_other_scene (gpointer user_data)
{
  const Other *other = user_data;

  return kring_scene_view_get_scene (other->circle.view) != other->before;
}

static const KringShape *
find_card (KringScene *scene,
           gint64      id)
{
  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    if (kring_scene_get_shape (scene, i)->kind == KRING_SHAPE_CARD && kring_scene_get_shape (scene, i)->id == id)
      return kring_scene_get_shape (scene, i);

  return NULL;
}

typedef struct {
  Circle circle;
  gint64 person;
  float  y;        /* before */
} Moved;

static gboolean
has_moved (gpointer user_data)
{
  const Moved *moved = user_data;

  return find_card (kring_scene_view_get_scene (moved->circle.view), moved->person)->y != moved->y;
}

/* A new version begins as the picture that one looked at; a double click is one. */
static void
test_copy (DeskFixture   *fixture,
           gconstpointer  data)
{
  Circle circle = open_circle (fixture, 1180, 700);
  gint64 noemie = kring_record_get_id (desk_fixture_find (fixture, "Noémie"));
  Moved moved = { circle, noemie, find_card (kring_scene_view_get_scene (circle.view), noemie)->y };
  gint64 rest = g_get_monotonic_time () + G_TIME_SPAN_SECOND;
  g_autoptr(KringScene) before = NULL;
  guint n_circles = kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_CIRCLE)->len;
  int n_cards = 0;

  desk_fixture_wait (is_later, &rest);
  kring_desk_set_selected (fixture->desk, noemie);
  gtk_widget_activate_action (circle.page, "page.outside", NULL);   /* nobody stands as from the beginning */
  desk_fixture_wait (has_moved, &moved);
  before = g_object_ref (kring_scene_view_get_scene (circle.view));

  gtk_widget_activate_action (circle.page, "page.copy", NULL);
  gtk_widget_activate_action (circle.page, "page.copy", NULL);
  g_assert_cmpuint (kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_CIRCLE)->len, ==, n_circles + 1);
  desk_fixture_wait (has_other_scene, &(Other) { circle, before });
  desk_fixture_settle ();

  for (guint i = 0; i < kring_scene_get_n_shapes (before); i++)
    {
      const KringShape *was = kring_scene_get_shape (before, i), *is;

      if (was->kind != KRING_SHAPE_CARD)
        continue;
      is = find_card (kring_scene_view_get_scene (circle.view), was->id);
      g_assert_nonnull (is);
      g_assert_cmpfloat (hypot (is->x - was->x, is->y - was->y), <, 0.5);
      n_cards++;
    }
  g_assert_cmpint (n_cards, >, 20);
  page_fixture_close (circle.page);
}

/* The signs of what somebody gives lie on the edge of a card, and are pressed as the card is. */
static void
test_badge (DeskFixture   *fixture,
            gconstpointer  data)
{
  Circle circle = open_circle (fixture, 1400, 900);
  KringScene *scene = kring_scene_view_get_scene (circle.view);
  int n = 0;

  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    {
      const KringShape *badge = kring_scene_get_shape (scene, i);
      GtkWidget *picked;

      if (badge->kind != KRING_SHAPE_GROUND || badge->id == 0)
        continue;
      picked = gtk_widget_pick (GTK_WIDGET (circle.view), badge->x + badge->w / 2, badge->y + badge->h / 2, GTK_PICK_DEFAULT);
      g_assert_true (KRING_IS_SCENE_ITEM (picked));
      g_assert_cmpint (kring_scene_item_get_id (KRING_SCENE_ITEM (picked)), ==, badge->id);
      picked = gtk_widget_pick (GTK_WIDGET (circle.view), badge->x + badge->w / 2, badge->y + badge->h - 1, GTK_PICK_DEFAULT);
      g_assert_true (KRING_IS_SCENE_ITEM (picked));
      n++;
    }
  g_assert_cmpint (n, >, 3);
  page_fixture_close (circle.page);
}

static gboolean
has_whole_chips (gpointer tray)
{
  GtkWidget *box = desk_fixture_child (tray, "people_box"), *scrolled = desk_fixture_child (tray, "scrolled");
  int n = 0;

  for (GtkWidget *chip = gtk_widget_get_first_child (box); chip != NULL; chip = gtk_widget_get_next_sibling (chip))
    {
      graphene_rect_t bounds;

      if (!gtk_widget_get_visible (chip))
        continue;
      n++;
      if (!gtk_widget_compute_bounds (chip, scrolled, &bounds)
          || bounds.origin.x + bounds.size.width > gtk_widget_get_width (scrolled))
        return FALSE;
    }

  return n > 0;
}

/* No name is cut where there is no room for all: the others are in the list, and counted there. */
static void
test_tray_whole (DeskFixture   *fixture,
                 gconstpointer  data)
{
  static const int widths[] = { 900, 700, 360 };
  Circle circle = open_circle (fixture, 900, 700);
  GtkWidget *tray = desk_fixture_child (desk_fixture_child (circle.page, "foot"), "tray");

  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      gtk_window_set_default_size (GTK_WINDOW (gtk_widget_get_root (circle.page)), widths[i], 700);
      desk_fixture_settle ();
      desk_fixture_wait (has_whole_chips, tray);
      g_assert_true (gtk_widget_get_visible (desk_fixture_child (tray, "more_button")));
    }
  page_fixture_close (circle.page);
}

static gboolean
has_width (gpointer user_data)
{
  const Size *size = user_data;

  return gtk_widget_get_width (GTK_WIDGET (size->circle.view)) == size->width && is_drawn ((gpointer) &size->circle);
}

/* Details that slide in beside the picture and out again leave everybody where they were. */
static void
test_details (DeskFixture   *fixture,
              gconstpointer  data)
{
  Circle circle = open_circle (fixture, 1280, 800);
  g_autofree char *before = to_text (circle);
  gint64 rest = g_get_monotonic_time () + G_TIME_SPAN_SECOND;

  desk_fixture_wait (is_later, &rest);
  kring_desk_set_selected (fixture->desk, kring_record_get_id (desk_fixture_find (fixture, "Kelly")));
  for (int way = 1; way >= -1; way -= 2)
    {
      for (int step = 1; step <= 4; step++)
        {
          int taken = (way > 0 ? step : 4 - step) * 96;

          gtk_widget_set_margin_end (circle.page, taken);
          desk_fixture_wait (has_width, &(Size) { circle, circle.width - taken, 0 });
        }
      kring_desk_set_selected (fixture->desk, 0);
    }
  desk_fixture_wait (tells_same, &(Told) { circle, before });
  page_fixture_close (circle.page);
}

#define ADD(path, func) g_test_add (path, DeskFixture, NULL, desk_fixture_set_up, func, desk_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("/circle-zoom/zoom", test_zoom);
  ADD ("/circle-zoom/window", test_window);
  ADD ("/circle-zoom/letters", test_letters);
  ADD ("/circle-zoom/copy", test_copy);
  ADD ("/circle-zoom/less-room", test_less_room);
  ADD ("/circle-zoom/badge", test_badge);
  ADD ("/circle-zoom/details", test_details);
  ADD ("/circle-zoom/tray", test_tray_whole);

  return g_test_run ();
}
