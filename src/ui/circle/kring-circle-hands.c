/* kring-circle-hands.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-circle-hands.h"

#include "kring-scene-item.h"

#define REST 60   /* milliseconds over one place before it is worked out who makes room there */

typedef struct {
  KringSceneView       *view;     /* owns this */
  KringCircleTarget    *target;
  GtkWidget            *tray;
  KringCircleMovesFunc  func;
  gpointer              user_data;

  gint64                dragged;  /* whose place is shown, 0 when nobody's; and where */
  int                   ring, side;
  guint                 rest_id;
} Hands;

static void
nudged_cb (Hands  *self,
           gint64  id,
           int     dx,
           int     dy)
{
  const KringCircleMoves moves = self->func (self->user_data);

  if (moves.circle != NULL)
    kring_circle_moves_nudge (&moves, id, dx, dy);
}

static void
free_hands (gpointer data)
{
  Hands *self = data;

  g_clear_handle_id (&self->rest_id, g_source_remove);
  g_free (self);
}

static void
hide_target (Hands *self)
{
  g_clear_handle_id (&self->rest_id, g_source_remove);
  self->dragged = 0;
  kring_circle_target_hide (self->target);
}

static const KringRings *
get_rings (const KringCircleMoves *moves)
{
  return moves->circle != NULL ? kring_circle_places_get (moves->places, kring_record_get_id (moves->circle)) : NULL;
}

static void
show_place (Hands                  *self,
            const KringCircleMoves *moves,
            GArray                 *rooms)
{
  g_autofree char *words = kring_circle_moves_describe (moves, self->ring, self->side);

  kring_circle_target_show (self->target, get_rings (moves), self->ring, self->side, words, rooms);
}

static void
rested_cb (gpointer user_data)
{
  Hands *self = user_data;
  const KringCircleMoves moves = self->func (self->user_data);
  g_autoptr(GArray) people = NULL;
  g_autoptr(GArray) rooms = NULL;

  self->rest_id = 0;
  if (get_rings (&moves) == NULL)
    return;

  people = kring_circle_moves_list_dropped (&moves, self->dragged);
  rooms = kring_circle_places_try (moves.places, (const gint64 *) people->data, people->len, self->ring, self->side);
  show_place (self, &moves, rooms);
}

/* The place at once; who makes room when the hand rests there: who only passes a place moves nobody, and no step of the
 * drag waits. */
static void
show_target (Hands  *self,
             gint64  person,
             double  x,
             double  y)
{
  const KringCircleMoves moves = self->func (self->user_data);
  g_autoptr(GArray) nobody = g_array_new (FALSE, FALSE, sizeof (KringCircleRoom));
  int ring, side;

  if (get_rings (&moves) == NULL || !kring_circle_places_locate (moves.places, x, y, &ring, &side))
    {
      hide_target (self);
      return;
    }
  if (person != 0 && self->dragged == person && self->ring == ring && self->side == side)
    return;

  self->dragged = person;
  self->ring = ring;
  self->side = side;
  show_place (self, &moves, nobody);
  g_clear_handle_id (&self->rest_id, g_source_remove);
  self->rest_id = g_timeout_add_once (REST, rested_cb, self);
}

static gboolean
is_over_tray (Hands  *self,
              double  x,
              double  y)
{
  graphene_point_t there;

  return gtk_widget_get_mapped (self->tray)
         && gtk_widget_compute_point (GTK_WIDGET (self->view), self->tray,
                                      &GRAPHENE_POINT_INIT ((float) x, (float) y), &there)
         && gtk_widget_contains (self->tray, there.x, there.y);
}

static void
dragging_cb (Hands  *self,
             gint64  id,
             double  x,
             double  y)
{
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self->view), "grabbing");
  if (is_over_tray (self, x, y))
    hide_target (self);
  else
    show_target (self, id, x, y);
}

static void
dropped_cb (Hands  *self,
            gint64  id,
            double  x,
            double  y)
{
  const KringCircleMoves moves = self->func (self->user_data);

  gtk_widget_set_cursor (GTK_WIDGET (self->view), NULL);
  hide_target (self);
  if (moves.circle == NULL || kring_circle_moves_find (&moves, id) == NULL)
    return;

  if (is_over_tray (self, x, y))
    kring_circle_moves_take_out (&moves, id);
  else
    kring_circle_moves_drop (&moves, id, x, y);
}

