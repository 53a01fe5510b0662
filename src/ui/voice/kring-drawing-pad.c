/* kring-drawing-pad.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-drawing-pad.h"

#include <glib/gi18n.h>

#include "kring-drawing.h"
#include "kring-scene-paint.h"
#include "kring-stroke.h"

#define STEP 20.0f   /* units of the canvas that a key goes */

struct _KringDrawingPad
{
  GtkWidget         parent_instance;

  KringDesk        *desk;
  gint64            voice;
  KringTone         tone;
  int               width;

  GskRenderNode    *kept;        /* what is drawn already, for kept_width; NULL: to be made */
  int               kept_width;
  GArray           *line;        /* KringCanvasPoint: the line being drawn */
  GtkGesture       *drag;
  KringCanvasPoint  cursor;      /* of the keys */
  gboolean          is_down;     /* the pen of the keys */
  gboolean          has_keys;    /* they were used last: the cursor shows */
};

G_DEFINE_FINAL_TYPE (KringDrawingPad, kring_drawing_pad, GTK_TYPE_WIDGET)

enum {
  DRAWN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static float
get_unit (KringDrawingPad *self)
{
  return (float) MAX (gtk_widget_get_width (GTK_WIDGET (self)), 1) / KRING_CANVAS_WIDTH;
}

static void
add_point (KringDrawingPad *self,
           double           x,
           double           y)
{
  float unit = get_unit (self);
  KringCanvasPoint point = { CLAMP ((float) x / unit, 0, KRING_CANVAS_WIDTH), CLAMP ((float) y / unit, 0, KRING_CANVAS_HEIGHT) };

  g_array_append_val (self->line, point);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
finish_line (KringDrawingPad *self)
{
  g_autofree char *points = kring_stroke_write (self->line);

  g_array_set_size (self->line, 0);
  self->is_down = FALSE;
  if (points != NULL)
    g_signal_emit (self, signals[DRAWN], 0, points);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Where the pen was since the last frame, which the events that come do not tell one by one. */
static void
add_history (KringDrawingPad *self,
             double           x,
             double           y)
{
  GdkEventSequence *sequence = gtk_gesture_single_get_current_sequence (GTK_GESTURE_SINGLE (self->drag));
  GdkEvent *event = gtk_gesture_get_last_event (self->drag, sequence);
  g_autofree GdkTimeCoord *before = NULL;
  double at_x, at_y;
  guint n = 0;

  if (event == NULL || gdk_event_get_event_type (event) != GDK_MOTION_NOTIFY || !gdk_event_get_position (event, &at_x, &at_y))
    return;

  before = gdk_event_get_history (event, &n);
  for (guint i = 0; i < n; i++)
    if (before[i].flags & GDK_AXIS_FLAG_X)
      add_point (self, x + before[i].axes[GDK_AXIS_X] - at_x, y + before[i].axes[GDK_AXIS_Y] - at_y);
}

static void
drag_begin_cb (KringDrawingPad *self,
               double           x,
               double           y)
{
  gtk_gesture_set_state (self->drag, GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  g_array_set_size (self->line, 0);
  self->is_down = self->has_keys = FALSE;
  add_point (self, x, y);
}

static void
drag_update_cb (KringDrawingPad *self,
                double           dx,
                double           dy)
{
  double x = 0, y = 0;

  gtk_gesture_drag_get_start_point (GTK_GESTURE_DRAG (self->drag), &x, &y);
  add_history (self, x + dx, y + dy);
  add_point (self, x + dx, y + dy);
}

static void
drag_end_cb (KringDrawingPad *self)
{
  finish_line (self);
}

static void
drag_cancel_cb (KringDrawingPad *self)
{
  g_array_set_size (self->line, 0);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean
key_pressed_cb (KringDrawingPad *self,
                guint            key,
                guint            code,
                GdkModifierType  state)
{
  int dx = (key == GDK_KEY_Right) - (key == GDK_KEY_Left), dy = (key == GDK_KEY_Down) - (key == GDK_KEY_Up);
  float unit = get_unit (self);

  if (state & (GDK_CONTROL_MASK | GDK_ALT_MASK))
    return GDK_EVENT_PROPAGATE;
  if (key == GDK_KEY_Escape && self->is_down)
    {
      self->is_down = FALSE;
      g_array_set_size (self->line, 0);
    }
  else if (key == GDK_KEY_space || key == GDK_KEY_Return || key == GDK_KEY_KP_Enter)
    {
      self->is_down = !self->is_down;
      if (self->is_down)
        add_point (self, self->cursor.x * unit, self->cursor.y * unit);
      else
        finish_line (self);
    }
  else if (dx != 0 || dy != 0)
    {
      self->cursor.x = CLAMP (self->cursor.x + (float) dx * STEP, 0, KRING_CANVAS_WIDTH);
      self->cursor.y = CLAMP (self->cursor.y + (float) dy * STEP, 0, KRING_CANVAS_HEIGHT);
      if (self->is_down)
        add_point (self, self->cursor.x * unit, self->cursor.y * unit);
    }
  else
    {
      return GDK_EVENT_PROPAGATE;
    }

  self->has_keys = TRUE;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  return GDK_EVENT_STOP;
}

static void
kring_drawing_pad_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_VERTICAL ? 150 : 200;   /* its frame gives it the shape of the sheet */
}

static void
keep (KringDrawingPad *self,
      KringScene      *scene)
{
  KringShare *share = kring_desk_get_share (self->desk);
  KringRecord *voice = kring_share_get (share, self->voice);
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  if (voice != NULL)
    kring_drawing_add (scene, share, voice, 0, 0, kring_scene_get_width (scene));
  kring_scene_paint (scene, snapshot, KRING_PALETTE_LIGHT);
  self->kept = gtk_snapshot_free_to_node (snapshot);
  self->kept_width = (int) kring_scene_get_width (scene);
}

static KringScene *
create_scene (KringDrawingPad *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self)), height = gtk_widget_get_height (GTK_WIDGET (self));

  return kring_scene_new (gtk_widget_get_pango_context (GTK_WIDGET (self)), width, height, 1);
}

static void
kring_drawing_pad_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  KringDrawingPad *self = KRING_DRAWING_PAD (widget);
  g_autoptr(KringScene) scene = create_scene (self);
  float unit = get_unit (self);

  if (self->desk == NULL)
    return;
  if (self->kept != NULL && self->kept_width != gtk_widget_get_width (widget))
    g_clear_pointer (&self->kept, gsk_render_node_unref);
  if (self->kept == NULL)
    {
      g_autoptr(KringScene) drawing = create_scene (self);

      keep (self, drawing);
    }
  if (self->kept != NULL)
    gtk_snapshot_append_node (snapshot, self->kept);

  if (self->line->len > 0)
    kring_drawing_add_line (scene, self->line, self->tone, 0, 0, unit, self->width);
  if (gtk_widget_has_visible_focus (widget) || (self->has_keys && gtk_widget_has_focus (widget)))
    {
      float radius = MAX ((float) self->width * unit, 8);
      KringShape *cursor = kring_scene_add_ellipse (scene, KRING_SHAPE_RING, KRING_TONE_NONE,
                                                    self->cursor.x * unit - radius, self->cursor.y * unit - radius,
                                                    2 * radius, 2 * radius);

      cursor->outline = self->tone;
      cursor->line_width = self->is_down ? 4 : 2;
    }
  kring_scene_paint (scene, snapshot, KRING_PALETTE_LIGHT);
}

static void
kring_drawing_pad_dispose (GObject *object)
{
  KringDrawingPad *self = KRING_DRAWING_PAD (object);

  g_clear_pointer (&self->kept, gsk_render_node_unref);
  g_clear_pointer (&self->line, g_array_unref);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_drawing_pad_parent_class)->dispose (object);
}

