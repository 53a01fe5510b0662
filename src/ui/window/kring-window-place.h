/* kring-window-place.h - how large a family's window was and at which page, from one time to the next
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* @stack: of THE pages. */
void kring_window_place_restore (GtkWindow    *window,
                                 GSettings    *settings,
                                 AdwViewStack *stack);
void kring_window_place_keep    (GtkWindow    *window,
                                 GSettings    *settings,
                                 AdwViewStack *stack);

G_END_DECLS
