/* kring-circle-paper-dialog.h - names from a circle on paper, in the order of that paper
 *
 * Ring by ring, side by side, a line for each name: Enter takes a name, and
 * Enter on an empty line goes on to the next side. What was written for a ring
 * is saved, as one action, when one goes on to the next ring or closes.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_CIRCLE_PAPER_DIALOG (kring_circle_paper_dialog_get_type ())
G_DECLARE_FINAL_TYPE (KringCirclePaperDialog, kring_circle_paper_dialog, KRING, CIRCLE_PAPER_DIALOG, AdwDialog)

AdwDialog *kring_circle_paper_dialog_new (KringDesk   *desk,
                                          KringRecord *circle);

G_END_DECLS
