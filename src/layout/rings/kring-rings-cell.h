/* kring-rings-cell.h - spreads cards over one side of one ring, as loosely as they go
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <stdint.h>

#include "kring-rings-shape.h"

#define KRING_CELL_STEP 3.0   /* points along the outermost ring, from one place that is tried to the next */

typedef struct {
  KringEllipse    edge;           /* the outermost ring: gives the rays their direction */
  KringEllipse    inner, outer;   /* the band, already narrowed by what must stay free along its lines */
  const KringBox *middle;         /* the innermost band begins at these boxes instead of at an ellipse */
  int             n_middle;
  const KringBox *fixed;          /* what stands in the way; touched at less than @fixed_gap */
  int             n_fixed;
  double          fixed_gap;
  double          start, end;     /* the arc; 2 pi long: all round. Set by kring_cell_set_arc() */
  KringRay        first, last;    /* its rays */
  bool            is_wedge;       /* cards stay wholly between the rays, not only their middles */
  double          gap;            /* the least between two cards */
} KringCell;

typedef struct {
  double   lo, hi;                /* in: between these angles */
  int64_t  group;                 /* in: others of the same group come nearer; 0: none */
  int      variant;               /* carried along for the caller */
  double   angle;
  KringBox box;                   /* in: w and h */
} KringCellCard;

void   kring_cell_set_arc (KringCell       *self,
                           double           start,
                           double           end);
/* The card at @angle, @depth from 0 (at the inner line) to 1 (at the outer). FALSE: the band is too thin there. */
bool   kring_cell_put    (const KringCell *self,
                          KringBox        *card,
                          double           angle,
                          double           depth);
/* Whether @card leaves the fixed boxes and, with @margin, the rays alone. */
bool   kring_cell_is_free (const KringCell *self,
                           const KringBox  *card,
                           double           margin);
/* Whether @card lies wholly in the band, @gap from the middle. */
bool   kring_cell_is_in_band (const KringCell *self,
                              const KringBox  *card,
                              double           gap);
/* From where to where on @ray @card can stand. FALSE: nowhere. */
bool   kring_cell_find_limits (const KringCell *self,
                               KringRay         ray,
                               const KringBox  *card,
                               double          *from,
                               double          *to);
/* Whether @card leaves the rays alone. */
bool   kring_cell_is_in_wedge (const KringCell *self,
                               const KringBox  *card,
                               double           margin);
/* About the least step of an angle that can be seen. */
double kring_cell_step   (const KringCell *self);
/* Whether kring_cell_spread() would find room for them all. */
bool   kring_cell_has_room (const KringCell *self,
                            KringCellCard   *cards,
                            int              n_cards);
/* Places @cards in their order along the arc, in one row or in several. Returns the least distance between
 * two of them, or a negative number when they do not fit. */
double kring_cell_spread (const KringCell *self,
                          KringCellCard   *cards,
                          int              n_cards);
