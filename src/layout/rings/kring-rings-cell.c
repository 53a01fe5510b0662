/* kring-rings-cell.c
 *
 * The largest gap at which the cards still fit one after the other is searched
 * by halving. At that gap they fill the arc by themselves, so that nobody stands
 * in a clump beside an empty quarter.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-rings-cell.h"

#include <math.h>
#include <stdlib.h>

#define MAX_ROWS   4
#define N_HALVINGS 7
#define N_PASSES   6
#define WIDEST     400.0   /* gap beyond which nothing looks looser */
#define ROOMY      3.0     /* times the least gap: then one row less is nicer */
#define NEAR       1.6     /* times the least gap, between those of one group */
#define STAGGER    0.9     /* of an even share of the arc, from one card to the next in another row */
#define FEW        3       /* more cards than that never fill more of the band than ... */
#define FULLEST    0.8
#define FASTEST    2.0     /* times the step, that a card moves at most from slot to slot */

/* From where to where a card can stand on a ray, and how much of the ray it covers; @to before @from: nowhere. Both 0:
 * not worked out yet. */
typedef struct {
  double from, to, extent;
} Reach;

/* Cards stand at slots along the arc, so that what is asked again and again is worked out once. */
typedef struct {
  const KringCell *cell;
  KringCellCard   *cards;
  int              n_cards;
  int              n_rows;
  double           gap;
  int              n_slots;
  double          *angles;    /* of each slot */
  KringRay        *rays;
  Reach           *reaches;   /* of each card at each slot */
  int             *slots;     /* where each card is */
  int             *rows;
  double           short_of;  /* how far the last card that did not fit has to move at least */
  bool             is_dense;  /* rows are taken as they come; otherwise in turn, which looks calmer */
} Try;

static const Reach *
get_reach (const Try *try,
           int        index,
           int        slot)
{
  Reach *reach = &try->reaches[index * try->n_slots + slot];

  if (reach->from <= 0 && reach->to <= 0)
    {
      const KringBox *box = &try->cards[index].box;
      KringRay ray = try->rays[slot];

      kring_cell_find_limits (try->cell, ray, box, &reach->from, &reach->to);
      reach->extent = fmin (box->w / fmax (fabs (ray.x), 1e-9), box->h / fmax (fabs (ray.y), 1e-9));
      if (reach->to < reach->from)
        *reach = (Reach) { 1, 0, 0 };
    }

  return reach;
}

static double
work_out_angle (const Try *try,
                int        slot)
{
  const KringCell *cell = try->cell;

  return try->n_slots > 1 ? cell->start + (cell->end - cell->start) * slot / (try->n_slots - 1) : cell->start;
}

/* Rows share the thickness of the band evenly; where it is too thin they run into each other and the
 * cards are kept apart along the arc. */
static bool
put_in_row (const Try *try,
            int        index,
            int        slot,
            KringBox  *box)
{
  const Reach *reach = get_reach (try, index, slot);
  KringRay ray = try->rays[slot];
  int row = try->rows[index], n_rows = try->n_rows;
  double room, s;

  if (reach->to < reach->from)
    return false;

  room = reach->to - reach->from - (n_rows - 1) * reach->extent;
  s = room >= 0
      ? reach->from + room * (row + 1) / (n_rows + 1) + reach->extent * row
      : reach->from + (reach->to - reach->from) * row / (n_rows - 1);
  box->x = s * ray.x;
  box->y = s * ray.y;

  return true;
}

/* What is to be kept free between two cards. */
static double
get_gap (const Try *try,
         int        a,
         int        b)
{
  const KringCellCard *one = &try->cards[a], *other = &try->cards[b];

  if (one->group != 0 && one->group == other->group)
    return fmin (try->gap, try->cell->gap * NEAR);

  return try->rows[a] == try->rows[b] ? try->gap : try->cell->gap;
}

