/* kring-pen.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-pen.h"

#include <math.h>

#define FADE_LENGTH 28.0

gboolean
kring_pen_get_fade (const KringShape *shape,
                    KringPenFade     *fade)
{
  gboolean is_both = shape->fade == (KRING_FADE_START | KRING_FADE_END);
  gboolean is_curve = shape->form == KRING_FORM_CURVE;
  double length, soft;

  if (shape->fade == KRING_FADE_NONE || shape->form == KRING_FORM_TEXT)
    return FALSE;

  fade->x0 = is_curve ? shape->points[0] : shape->x;
  fade->y0 = is_curve ? shape->points[1] : shape->y;
  fade->x1 = is_curve ? shape->points[6] : shape->x + shape->w;
  fade->y1 = is_curve ? shape->points[7] : shape->y;
  length = hypot (fade->x1 - fade->x0, fade->y1 - fade->y0);
  if (length <= 0)
    return FALSE;

  /* A short shape keeps a whole heart, so that it can still be seen. */
  soft = MIN (FADE_LENGTH / length, is_both ? 0.4 : 0.7);
  fade->whole_from = shape->fade & KRING_FADE_START ? soft : 0;
  fade->whole_to = shape->fade & KRING_FADE_END ? 1 - soft : 1;

  return TRUE;
}

int
kring_pen_get_dashes (const KringShape *shape,
                      double            dashes[2])
{
  double width = MAX (shape->line_width, 0.5);

  if (shape->stroke == KRING_STROKE_SOLID)
    return 0;

  /* Dots are dashes without length under round caps. */
  dashes[0] = shape->stroke == KRING_STROKE_DASHED ? 3 + 2 * width : 0;
  dashes[1] = shape->stroke == KRING_STROKE_DASHED ? 2 + 2 * width : 1 + 2 * width;

  return 2;
}

KringColour
kring_pen_text_colour (const KringShape *shape,
                       KringPalette      palette)
{
  gboolean is_ink = shape->tone == KRING_TONE_INK || shape->tone == KRING_TONE_SOFT_INK;

  if (shape->on_fill && is_ink)
    return kring_tone_fill (KRING_TONE_GROUND, palette);

  return kring_tone_ink (shape->tone, palette);
}

gboolean
kring_pen_get_head (const KringShape *shape,
                    double            corners[6])
{
  double tip_x = shape->points[6], tip_y = shape->points[7];
  double length = 5 + 2 * shape->line_width;

  for (int i = 4; i >= 0; i -= 2)
    {
      double dx = tip_x - shape->points[i], dy = tip_y - shape->points[i + 1];
      double distance = hypot (dx, dy);

      if (distance < 0.01)
        continue;

      dx *= length / distance;
      dy *= length / distance;
      corners[0] = tip_x;
      corners[1] = tip_y;
      corners[2] = tip_x - dx - dy * 0.45;
      corners[3] = tip_y - dy + dx * 0.45;
      corners[4] = tip_x - dx + dy * 0.45;
      corners[5] = tip_y - dy - dx * 0.45;

      return TRUE;
    }

  return FALSE;
}
