/* SPDX-FileCopyrightText: 2026 The Kring contributors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>
#include <string.h>

#include "kring-database.h"
#include "kring-query.h"

typedef struct
{
  char    *folder;
  char    *path;
  sqlite3 *db;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr(KringKey) key = kring_key_new_random ();
  g_autoptr(GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("kring-test-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "family.kring", NULL);
  fixture->db = kring_database_create (fixture->path, KRING_DATABASE_FAMILY, key, &error);
  g_assert_no_error (error);
  kring_query_run_sql (fixture->db, "CREATE TABLE cell (id INTEGER PRIMARY KEY, words TEXT, number INTEGER, seal BLOB) STRICT",
                       &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_true (kring_database_close (fixture->db, NULL));
  g_unlink (fixture->path);
  g_rmdir (fixture->folder);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static void
test_cells (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(KringQuery) write = kring_query_new (fixture->db, "INSERT INTO cell (words, number, seal) VALUES (?, ?, ?);\n", &error);
  g_autoptr(KringQuery) read = kring_query_new (fixture->db, "SELECT words, number, seal FROM cell ORDER BY id", &error);
  const void *seal;
  gsize size;

  g_assert_no_error (error);
  kring_query_bind_text (write, 1, "één");
  kring_query_bind_int (write, 2, G_MININT64);
  kring_query_bind_blob (write, 3, "a\0b", 3);
  g_assert_true (kring_query_run (write, &error));
  kring_query_bind_text (write, 1, NULL);   /* the other two stay */
  kring_query_bind_null (write, 2);
  g_assert_true (kring_query_run (write, &error));

  g_assert_cmpint (kring_query_step (read, &error), ==, KRING_STEP_ROW);
  g_assert_cmpstr (kring_query_text (read, 0), ==, "één");
  g_assert_cmpint (kring_query_int (read, 1), ==, G_MININT64);
  g_assert_false (kring_query_is_null (read, 1));
  seal = kring_query_blob (read, 2, &size);
  g_assert_cmpmem (seal, size, "a\0b", 3);

  g_assert_cmpint (kring_query_step (read, &error), ==, KRING_STEP_ROW);
  g_assert_null (kring_query_text (read, 0));
  g_assert_true (kring_query_is_null (read, 1));
  g_assert_cmpint (kring_query_int (read, 1), ==, 0);
  seal = kring_query_blob (read, 2, &size);
  g_assert_cmpmem (seal, size, "a\0b", 3);

  g_assert_cmpint (kring_query_step (read, &error), ==, KRING_STEP_DONE);
  kring_query_reset (read);
  g_assert_cmpint (kring_query_step (read, &error), ==, KRING_STEP_ROW);
  g_assert_no_error (error);
}

static void
test_script (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  gint64 count = -1;

  g_assert_true (kring_query_run_sql (fixture->db,
                                      "-- two rows\nINSERT INTO cell (number) VALUES (1);\n SELECT * FROM cell;\n"
                                      "INSERT INTO cell (number) VALUES (2); -- the end\n", &error));
  g_assert_true (kring_query_run_sql (fixture->db, "", &error));
  g_assert_true (kring_query_get_int (fixture->db, "SELECT count (*) FROM cell", &count, &error));
  g_assert_cmpint (count, ==, 2);

  g_assert_false (kring_query_run_sql (fixture->db, "DELETE FROM cell; DELETE FROM nowhere; DELETE FROM cell", &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_FAILED);
  g_assert_nonnull (strstr (error->message, "no such table: nowhere"));
}

static void
test_errors (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *big = g_strnfill (51 * 1000 * 1000, 'x');
  g_autoptr(GError) error = NULL;
  g_autoptr(KringQuery) write = kring_query_new (fixture->db, "INSERT INTO cell (id, words) VALUES (1, ?)", NULL);
  gint64 number;

  g_assert_null (kring_query_new (fixture->db, "SELECT \"words of no column\"", &error));   /* not taken for text */
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_FAILED);
  g_clear_error (&error);

  g_assert_false (kring_query_get_int (fixture->db, "SELECT id FROM cell", &number, &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_FAILED);
  g_clear_error (&error);

  kring_query_bind_text (write, 1, big);
  g_assert_false (kring_query_run (write, &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_FAILED);
  g_clear_error (&error);

  kring_query_bind_text (write, 1, "Nadia");
  g_assert_true (kring_query_run (write, &error));
  g_assert_false (kring_query_run (write, &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_CONSTRAINT);
  g_assert_nonnull (strstr (error->message, "cell.id"));
  g_assert_null (strstr (error->message, "Nadia"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/query/cells", Fixture, NULL, set_up, test_cells, tear_down);
  g_test_add ("/query/script", Fixture, NULL, set_up, test_script, tear_down);
  g_test_add ("/query/errors", Fixture, NULL, set_up, test_errors, tear_down);

  return g_test_run ();
}
