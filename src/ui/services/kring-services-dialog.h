/* kring-services-dialog.h - the signpost of the cupboard: to look up, add to, and change in place
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-signpost.h"

G_BEGIN_DECLS

#define KRING_TYPE_SERVICES_DIALOG (kring_services_dialog_get_type ())
G_DECLARE_FINAL_TYPE (KringServicesDialog, kring_services_dialog, KRING, SERVICES_DIALOG, AdwDialog)

AdwDialog *kring_services_dialog_new       (KringSignpost       *signpost);

/* As if somebody chose @file to read in. */
void       kring_services_dialog_read_file (KringServicesDialog *self,
                                            GFile               *file);

G_END_DECLS
