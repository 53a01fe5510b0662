/* kring-rings-fold.c - a ring that is too full even for short names: as many as fit, and "7 more"
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-rings-filling.h"

#include <limits.h>
#include <math.h>
#include <stdlib.h>

#define STRAY    0.8   /* how far from their side people are unfolded */
#define TIGHTEST 0.4   /* times the least gap */
#define MOST_FAILED 4   /* then nobody else is tried */
#define SHORTEST (KRING_RINGS_VARIANTS - 1)

static KringCellCard
create_more (const KringFilling *self)
{
  const KringRingsSize *size = &self->work->rings->more_size;

  return (KringCellCard) { .lo = -1e9, .hi = 1e9, .box = { .w = size->w, .h = size->h } };
}

/* The @keep members of @side that come first by their order, then the card for the others. */
static int
gather_some (KringFilling *self,
             int           side,
             int           keep,
             int          *kept)
{
  int n = 0;

  for (int i = 0; i < self->n_items; i++)
    {
      int item = self->items[i];

      if (kring_work_side (self->work, item) != side || kring_filling_is_pinned (self, item)
          || kring_filling_rank (self, side, item) >= keep)
        continue;
      kept[n] = item;
      self->cards[n++] = kring_filling_card (self, item, SHORTEST);
    }
  self->cards[n] = create_more (self);

  return n;
}

/* The card @box stands for all of @side (or of the ring) who have no place yet. */
static void
fold_others (KringFilling *self,
             int           side,
             KringBox      box)
{
  KringAttempt *attempt = self->attempt;
  int count = 0;

  for (int i = 0; i < self->n_items; i++)
    {
      int item = self->items[i];

      if ((side != KRING_RINGS_NO_SIDE && kring_work_side (self->work, item) != side)
          || attempt->boxes[item].w > 0 || attempt->mores_of[item] >= 0)
        continue;
      attempt->mores_of[item] = attempt->n_mores;
      count++;
    }

  attempt->mores[attempt->n_mores++] = (KringRingsMore) { self->ring, side, count, box.x, box.y, box.w, box.h };
}

/* As many of @side as fit, and one card for the others; at least two are folded, or one could have had the place
 * of the card. When not even the card fits, nobody gets a place. */
static void
fold_side (KringFilling *self,
           int           side,
           int           n)
{
  int *kept = kring_rings_alloc ((size_t) n, sizeof *kept);
  int low = -1, high = n - 1, count;

  while (low < high - 1)
    {
      int keep = (low + high) / 2;

      count = gather_some (self, side, keep, kept);
      *(kring_cell_has_room (&self->cell, self->cards, count + 1) ? &low : &high) = keep;
    }

  if (low >= 0)
    {
      count = gather_some (self, side, low, kept);
      kring_cell_spread (&self->cell, self->cards, count + 1);
      for (int i = 0; i < count; i++)
        kring_filling_settle (self, kept[i], SHORTEST, self->cards[i].box);
      fold_others (self, side, self->cards[count].box);
    }

  free (kept);
}

/* One card for all of the ring whose side had no room for one. When that does not fit either, the caller
 * finds these people without a place. */
static void
fold_rest (KringFilling *self)
{
  KringBox box = create_more (self).box;
  int n = 0, last = -1;

  for (int i = 0; i < self->n_items; i++)
    if (self->attempt->boxes[self->items[i]].w <= 0 && self->attempt->mores_of[self->items[i]] < 0)
      {
        last = self->items[i];
        n++;
      }

  /* One person takes hardly more room than "1 more". */
  if (n == 1)
    {
      KringBox card = kring_filling_box (self, last, SHORTEST);

      if (kring_work_fit (self->work, self->attempt, self->ring, &card))
        {
          kring_filling_settle (self, last, SHORTEST, card);
          return;
        }
    }
  if (n > 0 && kring_work_fit (self->work, self->attempt, self->ring, &box))
    fold_others (self, KRING_RINGS_NO_SIDE, box);
}

static void
fold_sides (KringFilling *self)
{
  kring_filling_reset (self);

  for (int side = 0; side < self->work->n_sides; side++)
    {
      int n = kring_filling_gather (self, side, SHORTEST);

      if (n == 0)
        continue;
      kring_filling_enter (self, side, KRING_REACH_FAR);
      if (kring_cell_spread (&self->cell, self->cards, n) >= 0)
        kring_filling_settle_side (self, side);
      else
        fold_side (self, side, n);
    }

  fold_rest (self);
}

