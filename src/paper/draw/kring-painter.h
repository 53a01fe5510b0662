/* kring-painter.h - a scene on a cairo surface: PDF, PNG, print, preview
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>

#include "kring-scene.h"

G_BEGIN_DECLS

/* Draws at the origin, one unit a point. The ground is not painted: that is the paper's.
 * @tags: as one Figure in a tagged PDF. */
void kring_painter_draw       (KringScene   *scene,
                               cairo_t      *cr,
                               KringPalette  palette,
                               gboolean      tags);
/* The part of it that lies in a box, with the corner of that at the origin. Words that reach out of it are cut off. */
void kring_painter_draw_part  (KringScene   *scene,
                               cairo_t      *cr,
                               KringPalette  palette,
                               double        x,
                               double        y,
                               double        w,
                               double        h);
/* One shape, for a back end that draws only some of them with cairo. */
void kring_painter_draw_shape (cairo_t          *cr,
                               const KringShape *shape,
                               KringPalette      palette);
void kring_painter_set_source (cairo_t      *cr,
                               KringColour   colour);
/* A path with round corners. */
void kring_painter_trace_box  (cairo_t      *cr,
                               double        x,
                               double        y,
                               double        w,
                               double        h,
                               double        radius);

G_END_DECLS
