/* kring-circle-target.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-circle-target.h"

#include <math.h>

#define STEPS      48     /* along an arc */
#define TINT       0.12f
#define LINE_WIDTH 2.5f
#define PAD        8.0f   /* round the words */
#define ROOM_WIDTH  1.5f
#define ROOM_RADIUS 9.0f
#define WAY_WIDTH   1.0f

struct _KringCircleTarget
{
  GtkWidget  parent_instance;

  char      *words;       /* NULL: nothing is shown */
  GArray    *rooms;       /* KringCircleRoom; NULL: nothing is shown */
  double     cx, cy;
  double     outer[2];    /* half the width and height of the edges */
  double     inner[2];
  double     start, end;
};

G_DEFINE_FINAL_TYPE (KringCircleTarget, kring_circle_target, GTK_TYPE_WIDGET)

static void
add_arc (KringCircleTarget *self,
         GskPathBuilder    *builder,
         const double       radius[2],
         double             from,
         double             to,
         gboolean           is_first)
{
  for (int i = 0; i <= STEPS; i++)
    {
      double angle = from + (to - from) * i / STEPS;
      float x = (float) (self->cx + radius[0] * cos (angle)), y = (float) (self->cy + radius[1] * sin (angle));

      if (is_first && i == 0)
        gsk_path_builder_move_to (builder, x, y);
      else
        gsk_path_builder_line_to (builder, x, y);
    }
}

static GskPath *
create_path (KringCircleTarget *self)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  gboolean is_round = self->end - self->start > 2 * G_PI - 0.01;

  add_arc (self, builder, self->outer, self->start, self->end, TRUE);
  if (is_round)
    gsk_path_builder_close (builder);
  if (self->inner[0] > 0)
    add_arc (self, builder, self->inner, self->end, self->start, is_round);
  else if (!is_round)
    gsk_path_builder_line_to (builder, (float) self->cx, (float) self->cy);
  gsk_path_builder_close (builder);

  return gsk_path_builder_free_to_path (builder);
}

static float
get_place (double middle,
           int    size,
           int    room)
{
  return (float) CLAMP (middle - size / 2.0, PAD, MAX (PAD, room - size - PAD));
}

/* In the middle of the part of the ring, wholly within the picture. */
static void
paint_words (KringCircleTarget *self,
             GtkSnapshot       *snapshot,
             const GdkRGBA     *line)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), self->words);
  double angle = (self->start + self->end) / 2;
  GdkRGBA ground = { 1, 1, 1, 0.92f }, ink = { 0.12f, 0.11f, 0.1f, 1 };
  GskRoundedRect box;
  int w, h;
  float x, y;

  pango_layout_get_pixel_size (layout, &w, &h);
  x = get_place (self->cx + (self->outer[0] + self->inner[0]) / 2 * cos (angle), w, gtk_widget_get_width (GTK_WIDGET (self)));
  y = get_place (self->cy + (self->outer[1] + self->inner[1]) / 2 * sin (angle), h, gtk_widget_get_height (GTK_WIDGET (self)));

  gsk_rounded_rect_init_from_rect (&box, &GRAPHENE_RECT_INIT (x - PAD, y - PAD / 2, w + 2 * PAD, h + PAD), h / 2.0f);
  gtk_snapshot_push_rounded_clip (snapshot, &box);
  gtk_snapshot_append_color (snapshot, &ground, &box.bounds);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_append_border (snapshot, &box, (float[4]) { 1, 1, 1, 1 }, (GdkRGBA[4]) { *line, *line, *line, *line });
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, y));
  gtk_snapshot_append_layout (snapshot, layout, &ink);
  gtk_snapshot_restore (snapshot);
  g_object_unref (layout);
}

static void
paint_way (GtkSnapshot           *snapshot,
           const KringCircleRoom *room,
           const GdkRGBA         *colour)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  GskStroke *stroke = gsk_stroke_new (WAY_WIDTH);
  GskPath *path;

  gsk_path_builder_move_to (builder, (float) room->from_x, (float) room->from_y);
  gsk_path_builder_line_to (builder, (float) (room->x + room->w / 2), (float) (room->y + room->h / 2));
  path = gsk_path_builder_free_to_path (builder);
  gtk_snapshot_append_stroke (snapshot, path, stroke, colour);
  gsk_stroke_free (stroke);
  gsk_path_unref (path);
}