/* Somebody from the tray: who it is becomes known while they are still in the air. */
static GdkDragAction
motion_cb (Hands         *self,
           double         x,
           double         y,
           GtkDropTarget *drop)
{
  const GValue *value = gtk_drop_target_get_value (drop);
  KringRecord *record = value != NULL ? g_value_get_object (value) : NULL;

  show_target (self, record != NULL ? kring_record_get_id (record) : 0, x, y);

  return GDK_ACTION_COPY;
}

static void
leave_cb (Hands *self)
{
  hide_target (self);
}

static gboolean
drop_cb (Hands        *self,
         const GValue *value,
         double        x,
         double        y)
{
  const KringCircleMoves moves = self->func (self->user_data);
  KringRecord *record = g_value_get_object (value);

  hide_target (self);
  if (moves.circle == NULL || record == NULL)
    return FALSE;

  kring_circle_moves_drop (&moves, kring_record_get_id (record), x, y);
  return TRUE;
}

static void
choosing_cb (Hands  *self,
             GArray *ids)
{
  const KringCircleMoves moves = self->func (self->user_data);

  kring_desk_set_chosen (moves.desk, (const gint64 *) ids->data, ids->len);
}

static gboolean
key_pressed_cb (Hands           *self,
                guint            key,
                guint            code,
                GdkModifierType  state)
{
  const KringCircleMoves moves = self->func (self->user_data);

  if ((key != GDK_KEY_Delete && key != GDK_KEY_KP_Delete) || moves.circle == NULL)
    return GDK_EVENT_PROPAGATE;

  kring_circle_moves_take_out (&moves, kring_circle_hands_get_meant (self->view, moves.desk));
  return GDK_EVENT_STOP;
}

/* From everywhere on the page but where somebody types. */
static gboolean
choose_all_cb (GtkWidget *page,
               GVariant  *args,
               gpointer   user_data)
{
  return kring_scene_view_choose_all (user_data);
}

static void
add_choose_all (Hands     *self,
                GtkWidget *page)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller),
                                        gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_a, GDK_CONTROL_MASK),
                                                          gtk_callback_action_new (choose_all_cb, self->view, NULL)));
  gtk_widget_add_controller (page, controller);
}

void
kring_circle_hands_set_up (GtkWidget            *page,
                           KringSceneView       *view,
                           KringCircleTarget    *target,
                           GtkWidget            *tray,
                           KringCircleMovesFunc  func,
                           gpointer              user_data)
{
  Hands *self = g_new (Hands, 1);
  GtkDropTarget *drop = gtk_drop_target_new (KRING_TYPE_RECORD, GDK_ACTION_COPY);
  GtkEventController *key = gtk_event_controller_key_new ();

  *self = (Hands) { .view = view, .target = target, .tray = tray, .func = func, .user_data = user_data };
  gtk_drop_target_set_preload (drop, TRUE);
  g_object_set_data_full (G_OBJECT (view), "hands", self, free_hands);
  kring_scene_view_set_takes_several (view, TRUE);

  g_signal_connect_swapped (view, "nudged", G_CALLBACK (nudged_cb), self);
  g_signal_connect_swapped (view, "choosing", G_CALLBACK (choosing_cb), self);
  g_signal_connect_swapped (view, "dragging", G_CALLBACK (dragging_cb), self);
  g_signal_connect_swapped (view, "dropped", G_CALLBACK (dropped_cb), self);
  g_signal_connect_swapped (drop, "enter", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (drop, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (drop, "leave", G_CALLBACK (leave_cb), self);
  g_signal_connect_swapped (drop, "drop", G_CALLBACK (drop_cb), self);
  g_signal_connect_swapped (key, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (view), GTK_EVENT_CONTROLLER (drop));
  gtk_widget_add_controller (GTK_WIDGET (view), key);
  add_choose_all (self, page);
}

gint64
kring_circle_hands_get_meant (KringSceneView *view,
                              KringDesk      *desk)
{
  GtkWidget *focus = gtk_widget_get_focus_child (GTK_WIDGET (view));

  return focus != NULL ? kring_scene_item_get_id (KRING_SCENE_ITEM (focus)) : kring_desk_get_selected (desk);
}
