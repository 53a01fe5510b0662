/* kring-cupboard.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-cupboard.h"

#include <openssl/rand.h>

#include "kring-cupboard-folder.h"
#include "kring-cupboard-open.h"
#include "kring-database.h"
#include "kring-query.h"

#define ID_LENGTH   10
#define PLAIN_WORDS "plain-words"   /* the setting */
#define COLUMNS     "id, is_sample, title, next_day, next_what, opened_at"

struct _KringCupboard
{
  GObject          parent_instance;

  char            *folder;
  sqlite3         *db;        /* NULL: locked */
  GListStore      *families;
  KringSignpost   *signpost;
  KringPlainTable *plain_table;
};

G_DEFINE_FINAL_TYPE (KringCupboard, kring_cupboard, G_TYPE_OBJECT)

static void
kring_cupboard_finalize (GObject *object)
{
  KringCupboard *self = KRING_CUPBOARD (object);

  kring_cupboard_lock (self, NULL);
  g_clear_object (&self->signpost);
  g_clear_object (&self->plain_table);
  g_object_unref (self->families);
  g_free (self->folder);

  G_OBJECT_CLASS (kring_cupboard_parent_class)->finalize (object);
}

static void
kring_cupboard_class_init (KringCupboardClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = kring_cupboard_finalize;
}

static void
kring_cupboard_init (KringCupboard *self)
{
  self->families = g_list_store_new (KRING_TYPE_CUPBOARD_FAMILY);
}

static KringQuery *
ask (KringCupboard  *self,
     const char     *sql,
     const char     *first,
     GError        **error)
{
  KringQuery *query = kring_query_new (self->db, sql, error);

  if (query != NULL && first != NULL)
    kring_query_bind_text (query, 1, first);

  return query;
}

/* To the first row. MISSING when there is none. */
static gboolean
step_to_one (KringQuery  *query,
             GError     **error)
{
  KringStep step = kring_query_step (query, error);

  if (step == KRING_STEP_DONE)
    kring_store_error_set (error, KRING_STORE_ERROR_MISSING);

  return step == KRING_STEP_ROW;
}

/* A change that returns the rows that it changed. */
static gboolean
run_on_one (KringQuery  *query,
            GError     **error)
{
  return step_to_one (query, error) && kring_query_run (query, error);
}

static int
compare_opened (gconstpointer a,
                gconstpointer b,
                gpointer      user_data)
{
  KringCupboardFamily *one = KRING_CUPBOARD_FAMILY ((gpointer) a);
  KringCupboardFamily *other = KRING_CUPBOARD_FAMILY ((gpointer) b);
  gint64 later = kring_cupboard_family_get_opened_at (other) - kring_cupboard_family_get_opened_at (one);

  if (later != 0)
    return later > 0 ? 1 : -1;

  return g_utf8_collate (kring_cupboard_family_get_title (one), kring_cupboard_family_get_title (other));
}

/* Of the row that a query for COLUMNS is at. */
static KringCupboardFamily *
make_family (KringQuery *query)
{
  KringCupboardFamily *family = kring_cupboard_family_new (kring_query_text (query, 0), kring_query_int (query, 1) != 0);

  kring_cupboard_family_set_words (family, kring_query_text (query, 2), kring_query_text (query, 3),
                                   kring_query_text (query, 4));
  kring_cupboard_family_set_opened_at (family, kring_query_int (query, 5));
  return family;
}

static gboolean
list_families (KringCupboard  *self,
               GError        **error)
{
  g_autoptr(KringQuery) query = ask (self, "SELECT " COLUMNS " FROM family WHERE is_kept = 1", NULL, error);
  KringStep step;

  if (query == NULL)
    return FALSE;

  while ((step = kring_query_step (query, error)) == KRING_STEP_ROW)
    {
      g_autoptr(KringCupboardFamily) family = make_family (query);

      g_list_store_insert_sorted (self->families, family, compare_opened, NULL);
    }

  return step == KRING_STEP_DONE;
}

