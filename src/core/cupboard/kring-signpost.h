/* kring-signpost.h - the signpost (wegwijzer): which services there are, for whom, what they cost
 *
 * The organisation's own list, kept in the cupboard and read without a network.
 * Nothing of a family stands in it. Rows are records of KRING_NOUN_SERVICE; a
 * family that makes use of one keeps a copy in its own file.
 *
 * A list model of the records, by name. What was done last can be undone, until
 * the next change or until the cupboard is locked. All errors are
 * KRING_STORE_ERROR, those of reading a list KRING_CSV_ERROR.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-record.h"
#include "kring-store-error.h"

G_BEGIN_DECLS

#define KRING_TYPE_SIGNPOST (kring_signpost_get_type ())
G_DECLARE_FINAL_TYPE (KringSignpost, kring_signpost, KRING, SIGNPOST, GObject)

/* @db: the cupboard's; borrowed until kring_signpost_close(). */
KringSignpost *kring_signpost_new      (sqlite3        *db,
                                        GError        **error) G_GNUC_WARN_UNUSED_RESULT;
/* Empties the list; from then on it can only be empty. */
void           kring_signpost_close    (KringSignpost  *self);

/* A copy with changed cells, or a new record, which gets an id. */
gboolean       kring_signpost_save     (KringSignpost  *self,
                                        KringRecord    *service,
                                        GError        **error);
/* Several (KringRecord), as one change. */
gboolean       kring_signpost_save_all (KringSignpost  *self,
                                        GPtrArray      *services,
                                        GError        **error);
gboolean       kring_signpost_withdraw (KringSignpost  *self,
                                        KringRecord    *service,
                                        GError        **error);
/* Turns the last change back; nothing when there is none. */
gboolean       kring_signpost_undo     (KringSignpost  *self,
                                        GError        **error);

/* Whether every word of @query begins some word of @service. */
gboolean       kring_signpost_matches  (KringRecord    *service,
                                        const char     *query);
/* "wat · voor wie · wanneer · kost": what is told of it beside its name. NULL when nothing is. */
char          *kring_signpost_tell     (KringRecord    *service) G_GNUC_WARN_UNUSED_RESULT;

/* A list as spreadsheets write it (kring-csv.h). A service that is in the list by that name is brought up to date,
 * the others are added; one action. */
gboolean       kring_signpost_read_csv (KringSignpost  *self,
                                        const char     *data,
                                        gsize           size,
                                        guint          *n_added,
                                        guint          *n_changed,
                                        GError        **error);
char          *kring_signpost_write_csv (KringSignpost *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
