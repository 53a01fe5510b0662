/* kring-names-button.h - a button that opens a list of people to choose from, with a search above it
 *
 * The list is made when it is first opened. Signal "chosen" (gpointer ids): a
 * GArray of gint64 with whom was chosen; 0 is nobody in particular.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-share.h"

G_BEGIN_DECLS

#define KRING_TYPE_NAMES_BUTTON (kring_names_button_get_type ())
G_DECLARE_FINAL_TYPE (KringNamesButton, kring_names_button, KRING, NAMES_BUTTON, GtkWidget)

/* @is_many: several can be ticked, chosen when it closes; otherwise the first that is pressed. */
GtkWidget *kring_names_button_new (const char       *words,
                                   gboolean          is_many);
/* One more in the list; @person NULL: nobody in particular, under @words. */
void       kring_names_button_add (KringNamesButton *self,
                                   KringRecord      *person,
                                   const char       *words);

G_END_DECLS
