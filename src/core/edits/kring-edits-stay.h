/* kring-edits-stay.h - where somebody lived, as one action
 *
 * As kring-edits.h: on failure nothing has changed. Records returned are
 * borrowed; the family holds them.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-edits.h"
#include "kring-quick-stay.h"

G_BEGIN_DECLS

/* As it was typed in one line: the place when it is not known yet, a stay of each, and the end of what a move ends.
 * Returns the stay of the first. */
KringRecord *kring_edit_add_told_stay (KringStore            *store,
                                       const KringQuickStay  *told,
                                       GError               **error);

G_END_DECLS
