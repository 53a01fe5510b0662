/* kring-timeline-lanes.h - THE table of where on the timeline a kind of event stands
 *
 * From top to bottom as people put it on the wall (domain brief 3.1): who
 * helped, what went well, what happened, the children, what was hard, services
 * and decisions. Good and hard are drawn the same: same height, same type.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"
#include "kring-tone.h"

G_BEGIN_DECLS

typedef enum {
  KRING_LANE_HELP,
  KRING_LANE_GOOD,
  KRING_LANE_HAPPENED,   /* neither good nor hard by itself: school, moves, growing, health visits */
  KRING_LANE_CHILDREN,   /* where each child lived; no events */
  KRING_LANE_HARD,
  KRING_LANE_SERVICES,
} KringLane;

#define KRING_N_LANES (KRING_LANE_SERVICES + 1)

/* By the kind of @event; what is neither good nor hard by itself is so when all who say how it was for them agree. */
KringLane   kring_lane_of_event (KringShare  *share,
                                 KringRecord *event);
/* "Who helped", in the current language. */
const char *kring_lane_name     (KringLane    lane);
KringTone   kring_lane_tone     (KringLane    lane);

G_END_DECLS
