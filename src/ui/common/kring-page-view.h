/* kring-page-view.h - one page of a sheet, on the screen as it comes out of the printer
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-sheet.h"

G_BEGIN_DECLS

#define KRING_TYPE_PAGE_VIEW (kring_page_view_get_type ())
G_DECLARE_FINAL_TYPE (KringPageView, kring_page_view, KRING, PAGE_VIEW, GtkWidget)

/* @page counts from 0. @width: as wide as it gets, in pixels; narrower where there is less room. */
GtkWidget *kring_page_view_new (KringSheet *sheet,
                                guint       page,
                                int         width);

G_END_DECLS
