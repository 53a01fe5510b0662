/* kring-sheet-sign.c - room to sign or draw, and cards to tear off
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-sheet-layout.h"

#define GAP          24.0
#define LEAST_WIDTH  140.0   /* of one place to sign */
#define ROOM         42.0    /* over the line: a child's drawing fits in */
#define CARD_PADDING 18.0

static void
fill_signature (KringSheetLayout *self,
                KringSheetStack  *stack,
                KringBlock       *signature,
                gboolean          is_open)
{
  gboolean is_signed = signature->detail != NULL && *signature->detail != '\0';

  if (is_open)
    kring_sheet_stack_room (stack, ROOM * self->style.text_scale);
  kring_sheet_stack_words (stack, &self->style, signature->words, KRING_STYLE_ENTRY, 0, 0, "P", is_signed ? 0 : 1);
  kring_sheet_stack_words (stack, &self->style, signature->detail, KRING_STYLE_SPEAKER, 0, 0, NULL, 1);
  kring_sheet_stack_keep (stack, 0);
}

/* Places to sign, as many beside each other as there is room for; who has signed and who has not in rows apart. */
void
kring_sheet_signatures (KringSheetLayout *self,
                        KringBlock       *block)
{
  guint n_beside = (guint) CLAMP ((self->width + GAP) / (LEAST_WIDTH * self->style.text_scale + GAP), 1, 4);
  double width = (self->width - GAP * (n_beside - 1)) / n_beside;
  KringSheetPiece *piece = NULL;
  gboolean was_open = FALSE;

  for (guint i = 0; i < block->children->len; i++)
    {
      KringBlock *signature = kring_block_get_child (block, i);
      gboolean is_open = signature->detail == NULL;
      KringSheetStack *stack;

      if (piece == NULL || piece->n_stacks == n_beside || is_open != was_open)
        {
          piece = kring_sheet_layout_add (self, 10 * self->style.text_scale);
          piece->whole = TRUE;
        }
      stack = kring_sheet_piece_add (piece, piece->n_stacks * (width + GAP), width);
      stack->has_line = is_open;
      fill_signature (self, stack, signature, is_open);
      was_open = is_open;
    }
}

void
kring_sheet_card (KringSheetLayout *self,
                  KringBlock       *block)
{
  KringSheetPiece *piece = kring_sheet_layout_add (self, 18 * self->style.text_scale);
  KringSheetStack *stack = kring_sheet_piece_add (piece, CARD_PADDING, self->width - 2 * CARD_PADDING);
  guint n = block->children->len;

  piece->is_card = TRUE;
  piece->padding = CARD_PADDING;
  piece->whole = TRUE;
  kring_sheet_stack_words (stack, &self->style, block->words, KRING_STYLE_HEADING, 0, 0, "H2", 1);
  kring_sheet_stack_keep (stack, 0);
  if (stack->atoms->len > 0)
    {
      KringSheetAtom *first = g_ptr_array_index (stack->atoms, 0);

      first->outline = block->words;
      g_array_index (stack->numbers, KringAtom, stack->numbers->len - 1).keep = TRUE;
    }
  for (guint i = 0; i < n; i++)
    kring_sheet_entry (self, stack, kring_block_get_child (block, i), KRING_STYLE_CARD,
                       (i == 0 ? 8 : 12) * self->style.text_scale,
                       i == 0 ? "L/LI/LBody/P" : "LI/LBody/P", i + 1 == n ? 4 : 3);
}
