/* SPDX-FileCopyrightText: 2026 The Kring contributors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "disk-fixture.h"
#include "kring-database.h"
#include "kring-place.h"
#include "kring-query.h"

#define WORDS "Nadia komt op woensdag"

typedef struct
{
  char     *folder;
  char     *path;
  char     *wal;
  KringKey *key;
} Fixture;

static sqlite3 *
make (Fixture *fixture)
{
  g_autoptr(GError) error = NULL;
  sqlite3 *db = kring_database_create (fixture->path, KRING_DATABASE_FAMILY, fixture->key, &error);

  g_assert_no_error (error);
  kring_query_run_sql (db, "CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT;"
                           "INSERT INTO note (words) VALUES ('" WORDS "');", &error);
  g_assert_no_error (error);
  return db;
}

static void
close_whole (sqlite3 *db)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (kring_database_close (db, &error));
  g_assert_no_error (error);
}

static sqlite3 *
open_again (Fixture *fixture)
{
  g_autoptr(GError) error = NULL;
  sqlite3 *db = kring_database_open (fixture->path, KRING_DATABASE_FAMILY, fixture->key, KRING_DATABASE_READ_WRITE, &error);

  g_assert_no_error (error);
  return db;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->folder = g_dir_make_tmp ("kring-test-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "family.kring", NULL);
  fixture->wal = g_strconcat (fixture->path, "-wal", NULL);
  fixture->key = kring_key_new_random ();
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_chmod (fixture->folder, 0700);
  g_unlink (fixture->wal);
  g_unlink (fixture->path);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);   /* nothing else was left behind */
  kring_key_free (fixture->key);
  g_free (fixture->wal);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static gint64
count_notes (sqlite3 *db)
{
  g_autoptr(GError) error = NULL;
  gint64 count = -1;

  kring_query_get_int (db, "SELECT count (*) FROM note", &count, &error);
  g_assert_no_error (error);
  return count;
}

/* Only of a closed database: closing our own descriptor would drop its lock. */
static char *
fingerprint (const char *path)
{
  g_autofree char *contents = NULL;
  gsize length;

  if (!g_file_get_contents (path, &contents, &length, NULL))
    return g_strdup ("none");

  return g_compute_checksum_for_data (G_CHECKSUM_SHA256, (guint8 *) contents, length);
}

/* Opening fails as @kind, and not a byte is different afterwards. */
static void
assert_refused_with (Fixture         *fixture,
                     const KringKey  *key,
                     KringStoreError  kind)
{
  g_autofree char *before = fingerprint (fixture->path);
  g_autofree char *wal_before = fingerprint (fixture->wal);
  g_autofree char *after = NULL;
  g_autofree char *wal_after = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_null (kring_database_open (fixture->path, KRING_DATABASE_FAMILY, key, KRING_DATABASE_READ_WRITE, &error));
  g_assert_error (error, KRING_STORE_ERROR, (int) kind);
  g_assert_null (strchr (error->message, '/'));

  after = fingerprint (fixture->path);
  wal_after = fingerprint (fixture->wal);
  g_assert_cmpstr (after, ==, before);
  g_assert_cmpstr (wal_after, ==, wal_before);
}

static void
assert_refused (Fixture         *fixture,
                KringStoreError  kind)
{
  assert_refused_with (fixture, fixture->key, kind);
}

static void
write_file (Fixture    *fixture,
            const void *bytes,
            gsize       length)
{
  g_assert_true (g_file_set_contents (fixture->path, bytes, (gssize) length, NULL));
}

static void
flip_bit (const char *path,
          gsize       offset)
{
  g_autofree char *contents = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
  g_assert_cmpuint (offset, <, length);
  contents[offset] ^= 1;
  g_assert_true (g_file_set_contents (path, contents, (gssize) length, NULL));
}

/* A process that dies in the middle, or that is somebody else. Its exit code is what @run returns. */
static int
in_another_process (int      (*run) (Fixture *fixture, const guint8 *key),
                    Fixture   *fixture)
{
  guint8 bytes[KRING_KEY_SIZE];
  int status;
  pid_t child;

  memcpy (bytes, kring_key_get_bytes (fixture->key), sizeof bytes);   /* a key does not survive a fork */
  child = fork ();
  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    _exit (run (fixture, bytes));

  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFEXITED (status));
  return WEXITSTATUS (status);
}

