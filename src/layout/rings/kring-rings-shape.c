/* kring-rings-shape.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-rings-shape.h"

#include <math.h>

#define SLACK KRING_BOX_SLACK
/* On a ray along an axis the other axis is never reached. */
#define NEVER 1e9

KringRay
kring_ellipse_ray (const KringEllipse *self,
                   double              angle)
{
  return (KringRay) { self->a * cos (angle), self->b * sin (angle) };
}

double
kring_ellipse_angle (const KringEllipse *self,
                     double              x,
                     double              y)
{
  return atan2 (y / self->b, x / self->a);
}

/* In all three below the ellipse is made a unit circle: the ray becomes (p, q), half the box (u, v). */

double
kring_ellipse_limit_in (const KringEllipse *self,
                        KringRay            ray,
                        double              w,
                        double              h)
{
  double p = fabs (ray.x) / self->a, q = fabs (ray.y) / self->b;
  double u = w / 2 / self->a, v = h / 2 / self->b;
  double square = p * p + q * q, half = p * u + q * v, rest = u * u + v * v - 1;

  if (rest > 0 || square <= 0)
    return -1;

  return (sqrt (half * half - square * rest) - half) / square;
}

double
kring_ellipse_limit_out (const KringEllipse *self,
                         KringRay            ray,
                         double              w,
                         double              h)
{
  double p = fabs (ray.x) / self->a, q = fabs (ray.y) / self->b;
  double u = w / 2 / self->a, v = h / 2 / self->b;
  double square = p * p + q * q, half = p * u + q * v, rest = u * u + v * v - 1;
  double flat = p > 0 ? (1 + u) / p : NEVER, steep = q > 0 ? (1 + v) / q : NEVER;

  /* The nearest point of the box is the middle of a side ... */
  if (flat * q <= v)
    return flat;
  if (steep * p <= u)
    return steep;

  /* ... or a corner. */
  return (half + sqrt (fmax (0, half * half - square * rest))) / square;
}

bool
kring_ellipse_holds (const KringEllipse *self,
                     const KringBox     *box)
{
  double far_x = (fabs (box->x) + box->w / 2) / self->a, far_y = (fabs (box->y) + box->h / 2) / self->b;

  return far_x * far_x + far_y * far_y <= 1 + SLACK;
}

bool
kring_ellipse_is_clear_of (const KringEllipse *self,
                           const KringBox     *box)
{
  double near_x = fmax (0, fabs (box->x) - box->w / 2) / self->a, near_y = fmax (0, fabs (box->y) - box->h / 2) / self->b;

  return near_x * near_x + near_y * near_y >= 1 - SLACK;
}

double
kring_box_distance (const KringBox *self,
                    const KringBox *other)
{
  return fmax (fabs (self->x - other->x) - (self->w + other->w) / 2,
               fabs (self->y - other->y) - (self->h + other->h) / 2);
}

static double
limit_along (double at,
             double way,
             double half)
{
  if (fabs (way) < SLACK)
    return NEVER;

  return fmax (0, ((way > 0 ? at : -at) + half) / fabs (way));
}

double
kring_box_limit_out (const KringBox *self,
                     KringRay        ray,
                     double          w,
                     double          h,
                     double          gap)
{
  return fmin (limit_along (self->x, ray.x, (self->w + w) / 2 + gap),
               limit_along (self->y, ray.y, (self->h + h) / 2 + gap));
}
