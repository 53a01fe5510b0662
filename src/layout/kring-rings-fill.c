/* kring-rings-fill.c - places everybody of one ring, from nothing
 *
 * Sides are filled each by itself, so that an edit in one moves nobody in
 * another. A side that is too full may spread over empty sides next to it; then
 * cards may lie over the rays; then names get shorter; then people are folded.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-rings-work.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define LABEL_GAP 3.0
#define ROOMY     2.5    /* times the least gap: then a side keeps to its own arc */
#define ROUND     2.0
#define OVERHANG  0.2    /* how far a middle may stand over its side when the rays are let go */

typedef struct {
  KringWork     *work;
  KringAttempt  *attempt;
  int            ring;
  KringCell      cell;
  KringBox      *fixed;     /* first the names, then pinned and placed cards */
  int            n_names;
  int            n_fixed;
  int           *items;     /* of the whole ring, in order */
  int            n_items;
  KringCellCard *cards;
} Filling;

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
grow_box (const KringBox *box,
          double          gap)
{
  double by = 2 * (gap - LABEL_GAP);

  return (KringBox) { box->x, box->y, box->w + by, box->h + by };
}

static void
settle (Filling *self,
        int      item,
        int      variant,
        KringBox box)
{
  self->attempt->boxes[item] = box;
  self->attempt->variants[item] = variant;
}

static KringBox
create_box (const Filling *self,
            int            item,
            int            variant)
{
  const KringRingsSize *size = &self->work->rings->items[item].sizes[variant];

  return (KringBox) { .w = size->w, .h = size->h };
}

/* Pinned people stand first, at the depth where they are in nobody's way. */
static bool
pin (Filling *self,
     int      variant)
{
  static const double depths[] = { 0.5, 0.85, 0.15, 1, 0 };

  self->cell.is_wedge = false;
  self->n_fixed = self->n_names;
  for (int i = 0; i < self->n_items; i++)
    {
      const KringRingsItem *item = &self->work->rings->items[self->items[i]];
      KringBox box = create_box (self, self->items[i], variant);
      bool is_free = false;

      if (!item->is_pinned)
        continue;

      self->cell.n_fixed = self->n_fixed;
      for (size_t d = 0; d < sizeof depths / sizeof *depths && !is_free; d++)
        is_free = kring_cell_put (&self->cell, &box, item->angle, depths[d]) && kring_cell_is_free (&self->cell, &box, 0);
      if (!is_free)
        return false;

      settle (self, self->items[i], variant, box);
      self->fixed[self->n_fixed++] = grow_box (&box, self->cell.gap);
    }
  self->cell.n_fixed = self->n_fixed;

  return true;
}

static int
gather (Filling *self,
        int      side,
        int      variant)
{
  int n = 0;

  for (int i = 0; i < self->n_items; i++)
    {
      int item = self->items[i];

      if ((side != KRING_RINGS_NO_SIDE && kring_work_side (self->work, item) != side)
          || self->work->rings->items[item].is_pinned)
        continue;
      self->cards[n++] = (KringCellCard) { .lo = -1e9, .hi = 1e9, .box = create_box (self, item, variant) };
    }

  return n;
}

static void
settle_cards (Filling *self,
              int      side,
              int      variant)
{
  int n = 0;

  for (int i = 0; i < self->n_items; i++)
    {
      int item = self->items[i];

      if ((side == KRING_RINGS_NO_SIDE || kring_work_side (self->work, item) == side)
          && !self->work->rings->items[item].is_pinned)
        settle (self, item, variant, self->cards[n++].box);
    }
}

static void
enter_side (Filling *self,
            int      side,
            double   stretch)
{
  double start, end;

  kring_work_arc (self->work, self->ring, side, stretch, &start, &end);
  kring_cell_set_arc (&self->cell, start, end);
  self->cell.is_wedge = true;
}

