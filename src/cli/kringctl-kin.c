/* kringctl-kin.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kringctl-verbs.h"

#include <json-glib/json-glib.h>

#include "kring-kinship.h"
#include "kring-words.h"

static void
print_lines (GPtrArray *lines,
             gboolean   is_json)
{
  g_autoptr(JsonObject) object = json_object_new ();

  for (guint i = 0; i < lines->len; i++)
    {
      KringKinshipLine *line = lines->pdata[i];
      g_autofree char *name = kring_person_full_name (line->person);

      if (line->label == NULL)
        continue;
      if (is_json)
        json_object_set_string_member (object, name, line->label);
      else
        g_print ("%s\t%s\n", name, line->label);
    }

  if (is_json)
    {
      g_autoptr(JsonNode) node = json_node_init_object (json_node_alloc (), object);
      g_autofree char *text = json_to_string (node, TRUE);

      g_print ("%s\n", text);
    }
}

int
kringctl_kin (Kringctl  *ctl,
              char     **args)
{
  g_auto(GStrv) left = NULL;
  g_autofree char *of = NULL;
  gboolean is_json = FALSE;
  const GOptionEntry entries[] = {
    { "of", 0, 0, G_OPTION_ARG_STRING, &of, NULL, NULL },
    { "json", 0, 0, G_OPTION_ARG_NONE, &is_json, NULL, NULL },
    { NULL }
  };
  g_autoptr(GError) error = NULL;
  g_autoptr(KringShare) share = NULL;
  KringctlFamily *family;
  KringRecord *child;
  gboolean ok;

  if (!kringctl_parse ("kin", &args, entries, 1, 1))
    return KRINGCTL_USAGE;
  left = args;
  if (of == NULL)
    {
      g_printerr ("kringctl kin ID --of NAME\n");
      return KRINGCTL_USAGE;
    }

  family = kringctl_open (ctl, left[0], &error);
  if (family == NULL)
    return kringctl_fail (error);

  share = kring_share_new (kring_store_get_family (family->store), KRING_PROFILE_FULL, 0);
  child = kringctl_find_person (share, of, &error);
  ok = child != NULL;
  if (ok)
    {
      g_autoptr(GPtrArray) lines = kring_kinship_describe (share, kring_record_get_id (child), kring_language_get ());

      print_lines (lines, is_json);
    }

  ok = kringctl_close (family, ok ? &error : NULL) && ok;
  return ok ? KRINGCTL_FINE : kringctl_fail (error);
}