/* 0 when it could be opened, otherwise 100 and the kind. */
static int
try_open (Fixture      *fixture,
          const guint8 *bytes)
{
  g_autoptr(KringKey) key = kring_key_new_from_bytes (bytes);
  g_autoptr(GError) error = NULL;
  sqlite3 *db = kring_database_open (fixture->path, KRING_DATABASE_FAMILY, key, KRING_DATABASE_READ_WRITE, &error);

  return db != NULL ? 0 : 100 + error->code;
}

/* Saves and dies without closing. */
static int
save_and_die (Fixture      *fixture,
              const guint8 *bytes)
{
  g_autoptr(KringKey) key = kring_key_new_from_bytes (bytes);
  sqlite3 *db = kring_database_open (fixture->path, KRING_DATABASE_FAMILY, key, KRING_DATABASE_READ_WRITE, NULL);

  return db != NULL && kring_query_run_sql (db, "INSERT INTO note (words) VALUES ('" WORDS "')", NULL) ? 0 : 1;
}

static gboolean
contains (const char *path,
          const char *words)
{
  g_autofree char *contents = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
  return memmem (contents, length, words, strlen (words)) != NULL;
}

static void
test_round_trip (Fixture       *fixture,
                 gconstpointer  data)
{
  sqlite3 *db = make (fixture);

  close_whole (db);
  g_assert_false (g_file_test (fixture->wal, G_FILE_TEST_EXISTS));

  db = open_again (fixture);
  g_assert_cmpint (count_notes (db), ==, 1);
  close_whole (db);
}

static void
test_settings (Fixture       *fixture,
               gconstpointer  data)
{
  static const struct {
    const char *pragma;
    gint64      number;
  } settings[] = {
    { "PRAGMA application_id", KRING_DATABASE_FAMILY },
    { "PRAGMA synchronous", 2 },
    { "PRAGMA foreign_keys", 1 },
    { "PRAGMA recursive_triggers", 1 },
    { "PRAGMA temp_store", 2 },
    { "PRAGMA trusted_schema", 0 },
    { "PRAGMA cell_size_check", 1 },
    { "PRAGMA secure_delete", 1 },
    { "PRAGMA busy_timeout", 0 },
    { "SELECT journal_mode = 'wal' FROM pragma_journal_mode", 1 },
    { "SELECT locking_mode = 'exclusive' FROM pragma_locking_mode", 1 },
  };
  sqlite3 *db = make (fixture);

  close_whole (db);
  db = open_again (fixture);
  for (gsize i = 0; i < G_N_ELEMENTS (settings); i++)
    {
      g_autoptr(GError) error = NULL;
      gint64 number = -1;

      g_test_message ("%s", settings[i].pragma);
      kring_query_get_int (db, settings[i].pragma, &number, &error);
      g_assert_no_error (error);
      g_assert_cmpint (number, ==, settings[i].number);
    }
  close_whole (db);
}

static void
test_unreadable (Fixture       *fixture,
                 gconstpointer  data)
{
  sqlite3 *db = make (fixture);
  GStatBuf info;

  g_assert_false (contains (fixture->wal, WORDS));
  g_assert_false (contains (fixture->wal, "note"));
  g_stat (fixture->wal, &info);
  g_assert_cmpint (info.st_mode & 0777, ==, 0600);

  close_whole (db);
  g_assert_false (contains (fixture->path, WORDS));
  g_assert_false (contains (fixture->path, "SQLite"));
  g_stat (fixture->path, &info);
  g_assert_cmpint (info.st_mode & 0777, ==, 0600);
}

static void
test_missing (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *elsewhere = g_build_filename (fixture->folder, "nowhere", "family.kring", NULL);
  g_autoptr(GError) error = NULL;

  assert_refused (fixture, KRING_STORE_ERROR_MISSING);
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));

  g_assert_null (kring_database_create (elsewhere, KRING_DATABASE_FAMILY, fixture->key, &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_MISSING);
}

