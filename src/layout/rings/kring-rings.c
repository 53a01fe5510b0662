/* kring-rings.c
 *
 * Several ways to share out the breadth between the rings are tried. The even
 * one comes first and is kept when everybody keeps their full name, so that the
 * rings do not shift with every edit.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-rings.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "kring-rings-work.h"

#define SHARE_COST    1.0     /* an uneven sharing must be worth this much, and a part of the people */
#define BROADER       1.2
#define SHARE_PART    0.05

static KringAttempt
create_attempt (const KringRings *rings)
{
  size_t n = (size_t) rings->n_items;
  KringAttempt attempt = {
    .boxes = kring_rings_alloc (n, sizeof *attempt.boxes),
    .variants = kring_rings_alloc (n, sizeof *attempt.variants),
    .mores_of = kring_rings_alloc (n, sizeof *attempt.mores_of),
    .mores = kring_rings_alloc (n + KRING_RINGS_MAX + 2, sizeof *attempt.mores),
  };

  return attempt;
}

static void
clear_attempt (KringAttempt *attempt)
{
  free (attempt->boxes);
  free (attempt->variants);
  free (attempt->mores_of);
  free (attempt->mores);
}

/* Takes over who stands in the middle and outside: they are the same in every attempt. */
static void
reset_attempt (const KringWork    *work,
               KringAttempt       *attempt,
               const KringAttempt *base)
{
  size_t n = (size_t) work->rings->n_items;

  memcpy (attempt->boxes, base->boxes, n * sizeof *attempt->boxes);
  memcpy (attempt->variants, base->variants, n * sizeof *attempt->variants);
  for (size_t i = 0; i < n; i++)
    attempt->mores_of[i] = -1;
  attempt->edges[0] = base->edges[0];
  attempt->n_mores = 0;
}

static void
set_edges (const KringWork *work,
           KringAttempt    *attempt,
           const double    *shares)
{
  KringEllipse inner = attempt->edges[0];
  double sum = 0, done = 0;

  for (int i = 0; i < work->rings->n_rings; i++)
    sum += shares[i];
  for (int i = 0; i < work->rings->n_rings; i++)
    {
      done += shares[i] / sum;
      attempt->edges[i + 1] = (KringEllipse) {
        inner.a + (work->edge.a - inner.a) * done, inner.b + (work->edge.b - inner.b) * done,
      };
    }
}

/* A card "more" for people of @ring, in whichever ring near by has room; else outside. On a sheet without any room
 * they join another such card, and if there is none theirs lies over the foot. */
static int
add_more_near (KringWork    *work,
               KringAttempt *attempt,
               int           ring)
{
  const KringRings *rings = work->rings;
  KringRingsMore *more = &attempt->mores[attempt->n_mores];
  KringBox box = { .w = rings->more_size.w, .h = rings->more_size.h };

  for (int away = 0; away < 2 * rings->n_rings; away++)
    {
      int near = ring + (away % 2 == 0 ? away / 2 : -(away + 1) / 2);

      if (near < 1 || near > rings->n_rings || !kring_work_fit (work, attempt, near, &box))
        continue;
      *more = (KringRingsMore) { near, KRING_RINGS_NO_SIDE, 0, box.x, box.y, box.w, box.h };
      return attempt->n_mores++;
    }

  if (!kring_work_fit_outside (work, attempt, &box))
    {
      if (attempt->n_mores > 0)
        return attempt->n_mores - 1;
      box.x = (box.w - rings->width) / 2;
      box.y = (rings->height - box.h) / 2;
    }
  *more = (KringRingsMore) { rings->n_rings + 1, KRING_RINGS_NO_SIDE, 0, box.x, box.y, box.w, box.h };
  return attempt->n_mores++;
}

/* People for whom not even a card "more" had room in their ring. */
static void
gather_lost (KringWork    *work,
             KringAttempt *attempt)
{
  const KringRings *rings = work->rings;
  int last_ring = -1, more = -1;

  for (int i = 0; i < rings->n_items; i++)
    {
      int item = work->sequence[i];

      if (attempt->boxes[item].w > 0 || attempt->mores_of[item] >= 0)
        continue;
      if (more < 0 || (rings->items[item].ring != last_ring && attempt->mores[more].ring <= rings->n_rings))
        more = add_more_near (work, attempt, rings->items[item].ring);
      last_ring = rings->items[item].ring;
      attempt->mores_of[item] = more;
      attempt->mores[more].count++;
      if (attempt->mores[more].side != rings->items[item].side)
        attempt->mores[more].side = KRING_RINGS_NO_SIDE;
    }
}

