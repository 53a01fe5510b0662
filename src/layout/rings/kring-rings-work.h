/* kring-rings-work.h - what the files of kring-rings share while a picture is made
 *
 * Everything is measured from the middle of the rings.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-rings-cell.h"
#include "kring-rings.h"

/* One way of placing everybody, and what it costs in readability. */
typedef struct {
  KringEllipse    edges[KRING_RINGS_MAX + 1];    /* [0]: round the middle; then the outer line of each ring */
  KringBox        labels[KRING_RINGS_MAX + 1];
  KringBox       *boxes;                         /* of each item; w is 0 while it has no place */
  int            *variants;
  int            *mores_of;
  KringRingsMore *mores;                         /* x and y: the middle */
  int             n_mores;
  double          strain;                        /* of people who stand less well than on their own side with some room */
  double          cost;
} KringAttempt;

typedef struct {
  KringRings       *rings;
  const KringRings *previous;
  int              *before;       /* index in the previous items, folded or not, or -1 */
  KringEllipse      edge;         /* the outermost ring */
  KringBox         *middle;
  int               n_middle;
  int              *sequence;     /* all items, ring by ring, along the sides */
  int               n_sides;      /* at least 1; the last may be one for who has no side */
  double           *starts;       /* n_sides + 1 rays */
  KringBox         *names;        /* of the sides */
} KringWork;

void *kring_rings_alloc      (size_t            n,
                              size_t            size);
/* The side of an item, counting the one for who has none. */
int   kring_work_side        (const KringWork  *self,
                              int               item);
/* The items of @ring and @side (or of all sides: KRING_RINGS_NO_SIDE), in order; returns how many. */
int   kring_work_list        (const KringWork  *self,
                              int               ring,
                              int               side,
                              int              *items);
/* The band of @ring; fixed boxes are to be set by the caller. */
void  kring_work_cell        (const KringWork    *self,
                              const KringAttempt *attempt,
                              int                 ring,
                              KringCell          *cell);
/* The names that cards of @ring must leave free: those of the rings, and those of sides that found no room
 * outside. @names has room for all. */
int   kring_work_names       (const KringWork    *self,
                              const KringAttempt *attempt,
                              int                 ring,
                              KringBox           *names);
/* The arc of @side in @ring between the rays @starts: its own, and @stretch times a bit of the empty sides next to it,
 * at most half of them. */
void  kring_work_arc         (const KringWork  *self,
                              const double     *starts,
                              int               ring,
                              int               side,
                              double            stretch,
                              double           *start,
                              double           *end);

/* kring-rings-sides.c: how wide the sides are, and who stands beside whom */
void  kring_work_cut_sides   (KringWork        *self);
void  kring_work_order       (KringWork        *self);
/* What shorter names, folding, and standing far from one's side cost in @ring */
#define KRING_FOLD_COST 100.0
double kring_work_cost       (const KringWork    *self,
                              const KringAttempt *attempt,
                              int                 ring);

/* kring-rings-shares.c: how broad the rings are: evenly, by need, and between the two; parts that add up to any sum */
#define KRING_N_SHARES 3
void  kring_work_share       (const KringWork    *self,
                              const KringAttempt *attempt,
                              double              shares[KRING_N_SHARES][KRING_RINGS_MAX]);

/* kring-rings-rim.c: the middle, outside, and the names round it */
void  kring_work_place_middle  (KringWork      *self,
                                KringAttempt   *attempt);
/* Makes the rings as large as they can be with everybody who stands outside, and the names, round them. */
void  kring_work_place_outside (KringWork      *self,
                                KringAttempt   *attempt);
/* Finds a place outside the rings for one more box. */
bool  kring_work_fit_outside   (const KringWork    *self,
                                const KringAttempt *attempt,
                                KringBox           *box);
void  kring_work_place_labels  (KringWork      *self,
                                KringAttempt   *attempt);

/* kring-rings-fill.c, kring-rings-filling.c, kring-rings-fold.c: a ring from nothing */
void  kring_work_fill        (KringWork        *self,
                              KringAttempt     *attempt,
                              int               ring);
/* Finds a place in @ring for one more box, between everybody who has a place. */
bool  kring_work_fit         (const KringWork    *self,
                              const KringAttempt *attempt,
                              int                 ring,
                              KringBox           *box);
/* kring-rings-fuller.c: in a finished picture, a fuller name for everybody beside whom there is room; nobody moves. Who
 * stayed where they were (@keeps) stays as they were. */
void  kring_work_write_fuller (const KringWork  *self,
                               KringAttempt     *attempt,
                               bool              keeps);
/* keep/kring-rings-keep.c: a ring as it was, if need be (@folds) with people folded; FALSE when that cannot be */
bool  kring_work_keep        (KringWork        *self,
                              KringAttempt     *attempt,
                              int               ring,
                              bool              folds);
