/* kring-scene-input.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-scene-input.h"

#include <math.h>

#include "kring-scene-pinch.h"

#define STILL        8   /* pixels a pointer may move before it drags */
#define STILL_FINGER 4   /* with somebody under it: sooner than what the picture is in begins to scroll */
#define NOBODY_POINTS (-1.0)   /* x and y of "zoomed" by keys */

typedef struct {
  KringSceneView     *view;         /* owns this */
  KringSceneChoosing *choosing;

  gint64              dragged;      /* 0: the ground */
  gboolean            has_band;     /* the ground is not moved, but people are chosen */
  gboolean            adds;         /* Ctrl or Shift is held */
  graphene_point_t    start;
  gboolean            is_moving;    /* far enough to be no press */
  gboolean            is_over;      /* what this finger still does is not for the picture: it scrolls, or is one of two */
  gboolean            was_long;     /* pressed long: it has chosen already */
  double              done;         /* how far the ground was moved in this drag */
} Input;

static void
zoom_at (Input                  *self,
         double                  factor,
         const graphene_point_t *place)
{
  g_signal_emit_by_name (self->view, "zoomed", factor, (double) place->x, (double) place->y);
}

/* By keyboard, which points nowhere. */
static void
zoom (Input  *self,
      double  factor)
{
  zoom_at (self, factor, &GRAPHENE_POINT_INIT (NOBODY_POINTS, NOBODY_POINTS));
}

static gboolean
choose_by_key (Input           *self,
               guint            key,
               GdkModifierType  state)
{
  KringSceneItem *present = (KringSceneItem *) gtk_widget_get_focus_child (GTK_WIDGET (self->view));
  gboolean has_ctrl = (state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) == GDK_CONTROL_MASK;

  if (!kring_scene_view_get_takes_several (self->view))
    return FALSE;

  if (has_ctrl && (key == GDK_KEY_space || key == GDK_KEY_KP_Space))
    return kring_scene_choosing_toggle (self->choosing, present);
  if (has_ctrl && (key == GDK_KEY_a || key == GDK_KEY_A))
    return kring_scene_view_choose_all (self->view);
  if (key == GDK_KEY_Escape && !has_ctrl)
    return kring_scene_choosing_one (self->choosing, present);

  return FALSE;
}

static gboolean
has_menu (Input *self)
{
  return kring_scene_view_is_heard (self->view, "menu");
}

static void
open_menu (Input          *self,
           KringSceneItem *item,
           double          x,
           double          y)
{
  if (item != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (item));
  g_signal_emit_by_name (self->view, "menu", item != NULL ? kring_scene_item_get_id (item) : (gint64) 0, x, y);
}

static gboolean
open_menu_by_key (Input           *self,
                  guint            key,
                  GdkModifierType  state)
{
  KringSceneItem *present = (KringSceneItem *) gtk_widget_get_focus_child (GTK_WIDGET (self->view));
  const graphene_rect_t *box;

  if (key != GDK_KEY_Menu && (key != GDK_KEY_F10 || (state & GDK_SHIFT_MASK) == 0))
    return FALSE;
  if (present == NULL || !has_menu (self))
    return FALSE;

  box = kring_scene_item_get_bounds (present);
  open_menu (self, present, box->origin.x + box->size.width / 2, box->origin.y + box->size.height / 2);
  return TRUE;
}

static gboolean
key_pressed_cb (Input           *self,
                guint            key,
                guint            code,
                GdkModifierType  state)
{
  GtkWidget *view = GTK_WIDGET (self->view), *present = gtk_widget_get_focus_child (view);
  int dx = (key == GDK_KEY_Right) - (key == GDK_KEY_Left);
  int dy = (key == GDK_KEY_Down) - (key == GDK_KEY_Up);

  if (choose_by_key (self, key, state) || open_menu_by_key (self, key, state))
    return GDK_EVENT_STOP;

  if (state & GDK_ALT_MASK)
    {
      if (present == NULL || !kring_scene_view_get_movable (self->view) || (dx == 0 && dy == 0))
        return GDK_EVENT_PROPAGATE;

      g_signal_emit_by_name (view, "nudged", kring_scene_item_get_id (KRING_SCENE_ITEM (present)), dx, dy);
      return GDK_EVENT_STOP;
    }

  if (key == GDK_KEY_plus || key == GDK_KEY_equal || key == GDK_KEY_KP_Add)
    zoom (self, 1.25);
  else if (key == GDK_KEY_minus || key == GDK_KEY_KP_Subtract)
    zoom (self, 0.8);
  else if (key == GDK_KEY_0 || key == GDK_KEY_KP_0)
    zoom (self, 0.0);
  else
    return GDK_EVENT_PROPAGATE;

  return GDK_EVENT_STOP;
}

