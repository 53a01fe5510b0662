/* kring-scene-pinch.h - two fingers on a picture make it larger and smaller
 *
 * A picture that moves itself ("panned") is zoomed all the while. Another one
 * is only drawn larger or smaller until the fingers leave: were it to grow
 * meanwhile, it would move under them, and they would seem to be elsewhere.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-scene-view.h"

G_BEGIN_DECLS

/* @began: when two fingers are down, with @user_data, which lives as long as @view. */
void kring_scene_pinch_set_up (KringSceneView *view,
                               void          (*began) (gpointer user_data),
                               gpointer        user_data);

G_END_DECLS
