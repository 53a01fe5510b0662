/* kring-circle-blank.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-circle-blank.h"

#include <glib/gi18n.h>
#include <math.h>

#define MIDDLE      0.24    /* of the outer ring */
#define LABEL_PAD   4.0
#define SIDE_ROOM   92.0    /* points at text scale 1: names of sides wrap at it */
#define SIDE_AWAY   5.0     /* from the outer ring */

typedef struct {
  const KringCircleModel *model;
  KringScene             *scene;
  double                  cx, cy;
  double                  rx, ry;   /* of the outer ring */
  double                  scale;
} Blank;

static double
get_share (const Blank *self,
           int          ring)
{
  return MIDDLE + (1 - MIDDLE) * (ring + 1) / self->model->n_rings;
}

static PangoLayout *
create_side_label (const Blank *self,
                   guint        side)
{
  return kring_scene_create_text (self->scene, ((KringCircleSide *) self->model->sides->pdata[side])->label,
                                  KRING_TEXT_NAME, SIDE_ROOM * self->scale, 3);
}

/* Room for the names of the sides at the left, the right, above and below. */
static void
measure (Blank *self)
{
  double widest = 0, highest = 0;

  for (guint i = 0; i < self->model->sides->len; i++)
    {
      PangoLayout *label = create_side_label (self, i);
      double w, h;

      kring_scene_measure (label, &w, &h);
      g_object_unref (label);
      widest = MAX (widest, w + SIDE_AWAY);
      highest = MAX (highest, h + SIDE_AWAY);
    }

  self->cx = kring_scene_get_width (self->scene) / 2;
  self->cy = kring_scene_get_height (self->scene) / 2;
  self->rx = MAX (self->cx - widest - 2, self->cx / 2);
  self->ry = MAX (self->cy - highest - 2, self->cy / 2);
}

static void
draw_rings (const Blank *self)
{
  for (int i = self->model->n_rings - 1; i >= -1; i--)
    {
      double rx = self->rx * get_share (self, i), ry = self->ry * get_share (self, i);
      KringTone tone = i < 0 ? KRING_TONE_CENTRE : KRING_TONE_GROUND;
      KringShape *shape = kring_scene_add_ellipse (self->scene, KRING_SHAPE_RING, tone, self->cx - rx, self->cy - ry,
                                                   2 * rx, 2 * ry);

      shape->outline = i < 0 ? KRING_TONE_CENTRE : KRING_TONE_QUIET;
      shape->line_width = 0.75f;
      kring_shape_set_record (shape, 0, NULL, i < 0 ? _("In the middle") : self->model->rings[i]);
    }
}

/* As in the circle itself: clockwise, the first in the middle of the left. */
static double
get_start (const Blank *self,
           guint        side)
{
  double arc = 2 * G_PI / self->model->sides->len;

  return G_PI - arc / 2 + side * arc;
}

static void
draw_rays (const Blank *self)
{
  for (guint i = 0; i < self->model->sides->len && self->model->sides->len > 1; i++)
    {
      double x = self->rx * cos (get_start (self, i)), y = self->ry * sin (get_start (self, i));

      kring_scene_add_line (self->scene, KRING_SHAPE_LINE, KRING_TONE_FAINT, self->cx + MIDDLE * x, self->cy + MIDDLE * y,
                            self->cx + x, self->cy + y);
    }
}

static gboolean
is_outside (const Blank *self,
            double       x,
            double       y)
{
  return hypot ((x - self->cx) / (self->rx + SIDE_AWAY), (y - self->cy) / (self->ry + SIDE_AWAY)) >= 1;
}

/* Outside the rings, against them in the middle of its arc. */
static void
draw_side (const Blank *self,
           guint        side)
{
  const KringCircleSide *told = self->model->sides->pdata[side];
  double angle = get_start (self, side) + G_PI / self->model->sides->len, across = cos (angle), down = sin (angle);
  PangoLayout *layout = create_side_label (self, side);
  double w, h, x = 0, y = 0;

  kring_scene_measure (layout, &w, &h);
  for (double far = 1; far < 1.5; far += 0.01)
    {
      x = self->cx + far * self->rx * across - w * (1 - across) / 2;
      y = self->cy + far * self->ry * down - h * (1 - down) / 2;
      if (is_outside (self, x, y) && is_outside (self, x + w, y) && is_outside (self, x, y + h)
          && is_outside (self, x + w, y + h) && is_outside (self, x + w / 2, y) && is_outside (self, x + w / 2, y + h)
          && is_outside (self, x, y + h / 2) && is_outside (self, x + w, y + h / 2))
        break;
    }

  x = CLAMP (x, 0, kring_scene_get_width (self->scene) - w);
  y = CLAMP (y, 0, kring_scene_get_height (self->scene) - h);
  kring_scene_add_text (self->scene, told->tone, x, y, layout);
}

/* At the top of its band, on a patch of the ground so that no line runs through it. */
static void
draw_ring_name (const Blank *self,
                int          ring)
{
  PangoLayout *layout = kring_scene_create_text (self->scene, self->model->rings[ring], KRING_TEXT_SMALL,
                                                 self->rx * get_share (self, ring), 1);
  double y = self->cy - self->ry * get_share (self, ring) + 2, w, h;

  kring_scene_measure (layout, &w, &h);
  kring_scene_add_box (self->scene, KRING_SHAPE_GROUND, KRING_TONE_GROUND, self->cx - w / 2 - LABEL_PAD, y,
                       w + 2 * LABEL_PAD, h, 0);
  kring_scene_add_text (self->scene, KRING_TONE_SOFT_INK, self->cx - w / 2, y, layout);
}

static void
draw_middle (const Blank *self)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new ();
  g_autofree char *who = NULL;
  PangoLayout *layout;
  double w, h;

  for (guint i = 0; i < self->model->stands->len; i++)
    {
      const KringCircleStand *stand = self->model->stands->pdata[i];

      if (stand->ring == 0)
        g_ptr_array_add (names, (char *) kring_person_name (stand->person));
    }
  if (names->len == 0)
    return;

  g_ptr_array_add (names, NULL);
  who = kring_words_join ((const char * const *) names->pdata, kring_language_get ());
  layout = kring_scene_create_text (self->scene, who, KRING_TEXT_NAME, 1.4 * MIDDLE * self->rx, 4);
  pango_layout_set_alignment (layout, PANGO_ALIGN_CENTER);
  kring_scene_measure (layout, &w, &h);
  kring_scene_add_text (self->scene, KRING_TONE_CENTRE, self->cx - 0.7 * MIDDLE * self->rx, self->cy - h / 2, layout);
}

KringScene *
kring_circle_blank_new (const KringCircleModel *model,
                        PangoContext           *context,
                        double                  width,
                        double                  height,
                        double                  text_scale)
{
  Blank self = {
    .model = model, .scene = kring_scene_new (context, width, height, text_scale), .scale = text_scale,
  };

  measure (&self);
  draw_rings (&self);
  draw_rays (&self);
  for (int i = 0; i < model->n_rings; i++)
    draw_ring_name (&self, i);
  for (guint i = 0; i < model->sides->len; i++)
    draw_side (&self, i);
  draw_middle (&self);
  kring_scene_set_words (self.scene, _("An empty circle, with its rings and sides"));

  return self.scene;
}
