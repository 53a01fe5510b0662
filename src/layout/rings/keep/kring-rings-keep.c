/* kring-rings-keep.c - places everybody of one ring where they were in the picture before
 *
 * Nobody moves by themselves. Who is new in the ring gets the most open place of
 * their side; when there is none, as few of the others as can be give way, by
 * just as much as is needed (kring-rings-yield.c); when that does not do either,
 * they join those who are folded, and in a ring without folded people the ring
 * is filled from nothing.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-rings-keeping.h"

#include <math.h>
#include <stdlib.h>

#define SLACK       0.01   /* points: what is as near as may be stays */
#define OPEN_ENOUGH 40.0   /* points to the neighbours; beyond that the place nearest to the wish is taken */
#define HARDLY_ANY  0.05   /* of all people may move, before somebody joins those who are folded */
#define MOST_LOST   5      /* of a ring may lose their place before it is filled from nothing: to find each another takes long */
#define SAME_ANGLE  0.02
#define ASTRAY      0.3    /* radians from one's side: then one goes home when there is room */

static const double depths[] = { 0.5, 0.2, 0.8, 0, 1 };

#define N_DEPTHS (sizeof depths / sizeof *depths)

double
kring_keeping_measure_open (const KringKeeping *self,
                            int                 item,
                            const KringBox     *box)
{
  double open = 1e9;

  for (int i = 0; i < self->n_items; i++)
    {
      int other = self->items[i];

      if (other != item && self->attempt->boxes[other].w > 0)
        open = fmin (open, kring_box_distance (box, &self->attempt->boxes[other]));
    }

  return open;
}

static bool
has_other_size (const KringKeeping *self)
{
  return self->work->previous->width != self->work->rings->width || self->work->previous->height != self->work->rings->height;
}

/* Pinned since the picture before, and not where they stood. Who was pinned and could not stand there stays where there was
 * room, until the picture has another size. */
static bool
is_pinned_elsewhere (const KringKeeping   *self,
                     const KringRingsItem *row,
                     const KringRingsItem *old)
{
  return row->is_pinned && fabs (remainder (old->angle - row->angle, 2 * M_PI)) > SAME_ANGLE
         && (!old->is_pinned || has_other_size (self));
}

bool
kring_keeping_find_old (const KringKeeping *self,
                        int                 item,
                        KringBox           *box)
{
  const KringRings *previous = self->work->previous;
  const KringRingsRing *edge = &previous->rings[previous->n_rings - 1];
  const KringRingsItem *row = &self->work->rings->items[item];
  int before = self->work->before[item];
  const KringRingsItem *old = before >= 0 ? &previous->items[before] : NULL;

  if (old == NULL || old->variant < 0 || old->ring != self->ring || old->side != row->side
      || is_pinned_elsewhere (self, row, old))
    return false;

  box->w = row->sizes[old->variant].w;
  box->h = row->sizes[old->variant].h;
  box->x = (old->x + old->w / 2 - previous->cx) / edge->rx * self->work->edge.a;
  box->y = (old->y + old->h / 2 - previous->cy) / edge->ry * self->work->edge.b;

  return true;
}

/* Who stood in this ring and on this side stays, when the place is still good. */
static void
keep_places (KringKeeping *self)
{
  for (int i = 0; i < self->n_items; i++)
    {
      int item = self->items[i], variant, shortness;
      KringBox box;

      if (!kring_keeping_find_old (self, item, &box))
        continue;
      variant = self->work->previous->items[self->work->before[item]].variant;
      shortness = kring_rings_shortness (variant);
      if (shortness > self->last || !kring_cell_is_in_band (&self->cell, &box, self->least_gap - SLACK)
          || !kring_cell_is_free (&self->cell, &box, 0)
          || kring_keeping_measure_open (self, item, &box) < self->least_gap - SLACK)
        continue;

      self->attempt->boxes[item] = box;
      self->attempt->variants[item] = variant;
      self->variant = shortness > self->variant ? shortness : self->variant;
    }
}

