/* kring-edits-event.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-edits-event.h"

#include "kring-edits-child.h"
#include "kring-edits-private.h"
#include "kring-order.h"

static gboolean
has_same_days (const KringDate *a,
               const KringDate *b)
{
  return kring_date_is_dated (a) && kring_date_is_dated (b) && a->lo == b->lo && a->hi == b->hi;
}

static gboolean
is_on (KringRecord     *record,
       const char      *field,
       const KringDate *date)
{
  g_auto(KringDate) other = KRING_DATE_INIT;

  kring_record_get_date (record, field, &other);

  return has_same_days (&other, date);
}

/* Whose birthday it tells, with the new date; NULL: nobody's. */
static KringRecord *
copy_born (KringStore      *store,
           KringRecord     *event,
           const KringDate *date)
{
  GPtrArray *parts = kring_family_parts (kring_store_get_family (store), kring_record_get_id (event),
                                         KRING_NOUN_EVENT_PERSON);
  g_auto(KringDate) before = KRING_DATE_INIT;

  kring_record_get_date (event, "date", &before);
  for (guint i = 0; kring_record_is (event, "kind", "birth") && i < parts->len; i++)
    {
      KringRecord *person = kring_family_get (kring_store_get_family (store),
                                              kring_record_get_ref (parts->pdata[i], "person"));
      KringRecord *copy;

      if (person == NULL || !kring_record_is (parts->pdata[i], "role", "subject") || !is_on (person, "birth", &before))
        continue;

      copy = kring_record_copy (person);
      kring_record_set_date (copy, "birth", date);
      return copy;
    }

  return NULL;
}

gboolean
kring_edit_move_event (KringStore       *store,
                       KringRecord      *event,
                       const KringDate  *date,
                       const KringDate  *end,
                       GError          **error)
{
  g_autoptr(KringRecord) copy = kring_record_copy (event);
  g_autoptr(KringRecord) born = copy_born (store, event, date);
  gboolean is_changed = kring_record_set_date (copy, "date", date);

  if (end != NULL)
    is_changed |= kring_record_set_date (copy, "end", end);
  if (!is_changed)
    return TRUE;

  if (!kring_edit_keeps_rules (store, copy, error) || (born != NULL && !kring_edit_keeps_rules (store, born, error)))
    return FALSE;

  return kring_store_begin (store, "event.date", error)
         && kring_edit_finish (store, kring_store_save (store, copy, error)
                                      && (born == NULL || kring_store_save (store, born, error)), error);
}

KringRecord *
kring_event_find_neighbour (GPtrArray   *events,
                            KringRecord *event,
                            int          by)
{
  g_auto(KringDate) date = KRING_DATE_INIT;
  KringRecord *neighbour = NULL;
  gboolean is_past = FALSE;

  kring_record_get_date (event, "date", &date);
  for (guint i = 0; i < events->len; i++)
    {
      KringRecord *other = events->pdata[i];

      if (kring_record_get_id (other) == kring_record_get_id (event))
        {
          if (by < 0)
            return neighbour;
          is_past = TRUE;
          continue;
        }
      if (!is_on (other, "date", &date))
        continue;
      if (is_past)
        return other;
      neighbour = by < 0 ? other : NULL;
    }

  return NULL;
}

static gboolean
save_event (KringStore   *store,
            KringRecord  *event,
            GArray       *people,
            GError      **error)
{
  if (!kring_store_save (store, event, error))
    return FALSE;

  for (guint i = 0; i < people->len; i++)
    {
      g_autoptr(KringRecord) part = kring_edit_create_part (store, KRING_NOUN_EVENT_PERSON, kring_record_get_id (event));
      g_autofree char *pos = kring_order_nth (i);

      kring_record_set_text (part, "pos", pos);
      kring_record_set_int (part, "person", g_array_index (people, gint64, i));
      kring_record_set_text (part, "role", "subject");
      if (!kring_store_save (store, part, error))
        return FALSE;
    }

  return TRUE;
}

KringRecord *
kring_edit_add_told_event (KringStore             *store,
                           const KringQuickEvent  *told,
                           GError                **error)
{
  g_autoptr(KringRecord) event = kring_edit_create (store, KRING_NOUN_EVENT);
  KringRecord *expected = kring_edit_find_expected (store, told);

  g_return_val_if_fail (told->people->len > 0, NULL);

  if (expected != NULL)
    return kring_edit_born (store, expected, &told->date, NULL, error);

  kring_record_set_text (event, "kind", told->kind);
  kring_record_set_text (event, "title", told->title);
  kring_record_set_date (event, "date", kring_date_is_dated (&told->date) ? &told->date : NULL);
  if (told->place != 0)
    kring_record_set_int (event, "place", told->place);
  kring_record_set_text (event, "certainty", "agreed");
  kring_record_set_text (event, "visibility", "all");

  if (!kring_store_begin (store, "event.add", error)
      || !kring_edit_finish (store, save_event (store, event, told->people, error), error))
    return NULL;

  return event;
}

KringRecord *
kring_edit_add_event (KringStore       *store,
                      const char       *kind,
                      const KringDate  *date,
                      const char       *title,
                      const gint64     *people,
                      gsize             n_people,
                      GError          **error)
{
  g_auto(KringQuickEvent) told = { .date = KRING_DATE_INIT, .title = g_strdup (title), .kind = kind };

  if (date != NULL)
    kring_date_copy (date, &told.date);
  told.people = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_array_append_vals (told.people, people, (guint) n_people);

  return kring_edit_add_told_event (store, &told, error);
}
