/* test-circle-page.c - the circle as a screen reader and a keyboard meet it, and on a small screen
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>
#include <string.h>

#include "desk-fixture.h"
#include "kring-circle-page.h"
#include "kring-circle-target.h"
#include "kring-history.h"
#include "kring-scene-item.h"
#include "kring-scene-view.h"

typedef struct {
  GtkWidget      *window;
  GtkWidget      *page;
  KringSceneView *view;
} Page;

static Page
open_page (DeskFixture *fixture,
           int          width,
           int          height)
{
  Page page = { .window = gtk_window_new (), .page = kring_circle_page_new (fixture->desk) };

  page.view = desk_fixture_child (page.page, "view");
  gtk_window_set_default_size (GTK_WINDOW (page.window), width, height);
  gtk_window_set_child (GTK_WINDOW (page.window), page.page);
  gtk_window_present (GTK_WINDOW (page.window));
  desk_fixture_settle ();
  g_assert_nonnull (kring_scene_view_get_scene (page.view));

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

static KringSceneItem *
find_card (Page   page,
           gint64 id)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (page.view)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (kring_scene_item_get_kind (KRING_SCENE_ITEM (child)) == KRING_SHAPE_CARD
        && kring_scene_item_get_id (KRING_SCENE_ITEM (child)) == id)
      return KRING_SCENE_ITEM (child);

  return NULL;
}

static KringRecord *
find_placement (DeskFixture *fixture,
                gint64       person)
{
  KringShare *share = kring_desk_get_share (fixture->desk);
  GPtrArray *placements = kring_share_list (share, KRING_NOUN_PLACEMENT);

  for (guint i = placements->len; i > 0; i--)
    if (kring_record_get_ref (placements->pdata[i - 1], "person") == person)
      return placements->pdata[i - 1];

  g_assert_not_reached ();
}

/* Pressing somebody selects them, and they have a name that tells who they are. */
static void
test_select (DeskFixture   *fixture,
             gconstpointer  data)
{
  gint64 stijn = kring_record_get_id (desk_fixture_find (fixture, "Stijn"));
  Page page = open_page (fixture, 1400, 900);
  KringSceneItem *card = find_card (page, stijn);

  g_assert_nonnull (card);
  gtk_test_accessible_assert_property (card, GTK_ACCESSIBLE_PROPERTY_LABEL, kring_scene_item_get_words (card));
  g_assert_nonnull (strstr (kring_scene_item_get_words (card), "Stijn"));
  g_signal_emit_by_name (page.view, "activated", stijn, "Stijn");
  g_assert_cmpint (kring_desk_get_selected (fixture->desk), ==, stijn);
  close_page (page);
}

/* Alt and an arrow puts somebody a ring further, as one action; never beyond the last. */
static void
test_nudge (DeskFixture   *fixture,
            gconstpointer  data)
{
  gint64 stijn = kring_record_get_id (desk_fixture_find (fixture, "Stijn"));
  Page page = open_page (fixture, 1400, 900);
  gint64 ring = kring_record_get_int (find_placement (fixture, stijn), "ring");
  guint actions = desk_fixture_count_actions (fixture);

  g_signal_emit_by_name (page.view, "nudged", stijn, 0, 1);
  g_assert_cmpint (kring_record_get_int (find_placement (fixture, stijn), "ring"), ==, ring + 1);
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, actions + 1);

  for (int i = 0; i < 6; i++)
    g_signal_emit_by_name (page.view, "nudged", stijn, 0, 1);
  g_assert_cmpint (kring_record_get_int (find_placement (fixture, stijn), "ring"), ==, 4);

  while (kring_record_get_int (find_placement (fixture, stijn), "ring") != ring)
    g_assert_true (kring_history_undo (kring_desk_get_store (fixture->desk), NULL, NULL));
  close_page (page);
}

