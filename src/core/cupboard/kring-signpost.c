/* kring-signpost.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-signpost.h"

#include <gio/gio.h>

#include "kring-fold.h"
#include "kring-query.h"

struct _KringSignpost
{
  GObject    parent_instance;

  sqlite3   *db;         /* NULL: closed */
  gint64     last_id;    /* that was given: many services come in one file */
  GPtrArray *services;   /* KringRecord, by name */
  GPtrArray *before;     /* copies of what the last change changed, as it was; a new one is withdrawn in it */
};

static const char * const fields[] = { "name", "what", "age", "when", "cost", "contact" };

static void kring_signpost_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (KringSignpost, kring_signpost, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, kring_signpost_list_model_init))

static void
kring_signpost_finalize (GObject *object)
{
  g_ptr_array_unref (KRING_SIGNPOST (object)->services);
  g_ptr_array_unref (KRING_SIGNPOST (object)->before);

  G_OBJECT_CLASS (kring_signpost_parent_class)->finalize (object);
}

static void
kring_signpost_class_init (KringSignpostClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = kring_signpost_finalize;
}

static void
kring_signpost_init (KringSignpost *self)
{
  self->services = g_ptr_array_new_with_free_func (g_object_unref);
  self->before = g_ptr_array_new_with_free_func (g_object_unref);
}

static GType
get_item_type (GListModel *list)
{
  return KRING_TYPE_RECORD;
}

static guint
get_n_items (GListModel *list)
{
  return KRING_SIGNPOST (list)->services->len;
}

static gpointer
get_item (GListModel *list,
          guint       position)
{
  KringSignpost *self = KRING_SIGNPOST (list);

  return position < self->services->len ? g_object_ref (self->services->pdata[position]) : NULL;
}

static void
kring_signpost_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  KringRecord *one = *(KringRecord **) a;
  KringRecord *other = *(KringRecord **) b;
  int order = g_utf8_collate (kring_record_get_text (one, "name"), kring_record_get_text (other, "name"));

  return order != 0 ? order : kring_record_get_id (one) > kring_record_get_id (other) ? 1 : -1;
}

static KringRecord *
find (KringSignpost *self,
      gint64         id,
      guint         *place)
{
  for (guint i = 0; i < self->services->len; i++)
    if (kring_record_get_id (self->services->pdata[i]) == id)
      {
        *place = i;
        return self->services->pdata[i];
      }

  return NULL;
}

/* Takes @service, as it is kept now, into the list, or out of it. */
static void
show (KringSignpost *self,
      KringRecord   *service)
{
  guint place;

  if (find (self, kring_record_get_id (service), &place) != NULL)
    {
      g_ptr_array_remove_index (self->services, place);
      g_list_model_items_changed (G_LIST_MODEL (self), place, 1, 0);
    }
  if (kring_record_get_flag (service, "withdrawn"))
    return;

  for (place = 0; place < self->services->len; place++)
    if (compare_names (&service, &self->services->pdata[place]) < 0)
      break;
  g_ptr_array_insert (self->services, (int) place, kring_record_copy (service));
  g_list_model_items_changed (G_LIST_MODEL (self), place, 0, 1);
}

static gboolean
write_row (KringSignpost  *self,
           KringRecord    *service,
           GError        **error)
{
  g_autoptr(KringQuery) query =
    kring_query_new (self->db,
                     "INSERT INTO service (id, withdrawn, name, what, age, \"when\", cost, contact)"
                     " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (id) DO UPDATE SET withdrawn = ?2, name = ?3,"
                     " what = ?4, age = ?5, \"when\" = ?6, cost = ?7, contact = ?8", error);

  if (query == NULL)
    return FALSE;

  kring_query_bind_int (query, 1, kring_record_get_id (service));
  kring_query_bind_int (query, 2, kring_record_get_flag (service, "withdrawn"));
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    kring_query_bind_text (query, (int) i + 3, kring_record_get_text (service, fields[i]));

  return kring_query_run (query, error);
}

/* All of @services (KringRecord), or none. @before: how they were. */
static gboolean
write_rows (KringSignpost  *self,
            GPtrArray      *services,
            GPtrArray      *before,
            GError        **error)
{
  gboolean ok = kring_query_run_sql (self->db, "BEGIN IMMEDIATE", error);

  if (!ok)
    return FALSE;
  for (guint i = 0; ok && i < services->len; i++)
    ok = write_row (self, services->pdata[i], error);
  if (!ok || !kring_query_run_sql (self->db, "COMMIT", error))
    {
      kring_query_run_sql (self->db, "ROLLBACK", NULL);
      return FALSE;
    }

  g_ptr_array_unref (self->before);
  self->before = g_ptr_array_ref (before);
  for (guint i = 0; i < services->len; i++)
    show (self, services->pdata[i]);

  return TRUE;
}

/* How @service is kept; for a new one, gone. */
static KringRecord *
copy_kept (KringSignpost *self,
           KringRecord   *service)
{
  guint place;
  KringRecord *kept = find (self, kring_record_get_id (service), &place);
  KringRecord *copy = kring_record_copy (kept != NULL ? kept : service);

  if (kept == NULL)
    kring_record_set_int (copy, "withdrawn", 1);
  return copy;
}

