/* kring-rings-room.h - where in a finished picture there is room for one more small thing
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-rings.h"

typedef struct {
  double x, y, w, h;           /* top left */
} KringRingsBox;

/* Where on the outermost ring a point lies. */
double kring_rings_angle    (const KringRings    *self,
                             double               x,
                             double               y);
/* Room in a finished picture for one more thing of the size of @box (in), in the band of @ring (n_rings + 1: outside)
 * and on @side (or anywhere), clear of all cards, names and @taken, as near as can be to @angle. Moves nobody. FALSE:
 * there is none. */
bool kring_rings_find_room  (const KringRings    *self,
                             int                  ring,
                             int                  side,
                             double               angle,
                             const KringRingsBox *taken,
                             int                  n_taken,
                             KringRingsBox       *box);
