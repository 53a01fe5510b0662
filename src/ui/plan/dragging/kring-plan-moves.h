/* kring-plan-moves.h - moving lines of the plan: dragging one among the others of its section
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-plan-line.h"

G_BEGIN_DECLS

/* Puts @item right before or after @other, of the same plan. */
void kring_plan_moves_put    (KringDesk   *desk,
                              KringRecord *item,
                              KringRecord *other,
                              gboolean     is_after);
/* Lets @line be dragged, and others be dropped on it, while it can be changed. */
void kring_plan_moves_attach (KringPlanLine *line,
                              KringDesk     *desk);

G_END_DECLS
