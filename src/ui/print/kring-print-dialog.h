/* kring-print-dialog.h - what is printed, for whom, and how it will look
 *
 * No print without a word about for whom it is (look.md: on paper). The preview
 * is the print: the pages of one sheet, which is also the PDF. Everything goes
 * through a share for the reader who was chosen.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"
#include "kring-sheet.h"

G_BEGIN_DECLS

#define KRING_TYPE_PRINT_DIALOG (kring_print_dialog_get_type ())
G_DECLARE_FINAL_TYPE (KringPrintDialog, kring_print_dialog, KRING, PRINT_DIALOG, AdwDialog)

/* @document: code of the one to begin with; NULL, or one there is not: the first. */
AdwDialog  *kring_print_dialog_new         (KringDesk         *desk,
                                            const char        *document);

/* What is previewed; NULL when there is nothing for this reader. Borrowed. */
KringSheet *kring_print_dialog_get_sheet   (KringPrintDialog  *self);
/* "plan.pdf": says nothing of the family. @suffix: of kring-print-format.h. */
char       *kring_print_dialog_get_name    (KringPrintDialog  *self,
                                            const char        *suffix) G_GNUC_WARN_UNUSED_RESULT;
/* Not for what this document cannot be. FALSE, and what was at @path untouched, when it could not be written or noted
 * down. */
gboolean    kring_print_dialog_save        (KringPrintDialog  *self,
                                            const char        *suffix,
                                            const char        *path,
                                            GError           **error);

G_END_DECLS
