/* Making things on a disk that goes wrong: a family file, the newest shape of an older one, a family in the cupboard.
 * Each is there, whole, when that was said, and otherwise nothing of it is; and then it can be made again.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cupboard-fixture.h"
#include "faults.h"
#include "family-file.h"
#include "kring-cupboard-store.h"
#include "kring-family-json.h"
#include "kring-migrations.h"
#include "kring-query.h"

static Disk *disk;

static guint
count_files (const char *folder)
{
  g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);
  guint count = 0;

  while (g_dir_read_name (dir) != NULL)
    count++;

  return count;
}

/* What is not right about @store, which holds the small family and nothing else. */
static char *
examine (KringStore *store)
{
  g_autoptr(KringFamily) family = family_file_load (FAMILY_FILE_SMALL);
  g_autoptr(KringShare) share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  g_autofree char *expected = kring_family_json_write (share);
  g_autofree char *content = family_file_content (store);
  g_autoptr(GError) error = NULL;

  if (!kring_store_check (store, &error))
    return g_strdup_printf ("it is not whole: %s", error->message);
  if (!g_str_equal (content, expected) || family_file_count_actions (store) != 1)
    return g_strdup ("it is not what was to be made");

  return NULL;
}

static char *
make_file (Disk     *self,
           gpointer  data)
{
  FamilyFile *file = data;
  g_autoptr(KringFamily) family = family_file_load (FAMILY_FILE_SMALL);
  g_autoptr(KringKey) key = family_file_key ();
  g_autoptr(GError) error = NULL;
  g_autoptr(KringStore) store = kring_store_create (file->path, key, family, "test", &error);
  g_autoptr(KringStore) after = NULL;
  gboolean is_made = store != NULL;
  char *reason = is_made && kring_store_close (store, &error) ? NULL : faults_judge_error (error);

  g_clear_object (&store);
  disk_disarm (self);
  if (reason == NULL && !is_made && count_files (file->folder) > 0)
    reason = g_strdup ("something was left of a file that could not be made");
  if (reason == NULL && !is_made)
    family_file_close (family_file_create (file));
  if (reason == NULL)
    {
      after = family_file_open (file);
      reason = examine (after);
      kring_store_close (after, NULL);
    }

  family_file_remove (file);
  return reason;
}

static void
test_make_file (gconstpointer fault)
{
  FamilyFile file;

  family_file_init (&file);
  faults_try (disk, fault, make_file, &file);
  family_file_clear (&file);
}

typedef struct {
  FamilyFile file;
  GBytes    *empty;      /* a family file before any migration */
  gint64     n_things;   /* in its schema after all of them */
} Old;

static sqlite3 *
open_old (Old     *old,
          GError **error)
{
  g_autoptr(KringKey) key = family_file_key ();

  return kring_database_open (old->file.path, KRING_DATABASE_FAMILY, key, KRING_DATABASE_READ_WRITE, error);
}

static gint64
count_things (sqlite3 *db)
{
  g_autoptr(GError) error = NULL;
  gint64 count = -1;

  kring_query_get_int (db, "SELECT count (*) FROM sqlite_schema", &count, &error);
  g_assert_no_error (error);
  return count;
}

/* All of the new shape or nothing. */
static char *
examine_old (Old      *old,
             gboolean  is_new)
{
  g_autoptr(GError) error = NULL;
  sqlite3 *db = open_old (old, &error);
  char *reason = NULL;
  gint64 n_things, version;

  if (db == NULL)
    return g_strdup_printf ("it does not open: %s", error->message);

  n_things = count_things (db);
  g_assert_true (kring_query_get_int (db, "PRAGMA user_version", &version, NULL));
  if (!kring_database_check (db, &error))
    reason = g_strdup_printf ("it is not whole: %s", error->message);
  else if ((is_new || version > 0 || n_things > 0) && (version == 0 || n_things != old->n_things))
    reason = g_strdup_printf ("it is at %" G_GINT64_FORMAT " with %" G_GINT64_FORMAT " things", version, n_things);
  else if (!kring_migrations_run (db, &error) || count_things (db) != old->n_things)
    reason = g_strdup ("it cannot be brought up to date any more");

  kring_database_close (db, NULL);
  return reason;
}

