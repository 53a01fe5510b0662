/* test-plain-words.c - which words get a suggestion, and which are left alone
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "kring-plain-words.h"

/* The words that are pointed at, with a bar between them; "…" for a long sentence. */
static const struct {
  const char *text;
  const char *found;
} sayings[] = {
  { "Agnes springt binnen op vrijdagavond.", "" },
  { "Moeder geeft aan dat de thuissituatie beter is.", "Moeder geeft aan|thuissituatie" },
  { "De casus van dit CLIËNT-systeem", "casus|CLIËNT" },
  { "een ADHD'er, niet gelukt en niet\ngelukt", "ADHD'er|niet gelukt" },
  { "De brusjes en hun hulpvraag", "brusjes|hulpvraag" },
  { "Hij is uithuisgeplaatst, zij is geplaatst.", "uithuisgeplaatst|geplaatst" },
  { "Amina verplaatst haar stoel en geplaatste tegels.", "" },
  { "Het risico en de risicofactoren", "risico|risicofactoren" },
  { "Ambulant of residentieel?", "Ambulant|residentieel" },
  { "", "" },
  { "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien "
    "negentien twintig eenentwintig. Kort.", "…" },
  { "een twee drie vier vijf zes zeven acht negen tien: elf twaalf dertien veertien vijftien zestien zeventien achttien "
    "negentien twintig eenentwintig", "" },
};

static void
test_find (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (sayings); i++)
    {
      g_autoptr(GArray) hints = kring_plain_words_find (sayings[i].text);
      g_autoptr(GString) found = g_string_new (NULL);

      g_test_message ("%s", sayings[i].text);
      for (guint j = 0; j < hints->len; j++)
        {
          const KringPlainHint *hint = &g_array_index (hints, KringPlainHint, j);

          g_assert_cmpuint (hint->start, <, hint->end);
          g_assert_cmpuint (hint->end, <=, strlen (sayings[i].text));
          if (j > 0)
            g_string_append_c (found, '|');
          if (hint->suggestion == NULL)
            g_string_append (found, "…");
          else
            g_string_append_len (found, sayings[i].text + hint->start, (gssize) (hint->end - hint->start));
        }
      g_assert_cmpstr (found->str, ==, sayings[i].found);
    }
}

static void
test_tell (void)
{
  g_autofree char *told = kring_plain_words_tell ("De casus en de brusjes");
  g_autofree char *nothing = kring_plain_words_tell ("Kelly en Stijn");
  g_autofree char *unset = kring_plain_words_tell (NULL);

  g_assert_cmpstr (told, ==, "“casus”: gezin\n“brusjes”: broers en zussen");
  g_assert_null (nothing);
  g_assert_null (unset);
}

/* Twenty thousand characters, and bytes that are no text. */
static void
test_odd (void)
{
  g_autofree char *flood = g_strnfill (20000, 'a');
  g_autoptr(GArray) hints = kring_plain_words_find (flood);
  g_autoptr(GArray) broken = kring_plain_words_find ("casus \xff");

  g_assert_cmpuint (hints->len, ==, 0);
  g_assert_cmpuint (broken->len, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/plain-words/find", test_find);
  g_test_add_func ("/plain-words/tell", test_tell);
  g_test_add_func ("/plain-words/odd", test_odd);

  return g_test_run ();
}
