/* kring-rings-filling.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-rings-filling.h"

#include <math.h>
#include <stdlib.h>

#define LABEL_GAP 3.0

void
kring_work_cell (const KringWork    *self,
                 const KringAttempt *attempt,
                 int                 ring,
                 KringCell          *cell)
{
  double pad = self->rings->gap / 2;
  KringEllipse inner = attempt->edges[ring - 1], outer = attempt->edges[ring];

  *cell = (KringCell) {
    .edge = self->edge,
    .inner = { inner.a + pad, inner.b + pad },
    .outer = { fmax (1, outer.a - pad), fmax (1, outer.b - pad) },
    .fixed_gap = LABEL_GAP,
    .gap = self->rings->gap,
  };
  kring_cell_set_arc (cell, self->starts[0], self->starts[0] + 2 * M_PI);
  if (ring == 1)
    {
      cell->middle = self->middle;
      cell->n_middle = self->n_middle;
    }
}

/* A card as something that others keep their full distance from. */
static KringBox
grow (KringBox box,
      double   gap)
{
  double by = 2 * (gap - LABEL_GAP);

  return (KringBox) { box.x, box.y, box.w + by, box.h + by };
}

bool
kring_work_fit (const KringWork    *self,
                const KringAttempt *attempt,
                int                 ring,
                KringBox           *box)
{
  size_t n_items = (size_t) self->rings->n_items;
  KringBox *fixed = kring_rings_alloc (2 * n_items + 2 * KRING_RINGS_MAX + (size_t) self->n_sides, sizeof *fixed);
  KringCellCard card = { .lo = -1e9, .hi = 1e9, .box = *box };
  KringCell cell;
  bool is_fit;

  kring_work_cell (self, attempt, ring, &cell);
  cell.fixed = fixed;
  cell.n_fixed = kring_work_names (self, attempt, ring, fixed);
  for (int i = 0; i < self->rings->n_items; i++)
    if (self->rings->items[i].ring == ring && attempt->boxes[i].w > 0)
      fixed[cell.n_fixed++] = grow (attempt->boxes[i], cell.gap);
  for (int i = 0; i < attempt->n_mores; i++)
    {
      const KringRingsMore *more = &attempt->mores[i];

      if (more->ring == ring)
        fixed[cell.n_fixed++] = grow ((KringBox) { more->x, more->y, more->w, more->h }, cell.gap);
    }

  is_fit = kring_cell_spread (&cell, &card, 1) >= 0;
  *box = card.box;

  free (fixed);
  return is_fit;
}

void
kring_filling_init (KringFilling *self,
                    KringWork    *work,
                    KringAttempt *attempt,
                    int           ring)
{
  size_t n_items = (size_t) work->rings->n_items;

  *self = (KringFilling) { .work = work, .attempt = attempt, .ring = ring, .reach = KRING_REACH_BIT };
  self->items = kring_rings_alloc (n_items, sizeof *self->items);
  self->n_items = kring_work_list (work, ring, KRING_RINGS_NO_SIDE, self->items);
  self->is_pinned = kring_rings_alloc (n_items, sizeof *self->is_pinned);
  self->cards = kring_rings_alloc (n_items + 1, sizeof *self->cards);
  self->fixed = kring_rings_alloc (2 * n_items + 2 * KRING_RINGS_MAX + 2 + (size_t) work->n_sides, sizeof *self->fixed);
  self->starts = kring_rings_alloc ((size_t) work->n_sides + 1, sizeof *self->starts);
  self->steps = kring_rings_alloc ((size_t) work->n_sides, sizeof *self->steps);
  self->n_names = self->n_fixed = kring_work_names (work, attempt, ring, self->fixed);
  kring_work_cell (work, attempt, ring, &self->cell);
  self->cell.fixed = self->fixed;
  kring_filling_lean (self, false);
}

void
kring_filling_clear (KringFilling *self)
{
  free (self->items);
  free (self->is_pinned);
  free (self->cards);
  free (self->fixed);
  free (self->starts);
  free (self->steps);
}

KringBox
kring_filling_box (const KringFilling *self,
                   int                 item,
                   int                 variant)
{
  const KringRingsSize *size = &self->work->rings->items[item].sizes[variant];

  return (KringBox) { .w = size->w, .h = size->h };
}

KringCellCard
kring_filling_card (const KringFilling *self,
                    int                 item,
                    int                 variant)
{
  return (KringCellCard) {
    .lo = -1e9, .hi = 1e9,
    .group = self->work->rings->items[item].household,
    .variant = variant,
    .box = kring_filling_box (self, item, variant),
  };
}

void
kring_filling_settle (KringFilling *self,
                      int           item,
                      int           variant,
                      KringBox      box)
{
  self->attempt->boxes[item] = box;
  self->attempt->variants[item] = variant;
}

