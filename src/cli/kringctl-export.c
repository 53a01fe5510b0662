/* kringctl-export.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kringctl-verbs.h"

#include <glib/gi18n.h>
#include <string.h>

#include "kring-family-json.h"

int
kringctl_export (Kringctl  *ctl,
                 char     **args)
{
  g_auto(GStrv) left = NULL;
  g_autofree char *as = NULL;
  g_autofree char *profile = NULL;
  g_autofree char *person = NULL;
  g_autofree char *path = NULL;
  const GOptionEntry entries[] = {
    { "as", 0, 0, G_OPTION_ARG_STRING, &as, NULL, NULL },
    { "profile", 0, 0, G_OPTION_ARG_STRING, &profile, NULL, NULL },
    { "person", 0, 0, G_OPTION_ARG_STRING, &person, NULL, NULL },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &path, NULL, NULL },
    { NULL }
  };
  g_autoptr(GError) error = NULL;
  g_autoptr(KringShare) share = NULL;
  KringctlFamily *family;
  gboolean ok;

  if (!kringctl_parse ("export", &args, entries, 1, 1))
    return KRINGCTL_USAGE;
  left = args;
  if (as != NULL && !g_str_equal (as, "json"))
    {
      g_printerr ("kringctl: %s\n", _("A family can be exported as json."));
      return KRINGCTL_USAGE;
    }

  family = kringctl_open (ctl, left[0], &error);
  if (family == NULL)
    return kringctl_fail (error);

  share = kringctl_share (family, profile, KRING_PROFILE_FULL, person, &error);
  ok = share != NULL;
  if (ok)
    {
      g_autofree char *text = kring_family_json_write (share);
      char *with_end = g_strconcat (text, "\n", NULL);
      g_autoptr(GBytes) bytes = g_bytes_new_take (with_end, strlen (with_end));

      ok = kringctl_write_bytes (path, bytes, &error)
           && kring_store_log_access (family->store, "export", kring_profile_to_code (kring_share_get_profile (share)),
                                      (int) kring_share_list (share, KRING_NOUN_PERSON)->len, &error);
    }

  ok = kringctl_close (family, ok ? &error : NULL) && ok;
  return ok ? KRINGCTL_FINE : kringctl_fail (error);
}
