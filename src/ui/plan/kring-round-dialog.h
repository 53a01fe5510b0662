/* kring-round-dialog.h - marks given one by one, unseen by the others, and shown together
 *
 * Until the end the numbers are in this dialog alone: not in the family, not on
 * the page, not in a name that a screen reader could say. Each sees an empty
 * slider. Leaving halfway forgets them all.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_ROUND_DIALOG (kring_round_dialog_get_type ())
G_DECLARE_FINAL_TYPE (KringRoundDialog, kring_round_dialog, KRING, ROUND_DIALOG, AdwDialog)

/* In turn: whoever gave a mark on @scale before, or was present at the last meeting. */
AdwDialog *kring_round_dialog_new (KringDesk   *desk,
                                   KringRecord *scale);

G_END_DECLS