static void
test_not_kring (Fixture       *fixture,
                gconstpointer  data)
{
  g_autofree char *big = g_malloc0 (8192);

  write_file (fixture, "", 0);
  assert_refused (fixture, KRING_STORE_ERROR_NOT_KRING);

  write_file (fixture, "Lieve Nadia", 11);
  assert_refused (fixture, KRING_STORE_ERROR_NOT_KRING);

  memset (big, 'x', 8192);
  write_file (fixture, big, 8192);
  assert_refused (fixture, KRING_STORE_ERROR_NOT_KRING);

  memcpy (big, "SQLite format 3", 16);
  write_file (fixture, big, 8192);
  assert_refused (fixture, KRING_STORE_ERROR_NOT_KRING);
}

static void
test_other_key (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr(KringKey) other = kring_key_new_random ();

  close_whole (make (fixture));
  assert_refused_with (fixture, other, KRING_STORE_ERROR_NOT_KRING);

  /* nor when there are saves that were not yet brought into the file */
  g_assert_cmpint (in_another_process (save_and_die, fixture), ==, 0);
  assert_refused_with (fixture, other, KRING_STORE_ERROR_NOT_KRING);
}

static void
test_other_kind (Fixture       *fixture,
                 gconstpointer  data)
{
  sqlite3 *db = kring_database_create (fixture->path, KRING_DATABASE_CUPBOARD, fixture->key, NULL);

  close_whole (db);
  assert_refused (fixture, KRING_STORE_ERROR_NOT_KRING);
}

