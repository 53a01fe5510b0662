/* kring-place-keeper.h - where one was in a long page, when the window becomes wider or narrower
 *
 * What was at the top of the page (or has the keyboard, where that is seen) stays where it was; the keyboard stays where it
 * was, although AdwBreakpointBin hides its child for a moment and GTK then looks for another place for it.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* From now on, as long as @scrolled is there. */
void kring_place_keep (GtkScrolledWindow *scrolled);

G_END_DECLS
