/* kring-block.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-block.h"

KringBlock *
kring_block_new (KringBlockKind  kind,
                 const char     *words,
                 const char     *detail)
{
  KringBlock *self = g_new0 (KringBlock, 1);

  self->kind = kind;
  self->value = KRING_NO_VALUE;
  self->words = g_strdup (words);
  self->detail = g_strdup (detail);
  self->children = g_ptr_array_new_with_free_func ((GDestroyNotify) kring_block_free);

  return self;
}

void
kring_block_free (KringBlock *self)
{
  g_free (self->words);
  g_free (self->detail);
  g_free (self->child);
  g_free (self->second);
  g_strfreev (self->cells);
  g_clear_object (&self->scene);
  g_ptr_array_unref (self->children);
  g_free (self);
}

KringBlock *
kring_block_add (KringBlock     *self,
                 KringBlockKind  kind,
                 const char     *words,
                 const char     *detail)
{
  KringBlock *child = kring_block_new (kind, words, detail);

  g_ptr_array_add (self->children, child);

  return child;
}

KringBlock *
kring_block_get_child (KringBlock *self,
                       guint       index)
{
  return g_ptr_array_index (self->children, index);
}

KringBlock *
kring_block_add_column (KringBlock *self,
                        const char *heading,
                        KringTone   tone)
{
  KringBlock *column = kring_block_add (self, KRING_BLOCK_COLUMN, heading, NULL);

  column->tone = tone;

  return column;
}

KringBlock *
kring_block_add_row (KringBlock         *self,
                     const char * const *cells)
{
  KringBlock *row = kring_block_add (self, KRING_BLOCK_ROW, NULL, NULL);

  row->cells = g_strdupv ((char **) cells);

  return row;
}

KringBlock *
kring_block_add_band (KringBlock *self,
                      const char *words)
{
  return kring_block_add (self, KRING_BLOCK_BAND, words, NULL);
}

KringBlock *
kring_block_add_mark (KringBlock *self,
                      const char *name,
                      double      value)
{
  KringBlock *mark = kring_block_add (self, KRING_BLOCK_MARK, name, NULL);

  mark->value = value;

  return mark;
}
