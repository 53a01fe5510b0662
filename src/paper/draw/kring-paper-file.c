/* kring-paper-file.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-paper-file.h"

#include <errno.h>
#include <glib/gstdio.h>

static gboolean
set_file_error (const char  *path,
                int          number,
                GError     **error)
{
  g_autofree char *name = g_filename_display_name (path);

  g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (number), "%s: %s", name, g_strerror (number));

  return FALSE;
}

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
    return set_file_error (path, errno, error);

  written = fwrite (data, 1, length, file) == length;

  return (fclose (file) == 0 && written) || set_file_error (path, errno, error);
}

gboolean
kring_paper_file_save (const char  *path,
                       GBytes      *bytes,
                       GError     **error)
{
  GStatBuf there;
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  if (g_stat (path, &there) == 0 && (there.st_mode & S_IFMT) != S_IFREG && (there.st_mode & S_IFMT) != S_IFDIR)
    return write_through (path, bytes, error);

  return g_file_set_contents_full (path, data, (gssize) length,
                                   G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0600, error);
}
