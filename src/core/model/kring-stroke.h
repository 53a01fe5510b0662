/* kring-stroke.h - one line of a drawing as text: "100,100 400,300 700,250"
 *
 * Points lie on a canvas of a fixed size, y down, in whole units: about half a
 * pixel on a screen and a ninth of a millimetre on paper. A line that came from
 * elsewhere may be anything; what is no line is no points, and nothing is drawn.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define KRING_CANVAS_WIDTH  1600
#define KRING_CANVAS_HEIGHT 1200

typedef struct {
  float x, y;
} KringCanvasPoint;

/* KringCanvasPoint, drawn in over the edge to the edge; empty for what is no line. */
GArray *kring_stroke_read  (const char *text) G_GNUC_WARN_UNUSED_RESULT;
/* The same line with as few points as it can be drawn from; NULL for no points. */
char   *kring_stroke_write (GArray     *points) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
