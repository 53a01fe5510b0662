/* kring-history-row.h - who changed this, and when: a row that opens
 *
 * Reads the log only while it is open.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-store.h"

G_BEGIN_DECLS

#define KRING_TYPE_HISTORY_ROW (kring_history_row_get_type ())
G_DECLARE_FINAL_TYPE (KringHistoryRow, kring_history_row, KRING, HISTORY_ROW, AdwExpanderRow)

GtkWidget *kring_history_row_new  (void);

/* @store: NULL with other eyes, for the history tells all that was ever written. */
void       kring_history_row_show (KringHistoryRow *self,
                                   KringStore      *store,
                                   gint64           id);

G_END_DECLS
