/* kring-rings-spots.c - where somebody may come to stand in a full ring, and how many others that moves
 *
 * Every place round the ring is looked at roughly, and the most promising ones
 * are tried. In the end it is the others that count: a short name on one's own
 * side, or a place over its rays, is better than three people who move.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-rings-keeping.h"

#include <math.h>
#include <stdlib.h>

/* What it costs; one of the others who moves 1. */
#define SHORTER     0.25   /* a name shorter than the neighbours' */
#define ASTRAY      0.8    /* over the rays */
#define ASTRAY_FAR  1.5    /* for each radian from one's side */
#define ELSEWHERE   0.1    /* for each radian from where one belongs by one's order */
#define MOVED       1.2    /* for one who stood here before */
#define CLOSE       0.3    /* nearer to each other than is nice */
#define STEP_ASIDE  0.1    /* roughly, for who has to give way a bit, or more than that */
#define STEP_AWAY   0.5

#define N_PARTS     64     /* of the ring: the best place of each is tried */
#define MOST_TRIED  24
#define MOST_IN_WAY 6

static const double depths[] = { 0.5, 0.2, 0.8, 0, 1 };

#define N_DEPTHS (sizeof depths / sizeof *depths)

typedef struct {
  KringKeeping *keeping;
  int           item;
  double        gap;
  double        start, end;       /* the arc of its side */
  double        wish;
  bool          was_here;
  KringBox      old;
  KringSpot     spots[N_PARTS];   /* cost: roughly; INFINITY: none */
  double        own[N_PARTS];     /* what the spot itself costs */
} Search;

/* Roughly what the others will cost at @box. */
static double
guess (const Search   *self,
       const KringBox *box)
{
  const KringKeeping *keeping = self->keeping;
  double cost = 0;
  int n = 0;

  for (int i = 0; i < keeping->n_items && n <= MOST_IN_WAY; i++)
    {
      int other = keeping->items[i];
      const KringBox *place = &keeping->attempt->boxes[other];

      if (other == self->item || place->w <= 0 || !kring_box_touches (box, place, self->gap))
        continue;
      if (keeping->work->rings->items[other].is_pinned)
        return INFINITY;
      cost += self->gap - kring_box_distance (box, place) <= KRING_KEEPING_STILL ? STEP_ASIDE : STEP_AWAY;
      n++;
    }

  return n > MOST_IN_WAY ? INFINITY : cost;
}

/* How far the angle is from the arc of the side. */
static double
measure_astray (const Search *self,
                double        angle)
{
  double middle = (self->start + self->end) / 2;

  return fmax (0, fabs (remainder (angle - middle, 2 * M_PI)) - (self->end - self->start) / 2);
}

/* What the place itself costs. */
static double
measure (const Search    *self,
         const KringSpot *spot,
         double           angle)
{
  const KringKeeping *keeping = self->keeping;
  double cost = SHORTER * (spot->variant - keeping->variant) + ELSEWHERE * fabs (remainder (angle - self->wish, 2 * M_PI));

  if (!kring_cell_is_in_wedge (&keeping->cell, &spot->box, 0))
    cost += ASTRAY + ASTRAY_FAR * measure_astray (self, angle);
  if (self->gap <= keeping->least_gap)
    cost += CLOSE;
  if (self->was_here && hypot (spot->box.x - self->old.x, spot->box.y - self->old.y) > KRING_KEEPING_STILL)
    cost += MOVED;

  return cost;
}

static void
look_at (Search    *self,
         KringSpot *spot,
         double     angle)
{
  const KringCell *cell = &self->keeping->cell;
  int part = (int) ((remainder (angle, 2 * M_PI) + M_PI) / (2 * M_PI) * N_PARTS) % N_PARTS;
  double own = measure (self, spot, angle), cost;

  if (own >= self->spots[part].cost)
    return;
  for (int i = 0; i < cell->n_fixed; i++)
    if (kring_box_touches (&spot->box, &cell->fixed[i], cell->fixed_gap))
      return;
  cost = own + guess (self, &spot->box);
  if (cost >= self->spots[part].cost)
    return;

  self->spots[part] = *spot;
  self->spots[part].cost = cost;
  self->own[part] = own;
}

