/* kring-history.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-history.h"

#include "kring-store-private.h"

static void
change_free (gpointer data)
{
  KringChange *change = data;

  g_free (change->old_text);
  g_free (change->new_text);
  g_free (change);
}

void
kring_action_free (KringAction *self)
{
  g_free (self->who);
  g_free (self->what);
  g_ptr_array_unref (self->changes);
  g_free (self);
}

static gboolean
read_changes (KringStore  *store,
              gint64       action,
              GPtrArray   *changes,
              GError     **error)
{
  g_autoptr(KringQuery) query = kring_query_new (kring_store_get_db (store),
                                                 "SELECT tbl, row, col, old, new FROM change WHERE action = ?1 "
                                                 "ORDER BY seq", error);
  KringStep step;

  if (query == NULL)
    return FALSE;

  kring_query_bind_int (query, 1, action);
  while ((step = kring_query_step (query, error)) == KRING_STEP_ROW)
    {
      KringNoun noun = kring_noun_find (kring_query_text (query, 0));
      int index = noun != KRING_NO_NOUN ? kring_noun_find_field (noun, kring_query_text (query, 2)) : -1;
      KringChange *change;

      if (index < 0)
        continue;

      change = g_new0 (KringChange, 1);
      change->noun = noun;
      change->row = kring_query_int (query, 1);
      change->field = kring_nouns[noun].fields[index].name;
      change->old_text = g_strdup (kring_query_text (query, 3));
      change->new_text = g_strdup (kring_query_text (query, 4));
      g_ptr_array_add (changes, change);
    }

  return step == KRING_STEP_DONE;
}

/* The plain action at the end of a chain of turning back and bringing again. */
#define FIRST_ACTION \
  "(WITH RECURSIVE chain (id, ref) AS (SELECT id, ref FROM action WHERE id = a.id UNION ALL " \
  " SELECT b.id, b.ref FROM action b JOIN chain ON b.id = chain.ref) SELECT id FROM chain WHERE ref IS NULL)"
/* An even number of turns brings the action again. */
#define N_TURNS \
  "(WITH RECURSIVE chain (id, ref) AS (SELECT id, ref FROM action WHERE id = a.id UNION ALL " \
  " SELECT b.id, b.ref FROM action b JOIN chain ON b.id = chain.ref) SELECT count (ref) FROM chain)"

static GPtrArray *
read_actions (KringStore  *store,
              KringQuery  *query,
              GError     **error)
{
  g_autoptr(GPtrArray) actions = g_ptr_array_new_with_free_func ((GDestroyNotify) kring_action_free);
  KringStep step;

  while ((step = kring_query_step (query, error)) == KRING_STEP_ROW)
    {
      KringAction *action = g_new0 (KringAction, 1);

      action->id = kring_query_int (query, 0);
      action->at = kring_query_int (query, 1);
      action->who = g_strdup (kring_query_text (query, 2));
      action->what = g_strdup (kring_query_text (query, 3));
      action->is_undo = kring_query_int (query, 5) % 2 == 1;
      action->changes = g_ptr_array_new_with_free_func (change_free);
      g_ptr_array_add (actions, action);

      if (!read_changes (store, kring_query_int (query, 4), action->changes, error))
        return NULL;
    }

  return step == KRING_STEP_DONE ? g_steal_pointer (&actions) : NULL;
}

#define SELECT_ACTION \
  "SELECT a.id, a.at, a.who, (SELECT what FROM action WHERE id = " FIRST_ACTION "), " FIRST_ACTION ", " N_TURNS " FROM action a "

static KringAction *
find_action (KringStore *store,
             gint64      id)
{
  g_autoptr(KringQuery) query = NULL;
  g_autoptr(GPtrArray) actions = NULL;

  if (id == 0)
    return NULL;

  query = kring_query_new (kring_store_get_db (store), SELECT_ACTION "WHERE a.id = ?1", NULL);
  if (query == NULL)
    return NULL;

  kring_query_bind_int (query, 1, id);
  actions = read_actions (store, query, NULL);

  return actions != NULL && actions->len == 1 ? g_ptr_array_steal_index (actions, 0) : NULL;
}

KringAction *
kring_history_get_undo (KringStore *store)
{
  return find_action (store, kring_undo_stacks_get_undo (kring_store_get_stacks (store)));
}

KringAction *
kring_history_get_redo (KringStore *store)
{
  return find_action (store, kring_undo_stacks_get_redo (kring_store_get_stacks (store)));
}

gboolean
kring_history_can_undo (KringStore *store)
{
  return kring_undo_stacks_get_undo (kring_store_get_stacks (store)) != 0;
}

gboolean
kring_history_can_redo (KringStore *store)
{
  return kring_undo_stacks_get_redo (kring_store_get_stacks (store)) != 0;
}

GPtrArray *
kring_history_list (KringStore  *store,
                    gint64       row,
                    guint        limit,
                    GError     **error)
{
  g_autoptr(KringQuery) query = kring_query_new (kring_store_get_db (store), SELECT_ACTION
                                                 "WHERE ?1 = 0 OR EXISTS (SELECT 1 FROM change c WHERE c.row = ?1 AND c.action = a.id) "
                                                 "ORDER BY a.hlc DESC, a.id DESC LIMIT ?2", error);

  if (query == NULL)
    return NULL;

  kring_query_bind_int (query, 1, row);
  kring_query_bind_int (query, 2, limit);
  return read_actions (store, query, error);
}

