/* kring-family-window.h - one family: its pages, and the details of who or what is selected
 *
 * Never shows another family, not even in a menu.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_FAMILY_WINDOW (kring_family_window_get_type ())
G_DECLARE_FINAL_TYPE (KringFamilyWindow, kring_family_window, KRING, FAMILY_WINDOW, AdwApplicationWindow)

/* @application may be NULL. */
GtkWindow *kring_family_window_new      (GtkApplication    *application,
                                         KringDesk         *desk);

KringDesk *kring_family_window_get_desk (KringFamilyWindow *self);

/* Closes at once, whatever is in the way: what is typed is kept, and what cannot be is there to go on with when the
 * family is opened again. */
void       kring_family_window_leave    (KringFamilyWindow *self);

/* Whether details come beside the page, rather than over it. */
gboolean   kring_family_window_has_details_beside (KringFamilyWindow *self);

/* The name of the page that one looks at, from THE table of pages. */
const char *kring_family_window_get_page_name (KringFamilyWindow *self);

G_END_DECLS
