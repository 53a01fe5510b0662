/* kring-carriers-dialog.h - who carries what: people, kinds of support, and services
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_CARRIERS_DIALOG (kring_carriers_dialog_get_type ())
G_DECLARE_FINAL_TYPE (KringCarriersDialog, kring_carriers_dialog, KRING, CARRIERS_DIALOG, AdwDialog)

AdwDialog *kring_carriers_dialog_new (KringDesk *desk);

G_END_DECLS
