/* kring-rings-yield.c - those who stand where somebody comes give way by as little as can be
 *
 * A shorter name at the same place comes first, then a step that is hardly
 * seen, then another place near by on the same side, if need be at the cost of
 * somebody else, who gives way likewise. Nobody gives way twice.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-rings-keeping.h"

#include <math.h>
#include <stdlib.h>

/* What it costs; somebody who moves 1. */
#define NUDGED   0.05     /* a step that is hardly seen */
#define SHORTER  0.3      /* a shorter name */
#define NUDGE    2.0      /* points, from one such step that is tried to the next */
#define FINE     6        /* steps along the ring that are tried one by one, and not every other */
#define FAR      400.0    /* points: to move so far is twice as bad */
#define OUT      0.6      /* no longer wholly on one's side */
#define TOUCHED  0.3      /* what somebody else will cost, who has to give way next: not known yet */

static const double depths[] = { 0.5, 0.2, 0.8, 0, 1 };

#define N_DEPTHS (sizeof depths / sizeof *depths)

typedef enum { STILL_THERE, ASKED, SETTLED } State;

struct _KringYielding
{
  KringKeeping *keeping;
  int           self;       /* who comes */
  KringBox     *boxes;      /* all by index in the items of the ring */
  int          *variants;
  State        *states;
  int          *queue;
  int           n_asked;
  KringSpot     spot;
  double        gap;
  int           n_moved;
};

KringYielding *
kring_yielding_new (KringKeeping *keeping,
                    int           item)
{
  KringYielding *self = kring_rings_alloc (1, sizeof *self);
  size_t n = (size_t) keeping->n_items;

  self->keeping = keeping;
  self->self = item;
  self->boxes = kring_rings_alloc (n, sizeof *self->boxes);
  self->variants = kring_rings_alloc (n, sizeof *self->variants);
  self->states = kring_rings_alloc (n, sizeof *self->states);
  self->queue = kring_rings_alloc (n, sizeof *self->queue);

  return self;
}

void
kring_yielding_free (KringYielding *self)
{
  free (self->boxes);
  free (self->variants);
  free (self->states);
  free (self->queue);
  free (self);
}

static const KringBox *
get_old (const KringYielding *self,
         int                  index)
{
  return &self->keeping->attempt->boxes[self->keeping->items[index]];
}

/* Whether @box, for @index or (-1) for who comes, is too near to @other, and nearer than those two were. */
static bool
comes_near (const KringYielding *self,
            int                  index,
            const KringBox      *box,
            int                  other)
{
  return kring_box_touches (box, &self->boxes[other], self->gap)
         && (index < 0 || kring_box_distance (box, &self->boxes[other])
                          < kring_box_distance (get_old (self, index), get_old (self, other)) - KRING_BOX_SLACK);
}

/* How many others would have to give way for @index at @box, or -1: somebody who does not. */
static int
count_next (const KringYielding *self,
            int                  index,
            const KringBox      *box)
{
  const KringKeeping *keeping = self->keeping;
  int n = 0;

  if (kring_box_touches (box, &self->spot.box, self->gap))
    return -1;
  for (int i = 0; i < keeping->n_items; i++)
    {
      if (i == index || self->boxes[i].w <= 0 || self->states[i] == ASKED
          || !comes_near (self, index, box, i))
        continue;
      if (self->states[i] == SETTLED || keeping->work->rings->items[keeping->items[i]].is_pinned)
        return -1;
      n++;
    }

  return n;
}

static double
measure_way (const KringBox *from,
             const KringBox *to)
{
  double way = hypot (to->x - from->x, to->y - from->y);

  return way <= KRING_KEEPING_STILL ? NUDGED * way / KRING_KEEPING_STILL : 1 + way / FAR;
}

/* What is best so far for one who gives way. */
typedef struct {
  KringSpot spot;
  double    score;     /* the cost, and what others may cost for it */
} Best;

/* FALSE: it is too far away, whoever stands there. */
static bool
consider (const KringYielding *self,
          int                  index,
          const KringSpot     *spot,
          bool                 was_in,
          Best                *best)
{
  const KringCell *cell = &self->keeping->cell;
  double cost = spot->cost + measure_way (get_old (self, index), &spot->box);
  int n;

  if (cost >= best->score)
    return false;
  cost += was_in && !kring_cell_is_in_wedge (cell, &spot->box, 0) ? OUT : 0;
  for (int i = 0; i < cell->n_fixed; i++)
    if (kring_box_touches (&spot->box, &cell->fixed[i], cell->fixed_gap))
      return true;
  if (cost >= best->score || (n = count_next (self, index, &spot->box)) < 0 || cost + n * TOUCHED >= best->score)
    return true;

  *best = (Best) { *spot, cost + n * TOUCHED };
  best->spot.cost = cost;

  return true;
}

/* A step that is hardly seen, whichever way. */
static void
search_near (const KringYielding *self,
             int                  index,
             KringSpot           *spot,
             bool                 was_in,
             Best                *best)
{
  const KringKeeping *keeping = self->keeping;
  const KringBox *old = get_old (self, index);

  for (double x = -KRING_KEEPING_STILL; x <= KRING_KEEPING_STILL; x += NUDGE)
    for (double y = -KRING_KEEPING_STILL; y <= KRING_KEEPING_STILL; y += NUDGE)
      {
        spot->box.x = old->x + x;
        spot->box.y = old->y + y;
        if (x * x + y * y <= KRING_KEEPING_STILL * KRING_KEEPING_STILL
            && kring_cell_is_in_band (&keeping->cell, &spot->box, keeping->least_gap))
          consider (self, index, spot, was_in, best);
      }
}