/* With other eyes nobody can be moved. */
static void
test_read_only (DeskFixture   *fixture,
                gconstpointer  data)
{
  gint64 stijn = kring_record_get_id (desk_fixture_find (fixture, "Stijn"));
  Page page = open_page (fixture, 1400, 900);
  guint actions = desk_fixture_count_actions (fixture);

  kring_desk_set_profile (fixture->desk, KRING_PROFILE_PARENTS, 0);
  desk_fixture_settle ();
  g_signal_emit_by_name (page.view, "nudged", stijn, 0, 1);
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, actions);
  close_page (page);
}

/* From the line at the foot Shift and Tab lead back into the picture, as Tab leads on. */
static void
test_back (DeskFixture   *fixture,
           gconstpointer  data)
{
  Page page = open_page (fixture, 1400, 900);
  GtkWidget *focus;

  gtk_widget_activate_action (page.page, "page.add", NULL);
  desk_fixture_settle ();
  for (int steps = 0; steps < 30; steps++)
    {
      gtk_widget_child_focus (page.window, GTK_DIR_TAB_BACKWARD);
      desk_fixture_settle ();
      focus = gtk_root_get_focus (GTK_ROOT (page.window));
      if (KRING_IS_SCENE_ITEM (focus))
        break;
    }
  g_assert_true (KRING_IS_SCENE_ITEM (focus));
  close_page (page);
}

/* The keyboard stands on the button of a list to choose from; what it is about is told there, too. */
static void
test_lists (DeskFixture   *fixture,
            gconstpointer  data)
{
  Page page = open_page (fixture, 1400, 900);
  GtkWidget *list = desk_fixture_child (page.page, "ring_drop_down");

  gtk_test_accessible_assert_property (list, GTK_ACCESSIBLE_PROPERTY_LABEL, "In which ring");
  g_assert_true (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (gtk_widget_get_first_child (list)),
                                                   GTK_ACCESSIBLE_RELATION_DESCRIBED_BY));
  close_page (page);
}

static gboolean
is_in_the_middle (gpointer user_data)
{
  GtkAdjustment *adjustment = user_data;
  double room = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment);

  return room > 100 && fabs (gtk_adjustment_get_value (adjustment) - room / 2) < 1;
}

/* In a window as narrow as a telephone the picture keeps its size, and the child is in the middle of what is seen. */
static void
test_narrow (DeskFixture   *fixture,
             gconstpointer  data)
{
  gint64 amina = kring_record_get_id (desk_fixture_find (fixture, "Amina"));
  Page page = open_page (fixture, 360, 560);
  GtkScrolledWindow *scrolled = desk_fixture_child (page.page, "scrolled");
  graphene_rect_t bounds;

  desk_fixture_wait (is_in_the_middle, gtk_scrolled_window_get_hadjustment (scrolled));
  desk_fixture_settle ();
  g_assert_nonnull (find_card (page, amina));
  g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (find_card (page, amina)), GTK_WIDGET (scrolled), &bounds));
  g_assert_cmpfloat (bounds.origin.x, >=, 0);
  g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, gtk_widget_get_width (GTK_WIDGET (scrolled)));
  close_page (page);
}

/* Where text is twice as large the picture is too, so that people need not fold into a number. */
static void
test_large_text (DeskFixture   *fixture,
                 gconstpointer  data)
{
  GtkSettings *settings = gtk_settings_get_default ();
  Page page = open_page (fixture, 1000, 700);
  int dpi, usual, large;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 96 * 1024, NULL);
  gtk_widget_measure (GTK_WIDGET (page.view), GTK_ORIENTATION_HORIZONTAL, -1, &usual, NULL, NULL, NULL);
  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  gtk_widget_measure (GTK_WIDGET (page.view), GTK_ORIENTATION_HORIZONTAL, -1, &large, NULL, NULL, NULL);
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);

  g_assert_cmpint (usual, >, 360);
  g_assert_cmpint (large, ==, 2 * usual);
  close_page (page);
}

static gboolean
is_seen_to_comfort (gpointer user_data)
{
  return strstr (kring_scene_item_get_words (user_data), "Who comforts") != NULL;
}

