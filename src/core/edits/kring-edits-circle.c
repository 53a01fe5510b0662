/* kring-edits-circle.c - circles: beginning one, its next version, and who stands where
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-edits-circle.h"

#include "kring-circle-rings.h"
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

/* The line of @after with the words of line @i of @before, however often they are there. -1: none. */
static int
find_same (char **before,
           char **after,
           int    i)
{
  int nth = 0;

  for (int j = 0; j <= i; j++)
    nth += g_str_equal (before[j], before[i]);
  for (int j = 0; after[j] != NULL; j++)
    if (g_str_equal (after[j], before[i]) && --nth == 0)
      return j;

  return -1;
}

/* The same, or, where there are no fewer lines than before, the one that got other words: as far as it was behind the
 * last line that kept its own. */
static int
find_line (char **before,
           char **after,
           int    i)
{
  int there = find_same (before, after, i), kept = i - 1;

  if (there >= 0 || g_strv_length (after) < g_strv_length (before))
    return there;

  while (kept >= 0 && find_same (before, after, kept) < 0)
    kept--;
  there = kept >= 0 ? find_same (before, after, kept) + i - kept : i;

  if (there >= (int) g_strv_length (after) || g_strv_contains ((const char * const *) before, after[there]))
    return -1;

  return there;
}

/* Nobody is put on a side that nobody named for them: who was on one that went is on none. */
gboolean
kring_edit_follow_sides (KringStore   *store,
                         KringRecord  *before,
                         KringRecord  *after,
                         GError      **error)
{
  g_auto(GStrv) old = kring_record_get_texts (before, "sector_labels");
  g_auto(GStrv) new = kring_record_get_texts (after, "sector_labels");
  GPtrArray *placements = kring_family_parts (kring_store_get_family (store), kring_record_get_id (after),
                                              KRING_NOUN_PLACEMENT);

  for (guint i = 0; i < placements->len; i++)
    for (int side = 0; old[side] != NULL; side++)
      {
        g_autoptr(KringRecord) placement = NULL;
        int there;

        if (!kring_record_is (placements->pdata[i], "sector", old[side]))
          continue;
        there = find_line (old, new, side);
        if (there >= 0 && g_str_equal (new[there], old[side]))
          break;
        placement = kring_record_copy (placements->pdata[i]);
        kring_record_set_text (placement, "sector", there >= 0 ? new[there] : NULL);
        if (!kring_store_save (store, placement, error))
          return FALSE;
        break;
      }

  return TRUE;
}

/* Of a ring that went: the next one outwards that is left, or else the outermost. */
static gint64
find_ring (char   **before,
           char   **after,
           gint64   ring)
{
  for (gint64 i = MAX (ring, 1) - 1; i < g_strv_length (before); i++)
    {
      int there = find_line (before, after, (int) i);

      if (there >= 0)
        return there + 1;
    }

  return MIN (ring, g_strv_length (after));
}

/* Who is outside the circle stays there: that is no ring. The one they would come back to follows as well. */
gboolean
kring_edit_follow_rings (KringStore   *store,
                         KringRecord  *before,
                         KringRecord  *after,
                         GError      **error)
{
  static const char * const fields[] = { "ring", "wish_ring" };
  g_auto(GStrv) old = kring_circle_rings (before);
  g_auto(GStrv) new = kring_circle_rings (after);
  GPtrArray *placements = kring_family_parts (kring_store_get_family (store), kring_record_get_id (after),
                                              KRING_NOUN_PLACEMENT);

  for (guint i = 0; i < placements->len; i++)
    {
      g_autoptr(KringRecord) placement = kring_record_copy (placements->pdata[i]);
      gboolean is_other = FALSE;

      for (gsize f = 0; f < G_N_ELEMENTS (fields); f++)
        {
          gint64 ring = kring_record_get_int (placement, fields[f]);
          gint64 there = ring != KRING_UNSET ? find_ring (old, new, ring) : ring;

          is_other = is_other || there != ring;
          if (there != ring)
            kring_record_set_int (placement, fields[f], there);
        }
      if (is_other && !kring_store_save (store, placement, error))
        return FALSE;
    }

  return TRUE;
}
