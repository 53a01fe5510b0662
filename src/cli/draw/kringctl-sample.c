/* kringctl-sample.c - the three pictures of the sample family, without a cupboard or a passphrase
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kringctl-verbs.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "kring-document.h"
#include "kring-family-json.h"
#include "kring-install.h"
#include "kringctl-picture.h"

#define SAMPLE "sample/02-drie-huizen-amina-ilyas-lowie.json"

static gboolean
save (const char  *dir,
      const char  *name,
      const char  *suffix,
      GBytes      *bytes,
      GError     **error)
{
  g_autofree char *file = g_strdup_printf ("%s.%s", name, suffix);
  g_autofree char *path = g_build_filename (dir, file, NULL);

  if (!kringctl_write_bytes (path, bytes, error))
    return FALSE;

  g_print ("%s\n", path);
  return TRUE;
}

static gboolean
save_all (KringShare  *share,
          const char  *dir,
          GError     **error)
{
  static const char * const pictures[] = { "timeline", "circle" };
  static const char * const formats[] = { "png", "pdf" };
  g_autoptr(GBytes) plan = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (pictures); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (formats); j++)
      {
        KringctlPictureWanted wanted = { .picture = pictures[i] };
        g_autoptr(GBytes) bytes = NULL;

        kringctl_picture_set_format (&wanted, formats[j]);
        bytes = kringctl_picture_new (share, &wanted, error);
        if (bytes == NULL || !save (dir, pictures[i], formats[j], bytes, error))
          return FALSE;
      }

  plan = kring_document_render ("plan", share, NULL, error);
  return plan != NULL && save (dir, "plan", "pdf", plan, error);
}

int
kringctl_sample (Kringctl  *ctl,
                 char     **args)
{
  g_auto(GStrv) left = NULL;
  g_autofree char *path = kring_install_get_data (SAMPLE);
  g_autofree char *text = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(KringFamily) family = NULL;
  g_autoptr(KringShare) share = NULL;

  if (!kringctl_parse ("sample", &args, NULL, 1, 1))
    return KRINGCTL_USAGE;
  left = args;

  if (g_mkdir_with_parents (left[0], 0700) != 0)
    return kringctl_fail_words (_("The folder could not be made: %s"), g_strerror (errno));
  if (!g_file_get_contents (path, &text, NULL, &error))
    return kringctl_fail (error);
  family = kring_family_json_read (text, &error);
  if (family == NULL)
    return kringctl_fail (error);

  share = kring_share_new (family, KRING_PROFILE_FULL, 0);
  return save_all (share, left[0], &error) ? KRINGCTL_FINE : kringctl_fail (error);
}
