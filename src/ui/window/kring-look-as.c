/* kring-look-as.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-look-as.h"

#include <glib/gi18n.h>

#include "kring-mnemonic.h"
#include "kring-words.h"

#define AGE_TO_ASK 12   /* from which a young person may look into the file (domain brief 4.5) */

/* In the order of the menu. %s: the name of whose eyes it is. */
static const struct {
  KringProfile  profile;
  const char   *item;
  const char   *banner;
} ways[] = {
  { KRING_PROFILE_FULL, N_("_Everything"), NULL },
  { KRING_PROFILE_PRESENT, N_("Everybody at the _Table"), N_("You see what everybody at the table may see.") },
  { KRING_PROFILE_FAMILY, N_("The _Family"), N_("You see what the family may see.") },
  { KRING_PROFILE_PARENTS, N_("The _Parents"), N_("You see what the parents may see.") },
  { KRING_PROFILE_CHILD, N_("A _Child"), N_("You see what is put in words for children.") },
  { KRING_PROFILE_SERVICE, N_("Another _Service"), N_("You see what another service may see.") },
  { KRING_PROFILE_ACCESS12, N_("%s, Who Asks to Look"), N_("You see what %s may see when asking to look.") },
  { KRING_PROFILE_PERSON, N_("%s"), N_("You see what %s may see.") },
};

static char *
write_way (KringProfile profile,
           gint64       person)
{
  const char *code = kring_profile_to_code (profile);

  return kring_profile_needs_person (profile) ? g_strdup_printf ("%s:%" G_GINT64_FORMAT, code, person) : g_strdup (code);
}

static void
add_item (GMenu        *menu,
          guint         index,
          KringRecord  *person)
{
  g_autofree char *way = write_way (ways[index].profile, person != NULL ? kring_record_get_id (person) : 0);
  g_autofree char *label = NULL;
  g_autoptr(GMenuItem) item = NULL;

  if (person != NULL)
    {
      g_autofree char *name = kring_mnemonic_escape (kring_person_name (person));

      label = g_strdup_printf (_(ways[index].item), name);
    }

  item = g_menu_item_new (label != NULL ? label : _(ways[index].item), NULL);
  g_menu_item_set_action_and_target (item, "win.look-as", "s", way);
  g_menu_append_item (menu, item);
}

gboolean
kring_look_as_can_ask (KringDesk   *desk,
                       KringRecord *person)
{
  g_auto(KringDate) birth = KRING_DATE_INIT;

  return kring_record_get_date (person, "birth", &birth) && kring_day_is_valid (birth.lo)
         && kring_day_age (birth.lo, kring_desk_get_today (desk)) >= AGE_TO_ASK;
}

static void
add_people (GMenu     *menu,
            guint      index,
            KringDesk *desk)
{
  KringShare *share = kring_desk_get_share (desk);
  KringRecord *selected = kring_desk_get_selected_record (desk);
  g_autoptr(GPtrArray) children = kring_share_children (share);

  if (ways[index].profile == KRING_PROFILE_ACCESS12)
    {
      for (guint i = 0; i < children->len; i++)
        if (kring_look_as_can_ask (desk, children->pdata[i]))
          add_item (menu, index, children->pdata[i]);
    }
  else if (selected != NULL && kring_record_get_noun (selected) == KRING_NOUN_PERSON)
    {
      add_item (menu, index, selected);
    }
}

GMenuModel *
kring_look_as_new_menu (KringDesk *desk)
{
  GMenu *menu = g_menu_new ();
  g_autoptr(GMenu) groups = g_menu_new ();
  g_autoptr(GMenu) people = g_menu_new ();

  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      if (kring_profile_needs_person (ways[i].profile))
        add_people (people, i, desk);
      else
        add_item (groups, i, NULL);
    }

  g_menu_append_section (menu, _("Look as"), G_MENU_MODEL (groups));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (people));
  return G_MENU_MODEL (menu);
}

gboolean
kring_look_as_apply (KringDesk  *desk,
                     const char *way)
{
  g_auto(GStrv) parts = g_strsplit (way, ":", 2);
  gint64 person = parts[0] != NULL && parts[1] != NULL ? g_ascii_strtoll (parts[1], NULL, 10) : 0;
  KringProfile profile;

  if (parts[0] == NULL || !kring_profile_from_code (parts[0], &profile))
    return FALSE;
  if (kring_profile_needs_person (profile) != (person != 0))
    return FALSE;

  kring_desk_set_profile (desk, profile, person);
  return TRUE;
}

char *
kring_look_as_get_way (KringDesk *desk)
{
  KringShare *share = kring_desk_get_share (desk);

  return write_way (kring_share_get_profile (share), kring_share_get_person (share));
}

char *
kring_look_as_tell (KringDesk *desk)
{
  KringShare *share = kring_desk_get_share (desk);
  KringRecord *person = kring_share_get (share, kring_share_get_person (share));

  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    if (ways[i].profile == kring_share_get_profile (share) && ways[i].banner != NULL)
      return g_strdup_printf (_(ways[i].banner), person != NULL ? kring_person_name (person) : "…");

  return NULL;
}
