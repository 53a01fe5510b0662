/* kring-painter.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-painter.h"

#include "kring-icon.h"
#include "kring-lettering.h"
#include "kring-pen.h"

#define HEAD 12.0   /* how far the head of an arrow may reach out of its line */

void
kring_painter_set_source (cairo_t     *cr,
                          KringColour  colour)
{
  cairo_set_source_rgba (cr, colour.red, colour.green, colour.blue, colour.alpha);
}

void
kring_painter_trace_box (cairo_t *cr,
                         double   x,
                         double   y,
                         double   w,
                         double   h,
                         double   radius)
{
  cairo_new_path (cr);
  if (radius <= 0)
    {
      cairo_rectangle (cr, x, y, w, h);
      return;
    }

  cairo_arc (cr, x + w - radius, y + radius, radius, -G_PI_2, 0);
  cairo_arc (cr, x + w - radius, y + h - radius, radius, 0, G_PI_2);
  cairo_arc (cr, x + radius, y + h - radius, radius, G_PI_2, G_PI);
  cairo_arc (cr, x + radius, y + radius, radius, G_PI, 3 * G_PI_2);
  cairo_close_path (cr);
}

static void
trace_ellipse (cairo_t          *cr,
               const KringShape *shape)
{
  cairo_new_path (cr);
  if (shape->w <= 0 || shape->h <= 0)
    return;

  cairo_save (cr);
  cairo_translate (cr, shape->x + shape->w / 2, shape->y + shape->h / 2);
  cairo_scale (cr, shape->w / 2, shape->h / 2);
  cairo_arc (cr, 0, 0, 1, 0, 2 * G_PI);
  cairo_close_path (cr);
  cairo_restore (cr);
}

static void
trace_path (cairo_t          *cr,
            const KringShape *shape)
{
  const float *p = (const float *) (gconstpointer) shape->path->data;

  cairo_new_path (cr);
  cairo_move_to (cr, p[0], p[1]);
  for (guint i = 2; i + 6 <= shape->path->len; i += 6)
    cairo_curve_to (cr, p[i], p[i + 1], p[i + 2], p[i + 3], p[i + 4], p[i + 5]);
  if (shape->is_closed)
    cairo_close_path (cr);
}

static void
trace (cairo_t          *cr,
       const KringShape *shape)
{
  const float *p = shape->points;

  if (shape->form == KRING_FORM_BOX)
    {
      kring_painter_trace_box (cr, shape->x, shape->y, shape->w, shape->h, shape->radius);
    }
  else if (shape->form == KRING_FORM_ELLIPSE)
    {
      trace_ellipse (cr, shape);
    }
  else if (shape->form == KRING_FORM_PATH)
    {
      trace_path (cr, shape);
    }
  else
    {
      cairo_new_path (cr);
      cairo_move_to (cr, p[0], p[1]);
      cairo_curve_to (cr, p[2], p[3], p[4], p[5], p[6], p[7]);
    }
}

static void
set_shape_source (cairo_t          *cr,
                  const KringShape *shape,
                  KringColour       colour)
{
  KringPenFade fade;
  cairo_pattern_t *pattern;

  if (!kring_pen_get_fade (shape, &fade))
    {
      kring_painter_set_source (cr, colour);
      return;
    }

  pattern = cairo_pattern_create_linear (fade.x0, fade.y0, fade.x1, fade.y1);
  if (fade.whole_from > 0)
    cairo_pattern_add_color_stop_rgba (pattern, 0, colour.red, colour.green, colour.blue, 0);
  cairo_pattern_add_color_stop_rgba (pattern, fade.whole_from, colour.red, colour.green, colour.blue, colour.alpha);
  cairo_pattern_add_color_stop_rgba (pattern, fade.whole_to, colour.red, colour.green, colour.blue, colour.alpha);
  if (fade.whole_to < 1)
    cairo_pattern_add_color_stop_rgba (pattern, 1, colour.red, colour.green, colour.blue, 0);
  cairo_set_source (cr, pattern);
  cairo_pattern_destroy (pattern);
}

static void
stroke (cairo_t          *cr,
        const KringShape *shape,
        KringColour       colour)
{
  double dashes[2];
  int n_dashes = kring_pen_get_dashes (shape, dashes);

  set_shape_source (cr, shape, colour);
  cairo_set_line_width (cr, shape->line_width);
  cairo_set_line_cap (cr, shape->stroke == KRING_STROKE_DOTTED || shape->form == KRING_FORM_PATH ? CAIRO_LINE_CAP_ROUND
                                                                                              : CAIRO_LINE_CAP_BUTT);
  cairo_set_line_join (cr, shape->form == KRING_FORM_PATH ? CAIRO_LINE_JOIN_ROUND : CAIRO_LINE_JOIN_MITER);
  cairo_set_dash (cr, dashes, n_dashes, 0);
  cairo_stroke (cr);
}