static void
test_damaged (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  gint64 count;
  sqlite3 *db;

  close_whole (make (fixture));
  flip_bit (fixture->path, 1000);
  assert_refused (fixture, KRING_STORE_ERROR_DAMAGED);
  flip_bit (fixture->path, 1000);

  /* further on it is found when that page is read, and by the check */
  flip_bit (fixture->path, 4096 + 1000);
  db = open_again (fixture);
  g_assert_false (kring_query_get_int (db, "SELECT count (*) FROM note", &count, &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_DAMAGED);
  g_clear_error (&error);
  g_assert_false (kring_database_check (db, &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_DAMAGED);
  kring_database_close (db, NULL);
  flip_bit (fixture->path, 4096 + 1000);

  db = open_again (fixture);
  g_assert_true (kring_database_check (db, NULL));
  close_whole (db);
}

static void
test_truncated (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  sqlite3 *db;

  close_whole (make (fixture));
  g_assert_cmpint (truncate (fixture->path, 4096), ==, 0);
  db = kring_database_open (fixture->path, KRING_DATABASE_FAMILY, fixture->key, KRING_DATABASE_READ_WRITE, &error);
  if (db != NULL)
    {
      g_assert_false (kring_database_check (db, &error));
      kring_database_close (db, NULL);
    }
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_DAMAGED);

  g_assert_cmpint (truncate (fixture->path, 100), ==, 0);
  assert_refused (fixture, KRING_STORE_ERROR_DAMAGED);
}

static void
test_newer (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  sqlite3 *db = make (fixture);
  guint version = 99;

  g_assert_true (kring_database_get_version (db, 3, &version, &error));
  g_assert_cmpuint (version, ==, 0);
  g_assert_true (kring_database_set_version (db, 4, &error));
  g_assert_true (kring_database_get_version (db, 4, &version, &error));
  g_assert_cmpuint (version, ==, 4);
  g_assert_false (kring_database_get_version (db, 3, &version, &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_NEWER);
  close_whole (db);
}

static void
test_busy (Fixture       *fixture,
           gconstpointer  data)
{
  const int busy = 100 + KRING_STORE_ERROR_BUSY;
  g_autoptr(GError) error = NULL;
  sqlite3 *db = make (fixture);

  g_assert_cmpint (in_another_process (try_open, fixture), ==, busy);

  /* a second window of this program; its failing must not open the door for others */
  g_assert_null (kring_database_open (fixture->path, KRING_DATABASE_FAMILY, fixture->key, KRING_DATABASE_READ_WRITE, &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_BUSY);
  g_assert_cmpint (in_another_process (try_open, fixture), ==, busy);
  close_whole (db);

  /* also when nothing was read or written since it was opened */
  db = open_again (fixture);
  g_assert_cmpint (in_another_process (try_open, fixture), ==, busy);
  close_whole (db);

  g_assert_cmpint (in_another_process (try_open, fixture), ==, 0);
}

static void
test_killed (Fixture       *fixture,
             gconstpointer  data)
{
  sqlite3 *db;

  close_whole (make (fixture));
  for (int i = 0; i < 3; i++)
    g_assert_cmpint (in_another_process (save_and_die, fixture), ==, 0);

  db = open_again (fixture);
  g_assert_cmpint (count_notes (db), ==, 4);
  close_whole (db);
}

static void
test_exists (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr(GError) error = NULL;

  close_whole (make (fixture));
  before = fingerprint (fixture->path);
  g_assert_null (kring_database_create (fixture->path, KRING_DATABASE_FAMILY, fixture->key, &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_EXISTS);
  after = fingerprint (fixture->path);
  g_assert_cmpstr (after, ==, before);
}

static void
test_read_only_file (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  sqlite3 *db;

  close_whole (make (fixture));
  if (!disk_forbid (fixture->path))
    return;

  assert_refused (fixture, KRING_STORE_ERROR_READ_ONLY);

  db = kring_database_open (fixture->path, KRING_DATABASE_FAMILY, fixture->key, KRING_DATABASE_IMMUTABLE, &error);
  g_assert_no_error (error);
  g_assert_cmpint (count_notes (db), ==, 1);
  g_assert_false (kring_query_run_sql (db, "DELETE FROM note", &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_READ_ONLY);
  g_assert_true (kring_database_check (db, NULL));
  close_whole (db);
}

static void
test_read_only_folder (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autofree char *other = g_build_filename (fixture->folder, "other.kring", NULL);
  g_autoptr(GError) error = NULL;
  sqlite3 *db;

  close_whole (make (fixture));
  if (!disk_forbid (fixture->folder))
    return;

  assert_refused (fixture, KRING_STORE_ERROR_READ_ONLY);
  g_assert_null (kring_database_create (other, KRING_DATABASE_FAMILY, fixture->key, &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_READ_ONLY);
  g_clear_error (&error);

  db = kring_database_open (fixture->path, KRING_DATABASE_FAMILY, fixture->key, KRING_DATABASE_IMMUTABLE, &error);
  g_assert_no_error (error);
  g_assert_cmpint (count_notes (db), ==, 1);
  close_whole (db);
}

/* What was saved last is still in the "-wal" file: showing the rest as if it were all would be a lie. */
static void
test_immutable_with_wal (Fixture       *fixture,
                         gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  close_whole (make (fixture));
  g_assert_cmpint (in_another_process (save_and_die, fixture), ==, 0);
  g_assert_null (kring_database_open (fixture->path, KRING_DATABASE_FAMILY, fixture->key, KRING_DATABASE_IMMUTABLE, &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_READ_ONLY);
}

static void
test_full (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  sqlite3 *db = make (fixture);
  gint64 saved = 1;

  g_assert_true (kring_database_checkpoint (db, NULL));
  disk_fill (64 * 1024);
  while (kring_query_run_sql (db, "INSERT INTO note (words) VALUES (hex (randomblob (2000)))", &error))
    saved++;
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_FULL);
  g_clear_error (&error);
  g_assert_cmpint (count_notes (db), ==, saved);

  /* the main file has no room for it either: told when closing, and not lost */
  disk_fill (8 * 1024);
  g_assert_false (kring_database_close (db, &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_FULL);

  disk_make_room ();
  db = open_again (fixture);
  g_assert_cmpint (count_notes (db), ==, saved);
  g_assert_true (kring_query_run_sql (db, "INSERT INTO note (words) VALUES ('" WORDS "')", NULL));
  close_whole (db);
}

static void
test_full_at_create (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  disk_fill (1000);
  g_assert_null (kring_database_create (fixture->path, KRING_DATABASE_FAMILY, fixture->key, &error));
  disk_make_room ();
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_FULL);
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
}

static void
test_links (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *folder = g_strconcat (fixture->folder, "-link", NULL);
  g_autofree char *through = g_build_filename (folder, "family.kring", NULL);
  g_autofree char *link = g_build_filename (fixture->folder, "link.kring", NULL);
  g_autoptr(GError) error = NULL;
  sqlite3 *db;

  close_whole (make (fixture));
  g_assert_cmpint (symlink (fixture->folder, folder), ==, 0);
  g_assert_cmpint (symlink (fixture->path, link), ==, 0);

  db = kring_database_open (through, KRING_DATABASE_FAMILY, fixture->key, KRING_DATABASE_READ_WRITE, &error);
  g_assert_no_error (error);
  close_whole (db);

  g_assert_null (kring_database_open (link, KRING_DATABASE_FAMILY, fixture->key, KRING_DATABASE_READ_WRITE, &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_NOT_KRING);

  g_unlink (link);
  g_unlink (folder);
}

static void
test_checkpoint (Fixture       *fixture,
                 gconstpointer  data)
{
  sqlite3 *db = make (fixture);
  GStatBuf info;

  g_stat (fixture->wal, &info);
  g_assert_cmpint (info.st_size, >, 0);
  g_assert_true (kring_database_checkpoint (db, NULL));
  g_stat (fixture->wal, &info);
  g_assert_cmpint (info.st_size, ==, 0);
  close_whole (db);
}

/* It is never long, and never holds what is in the main file already. */
static void
test_long_wal (Fixture       *fixture,
               gconstpointer  data)
{
  sqlite3 *db = make (fixture);
  goffset before = 0;
  guint n_emptied = 0;

  for (int i = 0; i < 300; i++)
    {
      GStatBuf info;

      g_assert_true (kring_query_run_sql (db, "INSERT INTO note (words) VALUES (hex (randomblob (4000)))", NULL));
      g_stat (fixture->wal, &info);
      g_assert_cmpint (info.st_size, <, 250 * 4200);
      g_assert_true (info.st_size > before || info.st_size == 0);
      n_emptied += info.st_size == 0;
      before = info.st_size;
    }

  g_assert_cmpuint (n_emptied, >, 1);
  close_whole (db);
}

static void
test_places (void)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (kring_place_is_network_type (0x6969));                        /* NFS */
  g_assert_true (kring_place_is_network_type (0xFF534D42));                    /* CIFS */
  g_assert_true (kring_place_is_network_type ((gulong) (int) 0xFF534D42u));    /* as a signed number */
  g_assert_false (kring_place_is_network_type (0xEF53));                       /* ext4 */
  g_assert_false (kring_place_is_network_type (0x01021994));                   /* tmpfs */
  g_assert_false (kring_place_is_network_type (0x9123683E));                   /* btrfs */
  g_assert_false (kring_place_is_network_type (0x65735546));                   /* FUSE: the name decides */
  g_assert_true (kring_place_is_network_name ("fuse.sshfs"));
  g_assert_false (kring_place_is_network_name ("fuse.gocryptfs"));
  g_assert_false (kring_place_is_network_name (NULL));

  g_assert_true (kring_place_check (g_get_tmp_dir (), &error));
  g_assert_no_error (error);
  g_assert_false (kring_place_check ("/nowhere/at/all", &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_MISSING);
}

static void
test_messages (void)
{
  for (int kind = 0; kind < KRING_N_STORE_ERRORS; kind++)
    {
      const char *message = kring_store_error_message (kind);

      g_assert_cmpuint (strlen (message), >, 20);
      g_assert_true (g_str_has_suffix (message, "."));
    }
}

static void
test_prove_encryption (void)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (kring_database_prove_encryption (&error));
  g_assert_no_error (error);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) g_test_add ("/database/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("round-trip", test_round_trip);
  ADD ("settings", test_settings);
  ADD ("unreadable", test_unreadable);
  ADD ("missing", test_missing);
  ADD ("not-kring", test_not_kring);
  ADD ("other-key", test_other_key);
  ADD ("other-kind", test_other_kind);
  ADD ("damaged", test_damaged);
  ADD ("truncated", test_truncated);
  ADD ("newer", test_newer);
  ADD ("busy", test_busy);
  ADD ("killed", test_killed);
  ADD ("exists", test_exists);
  ADD ("read-only-file", test_read_only_file);
  ADD ("read-only-folder", test_read_only_folder);
  ADD ("immutable-with-wal", test_immutable_with_wal);
  ADD ("full", test_full);
  ADD ("full-at-create", test_full_at_create);
  ADD ("links", test_links);
  ADD ("checkpoint", test_checkpoint);
  ADD ("long-wal", test_long_wal);
  g_test_add_func ("/database/places", test_places);
  g_test_add_func ("/database/messages", test_messages);
  g_test_add_func ("/database/prove-encryption", test_prove_encryption);

  return g_test_run ();
}
