/* random-edits.h - what somebody might do to a family, at random
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-store.h"

/* Does one thing to the small family of family-file.h: an edit of any kind, undo or redo. It is always one
 * new action in the log. FALSE: it failed, and nothing changed. */
gboolean random_edit (KringStore  *store,
                      GRand       *rand,
                      GError     **error);
