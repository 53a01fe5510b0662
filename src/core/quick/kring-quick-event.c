/* kring-quick-event.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-quick-event.h"

#include <string.h>

#include "kring-date-words.h"
#include "kring-fold.h"
#include "kring-kinds.h"
#include "kring-quick-words.h"

/* How people say a kind when they do not use the word of the table. */
static const struct {
  const char *word;   /* folded; "verhuis-" begins a word, "-feest" ends one */
  const char *kind;
} sayings[] = {
  { "geboren", "birth" }, { "born", "birth" }, { "overleden", "death" }, { "gestorven", "death" }, { "overlijdt", "death" },
  { "died", "death" }, { "verhuis-", "move" }, { "verhuizen", "move" }, { "moved", "move" }, { "moves", "move" },
  { "getrouwd", "wedding" }, { "trouwen", "wedding" }, { "trouwfeest", "wedding" }, { "married", "wedding" },
  { "schooldag", "school_start" }, { "first day of school", "school_start" }, { "first day at school", "school_start" },
  { "kleuterklas", "school_start" }, { "uit elkaar", "separation" }, { "gescheiden", "divorce" }, { "divorced", "divorce" },
  { "zwanger", "pregnancy" }, { "pregnant", "pregnancy" }, { "-feest", "celebration" }, { "feest-", "celebration" },
  { "party", "celebration" }, { "operatie", "hospital" }, { "getuigschrift", "graduation" }, { "gepest", "bullying" },
  { "bullied", "bullying" }, { "politie", "police" }, { "police", "police" },
};

/* Words of the table that more often mean something else: "gestopt met voetbal", "no other school". */
static const char * const common[] = { "gestopt", "other", "werk", "work", NULL };

const char *
kring_quick_event_find_kind (const char *title)
{
  const KringKindTable *table = kring_kinds_table ("event_kind");
  g_autofree char *folded = kring_fold (title);
  const char *found = NULL;
  gsize longest = 0;

  for (guint i = 0; i < table->n_kinds; i++)
    {
      const KringKind *kind = &table->kinds[i];
      const char *said[] = { kind->nl, kind->nl_NL, kind->en };

      for (gsize j = 0; j < G_N_ELEMENTS (said); j++)
        {
          g_autofree char *words = said[j] != NULL ? kring_fold (said[j]) : NULL;

          if (words != NULL && strlen (words) > longest && !g_strv_contains (common, words) && kring_quick_holds (folded, words))
            {
              found = kind->code;
              longest = strlen (words);
            }
        }
    }

  for (gsize i = 0; found == NULL && i < G_N_ELEMENTS (sayings); i++)
    if (kring_quick_holds (folded, sayings[i].word))
      found = sayings[i].kind;

  return found != NULL ? found : "other";
}

gboolean
kring_quick_event_parse (KringQuickEvent *self,
                         const char      *text,
                         KringShare      *share,
                         int              today)
{
  g_autoptr(KringDateBirths) births = kring_date_births_new (share, today);
  g_autoptr(GPtrArray) children = kring_share_children (share);
  g_autofree char *plain = g_strstrip (g_strdup (text));
  g_auto(GStrv) words = g_regex_split_simple ("\\s+", plain, 0, 0);
  g_autofree char *title = NULL;

  *self = (KringQuickEvent) { .date = KRING_DATE_INIT, .kind = "other" };
  if (*plain == '\0')
    return FALSE;

  title = kring_quick_take_date (words, births, &self->date, NULL);
  if (*title == '\0')
    {
      kring_quick_event_clear (self);
      return FALSE;
    }

  self->title = kring_words_capitalize (title);
  self->kind = kring_quick_event_find_kind (title);
  self->place = kring_quick_find_place (share, title);

  /* "toen Amina 4 was: eerste schooldag" is about Amina, "toen Amina 4 was: Lowie geboren" is not */
  self->people = g_array_new (FALSE, FALSE, sizeof (gint64));
  kring_quick_add_named (self->people, share, title);
  if (self->people->len == 0)
    kring_quick_add_named (self->people, share, plain);
  if (self->people->len == 0)
    for (guint i = 0; i < children->len; i++)
      {
        gint64 id = kring_record_get_id (children->pdata[i]);

        g_array_append_val (self->people, id);
      }

  return self->people->len > 0;
}

void
kring_quick_event_clear (KringQuickEvent *self)
{
  kring_date_clear (&self->date);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->people, g_array_unref);
}

char *
kring_quick_event_tell (KringQuickEvent *self,
                        KringShare      *share)
{
  KringLanguage language = kring_language_get ();
  g_autofree char *date = kring_date_is_dated (&self->date) ? kring_date_to_words (&self->date, language) : NULL;
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) names = NULL;
  g_autofree char *people = NULL;
  g_autoptr(GString) told = g_string_new (NULL);
  KringRecord *place = self->place != 0 ? kring_share_get (share, self->place) : NULL;

  for (guint i = 0; i < self->people->len; i++)
    {
      KringRecord *person = kring_share_get (share, g_array_index (self->people, gint64, i));

      if (person != NULL)
        g_strv_builder_add (builder, kring_person_name (person));
    }
  names = g_strv_builder_end (builder);
  people = kring_words_join ((const char * const *) names, language);

  if (date != NULL)
    g_string_append_printf (told, "%s · ", date);
  g_string_append (told, self->title);
  if (!g_str_equal (self->kind, "other"))
    g_string_append_printf (told, " · %s", kring_kinds_words ("event_kind", self->kind, language));
  g_string_append_printf (told, " · %s", people);
  if (place != NULL)
    g_string_append_printf (told, " · %s", kring_record_get_text (place, "name"));

  return g_string_free (g_steal_pointer (&told), FALSE);
}
