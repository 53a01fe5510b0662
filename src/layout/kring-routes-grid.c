/* kring-routes-grid.c
 *
 * A* over the eight neighbours of each cell.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-routes-grid.h"

#include <math.h>
#include <stdint.h>
#include <stdlib.h>

#define MOST_CELLS  70000.0
#define LEAST_CELL  3.0
#define AWAY        1.0     /* round a box nothing is free */
#define NEAR        4.0     /* round a box it is dear */
#define NEAR_COST   0.5
#define USED_COST   0.4     /* where another line is */
#define CROSS_COST  60.0    /* behind a box */
#define FREE        (-1)
#define SEVERAL     (-2)    /* boxes that touch each other */

typedef struct {
  int16_t blocker;     /* the box that is here */
  bool    is_near;
  uint8_t n_used;
  uint8_t way;         /* by which of the eight neighbours it was reached */
  int     visit;       /* the search in which this cell was reached */
  bool    is_done;
  float   cost;
} Cell;

typedef struct {
  float estimate;
  int   cell;
} Open;

struct _KringRoutesGrid
{
  double size;
  int    columns, rows;
  Cell  *cells;
  Open  *heap;         /* the least first */
  int    n_open, n_room;
  int    visit;
};

static const int ways[8][2] = { { 1, 0 }, { 0, 1 }, { -1, 0 }, { 0, -1 }, { 1, 1 }, { -1, 1 }, { -1, -1 }, { 1, -1 } };

static void *
allocate (size_t n,
          size_t size)
{
  void *memory = calloc (n > 0 ? n : 1, size);

  if (memory == NULL)
    abort ();

  return memory;
}

static int
clamp (double value,
       int    most)
{
  return value < 0 ? 0 : value > most ? most : (int) value;
}

static void
mark_box (KringRoutesGrid      *self,
          const KringRoutesBox *box,
          int                   index)
{
  int left = clamp (floor ((box->x - NEAR) / self->size), self->columns - 1);
  int right = clamp (ceil ((box->x + box->w + NEAR) / self->size), self->columns - 1);
  int top = clamp (floor ((box->y - NEAR) / self->size), self->rows - 1);
  int foot = clamp (ceil ((box->y + box->h + NEAR) / self->size), self->rows - 1);

  for (int row = top; row <= foot; row++)
    for (int column = left; column <= right; column++)
      {
        Cell *cell = &self->cells[row * self->columns + column];
        double x = (column + 0.5) * self->size, y = (row + 0.5) * self->size;
        double dx = fmax (box->x - x, x - box->x - box->w), dy = fmax (box->y - y, y - box->y - box->h);

        if (dx < AWAY && dy < AWAY)
          cell->blocker = (int16_t) (cell->blocker == FREE ? index : SEVERAL);
        else if (dx < NEAR && dy < NEAR)
          cell->is_near = true;
      }
}

KringRoutesGrid *
kring_routes_grid_new (double                width,
                       double                height,
                       const KringRoutesBox *boxes,
                       int                   n_boxes)
{
  KringRoutesGrid *self = allocate (1, sizeof *self);

  width = fmax (1, width);
  height = fmax (1, height);
  self->size = fmax (LEAST_CELL, sqrt (width * height / MOST_CELLS));
  self->columns = 1 + (int) (width / self->size);
  self->rows = 1 + (int) (height / self->size);
  self->cells = allocate ((size_t) (self->columns * self->rows), sizeof *self->cells);
  for (int i = 0; i < self->columns * self->rows; i++)
    self->cells[i].blocker = FREE;
  for (int i = 0; i < n_boxes; i++)
    mark_box (self, &boxes[i], i);

  return self;
}

void
kring_routes_grid_free (KringRoutesGrid *self)
{
  free (self->cells);
  free (self->heap);
  free (self);
}

static void
push (KringRoutesGrid *self,
      Open             open)
{
  int at = self->n_open++;

  if (self->n_open > self->n_room)
    {
      self->n_room = 2 * self->n_open + 64;
      self->heap = realloc (self->heap, (size_t) self->n_room * sizeof *self->heap);
      if (self->heap == NULL)
        abort ();
    }
  for (; at > 0 && self->heap[(at - 1) / 2].estimate > open.estimate; at = (at - 1) / 2)
    self->heap[at] = self->heap[(at - 1) / 2];
  self->heap[at] = open;
}

static int
pop (KringRoutesGrid *self)
{
  int cell = self->heap[0].cell, at = 0;
  Open last = self->heap[--self->n_open];

  for (int child = 1; child < self->n_open; child = 2 * at + 1)
    {
      child += child + 1 < self->n_open && self->heap[child + 1].estimate < self->heap[child].estimate;
      if (self->heap[child].estimate >= last.estimate)
        break;
      self->heap[at] = self->heap[child];
      at = child;
    }
  self->heap[at] = last;

  return cell;
}

