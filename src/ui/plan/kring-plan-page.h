/* kring-plan-page.h - the plan: a letter from the grown-ups to the children, edited where it stands
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_PLAN_PAGE (kring_plan_page_get_type ())
G_DECLARE_FINAL_TYPE (KringPlanPage, kring_plan_page, KRING, PLAN_PAGE, AdwBin)

GtkWidget *kring_plan_page_new (KringDesk *desk);

G_END_DECLS
