/* kring-people-groups.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-people-groups.h"

#include <glib/gi18n.h>

#include "kring-kin.h"
#include "kring-kinds.h"

static const char * const titles[KRING_N_PEOPLE_GROUPS] = {
  [KRING_PEOPLE_CHILDREN] = N_("Children"),
  /* Translators: in the widest sense */
  [KRING_PEOPLE_KIN]      = N_("Relatives"),
  [KRING_PEOPLE_CHOSEN]   = N_("Friends and Chosen Family"),
  [KRING_PEOPLE_NEAR]     = N_("Neighbourhood, School and Leisure"),
  [KRING_PEOPLE_SERVICES] = N_("From the Services"),
  [KRING_PEOPLE_PLACES]   = N_("Animals, Groups and Places"),
  [KRING_PEOPLE_OTHERS]   = N_("Others Round the Family"),
};

/* Where the groups of tie kinds (kring-kinds-people.c) belong. */
static const struct {
  const char       *ties;
  KringPeopleGroup  group;
} places[] = {
  { "kin", KRING_PEOPLE_KIN },
  { "blended", KRING_PEOPLE_KIN },
  { "foster", KRING_PEOPLE_KIN },
  { "chosen", KRING_PEOPLE_CHOSEN },
  { "neighbourhood", KRING_PEOPLE_NEAR },
  { "school", KRING_PEOPLE_NEAR },
  { "leisure", KRING_PEOPLE_NEAR },
  { "faith", KRING_PEOPLE_NEAR },
  { "work", KRING_PEOPLE_NEAR },
  { "professional", KRING_PEOPLE_SERVICES },
  { "justice", KRING_PEOPLE_SERVICES },
};

const char *
kring_people_group_title (KringPeopleGroup group)
{
  return _(titles[group]);
}

static KringPeopleGroup
place_tie (KringRecord *tie)
{
  const char *ties = kring_kinds_group ("tie_kind", kring_record_get_text (tie, "kind"));

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    if (g_str_equal (places[i].ties, ties))
      return places[i].group;

  return KRING_PEOPLE_OTHERS;
}

/* id -> the first group in order that a tie of theirs, with whomever, puts them in. */
static GHashTable *
place_by_ties (KringShare *share)
{
  GHashTable *found = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  GPtrArray *ties = kring_share_list (share, KRING_NOUN_TIE);

  for (guint i = 0; i < ties->len; i++)
    {
      gint64 person = kring_record_get_ref (ties->pdata[i], "from");
      KringPeopleGroup group = place_tie (ties->pdata[i]);
      gpointer before;

      if (!g_hash_table_lookup_extended (found, &person, NULL, &before) || group < GPOINTER_TO_UINT (before))
        g_hash_table_replace (found, g_memdup2 (&person, sizeof person), GUINT_TO_POINTER (group));
    }

  return found;
}

static GHashTable *
find_kin (KringShare *share,
          GPtrArray  *children)
{
  GHashTable *all = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  for (guint i = 0; i < children->len; i++)
    {
      g_autoptr(GHashTable) kin = kring_kin_find (share, kring_record_get_id (children->pdata[i]));
      GHashTableIter iter;
      gpointer id;

      g_hash_table_iter_init (&iter, kin);
      while (g_hash_table_iter_next (&iter, &id, NULL))
        g_hash_table_add (all, g_memdup2 (id, sizeof (gint64)));
    }

  return all;
}

static KringPeopleGroup
place (KringRecord *person,
       GPtrArray   *children,
       GHashTable  *kin,
       GHashTable  *ties)
{
  gint64 id = kring_record_get_id (person);
  gpointer group;

  if (g_ptr_array_find (children, person, NULL))
    return KRING_PEOPLE_CHILDREN;
  if (!kring_record_is (person, "kind", "person"))
    return KRING_PEOPLE_PLACES;
  if (g_hash_table_contains (kin, &id))
    return KRING_PEOPLE_KIN;
  if (kring_record_get_flag (person, "professional"))
    return KRING_PEOPLE_SERVICES;
  if (g_hash_table_lookup_extended (ties, &id, NULL, &group))
    return GPOINTER_TO_UINT (group);
  if (kring_record_has (person, "org"))
    return KRING_PEOPLE_SERVICES;

  return KRING_PEOPLE_OTHERS;
}

void
kring_people_groups_fill (KringShare *share,
                          GPtrArray  *groups[KRING_N_PEOPLE_GROUPS])
{
  g_autoptr(GPtrArray) children = kring_share_children (share);
  g_autoptr(GHashTable) kin = find_kin (share, children);
  g_autoptr(GHashTable) ties = place_by_ties (share);
  GPtrArray *people = kring_share_list (share, KRING_NOUN_PERSON);

  for (guint i = 0; i < KRING_N_PEOPLE_GROUPS; i++)
    groups[i] = g_ptr_array_new ();

  for (guint i = 0; i < children->len; i++)
    g_ptr_array_add (groups[KRING_PEOPLE_CHILDREN], children->pdata[i]);
  for (guint i = 0; i < people->len; i++)
    {
      KringPeopleGroup group = place (people->pdata[i], children, kin, ties);

      if (group != KRING_PEOPLE_CHILDREN)
        g_ptr_array_add (groups[group], people->pdata[i]);
    }
}