/* The file of a family without a key, and then the last that is known of it: a line without words, and no harm if it
 * stays until the next unlocking. */
static gboolean
sweep_one (KringCupboard  *self,
           const char     *id,
           GError        **error)
{
  g_autofree char *path = kring_cupboard_folder_family (self->folder, id);
  g_autoptr(KringQuery) query = NULL;

  if (!kring_cupboard_folder_remove (path, NULL))
    {
      kring_store_error_set (error, KRING_STORE_ERROR_FILE_LEFT);
      return FALSE;
    }

  query = ask (self, "DELETE FROM family WHERE id = ?1 AND is_kept = 0", id, NULL);
  if (query != NULL)
    kring_query_run (query, NULL);

  return TRUE;
}

/* What an import or an erasure left behind that was cut short, the keys first. What the disk refuses now is no reason
 * to stay closed. */
static gboolean
sweep (KringCupboard  *self,
       GError        **error)
{
  g_autoptr(GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(KringQuery) query = ask (self, "SELECT id FROM family WHERE is_kept = 0", NULL, error);
  KringStep step;

  if (query == NULL)
    return FALSE;

  while ((step = kring_query_step (query, error)) == KRING_STEP_ROW)
    g_ptr_array_add (ids, g_strdup (kring_query_text (query, 0)));
  g_clear_pointer (&query, kring_query_free);

  if (ids->len > 0 && kring_database_checkpoint (self->db, NULL))
    for (guint i = 0; i < ids->len; i++)
      sweep_one (self, g_ptr_array_index (ids, i), NULL);

  return step == KRING_STEP_DONE;
}

/* It is no more than a help: where it cannot be kept, it lasts as long as the cupboard is open. */
static void
plain_table_changed_cb (KringCupboard *self)
{
  g_autofree char *changes = kring_plain_table_dup_changes (self->plain_table);

  if (self->db != NULL)
    kring_cupboard_set_setting (self, PLAIN_WORDS, *changes != '\0' ? changes : NULL, NULL);
}

static void
open_plain_table (KringCupboard *self)
{
  g_autofree char *changes = kring_cupboard_dup_setting (self, PLAIN_WORDS);

  self->plain_table = kring_plain_table_new (changes);
  g_signal_connect_object (self->plain_table, "changed", G_CALLBACK (plain_table_changed_cb), self, G_CONNECT_SWAPPED);
}

KringCupboard *
kring_cupboard_new_open (const char  *folder,
                         sqlite3     *db,
                         GError     **error)
{
  g_autoptr(KringCupboard) self = g_object_new (KRING_TYPE_CUPBOARD, NULL);

  self->folder = g_strdup (folder);
  self->db = db;
  self->signpost = kring_signpost_new (db, error);
  if (self->signpost == NULL || !sweep (self, error) || !list_families (self, error))
    return NULL;

  open_plain_table (self);
  return g_steal_pointer (&self);
}

gboolean
kring_cupboard_lock (KringCupboard  *self,
                     GError        **error)
{
  g_return_val_if_fail (KRING_IS_CUPBOARD (self), FALSE);

  if (self->db == NULL)
    return TRUE;

  g_list_store_remove_all (self->families);
  if (self->signpost != NULL)
    kring_signpost_close (self->signpost);
  return kring_database_close (g_steal_pointer (&self->db), error);
}

gboolean
kring_cupboard_is_locked (KringCupboard *self)
{
  g_return_val_if_fail (KRING_IS_CUPBOARD (self), TRUE);

  return self->db == NULL;
}

const char *
kring_cupboard_get_folder (KringCupboard *self)
{
  g_return_val_if_fail (KRING_IS_CUPBOARD (self), NULL);

  return self->folder;
}

GListModel *
kring_cupboard_get_families (KringCupboard *self)
{
  g_return_val_if_fail (KRING_IS_CUPBOARD (self), NULL);

  return G_LIST_MODEL (self->families);
}

KringPlainTable *
kring_cupboard_get_plain_table (KringCupboard *self)
{
  g_return_val_if_fail (KRING_IS_CUPBOARD (self), NULL);

  return self->plain_table;
}

KringSignpost *
kring_cupboard_get_signpost (KringCupboard *self)
{
  g_return_val_if_fail (KRING_IS_CUPBOARD (self), NULL);

  return self->signpost;
}

KringCupboardFamily *
kring_cupboard_find_family (KringCupboard *self,
                            const char    *id)
{
  g_return_val_if_fail (KRING_IS_CUPBOARD (self), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->families)); i++)
    {
      g_autoptr(KringCupboardFamily) family = g_list_model_get_item (G_LIST_MODEL (self->families), i);

      if (g_strcmp0 (kring_cupboard_family_get_id (family), id) == 0)
        return family;   /* the list keeps it */
    }

  return NULL;
}

