/* kring-edits-merge.h - taking over what somebody else has on their timeline, as one action
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-chronology.h"
#include "kring-store.h"

G_BEGIN_DECLS

/* Does with each moment of @chronology, matched with this family, what was chosen for it. @source: whose
 * timeline it is, kept with each moment beside its own source; may be NULL or "". @visibility: of the new moments;
 * those that were meant for fewer people stay so, and do not fill in one that more people see. Names, places and
 * views of who is not known here are kept as words. */
gboolean kring_edit_merge (KringStore       *store,
                           KringChronology  *chronology,
                           const char       *source,
                           const char       *visibility,
                           GError          **error);

G_END_DECLS
