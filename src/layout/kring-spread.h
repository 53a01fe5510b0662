/* kring-spread.h - boxes in a row, as near as can be to where they belong, never over each other
 *
 * Plain C, no GObject: numbers in, numbers out.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <stddef.h>

typedef struct {
  double wish;     /* where its middle would like to be */
  double width;
  double middle;   /* out */
} KringSpread;

/* @boxes: sorted by wish; their order is kept. All stay between @left and @right as long as their
 * widths and the gaps fit there; otherwise they run over @right. Moves them the least in sum of squares. */
void kring_spread (KringSpread *boxes,
                   size_t       n_boxes,
                   double       left,
                   double       right,
                   double       gap);
