/* kring-database.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-database.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <openssl/crypto.h>
#include <sqlite3.h>
#include <string.h>
#include <unistd.h>

#include "kring-place.h"
#include "kring-query.h"

#define PLAIN_HEAD "SQLite format 3"

/* No cell of ours is near this; what claims to be more is no file of ours. */
#define MAX_CELL (50 * 1000 * 1000)

/* Pages in the "-wal" file. */
#define LONG_WAL 200

/* The file as SQLite gets it: links in the folder's path followed (some systems have /home as one), the
 * file itself none. */
static char *
find_real_path (const char  *path,
                GError     **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *real = realpath (folder, NULL);

  if (real == NULL)
    {
      kring_store_error_set_system (error, errno);
      return NULL;
    }

  if (!kring_place_check (real, error))
    return NULL;

  return g_build_filename (real, name, NULL);
}

/* A file that lacks its latest saves must not be shown as if it were whole. */
static gboolean
check_no_wal (const char  *path,
              GError     **error)
{
  g_autofree char *wal = g_strconcat (path, "-wal", NULL);
  GStatBuf info;

  if (g_stat (wal, &info) != 0 || info.st_size == 0)
    return TRUE;

  kring_store_error_set (error, KRING_STORE_ERROR_READ_ONLY);
  return FALSE;
}

static sqlite3 *
open_handle (const char         *path,
             KringDatabaseMode   mode,
             GError            **error)
{
  g_autofree char *uri = NULL;
  sqlite3 *db = NULL;
  int flags = SQLITE_OPEN_READWRITE;
  int code;

  if (mode == KRING_DATABASE_IMMUTABLE)
    {
      g_autofree char *plain = g_filename_to_uri (path, NULL, NULL);

      if (!check_no_wal (path, error))
        return NULL;

      uri = g_strconcat (plain, "?immutable=1", NULL);
      flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    }

  code = sqlite3_open_v2 (uri != NULL ? uri : path, &db, flags | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE, NULL);
  if (code != SQLITE_OK)
    kring_store_error_set_sqlite (error, db, code);
  else if (mode == KRING_DATABASE_READ_WRITE && sqlite3_db_readonly (db, "main") != 0)
    kring_store_error_set (error, KRING_STORE_ERROR_READ_ONLY);   /* what SQLite falls back to in silence */
  else
    return db;

  sqlite3_close (db);
  return NULL;
}

/* Key and salt both in hexadecimal: x'<64><32>'. The only place where they stand in a string. */
static int
give_key (sqlite3        *db,
          const KringKey *key)
{
  const guint8 *bytes = kring_key_get_bytes (key);
  char text[2 + 2 * KRING_KEY_SIZE + 2] = "x'";
  int length = 2;
  int code;

  for (gsize i = 0; i < KRING_KEY_SIZE; i++)
    {
      text[length++] = "0123456789abcdef"[bytes[i] >> 4];
      text[length++] = "0123456789abcdef"[bytes[i] & 15];
    }
  text[length++] = '\'';

  code = sqlite3_key_v2 (db, "main", text, length);
  OPENSSL_cleanse (text, sizeof text);
  return code;
}

/* All that must be said before the file is touched; no pragma here reads the schema. */
static gboolean
prepare (sqlite3            *db,
         const KringKey     *key,
         KringDatabaseMode   mode,
         GError            **error)
{
  static const struct {
    int option;
    int value;
  } options[] = {
    { SQLITE_DBCONFIG_DEFENSIVE,        1 },
    { SQLITE_DBCONFIG_TRUSTED_SCHEMA,   0 },
    { SQLITE_DBCONFIG_DQS_DML,          0 },
    { SQLITE_DBCONFIG_DQS_DDL,          0 },
    { SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1 },   /* until it is known to be ours, closing writes nothing */
  };
  int code = give_key (db, key);

  for (gsize i = 0; code == SQLITE_OK && i < G_N_ELEMENTS (options); i++)
    code = sqlite3_db_config (db, options[i].option, options[i].value, NULL);
  if (code != SQLITE_OK)
    {
      kring_store_error_set_sqlite (error, db, code);
      return FALSE;
    }

  sqlite3_limit (db, SQLITE_LIMIT_LENGTH, MAX_CELL);
  sqlite3_limit (db, SQLITE_LIMIT_ATTACHED, 1);   /* VACUUM needs one */

  return (mode == KRING_DATABASE_IMMUTABLE || kring_query_run_sql (db, "PRAGMA locking_mode = EXCLUSIVE", error))
         && kring_query_run_sql (db,
                                 "PRAGMA cipher_log_level = NONE;"   /* we tell it ourselves */
                                 "PRAGMA foreign_keys = ON;"
                                 "PRAGMA recursive_triggers = ON;"
                                 "PRAGMA temp_store = MEMORY;"
                                 "PRAGMA cell_size_check = ON;", error);
}

