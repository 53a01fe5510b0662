/* kring-undated-tray.h - what stands on no line of time, because nobody knows the date: a list of buttons
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-desk.h"
#include "kring-timeline-filter.h"

G_BEGIN_DECLS

/* One button each in @box, which is in a popover; it selects it; those that were there go. Returns how many. */
guint kring_undated_tray_fill (GtkBox                    *box,
                               KringDesk                 *desk,
                               const KringTimelineFilter *filter);

G_END_DECLS
