/* kring-rings-keep.c - places everybody of one ring where they were in the picture before
 *
 * Nobody moves by themselves. Who is new in the ring gets the most open place of
 * their side; when there is none, the neighbours give way by just as much as is
 * needed; when that does not do either, the ring is filled from nothing.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-rings-work.h"

#include <math.h>
#include <stdlib.h>

#define OPEN_ENOUGH 40.0   /* points to the neighbours; beyond that the place nearest to the wish is taken */

typedef struct {
  KringWork    *work;
  KringAttempt *attempt;
  int           ring;
  KringCell     cell;
  KringBox     *fixed;
  int          *items;
  int           n_items;
  int           variant;     /* of newcomers: as short as their neighbours are */
} Keeping;

static const double depths[] = { 0.5, 0.2, 0.8, 0, 1 };

#define N_DEPTHS (sizeof depths / sizeof *depths)

static bool
is_in_band (const KringCell *cell,
            const KringBox  *box)
{
  if (!kring_ellipse_holds (&cell->outer, box))
    return false;
  if (cell->n_middle == 0)
    return kring_ellipse_is_clear_of (&cell->inner, box);

  for (int i = 0; i < cell->n_middle; i++)
    if (kring_box_touches (box, &cell->middle[i], cell->gap))
      return false;

  return true;
}

/* How open the place is: the distance to the nearest of the others in the ring. */
static double
measure_open (const Keeping  *self,
              int             item,
              const KringBox *box)
{
  double open = 1e9;

  for (int i = 0; i < self->n_items; i++)
    {
      int other = self->items[i];

      if (other != item && self->attempt->boxes[other].w > 0)
        open = fmin (open, kring_box_distance (box, &self->attempt->boxes[other]));
    }

  return open;
}

/* Who stood in this ring and on this side stays, when the place is still good. */
static void
keep_places (Keeping *self)
{
  const KringRings *rings = self->work->rings, *previous = self->work->previous;
  const KringRingsRing *edge = &previous->rings[previous->n_rings - 1];

  for (int i = 0; i < self->n_items; i++)
    {
      int item = self->items[i], before = self->work->before[item];
      const KringRingsItem *old = before >= 0 ? &previous->items[before] : NULL;
      KringBox box;

      if (old == NULL || old->ring != self->ring || old->side != rings->items[item].side || rings->items[item].is_pinned)
        continue;

      box.w = rings->items[item].sizes[old->variant].w;
      box.h = rings->items[item].sizes[old->variant].h;
      box.x = (old->x + old->w / 2 - previous->cx) / edge->rx * self->work->edge.a;
      box.y = (old->y + old->h / 2 - previous->cy) / edge->ry * self->work->edge.b;
      if (!is_in_band (&self->cell, &box) || !kring_cell_is_free (&self->cell, &box, 0)
          || measure_open (self, item, &box) < self->cell.gap * 0.9)
        continue;

      self->attempt->boxes[item] = box;
      self->attempt->variants[item] = old->variant;
      self->variant = old->variant > self->variant ? old->variant : self->variant;
    }
}

static void
enter_side (Keeping *self,
            int      item,
            double   stretch)
{
  double start, end;

  kring_work_arc (self->work, self->ring, kring_work_side (self->work, item), stretch, &start, &end);
  kring_cell_set_arc (&self->cell, start, end);
  self->cell.is_wedge = true;
}

/* The most open place of the side; of those that are open enough the one nearest to where the item would
 * stand by its order. Returns how open it is. */
static double
find_place (const Keeping *self,
            int            item,
            double         wish,
            KringBox      *found)
{
  KringBox box = *found;
  double best = -1e9, best_open = -1e9, step = 2 * kring_cell_step (&self->cell);

  for (double angle = self->cell.start; angle <= self->cell.end; angle += step)
    for (size_t d = 0; d < N_DEPTHS; d++)
      {
        double open, score;

        if (!kring_cell_put (&self->cell, &box, angle, depths[d]) || !kring_cell_is_free (&self->cell, &box, 0))
          continue;
        open = measure_open (self, item, &box);
        score = fmin (open, OPEN_ENOUGH) - fabs (angle - wish) * 2 - (double) d * 0.1;
        if (score > best)
          {
            best = score;
            best_open = open;
            *found = box;
          }
      }

  return best_open;
}

