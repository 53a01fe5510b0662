/* kring-plan-changes.h - what is different between two versions of a plan, in words
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"

G_BEGIN_DECLS

/* One sentence a difference: the question first, then lines that came, that are worded or carried otherwise, and that
 * are no longer there. A line is the same when most of its words are. Possibly empty, NULL-terminated. */
char **kring_plan_changes_tell (KringShare  *share,
                                KringRecord *older,
                                KringRecord *newer) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