static char *
migrate (Disk     *self,
         gpointer  data)
{
  Old *old = data;
  g_autoptr(GError) error = NULL;
  gboolean is_new = FALSE;
  char *reason = NULL;
  sqlite3 *db;

  family_file_remove (&old->file);
  g_assert_true (g_file_set_contents (old->file.path, g_bytes_get_data (old->empty, NULL),
                                      (gssize) g_bytes_get_size (old->empty), NULL));
  db = open_old (old, &error);
  if (db != NULL)
    {
      is_new = kring_migrations_run (db, &error);
      kring_database_close (db, is_new ? &error : NULL);
    }
  disk_disarm (self);

  if (error != NULL)
    reason = faults_judge_error (error);
  return reason != NULL ? reason : examine_old (old, is_new);
}

static void
test_migrate (gconstpointer fault)
{
  g_autoptr(KringKey) key = family_file_key ();
  Old old = { 0 };
  char *bytes;
  gsize length;
  sqlite3 *db;

  family_file_init (&old.file);
  db = kring_database_create (old.file.path, KRING_DATABASE_FAMILY, key, NULL);
  g_assert_true (kring_database_close (db, NULL));
  g_assert_true (g_file_get_contents (old.file.path, &bytes, &length, NULL));
  old.empty = g_bytes_new_take (bytes, length);
  db = open_old (&old, NULL);
  g_assert_true (kring_migrations_run (db, NULL));
  old.n_things = count_things (db);
  kring_database_close (db, NULL);

  faults_try (disk, fault, migrate, &old);
  g_bytes_unref (old.empty);
  family_file_clear (&old.file);
}

/* What the cupboard says of the family @id, or (NULL) that it says nothing of any. */
static char *
examine_cupboard (CupboardFixture *fixture,
                  const char      *id)
{
  KringCupboard *cupboard = cupboard_unlock (fixture);
  g_autoptr(KringStore) store = NULL;
  g_autoptr(GError) error = NULL;
  char *reason = NULL;

  if (cupboard_count_families (cupboard) != (id != NULL))
    reason = g_strdup_printf ("there are %u families in the list", cupboard_count_families (cupboard));
  else if (id != NULL && (store = kring_cupboard_open_family (cupboard, id, &error)) == NULL)
    reason = g_strdup_printf ("the family does not open: %s", error->message);
  else if (id != NULL)
    reason = examine (store);

  if (store != NULL)
    kring_store_close (store, NULL);
  /* SQLite does not tell when it could not take an empty "-wal" file away; the next to close the family does it */
  if (reason == NULL && cupboard_count_files (fixture->families) != (id != NULL))
    reason = g_strdup_printf ("there are %u files of families", cupboard_count_files (fixture->families));
  cupboard_lock (cupboard);
  return reason;
}

static char *
put (Disk     *self,
     gpointer  data)
{
  CupboardFixture fixture;
  g_autoptr(KringFamily) family = family_file_load (FAMILY_FILE_SMALL);
  g_autoptr(KringCupboard) cupboard = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *id = NULL;
  char *reason = NULL;

  cupboard_set_up (&fixture, NULL);
  cupboard = kring_cupboard_unlock (fixture.folder, PASSPHRASE, &error);
  if (cupboard != NULL)
    {
      id = kring_cupboard_put_family (cupboard, family, FALSE, &error);
      kring_cupboard_lock (cupboard, id != NULL ? &error : NULL);
    }
  disk_disarm (self);

  if (error != NULL)
    reason = faults_judge_error (error);
  if (reason == NULL)
    reason = examine_cupboard (&fixture, id);
  cupboard_tear_down (&fixture, NULL);
  return reason;
}

static void
test_put (gconstpointer fault)
{
  faults_try (disk, fault, put, NULL);
}

int
main (int   argc,
      char *argv[])
{
  static const struct {
    const char        *name;
    GTestDataFunc      run;
  } works[] = {
    { "make-file", test_make_file },
    { "migrate",   test_migrate },
    { "put",       test_put },
  };
  int status;

  g_test_init (&argc, &argv, NULL);
  disk = disk_new ();
  cupboard_make_model ();

  for (gsize i = 0; i < G_N_ELEMENTS (works); i++)
    for (gsize j = 0; j < N_FAULTS; j++)
      {
        g_autofree char *path = g_strdup_printf ("/faults-making/%s/%s", works[i].name, faults[j].name);

        g_test_add_data_func (path, &faults[j], works[i].run);
      }

  status = g_test_run ();
  cupboard_remove_model ();
  return status;
}
