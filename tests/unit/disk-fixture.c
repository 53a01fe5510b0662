/* disk-fixture.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "disk-fixture.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

static void
set_limit (rlim_t bytes)
{
  struct rlimit limit;

  signal (SIGXFSZ, SIG_IGN);
  g_assert_no_errno (getrlimit (RLIMIT_FSIZE, &limit));
  limit.rlim_cur = MIN (bytes, limit.rlim_max);
  g_assert_no_errno (setrlimit (RLIMIT_FSIZE, &limit));
}

void
disk_fill (gsize bytes)
{
  set_limit (bytes);
}

void
disk_make_room (void)
{
  set_limit (RLIM_INFINITY);
}

gboolean
disk_forbid (const char *path)
{
  gboolean is_folder = g_file_test (path, G_FILE_TEST_IS_DIR);

  g_assert_no_errno (g_chmod (path, is_folder ? 0500 : 0400));
  if (geteuid () != 0 || g_access (path, W_OK) != 0)
    return TRUE;

  g_assert_no_errno (g_chmod (path, is_folder ? 0700 : 0600));
  g_test_skip ("root may write everywhere");
  return FALSE;
}

static char *
get_obstacle (const char *path)
{
  return g_build_filename (path, "obstacle", NULL);
}

void
disk_obstruct (const char *path)
{
  g_autofree char *obstacle = get_obstacle (path);

  g_assert_no_errno (g_unlink (path));
  g_assert_no_errno (g_mkdir (path, 0700));
  g_assert_true (g_file_set_contents (obstacle, "", 0, NULL));
}

void
disk_clear (const char *path)
{
  g_autofree char *obstacle = get_obstacle (path);

  g_assert_no_errno (g_unlink (obstacle));
  g_assert_no_errno (g_rmdir (path));
  g_assert_true (g_file_set_contents (path, "", 0, NULL));
}
