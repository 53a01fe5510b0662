/* kring-rings-keeping.h - a ring while it is kept as it was
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-rings-work.h"

#define KRING_KEEPING_CROWDED 0.35   /* times the least gap: what a full ring is left with */

typedef struct {
  KringWork    *work;
  KringAttempt *attempt;
  int           ring;
  KringCell     cell;
  KringBox     *fixed;
  int          *items;
  int           n_items;
  int           variant;     /* of newcomers: as short as their neighbours are */
} KringKeeping;

/* kring-rings-push.c: @item takes the place @box and the neighbours of the same side give way on both hands. FALSE:
 * they cannot, and nothing has changed. */
bool kring_keeping_make_room (KringKeeping *self,
                              int           item,
                              KringBox      box);
