/* kring-circle-room.h - which part of a circle one sees when the picture is larger than the window
 *
 * The children are in the middle, until one zooms or moves the picture: what one
 * pointed at stays where it was, and after that what is in the middle, whatever
 * size the window and the picture get.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-circle-modes.h"

G_BEGIN_DECLS

/* From now on, as long as @scrolled is there; @modes must be there as long. */
void kring_circle_room_set_up (GtkScrolledWindow *scrolled,
                               KringCircleModes  *modes);
/* @factor 0: all. At @x, @y in pixels of the picture; when one of them is negative, in the middle of what one sees. */
void kring_circle_room_zoom   (GtkScrolledWindow *scrolled,
                               double             factor,
                               double             x,
                               double             y);

G_END_DECLS