/* The first bytes as they are on the disk, by SQLite's own handle: see kring-database.h on why not by another. */
static gboolean
read_head (sqlite3  *db,
           guint8    head[KRING_KEY_SALT_SIZE],
           gint64   *size,
           GError  **error)
{
  sqlite3_file *file = NULL;
  sqlite3_int64 bytes = 0;
  int code = sqlite3_file_control (db, "main", SQLITE_FCNTL_FILE_POINTER, &file);

  memset (head, 0, KRING_KEY_SALT_SIZE);
  if (code == SQLITE_OK)
    code = file->pMethods->xFileSize (file, &bytes);
  if (code == SQLITE_OK && bytes >= KRING_KEY_SALT_SIZE)
    code = file->pMethods->xRead (file, head, KRING_KEY_SALT_SIZE, 0);

  *size = bytes;
  if (code == SQLITE_OK)
    return TRUE;

  kring_store_error_set_sqlite (error, db, code);
  return FALSE;
}

/* Nothing but random bytes from the first one on, which are the salt of this very key. */
static gboolean
check_encrypted (sqlite3         *db,
                 const KringKey  *key,
                 GError         **error)
{
  g_autoptr(KringQuery) version = kring_query_new (db, "PRAGMA cipher_version", error);
  guint8 head[KRING_KEY_SALT_SIZE];
  gint64 size;

  if (version == NULL || !read_head (db, head, &size, error))
    return FALSE;

  if (kring_query_step (version, NULL) == KRING_STEP_ROW
      && kring_query_text (version, 0) != NULL
      && size > 0
      && memcmp (head, kring_key_get_salt (key), sizeof head) == 0)
    return TRUE;

  kring_store_error_set (error, KRING_STORE_ERROR_NOT_ENCRYPTED);
  return FALSE;
}

/* SQLite does not fail when it cannot have a "-wal" file: it says which other way it took. */
static gboolean
use_wal (sqlite3  *db,
         GError  **error)
{
  g_autoptr(KringQuery) query = kring_query_new (db, "PRAGMA journal_mode = WAL", error);
  KringStep step = query != NULL ? kring_query_step (query, error) : KRING_STEP_ERROR;

  if (step == KRING_STEP_ROW && g_strcmp0 (kring_query_text (query, 0), "wal") == 0)
    return TRUE;

  if (step != KRING_STEP_ERROR)
    kring_store_error_set (error, KRING_STORE_ERROR_IO);
  return FALSE;
}

/* As SQLite's own checkpoint after so many pages, but one that empties the "-wal" file: saves that lie in both
 * files are those that a bad spot in the "-wal" file could turn back by half. What fails here is safe in that file,
 * and told by the next checkpoint. */
static int
empty_long_wal (void       *data,
                sqlite3    *db,
                const char *name,
                int         n_pages)
{
  if (n_pages >= LONG_WAL)
    sqlite3_wal_checkpoint_v2 (db, name, SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL);

  return SQLITE_OK;
}

/* All that is said once the file is known to be ours. */
static gboolean
settle (sqlite3            *db,
        KringDatabaseMode   mode,
        GError            **error)
{
  sqlite3_db_config (db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, NULL);
  sqlite3_wal_hook (db, empty_long_wal, NULL);

  if (mode == KRING_DATABASE_READ_WRITE && !use_wal (db, error))
    return FALSE;

  return kring_query_run_sql (db,
                              "PRAGMA synchronous = FULL;"
                              "PRAGMA secure_delete = ON;"
                              "PRAGMA cache_size = -16000;", error);
}

/* Also takes the lock and, after a crash, brings back what was committed. */
static gboolean
check_identity (sqlite3            *db,
                KringDatabaseKind   kind,
                const KringKey     *key,
                GError            **error)
{
  g_autoptr(GError) reason = NULL;
  guint8 head[KRING_KEY_SALT_SIZE];
  gint64 size;
  gint64 id;

  if (!read_head (db, head, &size, error))
    return FALSE;

  if (size == 0 || memcmp (head, PLAIN_HEAD, strlen (PLAIN_HEAD)) == 0)
    {
      kring_store_error_set (error, KRING_STORE_ERROR_NOT_KRING);
      return FALSE;
    }

  if (kring_query_get_int (db, "PRAGMA application_id", &id, &reason))
    {
      if (id == (gint64) kind)
        return TRUE;

      sqlite3_db_config (db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, NULL);   /* the key fits: leave no "-wal" */
      kring_store_error_set (error, KRING_STORE_ERROR_NOT_KRING);
    }
  else if (g_error_matches (reason, KRING_STORE_ERROR, KRING_STORE_ERROR_DAMAGED)
           && memcmp (head, kring_key_get_salt (key), sizeof head) != 0)
    kring_store_error_set (error, KRING_STORE_ERROR_NOT_KRING);
  else
    g_propagate_error (error, g_steal_pointer (&reason));

  return FALSE;
}

