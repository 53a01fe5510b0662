/* kring-timeline-periods.h - which stretch of time to look at
 *
 * The menu of periods: everything, a child's life, a stay, a year. And round
 * what one comes nearer, when nobody points at anything.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "kring-scene-view.h"
#include "kring-share.h"

G_BEGIN_DECLS

/* Its items are "page.zoom-all" and "page.show" (ii): the first and the last day, yyyymmdd. @today: yyyymmdd. */
GMenuModel *kring_timeline_periods_create (KringShare *share,
                                           int         today) G_GNUC_WARN_UNUSED_RESULT;

/* Where in @view is what the keyboard is on, or else @selected; the middle when neither is to be seen. */
double      kring_timeline_find_centre    (KringSceneView *view,
                                           gint64          selected);

G_END_DECLS