/* Crockford's letters, in small: none of them is taken for another. */
static char *
make_id (void)
{
  guint8 bytes[ID_LENGTH];
  char *id = g_malloc0 (ID_LENGTH + 1);

  if (RAND_bytes (bytes, ID_LENGTH) != 1)
    g_error ("The system has no random numbers to give");

  for (gsize i = 0; i < ID_LENGTH; i++)
    id[i] = "0123456789abcdefghjkmnpqrstvwxyz"[bytes[i] & 31];

  return id;
}

char *
kring_cupboard_add_family (KringCupboard  *self,
                           gboolean        is_sample,
                           GError        **error)
{
  g_autofree char *id = make_id ();
  g_autoptr(KringKey) key = kring_key_new_random ();
  g_autoptr(KringQuery) query = NULL;

  g_return_val_if_fail (KRING_IS_CUPBOARD (self) && self->db != NULL, NULL);

  query = ask (self, "INSERT INTO family (id, is_sample, key) VALUES (?1, ?2, ?3)", id, error);
  if (query == NULL)
    return NULL;

  kring_query_bind_int (query, 2, is_sample != FALSE);
  kring_query_bind_blob (query, 3, kring_key_get_bytes (key), KRING_KEY_SIZE);
  return kring_query_run (query, error) ? g_steal_pointer (&id) : NULL;
}

gboolean
kring_cupboard_confirm_family (KringCupboard  *self,
                               const char     *id,
                               const char     *title,
                               GError        **error)
{
  g_autoptr(KringQuery) query = NULL;
  g_autoptr(KringCupboardFamily) family = NULL;

  g_return_val_if_fail (KRING_IS_CUPBOARD (self) && self->db != NULL, FALSE);
  g_return_val_if_fail (title != NULL, FALSE);

  query = ask (self,
               "UPDATE family SET is_kept = 1, title = ?2"
               " WHERE id = ?1 AND is_kept = 0 AND length (key) > 0 RETURNING " COLUMNS, id, error);
  if (query == NULL)
    return FALSE;

  kring_query_bind_text (query, 2, title);
  if (!step_to_one (query, error))
    return FALSE;

  family = make_family (query);
  if (!kring_query_run (query, error))
    return FALSE;

  g_list_store_insert_sorted (self->families, family, compare_opened, NULL);
  return TRUE;
}

