/* kring-scene-input.h - keys, wheel, fingers and mouse on a picture, told by the signals of its view
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-scene-choosing.h"
#include "kring-scene-view.h"

G_BEGIN_DECLS

/* Once, while @view is made; @choosing lives as long as it. */
void kring_scene_input_set_up (KringSceneView     *view,
                               KringSceneChoosing *choosing);

G_END_DECLS
