/* rings-fixture.h - seeded invented circles, for the tests of kring-rings
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

#include "kring-rings.h"

typedef struct {
  const char *name;
  double      width, height;
} Area;

/* A circle of @n_people round @n_children, in four rings and five sides. */
KringRings *create_circle     (guint32     seed,
                               int         n_people,
                               int         n_children,
                               const Area *area,
                               double      text_scale);
/* A copy with the results still to come. */
KringRings *copy_circle       (const KringRings *circle);
void        free_circle       (KringRings *circle);
/* Moves one person to another ring, another side or both. Returns who. */
int         move_somebody     (KringRings *circle,
                               GRand      *random);
