/* Files of every version of the format that was ever given out; each is opened by every later Kring.
 *
 * To add one when the format changes: test-formats --make FOLDER, and take what it wrote to tests/families.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>
#include <json-glib/json-glib.h>

#include "family-file.h"
#include "kring-database.h"
#include "kring-edits.h"
#include "kring-family-json.h"
#include "kring-history.h"
#include "kring-query.h"

/* One for every migration, its file in tests/families. */
static const char * const versions[] = { "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8" };

static void
copy_from_families (FamilyFile *file,
                    const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("KRING_SOURCE"), "tests", "families", name, NULL);
  g_autofree char *bytes = NULL;
  g_autoptr(GError) error = NULL;
  gsize length = 0;

  g_file_get_contents (path, &bytes, &length, &error);
  g_assert_no_error (error);
  g_file_set_contents (file->path, bytes, (gssize) length, &error);
  g_assert_no_error (error);
}

/* What was seen in it when it was made is still seen; its history is there and works. */
static void
test_opens (gconstpointer data)
{
  const char *version = data;
  g_autofree char *name = g_strconcat (version, ".kring", NULL);
  g_autofree char *json = g_strconcat (version, ".json", NULL);
  g_autofree char *expected = family_file_read (json);
  g_autofree char *content = NULL;
  g_autofree char *undone = NULL;
  g_autoptr(GPtrArray) actions = NULL;
  g_autoptr(GError) error = NULL;
  FamilyFile file;
  KringStore *store;

  family_file_init (&file);
  copy_from_families (&file, name);
  store = family_file_open (&file);
  content = family_file_content (store);
  g_assert_cmpstr (content, ==, g_strchomp (expected));
  kring_store_check (store, &error);
  g_assert_no_error (error);

  actions = kring_history_list (store, 0, 100, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (actions->len, ==, 4);   /* the beginning, two edits, and one of them undone */
  g_assert_true (kring_history_redo (store, NULL, NULL));
  g_assert_true (kring_history_undo (store, NULL, NULL));
  undone = family_file_content (store);
  g_assert_cmpstr (undone, ==, expected);
  kring_store_check (store, &error);
  g_assert_no_error (error);

  family_file_close (store);
  family_file_clear (&file);
}

static char *
read_schema (FamilyFile *file)
{
  g_autoptr(KringKey) key = family_file_key ();
  g_autoptr(GError) error = NULL;
  sqlite3 *db = kring_database_open (file->path, KRING_DATABASE_FAMILY, key, KRING_DATABASE_READ_WRITE, &error);
  g_autoptr(GString) schema = g_string_new (NULL);
  g_autoptr(KringQuery) query = NULL;
  KringStep step;

  g_assert_no_error (error);
  query = kring_query_new (db, "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name", &error);
  g_assert_no_error (error);
  while ((step = kring_query_step (query, &error)) == KRING_STEP_ROW)
    g_string_append_printf (schema, "%s %s: %s\n", kring_query_text (query, 0), kring_query_text (query, 1),
                            kring_query_text (query, 2));
  g_assert_no_error (error);

  g_clear_pointer (&query, kring_query_free);
  kring_database_close (db, NULL);
  return g_string_free (g_steal_pointer (&schema), FALSE);
}

/* An old file that was brought up to date has the very shape of a new one. */
static void
test_schema (gconstpointer data)
{
  g_autofree char *name = g_strconcat (data, ".kring", NULL);
  g_autofree char *brought = NULL;
  g_autofree char *made = NULL;
  FamilyFile file;

  family_file_init (&file);
  copy_from_families (&file, name);
  family_file_close (family_file_open (&file));
  brought = read_schema (&file);

  family_file_remove (&file);
  family_file_close (family_file_create (&file));
  made = read_schema (&file);

  g_assert_cmpstr (brought, ==, made);
  family_file_clear (&file);
}

/* A migration comes with a file of the format it makes. */
static void
test_every_version (void)
{
  g_autoptr(KringKey) key = family_file_key ();
  g_autoptr(GError) error = NULL;
  FamilyFile file;
  sqlite3 *db;
  guint version;

  family_file_init (&file);
  family_file_close (family_file_create (&file));
  db = kring_database_open (file.path, KRING_DATABASE_FAMILY, key, KRING_DATABASE_READ_WRITE, &error);
  g_assert_no_error (error);
  g_assert_true (kring_database_get_version (db, G_MAXUINT, &version, &error));
  g_assert_cmpuint (version, ==, G_N_ELEMENTS (versions));

  kring_database_close (db, NULL);
  family_file_clear (&file);
}

/* The family that stands for all others in these tests has no gap. */
static void
test_every_field (void)
{
  g_autoptr(KringFamily) family = family_file_load (FAMILY_FILE_SMALL);

  for (int noun = 0; noun < KRING_N_NOUNS; noun++)
    {
      GPtrArray *rows = kring_family_list (family, (KringNoun) noun);

      for (guint i = 0; i < kring_nouns[noun].n_fields; i++)
        {
          const char *name = kring_nouns[noun].fields[i].name;
          gboolean is_filled = FALSE;

          for (guint j = 0; j < rows->len; j++)
            is_filled |= kring_record_has (rows->pdata[j], name);
          if (!is_filled && !g_str_equal (name, "withdrawn") && !g_str_equal (name, "extra"))
            g_error ("%s.%s is in no row of " FAMILY_FILE_SMALL, kring_nouns[noun].table, name);
        }
    }
}

static void
test_lossless (void)
{
  g_autofree char *text = family_file_read (FAMILY_FILE_SMALL);
  g_autoptr(JsonNode) before = json_from_string (text, NULL);
  g_autoptr(JsonNode) after = NULL;
  g_autofree char *content = NULL;
  FamilyFile file;
  KringStore *store;

  family_file_init (&file);
  family_file_close (family_file_create (&file));
  store = family_file_open (&file);
  content = family_file_content (store);
  after = json_from_string (content, NULL);
  g_assert_true (json_node_equal (before, after));

  family_file_close (store);
  family_file_clear (&file);
}

/* The file of today: two edits, the second undone. */
static void
make (const char *folder)
{
  FamilyFile file = { .path = g_build_filename (folder, "new.kring", NULL) };
  g_autofree char *json = g_build_filename (folder, "new.json", NULL);
  g_autofree char *content = NULL;
  g_autofree char *with_end = NULL;
  KringStore *store = family_file_create (&file);
  KringRecord *person = kring_family_list (kring_store_get_family (store), KRING_NOUN_PERSON)->pdata[0];

  g_assert_true (kring_edit_text (store, person, "note", "fluit graag", NULL));
  g_assert_true (kring_edit_text (store, person, "call", "Tieb", NULL));
  g_assert_true (kring_history_undo (store, NULL, NULL));
  content = family_file_content (store);
  with_end = g_strconcat (content, "\n", NULL);
  g_assert_true (g_file_set_contents (json, with_end, -1, NULL));

  family_file_close (store);
  g_free (file.path);
}

int
main (int   argc,
      char *argv[])
{
  if (argc == 3 && g_str_equal (argv[1], "--make"))
    {
      make (argv[2]);
      return 0;
    }

  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/formats/every-field", test_every_field);
  g_test_add_func ("/formats/lossless", test_lossless);
  g_test_add_func ("/formats/every-version", test_every_version);
  for (gsize i = 0; i < G_N_ELEMENTS (versions); i++)
    {
      g_autofree char *opens = g_strdup_printf ("/formats/%s/opens", versions[i]);
      g_autofree char *schema = g_strdup_printf ("/formats/%s/schema", versions[i]);

      g_test_add_data_func (opens, versions[i], test_opens);
      g_test_add_data_func (schema, versions[i], test_schema);
    }

  return g_test_run ();
}
