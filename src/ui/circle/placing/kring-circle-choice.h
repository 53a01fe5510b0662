/* kring-circle-choice.h - a row to choose a ring or a side of the circle in
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* @first: what can be chosen besides, before all others; NULL: nothing. @selected: counts from @first on. The list stays
 * as it is while it offers the same, so that it is not made anew while somebody chooses in it. */
void kring_circle_choice_fill (AdwComboRow        *row,
                               const char         *first,
                               const char * const *texts,
                               guint               selected);

G_END_DECLS
