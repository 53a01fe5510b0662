/* kring-replay.c - the tables are a cache of the log; this checks that they agree
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-store-private.h"

/* Cells of one table whose value is not the last one in the log, and rows without their like on the other side. */
static char *
create_sql (const KringNounInfo *info)
{
  g_autoptr(GString) sql = g_string_new (NULL);

  g_string_append_printf (sql,
                          "WITH last AS (SELECT row, col, new FROM (SELECT c.row, c.col, c.new, row_number () OVER "
                          "(PARTITION BY c.row, c.col ORDER BY a.hlc DESC, a.id DESC, c.seq DESC) AS r "
                          "FROM change c JOIN action a ON a.id = c.action WHERE c.tbl = '%s') WHERE r = 1), "
                          "now AS (", info->table);
  for (guint i = 0; i < info->n_fields; i++)
    g_string_append_printf (sql, "%sSELECT id AS row, '%s' AS col, \"%s\" AS v FROM %s",
                            i > 0 ? " UNION ALL " : "", info->fields[i].name, info->fields[i].name, info->table);
  g_string_append (sql,
                   ") SELECT (SELECT count (*) FROM now LEFT JOIN last USING (row, col) WHERE now.v IS NOT last.new) "
                   "+ (SELECT count (*) FROM last LEFT JOIN now USING (row, col) WHERE now.row IS NULL)");

  return g_string_free (g_steal_pointer (&sql), FALSE);
}

gboolean
kring_store_replay (KringStore  *self,
                    GError     **error)
{
  for (int noun = 0; noun < KRING_N_NOUNS; noun++)
    {
      g_autofree char *sql = create_sql (&kring_nouns[noun]);
      gint64 n_wrong;

      if (!kring_query_get_int (kring_store_get_db (self), sql, &n_wrong, error))
        return FALSE;
      if (n_wrong > 0)
        {
          kring_store_error_set (error, KRING_STORE_ERROR_DAMAGED);
          return FALSE;
        }
    }

  return TRUE;
}