/* At the depth where the card is in nobody's way, with as full a name as goes. */
static void
pin (KringFilling *self,
     int           item)
{
  static const double depths[] = { 0.5, 0.85, 0.15, 1, 0 };
  double angle = self->work->rings->items[item].angle;

  for (int variant = 0; variant < KRING_RINGS_VARIANTS; variant++)
    for (size_t d = 0; d < sizeof depths / sizeof *depths; d++)
      {
        KringBox box = kring_filling_box (self, item, variant);

        if (!kring_cell_put (&self->cell, &box, angle, depths[d]) || !kring_cell_is_free (&self->cell, &box, 0))
          continue;

        kring_filling_settle (self, item, variant, box);
        self->fixed[self->n_fixed++] = grow (box, self->cell.gap);
        self->cell.n_fixed = self->n_fixed;
        self->is_pinned[item] = true;
        return;
      }
}

void
kring_filling_reset (KringFilling *self)
{
  for (int i = 0; i < self->n_items; i++)
    {
      self->attempt->boxes[self->items[i]].w = 0;
      self->attempt->mores_of[self->items[i]] = -1;
      self->is_pinned[self->items[i]] = false;
    }

  self->strain = 0;
  self->cell.is_wedge = false;
  self->cell.n_fixed = self->n_fixed = self->n_names;
  for (int i = 0; i < self->n_items; i++)
    if (self->work->rings->items[self->items[i]].is_pinned)
      pin (self, self->items[i]);
}

int
kring_filling_count (const KringFilling *self)
{
  int n = 0;

  for (int i = 0; i < self->n_items; i++)
    n += self->attempt->boxes[self->items[i]].w > 0;

  return n;
}

bool
kring_filling_is_pinned (const KringFilling *self,
                         int                 item)
{
  return self->is_pinned[item];
}

bool
kring_filling_is_of_side (const KringFilling *self,
                          int                 item,
                          int                 side)
{
  return (side == KRING_RINGS_NO_SIDE || kring_work_side (self->work, item) == side) && !kring_filling_is_pinned (self, item);
}

int
kring_filling_rank (const KringFilling *self,
                    int                 side,
                    int                 item)
{
  const KringRingsItem *items = self->work->rings->items;
  int rank = 0;

  for (int i = 0; i < self->n_items; i++)
    {
      int other = self->items[i];

      if (kring_filling_is_of_side (self, other, side))
        rank += items[other].order < items[item].order || (items[other].order == items[item].order && other < item);
    }

  return rank;
}

void
kring_filling_enter (KringFilling *self,
                     int           side,
                     double        reach)
{
  double start, end;

  kring_work_arc (self->work, self->starts, self->ring, side, reach, &start, &end);
  kring_cell_set_arc (&self->cell, start, end);
  self->cell.is_wedge = true;
}

void
kring_filling_fix (KringFilling *self)
{
  self->cell.n_fixed = self->n_fixed;
  for (int i = 0; i < self->n_items; i++)
    if (self->attempt->boxes[self->items[i]].w > 0 && !kring_filling_is_pinned (self, self->items[i]))
      self->fixed[self->cell.n_fixed++] = grow (self->attempt->boxes[self->items[i]], self->cell.gap);
  for (int i = 0; i < self->attempt->n_mores; i++)
    {
      const KringRingsMore *more = &self->attempt->mores[i];

      if (more->ring == self->ring)
        self->fixed[self->cell.n_fixed++] = grow ((KringBox) { more->x, more->y, more->w, more->h }, self->cell.gap);
    }
}

int
kring_filling_gather (KringFilling *self,
                      int           side,
                      int           variant)
{
  int n = 0;

  for (int i = 0; i < self->n_items; i++)
    if (kring_filling_is_of_side (self, self->items[i], side))
      self->cards[n++] = kring_filling_card (self, self->items[i], variant);

  return n;
}

static bool
fits_all_along (const KringFilling *self,
                KringBox            box)
{
  static const double parts[] = { 0.2, 0.5, 0.8 };
  double arc = self->cell.end - self->cell.start;

  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
    if (!kring_cell_put (&self->cell, &box, self->cell.start + arc * parts[i], 0.5))
      return false;

  return true;
}

void
kring_filling_lengthen (KringFilling *self,
                        int           side)
{
  int n = 0;

  for (int i = 0; i < self->n_items; i++)
    {
      int item = self->items[i];

      if (!kring_filling_is_of_side (self, item, side))
        continue;
      for (int variant = 0; variant < self->cards[n].variant; variant++)
        if (fits_all_along (self, kring_filling_box (self, item, variant)))
          self->cards[n] = kring_filling_card (self, item, variant);
      n++;
    }
}

void
kring_filling_settle_side (KringFilling *self,
                           int           side)
{
  int n = 0;

  for (int i = 0; i < self->n_items; i++)
    if (kring_filling_is_of_side (self, self->items[i], side))
      {
        kring_filling_settle (self, self->items[i], self->cards[n].variant, self->cards[n].box);
        n++;
      }
}
