/* kring-rings-more.c - the cards "7 more" of a ring that is kept as it was
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-rings-keeping.h"

#include <stdlib.h>
#include <string.h>

/* Whether @item was behind @more in the picture before, and still belongs there. */
static bool
was_folded (const KringKeeping *self,
            int                 item,
            int                 more)
{
  int before = self->work->before[item];
  const KringRingsItem *old = before >= 0 ? &self->work->previous->items[before] : NULL;

  return old != NULL && old->variant < 0 && old->more == more && old->ring == self->ring
         && old->side == self->work->rings->items[item].side;
}

bool
kring_keeping_keep_more (KringKeeping *self,
                         int           more)
{
  const KringRings *previous = self->work->previous;
  const KringRingsRing *edge = &previous->rings[previous->n_rings - 1];
  const KringRingsMore *old = &previous->mores[more];
  const KringRingsSize *size = &self->work->rings->more_size;
  KringBox box = {
    (old->x + old->w / 2 - previous->cx) / edge->rx * self->work->edge.a,
    (old->y + old->h / 2 - previous->cy) / edge->ry * self->work->edge.b, size->w, size->h,
  };
  int count = 0;

  for (int i = 0; i < self->n_items; i++)
    count += was_folded (self, self->items[i], more);
  /* One alone is shown, when something changes. */
  if (count == 0 || (count == 1 && self->is_changed))
    return true;
  if (!kring_cell_is_in_band (&self->cell, &box, self->least_gap) || !kring_cell_is_free (&self->cell, &box, 0)
      || kring_keeping_measure_open (self, -1, &box) < self->least_gap)
    return false;

  for (int i = 0; i < self->n_items; i++)
    if (was_folded (self, self->items[i], more))
      self->attempt->mores_of[self->items[i]] = self->attempt->n_mores;
  self->attempt->mores[self->attempt->n_mores++] =
    (KringRingsMore) { self->ring, old->side, count, box.x, box.y, box.w, box.h };
  self->fixed[self->cell.n_fixed++] = box;

  return true;
}

bool
kring_keeping_was_lost (const KringKeeping *self,
                        int                 item)
{
  int before = self->work->before[item], more = before >= 0 ? self->work->previous->items[before].more : -1;

  return more >= 0 && self->work->previous->mores[more].ring != self->ring && was_folded (self, item, more);
}

bool
kring_keeping_has_more (const KringKeeping *self)
{
  for (int more = 0; more < self->attempt->n_mores; more++)
    if (self->attempt->mores[more].ring == self->ring)
      return true;

  return false;
}

bool
kring_keeping_fold_too (KringKeeping *self,
                        int           item)
{
  KringAttempt *attempt = self->attempt;

  for (int more = attempt->n_mores - 1; more >= 0; more--)
    if (attempt->mores[more].ring == self->ring)
      {
        attempt->mores_of[item] = more;
        attempt->mores[more].count++;
        if (attempt->mores[more].side != kring_work_side (self->work, item))
          attempt->mores[more].side = KRING_RINGS_NO_SIDE;
        return true;
      }

  return false;
}

static void
unfold_some (KringKeeping *self)
{
  for (int i = 0; i < self->n_items; i++)
    {
      int item = self->items[i], more = self->attempt->mores_of[item];

      if (more < 0 || self->attempt->mores[more].count <= 2 || !kring_keeping_admit (self, item, self->last))
        continue;
      self->attempt->mores_of[item] = -1;
      self->attempt->mores[more].count--;
    }
}

/* Takes away an empty card "more". */
static void
remove_more (KringKeeping *self,
             int           more)
{
  KringAttempt *attempt = self->attempt;
  int last = --attempt->n_mores;

  attempt->mores[more] = attempt->mores[last];
  for (int i = 0; i < self->work->rings->n_items; i++)
    if (attempt->mores_of[i] == last)
      attempt->mores_of[i] = more;
}

/* The card "more" is no longer in the way, or is again. */
static void
set_in_way (KringKeeping *self,
            int           more,
            bool          is_in_way)
{
  const KringRingsMore *row = &self->attempt->mores[more];

  for (int i = 0; i < self->cell.n_fixed; i++)
    if (self->fixed[i].x == row->x && self->fixed[i].y == row->y)
      {
        self->fixed[i].w = is_in_way ? row->w : 0;
        self->fixed[i].h = is_in_way ? row->h : 0;
      }
}

