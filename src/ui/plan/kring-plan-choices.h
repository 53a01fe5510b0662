/* kring-plan-choices.h - which plan: the versions there are, and how much a new one asks
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-record.h"

G_BEGIN_DECLS

/* "Ons plan 2 (aan het uitproberen)"; not there when there is only one. @plans: KringRecord, the newest last. */
void kring_plan_choices_show_versions (GtkDropDown *drop_down,
                                       GPtrArray   *plans,
                                       KringRecord *shown);
/* A row for each of THE table of templates, in its order. */
void kring_plan_choices_add_templates (GtkListBox  *list);

G_END_DECLS
