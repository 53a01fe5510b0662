/* kring-rows.h - records to rows and back, by the table of nouns
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-family.h"
#include "kring-query.h"

G_BEGIN_DECLS

/* The queries of a store, prepared once each. */
typedef struct {
  sqlite3    *db;
  KringQuery *insert[KRING_N_NOUNS];
  KringQuery *update[KRING_N_NOUNS];
  KringQuery *select[KRING_N_NOUNS];
  KringQuery *forget_words;
  KringQuery *keep_words;
} KringRows;

void     kring_rows_clear  (KringRows    *self);

gboolean kring_rows_insert (KringRows    *self,
                            KringRecord  *record,
                            GError      **error);
gboolean kring_rows_update (KringRows    *self,
                            KringRecord  *record,
                            GError      **error);
/* Fills the cells of @record from its row. */
gboolean kring_rows_reload (KringRows    *self,
                            KringRecord  *record,
                            GError      **error);
/* Every row of every noun. */
gboolean kring_rows_load   (KringRows    *self,
                            KringFamily  *family,
                            GError      **error);
/* After its row was written or reloaded: puts the words of @record in the search index, or takes them out when
 * it is withdrawn. */
gboolean kring_rows_index  (KringRows    *self,
                            KringRecord  *record,
                            GError      **error);

G_END_DECLS
