/* test-circle-modes.c - comparing two circles, putting them beside each other, and practising to taper off
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>
#include <string.h>

#include "desk-fixture.h"
#include "kring-circle-compare-bar.h"
#include "kring-circle-modes.h"
#include "kring-circle-page.h"
#include "kring-edits.h"
#include "kring-scene-item.h"
#include "kring-scene-view.h"

typedef struct {
  GtkWidget      *window;
  GtkWidget      *page;
  GtkWidget      *compare_bar, *taper_bar;
  KringSceneView *view;
} Page;

static Page
open_page (DeskFixture *fixture,
           int          width,
           int          height)
{
  Page page = { .window = gtk_window_new (), .page = kring_circle_page_new (fixture->desk) };

  page.view = desk_fixture_child (page.page, "view");
  page.compare_bar = desk_fixture_child (desk_fixture_child (page.page, "modes"), "compare_bar");
  page.taper_bar = desk_fixture_child (desk_fixture_child (page.page, "modes"), "taper_bar");
  gtk_window_set_default_size (GTK_WINDOW (page.window), width, height);
  gtk_window_set_child (GTK_WINDOW (page.window), page.page);
  gtk_window_present (GTK_WINDOW (page.window));
  desk_fixture_settle ();

  return page;
}

static void
close_page (Page page)
{
  gpointer left = page.page;

  g_object_add_weak_pointer (G_OBJECT (page.page), &left);
  gtk_window_destroy (GTK_WINDOW (page.window));
  desk_fixture_settle ();
  g_assert_null (left);
}

static gint64
find_circle (DeskFixture *fixture,
             const char  *ref)
{
  GPtrArray *circles = kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_CIRCLE);

  for (guint i = 0; i < circles->len; i++)
    if (kring_record_is (circles->pdata[i], "ref", ref))
      return kring_record_get_id (circles->pdata[i]);

  g_assert_not_reached ();
}

static guint
count_items (Page           page,
             KringShapeKind kind,
             const char    *part)
{
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (page.view)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += gtk_widget_get_child_visible (child) && kring_scene_item_get_kind (KRING_SCENE_ITEM (child)) == kind
         && strstr (kring_scene_item_get_words (KRING_SCENE_ITEM (child)), part) != NULL;

  return n;
}

static gboolean
is_drawn (gpointer user_data)
{
  return kring_scene_view_get_scene (user_data) != NULL;
}

static void
redraw (Page page)
{
  desk_fixture_settle ();
  desk_fixture_wait (is_drawn, page.view);
  for (int i = 0; i < 20; i++)
    {
      desk_fixture_settle ();
      g_usleep (10000);
    }
}

static gboolean
is_open (GtkWidget *bar)
{
  return gtk_revealer_get_reveal_child (desk_fixture_child (bar, "revealer"));
}

/* Ghosts to walk to, the difference in words, and out again with one key. */
static void
test_compare (DeskFixture   *fixture,
              gconstpointer  data)
{
  Page page = open_page (fixture, 1400, 900);
  const char *words;
  int height;

  kring_desk_set_circle (fixture->desk, find_circle (fixture, "c2"));
  redraw (page);
  height = gtk_widget_get_height (GTK_WIDGET (page.view));
  gtk_widget_activate_action (GTK_WIDGET (page.view), "modes.compare", "x", find_circle (fixture, "c1"));
  redraw (page);
  g_assert_true (is_open (page.compare_bar));
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (page.view)), ==, height);   /* so nobody moves */
  words = gtk_label_get_label (desk_fixture_child (page.compare_bar, "title_label"));
  g_assert_nonnull (strstr (words, "6 nearer, 2 further away, 1 gone, 22 new"));
  words = gtk_label_get_label (desk_fixture_child (page.compare_bar, "words_label"));
  g_assert_nonnull (strstr (words, "2 further away: Rocky and Lien"));
  g_assert_cmpuint (count_items (page, KRING_SHAPE_GHOST, "Els, no longer in the circle"), ==, 1);

  gtk_widget_activate_action (GTK_WIDGET (page.view), "modes.leave", NULL);
  redraw (page);
  g_assert_false (is_open (page.compare_bar));
  g_assert_cmpuint (count_items (page, KRING_SHAPE_GHOST, ""), ==, 0);
  close_page (page);
}

/* From the older one on the page: the newer is drawn. What has other rings cannot be compared. */
static void
test_order (DeskFixture   *fixture,
            gconstpointer  data)
{
  Page page = open_page (fixture, 1400, 900);

  kring_desk_set_circle (fixture->desk, find_circle (fixture, "c1"));
  gtk_widget_activate_action (GTK_WIDGET (page.view), "modes.compare", "x", find_circle (fixture, "c2"));
  redraw (page);
  g_assert_cmpint (kring_desk_get_circle (fixture->desk), ==, find_circle (fixture, "c2"));
  g_assert_true (is_open (page.compare_bar));

  kring_desk_set_circle (fixture->desk, find_circle (fixture, "c4"));
  redraw (page);
  g_assert_false (is_open (page.compare_bar));
  gtk_widget_activate_action (GTK_WIDGET (page.view), "modes.compare", "x", find_circle (fixture, "c1"));
  g_assert_false (is_open (page.compare_bar));
  close_page (page);
}

