/* kring-import.h - to bring a family in from an interchange file
 *
 * Reads it off the main thread, with a way to stop when that takes long. A file
 * that breaks a rule is refused with its line and the reason, and nothing of it
 * stays.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-cupboard.h"

G_BEGIN_DECLS

/* Asks for the file. Opens the family (app.open-family) when it is in the cupboard. */
void kring_import_ask  (GtkWindow     *window,
                        KringCupboard *cupboard);
void kring_import_file (GtkWindow     *window,
                        KringCupboard *cupboard,
                        GFile         *file);

G_END_DECLS
