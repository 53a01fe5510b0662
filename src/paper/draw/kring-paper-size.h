/* kring-paper-size.h - THE table of sheets
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum {
  KRING_PAPER_A4,
  KRING_PAPER_A4_LANDSCAPE,
  KRING_PAPER_A3,
  KRING_PAPER_A3_LANDSCAPE,
  KRING_PAPER_FITTED,        /* as large as what is drawn on it; only for a picture */
} KringPaperSize;

/* "a4", "a4-landscape" ...; FALSE when there is no such size. */
gboolean kring_paper_size_from_code (const char     *code,
                                     KringPaperSize *size);
/* In points. Not for KRING_PAPER_FITTED. */
void     kring_paper_size_measure   (KringPaperSize  size,
                                     double         *width,
                                     double         *height);

G_END_DECLS
