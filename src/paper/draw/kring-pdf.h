/* kring-pdf.h - a tagged PDF in memory
 *
 * cairo draws; kring-pdf-fix adds what cairo cannot say: language, alternative
 * text, the title as the window's title. Everything is inside one Document
 * element, which the caller need not open or close. What belongs to the page
 * and not to the text (running title, page number) goes between
 * kring_pdf_begin_artifact() and kring_pdf_end_artifact().
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

typedef struct {
  const char *title;      /* no family name, unless the reader asked for it */
  const char *language;   /* "nl-BE" */
  int         day;        /* yyyymmdd: made on; 0: today */
} KringPdfInfo;

typedef struct _KringPdf KringPdf;

KringPdf *kring_pdf_new            (double              width,
                                    double              height,
                                    const KringPdfInfo *info) G_GNUC_WARN_UNUSED_RESULT;
void      kring_pdf_free           (KringPdf           *self);
cairo_t  *kring_pdf_get_cairo      (KringPdf           *self);

/* Ends a page and begins the next. */
void      kring_pdf_next_page      (KringPdf           *self);
void      kring_pdf_begin_artifact (KringPdf           *self);
void      kring_pdf_end_artifact   (KringPdf           *self);
/* Alternative text of the next Figure; to be called once for each, in order. NULL: none. */
void      kring_pdf_add_figure     (KringPdf           *self,
                                    const char         *words);
/* A line in the list of contents that leads to height @y of the current page. Returns its number.
 * @parent: the number of the line it stands under; 0: none. */
int       kring_pdf_add_outline    (KringPdf           *self,
                                    int                 parent,
                                    const char         *words,
                                    double              y);
/* Ends the last page. The PDF can only be freed after this. */
GBytes   *kring_pdf_finish         (KringPdf           *self,
                                    GError            **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KringPdf, kring_pdf_free)

G_END_DECLS
