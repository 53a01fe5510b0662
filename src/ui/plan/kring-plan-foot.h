/* kring-plan-foot.h - the foot of the plan: who sees it differently, who signed, how far it is, when we look again
 *
 * And its versions: a new one, and what changed since the one before.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_PLAN_FOOT (kring_plan_foot_get_type ())
G_DECLARE_FINAL_TYPE (KringPlanFoot, kring_plan_foot, KRING, PLAN_FOOT, GtkWidget)

/* @plan: a KRING_NOUN_PLAN of the desk's share. Activates "page.new-version". */
GtkWidget *kring_plan_foot_new (KringDesk   *desk,
                                KringRecord *plan);

G_END_DECLS
