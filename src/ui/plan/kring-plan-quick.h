/* kring-plan-quick.h - the line at the foot of the plan in which lines are added
 *
 * What it understood stands under it before Enter; several pasted lines become
 * several lines of the plan.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_PLAN_QUICK (kring_plan_quick_get_type ())
G_DECLARE_FINAL_TYPE (KringPlanQuick, kring_plan_quick, KRING, PLAN_QUICK, AdwBin)

GtkWidget *kring_plan_quick_new      (KringDesk      *desk);

/* In which plan lines are added; hidden when it cannot be changed. */
void       kring_plan_quick_set_plan (KringPlanQuick *self,
                                      KringRecord    *plan);

G_END_DECLS