sqlite3 *
kring_database_open (const char         *path,
                     KringDatabaseKind   kind,
                     const KringKey     *key,
                     KringDatabaseMode   mode,
                     GError            **error)
{
  g_autofree char *real = NULL;
  sqlite3 *db;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (key != NULL, NULL);

  real = find_real_path (path, error);
  db = real != NULL ? open_handle (real, mode, error) : NULL;
  if (db == NULL)
    return NULL;

  if (prepare (db, key, mode, error) && check_identity (db, kind, key, error) && settle (db, mode, error))
    return db;

  sqlite3_close (db);
  return NULL;
}

void
kring_database_remove (const char *path)
{
  g_autofree char *wal = g_strconcat (path, "-wal", NULL);
  g_autofree char *journal = g_strconcat (path, "-journal", NULL);

  g_unlink (wal);
  g_unlink (journal);
  g_unlink (path);
}

/* SQLite would take an existing file for the same thing; we must not. */
static gboolean
make_file (const char  *path,
           GError     **error)
{
  int file = g_open (path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);

  if (file < 0)
    {
      kring_store_error_set_system (error, errno);
      return FALSE;
    }

  close (file);
  return TRUE;
}

static gboolean
fill_new (sqlite3            *db,
          KringDatabaseKind   kind,
          const KringKey     *key,
          GError            **error)
{
  g_autofree char *sql = g_strdup_printf ("PRAGMA application_id = %d", (int) kind);

  return prepare (db, key, KRING_DATABASE_READ_WRITE, error)
         && settle (db, KRING_DATABASE_READ_WRITE, error)
         && kring_query_run_sql (db, sql, error)
         && check_encrypted (db, key, error);
}

sqlite3 *
kring_database_create (const char         *path,
                       KringDatabaseKind   kind,
                       const KringKey     *key,
                       GError            **error)
{
  g_autofree char *real = NULL;
  sqlite3 *db;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (key != NULL, NULL);

  real = find_real_path (path, error);
  if (real == NULL || !make_file (real, error))
    return NULL;

  db = open_handle (real, KRING_DATABASE_READ_WRITE, error);
  if (db != NULL && fill_new (db, kind, key, error))
    return db;

  sqlite3_close (db);
  kring_database_remove (real);
  return NULL;
}

gboolean
kring_database_checkpoint (sqlite3  *db,
                           GError  **error)
{
  int code;

  g_return_val_if_fail (db != NULL, FALSE);

  if (sqlite3_db_readonly (db, "main") != 0)
    return TRUE;

  code = sqlite3_wal_checkpoint_v2 (db, "main", SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL);
  if (code == SQLITE_OK)
    return TRUE;

  kring_store_error_set_sqlite (error, db, code);
  return FALSE;
}

gboolean
kring_database_close (sqlite3  *db,
                      GError  **error)
{
  gboolean is_whole;

  g_return_val_if_fail (db != NULL, FALSE);

  is_whole = kring_database_checkpoint (db, error);
  if (sqlite3_close (db) != SQLITE_OK)
    {
      g_critical ("A query outlived its database");
      sqlite3_close_v2 (db);
    }

  return is_whole;
}

gboolean
kring_database_get_version (sqlite3  *db,
                            guint     known,
                            guint    *version,
                            GError  **error)
{
  gint64 found;

  if (!kring_query_get_int (db, "PRAGMA user_version", &found, error))
    return FALSE;

  if (found > (gint64) known)
    {
      kring_store_error_set (error, KRING_STORE_ERROR_NEWER);
      return FALSE;
    }

  *version = (guint) found;
  return TRUE;
}

gboolean
kring_database_set_version (sqlite3  *db,
                            guint     version,
                            GError  **error)
{
  g_autofree char *sql = g_strdup_printf ("PRAGMA user_version = %u", version);

  return kring_query_run_sql (db, sql, error);
}

/* Each row of cipher_integrity_check is a broken page; integrity_check says "ok". */
gboolean
kring_database_check (sqlite3  *db,
                      GError  **error)
{
  g_autoptr(KringQuery) pages = NULL;
  g_autoptr(KringQuery) structure = NULL;

  if (!kring_database_checkpoint (db, error))
    return FALSE;

  pages = kring_query_new (db, "PRAGMA cipher_integrity_check", error);
  structure = kring_query_new (db, "PRAGMA integrity_check(1)", error);
  if (pages == NULL || structure == NULL)
    return FALSE;

  if (kring_query_step (pages, NULL) == KRING_STEP_DONE
      && kring_query_step (structure, NULL) == KRING_STEP_ROW
      && g_strcmp0 (kring_query_text (structure, 0), "ok") == 0)
    return TRUE;

  kring_store_error_set (error, KRING_STORE_ERROR_DAMAGED);
  return FALSE;
}
