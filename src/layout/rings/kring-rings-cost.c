/* kring-rings-cost.c - how well the people of a ring stand
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-rings-work.h"

#include <math.h>

#define STRAY_COST 4.0     /* for a radian from one's side; a shorter name costs 1 */
#define LOST_COST  8.0     /* for its square, for by then nobody knows whose side it was */

/* What it costs to stand far from one's side; near the middle that is but a step. */
static double
measure_stray (const KringWork    *work,
               const KringAttempt *attempt,
               int                 item)
{
  int side = kring_work_side (work, item);
  double start = work->starts[side], end = work->starts[side + 1], middle = (start + end) / 2;
  double angle = kring_ellipse_angle (&work->edge, attempt->boxes[item].x, attempt->boxes[item].y);
  double away = fmax (0, fabs (remainder (angle - middle, 2 * M_PI)) - (end - start) / 2);

  return (STRAY_COST + LOST_COST * away) * away * work->rings->items[item].ring / work->rings->n_rings;
}

double
kring_work_cost (const KringWork    *work,
                 const KringAttempt *attempt,
                 int                 ring)
{
  double cost = 0;

  for (int i = 0; i < work->rings->n_items; i++)
    {
      if (work->rings->items[i].ring != ring)
        continue;
      cost += attempt->boxes[i].w > 0
              ? attempt->variants[i] + measure_stray (work, attempt, i)
              : KRING_FOLD_COST;
    }

  return cost;
}
