/* kring-rings-sides.c - how wide the sides are, who stands beside whom, and what it costs to stand elsewhere
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-rings-work.h"

#include <math.h>
#include <stdlib.h>

#define LEAST_ARC  0.42   /* of a side that is (nearly) empty: room for its name and a card */
#define FEW        3.0    /* people, who need no more than that */
#define CLASS      1.9    /* sides only get wider when they need this much more: else every edit would turn the picture */
#define NEIGHBOURLY 0.4  /* how far a full side spreads over an empty one beside it ... */
#define CLOSE      0.6    /* ... and further near the middle, where that is but a step */
#define STRAY_COST 4.0     /* for a radian from one's side; a shorter name costs 1 */
#define LOST_COST  8.0     /* for its square, for by then nobody knows whose side it was */
#define PARTNERS   2.0    /* links of this weight hold two people together like a household */

void *
kring_rings_alloc (size_t n,
                   size_t size)
{
  void *memory = calloc (n > 0 ? n : 1, size);

  if (memory == NULL)
    abort ();

  return memory;
}

int
kring_work_side (const KringWork *self,
                 int              item)
{
  int side = self->rings->items[item].side;

  return side == KRING_RINGS_NO_SIDE ? self->n_sides - 1 : side;
}

int
kring_work_list (const KringWork *self,
                 int              ring,
                 int              side,
                 int             *items)
{
  int n = 0;

  for (int i = 0; i < self->rings->n_items; i++)
    {
      int item = self->sequence[i];

      if (self->rings->items[item].ring == ring
          && (side == KRING_RINGS_NO_SIDE || kring_work_side (self, item) == side))
        items[n++] = item;
    }

  return n;
}

static bool
is_occupied (const KringWork *self,
             int              ring,
             int              side)
{
  for (int i = 0; i < self->rings->n_items; i++)
    if (self->rings->items[i].ring == ring && kring_work_side (self, i) == side)
      return true;

  return false;
}

/* The arc of the empty sides next to @side, going @way. */
static double
find_empty (const KringWork *self,
            const double    *starts,
            int              ring,
            int              side,
            int              way)
{
  double empty = 0;

  for (int n = 1; n < self->n_sides; n++)
    {
      int other = (side + way * n + self->n_sides * n) % self->n_sides;

      if (is_occupied (self, ring, other))
        break;
      empty += starts[other + 1] - starts[other];
    }

  return empty;
}

void
kring_work_arc (const KringWork *self,
                const double    *starts,
                int              ring,
                int              side,
                double           stretch,
                double          *start,
                double          *end)
{
  double before = find_empty (self, starts, ring, side, -1) / 2, after = find_empty (self, starts, ring, side, 1) / 2;
  double bit = stretch * (NEIGHBOURLY + CLOSE * (self->rings->n_rings - ring) / self->rings->n_rings);

  *start = starts[side] - fmin (before, bit);
  *end = starts[side + 1] + fmin (after, bit);
}

/* What a side needs: how many stand there, in wide classes. */
static double
find_need (const KringWork *self,
           int              side)
{
  double count = 0;

  for (int i = 0; i < self->rings->n_items; i++)
    if (self->rings->items[i].ring >= 1 && self->rings->items[i].ring <= self->rings->n_rings
        && kring_work_side (self, i) == side)
      count++;

  return count <= FEW ? FEW : FEW * pow (CLASS, ceil (log (count / FEW) / log (CLASS) - 1e-9));
}

void
kring_work_cut_sides (KringWork *self)
{
  int n = self->n_sides;
  double *arcs = kring_rings_alloc ((size_t) n, sizeof *arcs);
  double least = fmin (LEAST_ARC, 1.2 * M_PI / n), sum = 0, spare = 2 * M_PI - n * least;

  for (int side = 0; side < n; side++)
    sum += arcs[side] = find_need (self, side);
  for (int side = 0; side < n; side++)
    arcs[side] = least + spare * arcs[side] / sum;

  self->starts[0] = n == 1 ? M_PI / 2 : M_PI - arcs[0] / 2;
  for (int side = 0; side < n; side++)
    self->starts[side + 1] = self->starts[side] + arcs[side];
  self->starts[n] = self->starts[0] + 2 * M_PI;

  free (arcs);
}

/* Somebody in the row that is being ordered. */
typedef struct {
  int    item;
  int    block;      /* the first of those who are kept together */
  double wish;       /* where along the sides */
  double block_wish;
  long   block_order;
  long   order;
} Stand;

