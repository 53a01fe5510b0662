/* kring-undo.h - undo and redo in the window of a family
 *
 * Says what it undoes, and never asks. While one types it is about the words
 * that are not kept yet.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

/* Whether there is anything to undo or redo ("win.undo", "win.redo"), and what, on both buttons. */
void kring_undo_show (KringDesk *desk,
                      GtkWidget *undo_button,
                      GtkWidget *redo_button);

void kring_undo_step (KringDesk *desk,
                      GtkWindow *window,
                      gboolean   is_undo);

/* What was just done; with a button that undoes it, if that can be. */
void kring_undo_say  (AdwToastOverlay *overlay,
                      const char      *words,
                      gboolean         can_undo);

G_END_DECLS
