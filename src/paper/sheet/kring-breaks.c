/* kring-breaks.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-breaks.h"

#include <string.h>

#define SLACK 0.01   /* points: sums of many heights are never exact */

typedef struct {
  const KringPiece *pieces;
  double            room;
  GArray           *parts;
  guint             page;
  guint             page_start;   /* the first part of this page */
  double            y;
} Breaker;

typedef enum {
  CUT_GENTLE,    /* every stack goes on a little, and nothing kept is cut */
  CUT_ANYWHERE,  /* some stack goes on; between kept lines if it must be */
} CutMode;

static double
measure_stack (const KringPiece *piece,
               guint             stack,
               guint             from,
               guint             to)
{
  const KringAtom *atoms = piece->stacks[stack].atoms;
  guint n_repeated = from > 0 && to > from ? piece->stacks[stack].n_repeated : 0;
  double height = 0;

  for (guint i = 0; i < n_repeated; i++)
    height += atoms[i].height + (i > 0 ? atoms[i].space : 0);
  for (guint i = from; i < to; i++)
    height += atoms[i].height + (i > from || n_repeated > 0 ? atoms[i].space : 0);

  return height;
}

static double
measure_part (const KringPiece *piece,
              const guint      *from,
              const guint      *to)
{
  double height = 0;

  for (guint i = 0; i < piece->n_stacks; i++)
    height = MAX (height, measure_stack (piece, i, from[i], to[i]));

  return height + 2 * piece->padding;
}

static void
get_ends (const KringPiece *piece,
          guint            *ends)
{
  for (guint i = 0; i < piece->n_stacks; i++)
    ends[i] = piece->stacks[i].n_atoms;
}

static double
measure_whole (const KringPiece *piece)
{
  guint from[KRING_MAX_STACKS] = { 0 }, to[KRING_MAX_STACKS];

  get_ends (piece, to);

  return measure_part (piece, from, to);
}

/* How far a stack gets in @room. */
static guint
fill_stack (const KringPiece *piece,
            guint             stack,
            guint             from,
            double            room,
            CutMode           mode)
{
  const KringStack *s = &piece->stacks[stack];
  double height = 0;
  guint end = from;

  for (guint to = from + 1; to <= s->n_atoms; to++)
    {
      height = to == from + 1 ? measure_stack (piece, stack, from, to)
                              : height + s->atoms[to - 1].space + s->atoms[to - 1].height;
      if (height > room + SLACK)
        break;
      if (to == s->n_atoms || mode == CUT_ANYWHERE || !s->atoms[to - 1].keep)
        end = to;
    }

  return end;
}

static gboolean
cut (const KringPiece *piece,
     const guint      *from,
     double            room,
     CutMode           mode,
     guint            *to)
{
  gboolean has_moved = FALSE, has_stuck = FALSE;

  room -= 2 * piece->padding;
  for (guint i = 0; i < piece->n_stacks; i++)
    {
      to[i] = fill_stack (piece, i, from[i], room, CUT_GENTLE);
      if (to[i] == from[i] && mode == CUT_ANYWHERE)
        to[i] = fill_stack (piece, i, from[i], room, CUT_ANYWHERE);
      has_moved |= to[i] > from[i];
      has_stuck |= to[i] == from[i] && from[i] < piece->stacks[i].n_atoms;
    }

  return has_moved && (!has_stuck || mode == CUT_ANYWHERE);
}

static gboolean
is_page_empty (Breaker *self)
{
  return self->page_start == self->parts->len;
}

static void
place (Breaker     *self,
       guint        index,
       double       y,
       const guint *from,
       const guint *to,
       gboolean     is_head)
{
  const KringPiece *piece = &self->pieces[index];
  KringPart part = { .page = self->page, .piece = index, .y = y, .is_head = is_head, .is_first = TRUE, .is_last = TRUE };

  memcpy (part.from, from, piece->n_stacks * sizeof (guint));
  memcpy (part.to, to, piece->n_stacks * sizeof (guint));
  for (guint i = 0; i < piece->n_stacks; i++)
    {
      part.is_first &= from[i] == 0;
      part.is_last &= to[i] == piece->stacks[i].n_atoms;
    }
  part.height = measure_part (piece, from, to);
  self->y = y + part.height;
  g_array_append_val (self->parts, part);
}

