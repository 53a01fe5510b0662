/* kring-chronology-match.c - who and what is meant, and what is likely there already
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-chronology.h"

#include <string.h>

#include "kring-fold.h"
#include "kring-marks.h"
#include "kring-words.h"

#define ALIKE     0.5    /* shared part of the words of two titles */
#define VERY_ALIKE 0.8   /* when nobody knows when */
#define NARROW    62     /* days; a date that is wider does not make two moments of one kind the same */

/* An event that is there, taken apart once. */
typedef struct {
  KringRecord *record;
  KringDate    date;
  GHashTable  *words;
  gboolean     is_taken;
} Known;

static void
clear_known (gpointer data)
{
  Known *known = data;

  kring_date_clear (&known->date);
  g_hash_table_unref (known->words);
}

/* The words of a title that tell something. */
static GHashTable *
split_words (const char *title)
{
  GHashTable *words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *folded = kring_fold (title != NULL ? title : "");
  g_auto(GStrv) parts = g_regex_split_simple ("[^\\p{L}\\p{N}]+", folded, 0, 0);

  for (gsize i = 0; parts[i] != NULL; i++)
    if (g_utf8_strlen (parts[i], -1) > 2)
      g_hash_table_add (words, g_strdup (parts[i]));

  return words;
}

/* From 0 to 1. */
static double
compare_words (GHashTable *a,
               GHashTable *b)
{
  guint size = g_hash_table_size (a) + g_hash_table_size (b), shared = 0;
  GHashTableIter iter;
  gpointer word;

  g_hash_table_iter_init (&iter, a);
  while (g_hash_table_iter_next (&iter, &word, NULL))
    shared += g_hash_table_contains (b, word);

  return size > 0 ? 2.0 * shared / size : 0;
}

/* The only one who is called so; 0: nobody is, or several. */
static gint64
find_called (KringShare *share,
             const char *name)
{
  GPtrArray *people = kring_share_list (share, KRING_NOUN_PERSON);
  g_autofree char *sought = kring_fold (name);
  gint64 found = 0;

  for (guint i = 0; i < people->len; i++)
    {
      g_autofree char *full = kring_person_full_name (people->pdata[i]);
      const char *names[] = {
        kring_record_get_text (people->pdata[i], "call"), kring_record_get_text (people->pdata[i], "given"),
        kring_record_get_text (people->pdata[i], "label"), full,
      };

      for (gsize j = 0; j < G_N_ELEMENTS (names); j++)
        {
          g_autofree char *folded = names[j] != NULL ? kring_fold (names[j]) : NULL;
          gint64 id = kring_record_get_id (people->pdata[i]);

          if (g_strcmp0 (folded, sought) != 0 || found == id)
            continue;
          if (found != 0)
            return 0;
          found = id;
        }
    }

  return found;
}

/* "tante Nadia" is Nadia when nobody is called as a whole: a word in small letters says what somebody is. */
static gint64
find_person (KringShare *share,
             const char *name)
{
  gint64 found = find_called (share, name);
  const char *rest = strchr (name, ' ');

  return found == 0 && rest != NULL && g_unichar_islower (g_utf8_get_char (name)) ? find_called (share, rest + 1) : found;
}

static gint64
find_place (KringShare *share,
            const char *name)
{
  GPtrArray *places = kring_share_list (share, KRING_NOUN_PLACE);
  g_autofree char *sought = kring_fold (name);

  for (guint i = 0; i < places->len; i++)
    {
      g_autofree char *folded = kring_fold (kring_record_get_text (places->pdata[i], "name"));

      if (g_str_equal (folded, sought))
        return kring_record_get_id (places->pdata[i]);
    }

  return 0;
}

static gboolean
holds (GArray *ids,
       gint64  id)
{
  for (guint i = 0; i < ids->len; i++)
    if (g_array_index (ids, gint64, i) == id)
      return TRUE;

  return FALSE;
}

