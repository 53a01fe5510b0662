/* test-plain-words.c - which words get a suggestion, and which are left alone
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "kring-plain-words.h"

#define LONG "Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien."

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
  { "Het CLB belt. Het CLB komt.", "CLB" },
  { "Het centrum voor leerlingenbegeleiding (CLB) belt.", "" },
  { "De XYZ belt en de TV van AB staat aan, en 3DOM of CLBs", "XYZ" },
  { "WIJ WILLEN NAAR HET CLB EN NAAR OMA", "" },
  { "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien. Kort.", "…" },
  { "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien. Kort.", "" },
  { "een twee drie vier vijf zes zeven acht negen tien: elf twaalf dertien veertien vijftien zestien zeventien achttien "
    "negentien twintig eenentwintig", "" },
};

static void
test_find (void)
{
  g_autoptr(KringPlainTable) table = kring_plain_table_new (NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (sayings); i++)
    {
      g_autoptr(GArray) hints = kring_plain_words_find (table, sayings[i].text);
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

/* What all hints of @text say together. */
static char *
tell (KringPlainTable *table,
      const char      *text)
{
  g_autoptr(GArray) hints = kring_plain_words_find (table, text);
  g_autoptr(GString) told = g_string_new (NULL);

  for (guint i = 0; i < hints->len; i++)
    {
      const KringPlainHint *hint = &g_array_index (hints, KringPlainHint, i);
      g_autofree char *words = g_strndup (text + hint->start, hint->end - hint->start);
      g_autofree char *line = kring_plain_words_tell_hint (hint, words);

      kring_plain_words_add (told, line);
    }

  return g_string_free (g_steal_pointer (&told), FALSE);
}

static void
test_tell (void)
{
  g_autoptr(KringPlainTable) table = kring_plain_table_new (NULL);
  g_autofree char *told = tell (table, "De casus en de brusjes");
  g_autofree char *nothing = tell (table, "Kelly en Stijn");
  g_autofree char *unset = tell (table, NULL);
  g_autofree char *long_ones = tell (table, LONG " " LONG);

  g_assert_cmpstr (told, ==, "“casus”: gezin\n“brusjes”: broers en zussen");
  g_assert_cmpstr (nothing, ==, "");
  g_assert_cmpstr (unset, ==, "");
  g_assert_cmpstr (long_ones, ==, "A long sentence: perhaps two short ones?");
}

/* Twenty thousand characters, and bytes that are no text. */
static void
test_odd (void)
{
  g_autoptr(KringPlainTable) table = kring_plain_table_new (NULL);
  g_autofree char *flood = g_strnfill (20000, 'a');
  g_autoptr(GArray) hints = kring_plain_words_find (table, flood);
  g_autoptr(GArray) broken = kring_plain_words_find (table, "casus \xff");

  g_assert_cmpuint (hints->len, ==, 0);
  g_assert_cmpuint (broken->len, ==, 0);
}

/* The counsellor's own table: what is off says nothing, what was added does, and it is the same after it was kept. */
static void
test_table (void)
{
  g_autoptr(KringPlainTable) table = kring_plain_table_new (NULL);
  guint n_rows = kring_plain_table_get_n_rows (table);
  g_autofree char *none = kring_plain_table_dup_changes (table);
  g_autofree char *changes = NULL, *same = NULL, *told = NULL, *off = NULL;
  g_autoptr(KringPlainTable) kept = NULL;

  g_assert_cmpstr (none, ==, "");
  g_assert_false (kring_plain_table_add (table, " , ", "iets"));
  g_assert_false (kring_plain_table_add (table, "caseload", "  "));
  g_assert_true (kring_plain_table_add (table, "Caseload, case load", " de gezinnen\tdie ik zie "));
  g_assert_cmpuint (kring_plain_table_get_n_rows (table), ==, n_rows + 1);
  g_assert_true (kring_plain_table_is_own (table, n_rows));
  kring_plain_table_set_on (table, 0, FALSE);

  changes = kring_plain_table_dup_changes (table);
  kept = kring_plain_table_new (changes);
  same = kring_plain_table_dup_changes (kept);
  g_assert_cmpstr (same, ==, changes);
  told = tell (kept, "Mijn CASE LOAD is groot");
  g_assert_cmpstr (told, ==, "“CASE LOAD”: de gezinnen die ik zie");
  off = tell (kept, "de brusjes");
  g_assert_cmpstr (off, ==, "");

  kring_plain_table_remove (kept, n_rows);
  g_assert_cmpuint (kring_plain_table_get_n_rows (kept), ==, n_rows);
}

/* Whatever stands in the cupboard, there is a table. */
static void
test_changes (void)
{
  const char * const changes[] = { "", "\n\n", "+", "-", "+a", "+\tb", "-geen rij", "x\ty", "+a\tb\n-a\n-brusje|brusjes", "\xff" };

  for (gsize i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autoptr(KringPlainTable) table = kring_plain_table_new (changes[i]);
      g_autofree char *told = tell (table, "casus");

      g_assert_cmpstr (told, !=, "");
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/plain-words/find", test_find);
  g_test_add_func ("/plain-words/tell", test_tell);
  g_test_add_func ("/plain-words/odd", test_odd);
  g_test_add_func ("/plain-words/table", test_table);
  g_test_add_func ("/plain-words/changes", test_changes);

  return g_test_run ();
}
