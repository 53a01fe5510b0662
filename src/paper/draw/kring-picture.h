/* kring-picture.h - a scene as a file: PNG, SVG, PDF
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-paper-size.h"
#include "kring-scene.h"

G_BEGIN_DECLS

typedef enum {
  KRING_PICTURE_PNG,
  KRING_PICTURE_SVG,
  KRING_PICTURE_PDF,
} KringPictureFormat;

typedef struct {
  KringPictureFormat  format;
  KringPalette        palette;
  double              scale;      /* PNG: pixels a point; 0: 1 */
  KringPaperSize      paper;      /* PDF: on which sheet it is fitted */
  const char         *title;      /* in the metadata, and over a picture on a sheet; NULL: none */
  const char         *footer;     /* under a picture on a sheet; NULL: none */
  const char         *language;   /* "nl-BE"; NULL: English */
  int                 day;        /* PDF: made on; 0: today */
} KringPictureOptions;

/* "png", "svg", "pdf"; FALSE when there is no such format. */
gboolean kring_picture_format_from_code (const char                 *code,
                                         KringPictureFormat         *format);
/* G_IO_ERROR_INVALID_ARGUMENT for a PNG that would be too large, otherwise G_IO_ERROR_FAILED. */
GBytes  *kring_picture_new              (KringScene                 *scene,
                                         const KringPictureOptions  *options,
                                         GError                    **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
