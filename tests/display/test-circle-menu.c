/* test-circle-menu.c - what can be done with somebody in the circle, by the menu key, the right button and the details
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "kring-circle-meant.h"
#include "kring-circle-page.h"
#include "kring-circle-place.h"
#include "kring-edits.h"
#include "kring-history.h"
#include "page-fixture.h"

typedef struct {
  GtkWidget        *page;
  KringSceneView   *view;
  GtkWidget        *popover;
  KringCircleMoves  moves;
} Circle;

static Circle
open_circle (DeskFixture *fixture)
{
  Circle circle = { .page = kring_circle_page_new (fixture->desk) };

  page_fixture_open (circle.page, 1400, 900);
  circle.view = desk_fixture_child (circle.page, "view");
  circle.moves = (KringCircleMoves) { fixture->desk, kring_circle_moves_find_circle (fixture->desk), NULL, circle.page };
  for (GtkWidget *child = gtk_widget_get_first_child (circle.page); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_POPOVER_MENU (child))
      circle.popover = child;
  g_assert_nonnull (circle.popover);

  return circle;
}

static gint64
find_in_ring (Circle circle,
              int    ring)
{
  g_autoptr(GArray) people = kring_circle_meant_list (&circle.moves, ring, NULL);

  for (guint i = 0; i < people->len; i++)
    if (page_fixture_find_item (circle.view, KRING_SHAPE_CARD, g_array_index (people, gint64, i)) != NULL)
      return g_array_index (people, gint64, i);

  g_assert_not_reached ();
}

static gint64
get_wish (Circle circle,
          gint64 person)
{
  return kring_record_get_int (kring_circle_moves_find (&circle.moves, person), "wish_ring");
}

/* The menu key opens it where the keyboard is, and Escape leads back there. */
static void
test_keys (DeskFixture   *fixture,
           gconstpointer  data)
{
  Circle circle = open_circle (fixture);
  gint64 person = find_in_ring (circle, 3);
  GtkWidget *card = GTK_WIDGET (page_fixture_find_item (circle.view, KRING_SHAPE_CARD, person));
  guint n_actions = desk_fixture_count_actions (fixture);
  g_autofree char *words = NULL;

  gtk_widget_grab_focus (card);
  page_fixture_press (circle.view, GDK_KEY_Menu, 0);
  g_assert_true (gtk_widget_get_visible (circle.popover));
  words = desk_fixture_read (circle.popover);
  g_assert_nonnull (strstr (words, "Would _Like to Be in Ring"));
  g_assert_nonnull (strstr (words, kring_person_name (kring_share_get (kring_desk_get_share (fixture->desk), person))));

  gtk_widget_activate_action (circle.popover, "card.wish", "i", 1);
  g_assert_cmpint (get_wish (circle, person), ==, 1);
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, n_actions + 1);
  gtk_widget_activate_action (circle.popover, "card.wish", "i", 0);
  g_assert_cmpint (get_wish (circle, person), ==, KRING_UNSET);
  gtk_widget_activate_action (circle.popover, "card.ring", "i", 2);
  g_assert_cmpint (kring_record_get_int (kring_circle_moves_find (&circle.moves, person), "ring"), ==, 2);

  gtk_popover_popdown (GTK_POPOVER (circle.popover));
  desk_fixture_settle ();
  g_assert_true (gtk_widget_get_focus_child (GTK_WIDGET (circle.view)) != NULL);
  page_fixture_close (circle.page);
}

static guint
count_supports (DeskFixture *fixture,
                gint64       person,
                const char  *kind)
{
  GPtrArray *supports = kring_share_list (kring_desk_get_share (fixture->desk), KRING_NOUN_SUPPORT);
  guint n = 0;

  for (guint i = 0; i < supports->len; i++)
    {
      g_auto(GStrv) kinds = kring_record_get_texts (supports->pdata[i], "kinds");

      n += kring_record_get_ref (supports->pdata[i], "from") == person && g_strv_contains ((const char * const *) kinds, kind);
    }

  return n;
}