static double
find_wish (const Keeping *self,
           int            item)
{
  const KringRingsItem *row = &self->work->rings->items[item];
  int n = 0, index = 0;

  if (row->is_pinned)
    return row->angle;

  for (int i = 0; i < self->n_items; i++)
    if (kring_work_side (self->work, self->items[i]) == kring_work_side (self->work, item))
      {
        index = self->items[i] == item ? n : index;
        n++;
      }

  return self->cell.start + (self->cell.end - self->cell.start) * (index + 0.5) / n;
}

typedef struct {
  int    item;
  double turn;      /* from the newcomer, in the direction of the push */
  double angle;
  double depth;
} Pushed;

static int
compare_turns (const void *a,
               const void *b)
{
  const Pushed *x = a, *y = b;

  return x->turn != y->turn ? (x->turn < y->turn ? -1 : 1) : x->item - y->item;
}

/* The depth at which a card stands on its ray. */
static double
find_depth (const KringCell *cell,
            const KringBox  *box,
            double           angle)
{
  KringBox inner = *box, outer = *box;
  double from, to;

  if (!kring_cell_put (cell, &inner, angle, 0) || !kring_cell_put (cell, &outer, angle, 1))
    return 0.5;

  from = hypot (inner.x, inner.y);
  to = hypot (outer.x, outer.y);

  return to > from ? fmin (1, fmax (0, (hypot (box->x, box->y) - from) / (to - from))) : 0.5;
}

/* Moves one card along its row, away from the newcomer, until it touches none of @settled. */
static bool
push_one (Keeping        *self,
          const Pushed   *pushed,
          int             way,
          const KringBox *settled,
          int             n_settled,
          KringBox       *box)
{
  double step = kring_cell_step (&self->cell) * way, arc = self->cell.end - self->cell.start;

  for (int n = 0; n * fabs (step) <= arc; n++)
    {
      bool is_free = n == 0 || kring_cell_put (&self->cell, box, pushed->angle + n * step, pushed->depth);

      is_free = is_free && (n == 0 || kring_cell_is_free (&self->cell, box, 0));
      for (int i = 0; i < n_settled && is_free; i++)
        is_free = !kring_box_touches (box, &settled[i], self->cell.gap);
      if (is_free)
        return true;
    }

  return false;
}

/* Pushes who stands on one hand of the newcomer, nearest first. */
static bool
push_way (Keeping  *self,
          int       item,
          KringBox  box,
          int       way,
          KringBox *boxes)
{
  double at = kring_ellipse_angle (&self->work->edge, box.x, box.y);
  Pushed *row = kring_rings_alloc ((size_t) self->n_items, sizeof *row);
  KringBox *settled = kring_rings_alloc ((size_t) self->n_items + 1, sizeof *settled);
  int side = kring_work_side (self->work, item), n = 0, n_settled = 0;
  bool is_done = true;

  settled[n_settled++] = box;
  for (int i = 0; i < self->n_items; i++)
    {
      int other = self->items[i];
      const KringBox *place = &self->attempt->boxes[other];
      double angle = kring_ellipse_angle (&self->work->edge, place->x, place->y);
      double turn = fmod (way * (angle - at) + 4 * M_PI, 2 * M_PI);

      if (other == item || place->w <= 0 || turn > M_PI)
        continue;
      row[n++] = (Pushed) { other, turn, angle, find_depth (&self->cell, place, angle) };
    }
  qsort (row, (size_t) n, sizeof *row, compare_turns);

  for (int i = 0; i < n && is_done; i++)
    {
      int other = row[i].item;
      KringBox place = self->attempt->boxes[other];
      bool may_move = kring_work_side (self->work, other) == side && !self->work->rings->items[other].is_pinned;

      is_done = push_one (self, &row[i], way, settled, n_settled, &place)
                && (may_move || (place.x == self->attempt->boxes[other].x && place.y == self->attempt->boxes[other].y));
      boxes[other] = place;
      settled[n_settled++] = place;
    }

  free (row);
  free (settled);
  return is_done;
}

