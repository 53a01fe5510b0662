/* kring-moment-bar.h - the slider of the moment that pictures show
 *
 * From the birth of the oldest child in the middle (or the beginning of the
 * pregnancy) to today. Where no birthday is known yet: from the first event, stay
 * or circle that is told.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_MOMENT_BAR (kring_moment_bar_get_type ())
G_DECLARE_FINAL_TYPE (KringMomentBar, kring_moment_bar, KRING, MOMENT_BAR, GtkWidget)

/* The first day of the family's life that @share tells of; today when it tells of none. */
int kring_moment_bar_first_day (KringShare *share,
                                int         today);

G_END_DECLS
