/* kring-rings-fill.c - places everybody of one ring, from nothing
 *
 * Sides are filled each by itself, so that an edit in one moves nobody in
 * another, and so that only the people of a full side lose part of their name.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-rings-filling.h"

#include <stdlib.h>

#define SPILL  0.35   /* how far a side that is too full reaches over its rays */
#define ROOMY  2.5    /* times the least gap: then a side keeps to its own arc */

/* Names get shorter step by step: first those that are too long for the band, then all. Step 0: all names in full,
 * 1: those that are too long in the next shorter way, 2: all in that way, 3 ... */
static int
gather_step (KringFilling *self,
             int           side,
             int           step)
{
  int n = kring_filling_gather (self, side, (step + 1) / 2);

  if (step % 2 == 1)
    kring_filling_lengthen (self, side);

  return n;
}

/* On the side's own arc, or, when that is close, over as much of the empty arcs beside it as makes it looser. */
static bool
spread_side (KringFilling *self,
             int           side,
             int           step,
             double        reach)
{
  static const double parts[] = { 0, 0.5, 1 };
  double best = -1;

  for (size_t i = 0; i < sizeof parts / sizeof *parts && best < self->cell.gap * ROOMY; i++)
    {
      double gap;
      int n;

      kring_filling_enter (self, side, parts[i] * reach);
      n = gather_step (self, side, step);
      gap = kring_cell_spread (&self->cell, self->cards, n);
      if (gap > best * 1.2)
        {
          best = gap;
          kring_filling_settle_side (self, side);
        }
    }

  return best >= 0;
}

/* Over the rays, between the cards of the other sides. */
static bool
spill_side (KringFilling *self,
            int           side,
            int           step)
{
  int n_fixed = self->cell.n_fixed, n;
  bool is_filled;

  kring_filling_enter (self, side, KRING_REACH_BIT);
  kring_cell_set_arc (&self->cell, self->cell.start - SPILL, self->cell.end + SPILL);
  self->cell.is_wedge = false;
  kring_filling_fix (self);

  n = gather_step (self, side, step);
  is_filled = kring_cell_spread (&self->cell, self->cards, n) >= 0;
  if (is_filled)
    kring_filling_settle_side (self, side);
  self->cell.n_fixed = n_fixed;

  return is_filled;
}

/* Every side with as full names as go, from the variants @from to @to. Who finds no room on a side that is too
 * full stands over its rays, when the others have their places. */
static bool
fill_sides (KringFilling *self,
            int           from,
            int           to,
            double        reach)
{
  int n_sides = self->work->n_sides;
  bool *is_filled = kring_rings_alloc ((size_t) n_sides, sizeof *is_filled), is_done = true;

  kring_filling_reset (self);

  for (int side = 0; side < n_sides; side++)
    {
      /* What was too long before is too long again. */
      int step = reach > KRING_REACH_BIT || self->steps[side] < 2 * from ? 2 * from : self->steps[side];

      is_filled[side] = kring_filling_gather (self, side, 0) == 0;
      for (; step <= 2 * to && !is_filled[side]; step++)
        {
          self->steps[side] = step;
          is_filled[side] = spread_side (self, side, step, reach);
        }
    }
  for (int side = 0; side < n_sides && is_done; side++)
    {
      for (int step = 2 * from; step <= 2 * to && !is_filled[side]; step++)
        is_filled[side] = spill_side (self, side, step);
      is_done = is_filled[side];
    }

  free (is_filled);
  return is_done;
}

/* All sides as one row; edges may lie over the rays. */
static bool
fill_round (KringFilling *self,
            int           from,
            int           to,
            double        reach)
{
  int *items = kring_rings_alloc ((size_t) self->n_items, sizeof *items);
  bool is_filled = false;

  self->reach = reach;
  for (int variant = from; variant <= to && !is_filled; variant++)
    {
      int n;

      kring_filling_reset (self);
      n = kring_filling_gather_round (self, variant, self->n_items, items);
      is_filled = kring_cell_spread (&self->cell, self->cards, n) >= 0;
      for (int i = 0; is_filled && i < n; i++)
        kring_filling_settle (self, items[i], variant, self->cards[i].box);
    }

  free (items);
  return is_filled;
}

/* What is tried, one after the other. To stand on one's own side is worth more than a full name. */
void
kring_work_fill (KringWork    *self,
                 KringAttempt *attempt,
                 int           ring)
{
  const int last = KRING_RINGS_VARIANTS - 1;
  KringFilling filling;

  kring_filling_init (&filling, self, attempt, ring);

  if (self->rings->n_variants > 0)
    {
      if (!fill_sides (&filling, 0, self->rings->n_variants - 1, KRING_REACH_BIT))
        kring_filling_reset (&filling);
    }
  else if (!fill_sides (&filling, 0, 1, KRING_REACH_BIT)
           && !fill_round (&filling, 0, 1, KRING_REACH_BIT)
           && !fill_sides (&filling, 0, 2, KRING_REACH_BIT)
           && !fill_sides (&filling, 0, last, KRING_REACH_BIT)
           && !fill_sides (&filling, 2, last, KRING_REACH_FAR)
           && !fill_round (&filling, last, last, KRING_REACH_BIT)
           && !fill_round (&filling, last, last, KRING_REACH_FAR))
    kring_filling_fold (&filling);

  kring_filling_clear (&filling);
}
