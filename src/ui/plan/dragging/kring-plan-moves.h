/* kring-plan-moves.h - moving lines of the plan: dragging one among the others of its section
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-desk.h"

G_BEGIN_DECLS

/* Puts @item right before or after @other, of the same plan. */
void kring_plan_moves_put    (KringDesk   *desk,
                              KringRecord *item,
                              KringRecord *other,
                              gboolean     is_after);
/* Lets @line, which shows @item, be dragged, and others be dropped on it. */
void kring_plan_moves_attach (GtkWidget   *line,
                              KringDesk   *desk,
                              KringRecord *item);

G_END_DECLS