/* Both whole, and who is selected is so in both; also one below the other. */
static void
test_beside (DeskFixture   *fixture,
             gconstpointer  data)
{
  static const int widths[] = { 1400, 500 };

  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      Page page = open_page (fixture, widths[i], 900);

      kring_desk_set_circle (fixture->desk, find_circle (fixture, "c2"));
      gtk_widget_activate_action (GTK_WIDGET (page.view), "modes.beside", "x", find_circle (fixture, "c1"));
      redraw (page);
      g_assert_true (is_open (page.compare_bar));
      g_assert_cmpuint (count_items (page, KRING_SHAPE_CARD, "Amina, "), ==, 2);
      g_assert_cmpuint (count_items (page, KRING_SHAPE_GHOST, ""), ==, 0);
      gtk_widget_activate_action (GTK_WIDGET (page.view), "modes.leave", NULL);
      close_page (page);
    }
}

static gboolean
is_at_the_first (gpointer user_data)
{
  GtkAdjustment *adjustment = user_data;
  double middle = gtk_adjustment_get_upper (adjustment) / 4, page = gtk_adjustment_get_page_size (adjustment);

  return fabs (gtk_adjustment_get_value (adjustment) - MAX (0, middle - page / 2)) < 1;
}

/* A window made narrow while two circles stand beside each other makes room for one below the other, and shows the
 * first; so does text that is made larger. */
static void
test_restack (DeskFixture   *fixture,
              gconstpointer  data)
{
  Page page = open_page (fixture, 1400, 900);
  GtkSettings *settings = gtk_settings_get_default ();
  int wide, narrow, dpi;

  kring_desk_set_circle (fixture->desk, find_circle (fixture, "c2"));
  gtk_widget_activate_action (GTK_WIDGET (page.view), "modes.beside", "x", find_circle (fixture, "c1"));
  redraw (page);
  gtk_widget_measure (GTK_WIDGET (page.view), GTK_ORIENTATION_VERTICAL, -1, &wide, NULL, NULL, NULL);
  gtk_window_set_default_size (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (page.view))), 500, 900);
  redraw (page);
  desk_fixture_settle ();
  gtk_widget_measure (GTK_WIDGET (page.view), GTK_ORIENTATION_VERTICAL, -1, &narrow, NULL, NULL, NULL);
  g_assert_cmpint (narrow, >, wide);
  desk_fixture_wait (is_at_the_first, gtk_scrolled_window_get_vadjustment (desk_fixture_child (page.page, "scrolled")));

  gtk_window_set_default_size (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (page.view))), 1400, 900);
  redraw (page);
  desk_fixture_settle ();
  g_assert_false (kring_circle_modes_is_stacked (desk_fixture_child (page.page, "modes")));
  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 144 * 1024, NULL);
  redraw (page);
  g_assert_true (kring_circle_modes_is_stacked (desk_fixture_child (page.page, "modes")));
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
  close_page (page);
}

/* A step takes one service out, and tells what nobody carries any more; what the file says stays as it is. */
static void
test_taper (DeskFixture   *fixture,
            gconstpointer  data)
{
  Page page = open_page (fixture, 1400, 900);
  GtkRange *scale = desk_fixture_child (page.taper_bar, "scale");
  GtkLabel *words = desk_fixture_child (page.taper_bar, "words_label");
  guint actions = desk_fixture_count_actions (fixture);

  kring_desk_set_circle (fixture->desk, find_circle (fixture, "c2"));
  gtk_widget_activate_action (GTK_WIDGET (page.view), "modes.taper", NULL);
  redraw (page);
  g_assert_true (is_open (page.taper_bar));
  g_assert_false (gtk_widget_get_visible (desk_fixture_child (page.page, "foot")));
  gtk_test_accessible_assert_property (scale, GTK_ACCESSIBLE_PROPERTY_LABEL, "How many services have gone");
  g_assert_cmpfloat (gtk_adjustment_get_upper (gtk_range_get_adjustment (scale)), ==, 6);

  gtk_range_set_value (scale, 3);
  redraw (page);
  g_assert_cmpuint (count_items (page, KRING_SHAPE_CARD, "taken out for once"), ==, 3);
  g_assert_nonnull (strstr (gtk_label_get_label (words), "Nobody any more who does: “Wouter stelt"));
  gtk_range_set_value (scale, 6);
  g_assert_nonnull (strstr (gtk_label_get_label (words), "Nobody any more who checks: “Agnes springt binnen"));
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, actions);

  /* one thing at a time */
  gtk_widget_activate_action (GTK_WIDGET (page.view), "modes.compare", "x", find_circle (fixture, "c1"));
  redraw (page);
  g_assert_false (is_open (page.taper_bar));
  g_assert_cmpuint (count_items (page, KRING_SHAPE_CARD, "taken out for once"), ==, 0);
  close_page (page);
}