/* What somebody gives is one choice away, and no longer offered when they do. */
static void
test_give (DeskFixture   *fixture,
           gconstpointer  data)
{
  Circle circle = open_circle (fixture);
  gint64 person = kring_record_get_id (desk_fixture_find (fixture, "Elias"));
  GtkWidget *card = GTK_WIDGET (page_fixture_find_item (circle.view, KRING_SHAPE_CARD, person));
  guint n_actions = desk_fixture_count_actions (fixture);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  gtk_widget_grab_focus (card);
  page_fixture_press (circle.view, GDK_KEY_Menu, 0);
  before = desk_fixture_read (circle.popover);
  g_assert_nonnull (strstr (before, "food and meals"));
  gtk_widget_activate_action (circle.popover, "card.give", "s", "food");
  g_assert_cmpuint (count_supports (fixture, person, "food"), ==, 1);
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, n_actions + 1);
  gtk_popover_popdown (GTK_POPOVER (circle.popover));
  desk_fixture_settle ();

  page_fixture_press (circle.view, GDK_KEY_Menu, 0);
  after = desk_fixture_read (circle.popover);
  g_assert_null (strstr (after, "food and meals"));
  page_fixture_close (circle.page);
}

static gint64
get_angle (Circle circle,
           gint64 person)
{
  return kring_record_get_int (kring_circle_moves_find (&circle.moves, person), "angle");
}

/* Whether a card in the picture tells that somebody stays there. */
static gboolean
is_told (gpointer view)
{
  KringScene *scene = kring_scene_view_get_scene (view);

  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    {
      const KringShape *shape = kring_scene_get_shape (scene, i);

      if (shape->kind == KRING_SHAPE_CARD && strstr (shape->words, "stays here") != NULL)
        return TRUE;
    }

  return FALSE;
}

/* Whether the menu that is open has the item with a check mark. */
static gboolean
is_checked (GtkWidget  *widget,
            const char *words)
{
  g_autofree char *text = NULL;
  gboolean is_it = FALSE;

  if (g_object_class_find_property (G_OBJECT_GET_CLASS (widget), "active") != NULL
      && g_object_class_find_property (G_OBJECT_GET_CLASS (widget), "text") != NULL)
    g_object_get (widget, "text", &text, "active", &is_it, NULL);
  if (g_strcmp0 (text, words) == 0)
    return is_it;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (is_checked (child, words))
      return TRUE;

  return FALSE;
}

/* Somebody stays where they are: nobody moves for it, the card says so, and it can be undone. */
static void
test_stay (DeskFixture   *fixture,
           gconstpointer  data)
{
  Circle circle = open_circle (fixture);
  gint64 person = find_in_ring (circle, 3);
  GtkWidget *card = GTK_WIDGET (page_fixture_find_item (circle.view, KRING_SHAPE_CARD, person));
  guint n_actions = desk_fixture_count_actions (fixture);

  gtk_widget_grab_focus (card);
  page_fixture_press (circle.view, GDK_KEY_Menu, 0);
  g_assert_false (is_checked (circle.popover, "Stay Here"));
  gtk_widget_activate_action (circle.popover, "card.stay", NULL);
  g_assert_cmpint (get_angle (circle, person), !=, KRING_UNSET);
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, n_actions + 1);
  gtk_popover_popdown (GTK_POPOVER (circle.popover));
  desk_fixture_settle ();
  desk_fixture_wait (is_told, circle.view);

  page_fixture_press (circle.view, GDK_KEY_F10, GDK_SHIFT_MASK);
  g_assert_true (is_checked (circle.popover, "Stay Here"));
  gtk_widget_activate_action (circle.popover, "card.stay", NULL);
  g_assert_cmpint (get_angle (circle, person), ==, KRING_UNSET);
  g_assert_true (kring_history_undo (kring_desk_get_store (fixture->desk), NULL, NULL));
  g_assert_cmpint (get_angle (circle, person), !=, KRING_UNSET);
  gtk_popover_popdown (GTK_POPOVER (circle.popover));
  page_fixture_close (circle.page);
}

