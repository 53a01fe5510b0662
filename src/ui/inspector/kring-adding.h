/* kring-adding.h - one more row in a group of the inspector
 *
 * It begins with as little as it may, and is filled in by whoever added it.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-desk.h"
#include "kring-inspected.h"

G_BEGIN_DECLS

/* For the record @id. Returns the new row, borrowed, or NULL. */
KringRecord *kring_adding_add (KringDesk                  *desk,
                               const KringInspectedGroup  *group,
                               gint64                      id,
                               GError                    **error);

G_END_DECLS
