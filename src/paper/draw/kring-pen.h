/* kring-pen.h - how a shape is inked: colour, dashes, soft ends, the head of an arrow
 *
 * Read by both the cairo and the SVG back end, so that they cannot drift apart.
 * Lengths are in points.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-scene.h"

G_BEGIN_DECLS

/* A line from x0 y0 to x1 y1 along which a shape appears and disappears: invisible at 0, whole from
 * @whole_from to @whole_to, invisible at 1. */
typedef struct {
  double x0, y0, x1, y1;
  double whole_from;
  double whole_to;
} KringPenFade;

/* FALSE when the shape has no soft end. */
gboolean    kring_pen_get_fade    (const KringShape *shape,
                                   KringPenFade     *fade);
/* Number of lengths put in @dashes: 0 for a solid line, otherwise 2. */
int         kring_pen_get_dashes  (const KringShape *shape,
                                   double            dashes[2]);
/* The colour of words: on the fill of their tone, or on the ground. */
KringColour kring_pen_text_colour (const KringShape *shape,
                                   KringPalette      palette);
/* The three corners of the head at the end of a curve; FALSE for a curve without direction. */
gboolean    kring_pen_get_head    (const KringShape *shape,
                                   double            corners[6]);

G_END_DECLS
