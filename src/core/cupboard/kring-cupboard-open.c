/* kring-cupboard-open.c - making, unlocking, and another passphrase
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-cupboard-open.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "kring-cupboard-folder.h"
#include "kring-database.h"
#include "kring-keyslots.h"
#include "kring-query.h"

/* What the key of cupboard.db is derived for. */
#define PURPOSE "kring cupboard 1"

/* Never edit an entry: append one. user_version says how many have run. */
static const char * const migrations[] = {
  "CREATE TABLE family ("
  "  id TEXT PRIMARY KEY,"
  "  key BLOB NOT NULL,"
  "  title TEXT NOT NULL DEFAULT '',"
  "  next_day TEXT,"
  "  next_what TEXT,"
  "  opened_at INTEGER NOT NULL DEFAULT 0,"
  "  is_sample INTEGER NOT NULL DEFAULT 0,"
  "  is_kept INTEGER NOT NULL DEFAULT 0"   /* 0: not yet complete, or erased; swept away at the next unlocking */
  ") STRICT;"
  "CREATE TABLE setting ("
  "  name TEXT PRIMARY KEY,"
  "  value TEXT NOT NULL"
  ") STRICT;",

  /* The signpost: fields of KRING_NOUN_SERVICE. */
  "CREATE TABLE service ("
  "  id INTEGER PRIMARY KEY,"
  "  withdrawn INTEGER NOT NULL DEFAULT 0,"
  "  name TEXT NOT NULL,"
  "  what TEXT,"
  "  age TEXT,"
  "  \"when\" TEXT,"
  "  cost TEXT,"
  "  contact TEXT"
  ") STRICT;",
};

static gboolean
migrate_one (sqlite3  *db,
             guint     version,
             GError  **error)
{
  if (!kring_query_run_sql (db, "BEGIN IMMEDIATE", error))
    return FALSE;

  if (kring_query_run_sql (db, migrations[version], error)
      && kring_database_set_version (db, version + 1, error)
      && kring_query_run_sql (db, "COMMIT", error))
    return TRUE;

  kring_query_run_sql (db, "ROLLBACK", NULL);
  return FALSE;
}

static gboolean
migrate (sqlite3  *db,
         GError  **error)
{
  guint version;

  if (!kring_database_get_version (db, G_N_ELEMENTS (migrations), &version, error))
    return FALSE;

  for (; version < G_N_ELEMENTS (migrations); version++)
    if (!migrate_one (db, version, error))
      return FALSE;

  return TRUE;
}

char *
kring_cupboard_dup_default_folder (void)
{
  return g_build_filename (g_get_user_data_dir (), "kring", NULL);
}

gboolean
kring_cupboard_exists (const char *folder)
{
  g_autofree char *keys = kring_cupboard_folder_keys (folder);

  return g_file_test (keys, G_FILE_TEST_EXISTS);
}

static KringCupboard *
open_with_key (const char      *folder,
               const KringKey  *key,
               GError         **error)
{
  g_autofree char *path = kring_cupboard_folder_database (folder);
  sqlite3 *db = kring_database_open (path, KRING_DATABASE_CUPBOARD, key, KRING_DATABASE_READ_WRITE, error);

  if (db == NULL)
    return NULL;

  if (migrate (db, error))
    return kring_cupboard_new_open (folder, db, error);

  kring_database_close (db, NULL);
  return NULL;
}

/* An empty database, closed and whole. */
static gboolean
make_database (const char      *path,
               const KringKey  *key,
               GError         **error)
{
  sqlite3 *db;

  if (!kring_cupboard_folder_remove (path, error))   /* from a computer that stopped half way */
    return FALSE;

  db = kring_database_create (path, KRING_DATABASE_CUPBOARD, key, error);
  if (db == NULL)
    return FALSE;

  if (!migrate (db, error))
    {
      kring_database_close (db, NULL);
      return FALSE;
    }

  return kring_database_close (db, error);
}

static gboolean
make_keys (const char      *folder,
           const KringKey  *master,
           const char      *passphrase,
           GError         **error)
{
  g_autofree char *path = kring_cupboard_folder_keys (folder);
  g_autoptr(KringKeyslots) slots = kring_keyslots_new ();

  return kring_keyslots_set_passphrase (slots, master, passphrase, &kring_passphrase_cost, error)
         && kring_keyslots_save (slots, path, error);
}

