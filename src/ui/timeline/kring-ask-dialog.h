/* kring-ask-dialog.h - questions that the timeline answers, in sentences to read, select and copy
 *
 * The answers come from what the desk's share holds, and change with it.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_ASK_DIALOG (kring_ask_dialog_get_type ())
G_DECLARE_FINAL_TYPE (KringAskDialog, kring_ask_dialog, KRING, ASK_DIALOG, AdwDialog)

/* Begins with the moment of the desk, and with whom or what is selected. */
AdwDialog *kring_ask_dialog_new (KringDesk *desk);

G_END_DECLS
