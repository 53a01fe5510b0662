/* kring-plan-quick.h - the line at the foot of the plan in which lines are added
 *
 * What it understood stands under it before Enter; several pasted lines become
 * several lines of the plan. Signal "added" (gint64 item): one line was;
 * "up": the key Up was pressed.
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
/* As if @kind (plan_item_kind) was chosen by hand. */
void       kring_plan_quick_choose   (KringPlanQuick *self,
                                      const char     *kind);
/* The next line is the goal for @worry, until something else is chosen. */
void       kring_plan_quick_pair     (KringPlanQuick *self,
                                      KringRecord    *worry);

G_END_DECLS
