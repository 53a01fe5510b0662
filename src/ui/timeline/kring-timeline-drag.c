/* kring-timeline-drag.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-timeline-drag.h"

#include <glib/gi18n.h>
#include <math.h>

#include "kring-scene-item.h"
#include "kring-timeline-grip.h"

#define THRESHOLD  8.0    /* a hand trembles */
#define ABOVE      18.0   /* the words over the pointer, where a finger does not hide them */

struct _KringTimelineDrag
{
  GtkWidget             parent_instance;

  KringDesk            *desk;
  KringSceneView       *view;     /* not held */
  const KringTimescale *scale;

  KringTimelineGrip     grip;     /* what is held */
  double                start_x, start_y;
  gboolean              is_moving;
  gboolean              is_held;     /* by a finger, long enough */
  gboolean              ends_last;   /* of a stay, by key: its end rather than its beginning */

  double                x, y;     /* where the words stand */
  double                band_x, band_width;
  GtkWidget            *band;
  GtkWidget            *label;
  GtkGesture           *gesture;  /* of the view: a mouse or a pen */
  GtkGesture           *press;    /* of the view: a finger that stays */
  GtkGesture           *finger;   /* of the view: what that finger does then */
};

G_DEFINE_FINAL_TYPE (KringTimelineDrag, kring_timeline_drag, GTK_TYPE_WIDGET)

