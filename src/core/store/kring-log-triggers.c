/* kring-log-triggers.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-log-triggers.h"

#include "kring-noun.h"
#include "kring-query.h"

/* @before and @after stand round the name of every field of a noun. */
static char *
join_fields (const KringNounInfo *info,
             const char          *before,
             const char          *after)
{
  g_autoptr(GString) list = g_string_new (NULL);

  for (guint i = 0; i < info->n_fields; i++)
    g_string_append_printf (list, "%s%s%s%s", i > 0 ? ", " : "", before, info->fields[i].name, after);

  return g_string_free_and_steal (g_steal_pointer (&list));
}

static void
append_triggers (GString             *sql,
                 const KringNounInfo *info)
{
  g_autofree char *names = join_fields (info, "\"", "\"");
  g_autofree char *old = join_fields (info, "OLD.\"", "\"");
  g_autofree char *new = join_fields (info, "NEW.\"", "\"");

  g_string_append_printf (sql,
                          "DROP TRIGGER IF EXISTS log_insert_%1$s;"
                          "CREATE TRIGGER log_insert_%1$s AFTER INSERT ON %1$s BEGIN "
                          "INSERT INTO log_row VALUES ('%1$s', NEW.id, '[%2$s]', NULL, json_array (%3$s)); END;",
                          info->table, names, new);
  g_string_append_printf (sql,
                          "DROP TRIGGER IF EXISTS log_update_%1$s;"
                          "CREATE TRIGGER log_update_%1$s AFTER UPDATE ON %1$s BEGIN "
                          "SELECT RAISE (ABORT, 'an id never changes') WHERE OLD.id IS NOT NEW.id;"
                          "INSERT INTO log_row VALUES ('%1$s', NEW.id, '[%2$s]', json_array (%3$s), json_array (%4$s)); END;",
                          info->table, names, old, new);
  g_string_append_printf (sql,
                          "DROP TRIGGER IF EXISTS log_delete_%1$s;"
                          "CREATE TRIGGER log_delete_%1$s BEFORE DELETE ON %1$s BEGIN "
                          "SELECT RAISE (ABORT, 'withdraw, do not delete') FROM log_now WHERE action IS NOT -1; END;",
                          info->table);
}

gboolean
kring_log_triggers_install (sqlite3  *db,
                            GError  **error)
{
  g_autoptr(GString) sql = g_string_new (NULL);

  for (int noun = 0; noun < KRING_N_NOUNS; noun++)
    append_triggers (sql, &kring_nouns[noun]);

  return kring_query_run_sql (db, sql->str, error);
}
