/* kring-paper-file.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-paper-file.h"

#include <errno.h>
#include <glib/gstdio.h>

#include "kring-store-error.h"

static gboolean
write_through (const char  *path,
               GBytes      *bytes,
               GError     **error)
{
  FILE *file = g_fopen (path, "wb");
  gsize length;
  const void *data = g_bytes_get_data (bytes, &length);
  gboolean written;

  if (file == NULL)
    {
      kring_store_error_set_system (error, errno);
      return FALSE;
    }

  written = fwrite (data, 1, length, file) == length;
  if (fclose (file) == 0 && written)
    return TRUE;

  kring_store_error_set_system (error, errno);
  return FALSE;
}

gboolean
kring_paper_file_save (const char  *path,
                       GBytes      *bytes,
                       GError     **error)
{
  g_autoptr(GError) reason = NULL;
  GStatBuf there;
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  if (g_stat (path, &there) == 0 && (there.st_mode & S_IFMT) != S_IFREG && (there.st_mode & S_IFMT) != S_IFDIR)
    return write_through (path, bytes, error);

  if (g_file_set_contents_full (path, data, (gssize) length,
                                G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0600, &reason))
    return TRUE;

  kring_store_error_set_file (error, reason, KRING_STORE_ERROR_READ_ONLY);
  return FALSE;
}
