/* kring-sheet-tile.c - one sheet of a poster: what it is, where it goes, and its part of the picture
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-sheet-layout.h"

#define HEAD_HEIGHT 46.0   /* at text scale 1; the same on every sheet, so that every part is as large */

double
kring_sheet_get_tile_head (KringSheetLayout *self)
{
  return HEAD_HEIGHT * self->style.text_scale;
}

static double
get_height (const KringSheetStack *stack)
{
  double height = 0;

  for (guint i = 0; i < stack->numbers->len; i++)
    {
      const KringAtom *numbers = &g_array_index (stack->numbers, KringAtom, i);

      height += numbers->height + (i > 0 ? numbers->space : 0);
    }

  return height;
}

static void
lay_head (KringSheetLayout *self,
          KringBlock       *block)
{
  KringSheetPiece *piece = kring_sheet_layout_add (self, 0);
  KringScene *key = kring_block_get_child (block, 0)->scene;
  double width = MIN (kring_scene_get_width (key), self->width / 2);
  KringSheetStack *words = kring_sheet_piece_add (piece, 0, self->width - width - 18);

  piece->whole = TRUE;
  piece->keep = TRUE;
  kring_sheet_stack_words (words, &self->style, block->words, KRING_STYLE_TITLE, 0, 0, "H1", 1);
  kring_sheet_stack_words (words, &self->style, block->detail, KRING_STYLE_NOTE, 0, 0, "P", 1);
  kring_sheet_stack_room (words, MAX (kring_sheet_get_tile_head (self) - get_height (words), 0));
  kring_sheet_stack_scene (kring_sheet_piece_add (piece, self->width - width, width), key);
}

void
kring_sheet_tile (KringSheetLayout *self,
                  KringBlock       *block)
{
  KringSheetPiece *piece;
  KringSheetStack *stack;

  lay_head (self, block);
  piece = kring_sheet_layout_add (self, 0);
  piece->whole = TRUE;
  piece->tile = &block->tile;
  stack = kring_sheet_piece_add (piece, 0, self->width);
  kring_sheet_stack_scene (stack, block->scene);
  ((KringSheetAtom *) stack->atoms->pdata[0])->tile = &block->tile;
  g_array_index (stack->numbers, KringAtom, 0).height = block->tile.h * self->width / block->tile.w - 0.5;
}
