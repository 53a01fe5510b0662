/* kring-scene-walk.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-scene-walk.h"

#include <math.h>

KringSceneItem *
kring_scene_walk_find (GPtrArray *items,
                       gint64     id)
{
  for (guint i = 0; id != 0 && i < items->len; i++)
    if (kring_scene_item_get_id (items->pdata[i]) == id)
      return items->pdata[i];

  return NULL;
}

KringSceneItem *
kring_scene_walk_enter (GPtrArray *items,
                        gint64     visited,
                        gint64     selected)
{
  KringSceneItem *item = kring_scene_walk_find (items, visited);

  if (item == NULL)
    item = kring_scene_walk_find (items, selected);
  if (item == NULL && items->len > 0)
    item = items->pdata[0];

  return item;
}

/* How far @to lies from @from in that direction, sideways counting double; infinite when it does not. */
static double
get_distance (KringSceneItem   *from,
              KringSceneItem   *to,
              GtkDirectionType  direction)
{
  graphene_point_t a, b;
  double along, aside;

  graphene_rect_get_center (kring_scene_item_get_bounds (from), &a);
  graphene_rect_get_center (kring_scene_item_get_bounds (to), &b);

  if (direction == GTK_DIR_LEFT || direction == GTK_DIR_RIGHT)
    {
      along = direction == GTK_DIR_RIGHT ? b.x - a.x : a.x - b.x;
      aside = fabs (b.y - a.y);
    }
  else
    {
      along = direction == GTK_DIR_DOWN ? b.y - a.y : a.y - b.y;
      aside = fabs (b.x - a.x);
    }

  return along > 0.5 ? along + 2 * aside : INFINITY;
}

KringSceneItem *
kring_scene_walk_next (GPtrArray        *items,
                       KringSceneItem   *from,
                       GtkDirectionType  direction)
{
  KringSceneItem *nearest = NULL;
  double least = INFINITY;

  if (direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD)
    return NULL;

  for (guint i = 0; i < items->len; i++)
    {
      double distance = items->pdata[i] != from ? get_distance (from, items->pdata[i], direction) : INFINITY;

      if (distance < least)
        {
          least = distance;
          nearest = items->pdata[i];
        }
    }

  return nearest;
}
