/* kring-sheet-draw.h - parts of pieces on a page
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-pdf.h"
#include "kring-sheet-piece.h"

G_BEGIN_DECLS

typedef struct {
  cairo_t   *cr;
  KringPdf  *pdf;              /* NULL: a preview, without tags */
  GPtrArray *open;             /* the elements now open */
  double     x;                /* the upper left of the text */
  double     y;
} KringSheetPen;

/* What belongs to the page: backgrounds, rules, heads that come again. */
void             kring_sheet_draw_ground (KringSheetPen    *pen,
                                          KringSheetPiece  *piece,
                                          const KringPart  *part);
/* The head of a table that comes again. */
void             kring_sheet_draw_head   (KringSheetPen    *pen,
                                          KringSheetPiece  *piece,
                                          const KringPart  *part);
void             kring_sheet_draw_words  (KringSheetPen    *pen,
                                          KringSheetPiece  *piece,
                                          const KringPart  *part);
/* Closes what is still open. */
void             kring_sheet_pen_finish  (KringSheetPen    *pen);

G_END_DECLS
