/* kring-new-family-dialog.h - asks the first names of the children, and begins their family
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-cupboard.h"

G_BEGIN_DECLS

#define KRING_TYPE_NEW_FAMILY_DIALOG (kring_new_family_dialog_get_type ())
G_DECLARE_FINAL_TYPE (KringNewFamilyDialog, kring_new_family_dialog, KRING, NEW_FAMILY_DIALOG, AdwDialog)

/* Opens the family (app.open-family) when it is in the cupboard. */
AdwDialog *kring_new_family_dialog_new (KringCupboard *cupboard);

G_END_DECLS
