/* kring-scene-paint.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-scene-paint.h"

#include "kring-painter.h"
#include "kring-pen.h"

static GdkRGBA
to_rgba (KringColour colour)
{
  return (GdkRGBA) { colour.red, colour.green, colour.blue, colour.alpha };
}

/* Whether a path is needed. */
static gboolean
needs_cairo (const KringShape *shape)
{
  if (shape->form == KRING_FORM_TEXT)
    return FALSE;

  return shape->form == KRING_FORM_CURVE || shape->form == KRING_FORM_PATH || shape->form == KRING_FORM_ICON
         || shape->fade != KRING_FADE_NONE
         || (shape->stroke != KRING_STROKE_SOLID && shape->outline != KRING_TONE_NONE);
}

static void
paint_text (GtkSnapshot      *snapshot,
            const KringShape *shape,
            KringPalette      palette)
{
  GdkRGBA ink = to_rgba (kring_pen_text_colour (shape, palette));

  if (shape->tone == KRING_TONE_NONE)
    return;

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (shape->x, shape->y));
  gtk_snapshot_append_layout (snapshot, shape->layout, &ink);
  gtk_snapshot_restore (snapshot);
}

static void
paint_area (GtkSnapshot      *snapshot,
            const KringShape *shape,
            KringPalette      palette)
{
  graphene_size_t corner = GRAPHENE_SIZE_INIT (shape->radius, shape->radius);
  GskRoundedRect area;

  if (shape->form == KRING_FORM_ELLIPSE)
    corner = GRAPHENE_SIZE_INIT (shape->w / 2, shape->h / 2);
  gsk_rounded_rect_init (&area, &GRAPHENE_RECT_INIT (shape->x, shape->y, shape->w, shape->h),
                         &corner, &corner, &corner, &corner);

  if (shape->tone != KRING_TONE_NONE)
    {
      GdkRGBA fill = to_rgba (kring_tone_fill (shape->tone, palette));

      gtk_snapshot_push_rounded_clip (snapshot, &area);
      gtk_snapshot_append_color (snapshot, &fill, &area.bounds);
      gtk_snapshot_pop (snapshot);
    }

  if (shape->outline != KRING_TONE_NONE && shape->line_width > 0)
    {
      GdkRGBA line = to_rgba (kring_tone_line (shape->outline, palette));
      float width = shape->line_width;

      gtk_snapshot_append_border (snapshot, &area, (float[4]) { width, width, width, width },
                                  (GdkRGBA[4]) { line, line, line, line });
    }
}

/* As many shapes from @first on as need cairo, in one node. Returns the index after them. */
static guint
paint_run (KringScene   *scene,
           guint         first,
           GtkSnapshot  *snapshot,
           KringPalette  palette)
{
  const float margin = 8;   /* line widths and arrow heads reach beyond the box */
  graphene_rect_t bounds;
  guint end = first;
  cairo_t *cr;

  for (; end < kring_scene_get_n_shapes (scene) && needs_cairo (kring_scene_get_shape (scene, end)); end++)
    {
      const KringShape *shape = kring_scene_get_shape (scene, end);
      graphene_rect_t box = GRAPHENE_RECT_INIT (shape->x - margin, shape->y - margin,
                                                shape->w + 2 * margin, shape->h + 2 * margin);

      if (end == first)
        bounds = box;
      else
        graphene_rect_union (&bounds, &box, &bounds);
    }

  graphene_rect_intersection (&bounds, &GRAPHENE_RECT_INIT (0, 0, (float) kring_scene_get_width (scene),
                                                            (float) kring_scene_get_height (scene)), &bounds);
  cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  for (guint i = first; i < end; i++)
    kring_painter_draw_shape (cr, kring_scene_get_shape (scene, i), palette);
  cairo_destroy (cr);

  return end;
}

void
kring_scene_paint (KringScene   *scene,
                   GtkSnapshot  *snapshot,
                   KringPalette  palette)
{
  guint i = 0;

  while (i < kring_scene_get_n_shapes (scene))
    {
      const KringShape *shape = kring_scene_get_shape (scene, i);

      if (needs_cairo (shape))
        {
          i = paint_run (scene, i, snapshot, palette);
          continue;
        }

      if (shape->form == KRING_FORM_TEXT)
        paint_text (snapshot, shape, palette);
      else
        paint_area (snapshot, shape, palette);
      i++;
    }
}
