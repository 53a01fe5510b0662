/* kring-plan-status.h - how far a plan is: from draft to a family that goes on by itself
 *
 * Before a plan is agreed, every child in the middle has had a voice, or it is
 * told what is seen of that child, or why it said nothing (domain brief 4.2,
 * rule 4).
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_PLAN_STATUS (kring_plan_status_get_type ())
G_DECLARE_FINAL_TYPE (KringPlanStatus, kring_plan_status, KRING, PLAN_STATUS, GtkWidget)

GtkWidget *kring_plan_status_new (KringDesk   *desk,
                                  KringRecord *plan);

G_END_DECLS