static bool
has_folded (const KringWork    *work,
            const KringAttempt *attempt,
            int                 ring)
{
  for (int i = 0; i < work->rings->n_items; i++)
    if (work->rings->items[i].ring == ring && attempt->boxes[i].w <= 0)
      return true;

  return false;
}

/* Of each ring, the least breadth in which everybody had a place, and the most in which somebody had none. */
typedef struct {
  double enough[KRING_RINGS_MAX], scant[KRING_RINGS_MAX];
} Known;

/* Ring by ring, until it costs @most; then, and when there is to be a place for everybody and is not, it costs all. */
static void
try_shares (KringWork          *work,
            KringAttempt       *attempt,
            const KringAttempt *base,
            const double       *shares,
            double              most,
            Known              *known)
{
  reset_attempt (work, attempt, base);
  set_edges (work, attempt, shares);
  kring_work_place_labels (work, attempt);
  attempt->cost = attempt->strain = 0;
  for (int ring = 1; ring <= work->rings->n_rings; ring++)
    {
      bool is_whole;
      double breadth;

      kring_work_fill (work, attempt, ring);
      attempt->cost += kring_work_cost (work, attempt, ring) + attempt->strain;
      attempt->strain = 0;
      breadth = attempt->edges[ring].a - attempt->edges[ring - 1].a;
      is_whole = !has_folded (work, attempt, ring);
      if (is_whole)
        known->enough[ring - 1] = fmin (known->enough[ring - 1], breadth);
      else
        known->scant[ring - 1] = fmax (known->scant[ring - 1], breadth);
      if (attempt->cost >= most || (!is_whole && work->rings->n_variants > 0))
        attempt->cost = INFINITY;
      if (attempt->cost == INFINITY)
        return;
    }
}

/* Tries other shares, and makes them the best when they are better by @uneven. */
static void
try_better (KringWork          *work,
            KringAttempt       *best,
            KringAttempt       *attempt,
            const KringAttempt *base,
            const double       *shares,
            Known              *known)
{
  double uneven = SHARE_COST + SHARE_PART * work->rings->n_items;

  try_shares (work, attempt, base, shares, best->cost - uneven, known);
  attempt->cost += uneven;
  if (attempt->cost < best->cost)
    {
      KringAttempt swap = *best;

      *best = *attempt;
      *attempt = swap;
    }
}

/* Of a ring of which nothing is known: above and below the middle a card "more" fits in, and the name of the ring. */
static double
get_least (const KringWork    *work,
           const KringAttempt *base)
{
  const KringRings *rings = work->rings;
  double height = fmax (1, work->edge.b - base->edges[0].b);

  return (rings->more_size.h + 2 * rings->gap) / height * (work->edge.a - base->edges[0].a);
}

/* Where somebody was folded whichever way: every ring as broad as was enough for it once, or somewhat broader than was
 * too little, if that is not too much. */
static bool
share_enough (const KringWork    *work,
              const KringAttempt *base,
              const Known        *known,
              double             *shares)
{
  double sum = 0;

  for (int i = 0; i < work->rings->n_rings; i++)
    {
      double scant = known->scant[i] > 0 ? known->scant[i] * BROADER : get_least (work, base);   /* never come to */

      sum += shares[i] = known->enough[i] < INFINITY ? known->enough[i] : scant;
    }

  return sum <= work->edge.a - base->edges[0].a;
}

static void
find_best (KringWork    *work,
           KringAttempt *best,
           KringAttempt *base)
{
  double shares[KRING_N_SHARES][KRING_RINGS_MAX];
  Known known = { 0 };
  KringAttempt attempt = create_attempt (work->rings);

  kring_work_share (work, base, shares);
  for (int i = 0; i < KRING_RINGS_MAX; i++)
    known.enough[i] = INFINITY;

  try_shares (work, best, base, shares[0], INFINITY, &known);
  for (int i = 1; i < KRING_N_SHARES && best->cost > 0; i++)
    try_better (work, best, &attempt, base, shares[i], &known);
  if (best->cost >= KRING_FOLD_COST && share_enough (work, base, &known, shares[0]))
    try_better (work, best, &attempt, base, shares[0], &known);

  clear_attempt (&attempt);
}

