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
#include <string.h>

#define MAX_ROWS   4
#define N_HALVINGS 7
#define STEP       4.0     /* points along the outermost ring */
#define WIDEST     400.0   /* gap beyond which nothing looks looser */
#define ROOMY      3.0     /* times the least gap: then one row less is nicer */
#define STAGGER    0.9     /* of an even share of the arc, from one card to the next in another row */
#define FULL_TURN  (2 * M_PI - 1e-6)

typedef struct {
  const KringCell *cell;
  KringCellCard   *cards;
  int              n_cards;
  int              n_rows;
  double           gap;
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

/* Rows share the thickness of the band evenly; where it is too thin they run into each other and the
 * cards are kept apart along the arc. */
static bool
put_in_row (const KringCell *self,
            KringBox        *card,
            double           angle,
            int              row,
            int              n_rows)
{
  KringRay ray = kring_ellipse_ray (&self->edge, angle);
  double from, to, extent, room, s;

  if (!find_limits (self, ray, card, &from, &to))
    return false;

  extent = fmin (card->w / fmax (fabs (ray.x), 1e-9), card->h / fmax (fabs (ray.y), 1e-9));
  room = to - from - (n_rows - 1) * extent;
  s = room >= 0 ? from + room * (row + 1) / (n_rows + 1) + extent * row : from + (to - from) * row / (n_rows - 1);
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

/* Whether @card is far enough along the arc from @before, its neighbour in another row. */
static bool
is_staggered (const Try           *try,
              const KringCellCard *before,
              const KringCellCard *card)
{
  const KringCell *cell = try->cell;
  double a = (cell->inner.a + cell->outer.a) / 2, b = (cell->inner.b + cell->outer.b) / 2;
  double x = fabs (cos (before->angle) - cos (card->angle)) * a, y = fabs (sin (before->angle) - sin (card->angle)) * b;
  double w = (before->box.w + card->box.w) / 2 + try->gap, h = (before->box.h + card->box.h) / 2 + try->gap;

  return x / w + y / h >= STAGGER / try->n_rows || fabs (before->angle - card->angle) > M_PI / 2;
}

static bool
fits (const Try *try,
      int        index,
      int        from,
      int        way)
{
  const KringCellCard *card = &try->cards[index];

  for (int i = index - way; way > 0 ? i >= from : i <= from; i -= way)
    {
      bool is_same_row = (index - i) % try->n_rows == 0;

      if (kring_box_touches (&card->box, &try->cards[i].box, is_same_row ? try->gap : try->cell->gap))
        return false;
    }

  return kring_cell_is_free (try->cell, &card->box, try->gap / 2)
         && (index == from || try->n_rows == 1 || is_staggered (try, &try->cards[index - way], card));
}

/* Each card at the first angle that is free, from the start on (@way 1) or from the end back (-1). */
static bool
fill (const Try *try,
      int        way)
{
  const KringCell *cell = try->cell;
  int from = way > 0 ? 0 : try->n_cards - 1;
  double step = kring_cell_step (cell) * way;
  double angle = way > 0 ? cell->start : cell->end;

  for (int n = 0, i = from; n < try->n_cards; n++, i += way)
    {
      KringCellCard *card = &try->cards[i];
      double lo = fmax (card->lo, cell->start) - 1e-9, hi = fmin (card->hi, cell->end) + 1e-9;
      bool is_placed = false;

      angle = way > 0 ? fmax (angle, lo) : fmin (angle, hi);
      for (; !is_placed && angle >= lo && angle <= hi; angle += step)
        {
          card->angle = angle;
          is_placed = put_in_row (cell, &card->box, angle, i % try->n_rows, try->n_rows) && fits (try, i, from, way);
        }
      if (!is_placed)
        return false;
      angle -= step;
    }

  return true;
}

static bool
is_sound (const Try *try)
{
  for (int i = 0; i < try->n_cards; i++)
    {
      if (!kring_cell_is_free (try->cell, &try->cards[i].box, try->cell->gap / 2))
        return false;
      for (int j = 0; j < i; j++)
        if (kring_box_touches (&try->cards[i].box, &try->cards[j].box, try->cell->gap))
          return false;
    }

  return true;
}

/* Filled from the start all room that is left is at the end, and the other way about: the middle of both is even. */
static void
even_out (const Try *try)
{
  KringCellCard *first = malloc (sizeof *first * (size_t) try->n_cards);
  Try even = *try;
  bool is_even;

  if (first == NULL)
    abort ();

  fill (try, 1);
  memcpy (first, try->cards, sizeof *first * (size_t) try->n_cards);
  is_even = fill (try, -1);

  even.gap = try->cell->gap;
  for (int i = 0; is_even && i < try->n_cards; i++)
    {
      KringCellCard *card = &try->cards[i];

      card->angle = (first[i].angle + card->angle) / 2;
      is_even = put_in_row (try->cell, &card->box, card->angle, i % try->n_rows, try->n_rows);
    }
  if (!is_even || !is_sound (&even))
    memcpy (try->cards, first, sizeof *first * (size_t) try->n_cards);

  free (first);
}

/* The largest gap at which @n_rows rows hold all cards; negative when the least does not do. */
static double
find_gap (Try *try)
{
  double low = try->cell->gap, high = WIDEST;

  try->gap = low;
  if (!fill (try, 1))
    return -1;

  for (int i = 0; i < N_HALVINGS; i++)
    {
      try->gap = (low + high) / 2;
      if (fill (try, 1))
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

double
kring_cell_spread (const KringCell *self,
                   KringCellCard   *cards,
                   int              n_cards)
{
  Try try = { self, cards, n_cards, 1, self->gap };
  double best = -1;
  int best_rows = 0;
  KringCellCard *before;

  if (n_cards <= 0)
    return WIDEST;
  if (is_hopeless (self, cards, n_cards))
    return -1;

  before = malloc (sizeof *before * (size_t) n_cards);
  if (before == NULL)
    abort ();
  memcpy (before, cards, sizeof *before * (size_t) n_cards);

  for (int n_rows = 1; n_rows <= MAX_ROWS && n_rows <= n_cards && best < self->gap * ROOMY; n_rows++)
    {
      double gap;

      try.n_rows = n_rows;
      gap = find_gap (&try);
      if (gap > best * 1.1)
        {
          best = gap;
          best_rows = n_rows;
        }
    }

  memcpy (cards, before, sizeof *before * (size_t) n_cards);
  if (best_rows > 0)
    {
      try.n_rows = best_rows;
      try.gap = best;
      even_out (&try);
    }

  free (before);
  return best;
}
