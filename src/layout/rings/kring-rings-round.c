/* kring-rings-round.c - a ring as one row, and somebody squeezed in between the others
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-rings-filling.h"

#include <math.h>

#define OVERHANG  0.2    /* how far a middle may stand over its side when the rays are let go */

/* The side after the longest empty arc: there the row round the ring begins. */
static int
find_first_side (const KringFilling *self)
{
  int first = 0;
  double widest = -1;

  for (int i = 0; i < self->n_items; i++)
    {
      int side = kring_work_side (self->work, self->items[i]);
      double start, end, empty;

      kring_work_arc (self->work, self->starts, self->ring, side, self->reach, &start, &end);
      empty = self->starts[side] - start;
      if (empty > widest + 1e-9 || (empty > widest - 1e-9 && side < first))
        {
          widest = fmax (empty, widest);
          first = side;
        }
    }

  return first;
}

/* Where in the row round the ring @item would stand by itself. */
static double
find_own_angle (const KringFilling *self,
                int                 item)
{
  int side = kring_work_side (self->work, item), n = 0, index = 0;
  double start, end;

  for (int i = 0; i < self->n_items; i++)
    if (kring_filling_is_of_side (self, self->items[i], side))
      {
        index = self->items[i] == item ? n : index;
        n++;
      }
  kring_work_arc (self->work, self->starts, self->ring, side, self->reach, &start, &end);

  return start + (end - start) * (index + 0.5) / (n > 0 ? n : 1);
}

/* Where a free row of @n is to begin, for all to be as near to their sides as can be. */
static double
find_turn (const KringFilling *self,
           const int          *items,
           int                 n,
           double              start)
{
  double sum = 0;

  for (int i = 0; i < n; i++)
    {
      double own = find_own_angle (self, items[i]);

      sum += own + (own < start ? 2 * M_PI : 0) - 2 * M_PI * (i + 0.5) / n;
    }

  return n > 0 ? sum / n : start;
}

int
kring_filling_gather_round (KringFilling *self,
                            int           variant,
                            int           keep,
                            int          *items)
{
  int n_sides = self->work->n_sides, first = find_first_side (self), n = 0;

  self->cell.is_wedge = false;
  for (int s = 0; s < n_sides; s++)
    {
      int side = (first + s) % n_sides;
      double turn = side < first ? 2 * M_PI : 0, start, end;

      kring_work_arc (self->work, self->starts, self->ring, side, self->reach, &start, &end);
      if (s == 0)
        kring_cell_set_arc (&self->cell, start, start + 2 * M_PI);
      for (int i = 0; i < self->n_items; i++)
        {
          int item = self->items[i];

          if (!kring_filling_is_of_side (self, item, side) || kring_filling_rank (self, KRING_RINGS_NO_SIDE, item) >= keep)
            continue;
          self->cards[n] = kring_filling_card (self, item, variant);
          if (!self->is_free)
            {
              self->cards[n].lo = start + turn - OVERHANG;
              self->cards[n].hi = end + turn + OVERHANG;
            }
          items[n++] = item;
        }
    }
  if (self->is_free)
    {
      double start = find_turn (self, items, n, self->cell.start);

      kring_cell_set_arc (&self->cell, start, start + 2 * M_PI);
    }

  return n;
}

/* With a name of @variant. */
static bool
squeeze_variant (KringFilling *self,
                 int           item,
                 double        stray,
                 int           variant)
{
  static const double depths[] = { 0.5, 0, 1, 0.25, 0.75 };
  double step = 2 * kring_cell_step (&self->cell), wish = find_own_angle (self, item), start, end;
  KringBox box = kring_filling_box (self, item, variant);

  kring_work_arc (self->work, self->starts, self->ring, kring_work_side (self->work, item), self->reach, &start, &end);
  for (int i = 0; i * step <= fmin (M_PI, (end - start) / 2 + stray); i++)
    for (int way = -1; way <= 1; way += 2)
      for (size_t d = 0; d < sizeof depths / sizeof *depths; d++)
        if (kring_cell_put (&self->cell, &box, wish + way * i * step, depths[d])
            && kring_cell_is_free (&self->cell, &box, 0))
          {
            kring_filling_settle (self, item, variant, box);
            return true;
          }

  return false;
}

bool
kring_filling_squeeze (KringFilling *self,
                       int           item,
                       double        stray)
{
  const int n_variants = self->work->rings->n_variants, last = (n_variants > 0 ? n_variants : KRING_RINGS_VARIANTS) - 1;

  self->cell.is_wedge = false;
  kring_filling_fix (self);

  return (n_variants == 0 && squeeze_variant (self, item, stray, last - 1)) || squeeze_variant (self, item, stray, last);
}
