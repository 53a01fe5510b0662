/* test-words.c - several words or people in one breath, and the first letter of a sentence
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-words.h"

static KringRecord *
create_person (const char *field,
               const char *name)
{
  KringRecord *person = kring_record_new (KRING_NOUN_PERSON);

  kring_record_set_text (person, field, name);
  return person;
}

static void
check (GPtrArray     *people,
       KringLanguage  language,
       const char    *expected)
{
  g_autofree char *words = kring_words_join_people (people, language);

  g_assert_cmpstr (words, ==, expected);
}

/* Under the name that the family uses; two who are called the same are two, one who is there twice is one. */
static void
test_people (void)
{
  g_autoptr(GPtrArray) people = g_ptr_array_new_with_free_func (g_object_unref);

  check (people, KRING_LANGUAGE_NL, "");
  g_ptr_array_add (people, create_person ("call", "tante Wendy"));
  check (people, KRING_LANGUAGE_NL, "tante Wendy");
  g_ptr_array_add (people, create_person ("label", "buurman met de hond"));
  check (people, KRING_LANGUAGE_NL, "tante Wendy en buurman met de hond");
  g_ptr_array_add (people, g_object_ref (people->pdata[0]));
  check (people, KRING_LANGUAGE_EN, "tante Wendy and buurman met de hond");
  g_ptr_array_add (people, create_person ("given", "tante Wendy"));
  check (people, KRING_LANGUAGE_NL, "tante Wendy, buurman met de hond en tante Wendy");
}

static void
test_join (void)
{
  static const struct {
    const char *words[4];   /* NULL-terminated */
    const char *joined;
  } cases[] = {
    { { NULL }, "" },
    { { "Amina", NULL }, "Amina" },
    { { "Amina", "Ilyas", NULL }, "Amina en Ilyas" },
    { { "Amina", "Ilyas", "Lowie", NULL }, "Amina, Ilyas en Lowie" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *joined = kring_words_join (cases[i].words, KRING_LANGUAGE_NL);

      g_assert_cmpstr (joined, ==, cases[i].joined);
    }
}

static void
test_capitalize (void)
{
  static const char * const cases[][2] = {
    { "familiebijeenkomst", "Familiebijeenkomst" },
    { "één keer per week", "Één keer per week" },
    { "16de verjaardag", "16de verjaardag" },
    { "أم", "أم" },
    { "", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *capital = kring_words_capitalize (cases[i][0]);

      g_assert_cmpstr (capital, ==, cases[i][1]);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/words/people", test_people);
  g_test_add_func ("/words/join", test_join);
  g_test_add_func ("/words/capitalize", test_capitalize);

  return g_test_run ();
}
