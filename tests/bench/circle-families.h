/* circle-families.h - whose circles are measured: of sample families, and of invented ones with more and more people
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"

#define N_CIRCLE_FAMILIES 10

typedef struct {
  const char *name;
  const char *sample;      /* NULL: invented */
  guint       circle;      /* of the sample: which */
  int         n_people;
} CircleFamily;

extern const CircleFamily circle_families[N_CIRCLE_FAMILIES];

/* Ends the program when the sample cannot be read. @circle: borrowed from the family. */
KringShare *circle_families_load (gsize         which,
                                  KringFamily **family,
                                  KringRecord **circle) G_GNUC_WARN_UNUSED_RESULT;
