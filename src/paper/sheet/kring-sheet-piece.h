/* kring-sheet-piece.h - between blocks and pages: pieces, stacks and what is drawn in them
 *
 * kring-sheet-*.c turn blocks into KringSheetPiece; kring-breaks puts those on
 * pages; kring-sheet-draw draws the parts. See kring-breaks.h for what pieces,
 * stacks and atoms are.
 *
 * Tags are those of PDF structure. An atom opens a path of elements before it
 * is drawn ("LI/LBody/P", outermost first) and closes as many as it says after.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-block.h"
#include "kring-breaks.h"
#include "kring-style.h"

G_BEGIN_DECLS

typedef struct {
  PangoLayout     *layout;     /* NULL: a scene, or nothing */
  PangoLayoutLine *line;       /* a line of it */
  KringScene      *scene;
  const KringTile *tile;       /* the part of the scene; NULL: all of it */
  double           x;          /* from the left of the stack */
  double           baseline;   /* from the top of the atom; of a scene: its top */
  KringTone        tone;
  const char      *open;
  guint            closes;
  PangoLayout     *label;      /* of an item of a list; stands to the left of the line */
  double           label_x;
  const char      *outline;    /* a line in the list of contents */
} KringSheetAtom;

typedef struct {
  GArray     *numbers;         /* KringAtom */
  GPtrArray  *atoms;           /* KringSheetAtom, as many */
  double      x;               /* from the left of the text */
  double      width;
  guint       n_repeated;      /* as in KringStack */
  const char *tag;             /* one element round each part, or NULL */
  KringTone   rule;            /* thick, over each part */
  gboolean    has_line;        /* under its first atom: to sign on */
} KringSheetStack;

typedef struct {
  KringSheetStack stacks[KRING_MAX_STACKS];
  guint           n_stacks;
  double          width;       /* of fill, rule and card */
  double          space;
  double          padding;
  gboolean        keep;
  gboolean        whole;
  int             head;
  const char     *group;       /* opened before the first part: "Table", "L" ... */
  gboolean        ends_group;  /* closed after the last part */
  const char     *tag;         /* round each part: "TR" */
  KringTone       fill;        /* behind each part */
  KringTone       rule;        /* thin, under each part */
  gboolean        is_card;     /* dashed round each part: to tear off */
  const KringTile *tile;       /* marks round it, where to cut; NULL: none */
} KringSheetPiece;

void             kring_sheet_piece_free  (KringSheetPiece  *piece);
KringSheetStack *kring_sheet_piece_add   (KringSheetPiece  *piece,
                                          double            x,
                                          double            width);
/* Words as lines; @indent from the left of the stack. Returns the first atom, NULL when there are no words.
 * @open and @closes: round the whole of it. @space: above it, inside the stack. */
KringSheetAtom  *kring_sheet_stack_words (KringSheetStack  *stack,
                                          KringStyleSheet  *style_sheet,
                                          const char       *words,
                                          KringStyle        style,
                                          double            indent,
                                          double            space,
                                          const char       *open,
                                          guint             closes);
void             kring_sheet_stack_scene (KringSheetStack  *stack,
                                          KringScene       *scene);
/* Empty room. */
void             kring_sheet_stack_room  (KringSheetStack  *stack,
                                          double            height);
/* No cut inside what was added from atom @from on. */
void             kring_sheet_stack_keep  (KringSheetStack  *stack,
                                          guint             from);

G_END_DECLS
