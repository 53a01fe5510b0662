/* kring-timeline-quick.h - the line at the foot of the timeline in which a moment is added
 *
 * Also where somebody lived. What it understood stands under it before Enter,
 * and what is odd about the date; neither keeps anybody from typing. What it
 * takes for a stay can be added as an event all the same.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_TIMELINE_QUICK (kring_timeline_quick_get_type ())
G_DECLARE_FINAL_TYPE (KringTimelineQuick, kring_timeline_quick, KRING, TIMELINE_QUICK, AdwBin)

void kring_timeline_quick_set_desk (KringTimelineQuick *self,
                                    KringDesk          *desk);

G_END_DECLS