static void
empty_ring (const KringWork *work,
            KringAttempt    *attempt,
            int              ring,
            int              n_mores)
{
  attempt->n_mores = n_mores;
  for (int i = 0; i < work->rings->n_items; i++)
    if (work->rings->items[i].ring == ring)
      {
        attempt->boxes[i].w = 0;
        attempt->mores_of[i] = -1;
      }
}

/* A ring that cannot be kept with everybody in sight is filled from nothing; but where that folds people too, those who
 * are there had better stay. */
static void
keep_or_fill (KringWork    *work,
              KringAttempt *attempt,
              int           ring)
{
  int n_mores = attempt->n_mores;

  if (kring_work_keep (work, attempt, ring, false) || work->rings->n_variants > 0)
    return;

  kring_work_fill (work, attempt, ring);
  if (!has_folded (work, attempt, ring))
    return;

  empty_ring (work, attempt, ring, n_mores);
  if (kring_work_keep (work, attempt, ring, true))
    return;

  empty_ring (work, attempt, ring, n_mores);
  kring_work_fill (work, attempt, ring);
}

/* The rings and sides of the picture before, at the size of this one. */
static bool
take_over (KringWork          *work,
           KringAttempt       *attempt,
           const KringAttempt *base)
{
  const KringRings *rings = work->rings, *previous = work->previous;
  double x, y;

  if (previous == NULL || previous->n_rings != rings->n_rings || previous->n_sides != rings->n_sides)
    return false;

  reset_attempt (work, attempt, base);
  x = work->edge.a / previous->rings[rings->n_rings - 1].rx;
  y = work->edge.b / previous->rings[rings->n_rings - 1].ry;
  for (int ring = 1; ring <= rings->n_rings; ring++)
    attempt->edges[ring] = (KringEllipse) { previous->rings[ring - 1].rx * x, previous->rings[ring - 1].ry * y };

  /* The middle has grown too large for the innermost ring. */
  if (attempt->edges[1].a < base->edges[0].a * 1.2 || attempt->edges[1].b < base->edges[0].b * 1.2)
    return false;

  kring_work_place_labels (work, attempt);
  for (int ring = 1; ring <= rings->n_rings; ring++)
    keep_or_fill (work, attempt, ring);

  return true;
}

/* Who has no side may have come since, or gone; the rays between the sides stay where they are. */
static void
take_over_sides (KringWork *work)
{
  const KringRings *previous = work->previous;
  int n = work->rings->n_sides;

  if (previous == NULL || previous->n_sides != n || n == 0)
    return;

  for (int side = 0; side < n; side++)
    work->starts[side] = previous->sides[side].start;
  work->starts[n] = previous->sides[n - 1].end;
  work->starts[work->n_sides] = work->starts[0] + 2 * M_PI;
}

static void
find_before (KringWork *work)
{
  const KringRings *rings = work->rings, *previous = work->previous;

  for (int i = 0; i < rings->n_items; i++)
    {
      const KringRingsItem *was = previous != NULL ? kring_rings_find (previous, rings->items[i].key) : NULL;

      work->before[i] = was != NULL ? (int) (was - previous->items) : -1;
    }
}

static void
clamp_items (KringRings *self)
{
  for (int i = 0; i < self->n_items; i++)
    {
      KringRingsItem *item = &self->items[i];

      item->ring = item->ring < 0 ? 0 : item->ring > self->n_rings + 1 ? self->n_rings + 1 : item->ring;
      if (item->side < 0 || item->side >= self->n_sides)
        item->side = KRING_RINGS_NO_SIDE;
    }
}

