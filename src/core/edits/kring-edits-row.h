/* kring-edits-row.h - one more row of any noun that is part of something, or says something of somebody
 *
 * For what has no way of its own in kring-edits.h: what somebody gives, where
 * they lived, how somebody saw an event ...
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-store.h"

G_BEGIN_DECLS

/* A row of @noun whose field @field points at @to, at the end of its brothers. @cells: what else it must
 * hold, as name and value in turn, NULL at the end (an id is written out). Returns the row; borrowed. */
KringRecord *kring_edit_add_row (KringStore          *store,
                                 KringNoun            noun,
                                 const char          *field,
                                 gint64               to,
                                 const char * const  *cells,
                                 GError             **error);

G_END_DECLS
