/* kring-sheet.h - a text on sheets of paper
 *
 * Blocks are added one after another; pages are made when they are first asked
 * for. The same pages are the PDF and its preview.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>

#include "kring-block.h"
#include "kring-paper-size.h"
#include "kring-picture.h"

G_BEGIN_DECLS

/* Large print: body text of 14 points. */
#define KRING_SHEET_LARGE_PRINT (14 / 10.5)

typedef struct {
  KringPaperSize  paper;
  double          text_scale;   /* 1: body text of 10.5 points; 0: 1 */
  const char     *title;        /* in the metadata: no family name unless the reader asked for it */
  const char     *running;      /* small over every page but the first; NULL: the title */
  const char     *footer;       /* under every page: the contact person */
  const char     *language;     /* "nl-BE"; NULL: English */
  int             day;          /* yyyymmdd: made on; 0: today */
  gboolean        is_picture;   /* narrow margins, for a picture that fills the sheet; a text may follow it */
} KringSheetOptions;

#define KRING_TYPE_SHEET (kring_sheet_get_type ())
G_DECLARE_FINAL_TYPE (KringSheet, kring_sheet, KRING, SHEET, GObject)

KringSheet *kring_sheet_new           (const KringSheetOptions  *options) G_GNUC_WARN_UNUSED_RESULT;

/* Adds a block at the end and returns it, to give it children. */
KringBlock *kring_sheet_add           (KringSheet               *self,
                                       KringBlockKind            kind,
                                       const char               *words,
                                       const char               *detail);
/* The picture is fitted to the width of the text, and to height @value of the block where that is set. Takes a
 * reference. */
KringBlock *kring_sheet_add_scene     (KringSheet               *self,
                                       KringScene               *scene);
/* What is left for a picture under all that was added, in points. */
void        kring_sheet_measure_room  (KringSheet               *self,
                                       double                   *width,
                                       double                   *height);
/* How large a part of a poster can be on one sheet. */
void        kring_sheet_measure_tile  (KringSheet               *self,
                                       double                   *width,
                                       double                   *height);

guint       kring_sheet_get_n_pages   (KringSheet               *self);
/* In points. */
void        kring_sheet_get_page_size (KringSheet               *self,
                                       double                   *width,
                                       double                   *height);
/* @page counts from 0. The ground is not painted. */
void        kring_sheet_draw_page     (KringSheet               *self,
                                       cairo_t                  *cr,
                                       guint                     page);
GBytes     *kring_sheet_to_pdf        (KringSheet               *self,
                                       GError                  **error) G_GNUC_WARN_UNUSED_RESULT;

/* Whether it begins with a picture, and can be something else than a PDF. */
gboolean    kring_sheet_is_picture    (KringSheet               *self);
/* As PDF all pages; as PNG or SVG what they begin with, titles and pictures, without the text that follows and without
 * what belongs to a page. G_IO_ERROR_NOT_SUPPORTED for a text. */
GBytes     *kring_sheet_to_format     (KringSheet               *self,
                                       KringPictureFormat        format,
                                       GError                  **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
