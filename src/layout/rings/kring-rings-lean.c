/* kring-rings-lean.c - the rays of one ring, where a side that is too full gets some of the room of others
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-rings-filling.h"

#include <math.h>
#include <stdlib.h>

#define LEANING   2      /* the way to write names that sides are measured with */
#define COMFORTABLE 0.4  /* of a ring, that cards fill */
#define MOST_LEAN 0.5    /* in the outermost ring; twice that near the middle */

/* How long an arc each side needs, for its people to stand with some room. */
static void
measure_needs (const KringFilling *self,
               double             *needs)
{
  const KringCell *cell = &self->cell;
  double band = (cell->outer.a * cell->outer.b - cell->inner.a * cell->inner.b) / 2, gap = cell->gap;

  for (int i = 0; i < self->n_items; i++)
    {
      KringBox box = kring_filling_box (self, self->items[i], LEANING);

      needs[kring_work_side (self->work, self->items[i])] += (box.w + gap) * (box.h + gap) / fmax (1, band * COMFORTABLE);
    }
}

/* Sides that need more than they have get it from those that have more than they need. FALSE: nobody needs more. */
static bool
share_arcs (const KringFilling *self,
            double             *arcs)
{
  int n = self->work->n_sides;
  double lack = 0, spare = 0, part;

  for (int side = 0; side < n; side++)
    {
      double more = arcs[side] - (self->work->starts[side + 1] - self->work->starts[side]);

      *(more > 0 ? &lack : &spare) += fabs (more);
    }
  part = fmin (lack, spare);
  for (int side = 0; side < n && part > 0; side++)
    {
      double arc = self->work->starts[side + 1] - self->work->starts[side], more = arcs[side] - arc;

      arcs[side] = arc + more * part / (more > 0 ? lack : spare);
    }

  return part > 0;
}

bool
kring_filling_lean (KringFilling *self,
                    bool          leans)
{
  int n = self->work->n_sides;
  const double *rays = self->work->starts;
  double *arcs = kring_rings_alloc ((size_t) n, sizeof *arcs), at = rays[0], off = 0;
  double most = MOST_LEAN * (1 + (double) (self->work->rings->n_rings - self->ring) / self->work->rings->n_rings);

  measure_needs (self, arcs);
  leans = leans && n > 1 && share_arcs (self, arcs);
  for (int side = 0; side < n; side++)
    {
      self->starts[side] = at;
      off += (at - rays[side]) / n;
      at += arcs[side];
    }
  for (int side = 0; side < n; side++)
    self->starts[side] = leans
                         ? fmax (rays[side] - most, fmin (rays[side] + most, self->starts[side] - off))
                         : rays[side];
  self->starts[n] = self->starts[0] + 2 * M_PI;

  free (arcs);
  return leans;
}
