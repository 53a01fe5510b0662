/* kring-rings-filling.h - a ring while it is filled: who belongs in it, what stands in the way
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-rings-work.h"

#define KRING_REACH_BIT  1.0   /* a side spreads a bit over empty sides beside it */
#define KRING_REACH_FAR  8.0   /* ... over all of their nearer half */

typedef struct {
  KringWork     *work;
  KringAttempt  *attempt;
  int            ring;
  double         reach;     /* over empty sides, when the ring is one row */
  double        *starts;    /* the rays of this ring */
  bool           is_free;   /* then nobody is held to their side any more, only to the order of the sides */
  KringCell      cell;
  KringBox      *fixed;     /* first the names, then pinned and placed cards */
  int            n_names;
  int            n_fixed;
  int           *items;     /* of the whole ring, in order */
  int            n_items;
  bool          *is_pinned; /* of each item of the picture: stands at its angle */
  KringCellCard *cards;     /* room for all of them and one "more" */
  double         strain;    /* of those who have a place: how tight it is */
  int           *steps;     /* of each side: how far shortening has come, see kring-rings-fill.c */
} KringFilling;

void          kring_filling_init         (KringFilling       *self,
                                          KringWork          *work,
                                          KringAttempt       *attempt,
                                          int                 ring);
void          kring_filling_clear        (KringFilling       *self);
/* Takes back what was placed, and puts pinned people at their angle. Who cannot stand there is no longer pinned. */
void          kring_filling_reset        (KringFilling       *self);
int           kring_filling_count        (const KringFilling *self);
/* Whether @item is to be placed on @side (KRING_RINGS_NO_SIDE: on any). */
bool          kring_filling_is_of_side   (const KringFilling *self,
                                          int                 item,
                                          int                 side);
/* Whether somebody stands at their angle, and is not to be placed. */
bool          kring_filling_is_pinned    (const KringFilling *self,
                                          int                 item);

KringBox      kring_filling_box          (const KringFilling *self,
                                          int                 item,
                                          int                 variant);
KringCellCard kring_filling_card         (const KringFilling *self,
                                          int                 item,
                                          int                 variant);
void          kring_filling_settle       (KringFilling       *self,
                                          int                 item,
                                          int                 variant,
                                          KringBox            box);
/* How many of the side (or, KRING_RINGS_NO_SIDE, of the ring) come before @item by their order. */
int           kring_filling_rank         (const KringFilling *self,
                                          int                 side,
                                          int                 item);

/* kring-rings-lean.c
 * Moves the rays of this ring, within bounds, for sides that are too full to get room of others; or puts them back.
 * FALSE: nobody needs it. */
bool          kring_filling_lean         (KringFilling       *self,
                                          bool                leans);
/* Makes the arc of @side the cell. */
void          kring_filling_enter        (KringFilling       *self,
                                          int                 side,
                                          double              reach);
/* Puts all cards that are placed in the way of the next. */
void          kring_filling_fix          (KringFilling       *self);
/* The cards of @side, in order; returns how many. */
int           kring_filling_gather       (KringFilling       *self,
                                          int                 side,
                                          int                 variant);
/* Gives each gathered card back as much of its name as the band has room for all along the arc. */
void          kring_filling_lengthen     (KringFilling       *self,
                                          int                 side);
void          kring_filling_settle_side  (KringFilling       *self,
                                          int                 side);
/* kring-rings-round.c */
/* The cards of all sides as one row round the ring: middles stay with their side, edges may lie over the rays, unless
 * the row is free; then it is turned as near to the sides as it goes. Only the @keep first by their order. @items: who
 * they are. */
int           kring_filling_gather_round (KringFilling       *self,
                                          int                 variant,
                                          int                 keep,
                                          int                *items);

/* Puts @item, with its shortest name, where the ring is free, as near to its side as that is; at most @stray from it. */
bool          kring_filling_squeeze      (KringFilling       *self,
                                          int                 item,
                                          double              stray);

/* kring-rings-fold.c: as many as fit, and "more" for the others. */
void          kring_filling_fold         (KringFilling       *self);
