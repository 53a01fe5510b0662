/* kring-differing-dialog.h - somebody sees the plan, or one line of it, differently: who, and how
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_DIFFERING_DIALOG (kring_differing_dialog_get_type ())
G_DECLARE_FINAL_TYPE (KringDifferingDialog, kring_differing_dialog, KRING, DIFFERING_DIALOG, AdwDialog)

/* @about: the KRING_NOUN_PLAN_ITEM that it is about; NULL: the whole of @plan. */
AdwDialog *kring_differing_dialog_new (KringDesk   *desk,
                                       KringRecord *plan,
                                       KringRecord *about);

G_END_DECLS