/* On the side's own arc, or, when that is close, over as much of the empty arcs beside it as makes it looser. */
static bool
fill_side (Filling *self,
           int      side,
           int      variant,
           double   reach)
{
  static const double stretches[] = { 0, 0.6, 1 };
  double best = -1;

  for (size_t s = 0; s < sizeof stretches / sizeof *stretches && stretches[s] <= reach && best < self->cell.gap * ROOMY; s++)
    {
      int n = gather (self, side, variant);
      double gap;

      enter_side (self, side, stretches[s]);
      gap = kring_cell_spread (&self->cell, self->cards, n);
      if (gap > best * 1.2)
        {
          best = gap;
          settle_cards (self, side, variant);
        }
    }

  return best >= 0;
}

static bool
fill_sides (Filling *self,
            int      variant,
            double   reach)
{
  if (!pin (self, variant))
    return false;

  for (int side = 0; side < self->work->n_sides; side++)
    if (gather (self, side, variant) > 0 && !fill_side (self, side, variant, reach))
      return false;

  return true;
}

/* How many of the side (or of the ring) come before @item by their order. */
static int
find_rank (const Filling *self,
           int            side,
           int            item)
{
  const KringRingsItem *items = self->work->rings->items;
  int rank = 0;

  for (int i = 0; i < self->n_items; i++)
    {
      int other = self->items[i];

      if ((side != KRING_RINGS_NO_SIDE && kring_work_side (self->work, other) != side) || items[other].is_pinned)
        continue;
      rank += items[other].order < items[item].order || (items[other].order == items[item].order && other < item);
    }

  return rank;
}

/* The ray where the longest empty stretch of the ring begins to end: there the row of all cards starts. */
static int
find_first_side (const Filling *self)
{
  int first = 0;
  double widest = -1;

  for (int side = 0; side < self->work->n_sides; side++)
    {
      double start, end;

      if (gather ((Filling *) self, side, 0) == 0)
        continue;
      kring_work_arc (self->work, self->ring, side, 1, &start, &end);
      if (self->work->starts[side] - start > widest + 1e-9)
        {
          widest = self->work->starts[side] - start;
          first = side;
        }
    }

  return first;
}

/* The cards of all sides as one row: middles stay with their side, edges may lie over the rays. Only the
 * @keep first by their order. @items: who they are. */
static int
gather_round (Filling *self,
              int      variant,
              int      keep,
              int     *items)
{
  int n_sides = self->work->n_sides, first = find_first_side (self), n = 0;

  self->cell.is_wedge = false;
  for (int s = 0; s < n_sides; s++)
    {
      int side = (first + s) % n_sides;
      double turn = side < first ? 2 * M_PI : 0, start, end;

      kring_work_arc (self->work, self->ring, side, 1, &start, &end);
      if (s == 0)
        kring_cell_set_arc (&self->cell, start, start + 2 * M_PI);
      for (int i = 0; i < self->n_items; i++)
        {
          int item = self->items[i];

          if (kring_work_side (self->work, item) != side || self->work->rings->items[item].is_pinned
              || find_rank (self, KRING_RINGS_NO_SIDE, item) >= keep)
            continue;
          self->cards[n] = (KringCellCard) {
            .lo = start + turn - OVERHANG, .hi = end + turn + OVERHANG, .box = create_box (self, item, variant),
          };
          items[n++] = item;
        }
    }

  return n;
}

static bool
fill_round (Filling *self,
            int      variant)
{
  int *items = kring_rings_alloc ((size_t) self->n_items, sizeof *items);
  bool is_filled = pin (self, variant);

  if (is_filled)
    {
      int n = gather_round (self, variant, self->n_items, items);

      is_filled = kring_cell_spread (&self->cell, self->cards, n) >= 0;
      for (int i = 0; is_filled && i < n; i++)
        settle (self, items[i], variant, self->cards[i].box);
    }

  free (items);
  return is_filled;
}

