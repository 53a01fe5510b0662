/* kring-path.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-path.h"

static GArray *
begin_path (const float *points,
            guint        n)
{
  GArray *path = g_array_sized_new (FALSE, FALSE, sizeof (float), 2 + 6 * MAX (n, 2));

  g_array_append_vals (path, points, 2);
  if (n == 1)
    g_array_append_vals (path, ((float[6]) { points[0], points[1], points[0], points[1], points[0], points[1] }), 6);

  return path;
}

GArray *
kring_path_new_straight (const float *points,
                         guint        n)
{
  GArray *path = begin_path (points, n);

  for (guint i = 1; i < n; i++)
    {
      const float *from = points + 2 * (i - 1), *to = points + 2 * i;

      g_array_append_vals (path, ((float[6]) { from[0], from[1], to[0], to[1], to[0], to[1] }), 6);
    }

  return path;
}

/* Catmull and Rom: in each point the line runs as from the one before to the one after. */
GArray *
kring_path_new_flowing (const float *points,
                        guint        n)
{
  GArray *path = begin_path (points, n);

  for (guint i = 1; i < n; i++)
    {
      const float *before = points + 2 * (i > 1 ? i - 2 : 0), *from = points + 2 * (i - 1);
      const float *to = points + 2 * i, *after = points + 2 * MIN (i + 1, n - 1);

      g_array_append_vals (path, ((float[6]) { from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6,
                                               to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6,
                                               to[0], to[1] }), 6);
    }

  return path;
}
