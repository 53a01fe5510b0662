/* SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "page-fixture.h"

#include "kring-plan-letter.h"

GtkWidget *
page_fixture_open (GtkWidget *page,
                   int        width,
                   int        height)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_set_child (GTK_WINDOW (window), page);
  gtk_window_present (GTK_WINDOW (window));
  desk_fixture_settle ();

  return page;
}

static gboolean
is_whole (gpointer widget)
{
  gboolean whole = !KRING_IS_PLAN_LETTER (widget) || kring_plan_letter_is_whole (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && whole;
       child = gtk_widget_get_next_sibling (child))
    whole = is_whole (child);

  return whole;
}

void
page_fixture_wait_for_letters (GtkWidget *page)
{
  desk_fixture_wait (is_whole, page);
}

void
page_fixture_check_room (GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return;

  if (GTK_IS_LABEL (widget) && *gtk_label_get_text (GTK_LABEL (widget)) != '\0')
    {
      GtkWidget *parent = gtk_widget_get_parent (widget);
      graphene_rect_t bounds;
      int height;

      pango_layout_get_pixel_size (gtk_label_get_layout (GTK_LABEL (widget)), NULL, &height);
      g_assert_true (gtk_widget_compute_bounds (widget, parent, &bounds));
      if (gtk_widget_get_height (widget) < height || bounds.origin.y < -1
          || bounds.origin.y + bounds.size.height > (float) gtk_widget_get_height (parent) + 1)
        {
          g_test_message ("No room: \"%s\"", gtk_label_get_text (GTK_LABEL (widget)));
          g_test_fail ();
        }
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    page_fixture_check_room (child);
}

typedef struct {
  GtkWidget *page;
  GType      type;
  guint      n;
} Wanted;

static guint
count_widgets (GtkWidget *widget,
               GType      type)
{
  guint n = G_TYPE_CHECK_INSTANCE_TYPE (widget, type);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    n += count_widgets (child, type);

  return n;
}

static gboolean
are_there (gpointer user_data)
{
  const Wanted *wanted = user_data;

  return count_widgets (wanted->page, wanted->type) == wanted->n;
}

void
page_fixture_wait_for_widgets (GtkWidget *page,
                               GType      type,
                               guint      n)
{
  Wanted wanted = { page, type, n };

  desk_fixture_wait (are_there, &wanted);
}

typedef struct {
  KringSceneView *view;
  const char     *words;
  gboolean        is_same;
} Awaited;

static gboolean
shows (gpointer data)
{
  const Awaited *awaited = data;
  KringScene *scene = kring_scene_view_get_scene (awaited->view);

  return g_str_equal (kring_scene_get_words (scene), awaited->words) == awaited->is_same;
}

char *
page_fixture_wait_for_other_words (KringSceneView *view,
                                   const char     *words)
{
  desk_fixture_wait (shows, &(Awaited) { view, words, FALSE });

  return g_strdup (kring_scene_get_words (kring_scene_view_get_scene (view)));
}

void
page_fixture_wait_for_words (KringSceneView *view,
                             const char     *words)
{
  desk_fixture_wait (shows, &(Awaited) { view, words, TRUE });
}

void
page_fixture_close (GtkWidget *page)
{
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (page));

  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
  gtk_window_destroy (GTK_WINDOW (window));
  desk_fixture_settle ();
  g_assert_null (page);
}

KringSceneItem *
page_fixture_find_item (KringSceneView *view,
                        KringShapeKind  kind,
                        gint64          id)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (view)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (kring_scene_item_get_kind (KRING_SCENE_ITEM (child)) == kind && kring_scene_item_get_id (KRING_SCENE_ITEM (child)) == id)
      return KRING_SCENE_ITEM (child);

  return NULL;
}

void
page_fixture_press (gpointer        widget,
                    guint           key,
                    GdkModifierType state)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (widget);
  gboolean is_handled = FALSE;

  for (int is_capture = 1; is_capture >= 0; is_capture--)
    for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
      {
        g_autoptr(GObject) controller = g_list_model_get_item (controllers, i);

        if (!is_handled && GTK_IS_EVENT_CONTROLLER_KEY (controller)
            && (gtk_event_controller_get_propagation_phase (GTK_EVENT_CONTROLLER (controller)) == GTK_PHASE_CAPTURE) == is_capture)
          g_signal_emit_by_name (controller, "key-pressed", key, 0, state, &is_handled);
      }

  g_assert_true (is_handled);
  desk_fixture_settle ();
}

gpointer
page_fixture_find_controller (gpointer            widget,
                              GType               type,
                              GtkPropagationPhase phase)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GObject) controller = g_list_model_get_item (controllers, i);

      if (g_type_is_a (G_OBJECT_TYPE (controller), type)
          && gtk_event_controller_get_propagation_phase (GTK_EVENT_CONTROLLER (controller)) == phase)
        return controller;   /* the widget holds it */
    }

  g_assert_not_reached ();
}