/* The @keep members of @side that come first by their order, then the card for the others. */
static int
gather_some (Filling *self,
             int      side,
             int      variant,
             int      keep,
             int     *kept)
{
  const KringRings *rings = self->work->rings;
  int n = 0;

  for (int i = 0; i < self->n_items; i++)
    {
      int item = self->items[i];

      if (kring_work_side (self->work, item) != side || rings->items[item].is_pinned || find_rank (self, side, item) >= keep)
        continue;
      kept[n] = item;
      self->cards[n++] = (KringCellCard) { .lo = -1e9, .hi = 1e9, .box = create_box (self, item, variant) };
    }
  self->cards[n] = (KringCellCard) { .lo = -1e9, .hi = 1e9, .box = { .w = rings->more_size.w, .h = rings->more_size.h } };

  return n;
}

/* The card @box stands for all of @side (or of the ring) who have no place yet. */
static void
fold_others (Filling *self,
             int      side,
             KringBox box)
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

/* As many as fit, and one card for the others. FALSE: not even that card fits. */
static bool
fold_side (Filling *self,
           int      side,
           int      n,
           int      variant)
{
  int *kept = kring_rings_alloc ((size_t) n, sizeof *kept);
  int low = -1, high = n - 1;   /* at least two are folded, or one would have fitted in the place of the card */

  while (low < high - 1)
    {
      int keep = (low + high) / 2, count = gather_some (self, side, variant, keep, kept);

      if (kring_cell_spread (&self->cell, self->cards, count + 1) >= 0)
        low = keep;
      else
        high = keep;
    }

  if (low >= 0)
    {
      int count = gather_some (self, side, variant, low, kept);

      kring_cell_spread (&self->cell, self->cards, count + 1);
      for (int i = 0; i < count; i++)
        settle (self, kept[i], variant, self->cards[i].box);
      fold_others (self, side, self->cards[count].box);
    }

  free (kept);
  return low >= 0;
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
      fixed[cell.n_fixed++] = grow_box (&attempt->boxes[i], cell.gap);
  for (int i = 0; i < attempt->n_mores; i++)
    {
      const KringRingsMore *more = &attempt->mores[i];

      if (more->ring == ring)
        fixed[cell.n_fixed++] = grow_box (&(KringBox) { more->x, more->y, more->w, more->h }, cell.gap);
    }

  is_fit = kring_cell_spread (&cell, &card, 1) >= 0;
  *box = card.box;

  free (fixed);
  return is_fit;
}

/* One card for all of the ring whose side had no room for one. When that does not fit either, the caller
 * finds these people without a place. */
static void
fold_rest (Filling *self)
{
  const KringRingsSize *size = &self->work->rings->more_size;
  KringBox box = { .w = size->w, .h = size->h };
  bool is_any = false;

  for (int i = 0; i < self->n_items; i++)
    is_any = is_any || (self->attempt->boxes[self->items[i]].w <= 0 && self->attempt->mores_of[self->items[i]] < 0);
  if (is_any && kring_work_fit (self->work, self->attempt, self->ring, &box))
    fold_others (self, KRING_RINGS_NO_SIDE, box);
}

static void
reset (Filling *self)
{
  for (int i = 0; i < self->n_items; i++)
    {
      self->attempt->boxes[self->items[i]].w = 0;
      self->attempt->mores_of[self->items[i]] = -1;
    }
}

static int
count_placed (const Filling *self)
{
  int n = 0;

  for (int i = 0; i < self->n_items; i++)
    n += self->attempt->boxes[self->items[i]].w > 0;

  return n;
}

/* Folds per side. */
static void
fold_sides (Filling *self,
            int      variant)
{
  reset (self);
  pin (self, variant);

  for (int side = 0; side < self->work->n_sides; side++)
    {
      int n = gather (self, side, variant);

      if (n == 0)
        continue;
      enter_side (self, side, 1);
      if (kring_cell_spread (&self->cell, self->cards, n) >= 0)
        settle_cards (self, side, variant);
      else
        fold_side (self, side, n, variant);
    }

  fold_rest (self);
}

