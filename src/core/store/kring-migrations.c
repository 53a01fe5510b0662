/* kring-migrations.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-migrations.h"

#include <gio/gio.h>

#include "kring-database.h"
#include "kring-log-triggers.h"
#include "kring-migrations-resource.h"
#include "kring-query.h"

/* Never edit an entry: append one. user_version says how many have run. */
static const char * const migrations[] = {
  "001-nouns.sql",
  "002-drawings.sql",
  "003-report.sql",
  "004-drafts.sql",
  "005-line-service.sql",
  "006-what-if.sql",
  "007-line-scale.sql",
  "008-log-row.sql",
};

static gboolean
run_migration (sqlite3     *db,
               const char  *name,
               GError     **error)
{
  g_autofree char *path = g_strconcat ("/io/github/kringapp/Kring/migrations/", name, NULL);
  g_autoptr(GBytes) sql = g_resource_lookup_data (kring_migrations_get_resource (), path, 0, error);

  return sql != NULL && kring_query_run_sql (db, g_bytes_get_data (sql, NULL), error);
}

static gboolean
run_all (sqlite3  *db,
         guint     done,
         GError  **error)
{
  for (guint i = done; i < G_N_ELEMENTS (migrations); i++)
    if (!run_migration (db, migrations[i], error))
      return FALSE;

  return kring_log_triggers_install (db, error)
         && kring_database_set_version (db, G_N_ELEMENTS (migrations), error)
         && kring_query_run_sql (db, "COMMIT", error);
}

gboolean
kring_migrations_run (sqlite3  *db,
                      GError  **error)
{
  guint done;

  if (!kring_database_get_version (db, G_N_ELEMENTS (migrations), &done, error))
    return FALSE;
  if (done == G_N_ELEMENTS (migrations))
    return TRUE;

  if (!kring_query_run_sql (db, "BEGIN IMMEDIATE", error))
    return FALSE;
  if (run_all (db, done, error))
    return TRUE;

  kring_query_run_sql (db, "ROLLBACK", NULL);
  return FALSE;
}
