/* kring-poster.h - one picture over several sheets, to be cut out and stuck together
 *
 * Every sheet but the last of a row or column carries a strip that comes again
 * on the next one; small marks in the margin show where to cut. On every sheet
 * stands which one it is, with a key of where it goes.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-sheet.h"

G_BEGIN_DECLS

typedef struct {
  guint  columns, rows;
  double tile_width, tile_height;   /* points: what is printed on one sheet */
  double width, height;             /* of the whole picture */
} KringPoster;

/* For about three times as wide as high: a timeline. @sheet: with nothing on it yet. */
void kring_poster_init (KringPoster  *self,
                        KringSheet   *sheet,
                        guint         n_sheets);
/* @scene: as large as the poster, or of the same shape. @title: on the first sheet; @running: on the others. */
void kring_poster_add  (KringPoster  *self,
                        KringSheet   *sheet,
                        KringScene   *scene,
                        PangoContext *context,
                        const char   *title,
                        const char   *running);

G_END_DECLS
