/* timeline-families.h - whose timelines are measured: sample families, and invented ones with more and more events
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"

#define N_TIMELINE_FAMILIES 7

typedef struct {
  const char *name;
  const char *sample;      /* NULL: invented */
  int         n_events;
  int         n_children;
} TimelineFamily;

extern const TimelineFamily timeline_families[N_TIMELINE_FAMILIES];

/* Ends the program when the sample cannot be read. */
KringShare *timeline_families_load (gsize which);
