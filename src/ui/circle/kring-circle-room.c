/* kring-circle-room.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-circle-room.h"

typedef struct {
  GtkAdjustment *adjustment;
  double         part;         /* of the picture, from 0 to 1 ... */
  double         place;        /* ... that is here in the window, in pixels; negative: in the middle */
} Way;

typedef struct {
  KringCircleModes *modes;
  Way               ways[2];   /* across and down */
  gboolean          is_stacked;
  guint             tick_id;
} Room;

static Room *
get_room (GtkScrolledWindow *scrolled)
{
  return g_object_get_data (G_OBJECT (scrolled), "room");
}

/* To the children, of the first of two pictures. */
static void
go_home (Room *room)
{
  room->is_stacked = kring_circle_modes_is_stacked (room->modes);
  room->ways[0].part = 0.5;
  room->ways[1].part = room->is_stacked ? 0.25 : 0.5;
  room->ways[0].place = room->ways[1].place = -1;
}

static void
note_middle (Way *way)
{
  double upper = gtk_adjustment_get_upper (way->adjustment);

  way->place = -1;
  if (upper > 0)
    way->part = (gtk_adjustment_get_value (way->adjustment) + gtk_adjustment_get_page_size (way->adjustment) / 2) / upper;
}

static void
put (Way *way)
{
  double place = way->place < 0 ? gtk_adjustment_get_page_size (way->adjustment) / 2 : way->place;
  gboolean was_pointed = way->place >= 0;

  gtk_adjustment_set_value (way->adjustment, MAX (0, way->part * gtk_adjustment_get_upper (way->adjustment) - place));
  if (was_pointed)
    note_middle (way);
}

static gboolean
tick_cb (GtkWidget     *scrolled,
         GdkFrameClock *clock,
         gpointer       data)
{
  Room *room = data;

  if (room->is_stacked != kring_circle_modes_is_stacked (room->modes))
    go_home (room);
  for (int i = 0; i < 2; i++)
    put (&room->ways[i]);
  room->tick_id = 0;

  return G_SOURCE_REMOVE;
}

/* At the next frame: within the layout that changed the room, scrolling is not seen. */
static void
changed_cb (GtkScrolledWindow *scrolled)
{
  Room *room = get_room (scrolled);

  if (room->tick_id == 0)
    room->tick_id = gtk_widget_add_tick_callback (GTK_WIDGET (scrolled), tick_cb, room, NULL);
}

/* By somebody, and not because there is less room. */
static void
moved_cb (GtkScrolledWindow *scrolled,
          GtkAdjustment     *adjustment)
{
  Room *room = get_room (scrolled);

  if (room->tick_id == 0)
    note_middle (&room->ways[room->ways[0].adjustment == adjustment ? 0 : 1]);
}

void
kring_circle_room_set_up (GtkScrolledWindow *scrolled,
                          KringCircleModes  *modes)
{
  Room *room = g_new0 (Room, 1);

  room->modes = modes;
  room->ways[0].adjustment = gtk_scrolled_window_get_hadjustment (scrolled);
  room->ways[1].adjustment = gtk_scrolled_window_get_vadjustment (scrolled);
  go_home (room);
  g_object_set_data_full (G_OBJECT (scrolled), "room", room, g_free);

  for (int i = 0; i < 2; i++)
    {
      g_signal_connect_object (room->ways[i].adjustment, "changed", G_CALLBACK (changed_cb), scrolled, G_CONNECT_SWAPPED);
      g_signal_connect_object (room->ways[i].adjustment, "value-changed", G_CALLBACK (moved_cb), scrolled, G_CONNECT_SWAPPED);
    }
}

/* What a step before this one held is still held: it has not been put there yet. */
static void
hold (Way    *way,
      double  at)
{
  double upper = gtk_adjustment_get_upper (way->adjustment);

  if (way->place >= 0 || upper <= 0)
    return;

  way->part = at / upper;
  way->place = MAX (0, at - gtk_adjustment_get_value (way->adjustment));
}

void
kring_circle_room_zoom (GtkScrolledWindow *scrolled,
                        double             factor,
                        double             x,
                        double             y)
{
  Room *room = get_room (scrolled);
  double before = kring_circle_modes_get_zoom (room->modes);

  kring_circle_modes_zoom (room->modes, factor);
  if (kring_circle_modes_get_zoom (room->modes) <= 1)
    {
      go_home (room);
      changed_cb (scrolled);
    }
  else if (kring_circle_modes_get_zoom (room->modes) != before && x >= 0 && y >= 0)
    {
      hold (&room->ways[0], x);
      hold (&room->ways[1], y);
    }
}
