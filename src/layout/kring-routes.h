/* kring-routes.h - lines between boxes that pass round all other boxes
 *
 * The ground is a grid; boxes are what no line should pass. A line goes from
 * box to box on the shortest way that leaves the others alone, a little away
 * from them and from lines that are there already, and is then pulled tight and
 * rounded. Where there is no way at all it passes behind as little as can be.
 * The same input gives the same lines.
 *
 * Plain C, no GObject: numbers in, numbers out.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <stdbool.h>
#include <stddef.h>

typedef struct {
  double x, y, w, h;   /* top left */
} KringRoutesBox;

typedef struct _KringRoutes KringRoutes;

/* @boxes are copied. */
KringRoutes *kring_routes_new   (double                width,
                                 double                height,
                                 const KringRoutesBox *boxes,
                                 int                   n_boxes);
void         kring_routes_free  (KringRoutes          *self);
/* From the middle of box @from to the middle of box @to: x0 y0, then c0x c0y c1x c1y x y for each piece. Returns how many
 * numbers; @path is to be freed with free(). */
size_t       kring_routes_find  (KringRoutes          *self,
                                 int                   from,
                                 int                   to,
                                 double              **path);
/* How many boxes, except @from and @to, a line of kring_routes_find() passes behind. */
int          kring_routes_count (const KringRoutes    *self,
                                 int                   from,
                                 int                   to,
                                 const double         *path,
                                 size_t                n_numbers);
