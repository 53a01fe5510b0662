/* kring-drawing.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-drawing.h"

#include <glib/gi18n-lib.h>

#include "kring-kinds.h"
#include "kring-path.h"
#include "kring-stroke.h"

static const struct {
  const char *pen;
  KringTone   tone;
} pens[] = {
  { "black",  KRING_TONE_PEN_BLACK },
  { "blue",   KRING_TONE_PEN_BLUE },
  { "green",  KRING_TONE_PEN_GREEN },
  { "yellow", KRING_TONE_PEN_YELLOW },
  { "orange", KRING_TONE_PEN_ORANGE },
  { "red",    KRING_TONE_PEN_RED },
  { "purple", KRING_TONE_PEN_PURPLE },
  { "brown",  KRING_TONE_PEN_BROWN },
};

KringTone
kring_drawing_tone (const char *pen)
{
  for (gsize i = 0; i < G_N_ELEMENTS (pens); i++)
    if (g_strcmp0 (pens[i].pen, pen) == 0)
      return pens[i].tone;

  return KRING_TONE_PEN_BLACK;
}

gboolean
kring_drawing_is_there (KringShare  *share,
                        KringRecord *voice)
{
  GPtrArray *strokes = kring_share_parts (share, voice, KRING_NOUN_STROKE);

  for (guint i = 0; i < strokes->len; i++)
    {
      g_autoptr(GArray) points = kring_stroke_read (kring_record_get_text (strokes->pdata[i], "points"));

      if (points->len > 0)
        return TRUE;
    }

  return FALSE;
}

void
kring_drawing_add_line (KringScene *scene,
                        GArray     *points,
                        KringTone   tone,
                        double      x,
                        double      y,
                        double      unit,
                        double      width)
{
  g_autofree float *pairs = g_new (float, 2 * points->len);

  for (guint i = 0; i < points->len; i++)
    {
      const KringCanvasPoint *point = &g_array_index (points, KringCanvasPoint, i);

      pairs[2 * i] = (float) (x + point->x * unit);
      pairs[2 * i + 1] = (float) (y + point->y * unit);
    }
  if (points->len > 0)
    kring_scene_add_path (scene, KRING_SHAPE_LINE, tone, kring_path_new_flowing (pairs, points->len), width * unit, FALSE);
}

static void
add_stroke (KringScene  *scene,
            KringRecord *stroke,
            double       x,
            double       y,
            double       unit)
{
  g_autoptr(GArray) points = kring_stroke_read (kring_record_get_text (stroke, "points"));
  gint64 width = kring_record_get_int (stroke, "width");

  kring_drawing_add_line (scene, points, kring_drawing_tone (kring_record_get_text (stroke, "pen")), x, y, unit,
                          (double) CLAMP (width == KRING_UNSET ? KRING_DRAWING_MIDDLE : width, 1, 100));
}

double
kring_drawing_add (KringScene  *scene,
                   KringShare  *share,
                   KringRecord *voice,
                   double       x,
                   double       y,
                   double       width)
{
  GPtrArray *strokes = kring_share_parts (share, voice, KRING_NOUN_STROKE);
  double height = width * KRING_CANVAS_HEIGHT / KRING_CANVAS_WIDTH;
  KringShape *canvas = kring_scene_add_box (scene, KRING_SHAPE_GROUND, KRING_TONE_CANVAS, x, y, width, height, 6);

  canvas->outline = KRING_TONE_CANVAS;
  for (guint i = 0; i < strokes->len; i++)
    add_stroke (scene, strokes->pdata[i], x, y, width / KRING_CANVAS_WIDTH);

  return height;
}

/* "blauw, groen en geel", in the order in which they were taken up. */
static char *
list_pens (GPtrArray *strokes)
{
  KringLanguage language = kring_language_get ();
  g_autoptr(GPtrArray) words = g_ptr_array_new ();

  for (guint i = 0; i < strokes->len; i++)
    {
      const char *pen = kring_record_get_text (strokes->pdata[i], "pen");
      const char *word = kring_kinds_words ("pen", pen != NULL ? pen : "black", language);

      if (!g_ptr_array_find_with_equal_func (words, word, g_str_equal, NULL))
        g_ptr_array_add (words, (gpointer) word);
    }
  g_ptr_array_add (words, NULL);

  return kring_words_join ((const char * const *) words->pdata, language);
}

char *
kring_drawing_describe (KringShare  *share,
                        KringRecord *voice)
{
  KringRecord *child = kring_share_follow (share, voice, "person");
  const char *name = child != NULL ? kring_person_name (child) : "…";
  const char *drawn = kring_record_get_text (voice, "drawn");
  g_autofree char *colours = NULL;

  if (drawn != NULL)
    /* Translators: who drew it, and what is on it: "Drawing of Amina: a house with a dog" */
    return g_strdup_printf (_("Drawing of %s: %s"), name, drawn);
  if (!kring_drawing_is_there (share, voice))
    return g_strdup_printf (_("Drawing of %s: still empty"), name);

  colours = list_pens (kring_share_parts (share, voice, KRING_NOUN_STROKE));
  /* Translators: who drew it, and in which colours */
  return g_strdup_printf (_("Drawing of %s, in %s"), name, colours);
}
