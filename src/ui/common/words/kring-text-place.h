/* kring-text-place.h - a text view that gets the height its words need
 *
 * A text view learns how high its words are while it gets its first place, and
 * what it asks for then is lost: words that wrap would be cut off.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Lets it ask again each time when it came on the screen. */
void kring_text_place_set_up (GtkTextView *text);

G_END_DECLS