/* Who is chosen stays together, in one step; who is in the middle stands there anyway. */
static void
test_stay_several (DeskFixture   *fixture,
                   gconstpointer  data)
{
  Circle circle = open_circle (fixture);
  const gint64 people[] = { find_in_ring (circle, 2), find_in_ring (circle, 3) };
  gint64 child = kring_record_get_id (desk_fixture_find (fixture, "Amina"));
  guint n_actions = desk_fixture_count_actions (fixture);
  g_autofree char *words = NULL;

  kring_desk_set_chosen (fixture->desk, people, 2);
  desk_fixture_settle ();
  g_signal_emit_by_name (circle.view, "menu", people[1], 10.0, 10.0);
  gtk_widget_activate_action (circle.popover, "card.stay", NULL);
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, n_actions + 1);
  g_assert_cmpint (get_angle (circle, people[0]), !=, KRING_UNSET);
  g_assert_cmpint (get_angle (circle, people[1]), !=, KRING_UNSET);

  g_signal_emit_by_name (circle.view, "menu", child, 10.0, 10.0);
  desk_fixture_settle ();
  words = desk_fixture_read (circle.popover);
  g_assert_null (strstr (words, "S_tay Here"));
  page_fixture_close (circle.page);
}

static const KringShape *
find_outline (Circle circle)
{
  KringScene *scene = kring_scene_view_get_scene (circle.view);

  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    if (kring_scene_get_shape (scene, i)->kind == KRING_SHAPE_OUTLINE)
      return kring_scene_get_shape (scene, i);

  g_assert_not_reached ();
}

/* Within the outline of those who live together it is about all of them. */
static void
test_household (DeskFixture   *fixture,
                gconstpointer  data)
{
  Circle circle = open_circle (fixture);
  const KringShape *outline = find_outline (circle);
  g_autofree char *words = NULL;
  guint n;

  g_signal_emit_by_name (circle.view, "menu", (gint64) 0, outline->x + 2.0, outline->y + outline->h / 2.0);
  desk_fixture_settle ();
  words = desk_fixture_read (circle.popover);
  g_assert_nonnull (strstr (words, "live together"));
  gtk_widget_activate_action (circle.popover, "card.household", NULL);
  kring_desk_get_chosen (fixture->desk, &n);
  g_assert_cmpuint (n, >=, 2);
  page_fixture_close (circle.page);
}

/* Beside the cards it is about the ring. */
static void
test_ring (DeskFixture   *fixture,
           gconstpointer  data)
{
  Circle circle = open_circle (fixture);
  GtkDropDown *rings = desk_fixture_child (circle.page, "ring_drop_down");
  GtkWidget *entry = desk_fixture_search (desk_fixture_child (circle.page, "quick_bin"), GTK_TYPE_TEXT, NULL);

  g_signal_emit_by_name (circle.view, "menu", (gint64) 0, 2.0, gtk_widget_get_height (GTK_WIDGET (circle.view)) / 2.0);
  gtk_widget_activate_action (circle.popover, "page.add-in", "i", 3);
  g_assert_cmpuint (gtk_drop_down_get_selected (rings), ==, 2);
  g_assert_true (gtk_widget_has_focus (entry));
  page_fixture_close (circle.page);
}

/* Who looks with other eyes can only look. */
static void
test_look_as (DeskFixture   *fixture,
              gconstpointer  data)
{
  Circle circle = open_circle (fixture);
  gint64 person = find_in_ring (circle, 2);
  g_autofree char *words = NULL;

  kring_desk_set_profile (fixture->desk, KRING_PROFILE_FAMILY, 0);
  desk_fixture_settle ();
  g_signal_emit_by_name (circle.view, "menu", person, 10.0, 10.0);
  desk_fixture_settle ();
  words = desk_fixture_read (circle.popover);
  g_assert_null (strstr (words, "In _Ring"));
  g_assert_null (strstr (words, "S_tay Here"));
  g_assert_nonnull (strstr (words, "_Details"));
  page_fixture_close (circle.page);
}

