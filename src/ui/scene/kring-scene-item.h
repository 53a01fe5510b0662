/* kring-scene-item.h - a light widget over one shape: focus, a name, a place to press
 *
 * It draws nothing but its focus and selection; the scene lies under it.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-shape.h"

G_BEGIN_DECLS

#define KRING_TYPE_SCENE_ITEM (kring_scene_item_get_type ())
G_DECLARE_FINAL_TYPE (KringSceneItem, kring_scene_item, KRING, SCENE_ITEM, GtkWidget)

GtkWidget             *kring_scene_item_new          (void);

/* Follows @shape from now on: its place, its words, its record. */
void                   kring_scene_item_set_shape    (KringSceneItem   *self,
                                                      const KringShape *shape);
/* It can be pressed and dragged by this too, which lies on its edge. */
void                   kring_scene_item_set_badge    (KringSceneItem   *self,
                                                      const KringShape *badge);
gint64                 kring_scene_item_get_id       (KringSceneItem   *self);
const char            *kring_scene_item_get_words    (KringSceneItem   *self);
KringShapeKind         kring_scene_item_get_kind     (KringSceneItem   *self);
const graphene_rect_t *kring_scene_item_get_bounds   (KringSceneItem   *self);
void                   kring_scene_item_set_selected (KringSceneItem   *self,
                                                      gboolean          selected);

G_END_DECLS
