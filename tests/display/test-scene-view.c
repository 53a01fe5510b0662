/* SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <adwaita.h>

#include "kring-focus.h"
#include "kring-scene-choosing.h"
#include "kring-scene-view.h"

typedef struct {
  GtkWidget      *window;
  KringSceneView *view;
  GtkWidget      *page, *details;  /* the view is in the page, a button in the details */
  int             n_cards;
  gboolean        is_reversed;     /* the last comes first */
  gint64          activated;
  gint64          nudged;
  int             nudged_dx;
  char            chosen[16];      /* "13": what would be chosen, in order */
} Fixture;

/* Cards in a row, 1, 2, 3 ... from left to right, and a ring and a label that nobody can press. */
static KringScene *
make_scene (PangoContext *context,
            double        width,
            double        height,
            double        text_scale,
            gpointer      user_data)
{
  Fixture *fixture = user_data;
  KringScene *scene = kring_scene_new (context, width, height, text_scale);

  kring_scene_add_ellipse (scene, KRING_SHAPE_RING, KRING_TONE_RING_1, 0, 0, width, height);
  kring_scene_add_line (scene, KRING_SHAPE_LINE, KRING_TONE_FAINT, 0, 0, width, height);
  for (int i = 1; i <= fixture->n_cards; i++)
    {
      g_autofree char *words = g_strdup_printf ("Somebody %d", i);
      KringShape *card = kring_scene_add_box (scene, KRING_SHAPE_CARD, KRING_TONE_CHOSEN, 60 * i, 40, 50, 30, 6);

      card->outline = KRING_TONE_CHOSEN;
      kring_shape_set_record (card, fixture->is_reversed ? fixture->n_cards + 1 - i : i, "x", words);
      kring_scene_add_text (scene, KRING_TONE_INK, 60 * i, 40,
                            kring_scene_create_text (scene, words, KRING_TEXT_NAME, 50, 1));
    }
  kring_scene_set_words (scene, "A picture");

  return scene;
}

static void
activated_cb (KringSceneView *view,
              gint64          id,
              const char     *words,
              Fixture        *fixture)
{
  fixture->activated = id;
}

static void
nudged_cb (KringSceneView *view,
           gint64          id,
           int             dx,
           int             dy,
           Fixture        *fixture)
{
  fixture->nudged = id;
  fixture->nudged_dx = dx;
}

/* What the page of a circle does, and more: it is chosen at once. */
static void
choosing_cb (KringSceneView *view,
             GArray         *ids,
             Fixture        *fixture)
{
  fixture->chosen[0] = '\0';
  for (guint i = 0; i < ids->len; i++)
    {
      char digit[] = { '0' + (char) g_array_index (ids, gint64, i), '\0' };

      g_strlcat (fixture->chosen, digit, sizeof fixture->chosen);
    }
  kring_scene_view_set_chosen (view, (const gint64 *) ids->data, ids->len);
}

static void
wait_for_items (Fixture *fixture,
                int      n)
{
  for (int tries = 0; tries < 1000; tries++)
    {
      int found = 0;

      for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (fixture->view)); child != NULL;
           child = gtk_widget_get_next_sibling (child))
        found++;
      if (found == n)
        return;
      g_main_context_iteration (NULL, FALSE);
      g_usleep (1000);
    }

  g_assert_not_reached ();
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  GtkWidget *box;

  fixture->n_cards = 3;
  fixture->window = g_object_ref_sink (adw_window_new ());
  fixture->view = KRING_SCENE_VIEW (kring_scene_view_new ());
  kring_scene_view_set_func (fixture->view, make_scene, fixture);
  g_signal_connect (fixture->view, "activated", G_CALLBACK (activated_cb), fixture);
  g_signal_connect (fixture->view, "nudged", G_CALLBACK (nudged_cb), fixture);
  g_signal_connect (fixture->view, "choosing", G_CALLBACK (choosing_cb), fixture);
  fixture->page = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  fixture->details = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (fixture->page), GTK_WIDGET (fixture->view));
  gtk_box_append (GTK_BOX (fixture->details), gtk_button_new_with_label ("Details"));
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (box), fixture->page);
  gtk_box_append (GTK_BOX (box), fixture->details);
  adw_window_set_content (ADW_WINDOW (fixture->window), box);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 400, 200);
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_for_items (fixture, 3);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->window);
}

static KringSceneItem *
get_focus (Fixture *fixture)
{
  return KRING_SCENE_ITEM (gtk_widget_get_focus_child (GTK_WIDGET (fixture->view)));
}

