/* kring-timeline-drag.h - brings events and the ends of stays to another date, by hand and by key
 *
 * Lies over the picture and draws only the date that would become: its days as
 * a band, its words beside the pointer. How fine a date is follows from the
 * zoom; what was vague stays so (kring-date-move.h). One action each.
 *
 * A finger looks around; only where it stays a moment it takes hold of what it
 * is on, as long presses do elsewhere.
 *
 * Keys on an event or a stay: Alt+Left and Alt+Right, with Shift further; on a
 * stay Home and End choose which end; Alt+Up and Alt+Down change the order of
 * what is told of one day. Escape lets go.
 *
 * Signal "reveal" (int day): what was moved is now on that day number; see that
 * it is in view.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-desk.h"
#include "kring-scene-view.h"
#include "kring-timescale.h"

G_BEGIN_DECLS

#define KRING_TYPE_TIMELINE_DRAG (kring_timeline_drag_get_type ())
G_DECLARE_FINAL_TYPE (KringTimelineDrag, kring_timeline_drag, KRING, TIMELINE_DRAG, GtkWidget)

/* @view: under it, of the same size; @scale: as the picture is drawn now. Both must live as long. */
void kring_timeline_drag_set_up (KringTimelineDrag    *self,
                                 KringDesk            *desk,
                                 KringSceneView       *view,
                                 const KringTimescale *scale);

G_END_DECLS