/* How far @index is from being far enough along the arc from the card before it, which is in another row; none: it is. */
static double
lacks_stagger (const Try *try,
               int        index)
{
  const KringCell *cell = try->cell;
  const KringBox *box = &try->cards[index].box, *before = &try->cards[index - 1].box;
  KringRay here = try->rays[try->slots[index]], there = try->rays[try->slots[index - 1]];
  double part = (cell->inner.a + cell->outer.a) / 2 / cell->edge.a;
  double x = fabs (here.x - there.x) * part, y = fabs (here.y - there.y) * part;
  double w = (before->w + box->w) / 2 + try->gap, h = (before->h + box->h) / 2 + try->gap;

  if (try->angles[try->slots[index]] - try->angles[try->slots[index - 1]] > M_PI / 2)
    return 0;

  return (STAGGER / try->n_rows - x / w - y / h) / (1 / w + 1 / h);
}

/* How far @box has to move at least to be @gap away from @other; none: it is. */
static double
lacks_room (const KringBox *box,
            const KringBox *other,
            double          gap)
{
  double x = (box->w + other->w) / 2 + gap - fabs (box->x - other->x);
  double y = (box->h + other->h) / 2 + gap - fabs (box->y - other->y);

  return x < y ? x : y;   /* no call: this is asked millions of times */
}

static bool
fits (Try *try,
      int  index)
{
  const KringCell *cell = try->cell;
  const KringBox *box = &try->cards[index].box;

  for (int i = index - 1; i >= 0; i--)
    if ((try->short_of = lacks_room (box, &try->cards[i].box, get_gap (try, index, i))) > KRING_BOX_SLACK)
      return false;
  for (int i = 0; i < cell->n_fixed; i++)
    if ((try->short_of = lacks_room (box, &cell->fixed[i], cell->fixed_gap)) > KRING_BOX_SLACK)
      return false;
  if (index > 0 && try->n_rows > 1 && !try->is_dense && (try->short_of = lacks_stagger (try, index)) > 0)
    return false;

  try->short_of = 0;
  return kring_cell_is_in_wedge (cell, box, try->gap / 2);
}

static bool
is_allowed (const Try *try,
            int        index,
            int        slot)
{
  return slot >= 0 && slot < try->n_slots && try->angles[slot] >= try->cards[index].lo
         && try->angles[slot] <= try->cards[index].hi;
}

/* In its row, or, when they are dense, in the first row that is free. Returns 0 when the card has its place, and else
 * after how many slots it is worth trying again. */
static int
try_slot (Try *try,
          int  index,
          int  slot)
{
  int n_choices = try->is_dense ? try->n_rows : 1;
  double least = INFINITY;

  try->slots[index] = slot;
  for (int i = 0; i < n_choices; i++)
    {
      try->rows[index] = (index + i) % try->n_rows;
      try->short_of = 0;
      if (put_in_row (try, index, slot, &try->cards[index].box) && fits (try, index))
        return 0;
      least = fmin (least, try->short_of);
    }

  return 1 + (int) (least / (FASTEST * KRING_CELL_STEP));
}

/* Each card at the first slot that is free, from the start on. */
static bool
fill (Try *try)
{
  int slot = 0;

  for (int i = 0; i < try->n_cards; i++)
    {
      int away = 1;

      while (away > 0 && slot < try->n_slots)
        {
          away = is_allowed (try, i, slot) ? try_slot (try, i, slot) : 1;
          slot += away;
        }
      if (away > 0)
        return false;
    }

  return true;
}

/* Whether the cards from @first to @last could all go on by @turn slots, with all others where they are. @boxes:
 * where they would be then. */