/* The last two behind a card "more" come out together, and into its place if need be. */
static void
unfold_pair (KringKeeping *self,
             int           more)
{
  KringAttempt *attempt = self->attempt;
  size_t n = (size_t) self->work->rings->n_items;
  KringAttempt before = {
    .boxes = kring_rings_alloc (n, sizeof *before.boxes), .variants = kring_rings_alloc (n, sizeof *before.variants),
  };
  bool is_done = true;

  memcpy (before.boxes, attempt->boxes, n * sizeof *before.boxes);
  memcpy (before.variants, attempt->variants, n * sizeof *before.variants);
  set_in_way (self, more, false);
  for (int i = 0; i < self->n_items && is_done; i++)
    if (attempt->mores_of[self->items[i]] == more)
      is_done = kring_keeping_admit (self, self->items[i], self->last)
                || kring_keeping_make_room (self, self->items[i], self->few);

  for (int i = 0; i < self->n_items && is_done; i++)
    if (attempt->mores_of[self->items[i]] == more)
      attempt->mores_of[self->items[i]] = -1;
  if (is_done)
    remove_more (self, more);
  else
    {
      memcpy (attempt->boxes, before.boxes, n * sizeof *before.boxes);
      memcpy (attempt->variants, before.variants, n * sizeof *before.variants);
      set_in_way (self, more, true);
    }

  free (before.boxes);
  free (before.variants);
}

void
kring_keeping_unfold (KringKeeping *self)
{
  unfold_some (self);
  for (int more = self->attempt->n_mores - 1; more >= 0; more--)
    if (self->attempt->mores[more].ring == self->ring && self->attempt->mores[more].count == 2)
      unfold_pair (self, more);
}

/* Puts a card "2 more" where @other stands, for them and @item. FALSE: it finds no room there. */
static bool
fold_both (KringKeeping *self,
           int           item,
           int           other)
{
  KringAttempt *attempt = self->attempt;
  const KringRingsSize *size = &self->work->rings->more_size;
  int side = kring_work_side (self->work, item);
  KringBox box = { attempt->boxes[other].x, attempt->boxes[other].y, size->w, size->h };

  if (!kring_cell_is_in_band (&self->cell, &box, self->least_gap) || !kring_cell_is_free (&self->cell, &box, 0)
      || kring_keeping_measure_open (self, other, &box) < self->least_gap)
    return false;

  attempt->boxes[other].w = 0;
  attempt->mores_of[other] = attempt->mores_of[item] = attempt->n_mores;
  attempt->mores[attempt->n_mores++] = (KringRingsMore) {
    self->ring, kring_work_side (self->work, other) == side ? side : KRING_RINGS_NO_SIDE, 2, box.x, box.y, box.w, box.h,
  };
  self->fixed[self->cell.n_fixed++] = box;

  return true;
}

bool
kring_keeping_fold_pair (KringKeeping *self,
                         int           item)
{
  const KringRingsItem *rows = self->work->rings->items;
  int side = kring_work_side (self->work, item);
  bool *is_tried = kring_rings_alloc ((size_t) self->n_items, sizeof *is_tried), is_done = false;

  for (int n = 0; n < self->n_items && !is_done; n++)
    {
      int last = -1;

      for (int i = 0; i < self->n_items; i++)
        {
          int other = self->items[i], best = last >= 0 ? self->items[last] : -1;
          bool is_near = kring_work_side (self->work, other) == side;

          if (is_tried[i] || self->attempt->boxes[other].w <= 0 || rows[other].is_pinned)
            continue;
          if (best < 0 || is_near > (kring_work_side (self->work, best) == side)
              || (is_near == (kring_work_side (self->work, best) == side) && rows[other].order > rows[best].order))
            last = i;
        }
      if (last < 0)
        break;
      is_tried[last] = true;
      kring_keeping_enter (self, self->items[last], 1);
      self->cell.is_wedge = false;
      is_done = fold_both (self, item, self->items[last]);
    }

  free (is_tried);
  return is_done;
}
