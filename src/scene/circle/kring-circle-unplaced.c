/* kring-circle-unplaced.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-circle-unplaced.h"

/* Where people are spoken of. */
static const KringNoun mentions[] = {
  KRING_NOUN_PARENTAGE, KRING_NOUN_PARTNERSHIP, KRING_NOUN_TIE, KRING_NOUN_STAY, KRING_NOUN_EVENT, KRING_NOUN_EVENT_PERSON,
  KRING_NOUN_EVENT_VIEW, KRING_NOUN_SUPPORT, KRING_NOUN_SUPPORT_PERSON, KRING_NOUN_ATTENDANCE, KRING_NOUN_PERSPECTIVE,
  KRING_NOUN_SCORE, KRING_NOUN_ITEM_PERSON,
};

static void
count_field (GHashTable       *counts,
             GPtrArray        *rows,
             const KringField *field)
{
  for (guint i = 0; i < rows->len; i++)
    {
      guint *spoken = g_hash_table_lookup (counts, &(gint64) { kring_record_get_ref (rows->pdata[i], field->name) });

      if (spoken != NULL)
        (*spoken)++;
    }
}

static void
count_mentions (GHashTable *counts,
                KringShare *share)
{
  for (gsize m = 0; m < G_N_ELEMENTS (mentions); m++)
    {
      const KringNounInfo *info = &kring_nouns[mentions[m]];

      for (guint f = 0; f < info->n_fields; f++)
        if (info->fields[f].kind == KRING_FIELD_REF && info->fields[f].noun == KRING_NOUN_PERSON)
          count_field (counts, kring_share_list (share, mentions[m]), &info->fields[f]);
    }
}

static void
take_out (GHashTable  *counts,
          KringRecord *person)
{
  if (person != NULL)
    g_hash_table_remove (counts, &(gint64) { kring_record_get_id (person) });
}

/* Who stands in a ring, and who stands in the middle. */
static void
take_out_placed (GHashTable  *counts,
                 KringShare  *share,
                 KringRecord *circle)
{
  GPtrArray *placements = kring_share_parts (share, circle, KRING_NOUN_PLACEMENT);
  g_autoptr(GPtrArray) focus = kring_share_people (share, circle, "focus");
  g_autoptr(GPtrArray) children = kring_share_children (share);
  GPtrArray *middle = focus->len > 0 ? focus : children;

  for (guint i = 0; i < placements->len; i++)
    take_out (counts, kring_share_follow (share, placements->pdata[i], "person"));
  for (guint i = 0; i < middle->len; i++)
    take_out (counts, middle->pdata[i]);
}

/* In the order of the family where they are spoken of as often. */
static int
compare_spoken (gconstpointer a,
                gconstpointer b,
                gpointer      counts)
{
  const guint *x = g_hash_table_lookup (counts, &(gint64) { kring_record_get_id (*(KringRecord * const *) a) });
  const guint *y = g_hash_table_lookup (counts, &(gint64) { kring_record_get_id (*(KringRecord * const *) b) });

  return *x > *y ? -1 : *x < *y;
}

GPtrArray *
kring_circle_unplaced_new (KringShare  *share,
                           KringRecord *circle)
{
  GPtrArray *people = kring_share_list (share, KRING_NOUN_PERSON);
  GPtrArray *unplaced = g_ptr_array_new ();
  g_autoptr(GHashTable) counts = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);

  for (guint i = 0; i < people->len; i++)
    {
      gint64 id = kring_record_get_id (people->pdata[i]);

      g_hash_table_insert (counts, g_memdup2 (&id, sizeof id), g_new0 (guint, 1));
    }
  take_out_placed (counts, share, circle);
  count_mentions (counts, share);

  for (guint i = 0; i < people->len; i++)
    if (g_hash_table_contains (counts, &(gint64) { kring_record_get_id (people->pdata[i]) }))
      g_ptr_array_add (unplaced, people->pdata[i]);
  g_ptr_array_sort_with_data (unplaced, compare_spoken, counts);

  return unplaced;
}
