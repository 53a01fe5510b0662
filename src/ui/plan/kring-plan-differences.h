/* kring-plan-differences.h - what is different in a plan from the version before it, in words
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-desk.h"

G_BEGIN_DECLS

/* All sentences, to see whether something became different; NULL when there is no version before it. */
char      *kring_plan_differences_tell (KringDesk   *desk,
                                        KringRecord *plan) G_GNUC_WARN_UNUSED_RESULT;
/* A list of sentences, to be opened or open at first; NULL when there is no version before it. */
GtkWidget *kring_plan_differences_new  (KringDesk   *desk,
                                        KringRecord *plan,
                                        gboolean     is_open);

G_END_DECLS