static void
test_accessible (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *first = gtk_widget_get_first_child (GTK_WIDGET (fixture->view));

  gtk_test_accessible_assert_role (fixture->view, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (fixture->view, GTK_ACCESSIBLE_PROPERTY_LABEL, "A picture");
  gtk_test_accessible_assert_role (first, GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_test_accessible_assert_property (first, GTK_ACCESSIBLE_PROPERTY_LABEL, "Somebody 1");
}

static void
test_walk (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (fixture->view), GTK_DIR_TAB_FORWARD));
  g_assert_cmpint (kring_scene_item_get_id (get_focus (fixture)), ==, 1);
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (fixture->view), GTK_DIR_RIGHT));
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (fixture->view), GTK_DIR_RIGHT));
  g_assert_cmpint (kring_scene_item_get_id (get_focus (fixture)), ==, 3);
  g_assert_false (gtk_widget_child_focus (GTK_WIDGET (fixture->view), GTK_DIR_RIGHT));
  g_assert_false (gtk_widget_child_focus (GTK_WIDGET (fixture->view), GTK_DIR_TAB_FORWARD));

  gtk_widget_activate_action (GTK_WIDGET (get_focus (fixture)), "item.activate", NULL);
  g_assert_cmpint (fixture->activated, ==, 3);

  /* a screen reader activates what has not the focus */
  gtk_widget_activate_action (gtk_widget_get_first_child (GTK_WIDGET (fixture->view)), "item.activate", NULL);
  g_assert_cmpint (fixture->activated, ==, 1);
}

static void
test_follows (Fixture       *fixture,
              gconstpointer  data)
{
  gtk_widget_child_focus (GTK_WIDGET (fixture->view), GTK_DIR_TAB_FORWARD);
  gtk_widget_child_focus (GTK_WIDGET (fixture->view), GTK_DIR_RIGHT);

  fixture->n_cards = 5;
  kring_scene_view_invalidate (fixture->view);
  wait_for_items (fixture, 5);
  g_assert_cmpint (kring_scene_item_get_id (get_focus (fixture)), ==, 2);

  fixture->n_cards = 1;
  kring_scene_view_invalidate (fixture->view);
  wait_for_items (fixture, 1);
}

static void
change_side (Fixture *fixture)
{
  kring_focus_change_side (GTK_WINDOW (fixture->window), fixture->page, fixture->details);
}

/* From the details back to whom one was on, also when the picture has them in another order meanwhile. */
static void
test_change_side (Fixture       *fixture,
                  gconstpointer  data)
{
  GtkWidget *button;

  gtk_widget_child_focus (GTK_WIDGET (fixture->view), GTK_DIR_TAB_FORWARD);
  g_assert_cmpint (kring_scene_item_get_id (get_focus (fixture)), ==, 1);
  change_side (fixture);
  g_assert_null (get_focus (fixture));

  fixture->is_reversed = TRUE;
  fixture->n_cards = 4;
  kring_scene_view_invalidate (fixture->view);
  wait_for_items (fixture, 4);
  change_side (fixture);
  g_assert_cmpint (kring_scene_item_get_id (get_focus (fixture)), ==, 1);

  /* what has gone is not kept for this */
  button = gtk_button_new_with_label ("Other");
  gtk_box_append (GTK_BOX (fixture->page), button);
  gtk_widget_grab_focus (button);
  change_side (fixture);
  g_object_add_weak_pointer (G_OBJECT (button), (gpointer *) &button);
  gtk_box_remove (GTK_BOX (fixture->page), button);
  g_assert_null (button);
  change_side (fixture);
  g_assert_cmpint (kring_scene_item_get_id (get_focus (fixture)), ==, 1);
}

static void
test_selected (Fixture       *fixture,
               gconstpointer  data)
{
  GtkWidget *first = gtk_widget_get_first_child (GTK_WIDGET (fixture->view));

  kring_scene_view_set_selected (fixture->view, 1);
  gtk_test_accessible_assert_state (first, GTK_ACCESSIBLE_STATE_PRESSED, GTK_ACCESSIBLE_TRISTATE_TRUE);
  kring_scene_view_set_selected (fixture->view, 2);
  gtk_test_accessible_assert_state (first, GTK_ACCESSIBLE_STATE_PRESSED, GTK_ACCESSIBLE_TRISTATE_FALSE);
}

/* By keyboard one comes to who was chosen elsewhere meanwhile, and not to where one was before. */
static void
test_chosen_elsewhere (Fixture       *fixture,
                       gconstpointer  data)
{
  gtk_widget_child_focus (GTK_WIDGET (fixture->view), GTK_DIR_TAB_FORWARD);
  g_assert_cmpint (kring_scene_item_get_id (get_focus (fixture)), ==, 1);
  change_side (fixture);
  kring_scene_view_set_selected (fixture->view, 3);
  gtk_widget_child_focus (GTK_WIDGET (fixture->view), GTK_DIR_TAB_FORWARD);
  g_assert_cmpint (kring_scene_item_get_id (get_focus (fixture)), ==, 3);
}

static KringSceneItem *
get_item (Fixture *fixture,
          int      nth)
{
  GtkWidget *item = gtk_widget_get_first_child (GTK_WIDGET (fixture->view));

  for (int i = 1; i < nth; i++)
    item = gtk_widget_get_next_sibling (item);

  return KRING_SCENE_ITEM (item);
}