static void
match_names (KringChronologyEvent *event,
             KringShare           *share)
{
  g_autoptr(GPtrArray) children = kring_share_children (share);
  g_autoptr(GStrvBuilder) strangers = g_strv_builder_new ();

  g_array_set_size (event->people, 0);
  for (gsize i = 0; event->who != NULL && event->who[i] != NULL; i++)
    {
      gint64 id = find_person (share, event->who[i]);

      if (id == 0)
        g_strv_builder_add (strangers, event->who[i]);
      else if (!holds (event->people, id))
        g_array_append_val (event->people, id);
    }
  if (event->people->len == 0)
    for (guint i = 0; i < children->len; i++)
      {
        gint64 id = kring_record_get_id (children->pdata[i]);

        g_array_append_val (event->people, id);
      }

  g_strfreev (event->strangers);
  event->strangers = g_strv_builder_end (strangers);
  event->place_id = event->place != NULL ? find_place (share, event->place) : 0;
  event->teller = event->source != NULL ? find_person (share, event->source) : 0;
  for (guint i = 0; i < event->views->len; i++)
    {
      KringChronologyView *view = event->views->pdata[i];

      view->person = find_person (share, view->name);
    }
}

static gboolean
shares_people (KringShare           *share,
               KringChronologyEvent *event,
               KringRecord          *known)
{
  GPtrArray *parts = kring_share_parts (share, known, KRING_NOUN_EVENT_PERSON);

  for (guint i = 0; i < parts->len; i++)
    if (holds (event->people, kring_record_get_ref (parts->pdata[i], "person")))
      return TRUE;

  return FALSE;
}

static gboolean
is_narrow (const KringDate *date)
{
  return kring_day_is_valid (date->lo) && kring_day_is_valid (date->hi)
         && kring_day_to_number (date->hi) - kring_day_to_number (date->lo) <= NARROW;
}

/* How likely both are the same moment; 0: they are not. */
static double
weigh (KringChronologyEvent *event,
       const KringDate      *date,
       GHashTable           *words,
       Known                *known)
{
  gboolean are_dated = kring_date_is_dated (date) && kring_date_is_dated (&known->date);
  const char *kind = kring_record_get_text (event->record, "kind");
  gboolean is_kind = g_strcmp0 (kind, "other") != 0 && kring_record_is (known->record, "kind", kind);
  double alike;

  if (are_dated && (date->lo > known->date.hi || date->hi < known->date.lo))
    return 0;

  alike = compare_words (words, known->words);
  if (!are_dated)
    return alike >= VERY_ALIKE ? alike : 0;
  if (alike < ALIKE && !(is_kind && is_narrow (date) && is_narrow (&known->date)))
    return 0;

  return 2 * alike + is_kind + (date->lo == known->date.lo && date->hi == known->date.hi);
}

/* What was marked for fewer people, or of a kind that has rules of its own, does not go where more people read. */
static gboolean
may_fill (KringRecord *record,
          KringRecord *twin)
{
  const char *mark = kring_record_get_text (record, "visibility"), *access = kring_record_get_text (record, "access");
  const char *open = kring_record_has (twin, "visibility") ? kring_record_get_text (twin, "visibility") : "all";

  return (mark == NULL || kring_marks_cover (mark, open))
         && (access == NULL || kring_record_is (twin, "access", access));
}

static void
match_twin (KringChronologyEvent *event,
            KringShare           *share,
            GArray               *all)
{
  g_autoptr(GHashTable) words = split_words (kring_record_get_text (event->record, "title"));
  g_auto(KringDate) date = KRING_DATE_INIT;
  Known *best = NULL;
  double most = 0;

  kring_record_get_date (event->record, "date", &date);
  for (guint i = 0; i < all->len; i++)
    {
      Known *known = &g_array_index (all, Known, i);
      double weight = known->is_taken ? 0 : weigh (event, &date, words, known);

      if (weight > most && shares_people (share, event, known->record))
        {
          most = weight;
          best = known;
        }
    }

  event->twin = best != NULL ? kring_record_get_id (best->record) : 0;
  event->may_fill = best != NULL && may_fill (event->record, best->record);
  event->choice = best != NULL ? KRING_MERGE_SKIP : KRING_MERGE_ADD;
  if (best != NULL)
    best->is_taken = TRUE;
}

void
kring_chronology_match (KringChronology *self,
                        KringShare      *share)
{
  GPtrArray *events = kring_share_list (share, KRING_NOUN_EVENT);
  g_autoptr(GArray) all = g_array_new (FALSE, FALSE, sizeof (Known));

  g_array_set_clear_func (all, clear_known);
  for (guint i = 0; i < events->len; i++)
    {
      Known known = { .record = events->pdata[i], .date = KRING_DATE_INIT };

      kring_record_get_date (known.record, "date", &known.date);
      known.words = split_words (kring_record_get_text (known.record, "title"));
      g_array_append_val (all, known);
    }

  for (guint i = 0; i < self->events->len; i++)
    {
      match_names (self->events->pdata[i], share);
      match_twin (self->events->pdata[i], share, all);
    }
}
