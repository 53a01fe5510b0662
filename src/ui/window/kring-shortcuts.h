/* kring-shortcuts.h - THE table of keys
 *
 * A row makes the key work and puts it in the list of shortcuts. The action
 * itself is installed by its owner; the keys of pages follow from kring-pages.h.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Gives the keys to @application. */
void       kring_shortcuts_install    (GtkApplication *application);

/* The list of all of them. */
AdwDialog *kring_shortcuts_new_dialog (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
