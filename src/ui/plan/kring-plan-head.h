/* kring-plan-head.h - whose question it is, who made the plan, and whom to ask about it
 *
 * The contact person is of the whole family, and stands on every page on paper.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-desk.h"

G_BEGIN_DECLS

/* What is still open is an open circle, where it can be filled in; otherwise it is not there. */
GtkWidget *kring_plan_head_new (KringDesk   *desk,
                                KringRecord *plan);

G_END_DECLS
