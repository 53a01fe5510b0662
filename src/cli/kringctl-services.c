/* kringctl-services.c - the signpost from the command line
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kringctl-verbs.h"

#include <glib/gi18n.h>
#include <string.h>

static gboolean
read_list (KringSignpost  *signpost,
           const char     *path,
           GError        **error)
{
  g_autofree char *data = NULL;
  guint n_added, n_changed;
  gsize size;

  if (!g_file_get_contents (path, &data, &size, error)
      || !kring_signpost_read_csv (signpost, data, size, &n_added, &n_changed, error))
    return FALSE;

  g_print (_("%u added, %u changed"), n_added, n_changed);
  g_print ("\n");
  return TRUE;
}

static gboolean
write_list (KringSignpost  *signpost,
            const char     *path,
            GError        **error)
{
  char *text = kring_signpost_write_csv (signpost);
  g_autoptr(GBytes) bytes = g_bytes_new_take (text, strlen (text));

  return kringctl_write_bytes (path, bytes, error);
}

static void
print_found (KringSignpost *signpost,
             const char    *query)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (signpost)); i++)
    {
      g_autoptr(KringRecord) service = g_list_model_get_item (G_LIST_MODEL (signpost), i);
      g_autofree char *told = kring_signpost_tell (service);
      const char *contact = kring_record_get_text (service, "contact");

      if (kring_signpost_matches (service, query))
        g_print ("%s\t%s\t%s\n", kring_record_get_text (service, "name"), told != NULL ? told : "",
                 contact != NULL ? contact : "");
    }
}

int
kringctl_services (Kringctl  *ctl,
                   char     **args)
{
  g_auto(GStrv) left = NULL;
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;
  const GOptionEntry entries[] = {
    { "import", 0, 0, G_OPTION_ARG_FILENAME, &from, NULL, NULL },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &to, NULL, NULL },
    { NULL }
  };
  g_autoptr(GError) error = NULL;
  g_autoptr(KringCupboard) cupboard = NULL;
  KringSignpost *signpost;

  if (!kringctl_parse ("services", &args, entries, 0, 1))
    return KRINGCTL_USAGE;
  left = args;

  cupboard = kringctl_unlock (ctl, &error);
  if (cupboard == NULL)
    return kringctl_fail (error);

  signpost = kring_cupboard_get_signpost (cupboard);
  if ((from != NULL && !read_list (signpost, from, &error)) || (to != NULL && !write_list (signpost, to, &error)))
    return kringctl_fail (error);
  if (from == NULL && to == NULL)
    print_found (signpost, left[0] != NULL ? left[0] : "");

  return kring_cupboard_lock (cupboard, &error) ? KRINGCTL_FINE : kringctl_fail (error);
}
