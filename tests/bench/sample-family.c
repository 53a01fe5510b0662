/* sample-family.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sample-family.h"

#include <stdlib.h>

#include "kring-family-json.h"

KringFamily *
sample_family_read (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("KRING_SOURCE"), "data", "sample", name, NULL);
  g_autofree char *text = NULL;
  KringFamily *family;

  if (!g_file_get_contents (path, &text, NULL, NULL) || (family = kring_family_json_read (text, NULL)) == NULL)
    exit (EXIT_FAILURE);

  return family;
}
