/* kring-unlock-page.h - a cupboard that is locked: asks for the passphrase
 *
 * Shows nothing of what is in it. Says "opened" (KringCupboard) when it fits.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-cupboard.h"

G_BEGIN_DECLS

#define KRING_TYPE_UNLOCK_PAGE (kring_unlock_page_get_type ())
G_DECLARE_FINAL_TYPE (KringUnlockPage, kring_unlock_page, KRING, UNLOCK_PAGE, AdwBin)

/* @folder: where the cupboard is. */
GtkWidget *kring_unlock_page_new (const char *folder);

G_END_DECLS
