/* kring-family.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-family.h"

#include <string.h>

/* The rows of one noun: in order, and by the row they are part of. Sorted when asked for. */
typedef struct {
  GPtrArray  *all;       /* every row, owned */
  GPtrArray  *list;      /* those not withdrawn, in order; NULL: to be made */
  GHashTable *parts;     /* owner id -> GPtrArray; NULL: to be made */
} Rows;

struct _KringFamily
{
  GObject     parent_instance;

  GHashTable *by_id;     /* gint64 -> KringRecord, borrowed from rows */
  gint64      last_id;   /* that was given: rows of one action are only known when it is done */
  GPtrArray  *nothing;
  Rows        rows[KRING_N_NOUNS];
};

G_DEFINE_FINAL_TYPE (KringFamily, kring_family, G_TYPE_OBJECT)

enum {
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static int
compare_order (gconstpointer a,
               gconstpointer b)
{
  KringRecord *first = *(KringRecord **) a;
  KringRecord *second = *(KringRecord **) b;
  int order = g_strcmp0 (kring_record_get_text (first, "pos"), kring_record_get_text (second, "pos"));

  if (order != 0)
    return order;

  return kring_record_get_id (first) < kring_record_get_id (second) ? -1 : 1;
}

static void
forget_order (Rows *rows)
{
  g_clear_pointer (&rows->list, g_ptr_array_unref);
  g_clear_pointer (&rows->parts, g_hash_table_unref);
}

static void
sort_rows (Rows *rows)
{
  if (rows->list != NULL)
    return;

  rows->list = g_ptr_array_sized_new (rows->all->len);
  for (guint i = 0; i < rows->all->len; i++)
    if (!kring_record_get_flag (rows->all->pdata[i], "withdrawn"))
      g_ptr_array_add (rows->list, rows->all->pdata[i]);

  g_ptr_array_sort (rows->list, compare_order);
}

static void
sort_parts (Rows       *rows,
            const char *owner_field)
{
  if (rows->parts != NULL)
    return;

  sort_rows (rows);
  rows->parts = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  for (guint i = 0; i < rows->list->len; i++)
    {
      gint64 owner = kring_record_get_ref (rows->list->pdata[i], owner_field);
      GPtrArray *parts = g_hash_table_lookup (rows->parts, &owner);

      if (parts == NULL)
        {
          parts = g_ptr_array_new ();
          g_hash_table_insert (rows->parts, g_memdup2 (&owner, sizeof owner), parts);
        }
      g_ptr_array_add (parts, rows->list->pdata[i]);
    }
}

static void
kring_family_finalize (GObject *object)
{
  KringFamily *self = KRING_FAMILY (object);

  for (int noun = 0; noun < KRING_N_NOUNS; noun++)
    {
      forget_order (&self->rows[noun]);
      g_ptr_array_unref (self->rows[noun].all);
    }
  g_hash_table_unref (self->by_id);
  g_ptr_array_unref (self->nothing);

  G_OBJECT_CLASS (kring_family_parent_class)->finalize (object);
}

static void
kring_family_class_init (KringFamilyClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = kring_family_finalize;

  /**
   * KringFamily::changed: rows were added or changed; whatever was made from them is to be made anew.
   */
  signals[CHANGED] = g_signal_new ("changed", KRING_TYPE_FAMILY, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
kring_family_init (KringFamily *self)
{
  self->by_id = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->nothing = g_ptr_array_new ();
  for (int noun = 0; noun < KRING_N_NOUNS; noun++)
    self->rows[noun].all = g_ptr_array_new_with_free_func (g_object_unref);
}

KringFamily *
kring_family_new (void)
{
  return g_object_new (KRING_TYPE_FAMILY, NULL);
}

gint64
kring_family_new_id (KringFamily *self)
{
  const gint64 epoch = G_GINT64_CONSTANT (1577836800000);   /* 1 January 2020 */
  gint64 id;

  do
    {
      gint64 elapsed = g_get_real_time () / 1000 - epoch;

      id = (MAX (elapsed, 0) & G_GINT64_CONSTANT (0x1ffffffffff)) << 22 | (g_random_int () & 0x3fffff);
      id = self->last_id = MAX (id, self->last_id + 1);
    }
  while (g_hash_table_contains (self->by_id, &id));

  return id;
}

void
kring_family_put (KringFamily *self,
                  KringRecord *record)
{
  gint64 id = kring_record_get_id (record);
  KringRecord *known = g_hash_table_lookup (self->by_id, &id);
  Rows *rows = &self->rows[kring_record_get_noun (record)];

  g_return_if_fail (id != 0);
  g_return_if_fail (known == NULL || known == record);

  if (known == NULL)
    {
      g_ptr_array_add (rows->all, g_object_ref (record));
      g_hash_table_insert (self->by_id, g_memdup2 (&id, sizeof id), record);
    }
  forget_order (rows);
}

void
kring_family_remove (KringFamily *self,
                     gint64       id)
{
  KringRecord *record = g_hash_table_lookup (self->by_id, &id);
  Rows *rows;

  if (record == NULL)
    return;

  rows = &self->rows[kring_record_get_noun (record)];
  forget_order (rows);
  g_hash_table_remove (self->by_id, &id);
  g_ptr_array_remove (rows->all, record);
}

void
kring_family_changed (KringFamily *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

KringRecord *
kring_family_get (KringFamily *self,
                  gint64       id)
{
  return g_hash_table_lookup (self->by_id, &id);
}

GPtrArray *
kring_family_list (KringFamily *self,
                   KringNoun    noun)
{
  sort_rows (&self->rows[noun]);

  return self->rows[noun].list;
}

GPtrArray *
kring_family_list_withdrawn (KringFamily *self,
                             KringNoun    noun)
{
  GPtrArray *all = self->rows[noun].all;
  GPtrArray *withdrawn = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++)
    if (kring_record_get_flag (all->pdata[i], "withdrawn"))
      g_ptr_array_add (withdrawn, all->pdata[i]);

  return withdrawn;
}

GPtrArray *
kring_family_parts (KringFamily *self,
                    gint64       owner,
                    KringNoun    noun)
{
  const KringField *field = kring_noun_owner (noun);
  GPtrArray *parts;

  g_return_val_if_fail (field != NULL, self->nothing);

  sort_parts (&self->rows[noun], field->name);
  parts = g_hash_table_lookup (self->rows[noun].parts, &owner);

  return parts != NULL ? parts : self->nothing;
}

KringRecord *
kring_family_get_self (KringFamily *self)
{
  GPtrArray *list = kring_family_list (self, KRING_NOUN_FAMILY);

  return list->len > 0 ? list->pdata[0] : NULL;
}
