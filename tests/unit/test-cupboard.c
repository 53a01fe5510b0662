/* SPDX-FileCopyrightText: 2026 The Kring contributors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "kring-cupboard.h"
#include "kring-database.h"
#include "kring-keyslots.h"
#include "kring-query.h"

#define PASSPHRASE "vier paarden onder de boom"
#define TITLE      "Amina, Ilyas en Lowie"

typedef struct
{
  char *folder;
  char *keys;
  char *database;
  char *families;
} Fixture;

/* One cupboard, made once with the real cost and then made cheap to open, of which each test gets a copy. */
static char *model;

static void
copy_file (const char *from_folder,
           const char *to_folder,
           const char *name)
{
  g_autofree char *from = g_build_filename (from_folder, name, NULL);
  g_autofree char *to = g_build_filename (to_folder, name, NULL);
  g_autofree char *contents = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (from, &contents, &length, NULL));
  g_assert_true (g_file_set_contents_full (to, contents, (gssize) length, G_FILE_SET_CONTENTS_NONE, 0600, NULL));
}

static void
remove_folder (const char *path)
{
  g_autoptr(GDir) dir = NULL;
  const char *name;

  g_chmod (path, 0700);
  dir = g_dir_open (path, 0, NULL);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *entry = g_build_filename (path, name, NULL);

      if (g_file_test (entry, G_FILE_TEST_IS_DIR))
        remove_folder (entry);
      else
        g_assert_cmpint (g_unlink (entry), ==, 0);
    }
  g_assert_cmpint (g_rmdir (path), ==, 0);
}

static void
make_model (void)
{
  const KringPassphraseCost cheap = { .memory = 64, .passes = 1, .lanes = 1 };
  g_autoptr(GError) error = NULL;
  g_autoptr(KringCupboard) cupboard = NULL;
  g_autoptr(KringKeyslots) slots = NULL;
  g_autoptr(KringKey) master = NULL;
  g_autofree char *keys = NULL;

  model = g_dir_make_tmp ("kring-model-XXXXXX", NULL);
  keys = g_build_filename (model, "cupboard.keys", NULL);
  cupboard = kring_cupboard_create (model, PASSPHRASE, &error);
  g_assert_no_error (error);
  g_assert_true (kring_cupboard_lock (cupboard, &error));
  g_assert_no_error (error);

  slots = kring_keyslots_load (keys, &error);
  g_assert_no_error (error);
  master = kring_keyslots_unlock (slots, PASSPHRASE, &error);
  g_assert_no_error (error);
  g_assert_true (kring_keyslots_set_passphrase (slots, master, PASSPHRASE, &cheap, &error));
  g_assert_true (kring_keyslots_save (slots, keys, &error));
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->folder = g_dir_make_tmp ("kring-test-XXXXXX", NULL);
  fixture->keys = g_build_filename (fixture->folder, "cupboard.keys", NULL);
  fixture->database = g_build_filename (fixture->folder, "cupboard.db", NULL);
  fixture->families = g_build_filename (fixture->folder, "families", NULL);

  copy_file (model, fixture->folder, "cupboard.keys");
  copy_file (model, fixture->folder, "cupboard.db");
  g_assert_cmpint (g_mkdir (fixture->families, 0700), ==, 0);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  remove_folder (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->keys);
  g_free (fixture->database);
  g_free (fixture->families);
}

static KringCupboard *
unlock (Fixture *fixture)
{
  g_autoptr(GError) error = NULL;
  KringCupboard *cupboard = kring_cupboard_unlock (fixture->folder, PASSPHRASE, &error);

  g_assert_no_error (error);
  return cupboard;
}

static void
lock (KringCupboard *cupboard)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (kring_cupboard_lock (cupboard, &error));
  g_assert_no_error (error);
  g_assert_finalize_object (cupboard);
}

static void
assert_unlock_fails (Fixture         *fixture,
                     const char      *passphrase,
                     KringStoreError  kind)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (kring_cupboard_unlock (fixture->folder, passphrase, &error));
  g_assert_error (error, KRING_STORE_ERROR, (int) kind);
  g_assert_null (strchr (error->message, '/'));
}

static guint
count_files (const char *path)
{
  g_autoptr(GDir) dir = g_dir_open (path, 0, NULL);
  guint count = 0;

  while (g_dir_read_name (dir) != NULL)
    count++;

  return count;
}

