/* kring-merge-dialog.h - taking over a timeline that somebody else made, moment by moment
 *
 * What is new is ticked. What is likely there already stands beside what is
 * there, and is left as it is until something else is chosen. Nothing is kept
 * before the button is pressed, and then all of it as one action.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-chronology.h"
#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_MERGE_DIALOG (kring_merge_dialog_get_type ())
G_DECLARE_FINAL_TYPE (KringMergeDialog, kring_merge_dialog, KRING, MERGE_DIALOG, AdwDialog)

/* Takes @chronology. @source: whose it may be. */
AdwDialog *kring_merge_dialog_new (KringDesk       *desk,
                                   KringChronology *chronology,
                                   const char      *source);

G_END_DECLS