static void
begin_page (Breaker *self)
{
  self->page++;
  self->page_start = self->parts->len;
  self->y = 0;
}

/* The first of the kept parts at the end of the page, which are to move along with what follows. */
static guint
find_chain (Breaker *self)
{
  guint part = self->parts->len;

  while (part > self->page_start)
    {
      const KringPart *last = &g_array_index (self->parts, KringPart, part - 1);

      if (last->is_head || !last->is_first || !self->pieces[last->piece].keep)
        break;
      part--;
    }

  return part;
}

/* Nothing but what is kept (and perhaps the head of a table) above: moving on would only leave it alone. */
static gboolean
is_all_kept (Breaker *self,
             guint    chain)
{
  if (is_page_empty (self))
    return FALSE;

  return chain == self->page_start
         || (chain == self->page_start + 1 && g_array_index (self->parts, KringPart, self->page_start).is_head);
}

/* Puts the head of a table at the top of a page. */
static void
repeat_head (Breaker          *self,
             const KringPiece *piece)
{
  guint from[KRING_MAX_STACKS] = { 0 }, to[KRING_MAX_STACKS];
  const KringPiece *head;

  if (piece->head < 0 || &self->pieces[piece->head] == piece)
    return;

  head = &self->pieces[piece->head];
  /* A head that leaves no room for its row is no help. */
  if (measure_whole (head) > self->room / 3)
    return;

  get_ends (head, to);
  place (self, (guint) piece->head, 0, from, to, TRUE);
}

/* Places piece @index from @from on, on as many pages as it needs; returns the piece to go on with. */
static guint
place_piece (Breaker *self,
             guint    index)
{
  const KringPiece *piece = &self->pieces[index];
  guint from[KRING_MAX_STACKS] = { 0 }, to[KRING_MAX_STACKS] = { 0 }, ends[KRING_MAX_STACKS] = { 0 };
  gboolean may_cut = !piece->whole || measure_whole (piece) > self->room + SLACK;

  get_ends (piece, ends);
  for (;;)
    {
      gboolean is_fresh = is_page_empty (self);
      guint chain = find_chain (self);
      gboolean is_stuck = is_all_kept (self, chain);
      double y;

      if (is_fresh)
        repeat_head (self, piece);
      y = is_fresh ? self->y : self->y + piece->space;

      if (measure_part (piece, from, ends) <= self->room - y + SLACK)
        {
          place (self, index, y, from, ends, FALSE);
          return index + 1;
        }

      if ((may_cut || is_stuck) && cut (piece, from, self->room - y, CUT_GENTLE, to))
        {
          place (self, index, y, from, to, FALSE);
        }
      else if (is_fresh)
        {
          /* Higher than a page and nowhere to be cut: line by line, and at worst over the edge. */
          if (!cut (piece, from, self->room - y, CUT_ANYWHERE, to))
            for (guint i = 0; i < piece->n_stacks; i++)
              to[i] = MIN (from[i] + 1, ends[i]);
          place (self, index, y, from, to, FALSE);
          if (memcmp (to, ends, piece->n_stacks * sizeof (guint)) == 0)
            return index + 1;
        }
      else if (chain < self->parts->len && !is_stuck)
        {
          guint first = g_array_index (self->parts, KringPart, chain).piece;

          g_array_set_size (self->parts, chain);
          begin_page (self);
          return first;
        }
      else
        {
          memcpy (to, from, sizeof to);
        }

      memcpy (from, to, sizeof from);
      begin_page (self);
    }
}

GArray *
kring_breaks_find (const KringPiece *pieces,
                   guint             n_pieces,
                   double            height,
                   guint            *n_pages)
{
  Breaker self = { .pieces = pieces, .room = height, .parts = g_array_new (FALSE, TRUE, sizeof (KringPart)) };
  guint index = 0;

  while (index < n_pieces)
    index = place_piece (&self, index);

  *n_pages = self.page + 1;

  return self.parts;
}
