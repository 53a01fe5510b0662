/* kring-routes.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-routes.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "kring-routes-grid.h"

#define AWAY    1.5    /* from a box, that a line keeps at least */
#define SAMPLES 12     /* points of a piece that are looked at */

struct _KringRoutes
{
  KringRoutesBox  *boxes;
  int              n_boxes;
  KringRoutesGrid *grid;
  bool            *is_crossed;   /* by the line that is being found: nothing else was to be had */
};

static void *
allocate (size_t n,
          size_t size)
{
  void *memory = calloc (n > 0 ? n : 1, size);

  if (memory == NULL)
    abort ();

  return memory;
}

KringRoutes *
kring_routes_new (double                width,
                  double                height,
                  const KringRoutesBox *boxes,
                  int                   n_boxes)
{
  KringRoutes *self = allocate (1, sizeof *self);

  self->boxes = allocate ((size_t) n_boxes, sizeof *boxes);
  if (n_boxes > 0)
    memcpy (self->boxes, boxes, (size_t) n_boxes * sizeof *boxes);
  self->n_boxes = n_boxes;
  self->is_crossed = allocate ((size_t) n_boxes, sizeof *self->is_crossed);
  self->grid = kring_routes_grid_new (width, height, self->boxes, n_boxes);

  return self;
}

void
kring_routes_free (KringRoutes *self)
{
  kring_routes_grid_free (self->grid);
  free (self->is_crossed);
  free (self->boxes);
  free (self);
}

/* Whether the line from @a to @b meets the box, @away round it. */
static bool
meets (const KringRoutesBox *box,
       const double         *a,
       const double         *b,
       double                away)
{
  double way[4] = { a[0] - b[0], b[0] - a[0], a[1] - b[1], b[1] - a[1] };
  double room[4] = {
    a[0] - box->x + away, box->x + box->w + away - a[0], a[1] - box->y + away, box->y + box->h + away - a[1],
  };
  double from = 0, to = 1;

  for (int i = 0; i < 4; i++)
    {
      if (way[i] == 0 && room[i] < 0)
        return false;
      if (way[i] < 0)
        from = fmax (from, room[i] / way[i]);
      else if (way[i] > 0)
        to = fmin (to, room[i] / way[i]);
    }

  return from < to;
}

static bool
is_clear (const KringRoutes *self,
          int                from,
          int                to,
          const double      *a,
          const double      *b)
{
  for (int i = 0; i < self->n_boxes; i++)
    if (i != from && i != to && !self->is_crossed[i] && meets (&self->boxes[i], a, b, AWAY))
      return false;

  return true;
}

static void
get_point (const double *piece,
           double        t,
           double       *point)
{
  double u = 1 - t;

  for (int i = 0; i < 2; i++)
    point[i] = u * u * u * piece[i] + 3 * u * u * t * piece[2 + i]
               + 3 * u * t * t * piece[4 + i] + t * t * t * piece[6 + i];
}

static bool
is_curve_clear (const KringRoutes *self,
                int                from,
                int                to,
                const double      *piece)
{
  double before[2] = { piece[0], piece[1] }, point[2];

  for (int s = 1; s <= SAMPLES; s++)
    {
      get_point (piece, s / (double) SAMPLES, point);
      if (!is_clear (self, from, to, before, point))
        return false;
      memcpy (before, point, sizeof before);
    }

  return true;
}

/* Leaves out all points that a straight line can do without. Returns how many are left. */
static size_t
pull_tight (const KringRoutes *self,
            int                from,
            int                to,
            double            *points,
            size_t             n)
{
  size_t n_kept = 1, at = 0;

  while (at + 1 < n)
    {
      size_t next = n - 1;

      while (next > at + 1 && !is_clear (self, from, to, &points[2 * at], &points[2 * next]))
        next -= next - at > 16 ? (next - at) / 8 : 1;
      memmove (&points[2 * n_kept++], &points[2 * next], 2 * sizeof *points);
      at = next;
    }

  return n_kept;
}

static void
add_piece (double       *path,
           size_t       *n,
           const double *a,
           const double *b,
           const double *end)
{
  memcpy (&path[*n], a, 2 * sizeof *path);
  memcpy (&path[*n + 2], b, 2 * sizeof *path);
  memcpy (&path[*n + 4], end, 2 * sizeof *path);
  *n += 6;
}

