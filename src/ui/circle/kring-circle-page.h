/* kring-circle-page.h - who is round the children, how near, from which side
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_CIRCLE_PAGE (kring_circle_page_get_type ())
G_DECLARE_FINAL_TYPE (KringCirclePage, kring_circle_page, KRING, CIRCLE_PAGE, AdwBin)

GtkWidget *kring_circle_page_new (KringDesk *desk);

G_END_DECLS
