/* kring-query.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-query.h"

#include <sqlite3.h>
#include <string.h>

struct _KringQuery
{
  sqlite3_stmt *stmt;
  int           refused;  /* why a value could not be bound; told by the next step */
};

/* The SQL is ours and holds no data, so what SQLite says about it may be told. */
static void
set_sql_error (GError  **error,
               sqlite3  *db,
               int       code)
{
  if (code == SQLITE_ERROR && !g_str_equal (sqlite3_errmsg (db), sqlite3_errstr (code)))
    g_set_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_FAILED, "%s (%s)",
                 kring_store_error_message (KRING_STORE_ERROR_FAILED), sqlite3_errmsg (db));
  else
    kring_store_error_set_sqlite (error, db, code);
}

/* Prepares the first statement of @sql and moves @sql behind it. *@stmt is NULL when only blanks were left. */
static gboolean
prepare (sqlite3       *db,
         const char   **sql,
         sqlite3_stmt **stmt,
         GError       **error)
{
  int code = sqlite3_prepare_v2 (db, *sql, -1, stmt, sql);

  if (code == SQLITE_OK)
    return TRUE;

  set_sql_error (error, db, code);
  return FALSE;
}

KringQuery *
kring_query_new (sqlite3     *db,
                 const char  *sql,
                 GError     **error)
{
  sqlite3_stmt *stmt = NULL;
  KringQuery *self;

  g_return_val_if_fail (db != NULL, NULL);
  g_return_val_if_fail (sql != NULL, NULL);

  if (!prepare (db, &sql, &stmt, error))
    return NULL;

  g_assert (stmt != NULL);
  g_assert (sql[strspn (sql, "; \n")] == '\0');

  self = g_new0 (KringQuery, 1);
  self->stmt = stmt;
  return self;
}

void
kring_query_free (KringQuery *self)
{
  g_return_if_fail (self != NULL);

  sqlite3_finalize (self->stmt);
  g_free (self);
}

/* A value can be too big, which is no fault of the caller; the rest is. */
static void
note_bound (KringQuery *self,
            int         code)
{
  if (G_LIKELY (code == SQLITE_OK))
    return;

  if (code != SQLITE_TOOBIG && code != SQLITE_NOMEM)
    g_error ("Binding a parameter failed: %s", sqlite3_errstr (code));

  self->refused = code;
}

void
kring_query_bind_text (KringQuery *self,
                       int         parameter,
                       const char *text)
{
  note_bound (self, sqlite3_bind_text (self->stmt, parameter, text, -1, SQLITE_TRANSIENT));
}

void
kring_query_bind_int (KringQuery *self,
                      int         parameter,
                      gint64      number)
{
  note_bound (self, sqlite3_bind_int64 (self->stmt, parameter, number));
}

void
kring_query_bind_null (KringQuery *self,
                       int         parameter)
{
  note_bound (self, sqlite3_bind_null (self->stmt, parameter));
}

void
kring_query_bind_blob (KringQuery *self,
                       int         parameter,
                       const void *data,
                       gsize       size)
{
  note_bound (self, sqlite3_bind_blob64 (self->stmt, parameter, data, size, SQLITE_TRANSIENT));
}

KringStep
kring_query_step (KringQuery  *self,
                  GError     **error)
{
  int code = self->refused != SQLITE_OK ? self->refused : sqlite3_step (self->stmt);

  if (code == SQLITE_ROW)
    return KRING_STEP_ROW;

  if (code == SQLITE_DONE)
    return KRING_STEP_DONE;

  kring_store_error_set_sqlite (error, sqlite3_db_handle (self->stmt), code);
  return KRING_STEP_ERROR;
}

void
kring_query_reset (KringQuery *self)
{
  sqlite3_reset (self->stmt);
  self->refused = SQLITE_OK;
}

gboolean
kring_query_run (KringQuery  *self,
                 GError     **error)
{
  KringStep step;

  do
    step = kring_query_step (self, error);
  while (step == KRING_STEP_ROW);

  kring_query_reset (self);
  return step == KRING_STEP_DONE;
}

const char *
kring_query_text (KringQuery *self,
                  int         column)
{
  return (const char *) sqlite3_column_text (self->stmt, column);
}

gint64
kring_query_int (KringQuery *self,
                 int         column)
{
  return sqlite3_column_int64 (self->stmt, column);
}

gboolean
kring_query_is_null (KringQuery *self,
                     int         column)
{
  return sqlite3_column_type (self->stmt, column) == SQLITE_NULL;
}

const void *
kring_query_blob (KringQuery *self,
                  int         column,
                  gsize      *size)
{
  const void *data = sqlite3_column_blob (self->stmt, column);

  *size = (gsize) sqlite3_column_bytes (self->stmt, column);
  return data;
}

gboolean
kring_query_run_sql (sqlite3     *db,
                     const char  *sql,
                     GError     **error)
{
  g_return_val_if_fail (db != NULL, FALSE);
  g_return_val_if_fail (sql != NULL, FALSE);

  while (*sql != '\0')
    {
      KringQuery query = { NULL, SQLITE_OK };
      gboolean done;

      if (!prepare (db, &sql, &query.stmt, error))
        return FALSE;
      if (query.stmt == NULL)
        continue;

      done = kring_query_run (&query, error);
      sqlite3_finalize (query.stmt);
      if (!done)
        return FALSE;
    }

  return TRUE;
}

gboolean
kring_query_get_int (sqlite3     *db,
                     const char  *sql,
                     gint64      *number,
                     GError     **error)
{
  g_autoptr(KringQuery) query = kring_query_new (db, sql, error);
  KringStep step;

  if (query == NULL)
    return FALSE;

  step = kring_query_step (query, error);
  if (step == KRING_STEP_DONE)
    kring_store_error_set_sqlite (error, db, SQLITE_EMPTY);
  if (step != KRING_STEP_ROW)
    return FALSE;

  *number = kring_query_int (query, 0);
  return TRUE;
}
