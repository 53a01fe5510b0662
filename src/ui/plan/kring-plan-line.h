/* kring-plan-line.h - one line of the plan: the words, whose they are, and how a child would say it
 *
 * Of an agreement also who, for whom, when, who checks, who steps in, and how it
 * is going, each changed where it stands. What is still open is an open circle.
 * Alt+Up and Alt+Down, or dragging, move it among the lines of its section.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_PLAN_LINE (kring_plan_line_get_type ())
G_DECLARE_FINAL_TYPE (KringPlanLine, kring_plan_line, KRING, PLAN_LINE, GtkWidget)

/* @item: a KRING_NOUN_PLAN_ITEM of the desk's share. @is_kind_told: what kind of line it is stands above it. */
GtkWidget   *kring_plan_line_new      (KringDesk     *desk,
                                       KringRecord   *item,
                                       gboolean       is_kind_told);
KringRecord *kring_plan_line_get_item (KringPlanLine *self);

G_END_DECLS