/* Folds the ring as a whole, into one card at the end of the row. */
static void
fold_round (KringFilling *self)
{
  int *items = kring_rings_alloc ((size_t) self->n_items, sizeof *items);
  int low = -1, high, n;

  kring_filling_reset (self);
  self->reach = KRING_REACH_BIT;
  self->is_free = true;
  high = kring_filling_gather_round (self, SHORTEST, self->n_items, items) - 1;

  while (low < high - 1)
    {
      int keep = (low + high) / 2;

      n = kring_filling_gather_round (self, SHORTEST, keep, items);
      self->cards[n] = create_more (self);
      *(kring_cell_has_room (&self->cell, self->cards, n + 1) ? &low : &high) = keep;
    }

  if (low >= 0)
    {
      n = kring_filling_gather_round (self, SHORTEST, low, items);
      self->cards[n] = create_more (self);
      kring_cell_spread (&self->cell, self->cards, n + 1);
      for (int i = 0; i < n; i++)
        kring_filling_settle (self, items[i], SHORTEST, self->cards[i].box);
      fold_others (self, KRING_RINGS_NO_SIDE, self->cards[n].box);
    }
  else
    {
      fold_rest (self);
    }

  self->is_free = false;
  free (items);
}

/* Who is behind @more and comes next after @order, or -1. */
static int
find_folded (const KringFilling *self,
             int                 more,
             long                order)
{
  const KringRingsItem *items = self->work->rings->items;
  int first = -1;

  for (int i = 0; i < self->n_items; i++)
    {
      int item = self->items[i];

      if (self->attempt->mores_of[item] == more && items[item].order > order
          && (first < 0 || items[item].order < items[first].order))
        first = item;
    }

  return first;
}

static void
drop_more (KringFilling *self,
           int           more)
{
  KringAttempt *attempt = self->attempt;

  for (int i = more; i < attempt->n_mores - 1; i++)
    attempt->mores[i] = attempt->mores[i + 1];
  attempt->n_mores--;
  for (int i = 0; i < self->n_items; i++)
    if (attempt->mores_of[self->items[i]] > more)
      attempt->mores_of[self->items[i]]--;
}

/* The last one behind a "more" may have the room of that, too, and stand as near to the others as it takes. */
static void
unfold_last (KringFilling *self,
             int           more)
{
  KringRingsMore *row = &self->attempt->mores[more];
  int item = find_folded (self, more, LONG_MIN);
  double gap = self->cell.gap;
  bool is_placed;

  row->ring = -1;
  self->cell.gap = self->work->rings->gap * TIGHTEST;
  is_placed = kring_filling_squeeze (self, item, M_PI);
  self->cell.gap = gap;
  row->ring = self->ring;
  if (!is_placed)
    return;
  self->attempt->mores_of[item] = -1;
  drop_more (self, more);
}

/* Who was folded may still find room between the others. */
static void
unfold_some (KringFilling *self,
             int           first)
{
  KringAttempt *attempt = self->attempt;

  for (int more = attempt->n_mores - 1; more >= first; more--)
    {
      int item = find_folded (self, more, LONG_MIN), n_failed = 0;

      while (item >= 0 && attempt->mores[more].count > 1 && n_failed < MOST_FAILED)
        {
          if (kring_filling_squeeze (self, item, STRAY))
            {
              attempt->mores_of[item] = -1;
              attempt->mores[more].count--;
            }
          else
            {
              n_failed++;
            }
          item = find_folded (self, more, self->work->rings->items[item].order);
        }
      if (attempt->mores[more].count == 1)
        unfold_last (self, more);
    }
}

/* Whichever way leaves more people in sight; of two that are alike the one with a card for each side. */
void
kring_filling_fold (KringFilling *self)
{
  int n_mores = self->attempt->n_mores, n_sides, n_round;

  fold_sides (self);
  unfold_some (self, n_mores);
  n_sides = kring_filling_count (self);

  self->attempt->n_mores = n_mores;
  fold_round (self);
  unfold_some (self, n_mores);
  n_round = kring_filling_count (self);
  if (n_round > n_sides)
    return;

  self->attempt->n_mores = n_mores;
  fold_sides (self);
  unfold_some (self, n_mores);
}
