/* cupboard-fixture.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cupboard-fixture.h"

#include <glib/gstdio.h>

#include "kring-keyslots.h"

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

void
cupboard_make_model (void)
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

void
cupboard_set_up (CupboardFixture *fixture,
                 gconstpointer    data)
{
  fixture->folder = g_dir_make_tmp ("kring-test-XXXXXX", NULL);
  fixture->keys = g_build_filename (fixture->folder, "cupboard.keys", NULL);
  fixture->database = g_build_filename (fixture->folder, "cupboard.db", NULL);
  fixture->families = g_build_filename (fixture->folder, "families", NULL);

  copy_file (model, fixture->folder, "cupboard.keys");
  copy_file (model, fixture->folder, "cupboard.db");
  g_assert_cmpint (g_mkdir (fixture->families, 0700), ==, 0);
}

void
cupboard_tear_down (CupboardFixture *fixture,
                    gconstpointer    data)
{
  remove_folder (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->keys);
  g_free (fixture->database);
  g_free (fixture->families);
}

KringCupboard *
cupboard_unlock (CupboardFixture *fixture)
{
  g_autoptr(GError) error = NULL;
  KringCupboard *cupboard = kring_cupboard_unlock (fixture->folder, PASSPHRASE, &error);

  g_assert_no_error (error);
  return cupboard;
}

void
cupboard_lock (KringCupboard *cupboard)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (kring_cupboard_lock (cupboard, &error));
  g_assert_no_error (error);
  g_assert_finalize_object (cupboard);
}

guint
cupboard_count_files (const char *path)
{
  g_autoptr(GDir) dir = g_dir_open (path, 0, NULL);
  guint count = 0;

  while (g_dir_read_name (dir) != NULL)
    count++;

  return count;
}

guint
cupboard_count_families (KringCupboard *cupboard)
{
  return g_list_model_get_n_items (kring_cupboard_get_families (cupboard));
}

/* As an import does: a file with the key of the cupboard. */
sqlite3 *
cupboard_make_file (KringCupboard *cupboard,
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

char *
cupboard_add_family (KringCupboard *cupboard,
                     const char    *title)
{
  g_autoptr(GError) error = NULL;
  char *id = kring_cupboard_add_family (cupboard, FALSE, &error);

  g_assert_no_error (error);
  kring_database_close (cupboard_make_file (cupboard, id), NULL);
  g_assert_true (kring_cupboard_confirm_family (cupboard, id, title, &error));
  g_assert_no_error (error);
  return id;
}

void
cupboard_remove_model (void)
{
  remove_folder (model);
  g_clear_pointer (&model, g_free);
}
