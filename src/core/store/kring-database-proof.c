/* kring-database-proof.c - that what Kring writes cannot be read
 *
 * A program in which the names of plain SQLite are found before those of
 * SQLCipher ignores every key without a word. So it is tried, not assumed.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-database.h"

#include <glib/gstdio.h>
#include <sqlite3.h>
#include <string.h>

#include "kring-query.h"

#define WORDS "all that is written here can be read by nobody else"

static gboolean
is_built_safely (void)
{
  return sqlite3_compileoption_used ("HAS_CODEC")
         && (sqlite3_compileoption_used ("TEMP_STORE=2") || sqlite3_compileoption_used ("TEMP_STORE=3"))
         && sqlite3_threadsafe () != 0;
}

/* In memory where the system has such a folder: no waiting for a disk. */
static char *
make_folder (GError **error)
{
  g_autofree char *folder = g_build_filename (g_get_user_runtime_dir (), "kring-XXXXXX", NULL);
  g_autofree char *elsewhere = NULL;

  if (g_mkdtemp (folder) != NULL)
    return g_steal_pointer (&folder);

  elsewhere = g_dir_make_tmp ("kring-XXXXXX", NULL);
  if (elsewhere == NULL)
    kring_store_error_set (error, KRING_STORE_ERROR_READ_ONLY);

  return g_steal_pointer (&elsewhere);
}

static gboolean
is_readable (const char *path)
{
  g_autofree char *contents = NULL;
  gsize length;

  if (!g_file_get_contents (path, &contents, &length, NULL) || length == 0)
    return TRUE;

  return g_str_has_prefix (contents, "SQLite format 3") || memmem (contents, length, WORDS, strlen (WORDS)) != NULL;
}

/* Looks at the "-wal" file, through which every save passes, and at the file itself. */
static gboolean
try_in (const char  *path,
        const char  *wal,
        GError     **error)
{
  g_autoptr(KringKey) key = kring_key_new_random ();
  sqlite3 *db = kring_database_create (path, KRING_DATABASE_FAMILY, key, error);
  gboolean is_hidden;

  if (db == NULL)
    return FALSE;

  if (!kring_query_run_sql (db, "CREATE TABLE proof (words TEXT) STRICT;"
                                "INSERT INTO proof VALUES ('" WORDS "');", error))
    {
      kring_database_close (db, NULL);
      return FALSE;
    }

  is_hidden = !is_readable (wal);
  if (!kring_database_close (db, error))
    return FALSE;

  if (is_hidden && !is_readable (path))
    return TRUE;

  kring_store_error_set (error, KRING_STORE_ERROR_NOT_ENCRYPTED);
  return FALSE;
}

gboolean
kring_database_prove_encryption (GError **error)
{
  g_autofree char *folder = NULL;
  g_autofree char *path = NULL;
  g_autofree char *wal = NULL;
  gboolean is_proven;

  if (!is_built_safely ())
    {
      kring_store_error_set (error, KRING_STORE_ERROR_NOT_ENCRYPTED);
      return FALSE;
    }

  folder = make_folder (error);
  if (folder == NULL)
    return FALSE;

  path = g_build_filename (folder, "proof", NULL);
  wal = g_strconcat (path, "-wal", NULL);
  is_proven = try_in (path, wal, error);

  g_unlink (wal);
  g_unlink (path);
  g_rmdir (folder);
  return is_proven;
}