static gboolean
has_taper (gpointer top)
{
  return desk_fixture_search (top, GTK_TYPE_LABEL, "_Practise Tapering Off") != NULL;
}

static gboolean
is_within (gpointer bar)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (bar));

  return focus != NULL && gtk_widget_is_ancestor (focus, bar);
}

static void
choose_taper (Page page)
{
  GtkWidget *top = desk_fixture_child (page.page, "top"), *button, *item;

  button = desk_fixture_search (top, GTK_TYPE_MENU_BUTTON, NULL);
  gtk_widget_grab_focus (button);
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  desk_fixture_wait (has_taper, top);
  item = desk_fixture_search (top, GTK_TYPE_LABEL, "_Practise Tapering Off");
  while (!gtk_widget_get_focusable (item))
    item = gtk_widget_get_parent (item);
  gtk_widget_grab_focus (item);
  gtk_widget_activate (item);
}

/* Chosen from the menu, the keyboard is on the bar it opens, and stays there; not when one went elsewhere meanwhile. */
static void
test_taper_focus (DeskFixture   *fixture,
                  gconstpointer  data)
{
  Page page = open_page (fixture, 1400, 900);

  redraw (page);
  choose_taper (page);
  desk_fixture_wait (is_within, page.taper_bar);
  redraw (page);
  g_assert_true (is_within (page.taper_bar));

  gtk_widget_activate_action (GTK_WIDGET (page.view), "modes.leave", NULL);
  redraw (page);
  choose_taper (page);
  gtk_widget_child_focus (GTK_WIDGET (page.view), GTK_DIR_TAB_FORWARD);
  redraw (page);
  g_assert_true (is_open (page.taper_bar));
  g_assert_false (is_within (page.taper_bar));
  close_page (page);
}

typedef struct {
  KringSceneView *view;
  int             height;
} Lower;

static gboolean
is_higher (gpointer data)
{
  const Lower *lower = data;

  return gtk_widget_get_height (GTK_WIDGET (lower->view)) > lower->height;
}

/* In a window that gets higher the picture does too, also while a bar is open. */
static void
test_resized (DeskFixture   *fixture,
              gconstpointer  data)
{
  Page page = open_page (fixture, 1200, 640);
  int height;

  redraw (page);
  height = gtk_widget_get_height (GTK_WIDGET (page.view));
  gtk_widget_activate_action (page.page, "modes.compare", "x", find_circle (fixture, "c1"));
  redraw (page);
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (page.view)), ==, height);

  gtk_window_set_default_size (GTK_WINDOW (page.window), 1200, 880);
  desk_fixture_wait (is_higher, &(Lower) { page.view, height });
  close_page (page);
}

/* An underscore that somebody typed is to be read in the menu, and is no mnemonic. */
static void
test_title (DeskFixture   *fixture,
            gconstpointer  data)
{
  KringShare *share = kring_desk_get_share (fixture->desk);
  KringRecord *circle = kring_share_get (share, find_circle (fixture, "c1"));
  g_autoptr(GMenu) section = g_menu_new ();
  g_autoptr(GMenuModel) menu = NULL;
  g_autofree char *label = NULL;

  g_assert_true (kring_edit_text (kring_desk_get_store (fixture->desk), circle, "title", "kring_van_toen", NULL));
  share = kring_desk_get_share (fixture->desk);
  kring_circle_compare_fill_menu (section, share, kring_share_get (share, find_circle (fixture, "c2")));
  menu = g_menu_model_get_item_link (G_MENU_MODEL (section), 0, G_MENU_LINK_SUBMENU);
  g_assert_true (g_menu_model_get_item_attribute (menu, 0, G_MENU_ATTRIBUTE_LABEL, "s", &label));
  g_assert_nonnull (strstr (label, "kring__van__toen"));
}

#define ADD(path, func) g_test_add (path, DeskFixture, NULL, desk_fixture_set_up, func, desk_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("/circle-modes/compare", test_compare);
  ADD ("/circle-modes/resized", test_resized);
  ADD ("/circle-modes/title", test_title);
  ADD ("/circle-modes/order", test_order);
  ADD ("/circle-modes/beside", test_beside);
  ADD ("/circle-modes/restack", test_restack);
  ADD ("/circle-modes/taper", test_taper);
  ADD ("/circle-modes/taper/focus", test_taper_focus);

  return g_test_run ();
}
