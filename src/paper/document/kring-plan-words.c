/* kring-plan-words.c - small words of the plan on paper
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-plan-pages.h"

#include "kring-date-words.h"
#include "kring-kinds.h"

char *
kring_plan_names (KringPlanPages *self,
                  KringRecord    *owner,
                  const char     *role)
{
  g_autoptr(GPtrArray) people = kring_share_people (self->share, owner, role);

  return kring_words_join_people (people, self->language);
}

const char *
kring_plan_item_words (KringPlanPages *self,
                       KringRecord    *item)
{
  return kring_record_get_text (item, self->is_for_child ? "child_text" : "text");
}

char *
kring_plan_second (KringPlanPages *self,
                   KringRecord    *item)
{
  const char *words = kring_record_get_text (item, "translation");
  const char *language = kring_record_get_text (item, "translation_lang");

  if (words == NULL)
    return NULL;
  if (language == NULL)
    return g_strdup (words);

  /* the words on a line of their own, so that they may run from right to left */
  return g_strdup_printf ("%s:\n%s", kring_kinds_words ("language", language, self->language), words);
}

char *
kring_plan_date (KringPlanPages *self,
                 KringRecord    *record,
                 const char     *field)
{
  KringDate date = KRING_DATE_INIT;
  char *words = kring_record_get_date (record, field, &date) ? kring_date_to_words (&date, self->language) : NULL;

  kring_date_clear (&date);

  return words;
}

char *
kring_plan_heading (KringPlanPages *self,
                    const char     *table,
                    const char     *code)
{
  return kring_words_capitalize (kring_kinds_words (table, code, self->language));
}

char *
kring_plan_join (const char * const *parts,
                 guint               n_parts)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < n_parts; i++)
    if (parts[i] != NULL && *parts[i] != '\0')
      g_string_append_printf (words, "%s%s", words->len > 0 ? " · " : "", parts[i]);

  return g_string_free (words, FALSE);
}