/* What Enter would do stands in the strip below the picture, which stays as large. */
static void
test_understood (DeskFixture   *fixture,
                 gconstpointer  data)
{
  Page page = open_page (fixture, 400, 640);
  GtkWidget *foot = desk_fixture_child (page.page, "foot");
  GtkEditable *text = desk_fixture_search (desk_fixture_child (page.page, "quick_bin"), GTK_TYPE_TEXT, NULL);
  GtkStack *stack = desk_fixture_child (foot, "stack");
  int height = gtk_widget_get_height (desk_fixture_child (page.page, "scrolled"));

  gtk_editable_set_text (text, "buurvrouw Rita");
  desk_fixture_settle ();
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "understood");
  g_assert_nonnull (strstr (gtk_label_get_label (desk_fixture_child (foot, "understood_label")), "Rita"));
  g_assert_cmpint (gtk_widget_get_height (desk_fixture_child (page.page, "scrolled")), ==, height);

  gtk_editable_set_text (text, "");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "tray");
  close_page (page);
}

static gboolean
is_hidden (gpointer widget)
{
  return !gtk_widget_get_visible (widget);
}

/* On a small screen with large letters there is only room for the names of those who wait. */
static void
test_tray_narrow (DeskFixture   *fixture,
                  gconstpointer  data)
{
  GtkSettings *settings = gtk_settings_get_default ();
  GtkWidget *tray;
  int dpi;
  Page page;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 144 * 1024, NULL);
  page = open_page (fixture, 360, 640);
  tray = desk_fixture_child (desk_fixture_child (page.page, "foot"), "tray");
  desk_fixture_wait (is_hidden, desk_fixture_child (tray, "heading_label"));
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
  close_page (page);
}

/* Through a lens nobody moves, also not in what was kept of the picture; whom it is about stands below it in words. */
static void
test_lens (DeskFixture   *fixture,
           gconstpointer  data)
{
  gint64 wendy = kring_record_get_id (desk_fixture_find (fixture, "tante Wendy"));
  Page page = open_page (fixture, 1400, 900);
  GtkWidget *top = desk_fixture_child (page.page, "top"), *foot = desk_fixture_child (page.page, "foot");
  GtkDropDown *lenses = desk_fixture_child (top, "lens_drop_down");
  graphene_rect_t before = *kring_scene_item_get_bounds (find_card (page, wendy));

  gtk_test_accessible_assert_property (lenses, GTK_ACCESSIBLE_PROPERTY_LABEL, "Look for");
  gtk_drop_down_set_selected (lenses, 1);
  desk_fixture_settle ();
  g_assert_cmpstr (gtk_stack_get_visible_child_name (desk_fixture_child (foot, "stack")), ==, "lens");
  g_assert_nonnull (strstr (gtk_label_get_label (desk_fixture_child (foot, "lens_label")), "tante Wendy"));
  desk_fixture_wait (is_seen_to_comfort, find_card (page, wendy));
  g_assert_true (graphene_rect_equal (&before, kring_scene_item_get_bounds (find_card (page, wendy))));

  /* the lens stays when the family changes, and goes at a press */
  kring_desk_set_profile (fixture->desk, KRING_PROFILE_PARENTS, 0);
  g_assert_cmpuint (gtk_drop_down_get_selected (lenses), ==, 1);
  gtk_widget_activate_action (page.page, "page.no-lens", NULL);
  g_assert_cmpuint (gtk_drop_down_get_selected (lenses), ==, 0);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (desk_fixture_child (foot, "stack")), !=, "lens");
  close_page (page);
}

static gpointer
get_tray (Page        page,
          const char *child)
{
  return desk_fixture_child (desk_fixture_child (desk_fixture_child (page.page, "foot"), "tray"), child);
}

static GtkWidget *
find_chip (Page        page,
           const char *name)
{
  for (GtkWidget *chip = gtk_widget_get_first_child (get_tray (page, "people_box")); chip != NULL;
       chip = gtk_widget_get_next_sibling (chip))
    if (g_str_equal (gtk_button_get_label (GTK_BUTTON (chip)), name))
      return chip;

  return NULL;
}