void
kring_keeping_enter (KringKeeping *self,
                     int           item,
                     double        stretch)
{
  bool is_anywhere = self->work->rings->items[item].side == KRING_RINGS_NO_SIDE;
  double start = self->work->starts[0], end = start + 2 * M_PI;

  if (!is_anywhere)
    kring_work_arc (self->work, self->work->starts, self->ring, kring_work_side (self->work, item), stretch, &start, &end);
  kring_cell_set_arc (&self->cell, start, end);
  self->cell.is_wedge = true;
}

/* The most open place of the side; of those that are open enough the one nearest to where the item would
 * stand by its order. Returns how open it is. */
static double
find_place (const KringKeeping *self,
            int                 item,
            double              wish,
            KringBox           *found)
{
  KringBox box = *found;
  double best = -1e9, best_open = -1e9, step = 2 * kring_cell_step (&self->cell);

  for (double angle = self->cell.start; angle <= self->cell.end; angle += step)
    for (size_t d = 0; d < N_DEPTHS; d++)
      {
        double open, score;

        if (!kring_cell_put (&self->cell, &box, angle, depths[d]) || !kring_cell_is_free (&self->cell, &box, 0))
          continue;
        open = kring_keeping_measure_open (self, item, &box);
        score = fmin (open, OPEN_ENOUGH) - fabs (angle - wish) * 2 - (double) d * 0.1;
        if (score > best)
          {
            best = score;
            best_open = open;
            *found = box;
          }
      }

  return best_open;
}

double
kring_keeping_find_wish (const KringKeeping *self,
                         int                 item)
{
  int n = 0, index = 0;

  for (int i = 0; i < self->n_items; i++)
    if (kring_work_side (self->work, self->items[i]) == kring_work_side (self->work, item))
      {
        index = self->items[i] == item ? n : index;
        n++;
      }

  return self->cell.start + (self->cell.end - self->cell.start) * (index + 0.5) / n;
}

bool
kring_keeping_admit (KringKeeping *self,
                     int           item,
                     int           last)
{
  const KringRingsItem *row = &self->work->rings->items[item];

  for (int variant = self->variant; variant <= last; variant++)
    {
      KringBox box = { .w = row->sizes[variant].w, .h = row->sizes[variant].h };

      for (int stretch = 0; stretch <= 1; stretch++)
        {
          kring_keeping_enter (self, item, stretch);
          if (find_place (self, item, kring_keeping_find_wish (self, item), &box) < self->cell.gap)
            continue;
          self->attempt->boxes[item] = box;
          self->attempt->variants[item] = variant;
          return true;
        }
    }

  return false;
}

/* Whether somebody came or left since the picture before, or the picture has another size. */
static bool
is_changed (const KringKeeping *self)
{
  const KringRings *rings = self->work->rings, *previous = self->work->previous;
  int n_before = 0;

  if (has_other_size (self))
    return true;

  for (int i = 0; i < previous->n_items; i++)
    n_before += previous->items[i].ring == self->ring;
  for (int i = 0; i < self->n_items; i++)
    {
      const KringRingsItem *row = &rings->items[self->items[i]];
      int before = self->work->before[self->items[i]];
      const KringRingsItem *old = before >= 0 ? &previous->items[before] : NULL;

      if (old == NULL || old->ring != row->ring || old->side != row->side || is_pinned_elsewhere (self, row, old))
        return true;
    }

  return n_before != self->n_items;
}

/* Somebody without a place gets one, or is folded with others. */
static bool
place (KringKeeping *self,
       int           item)
{
  bool is_pinned = self->work->rings->items[item].is_pinned, may_fold = !is_pinned && kring_keeping_has_more (self);

  if (!self->is_changed && kring_keeping_was_lost (self, item))
    return true;
  if (!is_pinned && !kring_keeping_find_old (self, item, &(KringBox) { 0 }) && kring_keeping_admit (self, item, self->variant))
    return true;

  return kring_keeping_make_room (self, item, may_fold ? self->few : self->n_items)
         || (may_fold && kring_keeping_fold_too (self, item)) || kring_keeping_was_lost (self, item)
         || (self->folds && kring_keeping_fold_pair (self, item));
}

