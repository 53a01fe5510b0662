/* kring-mark-entry.h - a slider from 0 to 10, and "I don't know"
 *
 * Nobody is given a number to begin with: until the slider is moved, or "I
 * don't know" is chosen, nothing has been said. Half points for grown-ups only.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-share.h"

G_BEGIN_DECLS

#define KRING_TYPE_MARK_ENTRY (kring_mark_entry_get_type ())
G_DECLARE_FINAL_TYPE (KringMarkEntry, kring_mark_entry, KRING, MARK_ENTRY, GtkWidget)

/* Signal "changed": something was said, or taken back. */
GtkWidget *kring_mark_entry_new       (void);

/* For @person (an id), who has not said anything yet. */
void       kring_mark_entry_reset     (KringMarkEntry *self,
                                       KringShare     *share,
                                       gint64          person);
/* @value: in thousandths; KRING_UNSET for "I don't know". */
void       kring_mark_entry_set_value (KringMarkEntry *self,
                                       gint64          value);
gint64     kring_mark_entry_get_value (KringMarkEntry *self);
/* Whether anything was said. */
gboolean   kring_mark_entry_is_said   (KringMarkEntry *self);

G_END_DECLS
