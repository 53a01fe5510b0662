/* kring-rings-shape.h - boxes, ellipses and rays round the origin
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <math.h>
#include <stdbool.h>

/* Roundings must not turn a card that just fits into one that does not. */
#define KRING_BOX_SLACK 1e-6

/* Round its own middle. */
typedef struct {
  double x, y, w, h;
} KringBox;

/* Half axes; the middle is the origin. */
typedef struct {
  double a, b;
} KringEllipse;

/* A way out of the origin, not of unit length: a point on it is s * (x, y). */
typedef struct {
  double x, y;
} KringRay;

KringRay kring_ellipse_ray         (const KringEllipse *self,
                                    double              angle);
double   kring_ellipse_angle       (const KringEllipse *self,
                                    double              x,
                                    double              y);
/* The largest s with the box at s * @ray wholly inside; negative when it fits nowhere on the ray. */
double   kring_ellipse_limit_in    (const KringEllipse *self,
                                    KringRay            ray,
                                    double              w,
                                    double              h);
/* The smallest s with the box at s * @ray wholly outside. */
double   kring_ellipse_limit_out   (const KringEllipse *self,
                                    KringRay            ray,
                                    double              w,
                                    double              h);
bool     kring_ellipse_holds       (const KringEllipse *self,
                                    const KringBox     *box);
bool     kring_ellipse_is_clear_of (const KringEllipse *self,
                                    const KringBox     *box);

/* Whether less than @gap is between the two, in both directions. Here, because it is asked millions of times. */
static inline bool
kring_box_touches (const KringBox *self,
                   const KringBox *other,
                   double          gap)
{
  return fabs (self->x - other->x) < (self->w + other->w) / 2 + gap - KRING_BOX_SLACK
         && fabs (self->y - other->y) < (self->h + other->h) / 2 + gap - KRING_BOX_SLACK;
}

/* The distance between the two, in the direction where it is largest; negative when they overlap. */
double   kring_box_distance        (const KringBox     *self,
                                    const KringBox     *other);
/* From which s on the box w x h at s * @ray is clear of @self. */
double   kring_box_limit_out       (const KringBox     *self,
                                    KringRay            ray,
                                    double              w,
                                    double              h,
                                    double              gap);
