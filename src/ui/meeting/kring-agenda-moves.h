/* kring-agenda-moves.h - points of an agenda in another order: dragged, or with Alt and an arrow
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-desk.h"

G_BEGIN_DECLS

/* @row shows @point, and stands beside the rows of the other points. The focus goes with what is moved, once the page
 * is made anew. */
void kring_agenda_moves_attach (GtkWidget   *row,
                                KringDesk   *desk,
                                KringRecord *point);

G_END_DECLS