enum {
  REVEAL,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
hide (KringTimelineDrag *self)
{
  gtk_widget_set_visible (self->band, FALSE);
  gtk_widget_set_visible (self->label, FALSE);
}

/* @date, as a band and in words near @x, @y. */
static void
show (KringTimelineDrag *self,
      const KringDate   *date,
      double             x,
      double             y)
{
  g_autofree char *words = kring_timeline_grip_to_words (&self->grip, date);
  int first = date->lo != KRING_DAY_OPEN_START ? date->lo : date->hi;
  int last = date->hi != KRING_DAY_OPEN_END ? date->hi : date->lo;

  self->x = x;
  self->y = y;
  self->band_x = kring_timescale_to_x (self->scale, kring_day_to_number (first));
  self->band_width = kring_timescale_to_x (self->scale, kring_day_to_number (last) + 1) - self->band_x;
  gtk_label_set_text (GTK_LABEL (self->label), words);
  gtk_widget_set_visible (self->band, TRUE);
  gtk_widget_set_visible (self->label, TRUE);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* FALSE: there is nothing to hold, or nobody may. */
static gboolean
take_hold (KringTimelineDrag *self,
           double             x,
           double             y,
           gboolean           is_touch)
{
  hide (self);
  self->is_moving = FALSE;
  self->start_x = x;
  self->start_y = y;

  return kring_desk_get_editable (self->desk)
         && kring_timeline_grip_find (&self->grip, kring_desk_get_share (self->desk),
                                      kring_scene_view_get_scene (self->view), self->scale, x, y, is_touch);
}

static gboolean
is_by_finger (GtkGesture *gesture)
{
  GdkEvent *event = gtk_gesture_get_last_event (gesture, NULL);

  return event != NULL && gdk_event_get_event_type (event) == GDK_TOUCH_BEGIN;
}

static void
begin_cb (KringTimelineDrag *self,
          double             x,
          double             y,
          GtkGesture        *gesture)
{
  /* At once: the view below would take it for a wish to look elsewhere. A finger has to stay first. */
  if (!is_by_finger (gesture) && take_hold (self, x, y, FALSE))
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  else
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_DENIED);
}

/* A finger that moves at once looks elsewhere; one that stayed holds what it is on, and the date stands over it. */
static void
pressed_cb (KringTimelineDrag *self,
            double             x,
            double             y,
            GtkGesture        *gesture)
{
  g_auto(KringDate) date = KRING_DATE_INIT;

  self->is_held = take_hold (self, x, y, TRUE);
  if (!self->is_held)
    return;

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  kring_timeline_grip_read (&self->grip, kring_desk_get_today (self->desk), self->scale, &date);
  show (self, &date, x, y);
}

static gboolean
find_moved (KringTimelineDrag *self,
            double             dx,
            KringDate         *moved)
{
  return kring_timeline_grip_move (&self->grip, self->scale, self->start_x, dx, moved);
}

static KringSceneItem *
focus_held (KringTimelineDrag *self)
{
  GtkWidget *item = gtk_widget_pick (GTK_WIDGET (self->view), self->start_x, self->start_y, GTK_PICK_DEFAULT);

  if (item == NULL || !KRING_IS_SCENE_ITEM (item))
    return NULL;

  gtk_widget_grab_focus (item);

  return KRING_SCENE_ITEM (item);
}

static void
update_cb (KringTimelineDrag *self,
           double             dx,
           double             dy)
{
  g_auto(KringDate) moved = KRING_DATE_INIT;

  if (self->grip.record == NULL || (!self->is_moving && fabs (dx) < THRESHOLD))
    return;

  if (!self->is_moving)
    focus_held (self);   /* so that Escape comes here */
  self->is_moving = TRUE;
  if (find_moved (self, dx, &moved))
    show (self, &moved, self->start_x + dx, self->start_y + dy);
}

/* What was only pressed is chosen, as everywhere in the picture. */
static void
activate (KringTimelineDrag *self)
{
  KringSceneItem *item = focus_held (self);

  if (item != NULL)
    g_signal_emit_by_name (self->view, "activated", kring_scene_item_get_id (item), kring_scene_item_get_words (item));
}

static gboolean
save (KringTimelineDrag *self,
      const KringDate   *moved)
{
  g_autofree char *words = NULL;
  g_autoptr(GError) error = NULL;

  if (!kring_timeline_grip_changes (&self->grip, moved))
    return TRUE;
  if (!kring_timeline_grip_save (&self->grip, kring_desk_get_store (self->desk), moved, self->scale, &error))
    {
      kring_desk_say_error (self->desk, error);
      return FALSE;
    }

  words = kring_timeline_grip_tell (&self->grip, kring_desk_get_share (self->desk), moved);
  kring_desk_say (self->desk, words, TRUE);
  g_signal_emit (self, signals[REVEAL], 0,
                 kring_day_to_number (moved->lo != KRING_DAY_OPEN_START ? moved->lo : moved->hi));

  return TRUE;
}

static void
end_cb (KringTimelineDrag *self,
        double             dx,
        double             dy)
{
  g_auto(KringDate) moved = KRING_DATE_INIT;
  gboolean was_moving = self->is_moving;

  hide (self);
  self->is_moving = FALSE;
  if (self->grip.record == NULL)
    return;

  if (!was_moving)
    activate (self);
  else if (find_moved (self, dx, &moved))
    save (self, &moved);
  kring_timeline_grip_clear (&self->grip);
}

/* Whatever becomes of it, nothing is changed. */
static void
cancel_cb (KringTimelineDrag *self)
{
  hide (self);
  self->is_moving = FALSE;
  kring_timeline_grip_clear (&self->grip);
}

static void
finger_update_cb (KringTimelineDrag *self,
                  double             dx,
                  double             dy)
{
  if (self->is_held)
    update_cb (self, dx, dy);
}

static void
finger_end_cb (KringTimelineDrag *self,
               double             dx,
               double             dy)
{
  if (self->is_held)
    end_cb (self, dx, dy);
  self->is_held = FALSE;
}

static void
finger_cancel_cb (KringTimelineDrag *self)
{
  if (self->is_held)
    cancel_cb (self);
  self->is_held = FALSE;
}

static KringSceneItem *
get_focused (KringTimelineDrag *self)
{
  return KRING_SCENE_ITEM (gtk_widget_get_focus_child (GTK_WIDGET (self->view)));
}

/* Holds what has the focus; FALSE when that cannot be moved. */
static gboolean
hold_focused (KringTimelineDrag *self)
{
  KringSceneItem *item = get_focused (self);

  return item != NULL && kring_desk_get_editable (self->desk)
         && kring_timeline_grip_hold (&self->grip, kring_desk_get_share (self->desk), kring_scene_item_get_id (item),
                                      self->ends_last);
}

/* Beside the item; said too, for who does not see it. */
static void
show_held (KringTimelineDrag *self,
           const KringDate   *date)
{
  KringSceneItem *item = get_focused (self);
  double y = item != NULL ? kring_scene_item_get_bounds (item)->origin.y : gtk_widget_get_height (GTK_WIDGET (self)) / 2.0;
  int day = date->lo != KRING_DAY_OPEN_START ? date->lo : date->hi;

  show (self, date, kring_timescale_to_x (self->scale, kring_day_to_number (day)), y);
  gtk_accessible_announce (GTK_ACCESSIBLE (self->view), gtk_label_get_text (GTK_LABEL (self->label)),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static gboolean
choose_end (KringTimelineDrag *self,
            gboolean           last)
{
  g_auto(KringDate) date = KRING_DATE_INIT;
  KringSceneItem *item = get_focused (self);

  if (item == NULL || kring_scene_item_get_kind (item) != KRING_SHAPE_BAR)
    return FALSE;

  self->ends_last = last;
  if (!hold_focused (self))
    return FALSE;

  kring_timeline_grip_read (&self->grip, kring_desk_get_today (self->desk), self->scale, &date);
  show_held (self, &date);
  kring_timeline_grip_clear (&self->grip);

  return TRUE;
}

static gboolean
step (KringTimelineDrag *self,
      int                n)
{
  g_auto(KringDate) moved = KRING_DATE_INIT;

  if (!hold_focused (self))
    return FALSE;

  if (kring_timeline_grip_step (&self->grip, self->scale, kring_desk_get_today (self->desk), n, &moved)
      && save (self, &moved))
    show_held (self, &moved);
  kring_timeline_grip_clear (&self->grip);

  return TRUE;
}

static gboolean
reorder (KringTimelineDrag *self,
         int                by)
{
  KringSceneItem *item = get_focused (self);

  if (item == NULL || kring_scene_item_get_kind (item) != KRING_SHAPE_DOT || !kring_desk_get_editable (self->desk))
    return FALSE;

  kring_timeline_reorder (self->desk, kring_scene_item_get_id (item), by);

  return TRUE;
}

static gboolean
key_cb (KringTimelineDrag *self,
        guint              key,
        guint              code,
        GdkModifierType    state)
{
  GdkModifierType held = state & (GDK_ALT_MASK | GDK_SHIFT_MASK | GDK_CONTROL_MASK);
  int dx = (key == GDK_KEY_Right) - (key == GDK_KEY_Left);
  int dy = (key == GDK_KEY_Down) - (key == GDK_KEY_Up);

  hide (self);
  if (key == GDK_KEY_Escape && self->is_moving)
    {
      cancel_cb (self);
      gtk_event_controller_reset (GTK_EVENT_CONTROLLER (self->gesture));
      return GDK_EVENT_STOP;
    }

  if (held == 0 && (key == GDK_KEY_Home || key == GDK_KEY_End))
    return choose_end (self, key == GDK_KEY_End);
  if (dx != 0 && held == GDK_ALT_MASK)
    return step (self, dx);
  if (dx != 0 && held == (GDK_ALT_MASK | GDK_SHIFT_MASK))
    return step (self, dx * kring_timeline_grip_far (self->scale));
  if (dy != 0 && held == GDK_ALT_MASK)
    return reorder (self, dy);

  return GDK_EVENT_PROPAGATE;
}

static void
motion_cb (KringTimelineDrag *self,
           double             x,
           double             y)
{
  g_auto(KringTimelineGrip) grip = { NULL };
  const char *cursor = NULL;

  if (kring_desk_get_editable (self->desk)
      && kring_timeline_grip_find (&grip, kring_desk_get_share (self->desk), kring_scene_view_get_scene (self->view),
                                   self->scale, x, y, FALSE))
    cursor = kring_timeline_grip_is_end (&grip) ? "ew-resize" : "grab";

  gtk_widget_set_cursor_from_name (GTK_WIDGET (self->view), cursor);
}

static void
kring_timeline_drag_measure (GtkWidget      *widget,
                             GtkOrientation  orientation,
                             int             for_size,
                             int            *minimum,
                             int            *natural,
                             int            *minimum_baseline,
                             int            *natural_baseline)
{
  KringTimelineDrag *self = KRING_TIMELINE_DRAG (widget);

  gtk_widget_measure (self->band, orientation, -1, NULL, NULL, NULL, NULL);
  gtk_widget_measure (self->label, orientation, -1, NULL, NULL, NULL, NULL);
  *minimum = *natural = 0;
}

static void
kring_timeline_drag_size_allocate (GtkWidget *widget,
                                   int        width,
                                   int        height,
                                   int        baseline)
{
  KringTimelineDrag *self = KRING_TIMELINE_DRAG (widget);
  GtkRequisition least, words;
  double x, y;

  gtk_widget_get_preferred_size (self->band, &least, NULL);
  gtk_widget_get_preferred_size (self->label, NULL, &words);
  if (gtk_widget_get_visible (self->band))
    gtk_widget_allocate (self->band, MAX ((int) self->band_width, MAX (least.width, 3)), MAX (height, least.height), -1,
                         gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT ((float) self->band_x, 0)));
  if (!gtk_widget_get_visible (self->label))
    return;

  x = CLAMP (self->x - words.width / 2.0, 0, MAX (width - words.width, 0));
  y = self->y - words.height - ABOVE;
  if (y < 0)
    y = self->y + ABOVE;
  gtk_widget_allocate (self->label, words.width, words.height, -1,
                       gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT ((float) x, (float) y)));
}

static void
kring_timeline_drag_dispose (GObject *object)
{
  KringTimelineDrag *self = KRING_TIMELINE_DRAG (object);

  g_clear_pointer (&self->band, gtk_widget_unparent);
  g_clear_pointer (&self->label, gtk_widget_unparent);
  kring_timeline_grip_clear (&self->grip);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_timeline_drag_parent_class)->dispose (object);
}

