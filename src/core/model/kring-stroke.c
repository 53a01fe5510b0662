/* kring-stroke.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-stroke.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#define MOST_POINTS 5000   /* a pen held down for a minute */
#define TOLERANCE   1.5f   /* how far the simpler line may lie from the drawn one */

GArray *
kring_stroke_read (const char *text)
{
  GArray *points = g_array_new (FALSE, FALSE, sizeof (KringCanvasPoint));

  while (text != NULL && *text != '\0' && points->len < MOST_POINTS)
    {
      int x, y, length = 0;
      KringCanvasPoint point;

      if (sscanf (text, "%6d,%6d%n", &x, &y, &length) != 2 || !strchr (" ", text[length]))
        {
          g_array_set_size (points, 0);
          break;
        }

      point = (KringCanvasPoint) { CLAMP (x, 0, KRING_CANVAS_WIDTH), CLAMP (y, 0, KRING_CANVAS_HEIGHT) };
      g_array_append_val (points, point);
      text += length + strspn (text + length, " ");
    }

  return points;
}

/* How far @point lies from the line between @from and @to. */
static float
measure_distance (const KringCanvasPoint *from,
                  const KringCanvasPoint *to,
                  const KringCanvasPoint *point)
{
  float dx = to->x - from->x, dy = to->y - from->y;
  float length = hypotf (dx, dy);

  if (length < 0.5f)
    return hypotf (point->x - from->x, point->y - from->y);

  return fabsf (dx * (from->y - point->y) - dy * (from->x - point->x)) / length;
}

/* Douglas and Peucker, with a list of what is still to be looked at instead of calling itself. */
static GArray *
simplify (GArray *points)
{
  g_autofree gboolean *is_kept = g_new0 (gboolean, points->len);
  g_autoptr(GArray) spans = g_array_new (FALSE, FALSE, sizeof (guint[2]));
  GArray *kept = g_array_new (FALSE, FALSE, sizeof (KringCanvasPoint));
  guint whole[2] = { 0, points->len - 1 };

  is_kept[0] = is_kept[points->len - 1] = TRUE;
  g_array_append_val (spans, whole);
  while (spans->len > 0)
    {
      const guint *span = (guint *) (gpointer) (spans->data + (spans->len - 1) * sizeof whole);
      guint first = span[0], last = span[1], farthest = 0;
      float distance = TOLERANCE;

      g_array_set_size (spans, spans->len - 1);
      for (guint i = first + 1; i < last; i++)
        {
          float far = measure_distance (&g_array_index (points, KringCanvasPoint, first),
                                        &g_array_index (points, KringCanvasPoint, last),
                                        &g_array_index (points, KringCanvasPoint, i));

          if (far > distance)
            {
              distance = far;
              farthest = i;
            }
        }
      if (farthest == 0)
        continue;

      is_kept[farthest] = TRUE;
      g_array_append_vals (spans, ((guint[2]) { first, farthest }), 1);
      g_array_append_vals (spans, ((guint[2]) { farthest, last }), 1);
    }

  for (guint i = 0; i < points->len; i++)
    if (is_kept[i])
      g_array_append_val (kept, g_array_index (points, KringCanvasPoint, i));

  return kept;
}

char *
kring_stroke_write (GArray *points)
{
  g_autoptr(GArray) kept = points->len > 0 ? simplify (points) : NULL;
  GString *text;

  if (kept == NULL)
    return NULL;

  text = g_string_new (NULL);
  for (guint i = 0; i < kept->len; i++)
    {
      const KringCanvasPoint *point = &g_array_index (kept, KringCanvasPoint, i);

      g_string_append_printf (text, "%s%d,%d", i > 0 ? " " : "", (int) lroundf (CLAMP (point->x, 0, KRING_CANVAS_WIDTH)),
                              (int) lroundf (CLAMP (point->y, 0, KRING_CANVAS_HEIGHT)));
    }

  return g_string_free (text, FALSE);
}
