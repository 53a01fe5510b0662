/* kring-scene-paint.h - a scene on the screen: the GtkSnapshot back end
 *
 * Boxes, ellipses and text become native nodes. What needs a path (curves,
 * dashes, soft ends) is drawn run by run in one cairo node by the painter of
 * paper: a stroke node for each curve is rasterised anew every frame.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-scene.h"

G_BEGIN_DECLS

void kring_scene_paint (KringScene   *scene,
                        GtkSnapshot  *snapshot,
                        KringPalette  palette);

G_END_DECLS
