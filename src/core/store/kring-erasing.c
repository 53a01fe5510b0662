/* kring-erasing.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-erasing.h"

#include "kring-store-private.h"

#define GOING "(SELECT row FROM going)"

G_GNUC_PRINTF (3, 4)
static gboolean
run (KringStore  *self,
     GError     **error,
     const char  *format,
     ...)
{
  g_autofree char *sql = NULL;
  va_list parts;

  va_start (parts, format);
  sql = g_strdup_vprintf (format, parts);
  va_end (parts);

  return kring_query_run_sql (kring_store_get_db (self), sql, error);
}

static gboolean
is_needed (const KringField *field)
{
  return field->kind == KRING_FIELD_REF && (field->flags & KRING_FIELD_REQUIRED) != 0;
}

static gboolean
is_free (const KringField *field)
{
  return field->kind == KRING_FIELD_REF && (field->flags & KRING_FIELD_REQUIRED) == 0;
}

/* The rows that cannot be without what goes already. */
static gboolean
add_dependent (KringStore  *self,
               GError     **error)
{
  for (int noun = 0; noun < KRING_N_NOUNS; noun++)
    for (guint i = 0; i < kring_nouns[noun].n_fields; i++)
      if (is_needed (&kring_nouns[noun].fields[i])
          && !run (self, error, "INSERT OR IGNORE INTO going SELECT id FROM %s WHERE \"%s\" IN " GOING,
                   kring_nouns[noun].table, kring_nouns[noun].fields[i].name))
        return FALSE;

  /* what a moment is about was taken out together with it */
  return run (self, error, "INSERT OR IGNORE INTO going SELECT e.id FROM event e JOIN event_person p ON p.event = e.id "
              "WHERE p.id IN " GOING " AND NOT EXISTS (SELECT 1 FROM event_person o WHERE o.event = e.id "
              "AND (o.withdrawn = 0 OR e.withdrawn = 1) AND o.id NOT IN " GOING ")");
}

static gboolean
collect (KringStore  *self,
         gint64       id,
         GError     **error)
{
  gint64 n = 0, before;

  if (!run (self, error, "CREATE TEMP TABLE IF NOT EXISTS going (row INTEGER PRIMARY KEY); DELETE FROM going; "
            "INSERT INTO going VALUES (%" G_GINT64_FORMAT ")", id))
    return FALSE;

  do
    {
      before = n;
      if (!add_dependent (self, error)
          || !kring_query_get_int (kring_store_get_db (self), "SELECT count (*) FROM going", &n, error))
        return FALSE;
    }
  while (n > before);

  return TRUE;
}

/* Adds every id that @sql gives to @ids. */
static gboolean
take_ids (KringStore  *self,
          const char  *sql,
          GArray      *ids,
          GError     **error)
{
  g_autoptr(KringQuery) query = kring_query_new (kring_store_get_db (self), sql, error);
  KringStep step;

  if (query == NULL)
    return FALSE;

  while ((step = kring_query_step (query, error)) == KRING_STEP_ROW)
    {
      gint64 id = kring_query_int (query, 0);

      g_array_append_val (ids, id);
    }

  return step == KRING_STEP_DONE;
}