/* The rows that @action made: their "withdrawn" cell had no value before. */
static GHashTable *
find_created (GPtrArray *changes)
{
  GHashTable *created = g_hash_table_new (g_int64_hash, g_int64_equal);

  for (guint i = 0; i < changes->len; i++)
    {
      KringChange *change = changes->pdata[i];

      if (g_str_equal (change->field, "withdrawn") && change->old_text == NULL)
        g_hash_table_add (created, &change->row);
    }

  return created;
}

/* A value back into its cell, unless somebody wrote another one since. */
static gboolean
restore_cell (KringStore  *store,
              KringChange *change,
              guint       *skipped,
              GError     **error)
{
  const KringNounInfo *info = &kring_nouns[change->noun];
  const KringField *field = &info->fields[kring_noun_find_field (change->noun, change->field)];
  const char *type = kring_field_is_text (field) ? "TEXT" : "INTEGER";
  g_autofree char *sql = g_strdup_printf ("UPDATE %s SET \"%s\" = CAST (?2 AS %s) WHERE id = ?1 "
                                          "AND \"%s\" IS CAST (?3 AS %s) RETURNING 1",
                                          info->table, field->name, type, field->name, type);
  g_autoptr(KringQuery) query = kring_query_new (kring_store_get_db (store), sql, error);
  KringStep step;

  if (query == NULL)
    return FALSE;

  kring_query_bind_int (query, 1, change->row);
  kring_query_bind_text (query, 2, change->old_text);
  kring_query_bind_text (query, 3, change->new_text);
  step = kring_query_step (query, error);
  if (step == KRING_STEP_DONE)
    (*skipped)++;

  return step != KRING_STEP_ERROR && (step == KRING_STEP_DONE || kring_query_run (query, error));
}

static gboolean
withdraw_row (KringStore   *store,
              KringChange  *change,
              GError      **error)
{
  g_autofree char *sql = g_strdup_printf ("UPDATE %s SET withdrawn = 1 WHERE id = %" G_GINT64_FORMAT,
                                          kring_nouns[change->noun].table, change->row);

  return kring_query_run_sql (kring_store_get_db (store), sql, error);
}

static gboolean
restore_cells (KringStore  *store,
               GPtrArray   *changes,
               guint       *skipped,
               GError     **error)
{
  g_autoptr(GHashTable) created = find_created (changes);
  g_autoptr(GHashTable) touched = g_hash_table_new (g_int64_hash, g_int64_equal);

  for (int i = (int) changes->len - 1; i >= 0; i--)
    {
      KringChange *change = changes->pdata[i];
      gboolean is_created = g_hash_table_contains (created, &change->row);
      gboolean ok = TRUE;

      if (!is_created)
        ok = restore_cell (store, change, skipped, error);
      else if (g_str_equal (change->field, "withdrawn"))
        ok = withdraw_row (store, change, error);

      if (!ok)
        return FALSE;
      g_hash_table_add (touched, &change->row);
    }

  for (guint i = 0; i < changes->len; i++)
    {
      KringChange *change = changes->pdata[i];

      if (g_hash_table_remove (touched, &change->row) && !kring_store_touch (store, change->noun, change->row, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
turn_back (KringStore  *store,
           gint64       action,
           guint       *skipped,
           GError     **error)
{
  g_autoptr(GPtrArray) changes = g_ptr_array_new_with_free_func (change_free);
  guint n_skipped = 0;

  if (!read_changes (store, action, changes, error)
      || !kring_store_begin_action (store, "", action, error))
    return FALSE;

  if (!restore_cells (store, changes, &n_skipped, error)
      || !kring_store_keep_rules (store, error))   /* who was there before may be erased since */
    {
      kring_store_rollback (store);
      return FALSE;
    }

  if (skipped != NULL)
    *skipped = n_skipped;
  return kring_store_commit (store, error);
}

gboolean
kring_history_undo (KringStore  *store,
                    guint       *skipped,
                    GError     **error)
{
  g_return_val_if_fail (kring_history_can_undo (store), FALSE);

  return turn_back (store, kring_undo_stacks_get_undo (kring_store_get_stacks (store)), skipped, error);
}

gboolean
kring_history_redo (KringStore  *store,
                    guint       *skipped,
                    GError     **error)
{
  g_return_val_if_fail (kring_history_can_redo (store), FALSE);

  return turn_back (store, kring_undo_stacks_get_redo (kring_store_get_stacks (store)), skipped, error);
}

#define TOOK_OUT "FROM change c JOIN action a ON a.id = c.action WHERE c.row = %" G_GINT64_FORMAT \
  " AND c.col = 'withdrawn' AND c.new = 1 ORDER BY a.hlc DESC, a.id DESC LIMIT 1"

gboolean
kring_history_was_taken_out (KringStore *store,
                             gint64      row)
{
  g_autofree char *sql = g_strdup_printf ("SELECT count (*) FROM action f WHERE f.what LIKE '%%.withdrawn' AND f.id = "
                                          "(SELECT " FIRST_ACTION " " TOOK_OUT ")", row);
  gint64 n = 0;

  return kring_query_get_int (kring_store_get_db (store), sql, &n, NULL) && n > 0;
}

gboolean
kring_history_bring_back (KringStore  *store,
                          gint64       row,
                          GError     **error)
{
  g_autofree char *sql = g_strdup_printf ("SELECT a.id " TOOK_OUT, row);
  gint64 action = 0;

  return kring_query_get_int (kring_store_get_db (store), sql, &action, error)
         && turn_back (store, action, NULL, error);
}
