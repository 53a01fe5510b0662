/* kring-plan-changes.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-plan-changes.h"

#include <glib/gi18n-lib.h>

#include "kring-fold.h"
#include "kring-kinds.h"

/* Words that two wordings of one line have in common at least, of all the words of the longer one. */
#define ALIKE 0.5

static const struct {
  const char *role;
  const char *sentence;   /* line, people */
} roles[] = {
  { "who",    N_("“%s”: who is now %s") },
  { "check",  N_("“%s”: who checks is now %s") },
  { "backup", N_("“%s”: who steps in is now %s") },
};

static GHashTable *
collect_words (const char *text)
{
  GHashTable *words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *folded = kring_fold (text != NULL ? text : "");
  g_auto(GStrv) split = g_regex_split_simple ("[^\\p{L}\\p{N}]+", folded, 0, 0);

  for (gsize i = 0; split[i] != NULL; i++)
    if (*split[i] != '\0')
      g_hash_table_add (words, g_strdup (split[i]));

  return words;
}

static double
measure_alike (KringRecord *item,
               KringRecord *other)
{
  g_autoptr(GHashTable) left = collect_words (kring_record_get_text (item, "text"));
  g_autoptr(GHashTable) right = collect_words (kring_record_get_text (other, "text"));
  guint longest = MAX (g_hash_table_size (left), g_hash_table_size (right)), n_common = 0;
  GHashTableIter iter;
  gpointer word;

  g_hash_table_iter_init (&iter, left);
  while (g_hash_table_iter_next (&iter, &word, NULL))
    n_common += g_hash_table_contains (right, word);

  return longest > 0 ? (double) n_common / longest : 0;
}

/* The line of @items that @item is another wording of; NULL: none. */
static KringRecord *
find_alike (GPtrArray   *items,
            KringRecord *item)
{
  KringRecord *found = NULL;
  double best = ALIKE;

  for (guint i = 0; i < items->len; i++)
    {
      double alike;

      if (g_strcmp0 (kring_record_get_text (items->pdata[i], "kind"), kring_record_get_text (item, "kind")) != 0)
        continue;
      alike = measure_alike (items->pdata[i], item);
      if (alike >= best)
        {
          best = alike;
          found = items->pdata[i];
        }
    }

  return found;
}

static char *
join_people (KringShare  *share,
             KringRecord *item,
             const char  *role)
{
  g_autoptr(GPtrArray) people = kring_share_people (share, item, role);

  return kring_words_join_people (people, kring_language_get ());
}

G_GNUC_PRINTF (2, 3)
static void
add (GStrvBuilder *changes,
     const char   *format,
     ...)
{
  va_list words;

  va_start (words, format);
  g_strv_builder_take (changes, g_strdup_vprintf (format, words));
  va_end (words);
}

static void
compare_items (GStrvBuilder *changes,
               KringShare   *share,
               KringRecord  *older,
               KringRecord  *newer)
{
  KringLanguage language = kring_language_get ();
  const char *text = kring_record_get_text (newer, "text"), *before = kring_record_get_text (older, "text");
  const char *when = kring_record_get_text (newer, "when"), *status = kring_record_get_text (newer, "status");

  if (text == NULL)
    return;

  if (g_strcmp0 (text, before) != 0)
    add (changes, _("“%s” became “%s”"), before != NULL ? before : "…", text);
  for (gsize i = 0; i < G_N_ELEMENTS (roles); i++)
    {
      g_autofree char *now = join_people (share, newer, roles[i].role);
      g_autofree char *then = join_people (share, older, roles[i].role);

      if (!g_str_equal (now, then))
        add (changes, _(roles[i].sentence), text, *now != '\0' ? now : "○");
    }
  if (g_strcmp0 (when, kring_record_get_text (older, "when")) != 0)
    add (changes, _("“%s”: when is now %s"), text, when != NULL ? when : "○");
  if (status != NULL && g_strcmp0 (status, kring_record_get_text (older, "status")) != 0)
    add (changes, _("“%s”: %s"), text, kring_kinds_words ("agreement_status", status, language));
}

char **
kring_plan_changes_tell (KringShare  *share,
                         KringRecord *older,
                         KringRecord *newer)
{
  GPtrArray *before = kring_share_parts (share, older, KRING_NOUN_PLAN_ITEM);
  GPtrArray *now = kring_share_parts (share, newer, KRING_NOUN_PLAN_ITEM);
  const char *question = kring_record_get_text (newer, "question");
  g_autoptr(GPtrArray) left = g_ptr_array_new ();
  g_autoptr(GStrvBuilder) changes = g_strv_builder_new ();

  if (question != NULL && g_strcmp0 (question, kring_record_get_text (older, "question")) != 0)
    add (changes, _("The question of the family is now: %s"), question);

  for (guint i = 0; i < before->len; i++)
    g_ptr_array_add (left, before->pdata[i]);
  for (guint i = 0; i < now->len; i++)
    {
      KringRecord *alike = find_alike (left, now->pdata[i]);
      const char *text = kring_record_get_text (now->pdata[i], "text");

      if (alike != NULL)
        {
          compare_items (changes, share, alike, now->pdata[i]);
          g_ptr_array_remove (left, alike);
        }
      else if (text != NULL)
        {
          add (changes, _("New: %s"), text);
        }
    }
  for (guint i = 0; i < left->len; i++)
    if (kring_record_has (left->pdata[i], "text"))
      add (changes, _("No longer there: %s"), kring_record_get_text (left->pdata[i], "text"));

  return g_strv_builder_end (changes);
}