static bool
may_turn (const Try *try,
          int        first,
          int        last,
          int        turn,
          KringBox  *boxes)
{
  for (int i = first; i <= last; i++)
    {
      int slot = try->slots[i] + turn;
      KringBox *box = &boxes[i];

      *box = try->cards[i].box;
      if (!is_allowed (try, i, slot) || !put_in_row (try, i, slot, box) || !kring_cell_is_free (try->cell, box, try->gap / 2))
        return false;
      for (int j = 0; j < try->n_cards; j++)
        if ((j < first || j > last) && kring_box_touches (box, &try->cards[j].box, get_gap (try, i, j)))
          return false;
      for (int j = first; j < i; j++)
        if (kring_box_touches (box, &boxes[j], get_gap (try, i, j)))
          return false;
    }

  return true;
}

/* How far they could go, slot by slot. */
static int
find_end (const Try *try,
          int        first,
          int        last,
          int        way,
          KringBox  *boxes)
{
  int turn = 0;

  while (may_turn (try, first, last, turn + way, boxes))
    turn += way;

  return turn;
}

/* Filled from the start all room that is left is at the end: everybody goes to the middle of the room they have,
 * those of one group together, until nobody moves any more. */
static void
even_out (const Try *try,
          KringBox  *boxes)
{
  bool is_moved = true;
  int last;

  for (int pass = 0; pass < N_PASSES && is_moved; pass++)
    {
      is_moved = false;
      for (int first = 0; first < try->n_cards; first = last + 1)
        {
          int64_t group = try->cards[first].group;
          int turn;

          last = first;
          while (group != 0 && last + 1 < try->n_cards && try->cards[last + 1].group == group)
            last++;

          turn = (find_end (try, first, last, 1, boxes) + find_end (try, first, last, -1, boxes)) / 2;
          if (turn == 0 || !may_turn (try, first, last, turn, boxes))
            continue;
          is_moved = true;
          for (int i = first; i <= last; i++)
            {
              try->slots[i] += turn;
              try->cards[i].box = boxes[i];
            }
        }
    }
}

/* The largest gap at which the rows hold all cards; negative when @low does not do. */
static double
find_gap (Try    *try,
          double  low)
{
  const KringCell *cell = try->cell;
  double arc = (cell->end - cell->start) * fmax (cell->outer.a, cell->outer.b);
  double high = fmax (low, fmin (WIDEST, 2 * arc * try->n_rows / try->n_cards));

  try->gap = low;
  if (!fill (try))
    return -1;

  for (int i = 0; i < N_HALVINGS; i++)
    {
      try->gap = (low + high) / 2;
      if (fill (try))
        low = try->gap;
      else
        high = try->gap;
    }

  return low;
}

static void *
allocate (int    n,
          size_t size)
{
  void *memory = calloc ((size_t) n, size);

  if (memory == NULL)
    abort ();

  return memory;
}

/* Whether the cards would not fit even if they could be cut in pieces. */
static bool
is_hopeless (const KringCell     *self,
             const KringCellCard *cards,
             int                  n_cards)
{
  double band = (self->end - self->start) / 2 * (self->outer.a * self->outer.b - self->inner.a * self->inner.b);
  double need = 0;

  for (int i = 0; i < n_cards; i++)
    need += (cards[i].box.w + self->gap) * (cards[i].box.h + self->gap);

  return need > (n_cards > FEW ? FULLEST : 1) * band;
}

/* What is in nobody's way because it lies within the inner line or beyond the outer one is left out. */
static KringCell
pick_fixed (const KringCell *self,
            KringBox        *fixed)
{
  KringCell cell = *self;

  cell.n_fixed = 0;
  for (int i = 0; i < self->n_fixed; i++)
    {
      KringBox grown = self->fixed[i];

      grown.w += 2 * self->fixed_gap;
      grown.h += 2 * self->fixed_gap;
      if ((self->n_middle == 0 && kring_ellipse_holds (&self->inner, &grown)) || kring_ellipse_is_clear_of (&self->outer, &grown))
        continue;
      fixed[cell.n_fixed++] = self->fixed[i];
    }
  cell.fixed = fixed;

  return cell;
}