/* All places with a name of @variant; of who is pinned those at their angle. */
static void
look_around (Search *self,
             int     variant)
{
  const KringKeeping *keeping = self->keeping;
  const KringRingsItem *row = &keeping->work->rings->items[self->item];
  KringSpot spot = { .box = { .w = row->sizes[variant].w, .h = row->sizes[variant].h }, .variant = variant };
  double step = 2 * kring_cell_step (&keeping->cell);

  if (self->was_here)
    {
      spot.box.x = self->old.x;
      spot.box.y = self->old.y;
      if (kring_cell_is_in_band (&keeping->cell, &spot.box, keeping->least_gap))
        look_at (self, &spot, kring_ellipse_angle (&keeping->work->edge, spot.box.x, spot.box.y));
    }
  for (int i = 0; i * step < 2 * M_PI; i++)
    {
      double angle = row->is_pinned ? row->angle : self->start + i * step, from, to;
      KringRay ray = kring_ellipse_ray (&keeping->cell.edge, angle);
      bool is_fit = kring_cell_find_limits (&keeping->cell, ray, &spot.box, &from, &to);

      for (size_t d = 0; d < N_DEPTHS && is_fit; d++)
        {
          spot.box.x = (from + (to - from) * depths[d]) * ray.x;
          spot.box.y = (from + (to - from) * depths[d]) * ray.y;
          look_at (self, &spot, angle);
        }
      if (row->is_pinned)
        break;
    }
}

static int
find_cheapest (const Search *self)
{
  int cheapest = 0;

  for (int i = 1; i < N_PARTS; i++)
    if (self->spots[i].cost < self->spots[cheapest].cost)
      cheapest = i;

  return cheapest;
}

/* Tries the most promising places. Returns what the best of them costs; INFINITY: none does, or costs less than @most. */
static double
try_best (Search        *self,
          KringYielding *yielding,
          double         most,
          int            most_moved,
          KringSpot     *best)
{
  double least = INFINITY;

  for (int i = 0; i < MOST_TRIED; i++)
    {
      int part = find_cheapest (self);
      KringSpot spot = self->spots[part];
      double cost;

      if (spot.cost >= fmin (least, most))
        break;
      self->spots[part].cost = INFINITY;
      spot.cost = self->own[part];
      kring_keeping_enter (self->keeping, self->item, 1);
      cost = kring_yielding_try (yielding, &spot, self->gap, fmin (least, most));
      if (cost >= least || kring_yielding_count (yielding) > most_moved)
        continue;
      least = cost;
      *best = spot;
    }

  return least;
}

bool
kring_keeping_make_room (KringKeeping *self,
                         int           item,
                         int           most)
{
  const double gaps[] = { self->cell.gap, self->least_gap };
  KringYielding *yielding = kring_yielding_new (self, item);
  Search search = { .keeping = self, .item = item };
  KringSpot best = { 0 };
  double least = INFINITY, best_gap = 0;

  kring_keeping_enter (self, item, 1);
  search.start = self->cell.start;
  search.end = self->cell.end;
  search.was_here = kring_keeping_find_old (self, item, &search.old);
  search.wish = search.was_here ? kring_ellipse_angle (&self->work->edge, search.old.x, search.old.y)
                                : kring_keeping_find_wish (self, item);
  for (size_t g = 0; g < sizeof gaps / sizeof *gaps; g++)
    {
      double cost;

      search.gap = self->cell.gap = gaps[g];
      for (int i = 0; i < N_PARTS; i++)
        search.spots[i].cost = INFINITY;
      kring_keeping_enter (self, item, 1);
      for (int variant = self->variant; variant <= self->last; variant++)
        look_around (&search, variant);
      cost = try_best (&search, yielding, least, most, &best);
      if (cost < least)
        {
          least = cost;
          best_gap = gaps[g];
        }
    }

  if (least < INFINITY)
    {
      self->cell.gap = best_gap;
      kring_yielding_try (yielding, &best, best_gap, INFINITY);
      kring_yielding_settle (yielding);
    }
  self->cell.gap = gaps[0];

  kring_yielding_free (yielding);
  return least < INFINITY;
}
