/* kring-rings-keeping.h - a ring while it is kept as it was
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-rings-work.h"

#define KRING_KEEPING_CROWDED 0.35   /* times the least gap: what a full ring is left with */
#define KRING_KEEPING_STILL   8.0    /* points: who moves no further stands where they stood */

typedef struct {
  KringWork    *work;
  KringAttempt *attempt;
  int           ring;
  KringCell     cell;
  KringBox     *fixed;
  int          *items;
  int           n_items;
  int           variant;     /* of newcomers: as short as their neighbours are */
  double        least_gap;   /* to others who were there */
  int           last;        /* the shortest way to write a name */
  bool          folds;       /* rather than that many move */
  int           few;         /* may move for somebody not to be folded */
  bool          is_changed;  /* somebody came or left, or the picture has another size */
} KringKeeping;

/* A place that somebody may take, and what it costs (see kring-rings-yield.c): 1 for each of the others who moves. */
typedef struct {
  KringBox box;
  int      variant;
  double   cost;
} KringSpot;

/* Makes the arc of the side of @item, and a bit of the empty ones beside it, the cell. */
void   kring_keeping_enter      (KringKeeping       *self,
                                 int                 item,
                                 double              stretch);
/* Where somebody stood in the picture before, at the size of this one. FALSE: in another ring, on another side, nowhere. */
bool   kring_keeping_find_old   (const KringKeeping *self,
                                 int                 item,
                                 KringBox           *box);
/* Where along the ring @item would stand by its order. */
double kring_keeping_find_wish  (const KringKeeping *self,
                                 int                 item);

/* How open a place is: the distance to the nearest of the others in the ring. */
double kring_keeping_measure_open (const KringKeeping *self,
                                   int                 item,
                                   const KringBox     *box);
/* Puts @item where there is room on their side, with a name no shorter than @last. */
bool   kring_keeping_admit      (KringKeeping       *self,
                                 int                 item,
                                 int                 last);

/* kring-rings-more.c
 * A card "more" stays as well, with those behind it. FALSE: its place is good no longer. */
bool   kring_keeping_keep_more  (KringKeeping       *self,
                                 int                 more);
/* Whether @item had not even a card "more" in their own ring, and needs none now. */
bool   kring_keeping_was_lost   (const KringKeeping *self,
                                 int                 item);
/* Whether people of this ring are folded. */
bool   kring_keeping_has_more   (const KringKeeping *self);
/* Adds somebody to those who are folded. FALSE: there are none in this ring. */
bool   kring_keeping_fold_too   (KringKeeping       *self,
                                 int                 item);
/* Folds @item together with one who stands there, if it can be on the same side, and the last by their order. */
bool   kring_keeping_fold_pair  (KringKeeping       *self,
                                 int                 item);
/* Who was folded and finds room now need not be any longer; the last two come out together. */
void   kring_keeping_unfold     (KringKeeping       *self);

/* kring-rings-spots.c: @item takes a place for which as few others as can be give way, and no more than @most of those move.
 * FALSE: there is none, and nothing has changed. */
bool   kring_keeping_make_room  (KringKeeping       *self,
                                 int                 item,
                                 int                 most);

/* kring-rings-yield.c: the others of the ring while somebody takes a place among them */
typedef struct _KringYielding KringYielding;

KringYielding *kring_yielding_new  (KringKeeping        *keeping,
                                    int                  item);
void           kring_yielding_free (KringYielding       *self);
/* Whoever is nearer to @spot than @gap gives way. The whole cost; INFINITY: they cannot, or it costs @most. */
double         kring_yielding_try  (KringYielding       *self,
                                    const KringSpot     *spot,
                                    double               gap,
                                    double               most);
/* How many moved for it. */
int            kring_yielding_count (const KringYielding *self);
/* What was tried last is what is from now on. */
void           kring_yielding_settle (KringYielding      *self);
