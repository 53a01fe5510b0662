/* kring-plan-sections.h - the parts of the plan: three columns, and what comes under them
 *
 * Only sections that have something are there, and those that the template asks
 * for; THE table of them stands in the source.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-plan-line.h"

G_BEGIN_DECLS

void kring_plan_sections_empty        (GtkBox             *box);
/* Empties @box and puts what goes well, the worries and what must happen beside each other in it. */
void kring_plan_sections_fill_columns (GtkBox             *box,
                                       KringDesk          *desk,
                                       KringRecord        *plan,
                                       KringPlanLineShown  shown);
/* Empties @box and puts the scales in it, with everybody's mark. */
void kring_plan_sections_fill_scales  (GtkBox             *box,
                                       KringDesk          *desk);
/* Empties @box and puts agreements and everything after them in it. */
void kring_plan_sections_fill         (GtkBox             *box,
                                       KringDesk          *desk,
                                       KringRecord        *plan,
                                       KringPlanLineShown  shown);

G_END_DECLS
