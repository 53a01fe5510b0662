/* kring-views.h - everybody's view
 *
 * Several views stand beside each other and nothing is resolved; each person has
 * what is good, what worries, what is needed, in their own words.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-desk.h"

G_BEGIN_DECLS

/* Adds the views told at @meeting to @box; nothing when there are none. */
void kring_views_fill (GtkBox      *box,
                       KringDesk   *desk,
                       KringRecord *meeting);

G_END_DECLS
