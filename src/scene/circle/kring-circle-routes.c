/* kring-circle-routes.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-circle-routes.h"

static void
add_box (GArray *boxes,
         double  x,
         double  y,
         double  w,
         double  h)
{
  const KringRoutesBox box = { x, y, w, h };

  g_array_append_val (boxes, box);
}

KringRoutes *
kring_circle_create_routes (const KringCircleFrame *self,
                            const KringRoutesBox   *others,
                            guint                   n_others)
{
  const KringRings *rings = &self->rings;
  g_autoptr(GArray) boxes = g_array_new (FALSE, FALSE, sizeof (KringRoutesBox));

  for (int i = 0; i < rings->n_items; i++)
    {
      const KringRingsItem *item = &rings->items[i];

      if (item->variant == KRING_RINGS_FOLDED)
        add_box (boxes, -1000, -1000, 0, 0);
      else
        add_box (boxes, item->x, item->y, item->w, item->h);
    }
  if (n_others > 0)
    g_array_append_vals (boxes, others, n_others);
  for (int i = 0; i < rings->n_mores; i++)
    add_box (boxes, rings->mores[i].x, rings->mores[i].y, rings->mores[i].w, rings->mores[i].h);
  for (int i = 0; i < rings->n_rings; i++)
    add_box (boxes, rings->rings[i].x, rings->rings[i].y, rings->rings[i].label.w, rings->rings[i].label.h);
  for (int i = 0; i < rings->n_sides; i++)
    if (rings->sides[i].w > 0)
      add_box (boxes, rings->sides[i].x, rings->sides[i].y, rings->sides[i].w, rings->sides[i].h);

  return kring_routes_new (rings->width, rings->height, (KringRoutesBox *) boxes->data, (int) boxes->len);
}

KringShape *
kring_circle_draw_route (KringCircleFrame *self,
                         const double     *route,
                         gsize             n,
                         KringTone         tone)
{
  GArray *path;

  if (n == 8)
    return kring_scene_add_curve (self->scene, KRING_SHAPE_LINE, tone, route);

  path = g_array_sized_new (FALSE, FALSE, sizeof (float), (guint) n);
  for (gsize i = 0; i < n; i++)
    {
      float at = (float) route[i];

      g_array_append_val (path, at);
    }
  return kring_scene_add_path (self->scene, KRING_SHAPE_LINE, tone, path, 1, FALSE);
}