static int
compare_stands (const void *a,
                const void *b)
{
  const Stand *x = a, *y = b;

  if (x->block_wish != y->block_wish)
    return x->block_wish < y->block_wish ? -1 : 1;
  if (x->block_order != y->block_order)
    return x->block_order < y->block_order ? -1 : 1;
  if (x->block != y->block)
    return x->block < y->block ? -1 : 1;
  if (x->order != y->order)
    return x->order < y->order ? -1 : 1;

  return x->item - y->item;
}

static int
compare_orders (const void *a,
                const void *b)
{
  const Stand *x = a, *y = b;

  return x->order != y->order ? (x->order < y->order ? -1 : 1) : x->item - y->item;
}

static bool
are_together (const KringWork *self,
              int              a,
              int              b)
{
  const KringRings *rings = self->rings;

  if (rings->items[a].household != 0 && rings->items[a].household == rings->items[b].household)
    return true;

  for (int i = 0; i < rings->n_links; i++)
    {
      const KringRingsLink *link = &rings->links[i];

      if (link->weight >= PARTNERS && ((link->a == a && link->b == b) || (link->a == b && link->b == a)))
        return true;
    }

  return false;
}

/* Everybody wishes to stand where their people in the rings further in stand, and else where their own place
 * in the list puts them. @at: where those who have their place are; negative for the others. */
static double
find_wish (const KringWork *self,
           const double    *at,
           int              item,
           double           place)
{
  double sum = 0, weight = 0;

  for (int i = 0; i < self->rings->n_links; i++)
    {
      const KringRingsLink *link = &self->rings->links[i];
      int other = link->a == item ? link->b : link->b == item ? link->a : -1;

      if (other < 0 || at[other] < 0 || kring_work_side (self, other) != kring_work_side (self, item))
        continue;
      sum += link->weight * at[other];
      weight += link->weight;
    }

  return weight > 0 ? sum / weight : place;
}

static void
join_blocks (const KringWork *self,
             Stand           *stands,
             int              n)
{
  for (int i = 0; i < n; i++)
    {
      stands[i].block = i;
      for (int j = 0; j < i; j++)
        if (are_together (self, stands[i].item, stands[j].item))
          {
            stands[i].block = stands[j].block;
            break;
          }
    }

  for (int i = 0; i < n; i++)
    {
      int size = 0;

      stands[i].block_wish = 0;
      stands[i].block_order = stands[stands[i].block].order;
      for (int j = 0; j < n; j++)
        if (stands[j].block == stands[i].block)
          {
            stands[i].block_wish += stands[j].wish;
            size++;
          }
      stands[i].block_wish /= size;
    }
}

static void
order_cell (KringWork *self,
            double    *at,
            int        ring,
            int        side,
            int       *n_done)
{
  const KringRings *rings = self->rings;
  Stand *stands = kring_rings_alloc ((size_t) rings->n_items, sizeof *stands);
  int n = 0;

  for (int i = 0; i < rings->n_items; i++)
    if (rings->items[i].ring == ring && kring_work_side (self, i) == side)
      stands[n++] = (Stand) { .item = i, .order = rings->items[i].order };

  qsort (stands, (size_t) n, sizeof *stands, compare_orders);
  for (int i = 0; i < n; i++)
    stands[i].wish = find_wish (self, at, stands[i].item, (i + 0.5) / n);
  join_blocks (self, stands, n);
  qsort (stands, (size_t) n, sizeof *stands, compare_stands);

  for (int i = 0; i < n; i++)
    {
      at[stands[i].item] = (i + 0.5) / n;
      self->sequence[(*n_done)++] = stands[i].item;
    }

  free (stands);
}

void
kring_work_order (KringWork *self)
{
  int n_items = self->rings->n_items, n_done = 0;
  double *at = kring_rings_alloc ((size_t) n_items, sizeof *at);

  for (int i = 0; i < n_items; i++)
    at[i] = -1;
  for (int ring = 0; ring <= self->rings->n_rings + 1; ring++)
    for (int side = 0; side < self->n_sides; side++)
      order_cell (self, at, ring, side, &n_done);

  free (at);
}

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
              ? kring_rings_shortness (attempt->variants[i]) + measure_stray (work, attempt, i)
              : KRING_FOLD_COST;
    }

  return cost;
}
