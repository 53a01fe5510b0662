/* kring-undo-stacks.h - which actions can be turned back and brought again
 *
 * Follows from the order of actions alone: "do" goes on the undo stack and
 * empties the redo stack; turning back the top of one puts the action that did
 * so on the other.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct {
  GArray *undo;   /* gint64 action ids, newest last */
  GArray *redo;
} KringUndoStacks;

void   kring_undo_stacks_init     (KringUndoStacks *self);
void   kring_undo_stacks_clear    (KringUndoStacks *self);
/* @ref: the action that @id turned back; 0 for a plain action. */
void   kring_undo_stacks_note     (KringUndoStacks *self,
                                   gint64           id,
                                   gint64           ref);
/* 0 when there is nothing. */
gint64 kring_undo_stacks_get_undo (KringUndoStacks *self);
gint64 kring_undo_stacks_get_redo (KringUndoStacks *self);

G_END_DECLS
