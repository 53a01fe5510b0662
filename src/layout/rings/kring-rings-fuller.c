/* kring-rings-fuller.c - the room that is left in a finished picture goes to names that were shortened
 *
 * A side that is too full shortens the names of all of its people; beside some
 * of them there is room enough all the same.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>
#include <stdlib.h>

#include "kring-rings-work.h"

#define MOST_STEPS 10   /* along the ring */
#define N_WAYS     3

typedef struct {
  const KringWork *work;
  KringAttempt    *attempt;
  KringCell        cell;
  KringBox        *fixed;
  int             *items;     /* of the ring */
  int              n_items;
} Fuller;

/* Whether somebody stays as they were in the picture before. */
static bool
is_kept (const KringWork *work,
         int              item)
{
  const KringRingsItem *row = &work->rings->items[item];
  const KringRingsItem *old = work->before[item] >= 0 ? &work->previous->items[work->before[item]] : NULL;

  return old != NULL && old->variant != KRING_RINGS_FOLDED && old->ring == row->ring && old->side == row->side;
}

/* The arc of their side, when they stand on it; elsewhere they stand anywhere. */
static void
enter (Fuller *self,
       int     item)
{
  int side = kring_work_side (self->work, item);

  kring_cell_set_arc (&self->cell, self->work->starts[side], self->work->starts[side + 1]);
  self->cell.is_wedge = true;
  self->cell.is_wedge = self->work->rings->items[item].side != KRING_RINGS_NO_SIDE
                        && kring_cell_is_in_wedge (&self->cell, &self->attempt->boxes[item], 0);
}

/* Not nearer to the others than is nice, or than they were. */
static bool
is_clear (const Fuller   *self,
          int             item,
          const KringBox *box)
{
  for (int i = 0; i < self->n_items; i++)
    {
      const KringBox *other = &self->attempt->boxes[self->items[i]];

      if (self->items[i] != item && other->w > 0 && kring_box_touches (box, other, self->cell.gap))
        return false;
    }

  return true;
}

static bool
is_good (const Fuller   *self,
         int             item,
         const KringBox *box)
{
  return kring_cell_is_in_band (&self->cell, box, self->cell.gap) && kring_cell_is_free (&self->cell, box, 0)
         && is_clear (self, item, box);
}

/* Round the middle of the card there is, or from there to one side. */
static bool
find_here (const Fuller *self,
           int           item,
           KringBox     *box)
{
  static const double ways[] = { 0, 0.5, -0.5 };
  const KringBox *old = &self->attempt->boxes[item];
  double more_w = fmax (0, box->w - old->w), more_h = fmax (0, box->h - old->h);

  for (int i = 0; i < N_WAYS * N_WAYS; i++)
    {
      box->x = old->x + more_w * ways[i / N_WAYS];
      box->y = old->y + more_h * ways[i % N_WAYS];
      if (is_good (self, item, box))
        return true;
      if (self->work->rings->items[item].is_pinned)
        break;
    }

  return false;
}

/* A few steps further along the ring. */
static bool
find_near (const Fuller *self,
           int           item,
           KringBox     *box)
{
  static const double depths[] = { 0.5, 0, 1 };
  const KringBox *old = &self->attempt->boxes[item];
  double angle = kring_ellipse_angle (&self->work->edge, old->x, old->y), step = 4 * kring_cell_step (&self->cell);

  for (int i = 1; i <= MOST_STEPS; i++)
    for (int way = -1; way <= 1; way += 2)
      for (size_t d = 0; d < sizeof depths / sizeof *depths; d++)
        if (kring_cell_put (&self->cell, box, angle + way * i * step, depths[d]) && is_good (self, item, box))
          return true;

  return false;
}

/* With the card of @variant. FALSE: there is none, or no room for it. */
static bool
write_fuller (Fuller *self,
              int     item,
              int     variant)
{
  const KringRingsItem *row = &self->work->rings->items[item];
  KringBox box = { .w = row->sizes[variant].w, .h = row->sizes[variant].h };

  if (box.w <= 0)
    return false;

  enter (self, item);
  if (!find_here (self, item, &box) && (row->is_pinned || !find_near (self, item, &box)))
    return false;

  self->attempt->boxes[item] = box;
  self->attempt->variants[item] = variant;
  return true;
}

/* One way further, or else as full as can be in another shape. In letters of the same size: larger ones for some would look
 * as if those mattered more. */
static void
write_somewhat_fuller (Fuller *self,
                       int     item)
{
  int variant = self->attempt->variants[item];

  if (variant != KRING_RINGS_SMALL && write_fuller (self, item, variant - 1))
    return;

  if (variant >= KRING_RINGS_SMALL)
    write_fuller (self, item, KRING_RINGS_LONGER);
  else if (!write_fuller (self, item, KRING_RINGS_WIDE))
    write_fuller (self, item, KRING_RINGS_HIGH);
}

static void
fix_mores (Fuller *self,
           int     ring)
{
  for (int i = 0; i < self->attempt->n_mores; i++)
    {
      const KringRingsMore *more = &self->attempt->mores[i];

      if (more->ring == ring)
        self->fixed[self->cell.n_fixed++] = (KringBox) { more->x, more->y, more->w, more->h };
    }
}

void
kring_work_write_fuller (const KringWork *self,
                         KringAttempt    *attempt,
                         bool             keeps)
{
  Fuller fuller = {
    .work = self, .attempt = attempt,
    .fixed = kring_rings_alloc ((size_t) (attempt->n_mores + self->n_sides + KRING_RINGS_MAX), sizeof *fuller.fixed),
    .items = kring_rings_alloc ((size_t) self->rings->n_items, sizeof *fuller.items),
  };

  for (int ring = 1; ring <= self->rings->n_rings; ring++)
    {
      kring_work_cell (self, attempt, ring, &fuller.cell);
      fuller.cell.fixed = fuller.fixed;
      fuller.cell.n_fixed = kring_work_names (self, attempt, ring, fuller.fixed);
      fix_mores (&fuller, ring);
      fuller.n_items = kring_work_list (self, ring, KRING_RINGS_NO_SIDE, fuller.items);

      /* Everybody one way further, before anybody goes two. */
      for (int variant = KRING_RINGS_VARIANTS - 1; variant > 0; variant--)
        for (int i = 0; i < fuller.n_items; i++)
          if (attempt->boxes[fuller.items[i]].w > 0 && attempt->variants[fuller.items[i]] == variant
              && !(keeps && is_kept (self, fuller.items[i])))
            write_somewhat_fuller (&fuller, fuller.items[i]);
    }

  free (fuller.fixed);
  free (fuller.items);
}
