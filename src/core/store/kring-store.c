/* kring-store.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-store.h"

#include "kring-database.h"
#include "kring-migrations.h"
#include "kring-rows.h"
#include "kring-rules.h"
#include "kring-store-private.h"

struct _KringStore
{
  GObject          parent_instance;

  sqlite3         *db;
  KringFamily     *family;
  char            *who;

  KringRows        rows;
  KringUndoStacks  stacks;

  gint64           action;   /* the one under way; 0: none */
  gint64           ref;      /* the action it turns back; 0: none */
  gboolean         is_kept;  /* whether it goes on the stacks */
  GPtrArray       *saved;    /* records as they will be after the commit */
  GArray          *gone;     /* ids of records that will be no more after the commit */
};

G_DEFINE_FINAL_TYPE (KringStore, kring_store, G_TYPE_OBJECT)

static void
kring_store_finalize (GObject *object)
{
  KringStore *self = KRING_STORE (object);

  kring_store_close (self, NULL);
  g_clear_object (&self->family);
  g_ptr_array_unref (self->saved);
  g_array_unref (self->gone);
  kring_undo_stacks_clear (&self->stacks);
  g_free (self->who);

  G_OBJECT_CLASS (kring_store_parent_class)->finalize (object);
}

static void
kring_store_class_init (KringStoreClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = kring_store_finalize;
}

static void
kring_store_init (KringStore *self)
{
  self->saved = g_ptr_array_new_with_free_func (g_object_unref);
  self->gone = g_array_new (FALSE, FALSE, sizeof (gint64));
  kring_undo_stacks_init (&self->stacks);
}

static KringStore *
create_store (sqlite3     *db,
              KringFamily *family,
              const char  *who)
{
  KringStore *self = g_object_new (KRING_TYPE_STORE, NULL);

  self->db = db;
  self->rows.db = db;
  self->family = g_object_ref (family);
  self->who = g_strdup (who);

  return self;
}

typedef gboolean (*DoRow) (KringRows    *rows,
                           KringRecord  *record,
                           GError      **error);

static gboolean
do_rows (KringStore   *self,
         KringFamily  *family,
         DoRow         do_row,
         GError      **error)
{
  for (int noun = 0; noun < KRING_N_NOUNS; noun++)
    {
      GPtrArray *list = kring_family_list (family, (KringNoun) noun);

      for (guint i = 0; i < list->len; i++)
        if (!do_row (&self->rows, list->pdata[i], error))
          return FALSE;
    }

  return TRUE;
}

/* First all rows, then all words: FTS5 writes what it has gathered whenever another table is written. */
static gboolean
insert_family (KringStore  *self,
               KringFamily *family,
               GError     **error)
{
  if (!kring_store_begin (self, KRING_ACTION_BEGINNING, error))
    return FALSE;

  if (do_rows (self, family, kring_rows_insert, error) && do_rows (self, family, kring_rows_index, error))
    return kring_store_commit (self, error);

  kring_store_rollback (self);
  return FALSE;
}

/* What it took to write or read a whole family is far more than an edit needs. */
static void
let_go (KringStore *self)
{
  kring_rows_clear (&self->rows);
  kring_query_run_sql (self->db, "PRAGMA shrink_memory", NULL);
}

KringStore *
kring_store_create (const char      *path,
                    const KringKey  *key,
                    KringFamily     *family,
                    const char      *who,
                    GError         **error)
{
  sqlite3 *db = kring_database_create (path, KRING_DATABASE_FAMILY, key, error);
  KringStore *self;

  if (db == NULL)
    return NULL;

  self = create_store (db, family, who);
  if (!kring_migrations_run (db, error) || !insert_family (self, family, error))
    {
      g_object_unref (self);
      kring_database_remove (path);
      return NULL;
    }

  let_go (self);
  return self;
}

gboolean
kring_store_load_stacks (KringStore  *self,
                         GError     **error)
{
  g_autoptr(KringQuery) query = kring_query_new (self->db, "SELECT id, coalesce (ref, 0) FROM action WHERE what NOT IN ('"
                                                 KRING_ACTION_BEGINNING "', '" KRING_ACTION_ERASING "') ORDER BY hlc, id",
                                                 error);
  KringStep step;

  if (query == NULL)
    return FALSE;

  kring_undo_stacks_clear (&self->stacks);
  kring_undo_stacks_init (&self->stacks);
  while ((step = kring_query_step (query, error)) == KRING_STEP_ROW)
    kring_undo_stacks_note (&self->stacks, kring_query_int (query, 0), kring_query_int (query, 1));

  return step == KRING_STEP_DONE;
}

