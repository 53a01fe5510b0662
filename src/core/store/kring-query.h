/* kring-query.h - one SQL statement, its bindings and its rows
 *
 * Not called a statement: in Kring people make those.
 *
 * Parameters count from 1 and columns from 0, as in SQLite. A query may be run
 * as often as wanted: reset it in between; bindings stay until bound again.
 * Whoever keeps one frees it before the database is closed.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-store-error.h"

G_BEGIN_DECLS

/* The three ways a step can end. An error is not the end of the rows. */
typedef enum {
  KRING_STEP_ERROR = -1,
  KRING_STEP_DONE  = 0,
  KRING_STEP_ROW   = 1,
} KringStep;

typedef struct _KringQuery KringQuery;

KringQuery *kring_query_new       (sqlite3      *db,
                                   const char   *sql,
                                   GError      **error) G_GNUC_WARN_UNUSED_RESULT;
void        kring_query_free      (KringQuery   *self);

/* Text is UTF-8 and copied; NULL binds NULL. */
void        kring_query_bind_text (KringQuery   *self,
                                   int           parameter,
                                   const char   *text);
void        kring_query_bind_int  (KringQuery   *self,
                                   int           parameter,
                                   gint64        number);
void        kring_query_bind_null (KringQuery   *self,
                                   int           parameter);
/* Copied. */
void        kring_query_bind_blob (KringQuery   *self,
                                   int           parameter,
                                   const void   *data,
                                   gsize         size);

KringStep   kring_query_step      (KringQuery   *self,
                                   GError      **error);
/* Makes the query ready to run again, with the same bindings. */
void        kring_query_reset     (KringQuery   *self);
/* Steps to the end, passing over rows, and resets. */
gboolean    kring_query_run       (KringQuery   *self,
                                   GError      **error);

/* Of the present row. Text and blobs are borrowed until the next step or reset; NULL for NULL. */
const char *kring_query_text      (KringQuery   *self,
                                   int           column);
/* 0 for NULL. */
gint64      kring_query_int       (KringQuery   *self,
                                   int           column);
gboolean    kring_query_is_null   (KringQuery   *self,
                                   int           column);
const void *kring_query_blob      (KringQuery   *self,
                                   int           column,
                                   gsize        *size);

/* Runs a script of several statements; rows are passed over. Stops at the first error: wrap in a transaction. */
gboolean    kring_query_run_sql   (sqlite3      *db,
                                   const char   *sql,
                                   GError      **error);
/* The number in the first column of the first row; FALSE is an error, no row among them. */
gboolean    kring_query_get_int   (sqlite3      *db,
                                   const char   *sql,
                                   gint64       *number,
                                   GError      **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KringQuery, kring_query_free)

G_END_DECLS
