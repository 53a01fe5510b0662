/* kring-drafts.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-drafts.h"

#include "kring-store-private.h"

/* "12/text" */
static char *
make_key (gint64      row,
          const char *field)
{
  return g_strdup_printf ("%" G_GINT64_FORMAT "/%s", row, field);
}

/* All of them, read once: a plan asks for hundreds of lines, of which hardly one has a draft. */
static GHashTable *
read_drafts (KringStore *store)
{
  g_autoptr(GHashTable) drafts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr(KringQuery) query = kring_query_new (kring_store_get_db (store), "SELECT row, field, text FROM draft", NULL);

  while (query != NULL && kring_query_step (query, NULL) == KRING_STEP_ROW)
    g_hash_table_insert (drafts, make_key (kring_query_int (query, 0), kring_query_text (query, 1)),
                         g_strdup (kring_query_text (query, 2)));

  return g_steal_pointer (&drafts);
}

static GHashTable *
get_drafts (KringStore *store)
{
  GHashTable *drafts = g_object_get_data (G_OBJECT (store), "kring-drafts");

  if (drafts == NULL)
    {
      drafts = read_drafts (store);
      g_object_set_data_full (G_OBJECT (store), "kring-drafts", drafts, (GDestroyNotify) g_hash_table_unref);
    }

  return drafts;
}

const char *
kring_drafts_get (KringStore *store,
                  gint64      row,
                  const char *field)
{
  g_autofree char *key = NULL;

  if (kring_store_get_db (store) == NULL || g_hash_table_size (get_drafts (store)) == 0)
    return NULL;

  key = make_key (row, field);
  return g_hash_table_lookup (get_drafts (store), key);
}

gboolean
kring_drafts_put (KringStore  *store,
                  gint64       row,
                  const char  *field,
                  const char  *text,
                  GError     **error)
{
  g_autofree char *key = make_key (row, field);
  g_autoptr(KringQuery) query = NULL;

  if (kring_store_get_db (store) == NULL   /* the family is closed: what it had is written */
      || g_strcmp0 (g_hash_table_lookup (get_drafts (store), key), text) == 0)
    return TRUE;

  query = kring_query_new (kring_store_get_db (store), text != NULL ? "REPLACE INTO draft (row, field, text) VALUES (?1, ?2, ?3)"
                                                                    : "DELETE FROM draft WHERE row = ?1 AND field = ?2", error);
  if (query == NULL)
    return FALSE;

  kring_query_bind_int (query, 1, row);
  kring_query_bind_text (query, 2, field);
  if (text != NULL)
    kring_query_bind_text (query, 3, text);
  if (!kring_query_run (query, error))
    return FALSE;

  if (text != NULL)
    g_hash_table_replace (get_drafts (store), g_steal_pointer (&key), g_strdup (text));
  else
    g_hash_table_remove (get_drafts (store), key);
  return TRUE;
}
