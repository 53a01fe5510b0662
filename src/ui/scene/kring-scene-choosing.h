/* kring-scene-choosing.h - choosing several cards of a picture: one by one, with a band, or all
 *
 * Keeps which cards are marked, and works out which would be when somebody
 * presses one more. It marks nothing by itself: it asks by the signal
 * "choosing" of its view, and is told by kring_scene_choosing_set().
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-scene-item.h"

G_BEGIN_DECLS

typedef struct _KringSceneChoosing KringSceneChoosing;

/* For the view @view, whose children are KringSceneItem. It owns the result. */
KringSceneChoosing *kring_scene_choosing_new        (GtkWidget          *view) G_GNUC_WARN_UNUSED_RESULT;

/* Marks these and no others. */
void                kring_scene_choosing_set        (KringSceneChoosing *self,
                                                     const gint64       *ids,
                                                     guint               n_ids);
/* The one chosen last; 0: nobody. */
gint64              kring_scene_choosing_get_last   (KringSceneChoosing *self);
/* After the items were made anew. */
void                kring_scene_choosing_mark       (KringSceneChoosing *self);

/* Each asks for what would be chosen after it; FALSE when there is nothing to ask. */
gboolean            kring_scene_choosing_toggle     (KringSceneChoosing *self,
                                                     KringSceneItem     *item);
gboolean            kring_scene_choosing_all        (KringSceneChoosing *self);
/* Of several only @item, or the last of them when it is not among them. */
gboolean            kring_scene_choosing_one        (KringSceneChoosing *self,
                                                     KringSceneItem     *item);

/* A band from @x, @y: what it touches is chosen, beside what is when @adds. */
void                kring_scene_choosing_begin_band (KringSceneChoosing *self,
                                                     double              x,
                                                     double              y,
                                                     gboolean            adds);
void                kring_scene_choosing_move_band  (KringSceneChoosing *self,
                                                     double              x,
                                                     double              y);
/* Asks for what it touches when @asks. */
void                kring_scene_choosing_end_band   (KringSceneChoosing *self,
                                                     gboolean            asks);
/* The band, when there is one. */
void                kring_scene_choosing_snapshot   (KringSceneChoosing *self,
                                                     GtkSnapshot        *snapshot);

G_END_DECLS