/* Folds the ring as a whole, into one card at the end of the row. Returns how many are placed. */
static int
fold_round (Filling *self,
            int      variant)
{
  KringRingsSize size = self->work->rings->more_size;
  int *items = kring_rings_alloc ((size_t) self->n_items, sizeof *items);
  int low = -1, high, n = 0;

  reset (self);
  pin (self, variant);
  high = gather_round (self, variant, self->n_items, items) - 1;

  /* In the last round, at what was found to fit, the cards are placed for good. */
  for (bool is_last = false; !is_last;)
    {
      bool fits;
      int keep;

      is_last = low >= high - 1;
      if (is_last && low < 0)
        break;
      keep = is_last ? low : (low + high) / 2;
      n = gather_round (self, variant, keep, items);
      self->cards[n] = (KringCellCard) { .lo = -1e9, .hi = 1e9, .box = { .w = size.w, .h = size.h } };
      fits = kring_cell_spread (&self->cell, self->cards, n + 1) >= 0;
      if (!is_last)
        *(fits ? &low : &high) = keep;
    }

  for (int i = 0; low >= 0 && i < n; i++)
    settle (self, items[i], variant, self->cards[i].box);
  if (low >= 0)
    fold_others (self, KRING_RINGS_NO_SIDE, self->cards[n].box);
  else
    fold_rest (self);

  free (items);
  return count_placed (self);
}

/* Whichever way leaves more people in sight. */
static void
fold (Filling *self)
{
  const int variant = KRING_RINGS_VARIANTS - 1;
  int n_mores = self->attempt->n_mores, n_placed;

  fold_sides (self, variant);
  n_placed = count_placed (self);

  self->attempt->n_mores = n_mores;
  if (fold_round (self, variant) > n_placed + 1)
    return;

  self->attempt->n_mores = n_mores;
  fold_sides (self, variant);
}

/* What is tried, one after the other: how short the names, and how far a side may spread over empty sides
 * beside it; ROUND: and lie over the rays. */
static const struct {
  int    variant;
  double reach;
} ways[] = {
  { 0, 0.6 }, { 1, 0.6 }, { 0, 1 }, { 0, ROUND }, { 1, 1 }, { 1, ROUND },
  { 2, 0.6 }, { 2, 1 }, { 2, ROUND }, { 3, 1 }, { 3, ROUND },
};

void
kring_work_fill (KringWork    *self,
                 KringAttempt *attempt,
                 int           ring)
{
  size_t n_items = (size_t) self->rings->n_items;
  Filling filling = { .work = self, .attempt = attempt, .ring = ring };
  bool is_filled = false;

  filling.items = kring_rings_alloc (n_items, sizeof *filling.items);
  filling.n_items = kring_work_list (self, ring, KRING_RINGS_NO_SIDE, filling.items);
  filling.cards = kring_rings_alloc (n_items + 1, sizeof *filling.cards);
  filling.fixed = kring_rings_alloc (2 * n_items + KRING_RINGS_MAX + (size_t) self->n_sides, sizeof *filling.fixed);
  filling.n_names = filling.n_fixed = kring_work_names (self, attempt, ring, filling.fixed);
  kring_work_cell (self, attempt, ring, &filling.cell);
  filling.cell.fixed = filling.fixed;

  for (size_t i = 0; i < sizeof ways / sizeof *ways && !is_filled; i++)
    is_filled = ways[i].reach < ROUND
                ? fill_sides (&filling, ways[i].variant, ways[i].reach)
                : fill_round (&filling, ways[i].variant);
  if (!is_filled)
    fold (&filling);

  free (filling.fixed);
  free (filling.cards);
  free (filling.items);
}