static float
get_price (const Cell *cell,
           int         from,
           int         to)
{
  if (cell->blocker == from || cell->blocker == to)
    return 1;
  if (cell->blocker != FREE)
    return CROSS_COST;

  return 1 + (float) (cell->is_near ? NEAR_COST : 0) + (float) USED_COST * (float) cell->n_used;
}

/* Straight and then slantwise, all of it free. */
static float
estimate (const KringRoutesGrid *self,
          int                    cell,
          int                    goal)
{
  int dx = abs (cell % self->columns - goal % self->columns), dy = abs (cell / self->columns - goal / self->columns);

  return (float) (dx > dy ? dx + 0.4142 * dy : dy + 0.4142 * dx);
}

static void
reach (KringRoutesGrid *self,
       int              at,
       int              way,
       int              goal,
       int              from,
       int              to)
{
  int column = at % self->columns + ways[way][0], row = at / self->columns + ways[way][1];
  int next = row * self->columns + column;
  Cell *cell;
  float cost;

  if (column < 0 || row < 0 || column >= self->columns || row >= self->rows)
    return;

  cell = &self->cells[next];
  if (cell->visit == self->visit && cell->is_done)
    return;

  cost = self->cells[at].cost + get_price (cell, from, to) * (way < 4 ? 1 : 1.4142f);
  if (cell->visit == self->visit && cell->cost <= cost)
    return;
  cell->visit = self->visit;
  cell->is_done = false;
  cell->cost = cost;
  cell->way = (uint8_t) way;
  push (self, (Open) { cost + estimate (self, next, goal), next });
}

static int
find_cell (const KringRoutesGrid *self,
           double                 x,
           double                 y)
{
  return clamp (y / self->size, self->rows - 1) * self->columns + clamp (x / self->size, self->columns - 1);
}

static int
step_back (const KringRoutesGrid *self,
           int                    cell)
{
  const int *way = ways[self->cells[cell].way];

  return cell - way[0] - way[1] * self->columns;
}

static size_t
collect (const KringRoutesGrid *self,
         int                    start,
         int                    goal,
         const double          *ends,
         double               **points)
{
  size_t n = 2, at;

  for (int cell = goal; cell != start; cell = step_back (self, cell))
    n++;
  *points = allocate (2 * n, sizeof **points);
  (*points)[0] = ends[0];
  (*points)[1] = ends[1];
  (*points)[2 * n - 2] = ends[2];
  (*points)[2 * n - 1] = ends[3];
  at = n - 2;
  for (int cell = goal; cell != start; cell = step_back (self, cell), at--)
    {
      (*points)[2 * at] = (cell % self->columns + 0.5) * self->size;
      (*points)[2 * at + 1] = (cell / self->columns + 0.5) * self->size;
    }

  return n;
}

size_t
kring_routes_grid_find (KringRoutesGrid  *self,
                        int               from,
                        int               to,
                        const double     *ends,
                        bool             *is_crossed,
                        double          **points)
{
  int start = find_cell (self, ends[0], ends[1]), goal = find_cell (self, ends[2], ends[3]), at = start;

  self->visit++;
  self->n_open = 0;
  self->cells[start].visit = self->visit;
  self->cells[start].cost = 0;
  self->cells[start].is_done = false;
  push (self, (Open) { 0, start });
  while (self->n_open > 0 && (at = pop (self)) != goal)
    {
      if (self->cells[at].is_done)
        continue;
      self->cells[at].is_done = true;
      for (int way = 0; way < 8; way++)
        reach (self, at, way, goal, from, to);
    }

  for (int cell = goal; cell != start; cell = step_back (self, cell))
    if (self->cells[cell].blocker >= 0 && self->cells[cell].blocker != from && self->cells[cell].blocker != to)
      is_crossed[self->cells[cell].blocker] = true;

  return collect (self, start, goal, ends, points);
}

void
kring_routes_grid_use (KringRoutesGrid *self,
                       const double    *path,
                       size_t           n_numbers)
{
  int last = -1;

  for (size_t p = 0; p + 8 <= n_numbers; p += 6)
    {
      const double *q = &path[p];
      double length = hypot (q[6] - q[0], q[7] - q[1]);
      int n = 1 + (int) (length / self->size);

      for (int s = 0; s <= n; s++)
        {
          double t = s / (double) n, u = 1 - t;
          int cell = find_cell (self, u * u * u * q[0] + 3 * u * u * t * q[2] + 3 * u * t * t * q[4] + t * t * t * q[6],
                                u * u * u * q[1] + 3 * u * u * t * q[3] + 3 * u * t * t * q[5] + t * t * t * q[7]);

          if (cell != last && self->cells[cell].n_used < 4)
            self->cells[cell].n_used++;
          last = cell;
        }
    }
}
