/* touch-fixture.h - fingers on the touch screen of tests/on-touch.sh
 *
 * What is sent goes through the X server, as the fingers of a person do. The
 * main loop runs meanwhile.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* All in the middle of @widget, unless told otherwise. */
void touch_fixture_tap   (gpointer widget);
void touch_fixture_hold  (gpointer widget);
void touch_fixture_hold_at (gpointer widget,
                            double   x,
                            double   y);
/* From there over so many pixels. */
void touch_fixture_drag  (gpointer widget,
                          double   dx,
                          double   dy);
/* From @x, @y in @widget over so many pixels. */
void touch_fixture_drag_at (gpointer widget,
                            double   x,
                            double   y,
                            double   dx,
                            double   dy);
/* Two fingers beside each other, from @from to @to pixels apart. @func: before they leave; NULL: nothing. */
void touch_fixture_pinch (gpointer   widget,
                          double     from,
                          double     to,
                          void     (*func) (gpointer user_data),
                          gpointer   user_data);

G_END_DECLS
