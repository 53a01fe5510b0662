/* kring-passphrase-hint.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-passphrase-hint.h"

#include <glib/gi18n.h>

#include "kring-passphrase.h"

#define GOOD_LENGTH   14   /* letters ... */
#define STRONG_LENGTH 20
#define STRONG_WORDS  4    /* ... or words, from which guessing takes longer than anybody has */

/* How many different letters: "aaaaaaaaaaaaaaaaaaaa" is one. */
static guint
count_different (const char *passphrase)
{
  g_autoptr(GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (const char *at = passphrase; *at != '\0'; at = g_utf8_next_char (at))
    g_hash_table_add (seen, GUINT_TO_POINTER (g_utf8_get_char (at)));

  return g_hash_table_size (seen);
}

static guint
count_words (const char *passphrase)
{
  g_auto(GStrv) words = g_strsplit_set (passphrase, " -_.,", -1);
  guint count = 0;

  for (gsize i = 0; words[i] != NULL; i++)
    count += g_utf8_strlen (words[i], -1) >= 3 ? 1 : 0;

  return count;
}

const char *
kring_passphrase_hint (const char *passphrase)
{
  glong length = g_utf8_strlen (passphrase, -1);
  guint different = count_different (passphrase);

  if (length == 0)
    return NULL;
  if (length < KRING_PASSPHRASE_MIN_LENGTH)
    return _("Still too short. Four words that do not belong together are easy to remember and hard to guess.");
  if (different < 6 || length < GOOD_LENGTH)
    return _("This can be guessed. Add a word or two that have nothing to do with it.");
  if (length >= STRONG_LENGTH || count_words (passphrase) >= STRONG_WORDS)
    return _("Hard to guess.");

  return _("Good. One word more makes it hard to guess.");
}
