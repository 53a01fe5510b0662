/* kring-sheet-columns.c - columns side by side that flow over pages
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-sheet-layout.h"

#define GAP 18.0

/* Narrower than this many sizes of the letters, columns stand under each other. */
#define LEAST_WIDTH 13.0

static void
fill_column (KringSheetLayout *self,
             KringSheetStack  *stack,
             KringBlock       *column)
{
  guint n = column->children->len;

  stack->tag = "Sect";
  stack->rule = column->tone;
  kring_sheet_stack_words (stack, &self->style, column->words, KRING_STYLE_COLUMN_HEAD, 0, 0, "H3", 1);
  stack->n_repeated = stack->numbers->len;
  /* The heading comes with its first entry. */
  for (guint i = 0; i < stack->n_repeated; i++)
    g_array_index (stack->numbers, KringAtom, i).keep = TRUE;

  for (guint i = 0; i < n; i++)
    kring_sheet_entry (self, stack, kring_block_get_child (column, i), KRING_STYLE_ENTRY,
                       (i == 0 ? 5 : 9) * self->style.text_scale, i == 0 ? "L/LI/LBody/P" : "LI/LBody/P", i + 1 == n ? 4 : 3);
}

static double
measure_head (KringSheetStack *stack)
{
  double height = 0;

  for (guint i = 0; i < stack->n_repeated; i++)
    height += g_array_index (stack->numbers, KringAtom, i).height;

  return height;
}

/* Headings of one or two lines get the same height, so that entries begin on one line. */
static void
align_heads (KringSheetPiece *piece)
{
  double height = 0;

  for (guint i = 0; i < piece->n_stacks; i++)
    height = MAX (height, measure_head (&piece->stacks[i]));
  for (guint i = 0; i < piece->n_stacks; i++)
    if (piece->stacks[i].n_repeated > 0)
      g_array_index (piece->stacks[i].numbers, KringAtom, piece->stacks[i].n_repeated - 1).height
        += height - measure_head (&piece->stacks[i]);
}

static void
lay_columns (KringSheetLayout *self,
             KringBlock       *block,
             guint             from,
             guint             to)
{
  guint n = to - from;
  double width = (self->width - GAP * (n - 1)) / n;
  KringSheetPiece *piece = kring_sheet_layout_add (self, 12 * self->style.text_scale);

  piece->padding = 7;
  for (guint i = 0; i < n; i++)
    fill_column (self, kring_sheet_piece_add (piece, i * (width + GAP), width), kring_block_get_child (block, from + i));
  align_heads (piece);
}

void
kring_sheet_columns (KringSheetLayout *self,
                     KringBlock       *block)
{
  guint n = block->children->len;
  double least = LEAST_WIDTH * kring_style_get_size (&self->style, KRING_STYLE_ENTRY);

  g_return_if_fail (n <= KRING_MAX_STACKS);

  if (n > 0 && (self->width - GAP * (n - 1)) / n >= least)
    {
      lay_columns (self, block, 0, n);
      return;
    }

  for (guint i = 0; i < n; i++)
    lay_columns (self, block, i, i + 1);
}
