/* kring-timeline-page.h - where each child lived, what happened, who was there
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_TIMELINE_PAGE (kring_timeline_page_get_type ())
G_DECLARE_FINAL_TYPE (KringTimelinePage, kring_timeline_page, KRING, TIMELINE_PAGE, AdwBin)

GtkWidget *kring_timeline_page_new (KringDesk *desk);

G_END_DECLS
