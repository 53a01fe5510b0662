/* kring-first-page.h - where there is no cupboard yet: makes one
 *
 * Says "opened" (KringCupboard) when it is made.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-cupboard.h"

G_BEGIN_DECLS

#define KRING_TYPE_FIRST_PAGE (kring_first_page_get_type ())
G_DECLARE_FINAL_TYPE (KringFirstPage, kring_first_page, KRING, FIRST_PAGE, AdwBin)

/* @folder: where the cupboard is to be. */
GtkWidget *kring_first_page_new (const char *folder);

G_END_DECLS
