/* kring-places-scene.h - "my places": a path of stops, from the first place to now
 *
 * Every stop is exactly one KRING_SHAPE_BAR, for it is a stay. The path runs
 * from left to right, then back on the next row, as stepping stones do; each
 * stop has its number. Where nobody told where the child lived the path is
 * dashed, and it goes on softly where the last stop does.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-places-model.h"
#include "kring-scene.h"

G_BEGIN_DECLS

typedef struct {
  gint64 child;           /* 0: the oldest of whom something is told */
  double width, height;   /* points; higher when the stops need it. 0: 1000, and as high as they need */
  double text_scale;      /* 0: 1 */
  gint64 selected;        /* a stay or a place; 0: none */
} KringPlacesOptions;

KringScene *kring_places_scene_new (KringShare               *share,
                                    PangoContext             *context,
                                    const KringPlacesOptions *options) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
