/* kring-print-version.h - how much of a picture is printed: on how many sheets, which moments, for which child
 *
 * Rows that a document has no use for are not there. A timeline that one sheet
 * draws with letters that are too small begins with its key moments, takes the
 * sheets that it needs, and says why.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-document.h"

G_BEGIN_DECLS

#define KRING_TYPE_PRINT_VERSION (kring_print_version_get_type ())
G_DECLARE_FINAL_TYPE (KringPrintVersion, kring_print_version, KRING, PRINT_VERSION, AdwPreferencesGroup)

/* For document @code and the children whom the reader of @share (may be NULL) may see. Chooses nothing by itself
 * but what is no longer there. The signal "changed" is for what people choose. */
void kring_print_version_set_document (KringPrintVersion    *self,
                                       const char           *code,
                                       KringShare           *share);
/* Puts what was chosen in @options; at first what suits what there is to print on the paper of @options. */
void kring_print_version_apply        (KringPrintVersion    *self,
                                       KringShare           *share,
                                       KringDocumentOptions *options);
/* Says what it comes to with @options: on how many sheets and why, how small its letters are. */
void kring_print_version_tell         (KringPrintVersion          *self,
                                       KringShare                 *share,
                                       const KringDocumentOptions *options);

G_END_DECLS
