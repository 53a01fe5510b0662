/* kring-circle-legend.h - what the signs of a circle mean, in a strip under it
 *
 * The names of rings and sides, and of the other signs only those that the
 * picture has: a corner, an outline, an arrow.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-circle-lens.h"
#include "kring-scene.h"

G_BEGIN_DECLS

/* As high as it needs to be at @width. @lens: what one looks at it for; NULL: for nothing, and then people have signs
 * for what they give. @is_compared: with another circle. @scene: of the circle; NULL: not drawn yet, so every sign that
 * it may have. */
KringScene *kring_circle_legend_new (const KringCircleModel *model,
                                     const KringCircleLens  *lens,
                                     gboolean                is_compared,
                                     KringScene             *scene,
                                     PangoContext           *context,
                                     double                  width,
                                     double                  text_scale) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
