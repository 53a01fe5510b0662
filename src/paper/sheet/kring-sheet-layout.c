/* kring-sheet-layout.c - the simple blocks as pieces
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-sheet-layout.h"

#define PANEL_PADDING 16.0
#define QUOTE_INDENT  16.0
#define ITEM_INDENT   14.0

/* An entry longer than this many lines may be cut at the foot of a page. */
#define WHOLE_ENTRY   24

/* Blocks that are one run of words. */
typedef struct {
  KringStyle  style;
  double      space;      /* above, in points at text scale 1 */
  double      after_head; /* the same, under a heading */
  gboolean    keep;       /* with what follows */
  const char *tag;
} Plain;

static const Plain plains[] = {
  [KRING_BLOCK_OVERLINE]   = { KRING_STYLE_OVERLINE, 0, 0, TRUE, "P" },
  [KRING_BLOCK_TITLE]      = { KRING_STYLE_TITLE, 0, 0, TRUE, "H1" },
  [KRING_BLOCK_SUBTITLE]   = { KRING_STYLE_SUBTITLE, 3, 3, FALSE, "P" },
  [KRING_BLOCK_HEADING]    = { KRING_STYLE_HEADING, 26, 10, TRUE, "H2" },
  [KRING_BLOCK_SUBHEADING] = { KRING_STYLE_SUBHEADING, 16, 8, TRUE, "H3" },
  [KRING_BLOCK_LEAD]       = { KRING_STYLE_LEAD, 16, 6, FALSE, "P" },
  [KRING_BLOCK_PARAGRAPH]  = { KRING_STYLE_BODY, 8, 6, FALSE, "P" },
  [KRING_BLOCK_NOTE]       = { KRING_STYLE_NOTE, 6, 4, FALSE, "P" },
};

KringSheetPiece *
kring_sheet_layout_add (KringSheetLayout *self,
                        double            space)
{
  KringSheetPiece *piece = g_new0 (KringSheetPiece, 1);

  piece->width = self->width;
  piece->space = space;
  piece->head = -1;
  g_ptr_array_add (self->pieces, piece);

  return piece;
}

static gboolean
is_head (KringBlock *block)
{
  return block != NULL && (block->kind == KRING_BLOCK_HEADING || block->kind == KRING_BLOCK_SUBHEADING);
}

static void
lay_plain (KringSheetLayout *self,
           KringBlock       *block)
{
  const Plain *plain = &plains[block->kind];
  double space = is_head (self->before) ? plain->after_head : plain->space;
  KringSheetPiece *piece = kring_sheet_layout_add (self, space * self->style.text_scale);
  KringSheetStack *stack = kring_sheet_piece_add (piece, 0, self->width);
  KringSheetAtom *atom = kring_sheet_stack_words (stack, &self->style, block->words, plain->style, 0, 0, plain->tag, 1);

  piece->keep = plain->keep;
  piece->whole = plain->keep;
  if (atom != NULL && block->kind == KRING_BLOCK_HEADING)
    atom->outline = block->words;
}

static void
lay_question (KringSheetLayout *self,
              KringBlock       *block)
{
  KringSheetPiece *piece = kring_sheet_layout_add (self, 14 * self->style.text_scale);
  KringSheetStack *stack = kring_sheet_piece_add (piece, PANEL_PADDING + 4, self->width - 2 * PANEL_PADDING - 8);
  gboolean has_speaker = block->detail != NULL && *block->detail != '\0';

  piece->fill = KRING_TONE_CENTRE;
  piece->padding = PANEL_PADDING;
  piece->whole = TRUE;
  kring_sheet_stack_words (stack, &self->style, block->words, KRING_STYLE_QUESTION, 0, 0, "BlockQuote/P", has_speaker ? 1 : 2);
  kring_sheet_stack_words (stack, &self->style, block->detail, KRING_STYLE_SPEAKER, 0, 6, "P", 2);
}

static void
lay_quote (KringSheetLayout *self,
           KringBlock       *block)
{
  KringSheetPiece *piece = kring_sheet_layout_add (self, 10 * self->style.text_scale);
  KringSheetStack *stack = kring_sheet_piece_add (piece, QUOTE_INDENT, self->width - 2 * QUOTE_INDENT);
  gboolean has_speaker = block->detail != NULL && *block->detail != '\0';

  kring_sheet_stack_words (stack, &self->style, block->words, KRING_STYLE_QUOTE, 0, 0, "BlockQuote/P", has_speaker ? 1 : 2);
  kring_sheet_stack_words (stack, &self->style, block->detail, KRING_STYLE_SPEAKER, 0, 2, "P", 2);
  if (stack->numbers->len < WHOLE_ENTRY)
    kring_sheet_stack_keep (stack, 0);
}

