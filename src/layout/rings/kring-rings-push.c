/* kring-rings-push.c - the neighbours of a newcomer give way by just as much as is needed
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-rings-keeping.h"

#include <math.h>
#include <stdlib.h>

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
push_one (KringKeeping   *self,
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
push_way (KringKeeping *self,
          int           item,
          KringBox      box,
          int           way,
          KringBox     *boxes)
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
is_sound (const KringKeeping *self,
          const KringBox     *boxes)
{
  for (int i = 0; i < self->n_items; i++)
    for (int j = 0; j < i; j++)
      if (boxes[self->items[i]].w > 0 && boxes[self->items[j]].w > 0
          && kring_box_touches (&boxes[self->items[i]], &boxes[self->items[j]], self->cell.gap * KRING_KEEPING_CROWDED))
        return false;

  return true;
}

/* The newcomer takes the place and the neighbours of the same side give way on both hands. */
bool
kring_keeping_make_room (KringKeeping *self,
                         int           item,
                         KringBox      box)
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
