/* kring-words.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-words.h"

KringLanguage
kring_language_get (void)
{
  const char * const *names = g_get_language_names ();

  for (gsize i = 0; names[i] != NULL; i++)
    {
      if (g_str_has_prefix (names[i], "nl_NL"))
        return KRING_LANGUAGE_NL_NL;
      if (g_str_equal (names[i], "nl") || g_str_has_prefix (names[i], "nl_") || g_str_has_prefix (names[i], "nl."))
        return KRING_LANGUAGE_NL;
      if (g_str_has_prefix (names[i], "en") || g_str_equal (names[i], "C"))
        return KRING_LANGUAGE_EN;
    }

  return KRING_LANGUAGE_EN;
}

const char *
kring_person_name (KringRecord *person)
{
  static const char * const fields[] = { "call", "given", "label", "family_name" };

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      const char *name = kring_record_get_text (person, fields[i]);

      if (name != NULL)
        return name;
    }

  return "?";
}

char *
kring_person_full_name (KringRecord *person)
{
  const char *given = kring_record_get_text (person, "given");
  const char *family_name = kring_record_get_text (person, "family_name");

  if (given != NULL && family_name != NULL)
    return g_strdup_printf ("%s %s", given, family_name);

  return g_strdup (given != NULL ? given : kring_person_name (person));
}

char *
kring_words_join (const char * const *words,
                  KringLanguage       language)
{
  const char *last = language == KRING_LANGUAGE_EN ? " and " : " en ";
  GString *text = g_string_new (NULL);

  for (gsize i = 0; words[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append (text, words[i + 1] == NULL ? last : ", ");
      g_string_append (text, words[i]);
    }

  return g_string_free (text, FALSE);
}

char *
kring_words_join_people (GPtrArray     *people,
                         KringLanguage  language)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new ();
  guint first;

  for (guint i = 0; i < people->len; i++)
    if (g_ptr_array_find (people, people->pdata[i], &first) && first == i)
      g_ptr_array_add (names, (gpointer) kring_person_name (people->pdata[i]));
  g_ptr_array_add (names, NULL);

  return kring_words_join ((const char * const *) names->pdata, language);
}

char *
kring_words_capitalize (const char *words)
{
  const char *rest = *words != '\0' ? g_utf8_next_char (words) : words;
  g_autofree char *first = g_utf8_strup (words, rest - words);

  return g_strconcat (first, rest, NULL);
}
