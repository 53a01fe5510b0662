/* kring-people-page.h - everybody round the children, as a list
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_PEOPLE_PAGE (kring_people_page_get_type ())
G_DECLARE_FINAL_TYPE (KringPeoplePage, kring_people_page, KRING, PEOPLE_PAGE, AdwBin)

GtkWidget *kring_people_page_new (KringDesk *desk);

G_END_DECLS
