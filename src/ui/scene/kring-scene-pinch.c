/* kring-scene-pinch.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-scene-pinch.h"

typedef struct {
  KringSceneView   *view;    /* owns this */
  void            (*began) (gpointer user_data);
  gpointer          user_data;

  double            scale;   /* by the fingers, since they came */
  graphene_point_t  place;   /* between them; of a picture that does not move itself, where they came */
} Pinch;

static gboolean
moves_itself (Pinch *self)
{
  return kring_scene_view_is_heard (self->view, "panned");
}

static graphene_point_t
find_place (GtkGesture *gesture)
{
  double x = 0, y = 0;

  gtk_gesture_get_bounding_box_center (gesture, &x, &y);
  return GRAPHENE_POINT_INIT ((float) x, (float) y);
}

static void
zoom (Pinch  *self,
      double  factor)
{
  g_signal_emit_by_name (self->view, "zoomed", factor, (double) self->place.x, (double) self->place.y);
}

static void
began_cb (Pinch            *self,
          GdkEventSequence *sequence,
          GtkGesture       *gesture)
{
  self->scale = 1;
  self->place = find_place (gesture);
  self->began (self->user_data);
}

static void
scaled_cb (Pinch      *self,
           double      scale,
           GtkGesture *gesture)
{
  if (moves_itself (self))
    {
      self->place = find_place (gesture);
      zoom (self, scale / self->scale);
    }
  else
    {
      kring_scene_view_stretch (self->view, scale, &self->place);
    }
  self->scale = scale;
}

static void
ended_cb (Pinch            *self,
          GdkEventSequence *sequence,
          GtkGesture       *gesture)
{
  double stretch = kring_scene_view_get_stretch (self->view);

  kring_scene_view_stretch (self->view, 1, &self->place);
  if (stretch != 1)
    zoom (self, stretch);
}

static void
cancelled_cb (Pinch            *self,
              GdkEventSequence *sequence,
              GtkGesture       *gesture)
{
  kring_scene_view_stretch (self->view, 1, &self->place);
}

void
kring_scene_pinch_set_up (KringSceneView *view,
                          void          (*began) (gpointer user_data),
                          gpointer        user_data)
{
  Pinch *self = g_new0 (Pinch, 1);
  GtkGesture *gesture = gtk_gesture_zoom_new ();

  self->view = view;
  self->began = began;
  self->user_data = user_data;
  self->scale = 1;
  g_object_set_data_full (G_OBJECT (view), "pinch", self, g_free);

  g_signal_connect_swapped (gesture, "begin", G_CALLBACK (began_cb), self);
  g_signal_connect_swapped (gesture, "scale-changed", G_CALLBACK (scaled_cb), self);
  g_signal_connect_swapped (gesture, "end", G_CALLBACK (ended_cb), self);
  g_signal_connect_swapped (gesture, "cancel", G_CALLBACK (cancelled_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (view), GTK_EVENT_CONTROLLER (gesture));
}
