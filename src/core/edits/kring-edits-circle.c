/* kring-edits-circle.c - circles: beginning one, its next version, and who stands where
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-edits-circle.h"

#include "kring-edits-private.h"
#include "kring-order.h"

static KringRecord *
find_placement (KringStore  *store,
                KringRecord *circle,
                gint64       person)
{
  GPtrArray *placements = kring_family_parts (kring_store_get_family (store), kring_record_get_id (circle),
                                              KRING_NOUN_PLACEMENT);

  for (guint i = 0; i < placements->len; i++)
    if (kring_record_get_ref (placements->pdata[i], "person") == person)
      return placements->pdata[i];

  return NULL;
}

/* @last: what new places come after; of one action the family holds nothing yet. */
static gboolean
save_placing (KringStore          *store,
              KringRecord         *circle,
              const KringPlacing  *placing,
              char               **last,
              GError             **error)
{
  KringRecord *present = find_placement (store, circle, placing->person);
  g_autoptr(KringRecord) placement = NULL;

  if (present != NULL)
    {
      placement = kring_record_copy (present);
    }
  else
    {
      placement = kring_edit_create_part (store, KRING_NOUN_PLACEMENT, kring_record_get_id (circle));
      kring_record_set_int (placement, "person", placing->person);
      if (*last != NULL)
        {
          g_autofree char *pos = kring_order_between (*last, NULL);

          kring_record_set_text (placement, "pos", pos);
        }
      g_set_str (last, kring_record_get_text (placement, "pos"));
    }

  kring_record_set_int (placement, "ring", placing->ring);
  kring_record_set_text (placement, "sector", placing->sector);
  kring_record_set_int (placement, "angle", KRING_UNSET);
  if (kring_record_get_flag (placement, "outside"))
    kring_record_set_int (placement, "outside", KRING_UNSET);

  return kring_store_save (store, placement, error);
}

gboolean
kring_edit_place_all (KringStore          *store,
                      KringRecord         *circle,
                      const KringPlacing  *placings,
                      gsize                n_placings,
                      GError             **error)
{
  g_autofree char *last = NULL;
  gboolean is_move = TRUE, saved = TRUE;

  for (gsize i = 0; i < n_placings; i++)
    is_move = is_move && find_placement (store, circle, placings[i].person) != NULL;
  if (!kring_store_begin (store, is_move ? "placement.move" : "placement.add", error))
    return FALSE;

  for (gsize i = 0; saved && i < n_placings; i++)
    saved = save_placing (store, circle, &placings[i], &last, error);

  return kring_edit_finish (store, saved, error);
}

gboolean
kring_edit_place (KringStore   *store,
                  KringRecord  *circle,
                  gint64        person,
                  int           ring,
                  const char   *sector,
                  GError      **error)
{
  const KringPlacing placing = { person, ring, sector };

  return kring_edit_place_all (store, circle, &placing, 1, error);
}

gboolean
kring_edit_stay (KringStore    *store,
                 KringRecord   *circle,
                 const gint64  *people,
                 const gint64  *angles,
                 gsize          n_people,
                 GError       **error)
{
  gboolean saved = TRUE;

  if (!kring_store_begin (store, angles != NULL ? "placement.stay" : "placement.free", error))
    return FALSE;

  for (gsize i = 0; saved && i < n_people; i++)
    {
      KringRecord *present = find_placement (store, circle, people[i]);
      g_autoptr(KringRecord) placement = present != NULL ? kring_record_copy (present) : NULL;

      if (placement == NULL)
        continue;
      kring_record_set_int (placement, "angle", angles != NULL ? angles[i] : KRING_UNSET);
      saved = kring_store_save (store, placement, error);
    }

  return kring_edit_finish (store, saved, error);
}

gboolean
kring_edit_put_outside (KringStore    *store,
                        KringRecord   *circle,
                        const gint64  *people,
                        gsize          n_people,
                        GError       **error)
{
  gboolean saved = TRUE;

  if (!kring_store_begin (store, "placement.outside", error))
    return FALSE;

  for (gsize i = 0; saved && i < n_people; i++)
    {
      KringRecord *present = find_placement (store, circle, people[i]);
      g_autoptr(KringRecord) placement = present != NULL ? kring_record_copy (present) : NULL;

      if (placement == NULL)
        continue;
      kring_record_set_int (placement, "outside", 1);
      saved = kring_store_save (store, placement, error);
    }

  return kring_edit_finish (store, saved, error);
}