/* Who is put down there is drawn firmly; who makes room as an outline, with the way to it. */
static void
paint_room (KringCircleTarget     *self,
            GtkSnapshot           *snapshot,
            const KringCircleRoom *room,
            const GdkRGBA         *colour)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  GskStroke *stroke = gsk_stroke_new (ROOM_WIDTH);
  GdkRGBA line = *colour, tint = *colour;
  GskRoundedRect box;
  GskPath *path;

  gsk_rounded_rect_init_from_rect (&box, &GRAPHENE_RECT_INIT ((float) room->x, (float) room->y, (float) room->w, (float) room->h),
                                   MIN (ROOM_RADIUS, (float) room->h / 2));
  gsk_path_builder_add_rounded_rect (builder, &box);
  path = gsk_path_builder_free_to_path (builder);
  line.alpha *= room->is_put ? 1 : 0.7f;
  tint.alpha *= room->is_put ? 0.3f : TINT;
  if (!room->is_put)
    {
      paint_way (snapshot, room, &line);
      gsk_stroke_set_dash (stroke, (float[2]) { 4, 3 }, 2);
    }
  gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, &tint);
  gtk_snapshot_append_stroke (snapshot, path, stroke, &line);
  gsk_stroke_free (stroke);
  gsk_path_unref (path);
}

static void
kring_circle_target_snapshot (GtkWidget   *widget,
                              GtkSnapshot *snapshot)
{
  KringCircleTarget *self = KRING_CIRCLE_TARGET (widget);
  GskStroke *stroke;
  GskPath *path;
  GdkRGBA colour, tint;

  if (self->words == NULL)
    return;

  gtk_widget_get_color (widget, &colour);
  tint = colour;
  tint.alpha *= TINT;
  path = create_path (self);
  stroke = gsk_stroke_new (LINE_WIDTH);
  gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_EVEN_ODD, &tint);
  gtk_snapshot_append_stroke (snapshot, path, stroke, &colour);
  gsk_stroke_free (stroke);
  gsk_path_unref (path);
  for (guint i = 0; i < self->rooms->len; i++)
    paint_room (self, snapshot, &g_array_index (self->rooms, KringCircleRoom, i), &colour);
  paint_words (self, snapshot, &colour);
}

static void
kring_circle_target_finalize (GObject *object)
{
  g_free (KRING_CIRCLE_TARGET (object)->words);
  g_clear_pointer (&KRING_CIRCLE_TARGET (object)->rooms, g_array_unref);

  G_OBJECT_CLASS (kring_circle_target_parent_class)->finalize (object);
}

static void
kring_circle_target_class_init (KringCircleTargetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = kring_circle_target_finalize;
  GTK_WIDGET_CLASS (klass)->snapshot = kring_circle_target_snapshot;

  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "circletarget");
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
kring_circle_target_init (KringCircleTarget *self)
{
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

void
kring_circle_target_show (KringCircleTarget *self,
                          const KringRings  *rings,
                          int                ring,
                          int                side,
                          const char        *words,
                          GArray            *rooms)
{
  g_return_if_fail (ring >= 1 && ring <= rings->n_rings && side < rings->n_sides);

  self->cx = rings->cx;
  self->cy = rings->cy;
  self->outer[0] = rings->rings[ring - 1].rx;
  self->outer[1] = rings->rings[ring - 1].ry;
  self->inner[0] = ring > 1 ? rings->rings[ring - 2].rx : 0;
  self->inner[1] = ring > 1 ? rings->rings[ring - 2].ry : 0;
  self->start = side >= 0 ? rings->sides[side].start : 0;
  self->end = side >= 0 ? rings->sides[side].end : 2 * G_PI;
  g_set_str (&self->words, words);
  g_array_ref (rooms);
  g_clear_pointer (&self->rooms, g_array_unref);
  self->rooms = rooms;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
kring_circle_target_hide (KringCircleTarget *self)
{
  g_set_str (&self->words, NULL);
  g_clear_pointer (&self->rooms, g_array_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

const char *
kring_circle_target_get_words (KringCircleTarget *self)
{
  return self->words;
}

GArray *
kring_circle_target_get_rooms (KringCircleTarget *self)
{
  return self->rooms;
}