static bool
is_sound (const Keeping  *self,
          const KringBox *boxes)
{
  for (int i = 0; i < self->n_items; i++)
    for (int j = 0; j < i; j++)
      if (boxes[self->items[i]].w > 0 && boxes[self->items[j]].w > 0
          && kring_box_touches (&boxes[self->items[i]], &boxes[self->items[j]], self->cell.gap * 0.9))
        return false;

  return true;
}

/* The newcomer takes the place and the neighbours of the same side give way on both hands. */
static bool
make_room (Keeping *self,
           int      item,
           KringBox box)
{
  int n = self->work->rings->n_items;
  KringBox *boxes = kring_rings_alloc ((size_t) n, sizeof *boxes);
  bool is_done;

  for (int i = 0; i < n; i++)
    boxes[i] = self->attempt->boxes[i];
  boxes[item] = box;

  is_done = push_way (self, item, box, 1, boxes) && push_way (self, item, box, -1, boxes) && is_sound (self, boxes);
  for (int i = 0; is_done && i < n; i++)
    self->attempt->boxes[i] = boxes[i];

  free (boxes);
  return is_done;
}

static bool
admit (Keeping *self,
       int      item)
{
  const KringRingsItem *row = &self->work->rings->items[item];

  if (row->is_pinned)
    return false;

  for (int variant = self->variant; variant < KRING_RINGS_VARIANTS; variant++)
    {
      KringBox box = { .w = row->sizes[variant].w, .h = row->sizes[variant].h };
      double open;

      self->attempt->variants[item] = variant;
      for (int stretch = 0; stretch <= 1; stretch++)
        {
          enter_side (self, item, stretch);
          open = find_place (self, item, find_wish (self, item), &box);
          if (open >= self->cell.gap)
            {
              self->attempt->boxes[item] = box;
              return true;
            }
          if (open > -1e8 && make_room (self, item, box))
            return true;
        }
    }

  return false;
}

/* A pinned newcomer, or people folded before: the ring has to be filled anew. */
static bool
can_be_kept (const Keeping *self)
{
  const KringRings *previous = self->work->previous;

  for (int i = 0; i < previous->n_mores; i++)
    if (previous->mores[i].ring == self->ring)
      return false;
  for (int i = 0; i < self->n_items; i++)
    if (self->work->rings->items[self->items[i]].is_pinned)
      return false;

  return true;
}

bool
kring_work_keep (KringWork    *self,
                 KringAttempt *attempt,
                 int           ring)
{
  Keeping keeping = { .work = self, .attempt = attempt, .ring = ring };
  bool is_kept;

  keeping.items = kring_rings_alloc ((size_t) self->rings->n_items, sizeof *keeping.items);
  keeping.n_items = kring_work_list (self, ring, KRING_RINGS_NO_SIDE, keeping.items);
  keeping.fixed = kring_rings_alloc ((size_t) self->n_sides + KRING_RINGS_MAX, sizeof *keeping.fixed);
  kring_work_cell (self, attempt, ring, &keeping.cell);
  keeping.cell.fixed = keeping.fixed;
  keeping.cell.n_fixed = kring_work_names (self, attempt, ring, keeping.fixed);

  is_kept = can_be_kept (&keeping);
  if (is_kept)
    keep_places (&keeping);
  for (int i = 0; i < keeping.n_items && is_kept; i++)
    is_kept = attempt->boxes[keeping.items[i]].w > 0 || admit (&keeping, keeping.items[i]);
  for (int i = 0; i < keeping.n_items && !is_kept; i++)
    attempt->boxes[keeping.items[i]].w = 0;

  free (keeping.fixed);
  free (keeping.items);
  return is_kept;
}