/* More rows than cards are never needed. */
static int
get_most_rows (const Try *try)
{
  return try->n_cards < MAX_ROWS ? try->n_cards : MAX_ROWS;
}

static void
set_up_slots (Try *try)
{
  const KringCell *cell = try->cell;

  try->n_slots = 1 + (int) ((cell->end - cell->start) / kring_cell_step (cell));
  try->angles = allocate (try->n_slots, sizeof *try->angles);
  try->rays = allocate (try->n_slots, sizeof *try->rays);
  try->reaches = allocate (try->n_slots * try->n_cards, sizeof *try->reaches);
  try->slots = allocate (try->n_cards, sizeof *try->slots);
  try->rows = allocate (try->n_cards, sizeof *try->rows);

  for (int slot = 0; slot < try->n_slots; slot++)
    {
      try->angles[slot] = work_out_angle (try, slot);
      try->rays[slot] = kring_ellipse_ray (&cell->edge, try->angles[slot]);
    }
}

/* Whether there are rows that hold all cards at the least gap; mostly, where dense ones do not, calm ones do not either. */
static bool
may_fit (Try *try)
{
  bool is_filled = false;

  try->gap = try->cell->gap;
  try->is_dense = true;
  for (try->n_rows = get_most_rows (try); try->n_rows > 1 && !is_filled; try->n_rows--)
    is_filled = fill (try);
  try->is_dense = false;
  try->n_rows = 1;

  return is_filled || fill (try);
}

/* Looks for the rows with the largest gap, and for that gap. Calm rows first; dense ones only when those do not do. */
static void
find_rows (Try *try)
{
  double best = -1;
  int best_rows = 0;

  for (int dense = may_fit (try) ? 0 : 2; dense <= 1 && best_rows == 0; dense++)
    {
      try->is_dense = dense == 1;
      for (try->n_rows = 1 + dense; try->n_rows <= get_most_rows (try) && best < try->cell->gap * ROOMY; try->n_rows++)
        {
          double gap = find_gap (try, fmax (try->cell->gap, best * 1.1));

          if (gap < 0)
            continue;
          best = gap;
          best_rows = try->n_rows;
        }
    }

  try->n_rows = best_rows;
  try->gap = best;
}

static void
clear_slots (Try *try)
{
  free (try->angles);
  free (try->rays);
  free (try->reaches);
  free (try->slots);
  free (try->rows);
}

bool
kring_cell_has_room (const KringCell *self,
                     KringCellCard   *cards,
                     int              n_cards)
{
  Try try = { .cards = cards, .n_cards = n_cards, .gap = self->gap };
  bool has_room;
  KringBox *fixed;
  KringCell cell;

  if (n_cards <= 0 || is_hopeless (self, cards, n_cards))
    return n_cards <= 0;

  fixed = allocate (self->n_fixed + 1, sizeof *fixed);
  cell = pick_fixed (self, fixed);
  try.cell = &cell;
  set_up_slots (&try);
  has_room = may_fit (&try);
  clear_slots (&try);
  free (fixed);

  return has_room;
}

double
kring_cell_spread (const KringCell *self,
                   KringCellCard   *cards,
                   int              n_cards)
{
  Try try = { .cards = cards, .n_cards = n_cards };
  KringBox *fixed;
  KringCell cell;

  if (n_cards <= 0)
    return WIDEST;
  if (is_hopeless (self, cards, n_cards))
    return -1;

  fixed = allocate (self->n_fixed + 1, sizeof *fixed);
  cell = pick_fixed (self, fixed);
  try.cell = &cell;
  set_up_slots (&try);
  find_rows (&try);
  if (try.n_rows > 0)
    {
      KringBox *boxes = allocate (n_cards, sizeof *boxes);

      fill (&try);
      even_out (&try, boxes);
      for (int i = 0; i < n_cards; i++)
        cards[i].angle = try.angles[try.slots[i]];
      free (boxes);
    }

  clear_slots (&try);
  free (fixed);
  return try.gap;
}
