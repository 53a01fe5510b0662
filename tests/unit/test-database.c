/* SPDX-FileCopyrightText: 2026 The Kring contributors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <fcntl.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

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

static char *
read_note (sqlite3 *db)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(KringQuery) query = kring_query_new (db, "SELECT words FROM note", &error);

  g_assert_no_error (error);
  g_assert_cmpint (kring_query_step (query, &error), ==, KRING_STEP_ROW);
  g_assert_no_error (error);
  return g_strdup (kring_query_text (query, 0));
}

static void
test_round_trip (Fixture       *fixture,
                 gconstpointer  data)
{
  sqlite3 *db = make (fixture);
  g_autofree char *words = NULL;

  close_whole (db);
  db = open_again (fixture);
  words = read_note (db);
  g_assert_cmpstr (words, ==, WORDS);
  close_whole (db);
}

static void
test_prove_encryption (void)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (kring_database_prove_encryption (&error));
  g_assert_no_error (error);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) g_test_add ("/database/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("round-trip", test_round_trip);
  g_test_add_func ("/database/prove-encryption", test_prove_encryption);

  return g_test_run ();
}
