/* kring-score-dialog.h - somebody's mark on a scale: from 0 to 10, why, and what would be one point more
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_SCORE_DIALOG (kring_score_dialog_get_type ())
G_DECLARE_FINAL_TYPE (KringScoreDialog, kring_score_dialog, KRING, SCORE_DIALOG, AdwDialog)

/* @score: whose mark to begin with; NULL: somebody still to be chosen. A mark of another day is kept beside the new
 * one. */
AdwDialog *kring_score_dialog_new (KringDesk   *desk,
                                   KringRecord *scale,
                                   KringRecord *score);

G_END_DECLS
