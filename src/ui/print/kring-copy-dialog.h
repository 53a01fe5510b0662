/* kring-copy-dialog.h - the family in a file that a colleague can bring in, or merge with
 *
 * Through the gate for the reader that is chosen, as on paper. The file is not
 * encrypted, and the dialog says so. It goes where one says, and in no list of
 * recent files.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_COPY_DIALOG (kring_copy_dialog_get_type ())
G_DECLARE_FINAL_TYPE (KringCopyDialog, kring_copy_dialog, KRING, COPY_DIALOG, AdwDialog)

AdwDialog *kring_copy_dialog_new       (KringDesk       *desk);

/* What would be written now: kring-family JSON; NULL when nobody is chosen. */
GBytes    *kring_copy_dialog_dup_bytes (KringCopyDialog *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
