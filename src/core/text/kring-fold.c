/* kring-fold.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-fold.h"

#include <string.h>

/* Letters that do not come apart into a letter and an accent. */
static const struct {
  gunichar    letter;
  const char *plain;
} letters[] = {
  { 0x00DF, "ss" }, { 0x00E6, "ae" }, { 0x00F0, "d" }, { 0x00F8, "o" }, { 0x00FE, "th" }, { 0x0111, "d" },
  { 0x0127, "h" }, { 0x0131, "i" }, { 0x0133, "ij" }, { 0x0138, "k" }, { 0x0142, "l" }, { 0x014B, "n" },
  { 0x0153, "oe" }, { 0x0167, "t" }, { 0x0259, "e" }, { 0x2019, "'" },
};

static void
append_letter (GString  *folded,
               gunichar  letter)
{
  for (gsize i = 0; i < G_N_ELEMENTS (letters); i++)
    if (letters[i].letter == letter)
      {
        g_string_append (folded, letters[i].plain);
        return;
      }

  g_string_append_unichar (folded, letter);
}

char *
kring_fold (const char *text)
{
  g_autofree char *small = g_utf8_casefold (text, -1);
  g_autofree char *apart = g_utf8_normalize (small, -1, G_NORMALIZE_NFKD);
  GString *folded = g_string_new (NULL);

  for (const char *at = apart; at != NULL && *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      if (!g_unichar_ismark (letter))
        append_letter (folded, letter);
    }

  return g_string_free (folded, FALSE);
}

/* Whether some word of folded @text begins with @word. */
static gboolean
has_word (const char *text,
          const char *word)
{
  const char *at = text;

  while ((at = strstr (at, word)) != NULL)
    {
      if (at == text || !g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (at))))
        return TRUE;
      at = g_utf8_next_char (at);
    }

  return FALSE;
}

gboolean
kring_fold_matches (const char *text,
                    const char *query)
{
  g_autofree char *folded = kring_fold (text);
  g_autofree char *wanted = kring_fold (query);
  g_auto(GStrv) words = g_strsplit_set (wanted, " \t\n", -1);

  for (gsize i = 0; words[i] != NULL; i++)
    if (words[i][0] != '\0' && !has_word (folded, words[i]))
      return FALSE;

  return TRUE;
}