/* With a name of the variant of @spot: further and further from where they stand, until that costs more than is known. */
static void
search (const KringYielding *self,
        int                  index,
        KringSpot           *spot,
        bool                 was_in,
        Best                *best)
{
  const KringKeeping *keeping = self->keeping;
  const KringBox *old = get_old (self, index);
  double angle = kring_ellipse_angle (&keeping->work->edge, old->x, old->y), step = kring_cell_step (&keeping->cell);
  bool is_over = false;

  search_near (self, index, spot, was_in, best);
  for (int i = 0; i * step < M_PI && !is_over; i += i < FINE ? 1 : 2)
    {
      bool is_near = false;

      for (int way = -1; way <= 1; way += 2)
        {
          KringRay ray = kring_ellipse_ray (&keeping->cell.edge, angle + way * i * step);
          double from, to;

          /* Where the band is too thin for the card there may be room beyond. */
          if (!kring_cell_find_limits (&keeping->cell, ray, &spot->box, &from, &to))
            continue;
          is_over = true;
          for (size_t d = 0; d < N_DEPTHS; d++)
            {
              spot->box.x = (from + (to - from) * depths[d]) * ray.x;
              spot->box.y = (from + (to - from) * depths[d]) * ray.y;
              is_near = consider (self, index, spot, was_in, best) || is_near;
            }
        }
      is_over = is_over && !is_near && i > FINE;
    }
}

/* Finds another place for one who is asked. FALSE: there is none that costs less than @most. */
static bool
give_way (KringYielding *self,
          int            index,
          double         most,
          double        *cost)
{
  KringKeeping *keeping = self->keeping;
  int item = keeping->items[index], variant = keeping->attempt->variants[item], shortness = kring_rings_shortness (variant);
  const KringRingsItem *row = &keeping->work->rings->items[item];
  Best best = { .score = most };
  bool was_in;

  kring_keeping_enter (keeping, item, 1);
  was_in = kring_cell_is_in_wedge (&keeping->cell, get_old (self, index), 0);
  for (int v = shortness; v <= keeping->last || v == shortness; v++)
    {
      int face = v == shortness ? variant : v;
      KringSpot spot = {
        .box = { .w = row->sizes[face].w, .h = row->sizes[face].h }, .variant = face, .cost = SHORTER * (v - shortness),
      };

      search (self, index, &spot, was_in, &best);
    }
  if (best.spot.box.w <= 0)
    return false;

  self->boxes[index] = best.spot.box;
  self->variants[index] = best.spot.variant;
  self->states[index] = SETTLED;
  self->n_moved += hypot (best.spot.box.x - get_old (self, index)->x, best.spot.box.y - get_old (self, index)->y)
                   > KRING_KEEPING_STILL;
  *cost += best.spot.cost;

  return true;
}

/* Who is in the way of @box, where @index stands now, or (-1) who comes. */
static void
ask (KringYielding  *self,
     int             index,
     const KringBox *box)
{
  for (int i = 0; i < self->keeping->n_items; i++)
    if (i != index && self->boxes[i].w > 0 && self->states[i] == STILL_THERE && comes_near (self, index, box, i))
      {
        self->states[i] = ASKED;
        self->queue[self->n_asked++] = i;
      }
}

double
kring_yielding_try (KringYielding   *self,
                    const KringSpot *spot,
                    double           gap,
                    double           most)
{
  const KringKeeping *keeping = self->keeping;
  double cost = spot->cost;

  self->spot = *spot;
  self->gap = gap;
  self->n_asked = self->n_moved = 0;
  for (int i = 0; i < keeping->n_items; i++)
    {
      self->boxes[i] = *get_old (self, i);
      self->variants[i] = keeping->attempt->variants[keeping->items[i]];
      self->states[i] = STILL_THERE;
      if (keeping->items[i] == self->self)
        self->boxes[i].w = 0;
    }

  ask (self, -1, &spot->box);
  for (int i = 0; i < self->n_asked; i++)
    {
      int index = self->queue[i];

      if (keeping->work->rings->items[keeping->items[index]].is_pinned || !give_way (self, index, most - cost, &cost))
        return INFINITY;
      ask (self, index, &self->boxes[index]);
    }

  return cost < most ? cost : INFINITY;
}

int
kring_yielding_count (const KringYielding *self)
{
  return self->n_moved;
}

void
kring_yielding_settle (KringYielding *self)
{
  KringAttempt *attempt = self->keeping->attempt;

  for (int i = 0; i < self->keeping->n_items; i++)
    if (self->boxes[i].w > 0)
      {
        attempt->boxes[self->keeping->items[i]] = self->boxes[i];
        attempt->variants[self->keeping->items[i]] = self->variants[i];
      }
  attempt->boxes[self->self] = self->spot.box;
  attempt->variants[self->self] = self->spot.variant;
}