/* Whoever is not in the circle waits below it; pressed, they stand in the chosen ring. Taken out they wait again. */
static void
test_tray (DeskFixture   *fixture,
           gconstpointer  data)
{
  Page page = open_page (fixture, 1400, 900);
  GtkWidget *chip = gtk_widget_get_first_child (get_tray (page, "people_box"));
  g_autofree char *name = g_strdup (gtk_button_get_label (GTK_BUTTON (chip)));
  gint64 id = kring_record_get_id (desk_fixture_find (fixture, name));
  guint actions = desk_fixture_count_actions (fixture);

  g_assert_true (gtk_widget_get_mapped (chip));
  g_assert_null (find_card (page, id));
  gtk_drop_down_set_selected (desk_fixture_child (page.page, "ring_drop_down"), 2);
  gtk_widget_grab_focus (chip);
  g_signal_emit_by_name (chip, "clicked");
  desk_fixture_settle ();
  g_assert_cmpint (kring_record_get_int (find_placement (fixture, id), "ring"), ==, 3);
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, actions + 1);
  g_assert_null (find_chip (page, name));

  kring_desk_set_selected (fixture->desk, id);
  gtk_widget_activate_action (page.page, "page.take-out", NULL);
  desk_fixture_settle ();
  g_assert_nonnull (find_chip (page, name));
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, actions + 2);
  g_assert_true (kring_history_undo (kring_desk_get_store (fixture->desk), NULL, NULL));
  desk_fixture_settle ();
  g_assert_null (find_chip (page, name));
  close_page (page);
}

/* With more people than fit beside each other one looks for a name; with other eyes nobody waits. */
static void
test_tray_search (DeskFixture   *fixture,
                  gconstpointer  data)
{
  Page page = open_page (fixture, 1400, 900);
  GtkListBox *list = get_tray (page, "list_box");
  GtkListBoxRow *last;
  guint n = 0;

  while (gtk_list_box_get_row_at_index (list, (int) n) != NULL)
    n++;
  g_assert_cmpuint (n, >, 12);
  g_assert_true (gtk_widget_get_visible (get_tray (page, "more_button")));
  last = gtk_list_box_get_row_at_index (list, (int) n - 1);
  gtk_editable_set_text (get_tray (page, "search_entry"),
                         gtk_label_get_label (GTK_LABEL (gtk_list_box_row_get_child (last))));
  gtk_list_box_invalidate_filter (list);
  g_assert_true (gtk_widget_get_child_visible (GTK_WIDGET (last)));
  g_assert_false (gtk_widget_get_child_visible (GTK_WIDGET (gtk_list_box_get_row_at_index (list, 0))));

  kring_desk_set_profile (fixture->desk, KRING_PROFILE_PARENTS, 0);
  desk_fixture_settle ();
  g_assert_false (gtk_widget_get_mapped (get_tray (page, "people_box")));
  g_assert_nonnull (strstr (gtk_label_get_label (desk_fixture_child (desk_fixture_child (page.page, "foot"), "counts_label")),
                            "from the services"));
  close_page (page);
}

/* Somebody is, when the hand has rested a moment. */
static gboolean
is_put (gpointer user_data)
{
  GArray *rooms = kring_circle_target_get_rooms (user_data);

  for (guint i = 0; i < rooms->len; i++)
    if (g_array_index (rooms, KringCircleRoom, i).is_put)
      return TRUE;

  return FALSE;
}

