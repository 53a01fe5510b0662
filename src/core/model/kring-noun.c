/* kring-noun.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-noun.h"

#include <string.h>

int
kring_noun_find_field (KringNoun   noun,
                       const char *name)
{
  const KringNounInfo *info = &kring_nouns[noun];

  /* the first letter decides nearly always, and this is asked a hundred times for each row that is drawn */
  for (guint i = 0; i < info->n_fields; i++)
    if (info->fields[i].name[0] == name[0] && strcmp (info->fields[i].name, name) == 0)
      return (int) i;

  return -1;
}

KringNoun
kring_noun_find (const char *table)
{
  for (int noun = 0; noun < KRING_N_NOUNS; noun++)
    if (strcmp (kring_nouns[noun].table, table) == 0)
      return (KringNoun) noun;

  return KRING_NO_NOUN;
}

KringNoun
kring_noun_find_people (KringNoun   owner,
                        const char *role)
{
  for (int noun = 0; noun < KRING_N_NOUNS; noun++)
    if (kring_nouns[noun].owner == owner)
      for (const char **known = kring_nouns[noun].roles; known != NULL && *known != NULL; known += 2)
        if (strcmp (*known, role) == 0)
          return (KringNoun) noun;

  return KRING_NO_NOUN;
}

const KringField *
kring_noun_owner (KringNoun noun)
{
  const KringNounInfo *info = &kring_nouns[noun];

  for (guint i = 0; i < info->n_fields; i++)
    if (info->fields[i].flags & KRING_FIELD_OWNER)
      return &info->fields[i];

  return NULL;
}
