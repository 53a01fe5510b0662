/* kring-rings-rim.c - the middle, who stands outside, and the names of rings and sides
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-rings-work.h"

#include <math.h>
#include <stdlib.h>

#define MARGIN       4.0
#define LABEL_PAD    2.0
#define LARGEST_CORE 0.42   /* of the picture's height for the middle, before its names get shorter */
#define SHRINK       0.96   /* of the rings, when somebody outside finds no room */
#define LEAST_SHRINK 0.62
#define ANGLE_STEP   0.02
#define STRAY        0.7     /* how far a side's name may be beyond its rays, to lie in a corner of the sheet, */
#define STRAY_A_BIT  0.1     /* and how far rather than within the rings on more lines */

typedef struct {
  double w, h;
  int    n_columns;
} Grid;

/* The middle as rows of @n_columns. */
static Grid
measure_grid (const KringRings *rings,
              const int        *items,
              int               n,
              int               variant,
              int               n_columns)
{
  Grid grid = { .n_columns = n_columns };

  for (int first = 0; first < n; first += n_columns)
    {
      double w = 0, h = 0;

      for (int i = first; i < n && i < first + n_columns; i++)
        {
          w += rings->items[items[i]].sizes[variant].w + (i > first ? rings->gap : 0);
          h = fmax (h, rings->items[items[i]].sizes[variant].h);
        }
      grid.w = fmax (grid.w, w);
      grid.h += h + (first > 0 ? rings->gap : 0);
    }

  return grid;
}

static void
place_grid (const KringWork *self,
            KringAttempt    *attempt,
            const int       *items,
            int              n,
            int              variant,
            Grid             grid)
{
  const KringRings *rings = self->rings;
  double y = -grid.h / 2;

  for (int first = 0; first < n; first += grid.n_columns)
    {
      double w = -rings->gap, h = 0, x;

      for (int i = first; i < n && i < first + grid.n_columns; i++)
        {
          w += rings->items[items[i]].sizes[variant].w + rings->gap;
          h = fmax (h, rings->items[items[i]].sizes[variant].h);
        }
      x = -w / 2;
      for (int i = first; i < n && i < first + grid.n_columns; i++)
        {
          KringRingsSize size = rings->items[items[i]].sizes[variant];

          attempt->boxes[items[i]] = (KringBox) { x + size.w / 2, y + h / 2, size.w, size.h };
          attempt->variants[items[i]] = variant;
          x += size.w + rings->gap;
        }
      y += h + rings->gap;
    }
}

void
kring_work_place_middle (KringWork    *self,
                         KringAttempt *attempt)
{
  const KringRings *rings = self->rings;
  int *items = kring_rings_alloc ((size_t) rings->n_items, sizeof *items);
  int n = kring_work_list (self, 0, KRING_RINGS_NO_SIDE, items), variant;
  Grid best = { 0 };

  for (variant = 0; n > 0 && variant < KRING_RINGS_VARIANTS; variant++)
    {
      best = measure_grid (rings, items, n, variant, 1);
      for (int n_columns = 2; n_columns <= n; n_columns++)
        {
          Grid grid = measure_grid (rings, items, n, variant, n_columns);

          if (fmax (grid.w / rings->width, grid.h / rings->height) < fmax (best.w / rings->width, best.h / rings->height))
            best = grid;
        }
      if (fmax (best.w / rings->width, best.h / rings->height) < LARGEST_CORE || variant == KRING_RINGS_VARIANTS - 1)
        break;
    }

  if (n > 0)
    place_grid (self, attempt, items, n, variant, best);

  self->n_middle = n;
  for (int i = 0; i < n; i++)
    self->middle[i] = attempt->boxes[items[i]];
  attempt->edges[0] = (KringEllipse) { best.w / 2 + rings->gap, best.h / 2 + rings->gap };

  free (items);
}

static bool
is_on_sheet (const KringWork *self,
             const KringBox  *box)
{
  return fabs (box->x) + box->w / 2 <= self->rings->width / 2 - MARGIN
         && fabs (box->y) + box->h / 2 <= self->rings->height / 2 - 1;
}

/* Whether a card or a name may lie here, outside the rings. */
static bool
is_free_outside (const KringWork    *self,
                 const KringAttempt *attempt,
                 const KringBox     *box,
                 int                 n_names)
{
  if (!is_on_sheet (self, box))
    return false;

  for (int i = 0; i < self->rings->n_items; i++)
    if (self->rings->items[i].ring == self->rings->n_rings + 1 && attempt->boxes[i].w > 0
        && kring_box_touches (box, &attempt->boxes[i], self->rings->gap))
      return false;
  for (int i = 0; i < attempt->n_mores; i++)
    if (attempt->mores[i].ring == self->rings->n_rings + 1
        && kring_box_touches (box, &(KringBox) { attempt->mores[i].x, attempt->mores[i].y, attempt->mores[i].w,
                                                 attempt->mores[i].h }, self->rings->gap))
      return false;
  for (int i = 0; i < n_names; i++)
    if (self->names[i].w > 0 && kring_box_touches (box, &self->names[i], self->rings->gap / 2))
      return false;

  return true;
}

