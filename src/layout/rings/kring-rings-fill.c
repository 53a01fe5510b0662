/* kring-rings-fill.c - places everybody of one ring, from nothing
 *
 * Sides are filled each by itself, so that an edit in one moves nobody in
 * another, and so that only the people of a full side lose part of their name.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-rings-filling.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define SPILL  0.35   /* how far a side that is too full reaches over its rays */
#define CROWDED 0.6   /* times the least gap, when somebody would have to be folded */
#define STRAIN_TIGHT 0.5   /* of each person with no more than the least gap; a shorter name costs 1 */
#define MOST_SQUEEZED 3
#define LOOSE  4.0         /* times the least gap: beyond that nothing looks looser */
#define TIGHT  0.2         /* for each person: then the rays may lean */
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

/* What it costs @n people to have no more than @gap between them. */
static double
measure_strain (const KringFilling *self,
                double              gap,
                int                 n)
{
  return STRAIN_TIGHT * n * fmax (0, 1 - gap / (self->work->rings->gap * LOOSE));
}

/* Whether @step is no other than the one before it. */
static bool
is_same_step (const KringFilling *self,
              int                 side,
              int                 step)
{
  int variant = (step + 1) / 2;

  for (int i = 0; i < self->n_items && variant > 0; i++)
    if (kring_filling_is_of_side (self, self->items[i], side))
      {
        KringBox now = kring_filling_box (self, self->items[i], variant);
        KringBox before = kring_filling_box (self, self->items[i], variant - 1);

        if (now.w != before.w || now.h != before.h)
          return false;
      }

  return variant > 0;
}

/* On the side's own arc, or, when that is close, over as much of the empty arcs beside it as makes it looser. */
static bool
spread_side (KringFilling *self,
             int           side,
             int           step,
             double        reach)
{
  static const double parts[] = { 0, 0.5, 1 };
  static const double far_parts[] = { 0.15, 0.3, 1 };
  bool is_far = reach > KRING_REACH_BIT;
  double best = -1, enough = is_far ? 0 : self->cell.gap * ROOMY;
  int n = 0;

  for (size_t i = 0; i < sizeof parts / sizeof *parts && best < enough; i++)
    {
      double gap, start = self->cell.start, end = self->cell.end;

      kring_filling_enter (self, side, (is_far ? far_parts[i] : parts[i]) * reach);
      /* between sides that are taken there is no more */
      if (i > 0 && self->cell.start == start && self->cell.end == end)
        break;
      n = gather_step (self, side, step);
      gap = kring_cell_spread (&self->cell, self->cards, n);
      if (gap > best * 1.2)
        {
          best = gap;
          kring_filling_settle_side (self, side);
        }
    }
  if (best >= 0)
    self->strain += measure_strain (self, best, n);

  return best >= 0;
}

/* Over the rays, between the cards of the other sides. */
static bool
spill_side (KringFilling *self,
            int           side,
            int           step)
{
  int n_fixed = self->cell.n_fixed, n;
  double gap;

  kring_filling_enter (self, side, KRING_REACH_BIT);
  kring_cell_set_arc (&self->cell, self->cell.start - SPILL, self->cell.end + SPILL);
  self->cell.is_wedge = false;
  kring_filling_fix (self);

  n = gather_step (self, side, step);
  gap = kring_cell_spread (&self->cell, self->cards, n);
  if (gap >= 0)
    {
      kring_filling_settle_side (self, side);
      self->strain += measure_strain (self, gap, n);
    }
  self->cell.n_fixed = n_fixed;

  return gap >= 0;
}

/* From which way to write a name on people are squeezed in. */
static int
get_last (const KringFilling *self)
{
  int n_variants = self->work->rings->n_variants;

  return n_variants > 0 ? n_variants - 1 : KRING_RINGS_VARIANTS - 2;
}

/* One or two who fit nowhere on their side, each where the ring is free. */
static bool
squeeze_side (KringFilling *self,
              int           side)
{
  bool is_filled = true;
  int n = kring_filling_gather (self, side, 0);

  if (n > MOST_SQUEEZED)
    return false;
  for (int i = 0; i < self->n_items && is_filled; i++)
    if (kring_work_side (self->work, self->items[i]) == side && !kring_filling_is_pinned (self, self->items[i]))
      is_filled = kring_filling_squeeze (self, self->items[i], M_PI);

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
          is_filled[side] = (step == 2 * from || !is_same_step (self, side, step))
                            && spread_side (self, side, step, reach);
        }
    }
  for (int side = 0; side < n_sides && is_done; side++)
    {
      for (int step = 2 * from; step <= 2 * to && !is_filled[side]; step++)
        is_filled[side] = (step == 2 * from || !is_same_step (self, side, step)) && spill_side (self, side, step);
      is_filled[side] = is_filled[side] || (to >= get_last (self) && squeeze_side (self, side));
      is_done = is_filled[side];
    }

  free (is_filled);
  return is_done;
}

