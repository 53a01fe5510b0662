/* kring-block.h - what a text says, before anybody thinks of pages
 *
 * A text on paper is a list of blocks. They say what something is, not how it
 * looks, so that the same list can be laid out on sheets, tagged for a screen
 * reader, and written as another kind of document.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-scene.h"

G_BEGIN_DECLS

typedef enum {
  KRING_BLOCK_OVERLINE,     /* small, over the title: for whom */
  KRING_BLOCK_TITLE,
  KRING_BLOCK_SUBTITLE,
  KRING_BLOCK_QUESTION,     /* the family's question, the largest type of all; detail: whose words */
  KRING_BLOCK_HEADING,
  KRING_BLOCK_SUBHEADING,
  KRING_BLOCK_LEAD,         /* the first paragraph, a little larger */
  KRING_BLOCK_PARAGRAPH,
  KRING_BLOCK_NOTE,         /* small words of the program's own */
  KRING_BLOCK_QUOTE,        /* detail: who said it */
  KRING_BLOCK_LIST,         /* children: ENTRY */
  KRING_BLOCK_COLUMNS,      /* children: COLUMN */
  KRING_BLOCK_COLUMN,       /* words: its heading; children: ENTRY */
  KRING_BLOCK_ENTRY,        /* detail: whose words, or who and when; child: the wording for children */
  KRING_BLOCK_TABLE,        /* children: ROW, the first is the head; BAND; value: how high a row is to be, to write in */
  KRING_BLOCK_ROW,          /* cells */
  KRING_BLOCK_BAND,         /* words: over the rows that follow, from side to side */
  KRING_BLOCK_SCALE,        /* words, detail: what 0 and 10 mean; value: enough; children: MARK */
  KRING_BLOCK_MARK,         /* words: who; value: 0 to 10 */
  KRING_BLOCK_FIGURE,       /* scene */
  KRING_BLOCK_SIGNATURES,   /* children: SIGNATURE */
  KRING_BLOCK_SIGNATURE,    /* words: who; detail: how and when; NULL: room to sign or draw */
  KRING_BLOCK_CARD,         /* to tear off; words: its heading; children: ENTRY */
  KRING_BLOCK_SPACE,        /* value: how high, in points */
  KRING_BLOCK_TILE,         /* a sheet of a poster; tile: the part of scene; words, detail: over it; children: FIGURE, a key */
} KringBlockKind;

/* Where there is a neighbour: marks show where to cut. */
typedef enum {
  KRING_TILE_CUT_LEFT   = 1 << 0,
  KRING_TILE_CUT_RIGHT  = 1 << 1,
  KRING_TILE_CUT_TOP    = 1 << 2,
  KRING_TILE_CUT_BOTTOM = 1 << 3,
} KringTileCuts;

/* A part of a scene, in its units. What is beyond the net size comes again on the next sheet. */
typedef struct {
  double        x, y, w, h;
  double        net_width, net_height;
  KringTileCuts cuts;
} KringTile;

/* No mark given, or no "enough" agreed. */
#define KRING_NO_VALUE (-1.0)

typedef struct {
  KringBlockKind  kind;
  KringTone       tone;
  double          value;
  char           *words;
  char           *detail;
  char           *child;
  char           *second;     /* of an ENTRY: the same in the second language of the family */
  char          **cells;
  KringScene     *scene;
  KringTile       tile;
  GPtrArray      *children;   /* never NULL */
} KringBlock;

KringBlock *kring_block_new       (KringBlockKind  kind,
                                   const char     *words,
                                   const char     *detail) G_GNUC_WARN_UNUSED_RESULT;
void        kring_block_free      (KringBlock     *self);
/* Adds a new block at the end of the children and returns it. */
KringBlock *kring_block_add       (KringBlock     *self,
                                   KringBlockKind  kind,
                                   const char     *words,
                                   const char     *detail);
KringBlock *kring_block_get_child (KringBlock     *self,
                                   guint           index);

/* To a COLUMNS block. */
KringBlock *kring_block_add_column (KringBlock         *self,
                                    const char         *heading,
                                    KringTone           tone);
/* To a TABLE block; the first row is its head. NULL-terminated; all rows have as many cells. */
KringBlock *kring_block_add_row    (KringBlock         *self,
                                    const char * const *cells);
/* To a TABLE block, over the rows that are added next. */
KringBlock *kring_block_add_band   (KringBlock         *self,
                                    const char         *words);
/* To a SCALE block. @value: 0 to 10, or KRING_NO_VALUE for "I don't know". */
KringBlock *kring_block_add_mark   (KringBlock         *self,
                                    const char         *name,
                                    double              value);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KringBlock, kring_block_free)

G_END_DECLS
