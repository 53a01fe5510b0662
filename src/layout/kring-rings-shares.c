/* kring-rings-shares.c - how the breadth between the middle and the outer line is shared out between the rings
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-rings-work.h"

#include <math.h>

#define INNER_BREADTH 1.2     /* of the bands, when shared evenly: the nearest people get some more room */
#define OUTER_BREADTH 0.9
#define BREADTH_STEP  0.05
#define MOST_LEAST    0.95    /* of the breadth, for what the rings need at least */

static void
share_evenly (int     n_rings,
              double *shares)
{
  for (int i = 0; i < n_rings; i++)
    shares[i] = n_rings == 1 ? 1 : INNER_BREADTH + (OUTER_BREADTH - INNER_BREADTH) * i / (n_rings - 1);
}

/* Which part of the way from the middle to the outer line holds @area. */
static double
find_part (KringEllipse inner,
           KringEllipse outer,
           double       area)
{
  double low = 0, high = 1;

  for (int i = 0; i < 30; i++)
    {
      double part = (low + high) / 2;

      if ((inner.a + (outer.a - inner.a) * part) * (inner.b + (outer.b - inner.b) * part) < area)
        low = part;
      else
        high = part;
    }

  return low;
}

/* What a ring needs above and below the middle to hold its people in a row, and beside it; with names of @variant. */
static void
measure_least (const KringWork    *work,
               const KringAttempt *attempt,
               int                 variant,
               double             *above,
               double             *beside)
{
  const KringRings *rings = work->rings;
  double breadth = fmax (1, work->edge.a - attempt->edges[0].a), height = fmax (1, work->edge.b - attempt->edges[0].b);

  for (int i = 0; i < rings->n_rings; i++)
    {
      above[i] = (rings->more_size.h + 2 * rings->gap) / height;
      beside[i] = 0;
    }
  for (int i = 0; i < rings->n_items; i++)
    {
      const KringRingsItem *item = &rings->items[i];
      int ring = item->ring - 1;

      if (ring < 0 || ring >= rings->n_rings)
        continue;
      above[ring] = fmax (above[ring], (item->sizes[variant].h + 2 * rings->gap) / height);
      beside[ring] = fmax (beside[ring], (item->sizes[variant].w + 1.5 * rings->gap) / breadth);
    }
}

static double
sum_least (int           n_rings,
           const double *above,
           const double *beside,
           double       *least)
{
  double sum = 0;

  for (int i = 0; i < n_rings; i++)
    sum += least[i] = fmax (above[i], beside[i]);

  return sum;
}

/* With names as short as it takes for all rings to have that. When even the shortest are too long, the rings with
 * the fewest people keep to what is above and below. */
static void
find_least (const KringWork    *work,
            const KringAttempt *attempt,
            const double       *needs,
            double             *least)
{
  int n = work->rings->n_rings;
  double above[KRING_RINGS_MAX], beside[KRING_RINGS_MAX], sum = 1;

  for (int variant = 1; variant < KRING_RINGS_VARIANTS && sum >= MOST_LEAST; variant++)
    {
      measure_least (work, attempt, variant, above, beside);
      sum = sum_least (n, above, beside, least);
    }

  for (int dropped = 0; dropped < n && sum >= MOST_LEAST; dropped++)
    {
      int fewest = -1;

      for (int i = 0; i < n; i++)
        if (beside[i] > 0 && (fewest < 0 || needs[i] < needs[fewest]))
          fewest = i;
      if (fewest < 0)
        break;
      beside[fewest] = 0;
      sum = sum_least (n, above, beside, least);
    }
}

/* What is shared out beyond the whole is given back by those who have more than the least. */
static void
give_back (int           n_rings,
           const double *least,
           double       *shares)
{
  double over = -1, more = 0;

  for (int i = 0; i < n_rings; i++)
    {
      over += shares[i];
      more += shares[i] - least[i];
    }
  for (int i = 0; i < n_rings && over > 0 && more > 0; i++)
    shares[i] -= (shares[i] - least[i]) * fmin (1, over / more);
}

/* So that all rings are equally full. */
static void
share_by_need (const KringWork    *work,
               const KringAttempt *attempt,
               double             *shares)
{
  const KringRings *rings = work->rings;
  double needs[KRING_RINGS_MAX] = { 0 }, least[KRING_RINGS_MAX], sum = 0, held = 0, before = 0;
  KringEllipse inner = attempt->edges[0], outer = work->edge;
  double spare = outer.a * outer.b - inner.a * inner.b;

  for (int i = 0; i < rings->n_items; i++)
    {
      const KringRingsItem *item = &rings->items[i];

      if (item->ring >= 1 && item->ring <= rings->n_rings)
        needs[item->ring - 1] += (item->sizes[0].w + rings->gap) * (item->sizes[0].h + rings->gap);
    }
  for (int i = 0; i < rings->n_rings; i++)
    sum += needs[i];

  find_least (work, attempt, needs, least);
  for (int i = 0; i < rings->n_rings; i++)
    {
      double part;

      held += needs[i];
      part = sum > 0 ? find_part (inner, outer, inner.a * inner.b + spare * held / sum) : 0;
      shares[i] = fmax (least[i], ceil ((part - before) / BREADTH_STEP) * BREADTH_STEP);
      before = part;
    }
  give_back (rings->n_rings, least, shares);
}

static void
mix_shares (int           n_rings,
            const double *even,
            const double *need,
            double       *shares)
{
  double even_sum = 0, need_sum = 0;

  for (int i = 0; i < n_rings; i++)
    {
      even_sum += even[i];
      need_sum += need[i];
    }
  for (int i = 0; i < n_rings; i++)
    shares[i] = even[i] / even_sum + need[i] / need_sum;
}

void
kring_work_share (const KringWork    *work,
                  const KringAttempt *attempt,
                  double              shares[KRING_N_SHARES][KRING_RINGS_MAX])
{
  share_evenly (work->rings->n_rings, shares[0]);
  share_by_need (work, attempt, shares[2]);
  mix_shares (work->rings->n_rings, shares[0], shares[2], shares[1]);
}
