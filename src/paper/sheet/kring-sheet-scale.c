/* kring-sheet-scale.c - a scale from 0 to 10 with everybody's mark, on paper
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-sheet-layout.h"

#include "kring-scale-scene.h"

#define WIDEST 560.0

static KringScene *
create_scene (KringSheetLayout *self,
              KringBlock       *block,
              GPtrArray        *marks)
{
  g_autofree char *low = block->words != NULL ? kring_style_clean (block->words) : NULL;
  g_autofree char *high = block->detail != NULL ? kring_style_clean (block->detail) : NULL;
  KringScaleOptions options = {
    .width = MIN (self->width, WIDEST),
    .text_scale = self->style.text_scale,
    .name_size = kring_style_get_size (&self->style, KRING_STYLE_CELL),
    .small_size = kring_style_get_size (&self->style, KRING_STYLE_SPEAKER),
    .enough = block->value,
    .low = low,
    .high = high,
  };

  return kring_scale_scene_new (self->style.context, &options, marks);
}

void
kring_sheet_scale (KringSheetLayout *self,
                   KringBlock       *block)
{
  g_autoptr(GPtrArray) marks = kring_scale_marks_new ();
  g_autoptr(KringScene) scene = NULL;
  g_autofree char *unknown = NULL;
  KringSheetPiece *piece = kring_sheet_layout_add (self, 10 * self->style.text_scale);
  double width;

  for (guint i = 0; i < block->children->len; i++)
    {
      const KringBlock *mark = kring_block_get_child (block, i);
      g_autofree char *name = kring_style_clean (mark->words);

      kring_scale_marks_add (marks, 0, name, mark->value, NULL);
    }

  scene = create_scene (self, block, marks);
  width = kring_scene_get_width (scene);
  piece->whole = TRUE;
  kring_sheet_stack_scene (kring_sheet_piece_add (piece, (self->width - width) / 2, width), scene);

  unknown = kring_scale_describe_unknown (marks);
  if (unknown != NULL)
    kring_sheet_stack_words (kring_sheet_piece_add (kring_sheet_layout_add (self, 3), 0, self->width), &self->style,
                             unknown, KRING_STYLE_SPEAKER, 0, 0, "P", 1);
}