/* The free place outside the rings nearest to the middle of the arc. */
static bool
find_outside (const KringWork    *self,
              const KringAttempt *attempt,
              double              start,
              double              end,
              int                 n_names,
              KringBox           *box)
{
  double pad = self->rings->gap / 2;
  KringEllipse edge = { self->edge.a + pad, self->edge.b + pad };

  for (int i = 0; i * ANGLE_STEP <= (end - start) / 2; i++)
    for (int way = -1; way <= 1; way += 2)
      {
        KringRay ray = kring_ellipse_ray (&self->edge, (start + end) / 2 + way * i * ANGLE_STEP);
        double s = kring_ellipse_limit_out (&edge, ray, box->w, box->h);

        box->x = s * ray.x;
        box->y = s * ray.y;
        if (is_free_outside (self, attempt, box, n_names))
          return true;
      }

  return false;
}

bool
kring_work_fit_outside (const KringWork    *self,
                        const KringAttempt *attempt,
                        KringBox           *box)
{
  return find_outside (self, attempt, M_PI / 2, M_PI / 2 + 2 * M_PI, self->rings->n_sides, box);
}

static bool
is_same_size (const KringWork *self)
{
  const KringRings *rings = self->rings, *previous = self->previous;

  return previous != NULL && previous->width == rings->width && previous->height == rings->height
         && previous->n_rings == rings->n_rings;
}

/* Who stood outside, on the same side, in a picture of the same size stays there. */
static void
keep_outside (KringWork    *self,
              KringAttempt *attempt)
{
  const KringRings *rings = self->rings, *previous = self->previous;

  for (int i = 0; i < rings->n_items; i++)
    {
      int item = self->sequence[i], before = self->before[item];
      const KringRingsItem *row = &rings->items[item], *old = before >= 0 ? &previous->items[before] : NULL;
      KringBox box;

      if (row->ring != rings->n_rings + 1 || old == NULL || old->variant < 0 || old->ring != row->ring || old->side != row->side)
        continue;
      box = (KringBox) {
        old->x + old->w / 2 - previous->cx, old->y + old->h / 2 - previous->cy,
        row->sizes[old->variant].w, row->sizes[old->variant].h,
      };
      if (!kring_ellipse_is_clear_of (&self->edge, &box) || !is_free_outside (self, attempt, &box, 0))
        continue;
      attempt->boxes[item] = box;
      attempt->variants[item] = old->variant;
    }
}

static bool
place_people (KringWork    *self,
              KringAttempt *attempt,
              int           variant,
              double        reach)
{
  const KringRings *rings = self->rings;

  for (int i = 0; i < rings->n_items; i++)
    if (rings->items[i].ring == rings->n_rings + 1)
      attempt->boxes[i].w = 0;
  if (is_same_size (self))
    keep_outside (self, attempt);

  for (int i = 0; i < rings->n_items; i++)
    {
      int item = self->sequence[i], side = kring_work_side (self, item);
      KringBox box = { .w = rings->items[item].sizes[variant].w, .h = rings->items[item].sizes[variant].h };

      if (rings->items[item].ring != rings->n_rings + 1 || attempt->boxes[item].w > 0)
        continue;
      if (!find_outside (self, attempt, self->starts[side] - reach, self->starts[side + 1] + reach, 0, &box))
        return false;
      attempt->boxes[item] = box;
      attempt->variants[item] = variant;
    }

  return true;
}

/* Inside along the outer line, when there is no room outside. */
static bool
find_inside (const KringWork *self,
             int              side,
             KringBox        *box)
{
  KringEllipse edge = { self->edge.a - LABEL_PAD, self->edge.b - LABEL_PAD };
  double start = self->starts[side], end = self->starts[side + 1];
  KringBox top = { 0, -self->edge.b, self->rings->rings[self->rings->n_rings - 1].label.w,
                   3 * self->rings->rings[self->rings->n_rings - 1].label.h };

  for (int i = 0; i * ANGLE_STEP <= (end - start) / 2; i++)
    for (int way = -1; way <= 1; way += 2)
      {
        KringRay ray = kring_ellipse_ray (&self->edge, (start + end) / 2 + way * i * ANGLE_STEP);
        double s = kring_ellipse_limit_in (&edge, ray, box->w, box->h);
        bool is_free = s > 0;

        box->x = s * ray.x;
        box->y = s * ray.y;
        is_free = is_free && !kring_box_touches (box, &top, LABEL_PAD);
        for (int j = 0; j < side && is_free; j++)
          is_free = !kring_box_touches (box, &self->names[j], LABEL_PAD);
        if (is_free)
          return true;
      }

  return false;
}

