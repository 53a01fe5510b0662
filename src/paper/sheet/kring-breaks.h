/* kring-breaks.h - where pages end: numbers in, numbers out
 *
 * A text is a column of pieces. A piece has one or more stacks that stand side
 * by side (the cells of a row, three columns); a stack is a pile of atoms
 * (lines, drawings) that are never cut. Knows nothing of fonts or cairo, so
 * that a test is a table of numbers.
 *
 * Rules: a piece that keeps with the next moves along with it (a heading is
 * never alone at the foot); a whole piece is cut only when it is higher than a
 * page (rows of a table); a stack is cut only after an atom that does not keep
 * (widows, orphans); the head of a table comes again on every page.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define KRING_MAX_STACKS 8

typedef struct {
  double   height;
  double   space;    /* air above it; none at the top of a part */
  gboolean keep;     /* no cut after it */
} KringAtom;

typedef struct {
  const KringAtom *atoms;
  guint            n_atoms;
  guint            n_repeated;   /* so many at its begin come again above each further part */
} KringStack;

typedef struct {
  KringStack stacks[KRING_MAX_STACKS];
  guint      n_stacks;
  double     space;        /* air above it; none at the top of a page */
  double     padding;      /* air inside, above and below each part */
  gboolean   keep;         /* the next piece begins on the same page */
  gboolean   whole;        /* not cut unless higher than a page */
  int        head;         /* the piece that comes again above it at the top of a page; -1: none */
} KringPiece;

/* A piece, or a part of one, in its place. */
typedef struct {
  guint    page;
  guint    piece;
  double   y;              /* of its upper edge, from the top of the room */
  double   height;
  guint    from[KRING_MAX_STACKS];
  guint    to[KRING_MAX_STACKS];
  gboolean is_head;        /* come again, of a table */
  gboolean is_first;
  gboolean is_last;
} KringPart;

/* An array of KringPart, in order; every page of @n_pages has at least one, unless there is nothing at all. */
GArray *kring_breaks_find (const KringPiece *pieces,
                           guint             n_pieces,
                           double            height,
                           guint            *n_pages) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