char *
kring_cupboard_dup_path (KringCupboard *self,
                         const char    *id)
{
  g_return_val_if_fail (KRING_IS_CUPBOARD (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return kring_cupboard_folder_family (self->folder, id);
}

KringKey *
kring_cupboard_dup_key (KringCupboard  *self,
                        const char     *id,
                        GError        **error)
{
  g_autoptr(KringQuery) query = NULL;
  const guint8 *bytes;
  gsize size;

  g_return_val_if_fail (KRING_IS_CUPBOARD (self) && self->db != NULL, NULL);

  query = ask (self, "SELECT key FROM family WHERE id = ?1 AND length (key) > 0", id, error);
  if (query == NULL || !step_to_one (query, error))
    return NULL;

  bytes = kring_query_blob (query, 0, &size);
  if (size == KRING_KEY_SIZE)
    return kring_key_new_from_bytes (bytes);

  kring_store_error_set (error, KRING_STORE_ERROR_DAMAGED);
  return NULL;
}

gboolean
kring_cupboard_update_family (KringCupboard  *self,
                              const char     *id,
                              const char     *title,
                              const char     *next_day,
                              const char     *next_what,
                              GError        **error)
{
  g_autoptr(KringQuery) query = NULL;

  g_return_val_if_fail (KRING_IS_CUPBOARD (self) && self->db != NULL, FALSE);
  g_return_val_if_fail (title != NULL, FALSE);

  query = ask (self,
               "UPDATE family SET title = ?2, next_day = ?3, next_what = ?4 WHERE id = ?1 AND is_kept = 1 RETURNING id",
               id, error);
  if (query == NULL)
    return FALSE;

  kring_query_bind_text (query, 2, title);
  kring_query_bind_text (query, 3, next_day);
  kring_query_bind_text (query, 4, next_what);
  if (!run_on_one (query, error))
    return FALSE;

  kring_cupboard_family_set_words (kring_cupboard_find_family (self, id), title, next_day, next_what);
  return TRUE;
}

gboolean
kring_cupboard_touch_family (KringCupboard  *self,
                             const char     *id,
                             GError        **error)
{
  gint64 now = g_get_real_time () / G_USEC_PER_SEC;
  g_autoptr(KringQuery) query = NULL;

  g_return_val_if_fail (KRING_IS_CUPBOARD (self) && self->db != NULL, FALSE);

  query = ask (self, "UPDATE family SET opened_at = ?2 WHERE id = ?1 AND is_kept = 1 RETURNING id", id, error);
  if (query == NULL)
    return FALSE;

  kring_query_bind_int (query, 2, now);
  if (!run_on_one (query, error))
    return FALSE;

  kring_cupboard_family_set_opened_at (kring_cupboard_find_family (self, id), now);
  g_list_store_sort (self->families, compare_opened, NULL);
  return TRUE;
}

/* The key is overwritten on the disk (secure_delete), in the "-wal" file too, before the file is touched. */
gboolean
kring_cupboard_erase_family (KringCupboard  *self,
                             const char     *id,
                             GError        **error)
{
  g_autoptr(KringQuery) query = NULL;
  KringCupboardFamily *family;
  guint place;

  g_return_val_if_fail (KRING_IS_CUPBOARD (self) && self->db != NULL, FALSE);

  query = ask (self,
               "UPDATE family SET is_kept = 0, key = x'', title = '', next_day = NULL, next_what = NULL"
               " WHERE id = ?1 RETURNING id", id, error);
  if (query == NULL || !run_on_one (query, error))
    return FALSE;

  family = kring_cupboard_find_family (self, id);
  if (family != NULL && g_list_store_find (self->families, family, &place))
    g_list_store_remove (self->families, place);

  if (kring_database_checkpoint (self->db, NULL))
    return sweep_one (self, id, error);

  kring_store_error_set (error, KRING_STORE_ERROR_KEY_LEFT);
  return FALSE;
}

char *
kring_cupboard_dup_setting (KringCupboard *self,
                            const char    *name)
{
  g_autoptr(KringQuery) query = NULL;

  g_return_val_if_fail (KRING_IS_CUPBOARD (self) && self->db != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  query = ask (self, "SELECT value FROM setting WHERE name = ?1", name, NULL);
  if (query == NULL || kring_query_step (query, NULL) != KRING_STEP_ROW)
    return NULL;

  return g_strdup (kring_query_text (query, 0));
}

gboolean
kring_cupboard_set_setting (KringCupboard  *self,
                            const char     *name,
                            const char     *value,
                            GError        **error)
{
  g_autoptr(KringQuery) query = NULL;

  g_return_val_if_fail (KRING_IS_CUPBOARD (self) && self->db != NULL, FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  query = ask (self,
               value != NULL
               ? "INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2"
               : "DELETE FROM setting WHERE name = ?1", name, error);
  if (query == NULL)
    return FALSE;

  if (value != NULL)
    kring_query_bind_text (query, 2, value);

  return kring_query_run (query, error);
}