/* The corner at @points[1], as round as there is room for. */
static void
round_corner (const KringRoutes *self,
              int                from,
              int                to,
              const double      *points,
              double            *path,
              size_t            *n)
{
  static const double reaches[] = { 60, 40, 24, 14, 8, 4, 0 };
  double before = hypot (points[2] - points[0], points[3] - points[1]);
  double after = hypot (points[4] - points[2], points[5] - points[3]);

  for (size_t r = 0; r < sizeof reaches / sizeof *reaches; r++)
    {
      double in = fmin (reaches[r], before / 2) / fmax (before, 1e-9);
      double out = fmin (reaches[r], after / 2) / fmax (after, 1e-9);
      double piece[8];

      for (int i = 0; i < 2; i++)
        {
          double corner = points[2 + i];

          piece[i] = corner + (points[i] - corner) * in;
          piece[6 + i] = corner + (points[4 + i] - corner) * out;
          piece[2 + i] = piece[i] + (corner - piece[i]) * 2 / 3;
          piece[4 + i] = piece[6 + i] + (corner - piece[6 + i]) * 2 / 3;
        }
      if (r + 1 < sizeof reaches / sizeof *reaches && !is_curve_clear (self, from, to, piece))
        continue;
      add_piece (path, n, &path[*n - 2], piece, piece);
      add_piece (path, n, &piece[2], &piece[4], &piece[6]);
      return;
    }
}

/* The simplest of lines, with a bend on one hand or the other. */
static bool
find_bend (const KringRoutes *self,
           int                from,
           int                to,
           const double      *ends,
           double            *path)
{
  static const double bends[] = { 0, 0.08, -0.08, 0.16, -0.16, 0.26, -0.26, 0.38, -0.38 };

  for (size_t i = 0; i < sizeof bends / sizeof *bends; i++)
    {
      double x = (ends[0] + ends[2]) / 2 - (ends[3] - ends[1]) * bends[i];
      double y = (ends[1] + ends[3]) / 2 + (ends[2] - ends[0]) * bends[i];
      const double piece[8] = { ends[0], ends[1], ends[0] + (x - ends[0]) * 2 / 3, ends[1] + (y - ends[1]) * 2 / 3,
                                ends[2] + (x - ends[2]) * 2 / 3, ends[3] + (y - ends[3]) * 2 / 3, ends[2], ends[3] };

      if (!is_curve_clear (self, from, to, piece))
        continue;
      memcpy (path, piece, sizeof piece);
      return true;
    }

  return false;
}

static size_t
round_off (const KringRoutes *self,
           int                from,
           int                to,
           const double      *points,
           size_t             n_points,
           double            *path)
{
  size_t n = 2;

  memcpy (path, points, 2 * sizeof *path);
  for (size_t i = 1; i + 1 < n_points; i++)
    round_corner (self, from, to, &points[2 * (i - 1)], path, &n);
  add_piece (path, &n, &path[n - 2], &points[2 * (n_points - 1)], &points[2 * (n_points - 1)]);

  return n;
}

size_t
kring_routes_find (KringRoutes  *self,
                   int           from,
                   int           to,
                   double      **path)
{
  const KringRoutesBox *a = &self->boxes[from], *b = &self->boxes[to];
  const double ends[4] = { a->x + a->w / 2, a->y + a->h / 2, b->x + b->w / 2, b->y + b->h / 2 };
  double *points;
  size_t n_points, n;

  memset (self->is_crossed, 0, (size_t) self->n_boxes * sizeof *self->is_crossed);
  *path = allocate (8, sizeof **path);
  if (find_bend (self, from, to, ends, *path))
    {
      kring_routes_grid_use (self->grid, *path, 8);
      return 8;
    }

  n_points = kring_routes_grid_find (self->grid, from, to, ends, self->is_crossed, &points);
  n_points = pull_tight (self, from, to, points, n_points);
  free (*path);
  *path = allocate (2 + 12 * n_points, sizeof **path);
  n = round_off (self, from, to, points, n_points, *path);
  kring_routes_grid_use (self->grid, *path, n);

  free (points);
  return n;
}

int
kring_routes_count (const KringRoutes *self,
                    int                from,
                    int                to,
                    const double      *path,
                    size_t             n_numbers)
{
  int n = 0;

  for (int i = 0; i < self->n_boxes; i++)
    {
      bool is_met = false;

      for (size_t p = 0; p + 8 <= n_numbers && i != from && i != to; p += 6)
        for (int s = 0; s < SAMPLES && !is_met; s++)
          {
            double here[2], next[2];

            get_point (&path[p], s / (double) SAMPLES, here);
            get_point (&path[p], (s + 1) / (double) SAMPLES, next);
            is_met = meets (&self->boxes[i], here, next, 0);
          }
      n += is_met;
    }

  return n;
}