/* In the details one sees where somebody stands, and can wish them nearer. */
static void
test_place (DeskFixture   *fixture,
            gconstpointer  data)
{
  Circle circle = open_circle (fixture);
  GtkWidget *place = g_object_ref_sink (g_object_new (KRING_TYPE_CIRCLE_PLACE, NULL));
  gint64 person = find_in_ring (circle, 3);
  AdwComboRow *wish = desk_fixture_child (place, "wish_row");

  kring_circle_place_show (KRING_CIRCLE_PLACE (place), fixture->desk, person);
  g_assert_true (gtk_widget_get_visible (place));
  g_assert_cmpuint (g_list_model_get_n_items (adw_combo_row_get_model (wish)), ==, 3);   /* none, and two that are nearer */
  adw_combo_row_set_selected (wish, 2);
  g_assert_cmpint (get_wish (circle, person), ==, 2);

  kring_circle_place_show (KRING_CIRCLE_PLACE (place), fixture->desk,
                           kring_record_get_id (desk_fixture_find (fixture, "Amina")));
  g_assert_false (gtk_widget_get_visible (place));   /* in the middle */
  g_assert_finalize_object (place);
  page_fixture_close (circle.page);
}

static int
get_ring (Circle circle,
          gint64 person)
{
  return (int) kring_record_get_int (kring_circle_moves_find (&circle.moves, person), "ring");
}

/* A circle that names no rings has those that are drawn: to choose, to drop on, to move between and in the menu. */
static void
test_no_rings (DeskFixture   *fixture,
               gconstpointer  data)
{
  KringStore *store = kring_desk_get_store (fixture->desk);
  Circle circle = open_circle (fixture);
  GtkDropDown *rings = desk_fixture_child (circle.page, "ring_drop_down");
  GtkWidget *tray = desk_fixture_child (desk_fixture_child (circle.page, "foot"), "tray"), *chip;
  gint64 stijn = kring_record_get_id (desk_fixture_find (fixture, "Stijn")), id;
  g_autofree char *words = NULL;

  g_assert_true (kring_edit_text (store, circle.moves.circle, "rings", "", NULL));
  desk_fixture_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (gtk_drop_down_get_model (rings)), ==, 4);
  g_assert_cmpuint (gtk_drop_down_get_selected (rings), <, 4);

  gtk_drop_down_set_selected (rings, 3);
  chip = gtk_widget_get_first_child (desk_fixture_child (tray, "people_box"));
  id = kring_record_get_id (desk_fixture_find (fixture, gtk_button_get_label (GTK_BUTTON (chip))));
  g_signal_emit_by_name (chip, "clicked");
  desk_fixture_settle ();
  circle.moves.circle = kring_circle_moves_find_circle (fixture->desk);
  g_assert_cmpint (get_ring (circle, id), ==, 4);

  g_signal_emit_by_name (circle.view, "dropped", stijn, gtk_widget_get_width (GTK_WIDGET (circle.view)) / 2.0, 4.0);
  g_assert_cmpint (get_ring (circle, stijn), ==, 4);
  g_signal_emit_by_name (circle.view, "nudged", stijn, 0, 1);
  g_assert_cmpint (get_ring (circle, stijn), ==, 4);
  g_signal_emit_by_name (circle.view, "nudged", stijn, 0, -1);
  g_assert_cmpint (get_ring (circle, stijn), ==, 3);

  desk_fixture_settle ();
  gtk_widget_grab_focus (GTK_WIDGET (page_fixture_find_item (circle.view, KRING_SHAPE_CARD, stijn)));
  page_fixture_press (circle.view, GDK_KEY_Menu, 0);
  words = desk_fixture_read (circle.popover);
  g_assert_nonnull (strstr (words, "In _Ring"));
  g_assert_true (kring_store_check (store, NULL));
  page_fixture_close (circle.page);
}

#define ADD(path, func) g_test_add (path, DeskFixture, NULL, desk_fixture_set_up, func, desk_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("/circle-menu/give", test_give);
  ADD ("/circle-menu/keys", test_keys);
  ADD ("/circle-menu/stay", test_stay);
  ADD ("/circle-menu/stay-several", test_stay_several);
  ADD ("/circle-menu/household", test_household);
  ADD ("/circle-menu/ring", test_ring);
  ADD ("/circle-menu/look-as", test_look_as);
  ADD ("/circle-menu/place", test_place);
  ADD ("/circle-menu/no-rings", test_no_rings);

  return g_test_run ();
}