static double
measure_astray (KringKeeping *self,
                int           item)
{
  const KringBox *box = &self->attempt->boxes[item];
  double angle = kring_ellipse_angle (&self->work->edge, box->x, box->y);

  kring_keeping_enter (self, item, 1);
  return fabs (remainder (angle - (self->cell.start + self->cell.end) / 2, 2 * M_PI))
         - (self->cell.end - self->cell.start) / 2;
}

/* Of those who had to stand elsewhere the one farthest from their side goes home, when there is room now. */
static void
go_home (KringKeeping *self)
{
  double most = ASTRAY;
  int farthest = -1;

  for (int i = 0; i < self->n_items; i++)
    if (self->attempt->boxes[self->items[i]].w > 0 && !self->work->rings->items[self->items[i]].is_pinned
        && measure_astray (self, self->items[i]) > most)
      {
        farthest = self->items[i];
        most = measure_astray (self, farthest);
      }
  if (farthest >= 0)
    kring_keeping_admit (self, farthest, self->variant);
}

static int
count_lost (const KringKeeping *self)
{
  int n = 0;

  for (int i = 0; i < self->n_items; i++)
    n += self->attempt->boxes[self->items[i]].w <= 0 && self->attempt->mores_of[self->items[i]] < 0
         && !kring_keeping_was_lost (self, self->items[i]);

  return n;
}

static bool
keep_all (KringKeeping *self)
{
  const KringRings *previous = self->work->previous;
  bool is_kept = true, has_come = false;

  self->is_changed = is_changed (self);
  keep_places (self);
  for (int i = 0; i < previous->n_mores && is_kept; i++)
    is_kept = previous->mores[i].ring != self->ring || kring_keeping_keep_more (self, i);
  is_kept = is_kept && count_lost (self) <= MOST_LOST;
  for (int i = 0; i < self->n_items && is_kept; i++)
    {
      int item = self->items[i];

      if (self->attempt->boxes[item].w > 0 || self->attempt->mores_of[item] >= 0)
        continue;
      is_kept = place (self, item);
      has_come = true;
    }
  if (is_kept && self->is_changed)
    kring_keeping_unfold (self);
  if (is_kept && self->is_changed && has_come)
    go_home (self);

  return is_kept;
}

bool
kring_work_keep (KringWork    *self,
                 KringAttempt *attempt,
                 int           ring,
                 bool          folds)
{
  int n_variants = self->rings->n_variants;
  KringKeeping keeping = {
    .work = self, .attempt = attempt, .ring = ring, .folds = folds,
    .few = (int) ceil (self->rings->n_items * HARDLY_ANY),
    .last = (n_variants > 0 ? n_variants : KRING_RINGS_VARIANTS) - 1,
  };
  int n_mores = attempt->n_mores;
  bool is_kept;

  keeping.items = kring_rings_alloc ((size_t) self->rings->n_items, sizeof *keeping.items);
  keeping.n_items = kring_work_list (self, ring, KRING_RINGS_NO_SIDE, keeping.items);
  keeping.fixed = kring_rings_alloc ((size_t) (self->n_sides + self->previous->n_mores + keeping.n_items + KRING_RINGS_MAX),
                                     sizeof *keeping.fixed);
  kring_work_cell (self, attempt, ring, &keeping.cell);
  keeping.least_gap = keeping.cell.gap * KRING_KEEPING_CROWDED;
  keeping.cell.fixed = keeping.fixed;
  keeping.cell.n_fixed = kring_work_names (self, attempt, ring, keeping.fixed);

  is_kept = keep_all (&keeping);
  for (int i = 0; i < keeping.n_items && !is_kept; i++)
    {
      attempt->boxes[keeping.items[i]].w = 0;
      attempt->mores_of[keeping.items[i]] = -1;
    }
  if (!is_kept)
    attempt->n_mores = n_mores;

  free (keeping.fixed);
  free (keeping.items);
  return is_kept;
}
