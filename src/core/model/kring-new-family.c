/* kring-new-family.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-new-family.h"

#include "kring-order.h"
#include "kring-words.h"

char **
kring_new_family_read_names (const char *text)
{
  g_autoptr(GRegex) between = g_regex_new ("\\s*[,;&\\n]\\s*|\\s+(?:en|and)\\s+", G_REGEX_CASELESS, 0, NULL);
  g_auto(GStrv) parts = g_regex_split (between, text, 0);
  g_autoptr(GStrvBuilder) names = g_strv_builder_new ();

  for (gsize i = 0; parts[i] != NULL; i++)
    if (*g_strstrip (parts[i]) != '\0')
      g_strv_builder_add (names, parts[i]);

  return g_strv_builder_end (names);
}

static void
put_new (KringFamily *family,
         KringRecord *record,
         guint        nth)
{
  g_autofree char *pos = kring_order_nth (nth);

  kring_record_set_id (record, kring_family_new_id (family));
  kring_record_set_text (record, "pos", pos);
  kring_family_put (family, record);
}

KringFamily *
kring_new_family (const char * const *names)
{
  g_autoptr(KringFamily) family = kring_family_new ();
  g_autoptr(KringRecord) self = kring_record_new (KRING_NOUN_FAMILY);
  g_autofree char *title = kring_words_join (names, kring_language_get ());

  g_return_val_if_fail (names[0] != NULL, NULL);

  kring_record_set_text (self, "title", title);
  kring_record_set_text (self, "lang", kring_language_get () == KRING_LANGUAGE_EN ? "en" : "nl");
  put_new (family, self, 0);

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr(KringRecord) child = kring_record_new (KRING_NOUN_PERSON);

      kring_record_set_text (child, "kind", "person");
      kring_record_set_text (child, "given", names[i]);
      kring_record_set_text (child, "name_status", "partial");
      kring_record_set_text (child, "life", "alive");
      kring_record_set_int (child, "client", 1);
      kring_record_set_int (child, "centre", 1);
      put_new (family, child, i);
    }

  return g_steal_pointer (&family);
}
