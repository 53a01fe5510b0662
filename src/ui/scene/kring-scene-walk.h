/* kring-scene-walk.h - where the focus goes in a picture
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-scene-item.h"

G_BEGIN_DECLS

/* All return an item of @items (KringSceneItem), or NULL. */

KringSceneItem *kring_scene_walk_find  (GPtrArray        *items,
                                        gint64            id);
/* Where to begin: where one was last, else what is selected, else the first. */
KringSceneItem *kring_scene_walk_enter (GPtrArray        *items,
                                        gint64            visited,
                                        gint64            selected);
/* The nearest in that direction; NULL for Tab, which leaves the picture, and at the edge. */
KringSceneItem *kring_scene_walk_next  (GPtrArray        *items,
                                        KringSceneItem   *from,
                                        GtkDirectionType  direction);

G_END_DECLS
