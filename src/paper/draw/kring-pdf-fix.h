/* kring-pdf-fix.h - adds to a PDF by cairo what cairo cannot say
 *
 * An incremental update: nothing of cairo's own bytes is changed. Added are
 * /Lang, /ViewerPreferences (the title in the window's title), XMP metadata,
 * /MarkInfo, /Alt of figures, /Scope of the heads of a table, an /ID, and an
 * empty object for each that cairo promised in its table but never wrote
 * (1.18.4 does so for every Artifact, and readers then call the file damaged).
 *
 * Understands what cairo writes when restricted to PDF 1.4: a plain table of
 * objects, one dictionary entry a line.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-pdf.h"

G_BEGIN_DECLS

/* @figures: alternative text of each Figure in order, NULL-terminated; "": none.
 * G_IO_ERROR_INVALID_DATA when @pdf is not as described above. */
GBytes *kring_pdf_fix (GBytes              *pdf,
                       const KringPdfInfo  *info,
                       const char * const  *figures,
                       GError             **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
