/* bench-family.c - what it takes to open and to import a family
 *
 *   bench-family open | import               prints a figure for each family
 *   bench-family plain PROGRAM VERB          runs PROGRAM VERB NAME FILE ... on plain copies, for a floor
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

#include "kring-database.h"
#include "kring-family-json.h"
#include "kring-store.h"

#define ROUNDS 9

static const struct {
  const char *name;
  const char *path;   /* under KRING_SOURCE */
} families[] = {
  { "family 02",  "data/sample/02-drie-huizen-amina-ilyas-lowie.json" },
  { "family 03",  "data/sample/03-groot-zes-kinderen.json" },
  { "504 people", "tests/families/504-people.json.gz" },
};

/* A program that measures has nobody to tell: it ends. */
static void
expect (gboolean  ok,
        GError   *error)
{
  if (ok)
    return;

  g_printerr ("bench-family: %s\n", error != NULL ? error->message : "failed");
  exit (EXIT_FAILURE);
}

static char *
read_json (const char *path)
{
  g_autofree char *full = g_build_filename (g_getenv ("KRING_SOURCE"), path, NULL);
  g_autoptr(GFile) file = g_file_new_for_path (full);
  g_autoptr(GError) error = NULL;
  g_autoptr(GInputStream) stream = G_INPUT_STREAM (g_file_read (file, NULL, &error));
  g_autoptr(GOutputStream) text = g_memory_output_stream_new_resizable ();

  expect (stream != NULL, error);
  if (g_str_has_suffix (path, ".gz"))
    {
      g_autoptr(GConverter) inflate = G_CONVERTER (g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP));
      g_autoptr(GInputStream) packed = g_steal_pointer (&stream);

      stream = g_converter_input_stream_new (packed, inflate);
    }

  expect (g_output_stream_splice (text, stream, G_OUTPUT_STREAM_SPLICE_NONE, NULL, &error) >= 0, error);
  expect (g_output_stream_write_all (text, "", 1, NULL, NULL, &error), error);
  expect (g_output_stream_close (text, NULL, &error), error);
  return g_memory_output_stream_steal_data (G_MEMORY_OUTPUT_STREAM (text));
}

static void
import (const char     *json,
        const char     *path,
        const KringKey *key)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(KringFamily) family = kring_family_json_read (json, &error);
  g_autoptr(KringStore) store = NULL;

  expect (family != NULL, error);
  store = kring_store_create (path, key, family, "bench", &error);
  expect (store != NULL, error);
  expect (kring_store_close (store, &error), error);
}

/* Its records, and what the counsellor sees of them: all that a window needs to draw. */
static void
open_family (const char     *path,
             const KringKey *key)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(KringStore) store = kring_store_open (path, key, "bench", &error);
  g_autoptr(KringShare) share = NULL;

  expect (store != NULL, error);
  share = kring_share_new (kring_store_get_family (store), KRING_PROFILE_FULL, 0);
  expect (kring_share_get_family (share) != NULL, NULL);
}

static int
compare_doubles (gconstpointer a,
                 gconstpointer b)
{
  const double *x = a, *y = b;

  return (*x > *y) - (*x < *y);
}

static void
measure (gsize           index,
         gboolean        is_import,
         const char     *folder,
         const KringKey *key)
{
  g_autofree char *json = read_json (families[index].path);
  double times[ROUNDS];

  for (int i = 0; i < ROUNDS; i++)
    {
      g_autofree char *path = g_strdup_printf ("%s/%d.kring", folder, is_import ? i : 0);
      gint64 began;

      if (!is_import && i == 0)
        import (json, path, key);

      began = g_get_monotonic_time ();
      if (is_import)
        import (json, path, key);
      else
        open_family (path, key);
      times[i] = (double) (g_get_monotonic_time () - began) / 1000;

      if (is_import || i == ROUNDS - 1)
        g_remove (path);
    }

  qsort (times, ROUNDS, sizeof *times, compare_doubles);
  g_print ("%s\t%.3f\tms\n", families[index].name, times[ROUNDS / 2]);
}

static void
write_plain (const char     *path,
             const char     *plain,
             const KringKey *key)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *sql = g_strdup_printf ("ATTACH '%s' AS plain KEY ''; SELECT sqlcipher_export ('plain'); DETACH plain", plain);
  sqlite3 *db = kring_database_open (path, KRING_DATABASE_FAMILY, key, KRING_DATABASE_READ_WRITE, &error);
  char *message = NULL;

  expect (db != NULL, error);
  expect (g_file_set_contents (plain, "", 0, &error), error);   /* this connection makes no files */
  if (sqlite3_exec (db, sql, NULL, NULL, &message) != SQLITE_OK)
    g_error ("%s", message);
  expect (kring_database_close (db, &error), error);
}

static int
run_on_plain (char           **argv,
              const char      *folder,
              const KringKey  *key)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr(GError) error = NULL;
  g_auto(GStrv) command = NULL;
  int status;

  g_strv_builder_addv (builder, (const char **) argv);
  for (gsize i = 0; i < G_N_ELEMENTS (families); i++)
    {
      g_autofree char *json = read_json (families[i].path);
      g_autofree char *path = g_strdup_printf ("%s/%" G_GSIZE_FORMAT ".kring", folder, i);
      g_autofree char *plain = g_strdup_printf ("%s/%" G_GSIZE_FORMAT ".db", folder, i);

      import (json, path, key);
      write_plain (path, plain, key);
      g_strv_builder_add_many (builder, families[i].name, plain, NULL);
    }
  command = g_strv_builder_end (builder);

  expect (g_spawn_sync (NULL, command, NULL, G_SPAWN_CHILD_INHERITS_STDOUT, NULL, NULL, NULL, NULL, &status, &error), error);
  expect (g_spawn_check_wait_status (status, &error), error);
  return EXIT_SUCCESS;
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *folder = g_dir_make_tmp ("bench-family-XXXXXX", NULL);
  g_autoptr(KringKey) key = kring_key_new_random ();

  if (argc > 2 && strcmp (argv[1], "plain") == 0)
    return run_on_plain (argv + 2, folder, key);
  if (argc != 2 || (strcmp (argv[1], "open") != 0 && strcmp (argv[1], "import") != 0))
    {
      g_printerr ("bench-family open | import | plain PROGRAM VERB\n");
      return EXIT_FAILURE;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (families); i++)
    measure (i, strcmp (argv[1], "import") == 0, folder, key);
  return EXIT_SUCCESS;
}
