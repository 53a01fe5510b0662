/* kringctl-families.c - init, import, list, erase, check: families as a whole
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kringctl-verbs.h"

#include <glib/gi18n.h>
#include <json-glib/json-glib.h>

#include "kring-database.h"
#include "kring-family-json.h"

int
kringctl_init (Kringctl  *ctl,
               char     **args)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(KringCupboard) cupboard = NULL;
  char *passphrase;

  if (!kringctl_parse ("init", &args, NULL, 0, 0))
    return KRINGCTL_USAGE;
  g_strfreev (args);

  if (!kring_database_prove_encryption (&error))
    return kringctl_fail (error);
  passphrase = kringctl_read_passphrase (ctl, _("New passphrase: "), &error);
  if (passphrase == NULL)
    return kringctl_fail (error);

  cupboard = kring_cupboard_create (ctl->folder, passphrase, &error);
  kringctl_free_passphrase (passphrase);
  if (cupboard == NULL || !kring_cupboard_lock (cupboard, &error))
    return kringctl_fail (error);

  return KRINGCTL_FINE;
}

int
kringctl_import (Kringctl  *ctl,
                 char     **args)
{
  g_auto(GStrv) left = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(KringFamily) family = NULL;
  g_autoptr(KringCupboard) cupboard = NULL;
  g_autofree char *text = NULL;
  g_autofree char *id = NULL;

  if (!kringctl_parse ("import", &args, NULL, 1, 1))
    return KRINGCTL_USAGE;
  left = args;

  /* read it all before the cupboard is touched */
  if (!g_file_get_contents (left[0], &text, NULL, &error))
    return kringctl_fail (error);
  family = kring_family_json_read (text, &error);
  if (family == NULL)
    return kringctl_fail (error);

  cupboard = kringctl_unlock (ctl, &error);
  if (cupboard == NULL)
    return kringctl_fail (error);
  id = kring_cupboard_put_family (cupboard, family, FALSE, &error);
  if (id == NULL || !kring_cupboard_lock (cupboard, &error))
    return kringctl_fail (error);

  g_print ("%s\n", id);
  return KRINGCTL_FINE;
}

/* What comes next, from today on; NULL: nothing. */
static const char *
get_next (KringCupboardFamily *family)
{
  g_auto(KringDate) date = KRING_DATE_INIT;
  const char *day = kring_cupboard_family_get_next_day (family);

  return day != NULL && kring_date_from_edtf (&date, day) && date.lo >= kring_day_today () ? day : NULL;
}

static void
print_json (GListModel *families)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();
  g_autoptr(JsonNode) root = NULL;
  g_autofree char *text = NULL;

  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (families); i++)
    {
      g_autoptr(KringCupboardFamily) family = g_list_model_get_item (families, i);

      json_builder_begin_object (builder);
      json_builder_set_member_name (builder, "id");
      json_builder_add_string_value (builder, kring_cupboard_family_get_id (family));
      json_builder_set_member_name (builder, "title");
      json_builder_add_string_value (builder, kring_cupboard_family_get_title (family));
      json_builder_set_member_name (builder, "next");
      json_builder_add_string_value (builder, get_next (family));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);

  root = json_builder_get_root (builder);
  text = json_to_string (root, TRUE);
  g_print ("%s\n", text);
}

int
kringctl_list (Kringctl  *ctl,
               char     **args)
{
  g_auto(GStrv) left = NULL;
  gboolean is_json = FALSE;
  const GOptionEntry entries[] = { { "json", 0, 0, G_OPTION_ARG_NONE, &is_json, NULL, NULL }, { NULL } };
  g_autoptr(GError) error = NULL;
  g_autoptr(KringCupboard) cupboard = NULL;
  GListModel *families;

  if (!kringctl_parse ("list", &args, entries, 0, 0))
    return KRINGCTL_USAGE;
  left = args;

  cupboard = kringctl_unlock (ctl, &error);
  if (cupboard == NULL)
    return kringctl_fail (error);

  families = kring_cupboard_get_families (cupboard);
  if (is_json)
    print_json (families);
  for (guint i = 0; !is_json && i < g_list_model_get_n_items (families); i++)
    {
      g_autoptr(KringCupboardFamily) family = g_list_model_get_item (families, i);

      g_print ("%s\t%s\n", kring_cupboard_family_get_id (family), kring_cupboard_family_get_title (family));
    }

  return kring_cupboard_lock (cupboard, &error) ? KRINGCTL_FINE : kringctl_fail (error);
}

int
kringctl_erase (Kringctl  *ctl,
                char     **args)
{
  g_auto(GStrv) left = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(KringCupboard) cupboard = NULL;

  if (!kringctl_parse ("erase", &args, NULL, 1, 1))
    return KRINGCTL_USAGE;
  left = args;

  cupboard = kringctl_unlock (ctl, &error);
  if (cupboard == NULL)
    return kringctl_fail (error);
  if (kring_cupboard_find_family (cupboard, left[0]) == NULL)
    return kringctl_fail_words (_("There is no family “%s” in this cupboard."), left[0]);
  if (!kring_cupboard_erase_family (cupboard, left[0], &error) || !kring_cupboard_lock (cupboard, &error))
    return kringctl_fail (error);

  return KRINGCTL_FINE;
}

int
kringctl_check (Kringctl  *ctl,
                char     **args)
{
  g_auto(GStrv) left = NULL;
  g_autoptr(GError) error = NULL;
  KringctlFamily *family;
  gboolean ok;

  if (!kringctl_parse ("check", &args, NULL, 1, 1))
    return KRINGCTL_USAGE;
  left = args;

  family = kringctl_open (ctl, left[0], &error);
  if (family == NULL)
    return kringctl_fail (error);

  ok = kring_store_check (family->store, &error);
  ok = kringctl_close (family, ok ? &error : NULL) && ok;
  if (!ok)
    return kringctl_fail (error);

  g_print ("%s\n", _("All is whole."));
  return KRINGCTL_FINE;
}
