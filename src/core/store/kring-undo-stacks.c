/* kring-undo-stacks.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-undo-stacks.h"

void
kring_undo_stacks_init (KringUndoStacks *self)
{
  self->undo = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->redo = g_array_new (FALSE, FALSE, sizeof (gint64));
}

void
kring_undo_stacks_clear (KringUndoStacks *self)
{
  g_clear_pointer (&self->undo, g_array_unref);
  g_clear_pointer (&self->redo, g_array_unref);
}

static gint64
get_top (GArray *stack)
{
  return stack->len > 0 ? g_array_index (stack, gint64, stack->len - 1) : 0;
}

static gboolean
pop (GArray *stack,
     gint64  id)
{
  if (id == 0 || get_top (stack) != id)
    return FALSE;

  g_array_set_size (stack, stack->len - 1);
  return TRUE;
}

void
kring_undo_stacks_note (KringUndoStacks *self,
                        gint64           id,
                        gint64           ref)
{
  if (pop (self->undo, ref))
    {
      g_array_append_val (self->redo, id);
      return;
    }

  if (!pop (self->redo, ref))
    g_array_set_size (self->redo, 0);
  g_array_append_val (self->undo, id);
}

gint64
kring_undo_stacks_get_undo (KringUndoStacks *self)
{
  return get_top (self->undo);
}

gint64
kring_undo_stacks_get_redo (KringUndoStacks *self)
{
  return get_top (self->redo);
}
