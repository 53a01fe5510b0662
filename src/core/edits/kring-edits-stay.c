/* kring-edits-stay.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-edits-stay.h"

#include "kring-edits-private.h"
#include "kring-order.h"

/* The place that is known, or one more; 0: it could not be saved. */
static gint64
save_place (KringStore            *store,
            const KringQuickWhere *where,
            GError               **error)
{
  g_autoptr(KringRecord) place = NULL;

  if (where->place != NULL)
    return kring_record_get_id (where->place);

  place = kring_edit_create (store, KRING_NOUN_PLACE);
  kring_record_set_text (place, "kind", where->place_kind);
  kring_record_set_text (place, "name", where->name);
  return kring_store_save (store, place, error) ? kring_record_get_id (place) : 0;
}

static void
set_date (KringRecord     *stay,
          const char      *field,
          const KringDate *date)
{
  if (kring_date_is_dated (date))
    kring_record_set_date (stay, field, date);
}

static gboolean
save_ends (KringStore       *store,
           GPtrArray        *stays,
           const KringDate  *date,
           GError          **error)
{
  for (guint i = 0; i < stays->len; i++)
    {
      KringRecord *stay = kring_family_get (kring_store_get_family (store), kring_record_get_id (stays->pdata[i]));
      g_autoptr(KringRecord) copy = kring_record_copy (stay);

      kring_record_set_date (copy, "to", date);
      if (!kring_edit_keeps_rules (store, copy, error) || !kring_store_save (store, copy, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
save_stays (KringStore            *store,
            const KringQuickStay  *told,
            KringRecord          **first,
            GError               **error)
{
  gint64 place = save_place (store, &told->where, error);
  g_autofree char *last = NULL;

  if (place == 0)
    return FALSE;

  for (guint i = 0; i < told->stayers->len; i++)
    {
      const KringQuickStayer *stayer = &g_array_index (told->stayers, KringQuickStayer, i);
      g_autoptr(KringRecord) stay = kring_edit_create (store, KRING_NOUN_STAY);

      /* the family only knows of those before it when the action is done */
      if (last != NULL)
        kring_record_set_text (stay, "pos", last);
      g_free (last);
      last = kring_order_between (kring_record_get_text (stay, "pos"), NULL);

      kring_record_set_int (stay, "person", kring_record_get_id (stayer->person));
      kring_record_set_int (stay, "place", place);
      kring_record_set_text (stay, "kind", stayer->kind);
      kring_record_set_text (stay, "rhythm", told->rhythm);
      set_date (stay, "from", &told->from);
      set_date (stay, "to", &stayer->to);
      set_date (stay, "planned_end", &told->planned_end);
      if (!kring_store_save (store, stay, error) || !save_ends (store, stayer->ended, &told->from, error))
        return FALSE;
      if (i == 0)
        g_set_object (first, stay);
    }

  return TRUE;
}

KringRecord *
kring_edit_add_told_stay (KringStore            *store,
                          const KringQuickStay  *told,
                          GError               **error)
{
  g_autoptr(KringRecord) first = NULL;

  g_return_val_if_fail (told->stayers->len > 0, NULL);

  if (!kring_store_begin (store, told->is_move ? "stay.move" : "stay.add", error)
      || !kring_edit_finish (store, save_stays (store, told, &first, error), error))
    return NULL;

  return first;   /* the family holds it */
}
