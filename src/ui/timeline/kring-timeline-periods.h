/* kring-timeline-periods.h - which stretch of time to look at
 *
 * The menu of periods: everything, a child's life, a stay, a year.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "kring-share.h"

G_BEGIN_DECLS

/* Its items are "page.zoom-all" and "page.show" (ii): the first and the last day, yyyymmdd. @today: yyyymmdd. */
GMenuModel *kring_timeline_periods_create (KringShare *share,
                                           int         today) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