KringStore *
kring_store_open (const char      *path,
                  const KringKey  *key,
                  const char      *who,
                  GError         **error)
{
  sqlite3 *db = kring_database_open (path, KRING_DATABASE_FAMILY, key, KRING_DATABASE_READ_WRITE, error);
  g_autoptr(KringFamily) family = kring_family_new ();
  g_autoptr(KringStore) self = NULL;

  if (db == NULL)
    return NULL;

  self = create_store (db, family, who);
  if (!kring_migrations_run (db, error)
      || !kring_rows_load (&self->rows, family, error)
      || !kring_store_load_stacks (self, error))
    return NULL;

  if (kring_family_get_self (family) == NULL)
    {
      kring_store_error_set (error, KRING_STORE_ERROR_DAMAGED);
      return NULL;
    }

  let_go (self);
  return g_steal_pointer (&self);
}

gboolean
kring_store_close (KringStore  *self,
                   GError     **error)
{
  sqlite3 *db = g_steal_pointer (&self->db);

  if (db == NULL)
    return TRUE;

  kring_rows_clear (&self->rows);
  return kring_database_close (db, error);
}

KringFamily *
kring_store_get_family (KringStore *self)
{
  return self->family;
}

sqlite3 *
kring_store_get_db (KringStore *self)
{
  return self->db;
}

KringUndoStacks *
kring_store_get_stacks (KringStore *self)
{
  return &self->stacks;
}

/* Never behind anything in this file, however wrong the clock. */
static gboolean
get_next_hlc (KringStore  *self,
              gint64      *hlc,
              GError     **error)
{
  gint64 last;

  if (!kring_query_get_int (self->db, "SELECT coalesce (max (hlc), 0) FROM action", &last, error))
    return FALSE;

  *hlc = MAX ((g_get_real_time () / 1000) << 16, last + 1);
  return TRUE;
}

static gboolean
insert_action (KringStore  *self,
               const char  *what,
               GError     **error)
{
  g_autoptr(KringQuery) query = kring_query_new (self->db, "INSERT INTO action VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)", error);
  g_autoptr(KringQuery) now = kring_query_new (self->db, "UPDATE log_now SET action = ?1", error);
  gint64 hlc;

  if (query == NULL || now == NULL || !get_next_hlc (self, &hlc, error))
    return FALSE;

  kring_query_bind_int (query, 1, self->action);
  kring_query_bind_int (query, 2, hlc);
  kring_query_bind_int (query, 3, g_get_real_time () / G_USEC_PER_SEC);
  kring_query_bind_text (query, 4, self->who);
  kring_query_bind_text (query, 5, what);
  kring_query_bind_text (query, 6, self->ref != 0 ? "undo" : "do");
  if (self->ref != 0)
    kring_query_bind_int (query, 7, self->ref);
  kring_query_bind_int (now, 1, self->action);

  return kring_query_run (query, error) && kring_query_run (now, error);
}

gboolean
kring_store_begin_action (KringStore  *self,
                          const char  *what,
                          gint64       ref,
                          GError     **error)
{
  g_return_val_if_fail (self->db != NULL, FALSE);
  g_return_val_if_fail (self->action == 0, FALSE);

  if (!kring_query_run_sql (self->db, "BEGIN IMMEDIATE", error))
    return FALSE;

  self->action = kring_family_new_id (self->family);
  self->ref = ref;
  self->is_kept = !g_str_equal (what, KRING_ACTION_BEGINNING) && !g_str_equal (what, KRING_ACTION_ERASING);
  if (insert_action (self, what, error))
    return TRUE;

  kring_store_rollback (self);
  return FALSE;
}

gboolean
kring_store_begin (KringStore  *self,
                   const char  *what,
                   GError     **error)
{
  return kring_store_begin_action (self, what, 0, error);
}

gboolean
kring_store_save (KringStore   *self,
                  KringRecord  *record,
                  GError      **error)
{
  g_return_val_if_fail (self->action != 0, FALSE);

  if (kring_record_get_id (record) != 0)
    {
      g_ptr_array_add (self->saved, g_object_ref (record));
      return kring_rows_update (&self->rows, record, error) && kring_rows_index (&self->rows, record, error);
    }

  kring_record_set_id (record, kring_family_new_id (self->family));
  g_ptr_array_add (self->saved, g_object_ref (record));
  return kring_rows_insert (&self->rows, record, error) && kring_rows_index (&self->rows, record, error);
}

gboolean
kring_store_withdraw (KringStore   *self,
                      KringRecord  *record,
                      GError      **error)
{
  g_autoptr(KringRecord) copy = kring_record_copy (record);

  for (int noun = 0; noun < KRING_N_NOUNS; noun++)
    if (kring_nouns[noun].owner == kring_record_get_noun (record))
      {
        GPtrArray *parts = kring_family_parts (self->family, kring_record_get_id (record), (KringNoun) noun);

        for (guint i = 0; i < parts->len; i++)
          if (!kring_store_withdraw (self, parts->pdata[i], error))
            return FALSE;
      }

  kring_record_set_int (copy, "withdrawn", 1);
  return kring_store_save (self, copy, error);
}