static void
kring_drawing_pad_class_init (KringDrawingPadClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_drawing_pad_dispose;
  widget_class->measure = kring_drawing_pad_measure;
  widget_class->snapshot = kring_drawing_pad_snapshot;

  signals[DRAWN] = g_signal_new ("drawn", KRING_TYPE_DRAWING_PAD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                 1, G_TYPE_STRING);

  gtk_widget_class_set_css_name (widget_class, "drawingpad");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
kring_drawing_pad_init (KringDrawingPad *self)
{
  GtkEventController *key = gtk_event_controller_key_new ();

  self->line = g_array_new (FALSE, FALSE, sizeof (KringCanvasPoint));
  self->cursor = (KringCanvasPoint) { KRING_CANVAS_WIDTH / 2, KRING_CANVAS_HEIGHT / 2 };
  self->drag = gtk_gesture_drag_new ();
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "crosshair");
  kring_drawing_pad_set_pen (self, NULL, KRING_DRAWING_MIDDLE);

  g_signal_connect_swapped (key, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  g_signal_connect_swapped (self->drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (self->drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (self->drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  g_signal_connect_swapped (self->drag, "cancel", G_CALLBACK (drag_cancel_cb), self);
  g_signal_connect (self, "notify::has-focus", G_CALLBACK (gtk_widget_queue_draw), NULL);
  gtk_widget_add_controller (GTK_WIDGET (self), key);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (self->drag));
}

void
kring_drawing_pad_set_voice (KringDrawingPad *self,
                             KringDesk       *desk,
                             gint64           voice)
{
  g_set_object (&self->desk, desk);
  self->voice = voice;
  kring_drawing_pad_refresh (self);
}

void
kring_drawing_pad_set_pen (KringDrawingPad *self,
                           const char      *pen,
                           int              width)
{
  self->tone = kring_drawing_tone (pen);
  self->width = width;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
kring_drawing_pad_refresh (KringDrawingPad *self)
{
  KringShare *share = kring_desk_get_share (self->desk);
  KringRecord *voice = kring_share_get (share, self->voice);
  g_autofree char *words = voice != NULL ? kring_drawing_describe (share, voice) : NULL;

  g_clear_pointer (&self->kept, gsk_render_node_unref);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words != NULL ? words : "",
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  _("Arrows go over the sheet; space puts the pen down and takes it up"), -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
