/* kring-erasing.h - taking somebody out of the file for good
 *
 * A person who is taken out stands in the file still, for undo and for what
 * was. Whoever asks to be erased is gone: the row, every row that cannot be
 * without it (a place in a circle, a mark, what a child said), the moments that
 * were about nobody else, and every cell of all those in the history. What is
 * told of others stays and points at nobody; what has to point at somebody, and
 * once did at the erased, is told without the steps to there and from there. Only
 * the ids stay, so that no older copy brings them back (domain brief, 3.3).
 *
 * Who a moment is about: who stands with it now. One that was taken out counts
 * whoever ever stood with it, for its people were taken out along.
 *
 * Cannot be undone; what was done before with others still can, and what would
 * then break a rule without the erased is told with less.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-store.h"

G_BEGIN_DECLS

/* @record: a person. On failure nothing has changed. The pages of before are written over in the file at once; where
 * the disk does not take that, with the next checkpoint, and when closing, which tells what is left. */
gboolean kring_store_erase (KringStore   *self,
                            KringRecord  *record,
                            GError      **error);

G_END_DECLS
