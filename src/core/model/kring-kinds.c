/* kring-kinds.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-kinds.h"

#include "kring-kinds-tables.h"

const KringKindTable *
kring_kinds_table (const char *name)
{
  const KringKindTable *parts[] = { kring_kinds_people, kring_kinds_life, kring_kinds_plan };

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    for (const KringKindTable *table = parts[i]; table->name != NULL; table++)
      if (g_str_equal (table->name, name))
        return table;

  return NULL;
}

const KringKind *
kring_kinds_find (const char *table,
                  const char *code)
{
  const KringKindTable *kinds = kring_kinds_table (table);

  g_return_val_if_fail (kinds != NULL, NULL);

  for (guint i = 0; code != NULL && i < kinds->n_kinds; i++)
    if (g_str_equal (kinds->kinds[i].code, code))
      return &kinds->kinds[i];

  return NULL;
}

const char *
kring_kinds_words (const char    *table,
                   const char    *code,
                   KringLanguage  language)
{
  const KringKind *kind = kring_kinds_find (table, code);

  if (kind == NULL)
    return code != NULL ? code : "";

  if (language == KRING_LANGUAGE_EN)
    return kind->en;

  return language == KRING_LANGUAGE_NL_NL && kind->nl_NL != NULL ? kind->nl_NL : kind->nl;
}

const char *
kring_kinds_group (const char *table,
                   const char *code)
{
  const KringKind *kind = kring_kinds_find (table, code);

  return kind != NULL && kind->group != NULL ? kind->group : "";
}
