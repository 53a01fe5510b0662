/* floor-family.c - the least that opening and importing a family can cost: the same rows in plain SQLite
 *
 *   floor-family open | import NAME FILE ...
 *
 * "open" reads every cell of every noun; "import" writes all of that into a
 * new file, in one transaction, as safely as Kring does. Without encryption,
 * history, search or objects. Links the system's SQLite and nothing of Kring.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib.h>
#include <glib/gstdio.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

#define ROUNDS 9

static void
run (sqlite3    *db,
     const char *sql)
{
  char *message = NULL;

  if (sqlite3_exec (db, sql, NULL, NULL, &message) != SQLITE_OK)
    g_error ("%s: %s", sql, message);
}

static sqlite3_stmt *
prepare (sqlite3    *db,
         const char *sql)
{
  sqlite3_stmt *query = NULL;

  if (sqlite3_prepare_v2 (db, sql, -1, &query, NULL) != SQLITE_OK)
    g_error ("%s: %s", sql, sqlite3_errmsg (db));
  return query;
}

static sqlite3 *
open_database (const char *path)
{
  sqlite3 *db = NULL;

  if (sqlite3_open (path, &db) != SQLITE_OK)
    g_error ("%s: %s", path, sqlite3_errmsg (db));
  run (db, "PRAGMA locking_mode = exclusive; PRAGMA journal_mode = wal; PRAGMA synchronous = full");
  return db;
}

/* Every noun has this column, and nothing else has. */
static char **
list_nouns (sqlite3 *db)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  sqlite3_stmt *query = prepare (db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%withdrawn%'");

  while (sqlite3_step (query) == SQLITE_ROW)
    g_strv_builder_add (builder, (const char *) sqlite3_column_text (query, 0));
  sqlite3_finalize (query);
  return g_strv_builder_end (builder);
}

static gsize
read_rows (sqlite3    *db,
           const char *noun)
{
  g_autofree char *sql = g_strdup_printf ("SELECT * FROM %s", noun);
  sqlite3_stmt *query = prepare (db, sql);
  gsize bytes = 0;

  while (sqlite3_step (query) == SQLITE_ROW)
    for (int i = 0; i < sqlite3_column_count (query); i++)
      bytes += sqlite3_column_text (query, i) != NULL ? (gsize) sqlite3_column_bytes (query, i) : 0;
  sqlite3_finalize (query);
  return bytes;
}

/* The one cell that @format, with @noun in it, asks for. */
static char *
get_text (sqlite3    *db,
          const char *format,
          const char *noun)
{
  char *sql = sqlite3_mprintf (format, noun);
  sqlite3_stmt *query = prepare (db, sql);
  char *text;

  sqlite3_step (query);
  text = g_strdup ((const char *) sqlite3_column_text (query, 0));
  sqlite3_finalize (query);
  sqlite3_free (sql);
  return text;
}

static void
copy_rows (sqlite3    *from,
           sqlite3    *to,
           const char *noun)
{
  g_autofree char *schema = get_text (from, "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = '%q'", noun);
  /* hidden: generated, so not to be written */
  g_autofree char *columns = get_text (from, "SELECT group_concat ('\"' || name || '\"') FROM pragma_table_xinfo ('%q') "
                                       "WHERE hidden = 0", noun);
  g_autofree char *select = g_strdup_printf ("SELECT %s FROM %s", columns, noun);
  sqlite3_stmt *query = prepare (from, select);
  g_autoptr(GString) insert = g_string_new (NULL);
  sqlite3_stmt *write;

  run (to, schema);
  g_string_printf (insert, "INSERT INTO %s (%s) VALUES (?", noun, columns);
  for (int i = 1; i < sqlite3_column_count (query); i++)
    g_string_append (insert, ", ?");
  g_string_append_c (insert, ')');
  write = prepare (to, insert->str);

  while (sqlite3_step (query) == SQLITE_ROW)
    {
      for (int i = 0; i < sqlite3_column_count (query); i++)
        sqlite3_bind_value (write, i + 1, sqlite3_column_value (query, i));
      if (sqlite3_step (write) != SQLITE_DONE)
        g_error ("%s: %s", noun, sqlite3_errmsg (to));
      sqlite3_reset (write);
    }
  sqlite3_finalize (query);
  sqlite3_finalize (write);
}

static void
open_family (const char *path)
{
  sqlite3 *db = open_database (path);
  g_auto(GStrv) nouns = list_nouns (db);

  for (gsize i = 0; nouns[i] != NULL; i++)
    read_rows (db, nouns[i]);
  sqlite3_close (db);
}

static void
import_family (const char *path)
{
  g_autofree char *copy = g_strconcat (path, ".copy", NULL);
  sqlite3 *from = open_database (path);
  sqlite3 *to = open_database (copy);
  g_auto(GStrv) nouns = list_nouns (from);

  run (to, "BEGIN");
  for (gsize i = 0; nouns[i] != NULL; i++)
    copy_rows (from, to, nouns[i]);
  run (to, "COMMIT");
  sqlite3_close (from);
  sqlite3_close (to);
  g_remove (copy);
}

static int
compare_doubles (gconstpointer a,
                 gconstpointer b)
{
  const double *x = a, *y = b;

  return (*x > *y) - (*x < *y);
}

int
main (int    argc,
      char **argv)
{
  if (argc < 2 || argc % 2 != 0)
    {
      g_printerr ("floor-family open | import NAME FILE ...\n");
      return EXIT_FAILURE;
    }

  for (int i = 2; i < argc; i += 2)
    {
      double times[ROUNDS];

      for (int j = 0; j < ROUNDS; j++)
        {
          gint64 began = g_get_monotonic_time ();

          if (strcmp (argv[1], "open") == 0)
            open_family (argv[i + 1]);
          else
            import_family (argv[i + 1]);
          times[j] = (double) (g_get_monotonic_time () - began) / 1000;
        }
      qsort (times, ROUNDS, sizeof *times, compare_doubles);
      g_print ("%s\t%.3f\tms\n", argv[i], times[ROUNDS / 2]);
    }

  return EXIT_SUCCESS;
}