/* While somebody is dragged the place where they would come is named, and shown. */
static void
test_target (DeskFixture   *fixture,
             gconstpointer  data)
{
  gint64 stijn = kring_record_get_id (desk_fixture_find (fixture, "Stijn"));
  Page page = open_page (fixture, 1400, 900);
  KringCircleTarget *target = desk_fixture_child (page.page, "target");
  double x = gtk_widget_get_width (GTK_WIDGET (page.view)) / 2.0, y = gtk_widget_get_height (GTK_WIDGET (page.view)) / 2.0;

  g_assert_null (kring_circle_target_get_words (target));
  g_signal_emit_by_name (page.view, "dragging", stijn, x - 40, y);
  g_assert_cmpstr (kring_circle_target_get_words (target), ==, "heel dichtbij, mama's kant");
  g_assert_false (is_put (target));
  desk_fixture_wait (is_put, target);
  g_signal_emit_by_name (page.view, "dragging", stijn, x, 4.0);
  g_assert_true (g_str_has_prefix (kring_circle_target_get_words (target), "van de diensten"));
  g_signal_emit_by_name (page.view, "dropped", stijn, x - 40, y);
  g_assert_null (kring_circle_target_get_words (target));
  g_assert_null (kring_circle_target_get_rooms (target));
  g_assert_cmpint (kring_record_get_int (find_placement (fixture, stijn), "ring"), ==, 1);
  close_page (page);
}

static int
get_ring (DeskFixture *fixture,
          gint64       person)
{
  return (int) kring_record_get_int (find_placement (fixture, person), "ring");
}

/* Several chosen people move, go outside and leave together: one action and one step back for all. */
static void
test_several (DeskFixture   *fixture,
              gconstpointer  data)
{
  gint64 ids[] = { kring_record_get_id (desk_fixture_find (fixture, "tante Wendy")),
                   kring_record_get_id (desk_fixture_find (fixture, "Stijn")),
                   kring_record_get_id (desk_fixture_find (fixture, "Amina")) };   /* in the middle: stays there */
  Page page = open_page (fixture, 1400, 900);
  g_autoptr(GArray) wanted = g_array_new (FALSE, FALSE, sizeof (gint64));
  int rings[] = { get_ring (fixture, ids[0]), get_ring (fixture, ids[1]) };
  guint actions = desk_fixture_count_actions (fixture);
  double x = gtk_widget_get_width (GTK_WIDGET (page.view)) / 2.0, y = gtk_widget_get_height (GTK_WIDGET (page.view)) / 2.0;

  g_array_append_vals (wanted, ids, 3);
  g_signal_emit_by_name (page.view, "choosing", wanted);
  desk_fixture_settle ();
  gtk_test_accessible_assert_state (find_card (page, ids[0]), GTK_ACCESSIBLE_STATE_SELECTED, TRUE);
  gtk_test_accessible_assert_state (find_card (page, ids[1]), GTK_ACCESSIBLE_STATE_SELECTED, TRUE);

  g_signal_emit_by_name (page.view, "nudged", ids[0], 0, 1);
  g_assert_cmpint (get_ring (fixture, ids[0]), ==, MIN (rings[0] + 1, 4));
  g_assert_cmpint (get_ring (fixture, ids[1]), ==, MIN (rings[1] + 1, 4));
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, actions + 1);

  g_signal_emit_by_name (page.view, "dropped", ids[1], x - 40, y);
  g_assert_cmpint (get_ring (fixture, ids[0]), ==, 1);
  g_assert_cmpint (get_ring (fixture, ids[1]), ==, 1);
  g_assert_true (kring_record_is (find_placement (fixture, ids[0]), "sector", "mama's kant"));
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, actions + 2);

  gtk_widget_activate_action (page.page, "page.outside", NULL);
  g_assert_true (kring_record_get_flag (find_placement (fixture, ids[0]), "outside"));
  g_assert_true (kring_record_get_flag (find_placement (fixture, ids[1]), "outside"));
  gtk_widget_activate_action (page.page, "page.take-out", NULL);
  desk_fixture_settle ();
  g_assert_null (find_card (page, ids[0]));
  g_assert_null (find_card (page, ids[1]));
  g_assert_nonnull (find_card (page, ids[2]));
  g_assert_cmpuint (desk_fixture_count_actions (fixture), ==, actions + 4);

  for (int i = 0; i < 4; i++)
    g_assert_true (kring_history_undo (kring_desk_get_store (fixture->desk), NULL, NULL));
  g_assert_cmpint (get_ring (fixture, ids[0]), ==, rings[0]);
  g_assert_cmpint (get_ring (fixture, ids[1]), ==, rings[1]);
  close_page (page);
}

