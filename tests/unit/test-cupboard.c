/* SPDX-FileCopyrightText: 2026 The Kring contributors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cupboard-fixture.h"
#include "disk-fixture.h"
#include "kring-cupboard-tasks.h"
#include "kring-keyslots.h"

static void
assert_unlock_fails (CupboardFixture *fixture,
                     const char      *passphrase,
                     KringStoreError  kind)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (kring_cupboard_unlock (fixture->folder, passphrase, &error));
  g_assert_error (error, KRING_STORE_ERROR, (int) kind);
  g_assert_null (strchr (error->message, '/'));
}

static void
test_create (CupboardFixture *fixture,
             gconstpointer    data)
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
  g_assert_cmpuint (cupboard_count_families (cupboard), ==, 0);
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
  g_assert_cmpuint (cupboard_count_files (folder), ==, 3);
}

static void
test_exists (CupboardFixture *fixture,
             gconstpointer    data)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (kring_cupboard_create (fixture->folder, "nog een andere zin", &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_EXISTS);
  g_clear_error (&error);
  cupboard_lock (cupboard_unlock (fixture));

  /* the keys are gone, but there may be a copy of them somewhere */
  g_unlink (fixture->keys);
  g_assert_null (kring_cupboard_create (fixture->folder, "nog een andere zin", &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_EXISTS);
}

/* The computer stopped while the cupboard was being made, before or after the keys were there. */
static void
test_half_made (CupboardFixture *fixture,
                gconstpointer    data)
{
  g_autofree char *made = g_strconcat (fixture->database, ".new", NULL);
  g_autofree char *folder = g_build_filename (fixture->folder, "other", NULL);
  g_autofree char *rest = g_build_filename (folder, "cupboard.db.new", NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(KringCupboard) cupboard = NULL;

  g_assert_cmpint (g_rename (fixture->database, made), ==, 0);
  cupboard_lock (cupboard_unlock (fixture));
  g_assert_false (g_file_test (made, G_FILE_TEST_EXISTS));

  g_mkdir (folder, 0700);
  g_assert_true (g_file_set_contents (rest, "half", -1, NULL));
  assert_unlock_fails (&(CupboardFixture) { .folder = folder }, PASSPHRASE, KRING_STORE_ERROR_MISSING);
  cupboard = kring_cupboard_create (folder, PASSPHRASE, &error);
  g_assert_no_error (error);
  g_assert_false (g_file_test (rest, G_FILE_TEST_EXISTS));
}

static void
test_unlock_errors (CupboardFixture *fixture,
                    gconstpointer    data)
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
test_newer (CupboardFixture *fixture,
            gconstpointer    data)
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
test_busy (CupboardFixture *fixture,
           gconstpointer    data)
{
  KringCupboard *cupboard = cupboard_unlock (fixture);
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

  cupboard_lock (cupboard);
  cupboard_lock (cupboard_unlock (fixture));
}

static void
test_read_only (CupboardFixture *fixture,
                gconstpointer    data)
{
  g_autofree char *below = g_build_filename (fixture->folder, "below", NULL);
  g_autoptr(GError) error = NULL;

  if (!disk_forbid (fixture->folder))
    return;

  assert_unlock_fails (fixture, PASSPHRASE, KRING_STORE_ERROR_READ_ONLY);
  g_assert_null (kring_cupboard_create (below, PASSPHRASE, &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_READ_ONLY);
  g_chmod (fixture->folder, 0700);
  cupboard_lock (cupboard_unlock (fixture));
}

static void
test_change_passphrase (CupboardFixture *fixture,
                        gconstpointer    data)
{
  KringCupboard *cupboard = cupboard_unlock (fixture);
  g_autoptr(GError) error = NULL;
  g_autofree char *id = cupboard_add_family (cupboard, TITLE);

  g_assert_false (kring_cupboard_change_passphrase (cupboard, "een verkeerde zin", "nieuwe zin van mij", &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_WRONG_PASSPHRASE);
  g_clear_error (&error);
  g_assert_false (kring_cupboard_change_passphrase (cupboard, PASSPHRASE, "kort", &error));
  g_assert_error (error, KRING_STORE_ERROR, KRING_STORE_ERROR_SHORT_PASSPHRASE);
  g_clear_error (&error);
  g_assert_true (kring_cupboard_change_passphrase (cupboard, PASSPHRASE, "nieuwe zin van mij", &error));
  g_assert_no_error (error);
  cupboard_lock (cupboard);

  assert_unlock_fails (fixture, PASSPHRASE, KRING_STORE_ERROR_WRONG_PASSPHRASE);
  cupboard = kring_cupboard_unlock (fixture->folder, "nieuwe zin van mij", &error);
  g_assert_no_error (error);
  g_assert_nonnull (kring_cupboard_find_family (cupboard, id));
  cupboard_lock (cupboard);
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
  for (int tries = 0; tries < 20000 && *result == NULL; tries++)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (1000);
    }

  g_assert_nonnull (*result);
  return *result;
}

static void
test_async (CupboardFixture *fixture,
            gconstpointer    data)
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
  cupboard_lock (cupboard);

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
  cupboard_make_model ();

#define ADD(name, function) \
  g_test_add ("/cupboard/" name, CupboardFixture, NULL, cupboard_set_up, function, cupboard_tear_down)
  ADD ("create", test_create);
  ADD ("exists", test_exists);
  ADD ("half-made", test_half_made);
  ADD ("unlock-errors", test_unlock_errors);
  ADD ("newer", test_newer);
  ADD ("busy", test_busy);
  ADD ("read-only", test_read_only);
  ADD ("change-passphrase", test_change_passphrase);
  ADD ("async", test_async);

  result = g_test_run ();
  cupboard_remove_model ();
  return result;
}
