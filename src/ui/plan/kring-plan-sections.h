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

void     kring_plan_sections_empty       (GtkBox             *box);
/* Puts the sections, not shown yet, in the boxes: the three columns, and what comes under them. Once. */
void     kring_plan_sections_create      (GtkBox             *columns_box,
                                          GtkBox             *sections_box,
                                          KringDesk          *desk);
/* kring_plan_section_show() for all in @box. */
gboolean kring_plan_sections_show        (GtkBox             *box,
                                          KringRecord        *plan,
                                          KringPlanLineShown  shown);
/* Makes up to @n lines in @box, up to @n_each in a section. Returns whether all are there. */
gboolean kring_plan_sections_work        (GtkBox             *box,
                                          guint               n_each,
                                          guint               n);
/* Empties @box and puts the scales in it, with everybody's mark. */
void     kring_plan_sections_fill_scales (GtkBox             *box,
                                          KringDesk          *desk);

G_END_DECLS
