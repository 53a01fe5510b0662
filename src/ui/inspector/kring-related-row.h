/* kring-related-row.h - what belongs to a record, as a row that opens
 *
 * Tells the first few in its second line. Its own rows are made when it is
 * opened; each selects a record by the action "inspector.select". Where the
 * table says how, its last row adds one, by "inspector.add" with the place of
 * the group in the table.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-inspected.h"
#include "kring-share.h"

G_BEGIN_DECLS

#define KRING_TYPE_RELATED_ROW (kring_related_row_get_type ())
G_DECLARE_FINAL_TYPE (KringRelatedRow, kring_related_row, KRING, RELATED_ROW, AdwExpanderRow)

/* @groups: @n_groups rows of the table under one title, beginning with row @place of its noun. */
GtkWidget *kring_related_row_new  (const KringInspectedGroup *groups,
                                   guint                      n_groups,
                                   guint                      place);

/* Invisible when nothing belongs to the record, and nothing can be added. */
void       kring_related_row_show (KringRelatedRow           *self,
                                   KringShare                *share,
                                   gint64                     id,
                                   gboolean                   editable);

G_END_DECLS
