/* kring-rings-shares.c - how the breadth between the middle and the outer line is shared out between the rings
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-rings-work.h"

#include <math.h>

#define INNER_BREADTH 1.2     /* of the bands, when shared evenly: the nearest people get some more room */
#define OUTER_BREADTH 0.9
#define BREADTH_STEP  0.02
#define LOST          0.25    /* of a card, along each line of a ring */
#define FULL          0.55    /* of a ring, that cards can fill well */
#define FULLEST       2.0
#define HALVINGS      20
#define MOST_LEAST    0.95    /* of the breadth, for what the rings need at least */

static void
share_evenly (int     n_rings,
              double *shares)
{
  for (int i = 0; i < n_rings; i++)
    shares[i] = n_rings == 1 ? 1 : INNER_BREADTH + (OUTER_BREADTH - INNER_BREADTH) * i / (n_rings - 1);
}

/* What a ring needs above and below the middle to hold its people in a row, and beside it; with names of @variant. An
 * empty one needs room for its own name. */
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
      above[i] = (rings->rings[i].label.h + rings->gap) / height;
      beside[i] = 0;
    }
  for (int i = 0; i < rings->n_items; i++)
    {
      const KringRingsItem *item = &rings->items[i];
      int ring = item->ring - 1;

      if (ring < 0 || ring >= rings->n_rings)
        continue;
      above[ring] = fmax (above[ring], (fmax (item->sizes[variant].h, rings->more_size.h) + 2 * rings->gap) / height);
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

/* What the people of a ring take up with names of one length, and how large one of them is on average. */
typedef struct {
  double area, w, h;
} Crowd;

static Crowd
measure_crowd (const KringRings *rings,
               int               ring,
               int               variant)
{
  Crowd crowd = { 0 };
  int n = 0;

  for (int i = 0; i < rings->n_items; i++)
    {
      const KringRingsSize *size = &rings->items[i].sizes[variant];

      if (rings->items[i].ring != ring)
        continue;
      crowd.area += (size->w + rings->gap) * (size->h + rings->gap);
      crowd.w += size->w;
      crowd.h += size->h;
      n++;
    }
  crowd.w /= n > 0 ? n : 1;
  crowd.h /= n > 0 ? n : 1;

  return crowd;
}

static KringEllipse
find_edge (const KringWork    *work,
           const KringAttempt *attempt,
           double              part)
{
  KringEllipse inner = attempt->edges[0];

  return (KringEllipse) { inner.a + (work->edge.a - inner.a) * part, inner.b + (work->edge.b - inner.b) * part };
}

/* How much of the band cards can take up: along its lines some of it is lost, the more the larger they are. */
static double
measure_band (KringEllipse inner,
              KringEllipse outer,
              const Crowd *crowd)
{
  return M_PI * ((outer.a - crowd->w * LOST) * (outer.b - crowd->h * LOST)
                 - (inner.a + crowd->w * LOST) * (inner.b + crowd->h * LOST));
}

/* From the part @from of the way to the outer line on: up to which part the people of a ring fill it @fullness. */
static double
find_part (const KringWork    *work,
           const KringAttempt *attempt,
           const Crowd        *crowd,
           double              from,
           double              fullness)
{
  KringEllipse inner = find_edge (work, attempt, from);
  double low = from, high = 1;

  for (int i = 0; i < HALVINGS; i++)
    {
      double part = (low + high) / 2;

      if (measure_band (inner, find_edge (work, attempt, part), crowd) * fullness < crowd->area)
        low = part;
      else
        high = part;
    }

  return high;
}

/* The rings from the inside out, each as broad as its people fill it @fullness. Returns whether there is room for all. */
static bool
fill_rings (const KringWork    *work,
            const KringAttempt *attempt,
            const Crowd        *crowds,
            const double       *least,
            double              fullness,
            double             *shares)
{
  double part = 0;
  bool has_room = true;

  for (int i = 0; i < work->rings->n_rings; i++)
    {
      double to = crowds[i].area > 0 ? find_part (work, attempt, &crowds[i], part, fullness) : part;

      shares[i] = fmax (least[i], to - part);
      has_room = has_room && part + shares[i] < 1;
      part = fmin (1, part + shares[i]);
    }

  return has_room;
}

/* So that all rings are equally full, with names in full when that can be, and else as short as it takes. */
static void
share_by_need (const KringWork    *work,
               const KringAttempt *attempt,
               double             *shares)
{
  const KringRings *rings = work->rings;
  Crowd crowds[KRING_RINGS_MAX];
  double needs[KRING_RINGS_MAX] = { 0 }, least[KRING_RINGS_MAX], low = 0, high = FULLEST;
  bool is_done = false;

  for (int variant = 0; variant < KRING_RINGS_VARIANTS && !is_done; variant++)
    {
      for (int i = 0; i < rings->n_rings; i++)
        {
          crowds[i] = measure_crowd (rings, i + 1, variant);
          needs[i] = crowds[i].area;
        }
      find_least (work, attempt, needs, least);
      is_done = fill_rings (work, attempt, crowds, least, FULL, shares);
    }

  for (int i = 0; i < HALVINGS; i++)
    {
      double fullness = (low + high) / 2;

      if (fill_rings (work, attempt, crowds, least, fullness, shares))
        high = fullness;
      else
        low = fullness;
    }
  fill_rings (work, attempt, crowds, least, high, shares);
  for (int i = 0; i < rings->n_rings; i++)
    shares[i] = ceil (shares[i] / BREADTH_STEP - 1e-6) * BREADTH_STEP;
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