gboolean
kring_edit_take_out (KringStore    *store,
                     KringRecord   *circle,
                     const gint64  *people,
                     gsize          n_people,
                     GError       **error)
{
  gboolean saved = TRUE;

  if (!kring_store_begin (store, "placement.withdrawn", error))
    return FALSE;

  for (gsize i = 0; saved && i < n_people; i++)
    {
      KringRecord *present = find_placement (store, circle, people[i]);

      saved = present == NULL || kring_store_withdraw (store, present, error);
    }

  return kring_edit_finish (store, saved, error);
}

KringRecord *
kring_edit_begin_circle (KringStore          *store,
                         const char          *title,
                         const char          *scheme,
                         const char * const  *rings,
                         const char * const  *sides,
                         int                  day,
                         const gint64        *focus,
                         gsize                n_focus,
                         GError             **error)
{
  g_autoptr(KringRecord) circle = kring_edit_create (store, KRING_NOUN_CIRCLE);

  kring_record_set_text (circle, "title", title);
  kring_record_set_text (circle, "scheme", scheme);
  kring_record_set_text (circle, "sectors", "sides");
  kring_record_set_text (circle, "status", "current");
  kring_record_set_texts (circle, "rings", rings);
  kring_record_set_texts (circle, "sector_labels", sides);
  kring_edit_set_day (circle, "date", day);

  if (!kring_store_begin (store, "circle.add", error)
      || !kring_edit_finish (store, kring_store_save (store, circle, error)
                             && kring_edit_save_people (store, circle, "focus", focus, n_focus, error), error))
    return NULL;

  return circle;   /* the family holds it */
}

static gboolean
save_copy (KringStore   *store,
           KringRecord  *from,
           KringRecord  *to,
           GError      **error)
{
  g_autoptr(KringRecord) archived = kring_record_copy (from);

  kring_record_set_text (archived, "status", "archived");
  return kring_store_save (store, archived, error)
         && kring_store_save (store, to, error)
         && kring_edit_copy_parts (store, from, to, KRING_NOUN_CIRCLE_PERSON, error)
         && kring_edit_copy_parts (store, from, to, KRING_NOUN_PLACEMENT, error)
         && kring_edit_copy_parts (store, from, to, KRING_NOUN_CIRCLE_LINK, error);
}

KringRecord *
kring_edit_copy_circle (KringStore   *store,
                        KringRecord  *circle,
                        int           day,
                        GError      **error)
{
  g_autoptr(KringRecord) last = kring_edit_create (store, KRING_NOUN_CIRCLE);
  g_autoptr(KringRecord) copy = kring_record_new (KRING_NOUN_CIRCLE);

  kring_record_assign (copy, circle);
  kring_record_set_text (copy, "ref", NULL);
  kring_record_set_text (copy, "pos", kring_record_get_text (last, "pos"));
  kring_record_set_text (copy, "status", "current");
  kring_edit_set_day (copy, "date", day);

  if (!kring_store_begin (store, "circle.copy", error)
      || !kring_edit_finish (store, save_copy (store, circle, copy, error), error))
    return NULL;

  return copy;
}

static gboolean
save_renamed (KringStore   *store,
              KringRecord  *circle,
              const char   *before,
              const char   *after,
              GError      **error)
{
  GPtrArray *placements = kring_family_parts (kring_store_get_family (store), kring_record_get_id (circle),
                                              KRING_NOUN_PLACEMENT);
  gboolean saved = TRUE;

  for (guint i = 0; i < placements->len && saved; i++)
    {
      g_autoptr(KringRecord) placement = NULL;

      if (!kring_record_is (placements->pdata[i], "sector", before))
        continue;
      placement = kring_record_copy (placements->pdata[i]);
      kring_record_set_text (placement, "sector", after);
      saved = kring_store_save (store, placement, error);
    }

  return saved;
}

gboolean
kring_edit_follow_sides (KringStore   *store,
                         KringRecord  *before,
                         KringRecord  *after,
                         GError      **error)
{
  g_auto(GStrv) old = kring_record_get_texts (before, "sector_labels");
  g_auto(GStrv) new = kring_record_get_texts (after, "sector_labels");
  gboolean saved = TRUE;

  if (g_strv_length (old) != g_strv_length (new))
    return TRUE;

  for (gsize i = 0; old[i] != NULL && saved; i++)
    if (!g_strv_contains ((const char * const *) new, old[i]) && !g_strv_contains ((const char * const *) old, new[i]))
      saved = save_renamed (store, after, old[i], new[i], error);

  return saved;
}
