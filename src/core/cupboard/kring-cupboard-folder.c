/* kring-cupboard-folder.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-cupboard-folder.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/file.h>
#include <unistd.h>

#include "kring-store-error.h"

#define FAMILIES "families"

char *
kring_cupboard_folder_keys (const char *folder)
{
  return g_build_filename (folder, "cupboard.keys", NULL);
}

char *
kring_cupboard_folder_database (const char *folder)
{
  return g_build_filename (folder, "cupboard.db", NULL);
}

char *
kring_cupboard_folder_new_database (const char *folder)
{
  return g_build_filename (folder, "cupboard.db.new", NULL);
}

char *
kring_cupboard_folder_family (const char *folder,
                              const char *id)
{
  g_autofree char *name = g_strconcat (id, ".kring", NULL);

  return g_build_filename (folder, FAMILIES, name, NULL);
}

gboolean
kring_cupboard_folder_make (const char  *folder,
                            GError     **error)
{
  g_autofree char *families = g_build_filename (folder, FAMILIES, NULL);

  if (g_mkdir_with_parents (families, 0700) == 0)
    return TRUE;

  kring_store_error_set_system (error, errno);
  return FALSE;
}

int
kring_cupboard_folder_hold (const char  *folder,
                            GError     **error)
{
  int held = g_open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);

  if (held < 0)
    {
      kring_store_error_set_system (error, errno);
      return -1;
    }

  if (flock (held, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK)   /* some file systems have no such locks */
    return held;

  kring_store_error_set (error, KRING_STORE_ERROR_BUSY);
  close (held);
  return -1;
}

void
kring_cupboard_folder_sync (const char *folder)
{
  int opened = g_open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);

  if (opened < 0)
    return;

  fsync (opened);
  close (opened);
}

gboolean
kring_cupboard_folder_remove (const char  *path,
                              GError     **error)
{
  static const char * const endings[] = { "-wal", "-journal", "-shm", "" };
  g_autofree char *folder = g_path_get_dirname (path);
  int failure = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *part = g_strconcat (path, endings[i], NULL);

      if (g_unlink (part) != 0 && errno != ENOENT)
        failure = errno;
    }

  kring_cupboard_folder_sync (folder);
  if (failure == 0)
    return TRUE;

  kring_store_error_set_system (error, failure);
  return FALSE;
}
