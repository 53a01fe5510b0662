/* SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gstdio.h>

#include "desk-fixture.h"
#include "kring-drawer.h"
#include "kring-edits.h"
#include "kring-practice.h"

/* What SQLite keeps beside the file of the practice family. */
static char *
find_saves (void)
{
  g_autoptr(GDir) dir = g_dir_open (g_get_user_runtime_dir (), 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (g_get_user_runtime_dir (), name, "practice.kring-wal", NULL);

      if (g_str_has_prefix (name, "kring-practice-") && g_file_test (path, G_FILE_TEST_EXISTS))
        return g_steal_pointer (&path);
    }

  return NULL;
}

static goffset
get_size (const char *path)
{
  GStatBuf info;

  g_assert_cmpint (g_stat (path, &info), ==, 0);
  return info.st_size;
}

/* After an edit and some rest all is in one file; and nothing stays of a practice family. */
static gboolean
is_empty (gpointer saves)
{
  return get_size (saves) == 0;
}

static void
test_settles (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(KringDrawer) drawer = kring_drawer_open_practice (&error);
  g_autofree char *saves = NULL;
  KringStore *store;

  g_assert_no_error (error);
  store = kring_drawer_get_store (drawer);
  g_assert_true (kring_store_checkpoint (store, NULL));
  saves = find_saves ();
  g_assert_nonnull (saves);
  g_assert_cmpint (get_size (saves), ==, 0);

  g_assert_nonnull (kring_edit_add_person (store, "Zoe", FALSE, NULL, 0, NULL));
  g_assert_cmpint (get_size (saves), >, 0);
  desk_fixture_wait (is_empty, saves);

  g_assert_true (kring_drawer_close (drawer, &error));
  g_assert_false (g_file_test (saves, G_FILE_TEST_EXISTS));
}

/* Got ready in a thread, and used here. */
static void
test_practice (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(KringDrawer) drawer = kring_practice_end (kring_practice_begin (), &error);
  g_autofree char *saves = find_saves ();
  KringStore *store;

  g_assert_no_error (error);
  g_assert_null (kring_drawer_get_id (drawer));
  store = kring_drawer_get_store (drawer);
  g_assert_nonnull (kring_edit_add_person (store, "Zoe", FALSE, NULL, 0, NULL));
  g_assert_true (kring_store_check (store, &error));

  g_assert_true (kring_drawer_close (drawer, &error));
  g_assert_false (g_file_test (saves, G_FILE_TEST_EXISTS));
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *folder = g_dir_make_tmp ("kring-test-XXXXXX", NULL);
  int status;

  g_setenv ("XDG_RUNTIME_DIR", folder, TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/drawer/settles", test_settles);
  g_test_add_func ("/drawer/practice", test_practice);

  status = g_test_run ();
  g_rmdir (folder);
  return status;
}
