/* kring-face.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-face.h"

static const char * const codes[KRING_N_FACES] = { "very_good", "good", "mixed", "bad", "very_bad" };

const char *
kring_face_code (guint index)
{
  g_return_val_if_fail (index < KRING_N_FACES, NULL);

  return codes[index];
}

/* 1 is a wide smile, -1 its opposite. */
static double
get_smile (const char *code)
{
  for (guint i = 0; i < KRING_N_FACES; i++)
    if (g_strcmp0 (codes[i], code) == 0)
      return 1 - i * 0.5;

  return 0;
}

void
kring_face_add (KringScene *scene,
                const char *code,
                double      x,
                double      y,
                double      size,
                gboolean    is_chosen)
{
  KringTone tone = is_chosen ? KRING_TONE_CENTRE : KRING_TONE_GROUND;
  double smile = get_smile (code), line = size * (is_chosen ? 0.06 : 0.035);
  double mouth = y + size * (0.68 - smile * 0.06), bend = smile * size * 0.22;
  const double curve[] = {
    x + size * 0.28, mouth, x + size * 0.4, mouth + bend, x + size * 0.6, mouth + bend, x + size * 0.72, mouth,
  };
  KringShape *face = kring_scene_add_ellipse (scene, KRING_SHAPE_RING, tone, x, y, size, size);

  face->outline = is_chosen ? KRING_TONE_INK : KRING_TONE_QUIET;
  face->line_width = (float) line;
  for (int i = 0; i < 2; i++)
    kring_scene_add_line (scene, KRING_SHAPE_LINE, KRING_TONE_INK, x + size * (i == 0 ? 0.36 : 0.64), y + size * 0.32,
                          x + size * (i == 0 ? 0.36 : 0.64), y + size * 0.44)->line_width = (float) (size * 0.07);
  kring_scene_add_curve (scene, KRING_SHAPE_LINE, KRING_TONE_INK, curve)->line_width = (float) MAX (line, size * 0.05);
}