static void
kring_timeline_drag_class_init (KringTimelineDragClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_timeline_drag_dispose;
  widget_class->measure = kring_timeline_drag_measure;
  widget_class->size_allocate = kring_timeline_drag_size_allocate;

  signals[REVEAL] = g_signal_new ("reveal", KRING_TYPE_TIMELINE_DRAG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_INT);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
kring_timeline_drag_init (KringTimelineDrag *self)
{
  self->band = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  self->label = gtk_label_new (NULL);
  gtk_widget_add_css_class (self->band, "kring-moving-band");
  gtk_widget_add_css_class (self->label, "kring-moving-words");
  gtk_widget_set_parent (self->band, GTK_WIDGET (self));
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  hide (self);
}

static void
set_up_finger (KringTimelineDrag *self)
{
  self->press = gtk_gesture_long_press_new ();
  self->finger = gtk_gesture_drag_new ();
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (self->press), TRUE);
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (self->finger), TRUE);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (self->press), GTK_PHASE_CAPTURE);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (self->finger), GTK_PHASE_CAPTURE);
  g_signal_connect_object (self->press, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->finger, "drag-update", G_CALLBACK (finger_update_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->finger, "drag-end", G_CALLBACK (finger_end_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->finger, "cancel", G_CALLBACK (finger_cancel_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->view), GTK_EVENT_CONTROLLER (self->press));
  gtk_widget_add_controller (GTK_WIDGET (self->view), GTK_EVENT_CONTROLLER (self->finger));
  gtk_gesture_group (self->finger, self->press);   /* what one claims, both have */
}

void
kring_timeline_drag_set_up (KringTimelineDrag    *self,
                            KringDesk            *desk,
                            KringSceneView       *view,
                            const KringTimescale *scale)
{
  GtkEventController *key = gtk_event_controller_key_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();

  self->desk = g_object_ref (desk);
  self->view = view;
  self->scale = scale;
  self->gesture = gtk_gesture_drag_new ();

  gtk_event_controller_set_propagation_phase (key, GTK_PHASE_CAPTURE);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (self->gesture), GTK_PHASE_CAPTURE);
  g_signal_connect_object (key, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "motion", G_CALLBACK (motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->gesture, "drag-begin", G_CALLBACK (begin_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->gesture, "drag-update", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->gesture, "drag-end", G_CALLBACK (end_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->gesture, "cancel", G_CALLBACK (cancel_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (view), key);
  gtk_widget_add_controller (GTK_WIDGET (view), motion);
  gtk_widget_add_controller (GTK_WIDGET (view), GTK_EVENT_CONTROLLER (self->gesture));
  set_up_finger (self);
}