/* The same, with the rays of this ring where its sides need them. */
static bool
fill_leaning (KringFilling *self,
              int           from,
              int           to,
              double        reach)
{
  bool is_filled = kring_filling_lean (self, true) && fill_sides (self, from, to, reach);

  kring_filling_lean (self, false);

  return is_filled;
}

/* On their own sides; where that is tight, with leaning rays when that is better. */
static bool
fill_well (KringFilling *self,
           int           to)
{
  KringAttempt *attempt = self->attempt;
  size_t n = (size_t) self->work->rings->n_items;
  KringBox *boxes;
  int *variants;
  double cost, strain;

  if (!fill_sides (self, 0, to, KRING_REACH_BIT))
    return fill_leaning (self, 0, to, KRING_REACH_BIT);
  if (self->strain < TIGHT * self->n_items)
    return true;

  boxes = kring_rings_alloc (n, sizeof *boxes);
  variants = kring_rings_alloc (n, sizeof *variants);
  memcpy (boxes, attempt->boxes, n * sizeof *boxes);
  memcpy (variants, attempt->variants, n * sizeof *variants);
  strain = self->strain;
  cost = strain + kring_work_cost (self->work, attempt, self->ring);
  if (!fill_leaning (self, 0, to, KRING_REACH_BIT)
      || self->strain + kring_work_cost (self->work, attempt, self->ring) > cost)
    {
      memcpy (attempt->boxes, boxes, n * sizeof *boxes);
      memcpy (attempt->variants, variants, n * sizeof *variants);
      self->strain = strain;
    }

  free (boxes);
  free (variants);
  return true;
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
      double gap;
      int n;

      kring_filling_reset (self);
      n = kring_filling_gather_round (self, variant, self->n_items, items);
      gap = kring_cell_spread (&self->cell, self->cards, n);
      is_filled = gap >= 0;
      self->strain += measure_strain (self, gap, n);
      for (int i = 0; is_filled && i < n; i++)
        kring_filling_settle (self, items[i], variant, self->cards[i].box);
    }

  free (items);
  return is_filled;
}

/* All sides as one row in which a full side may take the room of a roomy one. */
static bool
fill_free (KringFilling *self,
           int           from,
           int           to)
{
  bool is_filled;

  self->is_free = true;
  is_filled = fill_round (self, from, to, KRING_REACH_BIT);
  self->is_free = false;

  return is_filled;
}

/* Nearer to each other than is nice, before anybody is folded. */
static void
fill_crowd (KringFilling *self)
{
  self->cell.gap = self->work->rings->gap * CROWDED;
  if (!fill_free (self, KRING_RINGS_VARIANTS - 2, KRING_RINGS_VARIANTS - 1))
    kring_filling_fold (self);
}

/* With names that are no shorter than @to. */
static bool
fill_readably (KringFilling *self,
               int           to)
{
  return fill_well (self, to < 1 ? to : 1)
         || fill_round (self, 0, to < 1 ? to : 1, KRING_REACH_BIT)
         || (to > 1 && fill_well (self, to));
}

/* What is tried, one after the other. To stand on one's own side is worth more than a full name. */
static void
fill_anyhow (KringFilling *self)
{
  const int last = KRING_RINGS_VARIANTS - 1;

  if (fill_readably (self, 2)
      || fill_well (self, last - 1)
      || fill_sides (self, 2, last - 1, KRING_REACH_FAR)
      || fill_leaning (self, 2, last - 1, KRING_REACH_FAR)
      || fill_well (self, last)
      || fill_round (self, last - 1, last, KRING_REACH_BIT)
      || fill_round (self, last, last, KRING_REACH_FAR)
      || fill_free (self, 2, last))
    return;

  fill_crowd (self);
}

void
kring_work_fill (KringWork    *self,
                 KringAttempt *attempt,
                 int           ring)
{
  KringFilling filling;

  kring_filling_init (&filling, self, attempt, ring);
  if (self->rings->n_variants == 0)
    fill_anyhow (&filling);
  else if (!fill_readably (&filling, get_last (&filling))
           && !fill_sides (&filling, get_last (&filling), get_last (&filling), KRING_REACH_FAR)
           && !fill_leaning (&filling, get_last (&filling), get_last (&filling), KRING_REACH_FAR))
    kring_filling_reset (&filling);
  attempt->strain += filling.strain;
  kring_filling_clear (&filling);
}