static guint
count_families (KringCupboard *cupboard)
{
  return g_list_model_get_n_items (kring_cupboard_get_families (cupboard));
}

/* As an import does: a file with the key of the cupboard. */
static sqlite3 *
make_file (KringCupboard *cupboard,
           const char    *id)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *path = kring_cupboard_dup_path (cupboard, id);
  g_autoptr(KringKey) key = kring_cupboard_dup_key (cupboard, id, &error);
  sqlite3 *db;

  g_assert_no_error (error);
  db = kring_database_create (path, KRING_DATABASE_FAMILY, key, &error);
  g_assert_no_error (error);
  return db;
}

static char *
add_family (KringCupboard *cupboard,
            const char    *title)
{
  g_autoptr(GError) error = NULL;
  char *id = kring_cupboard_add_family (cupboard, FALSE, &error);

  g_assert_no_error (error);
  kring_database_close (make_file (cupboard, id), NULL);
  g_assert_true (kring_cupboard_confirm_family (cupboard, id, title, &error));
  g_assert_no_error (error);
  return id;
}

static void
test_create (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *folder = g_build_filename (fixture->folder, "deep", "kring", NULL);
  g_autofree char *families = g_build_filename (folder, "families", NULL);
  g_autofree char *keys = g_build_filename (folder, "cupboard.keys", NULL);
  g_autoptr(GError) error = NULL;
  KringCupboard *cupboard;
  GStatBuf info;

  g_assert_false (kring_cupboard_exists (folder));
  g_assert_null (kring_cupboard_create (folder, "kort", &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_SHORT_PASSPHRASE);
  g_clear_error (&error);
  g_assert_false (g_file_test (folder, G_FILE_TEST_EXISTS));

  cupboard = kring_cupboard_create (folder, PASSPHRASE, &error);
  g_assert_no_error (error);
  g_assert_true (kring_cupboard_exists (folder));
  g_assert_cmpstr (kring_cupboard_get_folder (cupboard), ==, folder);
  g_assert_cmpuint (count_families (cupboard), ==, 0);
  g_assert_false (kring_cupboard_is_locked (cupboard));

  g_stat (folder, &info);
  g_assert_cmpint (info.st_mode & 0777, ==, 0700);
  g_stat (families, &info);
  g_assert_cmpint (info.st_mode & 0777, ==, 0700);
  g_stat (keys, &info);
  g_assert_cmpint (info.st_mode & 0777, ==, 0600);

  g_assert_true (kring_cupboard_lock (cupboard, NULL));
  g_assert_true (kring_cupboard_is_locked (cupboard));
  g_assert_true (kring_cupboard_lock (cupboard, NULL));
  g_assert_finalize_object (cupboard);
  g_assert_cmpuint (count_files (folder), ==, 3);
}

static void
test_exists (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (kring_cupboard_create (fixture->folder, "nog een andere zin", &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_EXISTS);
  g_clear_error (&error);
  lock (unlock (fixture));

  /* the keys are gone, but there may be a copy of them somewhere */
  g_unlink (fixture->keys);
  g_assert_null (kring_cupboard_create (fixture->folder, "nog een andere zin", &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_EXISTS);
}

/* The computer stopped while the cupboard was being made, before or after the keys were there. */
static void
test_half_made (Fixture       *fixture,
                gconstpointer  data)
{
  g_autofree char *made = g_strconcat (fixture->database, ".new", NULL);
  g_autofree char *folder = g_build_filename (fixture->folder, "other", NULL);
  g_autofree char *rest = g_build_filename (folder, "cupboard.db.new", NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(KringCupboard) cupboard = NULL;

  g_assert_cmpint (g_rename (fixture->database, made), ==, 0);
  lock (unlock (fixture));
  g_assert_false (g_file_test (made, G_FILE_TEST_EXISTS));

  g_mkdir (folder, 0700);
  g_assert_true (g_file_set_contents (rest, "half", -1, NULL));
  assert_unlock_fails (&(Fixture) { .folder = folder }, PASSPHRASE, KRING_STORE_ERROR_MISSING);
  cupboard = kring_cupboard_create (folder, PASSPHRASE, &error);
  g_assert_no_error (error);
  g_assert_false (g_file_test (rest, G_FILE_TEST_EXISTS));
}

static void
test_unlock_errors (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autofree char *contents = NULL;
  gsize length;

  assert_unlock_fails (fixture, "vijf paarden onder de boom", KRING_STORE_ERROR_WRONG_PASSPHRASE);
  assert_unlock_fails (fixture, "", KRING_STORE_ERROR_WRONG_PASSPHRASE);

  g_assert_true (g_file_get_contents (fixture->database, &contents, &length, NULL));
  contents[2000] ^= 4;
  g_assert_true (g_file_set_contents (fixture->database, contents, (gssize) length, NULL));
  assert_unlock_fails (fixture, PASSPHRASE, KRING_STORE_ERROR_DAMAGED);
  g_assert_true (g_file_set_contents (fixture->database, "", 0, NULL));
  assert_unlock_fails (fixture, PASSPHRASE, KRING_STORE_ERROR_NOT_KRING);
  g_unlink (fixture->database);
  assert_unlock_fails (fixture, PASSPHRASE, KRING_STORE_ERROR_MISSING);
  g_assert_false (g_file_test (fixture->database, G_FILE_TEST_EXISTS));

  g_assert_true (g_file_set_contents (fixture->keys, "half", 4, NULL));
  assert_unlock_fails (fixture, PASSPHRASE, KRING_STORE_ERROR_DAMAGED);
  g_unlink (fixture->keys);
  assert_unlock_fails (fixture, PASSPHRASE, KRING_STORE_ERROR_MISSING);
}

static void
test_newer (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(KringKeyslots) slots = kring_keyslots_load (fixture->keys, NULL);
  g_autoptr(KringKey) master = kring_keyslots_unlock (slots, PASSPHRASE, NULL);
  g_autoptr(KringKey) key = kring_key_derive (master, "kring cupboard 1");
  g_autoptr(GError) error = NULL;
  sqlite3 *db = kring_database_open (fixture->database, KRING_DATABASE_CUPBOARD, key, KRING_DATABASE_READ_WRITE, &error);

  g_assert_no_error (error);
  g_assert_true (kring_database_set_version (db, 1000, &error));
  g_assert_true (kring_database_close (db, &error));
  assert_unlock_fails (fixture, PASSPHRASE, KRING_STORE_ERROR_NEWER);
}

static void
test_busy (Fixture       *fixture,
           gconstpointer  data)
{
  KringCupboard *cupboard = unlock (fixture);
  int status;
  pid_t child;

  assert_unlock_fails (fixture, PASSPHRASE, KRING_STORE_ERROR_BUSY);

  child = fork ();
  if (child == 0)
    {
      g_autoptr(GError) error = NULL;
      KringCupboard *other = kring_cupboard_unlock (fixture->folder, PASSPHRASE, &error);

      _exit (other == NULL && g_error_matches (error, KRING_STORE_ERROR, KRING_STORE_ERROR_BUSY) ? 0 : 1);
    }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_cmpint (status, ==, 0);

  lock (cupboard);
  lock (unlock (fixture));
}

static void
test_read_only (Fixture       *fixture,
                gconstpointer  data)
{
  g_autofree char *below = g_build_filename (fixture->folder, "below", NULL);
  g_autoptr(GError) error = NULL;

  g_chmod (fixture->folder, 0500);
  assert_unlock_fails (fixture, PASSPHRASE, KRING_STORE_ERROR_READ_ONLY);
  g_assert_null (kring_cupboard_create (below, PASSPHRASE, &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_READ_ONLY);
  g_chmod (fixture->folder, 0700);
  lock (unlock (fixture));
}

static void
test_families (Fixture       *fixture,
               gconstpointer  data)
{
  KringCupboard *cupboard = unlock (fixture);
  g_autofree char *first = add_family (cupboard, TITLE);
  g_autofree char *second = add_family (cupboard, "Bram");
  g_autoptr(KringKey) one = kring_cupboard_dup_key (cupboard, first, NULL);
  g_autoptr(KringKey) other = kring_cupboard_dup_key (cupboard, second, NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(KringCupboardFamily) front = NULL;
  KringCupboardFamily *family;

  g_assert_cmpuint (strlen (first), ==, 10);
  g_assert_cmpuint (strspn (first, "0123456789abcdefghjkmnpqrstvwxyz"), ==, 10);
  g_assert_cmpint (memcmp (kring_key_get_bytes (one), kring_key_get_bytes (other), KRING_KEY_SIZE), !=, 0);

  g_assert_true (kring_cupboard_update_family (cupboard, second, "Bram en Fien", "2026-03-12", "Eerste gesprek", &error));
  g_assert_true (kring_cupboard_touch_family (cupboard, second, &error));
  g_assert_no_error (error);
  family = kring_cupboard_find_family (cupboard, second);
  g_assert_cmpstr (kring_cupboard_family_get_title (family), ==, "Bram en Fien");
  front = g_list_model_get_item (kring_cupboard_get_families (cupboard), 0);
  g_assert_true (front == family);
  g_clear_object (&front);
  lock (cupboard);

  cupboard = unlock (fixture);
  g_assert_cmpuint (count_families (cupboard), ==, 2);
  front = g_list_model_get_item (kring_cupboard_get_families (cupboard), 0);
  g_assert_cmpstr (kring_cupboard_family_get_id (front), ==, second);
  g_assert_cmpstr (kring_cupboard_family_get_next_day (front), ==, "2026-03-12");
  g_assert_cmpstr (kring_cupboard_family_get_next_what (front), ==, "Eerste gesprek");
  g_assert_cmpint (kring_cupboard_family_get_opened_at (front), >, 0);
  family = kring_cupboard_find_family (cupboard, first);
  g_assert_cmpstr (kring_cupboard_family_get_title (family), ==, TITLE);
  g_assert_null (kring_cupboard_family_get_next_day (family));
  g_assert_cmpint (kring_cupboard_family_get_opened_at (family), ==, 0);
  g_clear_object (&front);
  lock (cupboard);
}

static void
test_key_opens (Fixture       *fixture,
                gconstpointer  data)
{
  KringCupboard *cupboard = unlock (fixture);
  g_autofree char *id = add_family (cupboard, TITLE);
  g_autofree char *path = NULL;
  g_autoptr(KringKey) key = NULL;
  g_autoptr(GError) error = NULL;
  sqlite3 *db;

  lock (cupboard);
  cupboard = unlock (fixture);
  path = kring_cupboard_dup_path (cupboard, id);
  key = kring_cupboard_dup_key (cupboard, id, &error);
  db = kring_database_open (path, KRING_DATABASE_FAMILY, key, KRING_DATABASE_READ_WRITE, &error);
  g_assert_no_error (error);
  g_assert_true (kring_database_close (db, NULL));
  lock (cupboard);
}

static void
test_unknown_family (Fixture       *fixture,
                     gconstpointer  data)
{
  KringCupboard *cupboard = unlock (fixture);
  g_autoptr(GError) error = NULL;

  g_assert_null (kring_cupboard_find_family (cupboard, "0000000000"));
  g_assert_null (kring_cupboard_dup_key (cupboard, "0000000000", &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_MISSING);
  g_clear_error (&error);
  g_assert_false (kring_cupboard_touch_family (cupboard, "0000000000", &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_MISSING);
  g_clear_error (&error);
  g_assert_false (kring_cupboard_erase_family (cupboard, "0000000000", &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_MISSING);
  lock (cupboard);
}

/* An import that fails, given up at once or cut short: no line, no key and no file stay. */
static void
test_failed_import (Fixture       *fixture,
                    gconstpointer  data)
{
  KringCupboard *cupboard = unlock (fixture);
  g_autoptr(GError) error = NULL;
  g_autofree char *given_up = kring_cupboard_add_family (cupboard, FALSE, &error);
  g_autofree char *cut_short = kring_cupboard_add_family (cupboard, TRUE, &error);

  g_assert_no_error (error);
  kring_database_close (make_file (cupboard, given_up), NULL);
  kring_database_close (make_file (cupboard, cut_short), NULL);
  g_assert_cmpuint (count_families (cupboard), ==, 0);
  g_assert_cmpuint (count_files (fixture->families), ==, 2);

  g_assert_true (kring_cupboard_erase_family (cupboard, given_up, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count_files (fixture->families), ==, 1);
  g_assert_false (kring_cupboard_confirm_family (cupboard, given_up, TITLE, &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_MISSING);
  g_clear_error (&error);
  lock (cupboard);

  cupboard = unlock (fixture);
  g_assert_cmpuint (count_files (fixture->families), ==, 0);
  g_assert_null (kring_cupboard_dup_key (cupboard, cut_short, &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_MISSING);
  g_assert_cmpuint (count_families (cupboard), ==, 0);
  lock (cupboard);
}

static void
test_erase (Fixture       *fixture,
            gconstpointer  data)
{
  KringCupboard *cupboard = unlock (fixture);
  g_autofree char *id = add_family (cupboard, TITLE);
  g_autofree char *kept = add_family (cupboard, "Bram");
  g_autofree char *path = kring_cupboard_dup_path (cupboard, id);
  g_autofree char *wal = g_strconcat (path, "-wal", NULL);
  g_autoptr(GError) error = NULL;

  g_assert_true (g_file_set_contents (wal, "what was not yet brought in", -1, NULL));
  g_assert_true (kring_cupboard_erase_family (cupboard, id, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count_families (cupboard), ==, 1);
  g_assert_cmpuint (count_files (fixture->families), ==, 1);
  g_assert_null (kring_cupboard_dup_key (cupboard, id, &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_MISSING);
  lock (cupboard);

  cupboard = unlock (fixture);
  g_assert_nonnull (kring_cupboard_find_family (cupboard, kept));
  lock (cupboard);
}

/* The key goes first: what cannot be removed cannot be read either, and is removed when it can be. */
static void
test_erase_stuck (Fixture       *fixture,
                  gconstpointer  data)
{
  KringCupboard *cupboard = unlock (fixture);
  g_autofree char *id = add_family (cupboard, TITLE);
  g_autoptr(GError) error = NULL;

  g_chmod (fixture->families, 0500);
  g_assert_false (kring_cupboard_erase_family (cupboard, id, &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_READ_ONLY);
  g_clear_error (&error);
  g_assert_null (kring_cupboard_dup_key (cupboard, id, &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_MISSING);
  g_clear_error (&error);
  g_assert_false (kring_cupboard_confirm_family (cupboard, id, TITLE, &error));
  lock (cupboard);

  lock (unlock (fixture));   /* still stuck, and no reason to stay closed */
  g_chmod (fixture->families, 0700);
  cupboard = unlock (fixture);
  g_assert_cmpuint (count_files (fixture->families), ==, 0);
  lock (cupboard);
}

static void
test_settings (Fixture       *fixture,
               gconstpointer  data)
{
  KringCupboard *cupboard = unlock (fixture);
  g_autoptr(GError) error = NULL;
  g_autofree char *none = kring_cupboard_dup_setting (cupboard, "counsellor");
  g_autofree char *told = NULL;

  g_assert_null (none);
  g_assert_true (kring_cupboard_set_setting (cupboard, "counsellor", "Els", &error));
  g_assert_true (kring_cupboard_set_setting (cupboard, "counsellor", "Els P.", &error));
  g_assert_true (kring_cupboard_set_setting (cupboard, "gone", "soon", &error));
  g_assert_true (kring_cupboard_set_setting (cupboard, "gone", NULL, &error));
  lock (cupboard);

  cupboard = unlock (fixture);
  told = kring_cupboard_dup_setting (cupboard, "counsellor");
  none = kring_cupboard_dup_setting (cupboard, "gone");
  g_assert_cmpstr (told, ==, "Els P.");
  g_assert_null (none);
  lock (cupboard);
}

static void
test_change_passphrase (Fixture       *fixture,
                        gconstpointer  data)
{
  KringCupboard *cupboard = unlock (fixture);
  g_autoptr(GError) error = NULL;
  g_autofree char *id = add_family (cupboard, TITLE);

  g_assert_false (kring_cupboard_change_passphrase (cupboard, "een verkeerde zin", "nieuwe zin van mij", &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_WRONG_PASSPHRASE);
  g_clear_error (&error);
  g_assert_false (kring_cupboard_change_passphrase (cupboard, PASSPHRASE, "kort", &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_SHORT_PASSPHRASE);
  g_clear_error (&error);
  g_assert_true (kring_cupboard_change_passphrase (cupboard, PASSPHRASE, "nieuwe zin van mij", &error));
  g_assert_no_error (error);
  lock (cupboard);

  assert_unlock_fails (fixture, PASSPHRASE, KRING_STORE_ERROR_WRONG_PASSPHRASE);
  cupboard = kring_cupboard_unlock (fixture->folder, "nieuwe zin van mij", &error);
  g_assert_no_error (error);
  g_assert_nonnull (kring_cupboard_find_family (cupboard, id));
  lock (cupboard);
}

static gboolean
contains (const char *path,
          const char *words)
{
  g_autofree char *contents = NULL;
  g_autofree gunichar2 *wide = g_utf8_to_utf16 (words, -1, NULL, NULL, NULL);
  gsize length;

  g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
  return memmem (contents, length, words, strlen (words)) != NULL
         || memmem (contents, length, wide, 2 * strlen (words)) != NULL;
}

static void
assert_says_nothing (const char *path)
{
  static const char * const words[] = { "Amina", "Lowie", "gesprek", "Bram", "SQLite", "family", "setting", "paarden" };
  g_autoptr(GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *entry = g_build_filename (path, name, NULL);

      g_test_message ("%s", name);
      if (g_file_test (entry, G_FILE_TEST_IS_DIR))
        assert_says_nothing (entry);
      else
        for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
          g_assert_false (contains (entry, words[i]));
    }
}

/* While open, after a lock, and after an erasure: no word of what was put in. */
static void
test_says_nothing (Fixture       *fixture,
                   gconstpointer  data)
{
  KringCupboard *cupboard = unlock (fixture);
  g_autofree char *id = add_family (cupboard, TITLE);
  g_autofree char *other = add_family (cupboard, "Bram");

  g_assert_true (kring_cupboard_update_family (cupboard, id, TITLE, "2026-03-12", "Eerste gesprek", NULL));
  g_assert_true (kring_cupboard_set_setting (cupboard, "last", TITLE, NULL));
  assert_says_nothing (fixture->folder);   /* this lets go of the lock, which no longer matters here */
  g_assert_true (kring_cupboard_erase_family (cupboard, id, NULL));
  lock (cupboard);
  assert_says_nothing (fixture->folder);
}

static void
finished_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  GAsyncResult **out = user_data;

  *out = g_object_ref (result);
}

static GAsyncResult *
wait_for (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return *result;
}

static void
test_async (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *folder = g_build_filename (fixture->folder, "other", NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(GAsyncResult) made = NULL;
  g_autoptr(GAsyncResult) refused = NULL;
  g_autoptr(GAsyncResult) opened = NULL;
  g_autoptr(GAsyncResult) changed = NULL;
  KringCupboard *cupboard;

  kring_cupboard_create_async (folder, PASSPHRASE, NULL, finished_cb, &made);
  cupboard = kring_cupboard_open_finish (wait_for (&made), &error);
  g_assert_no_error (error);
  g_clear_object (&made);
  lock (cupboard);

  kring_cupboard_unlock_async (fixture->folder, "vijf paarden onder de boom", NULL, finished_cb, &refused);
  g_assert_null (kring_cupboard_open_finish (wait_for (&refused), &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_WRONG_PASSPHRASE);
  g_clear_error (&error);

  kring_cupboard_unlock_async (fixture->folder, PASSPHRASE, NULL, finished_cb, &opened);
  cupboard = kring_cupboard_open_finish (wait_for (&opened), &error);
  g_assert_no_error (error);
  g_clear_object (&opened);

  kring_cupboard_change_passphrase_async (cupboard, PASSPHRASE, "nieuwe zin van mij", NULL, finished_cb, &changed);
  g_assert_true (kring_cupboard_change_passphrase_finish (cupboard, wait_for (&changed), &error));
  g_assert_no_error (error);
  g_clear_object (&changed);
  g_assert_true (kring_cupboard_lock (cupboard, NULL));
  g_object_unref (cupboard);
}

int
main (int    argc,
      char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  make_model ();

#define ADD(name, function) g_test_add ("/cupboard/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("create", test_create);
  ADD ("exists", test_exists);
  ADD ("half-made", test_half_made);
  ADD ("unlock-errors", test_unlock_errors);
  ADD ("newer", test_newer);
  ADD ("busy", test_busy);
  ADD ("read-only", test_read_only);
  ADD ("families", test_families);
  ADD ("key-opens", test_key_opens);
  ADD ("unknown-family", test_unknown_family);
  ADD ("failed-import", test_failed_import);
  ADD ("erase", test_erase);
  ADD ("erase-stuck", test_erase_stuck);
  ADD ("settings", test_settings);
  ADD ("change-passphrase", test_change_passphrase);
  ADD ("says-nothing", test_says_nothing);
  ADD ("async", test_async);

  result = g_test_run ();
  remove_folder (model);
  g_free (model);
  return result;
}
