/* kring-edits-event.h - an event brought to another date
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-edits.h"

G_BEGIN_DECLS

/* Also its end, when @end is not NULL. A birth takes along the birthday of whom it is about, where the two were the
 * same; both in one action. Does nothing when nothing changes. */
gboolean     kring_edit_move_event      (KringStore       *store,
                                         KringRecord      *event,
                                         const KringDate  *date,
                                         const KringDate  *end,
                                         GError          **error);
/* The event told before (@by negative) or after @event of the same days; NULL: it is the first, or the last. Borrowed. */
KringRecord *kring_event_find_neighbour (GPtrArray        *events,
                                         KringRecord      *event,
                                         int               by);

G_END_DECLS
