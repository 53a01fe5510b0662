/* kring-shrinking.h - a drop-down whose words give way where there is little room
 *
 * As GTK makes them they never do, and a long title would make the whole window
 * wider than a telephone.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* For a drop-down of strings. What is left out of its button is whole in its list. */
void kring_shrinking_set_up (GtkDropDown *drop_down);

/* What is chosen with it, @name: GTK calls a drop-down by what is chosen only. */
void kring_shrinking_set_name (GtkDropDown *drop_down,
                               const char  *name);

G_END_DECLS
