/* kring-born-dialog.h - an expected child is born: when, and what is the name
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_BORN_DIALOG (kring_born_dialog_get_type ())
G_DECLARE_FINAL_TYPE (KringBornDialog, kring_born_dialog, KRING, BORN_DIALOG, AdwDialog)

/* @child: a person who is expected. */
AdwDialog *kring_born_dialog_new (KringDesk   *desk,
                                  KringRecord *child);

G_END_DECLS