/* One field that may be without anybody: now, and in all that is told of before. */
static gboolean
loosen_field (KringStore  *self,
              KringNoun    noun,
              const char  *field,
              GError     **error)
{
  const char *table = kring_nouns[noun].table;
  g_autofree char *sql = g_strdup_printf ("SELECT id FROM %s WHERE \"%s\" IN " GOING " AND id NOT IN " GOING, table, field);
  g_autoptr(GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  if (!take_ids (self, sql, ids, error)
      || !run (self, error, "UPDATE %s SET \"%s\" = NULL WHERE \"%s\" IN " GOING, table, field, field)
      || !run (self, error, "UPDATE change SET old = NULL WHERE tbl = '%s' AND col = '%s' AND old IN " GOING, table, field)
      || !run (self, error, "UPDATE change SET new = NULL WHERE tbl = '%s' AND col = '%s' AND new IN " GOING, table, field))
    return FALSE;

  for (guint i = 0; i < ids->len; i++)
    if (!kring_store_touch (self, noun, g_array_index (ids, gint64, i), error))
      return FALSE;

  return TRUE;
}

static gboolean
loosen (KringStore  *self,
        GError     **error)
{
  for (int noun = 0; noun < KRING_N_NOUNS; noun++)
    for (guint i = 0; i < kring_nouns[noun].n_fields; i++)
      if (is_free (&kring_nouns[noun].fields[i])
          && !loosen_field (self, (KringNoun) noun, kring_nouns[noun].fields[i].name, error))
        return FALSE;

  return TRUE;
}

static gboolean
delete_rows (KringStore  *self,
             GError     **error)
{
  g_autoptr(GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  if (!take_ids (self, "SELECT row FROM going", ids, error))
    return FALSE;
  for (int noun = 0; noun < KRING_N_NOUNS; noun++)
    if (!run (self, error, "DELETE FROM %s WHERE id IN " GOING, kring_nouns[noun].table))
      return FALSE;
  for (guint i = 0; i < ids->len; i++)
    kring_store_forget (self, g_array_index (ids, gint64, i));

  return run (self, error,
              "DELETE FROM change WHERE row IN " GOING ";"
              "DELETE FROM draft WHERE row IN " GOING ";"
              "DELETE FROM search WHERE rowid IN " GOING ";"
              "INSERT INTO search (search) VALUES ('optimize');"
              "INSERT OR IGNORE INTO erased SELECT row FROM going");
}

/* One field that may not be without somebody. What pointed there once and points elsewhere now stays, and the steps to
 * there and from there go: one that turns back another goes with it. The log then tells what the cell holds now. */
static gboolean
drop_steps (KringStore  *self,
            KringNoun    noun,
            const char  *field,
            GError     **error)
{
  const char *table = kring_nouns[noun].table;
  g_autofree char *sql = g_strdup_printf ("DELETE FROM change WHERE tbl = '%s' AND col = '%s' AND (old IN " GOING
                                          " OR new IN " GOING ") RETURNING row", table, field);
  g_autoptr(GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  if (!take_ids (self, sql, ids, error))
    return FALSE;
  for (guint i = 0; i < ids->len; i++)
    if (!run (self, error, "INSERT INTO log_row SELECT '%1$s', id, '[\"%2$s\"]', NULL, json_array (\"%2$s\") FROM %1$s "
              "WHERE id = %3$" G_GINT64_FORMAT " AND \"%2$s\" IS NOT (SELECT c.new FROM change c "
              "JOIN action a ON a.id = c.action WHERE c.row = %1$s.id AND c.tbl = '%1$s' AND c.col = '%2$s' "
              "ORDER BY a.hlc DESC, a.id DESC, c.seq DESC LIMIT 1)", table, field, g_array_index (ids, gint64, i)))
      return FALSE;

  return TRUE;
}

static gboolean
drop_all_steps (KringStore  *self,
                GError     **error)
{
  for (int noun = 0; noun < KRING_N_NOUNS; noun++)
    for (guint i = 0; i < kring_nouns[noun].n_fields; i++)
      if (is_needed (&kring_nouns[noun].fields[i])
          && !drop_steps (self, (KringNoun) noun, kring_nouns[noun].fields[i].name, error))
        return FALSE;

  return TRUE;
}

/* A moment that is about nobody is out of sight. What was told by nobody any more, and what is told differently by one
 * only, is told without saying how sure it is. */
gboolean
kring_store_keep_rules (KringStore  *self,
                        GError     **error)
{
  const char *sql[] = {
    "UPDATE event SET withdrawn = 1 WHERE withdrawn = 0 AND NOT EXISTS "
    "(SELECT 1 FROM event_person p WHERE p.event = event.id AND p.withdrawn = 0) RETURNING id",
    "UPDATE event SET certainty = NULL WHERE withdrawn = 0 AND ((certainty = 'told' AND told_by IS NULL) "
    "OR (certainty = 'contested' AND (SELECT count (*) FROM event_view v WHERE v.event = event.id AND v.withdrawn = 0) < 2)) "
    "RETURNING id",
  };
  g_autoptr(GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (gsize i = 0; i < G_N_ELEMENTS (sql); i++)
    if (!take_ids (self, sql[i], ids, error))
      return FALSE;
  for (guint i = 0; i < ids->len; i++)
    if (!kring_store_touch (self, KRING_NOUN_EVENT, g_array_index (ids, gint64, i), error))
      return FALSE;

  return TRUE;
}

/* Changes from nothing to nothing, and actions of which nothing is left, with those that turned them back. One that
 * holds something keeps what it turned back. */
static gboolean
tidy_log (KringStore  *self,
          GError     **error)
{
  return run (self, error,
              "DELETE FROM change WHERE old IS new;"
              "WITH RECURSIVE chain (first, id) AS ("
              "SELECT a.id, a.id FROM action a WHERE a.ref IS NULL AND a.what <> '" KRING_ACTION_ERASING "' "
              "UNION SELECT c.first, a.id FROM action a JOIN chain c ON a.ref = c.id) "
              "DELETE FROM action WHERE id IN (SELECT id FROM chain WHERE first NOT IN "
              "(SELECT first FROM chain JOIN change ON change.action = chain.id))");
}

/* The log does not tell of it: it is what the log tells that is erased. */
static gboolean
erase (KringStore  *self,
       gint64       id,
       GError     **error)
{
  return collect (self, id, error)
         && run (self, error, "UPDATE log_now SET action = -1")
         && loosen (self, error)
         && delete_rows (self, error)
         && run (self, error, "UPDATE log_now SET action = (SELECT id FROM action WHERE what = '" KRING_ACTION_ERASING "' "
                 "ORDER BY hlc DESC, id DESC LIMIT 1)")
         && drop_all_steps (self, error)
         && kring_store_keep_rules (self, error)
         && tidy_log (self, error);
}

gboolean
kring_store_erase (KringStore   *self,
                   KringRecord  *record,
                   GError      **error)
{
  g_return_val_if_fail (kring_record_get_noun (record) == KRING_NOUN_PERSON, FALSE);

  /* a disk that does not take what was before tells it while nothing has changed */
  if (!kring_store_checkpoint (self, error) || !kring_store_begin (self, KRING_ACTION_ERASING, error))
    return FALSE;
  if (!erase (self, kring_record_get_id (record), error)
      || !kring_store_log_access (self, "delete", "person", 1, error))
    {
      kring_store_rollback (self);
      return FALSE;
    }
  if (!kring_store_commit (self, error))
    return FALSE;

  kring_store_checkpoint (self, NULL);   /* erased all the same: the next one does what this could not, or closing tells */
  return TRUE;
}
