/* kring-families-page.h - what is in the open cupboard
 *
 * Nothing of a family's content: the first names of its children, and what
 * comes next. Rows act by "app.open-family" and "win.erase", with the id.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-cupboard.h"

G_BEGIN_DECLS

#define KRING_TYPE_FAMILIES_PAGE (kring_families_page_get_type ())
G_DECLARE_FINAL_TYPE (KringFamiliesPage, kring_families_page, KRING, FAMILIES_PAGE, AdwBin)

GtkWidget *kring_families_page_new          (void);

/* NULL empties the page. */
void       kring_families_page_set_cupboard (KringFamiliesPage *self,
                                             KringCupboard     *cupboard);
void       kring_families_page_search       (KringFamiliesPage *self);

G_END_DECLS