static gpointer
find_dialog (void)
{
  GListModel *windows = gtk_window_get_toplevels ();
  gpointer dialog = NULL;

  for (guint i = 0; dialog == NULL && i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr(GtkWidget) window = g_list_model_get_item (windows, i);

      dialog = desk_fixture_search (window, ADW_TYPE_DIALOG, NULL);
    }

  g_assert_nonnull (dialog);
  return dialog;
}

/* Somebody in a ring, on a side, in words: to read, and to copy just what one reads. */
static void
test_words (DeskFixture   *fixture,
            gconstpointer  data)
{
  Page page = open_page (fixture, 1400, 900);
  GtkWidget *dialog;
  GtkLabel *label;

  gtk_widget_activate_action (page.page, "page.words", NULL);
  desk_fixture_settle ();
  dialog = find_dialog ();
  label = desk_fixture_child (dialog, "words_label");
  g_assert_true (gtk_label_get_selectable (label));
  g_assert_false (gtk_label_get_selection_bounds (label, NULL, NULL));
  g_assert_nonnull (strstr (gtk_label_get_label (label), "Stijn"));

  gtk_widget_activate_action (dialog, "words.copy", NULL);
  {
    GdkContentProvider *content = gdk_clipboard_get_content (gtk_widget_get_clipboard (dialog));
    g_auto(GValue) value = G_VALUE_INIT;

    g_value_init (&value, G_TYPE_STRING);
    g_assert_true (gdk_content_provider_get_value (content, &value, NULL));
    g_assert_cmpstr (g_value_get_string (&value), ==, gtk_label_get_label (label));
  }
  adw_dialog_force_close (ADW_DIALOG (dialog));
  close_page (page);
}

/* A question that widens the circle stands in the line where one types, and one types at once. */
static void
test_questions (DeskFixture   *fixture,
                gconstpointer  data)
{
  Page page = open_page (fixture, 1400, 900);
  GtkEntry *entry = desk_fixture_search (page.page, GTK_TYPE_ENTRY, NULL);
  GtkListBox *list;
  GtkWidget *dialog;

  gtk_widget_activate_action (page.page, "page.questions", NULL);
  desk_fixture_settle ();
  dialog = find_dialog ();
  list = desk_fixture_child (dialog, "list_box");
  g_assert_nonnull (strstr (gtk_label_get_label (desk_fixture_child (dialog, "counts_label")), "Then, 20 January 2024: "));
  g_signal_emit_by_name (list, "row-activated", gtk_list_box_get_row_at_index (list, 3));
  desk_fixture_settle ();
  g_assert_cmpstr (gtk_entry_get_placeholder_text (entry), ==, "Who has a key?");
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (page.window)), GTK_WIDGET (entry)));
  close_page (page);
}

#define ADD(path, func) g_test_add (path, DeskFixture, NULL, desk_fixture_set_up, func, desk_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("/circle-page/back", test_back);
  ADD ("/circle-page/lists", test_lists);
  ADD ("/circle-page/select", test_select);
  ADD ("/circle-page/nudge", test_nudge);
  ADD ("/circle-page/read-only", test_read_only);
  ADD ("/circle-page/narrow", test_narrow);
  ADD ("/circle-page/large-text", test_large_text);
  ADD ("/circle-page/lens", test_lens);
  ADD ("/circle-page/tray", test_tray);
  ADD ("/circle-page/tray-narrow", test_tray_narrow);
  ADD ("/circle-page/understood", test_understood);
  ADD ("/circle-page/tray-search", test_tray_search);
  ADD ("/circle-page/target", test_target);
  ADD ("/circle-page/several", test_several);
  ADD ("/circle-page/words", test_words);
  ADD ("/circle-page/questions", test_questions);

  return g_test_run ();
}