gboolean
kring_store_touch (KringStore  *self,
                   KringNoun    noun,
                   gint64       id,
                   GError     **error)
{
  g_autoptr(KringRecord) record = kring_record_new (noun);

  kring_record_set_id (record, id);
  g_ptr_array_add (self->saved, g_object_ref (record));

  return kring_rows_reload (&self->rows, record, error) && kring_rows_index (&self->rows, record, error);
}

void
kring_store_forget (KringStore *self,
                    gint64      id)
{
  g_array_append_val (self->gone, id);
}

/* Brings the records that views hold to what was just written. */
static void
publish (KringStore *self)
{
  for (guint i = 0; i < self->saved->len; i++)
    {
      KringRecord *record = self->saved->pdata[i];
      KringRecord *known = kring_family_get (self->family, kring_record_get_id (record));

      if (known != NULL && known != record)
        kring_record_assign (known, record);
      kring_family_put (self->family, known != NULL ? known : record);
    }
  g_ptr_array_set_size (self->saved, 0);
  for (guint i = 0; i < self->gone->len; i++)
    kring_family_remove (self->family, g_array_index (self->gone, gint64, i));
  g_array_set_size (self->gone, 0);

  kring_family_changed (self->family);
}

/* An action without changes is not worth a line. */
static gboolean
has_changes (KringStore  *self,
             gint64      *count,
             GError     **error)
{
  g_autofree char *sql = g_strdup_printf ("SELECT EXISTS (SELECT 1 FROM change WHERE action = %" G_GINT64_FORMAT ")",
                                          self->action);

  return kring_query_get_int (self->db, sql, count, error);
}

gboolean
kring_store_commit (KringStore  *self,
                    GError     **error)
{
  gint64 n_changes = 0;

  g_return_val_if_fail (self->action != 0, FALSE);

  if (!has_changes (self, &n_changes, error))
    {
      kring_store_rollback (self);
      return FALSE;
    }
  /* one that turned back what no longer is there counts, so that the step before it can be turned back too */
  if (n_changes == 0 && self->is_kept && self->ref == 0)
    {
      kring_store_rollback (self);
      return TRUE;
    }

  /* what an erased person was in is no step any more; read while a failure can still be told */
  if ((!self->is_kept && !kring_store_load_stacks (self, error))
      || !kring_query_run_sql (self->db, "UPDATE log_now SET action = NULL; COMMIT", error))
    {
      kring_store_rollback (self);
      if (!self->is_kept)
        kring_store_load_stacks (self, NULL);
      return FALSE;
    }

  if (self->is_kept)
    kring_undo_stacks_note (&self->stacks, self->action, self->ref);
  self->action = 0;
  publish (self);
  return TRUE;
}

void
kring_store_rollback (KringStore *self)
{
  self->action = 0;
  g_ptr_array_set_size (self->saved, 0);
  g_array_set_size (self->gone, 0);

  /* SQLite may have rolled back by itself (a full disk); then there is nothing to do. */
  kring_query_run_sql (self->db, "ROLLBACK", NULL);
}

gboolean
kring_store_checkpoint (KringStore  *self,
                        GError     **error)
{
  g_return_val_if_fail (self->db != NULL, FALSE);

  return self->action != 0 || kring_database_checkpoint (self->db, error);
}

gboolean
kring_store_log_access (KringStore  *self,
                        const char  *what,
                        const char  *object,
                        int          n,
                        GError     **error)
{
  g_autoptr(KringQuery) query = NULL;

  if (self->db == NULL)   /* closed before whoever was asked where to write had answered */
    {
      kring_store_error_set (error, KRING_STORE_ERROR_FAILED);
      return FALSE;
    }

  query = kring_query_new (self->db, "INSERT INTO access (at, who, what, object, n) VALUES (?1, ?2, ?3, ?4, ?5)", error);
  if (query == NULL)
    return FALSE;

  kring_query_bind_int (query, 1, g_get_real_time () / G_USEC_PER_SEC);
  kring_query_bind_text (query, 2, self->who);
  kring_query_bind_text (query, 3, what);
  kring_query_bind_text (query, 4, object);
  kring_query_bind_int (query, 5, n);

  return kring_query_run (query, error);
}

static gboolean
check_references (KringStore  *self,
                  GError     **error)
{
  gint64 n_broken;

  if (!kring_query_get_int (self->db, "SELECT count (*) FROM pragma_foreign_key_check", &n_broken, error))
    return FALSE;
  if (n_broken == 0)
    return TRUE;

  kring_store_error_set (error, KRING_STORE_ERROR_DAMAGED);
  return FALSE;
}

gboolean
kring_store_check (KringStore  *self,
                   GError     **error)
{
  KringRuleBreach breach;

  if (!kring_database_check (self->db, error) || !check_references (self, error) || !kring_store_replay (self, error))
    return FALSE;

  if (kring_rules_check (self->family, &breach))
    return TRUE;

  g_set_error_literal (error, KRING_STORE_ERROR, KRING_STORE_ERROR_CONSTRAINT, breach.reason);
  return FALSE;
}