/* Words, the same in another language and the wording for children under it, and whose words; in one element of a list. */
void
kring_sheet_entry (KringSheetLayout *self,
                   KringSheetStack  *stack,
                   KringBlock       *entry,
                   KringStyle        style,
                   double            space,
                   const char       *open,
                   guint             closes)
{
  const char *lines[] = { entry->words, entry->second, entry->child, entry->detail };
  const KringStyle line_styles[] = {
    style, style, style == KRING_STYLE_CARD ? KRING_STYLE_QUOTE : KRING_STYLE_CHILD, KRING_STYLE_SPEAKER,
  };
  guint from = stack->numbers->len;
  gboolean is_begun = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      gboolean has_more = FALSE;

      for (guint j = i + 1; j < G_N_ELEMENTS (lines); j++)
        has_more |= lines[j] != NULL && *lines[j] != '\0';
      if (kring_sheet_stack_words (stack, &self->style, lines[i], line_styles[i], 0, is_begun ? 1.5 : space,
                                   is_begun ? "P" : open, has_more ? 1 : closes) != NULL)
        is_begun = TRUE;
    }

  if (stack->numbers->len - from < WHOLE_ENTRY)
    kring_sheet_stack_keep (stack, from);
}

static void
lay_list (KringSheetLayout *self,
          KringBlock       *block)
{
  double indent = ITEM_INDENT * self->style.text_scale;

  for (guint i = 0; i < block->children->len; i++)
    {
      double space = i > 0 || is_head (self->before) ? 5 : 8;
      KringSheetPiece *piece = kring_sheet_layout_add (self, space * self->style.text_scale);
      KringSheetStack *stack = kring_sheet_piece_add (piece, indent, self->width - indent);

      kring_sheet_entry (self, stack, kring_block_get_child (block, i), KRING_STYLE_BODY, 0, "LI/LBody/P", 3);
      if (stack->atoms->len > 0)
        {
          KringSheetAtom *first = g_ptr_array_index (stack->atoms, 0);

          first->label = kring_style_create_layout (&self->style, "•", KRING_STYLE_BODY, -1);
          first->label_x = 4 * self->style.text_scale - indent;
        }
      piece->group = i == 0 ? "L" : NULL;
      piece->ends_group = i + 1 == block->children->len;
      /* The last item is not left alone on a page. */
      piece->keep = i > 0 && i + 2 == block->children->len;
    }
}

static void
lay_figure (KringSheetLayout *self,
            KringBlock       *block)
{
  KringSheetPiece *piece = kring_sheet_layout_add (self, (is_head (self->before) ? 6 : 12) * self->style.text_scale);
  double ratio = kring_scene_get_height (block->scene) / kring_scene_get_width (block->scene);
  double room = block->value > 0 ? block->value : self->height * 0.92;
  double width = MIN (self->width, room / ratio);

  piece->whole = TRUE;
  kring_sheet_stack_scene (kring_sheet_piece_add (piece, (self->width - width) / 2, width), block->scene);
}

static void
lay_space (KringSheetLayout *self,
           KringBlock       *block)
{
  kring_sheet_layout_add (self, MAX (block->value, 0));
}

typedef void (*Lay) (KringSheetLayout *self, KringBlock *block);

static const Lay kinds[] = {
  [KRING_BLOCK_OVERLINE]   = lay_plain,
  [KRING_BLOCK_TITLE]      = lay_plain,
  [KRING_BLOCK_SUBTITLE]   = lay_plain,
  [KRING_BLOCK_QUESTION]   = lay_question,
  [KRING_BLOCK_HEADING]    = lay_plain,
  [KRING_BLOCK_SUBHEADING] = lay_plain,
  [KRING_BLOCK_LEAD]       = lay_plain,
  [KRING_BLOCK_PARAGRAPH]  = lay_plain,
  [KRING_BLOCK_NOTE]       = lay_plain,
  [KRING_BLOCK_QUOTE]      = lay_quote,
  [KRING_BLOCK_LIST]       = lay_list,
  [KRING_BLOCK_COLUMNS]    = kring_sheet_columns,
  [KRING_BLOCK_TABLE]      = kring_sheet_table,
  [KRING_BLOCK_SCALE]      = kring_sheet_scale,
  [KRING_BLOCK_FIGURE]     = lay_figure,
  [KRING_BLOCK_SIGNATURES] = kring_sheet_signatures,
  [KRING_BLOCK_CARD]       = kring_sheet_card,
  [KRING_BLOCK_SPACE]      = lay_space,
  [KRING_BLOCK_TILE]       = kring_sheet_tile,
};

void
kring_sheet_layout (KringSheetLayout *self,
                    KringBlock       *block)
{
  g_return_if_fail (block->kind < G_N_ELEMENTS (kinds) && kinds[block->kind] != NULL);

  kinds[block->kind] (self, block);
  self->before = block;
}