/* In the view; in its middle when the event has no place. */
static graphene_point_t
find_pointer (Input    *self,
              GdkEvent *event)
{
  GtkWidget *view = GTK_WIDGET (self->view);
  GtkNative *native = gtk_widget_get_native (view);
  graphene_point_t place = GRAPHENE_POINT_INIT (gtk_widget_get_width (view) / 2.0f, gtk_widget_get_height (view) / 2.0f);
  graphene_point_t in_view;
  double x, y, left, top;

  if (!gdk_event_get_position (event, &x, &y))
    return place;

  gtk_native_get_surface_transform (native, &left, &top);
  if (!gtk_widget_compute_point (GTK_WIDGET (native), view,
                                 &GRAPHENE_POINT_INIT ((float) (x - left), (float) (y - top)), &in_view))
    return place;

  return in_view;
}

static gboolean
scroll_cb (Input                    *self,
           double                    dx,
           double                    dy,
           GtkEventControllerScroll *scroll)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (scroll));
  double step = gtk_event_controller_scroll_get_unit (scroll) == GDK_SCROLL_UNIT_WHEEL ? 48 : 1;

  if (state & GDK_CONTROL_MASK)
    {
      graphene_point_t place = find_pointer (self, gtk_event_controller_get_current_event (GTK_EVENT_CONTROLLER (scroll)));

      zoom_at (self, pow (1.1, -dy * step / 48), &place);
      return GDK_EVENT_STOP;
    }

  if (dx == 0 && !(state & GDK_SHIFT_MASK))
    return GDK_EVENT_PROPAGATE;

  g_signal_emit_by_name (self->view, "panned", (dx != 0 ? dx : dy) * step);
  return GDK_EVENT_STOP;
}

/* Rather than being moved by what it is in. */
static gboolean
moves_itself (Input *self)
{
  return kring_scene_view_is_heard (self->view, "panned");
}

/* Whether what the picture is in follows a finger: not while somebody is under it. */
static void
let_follow (Input    *self,
            gboolean  follows)
{
  GtkWidget *scrolled = gtk_widget_get_ancestor (GTK_WIDGET (self->view), GTK_TYPE_SCROLLED_WINDOW);

  if (scrolled != NULL)
    gtk_scrolled_window_set_kinetic_scrolling (GTK_SCROLLED_WINDOW (scrolled), follows);
}

/* Nobody is put down, nor chosen. */
static void
give_up_drag (gpointer user_data)
{
  Input *self = user_data;

  self->is_over = TRUE;
  let_follow (self, TRUE);
  kring_scene_choosing_end_band (self->choosing, FALSE);
  if (self->is_moving && self->dragged != 0)
    g_signal_emit_by_name (self->view, "dropped", (gint64) 0, 0.0, 0.0);
}

static KringSceneItem *
find_item_at (Input  *self,
              double  x,
              double  y)
{
  GtkWidget *picked = gtk_widget_pick (GTK_WIDGET (self->view), x, y, GTK_PICK_DEFAULT);

  return picked != NULL && KRING_IS_SCENE_ITEM (picked) ? KRING_SCENE_ITEM (picked) : NULL;
}

/* With a finger the picture is moved; who has a mouse moves it with the wheel. Only fingers come in sequences; on X11 their
 * device is that of the mouse. */
static gboolean
is_touch (GtkGesture *gesture)
{
  return gtk_gesture_get_last_updated_sequence (gesture) != NULL;
}

static void
drag_begin_cb (Input      *self,
               double      x,
               double      y,
               GtkGesture *gesture)
{
  KringSceneItem *item = find_item_at (self, x, y);
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));
  gboolean takes_several = kring_scene_view_get_takes_several (self->view);

  self->dragged = item != NULL && kring_scene_view_get_movable (self->view) ? kring_scene_item_get_id (item) : 0;
  self->adds = takes_several && (state & (GDK_CONTROL_MASK | GDK_SHIFT_MASK)) != 0;
  self->has_band = takes_several && item == NULL && !is_touch (gesture);
  self->start = GRAPHENE_POINT_INIT ((float) x, (float) y);
  self->is_moving = FALSE;
  self->is_over = FALSE;
  self->was_long = FALSE;
  self->done = 0;
  if (self->dragged != 0 && is_touch (gesture))
    let_follow (self, FALSE);
}

/* What a picture does not do itself is for what it is in. */
static gboolean
lets_scroll (Input      *self,
             GtkGesture *gesture)
{
  return self->dragged == 0 && !self->has_band && is_touch (gesture) && !moves_itself (self);
}