/* Milliseconds since 2020 and random bits, as ids in a family are. */
static void
give_id (KringSignpost *self,
         KringRecord   *service)
{
  gint64 milliseconds = g_get_real_time () / 1000 - 1577836800000;

  if (kring_record_get_id (service) != 0)
    return;

  self->last_id = MAX ((milliseconds << 22) | (g_random_int () & 0x3fffff), self->last_id + 1);
  kring_record_set_id (service, self->last_id);
}

static gboolean
write_one (KringSignpost  *self,
           KringRecord    *service,
           GError        **error)
{
  g_autoptr(GPtrArray) services = g_ptr_array_new ();

  g_ptr_array_add (services, service);
  return kring_signpost_save_all (self, services, error);
}

KringSignpost *
kring_signpost_new (sqlite3  *db,
                    GError  **error)
{
  g_autoptr(KringSignpost) self = g_object_new (KRING_TYPE_SIGNPOST, NULL);
  g_autoptr(KringQuery) query =
    kring_query_new (db, "SELECT id, name, what, age, \"when\", cost, contact FROM service WHERE withdrawn = 0", error);
  KringStep step;

  if (query == NULL)
    return NULL;

  while ((step = kring_query_step (query, error)) == KRING_STEP_ROW)
    {
      KringRecord *service = kring_record_new (KRING_NOUN_SERVICE);

      kring_record_set_id (service, kring_query_int (query, 0));
      for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
        kring_record_set_text (service, fields[i], kring_query_text (query, (int) i + 1));
      g_ptr_array_add (self->services, service);
    }
  if (step == KRING_STEP_ERROR)
    return NULL;

  g_ptr_array_sort (self->services, compare_names);
  self->db = db;
  return g_steal_pointer (&self);
}

void
kring_signpost_close (KringSignpost *self)
{
  guint n_services = self->services->len;

  g_return_if_fail (KRING_IS_SIGNPOST (self));

  self->db = NULL;
  g_ptr_array_set_size (self->before, 0);
  g_ptr_array_set_size (self->services, 0);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_services, 0);
}

gboolean
kring_signpost_save (KringSignpost  *self,
                     KringRecord    *service,
                     GError        **error)
{
  g_return_val_if_fail (KRING_IS_SIGNPOST (self) && self->db != NULL, FALSE);
  g_return_val_if_fail (kring_record_get_noun (service) == KRING_NOUN_SERVICE, FALSE);
  g_return_val_if_fail (kring_record_has (service, "name"), FALSE);

  return write_one (self, service, error);
}

gboolean
kring_signpost_save_all (KringSignpost  *self,
                         GPtrArray      *services,
                         GError        **error)
{
  g_autoptr(GPtrArray) before = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (KRING_IS_SIGNPOST (self) && self->db != NULL, FALSE);

  if (services->len == 0)
    return TRUE;

  for (guint i = 0; i < services->len; i++)
    {
      give_id (self, services->pdata[i]);
      g_ptr_array_add (before, copy_kept (self, services->pdata[i]));
    }
  return write_rows (self, services, before, error);
}

gboolean
kring_signpost_withdraw (KringSignpost  *self,
                         KringRecord    *service,
                         GError        **error)
{
  g_autoptr(KringRecord) gone = NULL;

  g_return_val_if_fail (KRING_IS_SIGNPOST (self) && self->db != NULL, FALSE);
  g_return_val_if_fail (kring_record_get_id (service) != 0, FALSE);

  gone = kring_record_copy (service);
  kring_record_set_int (gone, "withdrawn", 1);
  return write_one (self, gone, error);
}

gboolean
kring_signpost_undo (KringSignpost  *self,
                     GError        **error)
{
  g_autoptr(GPtrArray) before = g_ptr_array_ref (self->before);
  g_autoptr(GPtrArray) nothing = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (KRING_IS_SIGNPOST (self) && self->db != NULL, FALSE);

  return write_rows (self, before, nothing, error);
}

static char *
join (KringRecord        *service,
      const char * const *told)
{
  g_autoptr(GString) words = g_string_new (NULL);

  for (guint i = 0; told[i] != NULL; i++)
    if (kring_record_has (service, told[i]))
      g_string_append_printf (words, "%s%s", words->len > 0 ? " · " : "", kring_record_get_text (service, told[i]));

  return words->len > 0 ? g_string_free_and_steal (g_steal_pointer (&words)) : NULL;
}

gboolean
kring_signpost_matches (KringRecord *service,
                        const char  *query)
{
  g_autofree char *words = join (service, (const char *[]) { "name", "what", "age", "when", "cost", "contact", NULL });

  return *query == '\0' || (words != NULL && kring_fold_matches (words, query));
}

char *
kring_signpost_tell (KringRecord *service)
{
  return join (service, (const char *[]) { "what", "age", "when", "cost", NULL });
}