/* Gives the new database its name, unless that was done. */
static gboolean
finish_making (const char  *folder,
               GError     **error)
{
  g_autofree char *made = kring_cupboard_folder_new_database (folder);
  g_autofree char *path = kring_cupboard_folder_database (folder);

  if (g_file_test (path, G_FILE_TEST_EXISTS) || !g_file_test (made, G_FILE_TEST_EXISTS))
    return TRUE;

  if (g_rename (made, path) != 0)
    {
      kring_store_error_set_system (error, errno);
      return FALSE;
    }

  kring_cupboard_folder_sync (folder);
  return TRUE;
}

/* First the database under another name, then the keys, then its own name: wherever it is cut short, there
 * is either no cupboard yet, or one that the next unlocking finishes. Nothing that exists is written over. */
static KringCupboard *
make_in_folder (const char  *folder,
                const char  *passphrase,
                GError     **error)
{
  g_autofree char *path = kring_cupboard_folder_database (folder);
  g_autofree char *made = kring_cupboard_folder_new_database (folder);
  g_autoptr(KringKey) master = kring_key_new_random ();
  g_autoptr(KringKey) key = kring_key_derive (master, PURPOSE);

  if (kring_cupboard_exists (folder) || g_file_test (path, G_FILE_TEST_EXISTS))
    {
      kring_store_error_set (error, KRING_STORE_ERROR_EXISTS);
      return NULL;
    }

  if (!make_database (made, key, error) || !make_keys (folder, master, passphrase, error))
    {
      kring_cupboard_folder_remove (made, NULL);
      return NULL;
    }

  return finish_making (folder, error) ? open_with_key (folder, key, error) : NULL;
}

KringCupboard *
kring_cupboard_create (const char  *folder,
                       const char  *passphrase,
                       GError     **error)
{
  KringCupboard *self;
  int held;

  g_return_val_if_fail (folder != NULL, NULL);
  g_return_val_if_fail (passphrase != NULL, NULL);

  if (!kring_passphrase_check (passphrase, error) || !kring_cupboard_folder_make (folder, error))
    return NULL;

  held = kring_cupboard_folder_hold (folder, error);
  if (held < 0)
    return NULL;

  self = make_in_folder (folder, passphrase, error);
  close (held);
  return self;
}

/* The slots and the master key in them. */
static KringKey *
unlock_master (const char      *folder,
               const char      *passphrase,
               KringKeyslots  **slots,
               GError         **error)
{
  g_autofree char *path = kring_cupboard_folder_keys (folder);

  *slots = kring_keyslots_load (path, error);
  return *slots != NULL ? kring_keyslots_unlock (*slots, passphrase, error) : NULL;
}

KringCupboard *
kring_cupboard_unlock (const char  *folder,
                       const char  *passphrase,
                       GError     **error)
{
  g_autoptr(KringKeyslots) slots = NULL;
  g_autoptr(KringKey) master = NULL;
  g_autoptr(KringKey) key = NULL;

  g_return_val_if_fail (folder != NULL, NULL);
  g_return_val_if_fail (passphrase != NULL, NULL);

  master = unlock_master (folder, passphrase, &slots, error);
  if (master == NULL || !finish_making (folder, error))
    return NULL;

  key = kring_key_derive (master, PURPOSE);
  return open_with_key (folder, key, error);
}

gboolean
kring_cupboard_change_passphrase (KringCupboard  *self,
                                  const char     *old,
                                  const char     *new_one,
                                  GError        **error)
{
  const char *folder = kring_cupboard_get_folder (self);
  g_autofree char *path = kring_cupboard_folder_keys (folder);
  g_autoptr(KringKeyslots) slots = NULL;
  g_autoptr(KringKey) master = NULL;

  if (!kring_passphrase_check (new_one, error))
    return FALSE;

  master = unlock_master (folder, old, &slots, error);
  return master != NULL
         && kring_keyslots_set_passphrase (slots, master, new_one, &kring_passphrase_cost, error)
         && kring_keyslots_save (slots, path, error);
}