static gboolean
press_key (Fixture         *fixture,
           guint            key,
           GdkModifierType  state)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (fixture->view));
  gboolean is_handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", key, 0, state, &is_handled);
    }

  return is_handled;
}

/* By keyboard: one more, one less, all, and back to one. Only where that was asked for. */
static void
test_several_keys (Fixture       *fixture,
                   gconstpointer  data)
{
  gtk_widget_grab_focus (GTK_WIDGET (get_item (fixture, 1)));
  kring_scene_view_set_movable (fixture->view, TRUE);
  g_assert_false (press_key (fixture, GDK_KEY_a, GDK_CONTROL_MASK));
  kring_scene_view_set_takes_several (fixture->view, TRUE);

  g_assert_false (press_key (fixture, GDK_KEY_Escape, 0));
  g_assert_true (press_key (fixture, GDK_KEY_space, GDK_CONTROL_MASK));
  gtk_widget_grab_focus (GTK_WIDGET (get_item (fixture, 3)));
  g_assert_true (press_key (fixture, GDK_KEY_space, GDK_CONTROL_MASK));
  g_assert_cmpstr (fixture->chosen, ==, "13");
  gtk_test_accessible_assert_state (get_item (fixture, 1), GTK_ACCESSIBLE_STATE_SELECTED, TRUE);
  gtk_test_accessible_assert_state (get_item (fixture, 2), GTK_ACCESSIBLE_STATE_SELECTED, FALSE);
  gtk_test_accessible_assert_state (get_item (fixture, 3), GTK_ACCESSIBLE_STATE_SELECTED, TRUE);

  g_assert_true (press_key (fixture, GDK_KEY_a, GDK_CONTROL_MASK));
  g_assert_cmpstr (fixture->chosen, ==, "123");
  g_assert_true (press_key (fixture, GDK_KEY_space, GDK_CONTROL_MASK));
  g_assert_cmpstr (fixture->chosen, ==, "12");
  g_assert_true (press_key (fixture, GDK_KEY_Escape, 0));
  g_assert_cmpstr (fixture->chosen, ==, "2");

  /* with other eyes nothing can be moved, and so nothing chosen */
  kring_scene_view_set_movable (fixture->view, FALSE);
  g_assert_false (press_key (fixture, GDK_KEY_a, GDK_CONTROL_MASK));
}

static KringSceneChoosing *
get_choosing (Fixture *fixture)
{
  return g_object_get_data (G_OBJECT (fixture->view), "choosing");
}

/* A band chooses what it touches, from whichever corner it is drawn; with Ctrl beside what was. */
static void
test_band (Fixture       *fixture,
           gconstpointer  data)
{
  KringSceneChoosing *choosing = get_choosing (fixture);

  kring_scene_choosing_begin_band (choosing, 200, 100, FALSE);
  kring_scene_choosing_move_band (choosing, 125, 60);
  gtk_test_accessible_assert_state (get_item (fixture, 2), GTK_ACCESSIBLE_STATE_SELECTED, TRUE);
  g_assert_cmpstr (fixture->chosen, ==, "");
  kring_scene_choosing_end_band (choosing, TRUE);
  g_assert_cmpstr (fixture->chosen, ==, "23");

  kring_scene_choosing_begin_band (choosing, 50, 20, TRUE);
  kring_scene_choosing_move_band (choosing, 70, 60);
  kring_scene_choosing_end_band (choosing, TRUE);
  g_assert_cmpstr (fixture->chosen, ==, "231");

  /* what is broken off asks for nothing, and leaves all as it was */
  kring_scene_choosing_begin_band (choosing, 0, 0, FALSE);
  kring_scene_choosing_move_band (choosing, 20, 20);
  gtk_test_accessible_assert_state (get_item (fixture, 2), GTK_ACCESSIBLE_STATE_SELECTED, FALSE);
  kring_scene_choosing_end_band (choosing, FALSE);
  gtk_test_accessible_assert_state (get_item (fixture, 2), GTK_ACCESSIBLE_STATE_SELECTED, TRUE);
  g_assert_cmpstr (fixture->chosen, ==, "231");
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add ("/ui/scene-view/accessible", Fixture, NULL, set_up, test_accessible, tear_down);
  g_test_add ("/ui/scene-view/walk", Fixture, NULL, set_up, test_walk, tear_down);
  g_test_add ("/ui/scene-view/follows", Fixture, NULL, set_up, test_follows, tear_down);
  g_test_add ("/ui/scene-view/change-side", Fixture, NULL, set_up, test_change_side, tear_down);
  g_test_add ("/ui/scene-view/chosen-elsewhere", Fixture, NULL, set_up, test_chosen_elsewhere, tear_down);
  g_test_add ("/ui/scene-view/selected", Fixture, NULL, set_up, test_selected, tear_down);
  g_test_add ("/ui/scene-view/several-keys", Fixture, NULL, set_up, test_several_keys, tear_down);
  g_test_add ("/ui/scene-view/band", Fixture, NULL, set_up, test_band, tear_down);

  return g_test_run ();
}