static void
draw_area (cairo_t          *cr,
           const KringShape *shape,
           KringPalette      palette)
{
  trace (cr, shape);
  if (shape->tone != KRING_TONE_NONE)
    {
      set_shape_source (cr, shape, kring_tone_fill (shape->tone, palette));
      cairo_fill_preserve (cr);
    }
  if (shape->outline != KRING_TONE_NONE && shape->line_width > 0)
    stroke (cr, shape, kring_tone_line (shape->outline, palette));
  cairo_new_path (cr);
}

static void
draw_curve (cairo_t          *cr,
            const KringShape *shape,
            KringPalette      palette)
{
  KringColour colour = kring_tone_line (shape->tone, palette);
  double head[6];

  if (shape->tone == KRING_TONE_NONE)
    return;

  trace (cr, shape);
  stroke (cr, shape, colour);
  if (shape->kind != KRING_SHAPE_ARROW || !kring_pen_get_head (shape, head))
    return;

  kring_painter_set_source (cr, colour);
  cairo_move_to (cr, head[0], head[1]);
  cairo_line_to (cr, head[2], head[3]);
  cairo_line_to (cr, head[4], head[5]);
  cairo_close_path (cr);
  cairo_fill (cr);
}

static void
trace_stroke (cairo_t               *cr,
              const KringIconStroke *stroke)
{
  const double *n = stroke->numbers;

  if (stroke->op == 'M')
    cairo_move_to (cr, n[0], n[1]);
  else if (stroke->op == 'L')
    cairo_line_to (cr, n[0], n[1]);
  else if (stroke->op == 'C')
    cairo_curve_to (cr, n[0], n[1], n[2], n[3], n[4], n[5]);
  else if (stroke->op == 'Z')
    cairo_close_path (cr);
  else
    {
      cairo_new_sub_path (cr);
      cairo_arc (cr, n[0], n[1], n[2], 0, 2 * G_PI);
      cairo_close_path (cr);
    }
}

static void
draw_icon (cairo_t          *cr,
           const KringShape *shape,
           KringPalette      palette)
{
  const char *strokes = shape->icon;
  KringIconStroke stroke;

  if (shape->tone == KRING_TONE_NONE)
    return;

  cairo_save (cr);
  cairo_translate (cr, shape->x, shape->y);
  cairo_scale (cr, shape->w / KRING_ICON_SIZE, shape->h / KRING_ICON_SIZE);
  cairo_new_path (cr);
  while (kring_icon_next (&strokes, &stroke))
    trace_stroke (cr, &stroke);
  cairo_restore (cr);

  kring_painter_set_source (cr, kring_tone_line (shape->tone, palette));
  cairo_set_line_width (cr, shape->line_width);
  cairo_set_dash (cr, NULL, 0, 0);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_stroke (cr);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_MITER);
}

void
kring_painter_draw_shape (cairo_t          *cr,
                          const KringShape *shape,
                          KringPalette      palette)
{
  if (shape->form == KRING_FORM_CURVE || (shape->form == KRING_FORM_PATH && !shape->is_closed))
    {
      draw_curve (cr, shape, palette);
    }
  else if (shape->form == KRING_FORM_ICON)
    {
      draw_icon (cr, shape, palette);
    }
  else if (shape->form != KRING_FORM_TEXT)
    {
      draw_area (cr, shape, palette);
    }
  else if (shape->tone != KRING_TONE_NONE)
    {
      kring_painter_set_source (cr, kring_pen_text_colour (shape, palette));
      kring_lettering_draw (cr, shape->layout, shape->x, shape->y);
    }
}

void
kring_painter_draw_part (KringScene   *scene,
                         cairo_t      *cr,
                         KringPalette  palette,
                         double        x,
                         double        y,
                         double        w,
                         double        h)
{
  guint n_shapes = kring_scene_get_n_shapes (scene);

  cairo_save (cr);
  cairo_rectangle (cr, 0, 0, w, h);
  cairo_clip (cr);
  cairo_translate (cr, -x, -y);
  for (guint i = 0; i < n_shapes; i++)
    {
      const KringShape *shape = kring_scene_get_shape (scene, i);
      double slack = shape->line_width + (shape->kind == KRING_SHAPE_ARROW ? HEAD : 0);

      if (shape->x - slack < x + w && shape->x + shape->w + slack > x && shape->y - slack < y + h
          && shape->y + shape->h + slack > y)
        kring_painter_draw_shape (cr, shape, palette);
    }
  cairo_restore (cr);
}

void
kring_painter_draw (KringScene   *scene,
                    cairo_t      *cr,
                    KringPalette  palette,
                    gboolean      tags)
{
  guint n_shapes = kring_scene_get_n_shapes (scene);

  cairo_save (cr);
  if (tags)
    cairo_tag_begin (cr, "Figure", NULL);
  for (guint i = 0; i < n_shapes; i++)
    kring_painter_draw_shape (cr, kring_scene_get_shape (scene, i), palette);
  if (tags)
    cairo_tag_end (cr, "Figure");
  cairo_restore (cr);
}