static void
hand_out (KringWork          *work,
          const KringAttempt *attempt)
{
  KringRings *rings = work->rings;

  rings->cx = rings->width / 2;
  rings->cy = rings->height / 2;

  for (int i = 0; i < rings->n_items; i++)
    {
      KringRingsItem *item = &rings->items[i];
      const KringBox *box = &attempt->boxes[i];
      bool is_placed = box->w > 0;

      item->more = attempt->mores_of[i];
      item->variant = is_placed ? attempt->variants[i] : KRING_RINGS_FOLDED;
      item->angle = is_placed ? kring_ellipse_angle (&work->edge, box->x, box->y) : item->angle;
      item->x = is_placed ? rings->cx + box->x - box->w / 2 : 0;
      item->y = is_placed ? rings->cy + box->y - box->h / 2 : 0;
      item->w = is_placed ? box->w : 0;
      item->h = is_placed ? box->h : 0;
    }
  for (int i = 0; i < rings->n_rings; i++)
    {
      rings->rings[i].rx = attempt->edges[i + 1].a;
      rings->rings[i].ry = attempt->edges[i + 1].b;
      rings->rings[i].x = rings->cx + attempt->labels[i + 1].x - attempt->labels[i + 1].w / 2;
      rings->rings[i].y = rings->cy + attempt->labels[i + 1].y - attempt->labels[i + 1].h / 2;
    }
  for (int i = 0; i < rings->n_sides; i++)
    {
      rings->sides[i].start = work->starts[i];
      rings->sides[i].end = work->starts[i + 1];
      rings->sides[i].w = work->names[i].w;
      rings->sides[i].h = work->names[i].h;
      rings->sides[i].x = rings->cx + work->names[i].x - work->names[i].w / 2;
      rings->sides[i].y = rings->cy + work->names[i].y - work->names[i].h / 2;
    }

  rings->n_mores = attempt->n_mores;
  rings->mores = kring_rings_alloc ((size_t) attempt->n_mores, sizeof *rings->mores);
  for (int i = 0; i < attempt->n_mores; i++)
    {
      rings->mores[i] = attempt->mores[i];
      if (attempt->mores[i].side >= rings->n_sides)
        rings->mores[i].side = KRING_RINGS_NO_SIDE;
      rings->mores[i].x += rings->cx - attempt->mores[i].w / 2;
      rings->mores[i].y += rings->cy - attempt->mores[i].h / 2;
    }
}

static KringWork
create_work (KringRings       *rings,
             const KringRings *previous)
{
  size_t n = (size_t) rings->n_items;
  bool has_no_side = rings->n_sides == 0;

  for (int i = 0; i < rings->n_items; i++)
    has_no_side = has_no_side || (rings->items[i].side == KRING_RINGS_NO_SIDE && rings->items[i].ring > 0);

  return (KringWork) {
    .rings = rings,
    .previous = previous,
    .n_sides = rings->n_sides + (has_no_side ? 1 : 0),
    .before = kring_rings_alloc (n, sizeof (int)),
    .middle = kring_rings_alloc (n, sizeof (KringBox)),
    .sequence = kring_rings_alloc (n, sizeof (int)),
    .starts = kring_rings_alloc ((size_t) rings->n_sides + 2, sizeof (double)),
    .names = kring_rings_alloc ((size_t) rings->n_sides + 1, sizeof (KringBox)),
  };
}

void
kring_rings_lay_out (KringRings       *self,
                     const KringRings *previous)
{
  KringAttempt base, best;
  KringWork work;
  bool is_kept;

  self->n_rings = self->n_rings < 1 ? 1 : self->n_rings > KRING_RINGS_MAX ? KRING_RINGS_MAX : self->n_rings;
  clamp_items (self);
  work = create_work (self, previous);
  base = create_attempt (self);
  best = create_attempt (self);

  find_before (&work);
  kring_work_cut_sides (&work);
  take_over_sides (&work);
  kring_work_order (&work);
  kring_work_place_middle (&work, &base);
  kring_work_place_outside (&work, &base);

  is_kept = take_over (&work, &best, &base);
  if (!is_kept)
    find_best (&work, &best, &base);
  if (self->n_variants == 0)
    gather_lost (&work, &best);
  kring_work_write_fuller (&work, &best, is_kept);
  hand_out (&work, &best);

  clear_attempt (&best);
  clear_attempt (&base);
  free (work.before);
  free (work.middle);
  free (work.sequence);
  free (work.starts);
  free (work.names);
}

const KringRingsItem *
kring_rings_find (const KringRings *self,
                  int64_t           key)
{
  for (int i = 0; i < self->n_items; i++)
    if (self->items[i].key == key)
      return &self->items[i];

  return NULL;
}

int
kring_rings_find_side (const KringRings *self,
                       double            x,
                       double            y)
{
  const KringRingsRing *edge = &self->rings[self->n_rings - 1];
  double angle = atan2 ((y - self->cy) / edge->ry, (x - self->cx) / edge->rx);

  for (int side = 0; side < self->n_sides; side++)
    for (int turn = -1; turn <= 1; turn++)
      if (angle + turn * 2 * M_PI >= self->sides[side].start && angle + turn * 2 * M_PI < self->sides[side].end)
        return side;

  return KRING_RINGS_NO_SIDE;
}

void
kring_rings_clear (KringRings *self)
{
  free (self->mores);
  self->mores = NULL;
  self->n_mores = 0;
}
