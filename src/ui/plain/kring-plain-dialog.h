/* kring-plain-dialog.h - the counsellor's own table of plain words: rows off, and words of their own
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-plain-table.h"

G_BEGIN_DECLS

#define KRING_TYPE_PLAIN_DIALOG (kring_plain_dialog_get_type ())
G_DECLARE_FINAL_TYPE (KringPlainDialog, kring_plain_dialog, KRING, PLAIN_DIALOG, AdwDialog)

AdwDialog *kring_plain_dialog_new (KringPlainTable *table);

G_END_DECLS
