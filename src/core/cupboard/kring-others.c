/* kring-others.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-others.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>

#include "kring-store.h"

struct _KringOthers
{
  GObject        parent_instance;

  KringCupboard *cupboard;
  char          *id;         /* of the family that is open */
};

G_DEFINE_FINAL_TYPE (KringOthers, kring_others, G_TYPE_OBJECT)

static void
kring_others_finalize (GObject *object)
{
  KringOthers *self = KRING_OTHERS (object);

  g_object_unref (self->cupboard);
  g_free (self->id);

  G_OBJECT_CLASS (kring_others_parent_class)->finalize (object);
}

static void
kring_others_class_init (KringOthersClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = kring_others_finalize;
}

static void
kring_others_init (KringOthers *self)
{
}

KringOthers *
kring_others_new (KringCupboard *cupboard,
                  const char    *id)
{
  KringOthers *self = g_object_new (KRING_TYPE_OTHERS, NULL);

  self->cupboard = g_object_ref (cupboard);
  self->id = g_strdup (id);

  return self;
}

static GPtrArray *
list_all (KringOthers *self)
{
  GListModel *families = kring_cupboard_get_families (self->cupboard);
  GPtrArray *list = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (families); i++)
    g_ptr_array_add (list, g_list_model_get_item (families, i));

  return list;
}

GPtrArray *
kring_others_list (KringOthers *self)
{
  GPtrArray *list = list_all (self);

  for (guint i = list->len; i > 0; i--)
    if (g_str_equal (kring_cupboard_family_get_id (list->pdata[i - 1]), self->id))
      g_ptr_array_remove_index (list, i - 1);

  return list;
}

/* Also notes there that it was done. */
static KringChronology *
read_store (KringStore  *store,
            GError     **error)
{
  g_autoptr(KringChronology) chronology = kring_chronology_new_for_family (kring_store_get_family (store), error);

  if (chronology == NULL || !kring_store_log_access (store, "export", "event", (int) chronology->events->len, error))
    return NULL;

  return g_steal_pointer (&chronology);
}

static KringChronology *
read_file (KringOthers     *self,
           const char      *path,
           const KringKey  *key,
           GError         **error)
{
  g_autofree char *who = kring_cupboard_dup_setting (self->cupboard, "who");
  g_autoptr(KringStore) store = kring_store_open (path, key, who != NULL ? who : "", error);
  g_autoptr(KringChronology) chronology = store != NULL ? read_store (store, error) : NULL;

  if (chronology == NULL || !kring_store_close (store, error))
    return NULL;

  return g_steal_pointer (&chronology);
}

KringChronology *
kring_others_read (KringOthers  *self,
                   const char   *id,
                   GError      **error)
{
  KringCupboardFamily *family = kring_cupboard_find_family (self->cupboard, id);
  KringStore *store = family != NULL ? kring_cupboard_family_get_store (family) : NULL;
  g_autofree char *path = NULL;
  g_autoptr(KringKey) key = NULL;

  if (g_str_equal (id, self->id))
    {
      g_set_error_literal (error, KRING_CHRONOLOGY_ERROR, KRING_CHRONOLOGY_ERROR_SAME,
                           _("That is this family itself. Choose another one."));
      return NULL;
    }
  if (store != NULL)
    return read_store (store, error);

  key = kring_cupboard_dup_key (self->cupboard, id, error);
  path = kring_cupboard_dup_path (self->cupboard, id);
  return key != NULL ? read_file (self, path, key, error) : NULL;
}

char *
kring_others_find_file (KringOthers *self,
                        const char  *path)
{
  g_autoptr(GPtrArray) list = list_all (self);
  GStatBuf sought;

  if (g_stat (path, &sought) != 0)
    return NULL;

  for (guint i = 0; i < list->len; i++)
    {
      const char *id = kring_cupboard_family_get_id (list->pdata[i]);
      g_autofree char *own = kring_cupboard_dup_path (self->cupboard, id);
      GStatBuf found;

      if (g_stat (own, &found) == 0 && found.st_dev == sought.st_dev && found.st_ino == sought.st_ino)
        return g_strdup (id);
    }

  return NULL;
}

/* The key of the family that @data is a copy of; NULL: of none. */
static KringKey *
find_key (KringOthers *self,
          const char  *data,
          gsize        size)
{
  g_autoptr(GPtrArray) list = list_all (self);

  for (guint i = 0; size > KRING_KEY_SALT_SIZE && i < list->len; i++)
    {
      g_autoptr(KringKey) key = kring_cupboard_dup_key (self->cupboard, kring_cupboard_family_get_id (list->pdata[i]), NULL);

      if (key != NULL && memcmp (kring_key_get_salt (key), data, KRING_KEY_SALT_SIZE) == 0)
        return g_steal_pointer (&key);
    }

  return NULL;
}

static void
clear_folder (const char *folder)
{
  g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (folder);
}

/* The bytes stay as encrypted as they are; what was written by an older Kring is brought up to date in a copy. */
static KringChronology *
read_copy (KringOthers     *self,
           const char      *data,
           gsize            size,
           const KringKey  *key,
           GError         **error)
{
  g_autoptr(GError) reason = NULL;
  g_autofree char *folder = g_dir_make_tmp ("kring-XXXXXX", &reason);
  g_autofree char *path = folder != NULL ? g_build_filename (folder, "copy.kring", NULL) : NULL;
  KringChronology *chronology = NULL;

  if (folder != NULL && g_file_set_contents_full (path, data, (gssize) size, G_FILE_SET_CONTENTS_NONE, 0600, &reason))
    chronology = read_file (self, path, key, error);
  else
    kring_store_error_set_file (error, reason, KRING_STORE_ERROR_READ_ONLY);
  if (folder != NULL)
    clear_folder (folder);

  return chronology;
}

KringChronology *
kring_others_read_bytes (KringOthers  *self,
                         const char   *data,
                         gsize         size,
                         int           today,
                         GError      **error)
{
  g_autoptr(KringKey) key = self != NULL ? find_key (self, data, size) : NULL;

  if (key != NULL)
    return read_copy (self, data, size, key, error);

  return kring_chronology_read (data, size, today, error);
}