static bool
place_outside (KringWork          *self,
               const KringAttempt *attempt,
               int                 side,
               double              stray)
{
  const KringRingsSize *label = &self->rings->sides[side].label;

  self->names[side] = (KringBox) { .w = label->w, .h = label->h };
  return find_outside (self, attempt, self->starts[side] - stray, self->starts[side + 1] + stray, side, &self->names[side]);
}

static bool
place_inside (KringWork            *self,
              int                   side,
              const KringRingsSize *size)
{
  self->names[side] = (KringBox) { .w = size->w, .h = size->h };
  return size->w > 0 && find_inside (self, side, &self->names[side]);
}

/* Returns how many side names had to go inside. */
static int
place_side_names (KringWork    *self,
                  KringAttempt *attempt,
                  bool          may_stray)
{
  int n_inside = 0;

  for (int side = 0; side < self->rings->n_sides; side++)
    {
      KringRingsSide *row = &self->rings->sides[side];

      row->is_inside = false;
      if (row->label.w <= 0 || place_outside (self, attempt, side, 0)
          || (may_stray && place_outside (self, attempt, side, STRAY_A_BIT)))
        continue;

      row->is_inside = place_inside (self, side, &row->inside);
      if (!row->is_inside && may_stray && place_outside (self, attempt, side, STRAY))
        continue;
      if (!row->is_inside && !place_inside (self, side, &row->label))
        self->names[side].w = 0;   /* nowhere: the colour must do */
      row->is_inside = true;
      n_inside++;
    }

  return n_inside;
}

static void
set_edge (KringWork *self,
          double     margin,
          double     shrink)
{
  self->edge.a = fmax (10, (self->rings->width / 2 - MARGIN) * shrink);
  self->edge.b = fmax (10, (self->rings->height / 2 - margin) * shrink);
}

/* The rings are as large as they were, if everybody outside finds a place round them. */
static bool
keep_edge (KringWork    *self,
           KringAttempt *attempt)
{
  const KringRings *previous = self->previous;
  bool is_placed = false;

  if (!is_same_size (self))
    return false;

  self->edge = (KringEllipse) { previous->rings[previous->n_rings - 1].rx, previous->rings[previous->n_rings - 1].ry };
  for (int variant = 0; variant < KRING_RINGS_VARIANTS && !is_placed; variant++)
    is_placed = place_people (self, attempt, variant, 0);
  if (!is_placed && !place_people (self, attempt, KRING_RINGS_VARIANTS - 1, M_PI))
    return false;
  if (place_side_names (self, attempt, false) > 0)
    place_side_names (self, attempt, true);

  return true;
}

void
kring_work_place_outside (KringWork    *self,
                          KringAttempt *attempt)
{
  double shrink = 1, margin = MARGIN, height = 0;

  if (keep_edge (self, attempt))
    return;

  for (int side = 0; side < self->rings->n_sides; side++)
    height = fmax (height, self->rings->sides[side].label.h);

  for (;; shrink *= SHRINK)
    {
      bool is_placed = false;

      set_edge (self, margin, shrink);
      for (int variant = 0; variant < KRING_RINGS_VARIANTS && !is_placed; variant++)
        is_placed = place_people (self, attempt, variant, 0);
      if (is_placed || (shrink < 0.9 && place_people (self, attempt, KRING_RINGS_VARIANTS - 1, M_PI)) || shrink < LEAST_SHRINK)
        break;
    }

  if (place_side_names (self, attempt, false) == 0)
    return;

  /* A name at the very top or foot fits outside when the rings give way a little. */
  set_edge (self, fmax (margin, height + MARGIN), shrink);
  place_side_names (self, attempt, true);
}

void
kring_work_place_labels (KringWork    *self,
                         KringAttempt *attempt)
{
  double last = 0;

  for (int i = 0; i < self->n_middle; i++)
    last = fmax (last, fabs (self->middle[i].y) + self->middle[i].h / 2);

  /* On a small sheet a name may reach into the ring below it, but never lies over another one. */
  for (int ring = 1; ring <= self->rings->n_rings; ring++)
    {
      KringRingsSize size = self->rings->rings[ring - 1].label;
      KringEllipse edge = attempt->edges[ring];
      double s = kring_ellipse_limit_in (&edge, (KringRay) { 0, -1 }, size.w, size.h);

      s = s > 0 ? s - LABEL_PAD : edge.b - size.h / 2 - LABEL_PAD;
      s = fmax (s, last + LABEL_PAD + size.h / 2);
      attempt->labels[ring] = (KringBox) { 0, -s, size.w, size.h };
      last = s + size.h / 2;
    }
}

int
kring_work_names (const KringWork    *self,
                  const KringAttempt *attempt,
                  int                 ring,
                  KringBox           *names)
{
  int n = 0;

  for (int i = 1; i <= self->rings->n_rings; i++)
    names[n++] = attempt->labels[i];
  for (int side = 0; side < self->rings->n_sides; side++)
    if (self->rings->sides[side].is_inside && self->names[side].w > 0)
      names[n++] = self->names[side];

  return n;
}
