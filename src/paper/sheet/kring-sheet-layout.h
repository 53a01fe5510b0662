/* kring-sheet-layout.h - from blocks to pieces: one function for each kind of block
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-block.h"
#include "kring-sheet-piece.h"

G_BEGIN_DECLS

typedef struct {
  KringStyleSheet  style;
  double           width;      /* of the text */
  double           height;     /* the room on a page */
  GPtrArray       *pieces;     /* KringSheetPiece */
  KringBlock      *before;     /* the block laid out before this one; NULL: none */
} KringSheetLayout;

/* Adds a piece without stacks at the end; @space: above it. */
KringSheetPiece *kring_sheet_layout_add (KringSheetLayout *self,
                                         double            space);

/* Dispatches to one of those below. */
void             kring_sheet_layout      (KringSheetLayout *self,
                                          KringBlock       *block);
void             kring_sheet_columns     (KringSheetLayout *self,
                                          KringBlock       *block);
void             kring_sheet_table       (KringSheetLayout *self,
                                          KringBlock       *block);
void             kring_sheet_scale       (KringSheetLayout *self,
                                          KringBlock       *block);
void             kring_sheet_signatures  (KringSheetLayout *self,
                                          KringBlock       *block);
void             kring_sheet_card        (KringSheetLayout *self,
                                          KringBlock       *block);
void             kring_sheet_tile        (KringSheetLayout *self,
                                          KringBlock       *block);
/* What stands over each tile. */
double           kring_sheet_get_tile_head (KringSheetLayout *self);
/* Words, the wording for children and whose words, in one item of a list. */
void             kring_sheet_entry       (KringSheetLayout *self,
                                          KringSheetStack  *stack,
                                          KringBlock       *entry,
                                          KringStyle        style,
                                          double            space,
                                          const char       *open,
                                          guint             closes);

G_END_DECLS
