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
#define STEP       3.0     /* points along the outermost ring */
#define WIDEST     400.0   /* gap beyond which nothing looks looser */
#define ROOMY      3.0     /* times the least gap: then one row less is nicer */
#define NEAR       1.6     /* times the least gap, between those of one group */
#define STAGGER    0.9     /* of an even share of the arc, from one card to the next in another row */
#define FULL_TURN  (2 * M_PI - 1e-6)

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
  bool             is_dense;  /* rows are taken as they come; otherwise in turn, which looks calmer */
} Try;

double
kring_cell_step (const KringCell *self)
{
  return STEP / fmax (self->edge.a, self->edge.b);
}

void
kring_cell_set_arc (KringCell *self,
                    double     start,
                    double     end)
{
  self->start = start;
  self->end = end;
  self->first = kring_ellipse_ray (&self->edge, start);
  self->last = kring_ellipse_ray (&self->edge, end);
}

static bool
find_limits (const KringCell *self,
             KringRay         ray,
             const KringBox  *card,
             double          *from,
             double          *to)
{
  *to = kring_ellipse_limit_in (&self->outer, ray, card->w, card->h);
  *from = 0;
  if (self->n_middle == 0)
    *from = kring_ellipse_limit_out (&self->inner, ray, card->w, card->h);
  for (int i = 0; i < self->n_middle; i++)
    *from = fmax (*from, kring_box_limit_out (&self->middle[i], ray, card->w, card->h, self->gap));

  return *to >= *from;
}

bool
kring_cell_put (const KringCell *self,
                KringBox        *card,
                double           angle,
                double           depth)
{
  KringRay ray = kring_ellipse_ray (&self->edge, angle);
  double from, to, s;

  if (!find_limits (self, ray, card, &from, &to))
    return false;

  s = from + (to - from) * depth;
  card->x = s * ray.x;
  card->y = s * ray.y;

  return true;
}

static double
cross (KringRay a,
       double   x,
       double   y)
{
  return a.x * y - a.y * x;
}

static bool
is_between_rays (const KringCell *self,
                 double           x,
                 double           y)
{
  if (self->end - self->start <= M_PI)
    return cross (self->first, x, y) >= 0 && cross (self->last, x, y) <= 0;

  return cross (self->first, x, y) >= 0 || cross (self->last, x, y) <= 0;
}

bool
kring_cell_is_free (const KringCell *self,
                    const KringBox  *card,
                    double           margin)
{
  double w = card->w / 2 + margin, h = card->h / 2 + margin;

  for (int i = 0; i < self->n_fixed; i++)
    if (kring_box_touches (card, &self->fixed[i], self->fixed_gap))
      return false;

  if (!self->is_wedge || self->end - self->start >= FULL_TURN)
    return true;

  return is_between_rays (self, card->x - w, card->y - h) && is_between_rays (self, card->x + w, card->y - h)
         && is_between_rays (self, card->x - w, card->y + h) && is_between_rays (self, card->x + w, card->y + h);
}

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

      find_limits (try->cell, ray, box, &reach->from, &reach->to);
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

/* Whether @index is far enough along the arc from the card before it, which is in another row. */
static bool
is_staggered (const Try *try,
              int        index)
{
  const KringCell *cell = try->cell;
  const KringBox *box = &try->cards[index].box, *before = &try->cards[index - 1].box;
  KringRay here = try->rays[try->slots[index]], there = try->rays[try->slots[index - 1]];
  double part = (cell->inner.a + cell->outer.a) / 2 / cell->edge.a;
  double x = fabs (here.x - there.x) * part, y = fabs (here.y - there.y) * part;
  double w = (before->w + box->w) / 2 + try->gap, h = (before->h + box->h) / 2 + try->gap;

  return x / w + y / h >= STAGGER / try->n_rows
         || try->angles[try->slots[index]] - try->angles[try->slots[index - 1]] > M_PI / 2;
}

static bool
fits (const Try *try,
      int        index)
{
  const KringBox *box = &try->cards[index].box;

  for (int i = index - 1; i >= 0; i--)
    if (kring_box_touches (box, &try->cards[i].box, get_gap (try, index, i)))
      return false;

  return kring_cell_is_free (try->cell, box, try->gap / 2)
         && (index == 0 || try->n_rows == 1 || try->is_dense || is_staggered (try, index));
}

static bool
is_allowed (const Try *try,
            int        index,
            int        slot)
{
  return slot >= 0 && slot < try->n_slots && try->angles[slot] >= try->cards[index].lo
         && try->angles[slot] <= try->cards[index].hi;
}

/* In its row, or, when they are dense, in the first row that is free. */
static bool
try_slot (const Try *try,
          int        index,
          int        slot)
{
  int n_choices = try->is_dense ? try->n_rows : 1;

  try->slots[index] = slot;
  for (int i = 0; i < n_choices; i++)
    {
      try->rows[index] = (index + i) % try->n_rows;
      if (put_in_row (try, index, slot, &try->cards[index].box) && fits (try, index))
        return true;
    }

  return false;
}

/* Each card at the first slot that is free, from the start on. */
static bool
fill (const Try *try)
{
  int slot = 0;

  for (int i = 0; i < try->n_cards; i++)
    {
      bool is_placed = false;

      for (; slot < try->n_slots && !is_placed; slot++)
        is_placed = is_allowed (try, i, slot) && try_slot (try, i, slot);
      if (!is_placed)
        return false;
      slot--;
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

/* The largest gap at which the rows hold all cards; negative when the least does not do. */
static double
find_gap (Try *try)
{
  double low = try->cell->gap, high = WIDEST;

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

  return need > band;
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

/* Looks for the rows with the largest gap, and for that gap. Calm rows first; dense ones only when those do not do. */
static void
find_rows (Try *try)
{
  double best = -1;
  int best_rows = 0;

  for (int dense = 0; dense <= 1 && best_rows == 0; dense++)
    {
      try->is_dense = dense == 1;
      for (try->n_rows = 1 + dense; try->n_rows <= get_most_rows (try) && best < try->cell->gap * ROOMY; try->n_rows++)
        {
          double gap = find_gap (try);

          if (gap < 0 || gap <= best * 1.1)
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
  Try try = { .cell = self, .cards = cards, .n_cards = n_cards, .gap = self->gap };
  bool has_room = false;

  if (n_cards <= 0 || is_hopeless (self, cards, n_cards))
    return n_cards <= 0;

  set_up_slots (&try);
  for (int dense = 0; dense <= 1 && !has_room; dense++)
    {
      try.is_dense = dense == 1;
      for (try.n_rows = 1 + dense; try.n_rows <= get_most_rows (&try) && !has_room; try.n_rows++)
        has_room = fill (&try);
    }
  clear_slots (&try);

  return has_room;
}

double
kring_cell_spread (const KringCell *self,
                   KringCellCard   *cards,
                   int              n_cards)
{
  Try try = { .cell = self, .cards = cards, .n_cards = n_cards };

  if (n_cards <= 0)
    return WIDEST;
  if (is_hopeless (self, cards, n_cards))
    return -1;

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
  return try.gap;
}