static void
drag_update_cb (Input      *self,
                double      dx,
                double      dy,
                GtkGesture *gesture)
{
  double x = self->start.x + dx, y = self->start.y + dy;
  double still = self->dragged != 0 && is_touch (gesture) ? STILL_FINGER : STILL;

  if (self->is_over || (fabs (dx) + fabs (dy) < still && !self->is_moving))
    return;
  if (lets_scroll (self, gesture))
    {
      self->is_over = TRUE;
      return;
    }

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  if (self->dragged != 0)
    g_signal_emit_by_name (self->view, "dragging", self->dragged, x, y);
  else if (!self->has_band)
    g_signal_emit_by_name (self->view, "panned", -(dx - self->done));
  else if (!self->is_moving)
    kring_scene_choosing_begin_band (self->choosing, self->start.x, self->start.y, self->adds);
  if (self->has_band)
    kring_scene_choosing_move_band (self->choosing, x, y);
  self->is_moving = TRUE;
  self->done = dx;
}

static void
drag_end_cb (Input      *self,
             double      dx,
             double      dy,
             GtkGesture *gesture)
{
  KringSceneItem *item;

  let_follow (self, TRUE);
  if (self->is_over || (self->was_long && !self->is_moving))
    return;
  if (self->has_band && self->is_moving)
    {
      kring_scene_choosing_end_band (self->choosing, TRUE);
      return;
    }
  if (self->is_moving)
    {
      if (self->dragged != 0)
        g_signal_emit_by_name (self->view, "dropped", self->dragged, self->start.x + dx, self->start.y + dy);
      return;
    }

  item = find_item_at (self, self->start.x, self->start.y);
  if (item != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (item));
  if (self->adds && (item == NULL || kring_scene_choosing_toggle (self->choosing, item)))
    return;
  g_signal_emit_by_name (self->view, "activated", item != NULL ? kring_scene_item_get_id (item) : (gint64) 0,
                         item != NULL ? kring_scene_item_get_words (item) : "");
}

static void
drag_cancelled_cb (Input            *self,
                   GdkEventSequence *sequence,
                   GtkGesture       *gesture)
{
  give_up_drag (self);
}

static void
drag_state_cb (Input                 *self,
               GdkEventSequence      *sequence,
               GtkEventSequenceState  state,
               GtkGesture            *gesture)
{
  if (state == GTK_EVENT_SEQUENCE_DENIED)
    give_up_drag (self);
}

/* A long touch tells what can be done; or adds one more. */
static void
long_pressed_cb (Input      *self,
                 double      x,
                 double      y,
                 GtkGesture *gesture)
{
  KringSceneItem *item = find_item_at (self, x, y);

  if (has_menu (self))
    {
      give_up_drag (self);
      gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
      open_menu (self, item, x, y);
      return;
    }

  self->was_long = kring_scene_view_get_takes_several (self->view) && kring_scene_choosing_toggle (self->choosing, item);
  if (self->was_long)
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
right_pressed_cb (Input      *self,
                  int         n_press,
                  double      x,
                  double      y,
                  GtkGesture *gesture)
{
  if (!has_menu (self))
    return;

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  open_menu (self, find_item_at (self, x, y), x, y);
}

void
kring_scene_input_set_up (KringSceneView     *view,
                          KringSceneChoosing *choosing)
{
  Input *self = g_new0 (Input, 1);
  GtkEventController *key = gtk_event_controller_key_new ();
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *press = gtk_gesture_long_press_new ();
  GtkGesture *right = gtk_gesture_click_new ();

  self->view = view;
  self->choosing = choosing;
  g_object_set_data_full (G_OBJECT (view), "input", self, g_free);
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (press), TRUE);
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (right), GDK_BUTTON_SECONDARY);

  g_signal_connect_swapped (key, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  g_signal_connect_swapped (scroll, "scroll", G_CALLBACK (scroll_cb), self);
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  g_signal_connect_swapped (drag, "cancel", G_CALLBACK (drag_cancelled_cb), self);
  g_signal_connect_swapped (drag, "sequence-state-changed", G_CALLBACK (drag_state_cb), self);
  g_signal_connect_swapped (press, "pressed", G_CALLBACK (long_pressed_cb), self);
  g_signal_connect_swapped (right, "pressed", G_CALLBACK (right_pressed_cb), self);

  gtk_widget_add_controller (GTK_WIDGET (view), key);
  gtk_widget_add_controller (GTK_WIDGET (view), scroll);
  gtk_widget_add_controller (GTK_WIDGET (view), GTK_EVENT_CONTROLLER (drag));
  kring_scene_pinch_set_up (view, give_up_drag, self);
  gtk_widget_add_controller (GTK_WIDGET (view), GTK_EVENT_CONTROLLER (press));
  gtk_widget_add_controller (GTK_WIDGET (view), GTK_EVENT_CONTROLLER (right));
  gtk_gesture_group (press, drag);   /* who was chosen may be dragged at once */
}
