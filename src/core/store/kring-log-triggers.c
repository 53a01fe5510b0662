/* kring-log-triggers.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-log-triggers.h"

#include "kring-noun.h"
#include "kring-query.h"

#define NOW      "(SELECT action FROM log_now)"
#define LAST_SEQ "(SELECT coalesce (max (seq), 0) FROM change WHERE action = " NOW ")"

static void
append_insert (GString             *sql,
               const KringNounInfo *info)
{
  g_string_append_printf (sql,
                          "DROP TRIGGER IF EXISTS log_insert_%s;"
                          "CREATE TRIGGER log_insert_%s AFTER INSERT ON %s WHEN " NOW " IS NOT -1 BEGIN "
                          "INSERT INTO change SELECT " NOW ", " LAST_SEQ " + k, '%s', NEW.id, c, NULL, v FROM (",
                          info->table, info->table, info->table, info->table);
  for (guint i = 0; i < info->n_fields; i++)
    g_string_append_printf (sql, "%s SELECT %u AS k, '%s' AS c, NEW.\"%s\" AS v",
                            i > 0 ? " UNION ALL" : "", i + 1, info->fields[i].name, info->fields[i].name);
  g_string_append (sql, ") WHERE v IS NOT NULL; END;");
}

static void
append_update (GString             *sql,
               const KringNounInfo *info)
{
  g_string_append_printf (sql,
                          "DROP TRIGGER IF EXISTS log_update_%s;"
                          "CREATE TRIGGER log_update_%s AFTER UPDATE ON %s WHEN " NOW " IS NOT -1 BEGIN "
                          "SELECT RAISE (ABORT, 'an id never changes') WHERE OLD.id IS NOT NEW.id;"
                          "INSERT INTO change SELECT " NOW ", " LAST_SEQ " + k, '%s', NEW.id, c, o, v FROM (",
                          info->table, info->table, info->table, info->table);
  for (guint i = 0; i < info->n_fields; i++)
    g_string_append_printf (sql, "%s SELECT %u AS k, '%s' AS c, OLD.\"%s\" AS o, NEW.\"%s\" AS v",
                            i > 0 ? " UNION ALL" : "", i + 1,
                            info->fields[i].name, info->fields[i].name, info->fields[i].name);
  g_string_append (sql, ") WHERE o IS NOT v; END;");
}

static void
append_delete (GString             *sql,
               const KringNounInfo *info)
{
  g_string_append_printf (sql,
                          "DROP TRIGGER IF EXISTS log_delete_%s;"
                          "CREATE TRIGGER log_delete_%s BEFORE DELETE ON %s WHEN " NOW " IS NOT -1 BEGIN "
                          "SELECT RAISE (ABORT, 'withdraw, do not delete'); END;",
                          info->table, info->table, info->table);
}

gboolean
kring_log_triggers_install (sqlite3  *db,
                            GError  **error)
{
  g_autoptr(GString) sql = g_string_new (NULL);

  for (int noun = 0; noun < KRING_N_NOUNS; noun++)
    {
      append_insert (sql, &kring_nouns[noun]);
      append_update (sql, &kring_nouns[noun]);
      append_delete (sql, &kring_nouns[noun]);
    }

  return kring_query_run_sql (db, sql->str, error);
}
