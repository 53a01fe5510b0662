/* kring-drawer.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-drawer.h"

#include <errno.h>
#include <glib/gstdio.h>
#ifdef HAVE_MALLOC_TRIM
#include <malloc.h>
#endif

#include "kring-cupboard-store.h"
#include "kring-family-json.h"
#include "kring-install.h"

/* Of rest, in seconds, before the last edits are brought into the one file. */
#define SETTLE_AFTER 2

/* In seconds: by then the window of a family that is opened has been drawn. */
#define OPEN_AFTER 1

#define PRACTICE_FAMILY "sample/02-drie-huizen-amina-ilyas-lowie.json"

struct _KringDrawer
{
  GObject        parent_instance;

  KringStore    *store;
  KringCupboard *cupboard;   /* NULL: practice */
  KringOthers   *others;     /* the same */
  char          *id;
  char          *practice;   /* the folder to clear away; NULL: a real family */
  guint          settle_id;
};

G_DEFINE_FINAL_TYPE (KringDrawer, kring_drawer, G_TYPE_OBJECT)

static KringFamily *
read_practice_family (GError **error)
{
  g_autofree char *path = kring_install_get_data (PRACTICE_FAMILY);
  g_autofree char *text = NULL;

  if (!g_file_get_contents (path, &text, NULL, error))
    return NULL;

  return kring_family_json_read (text, error);
}

static void
clear_folder (const char *path)
{
  g_autoptr(GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);

      g_unlink (file);
    }
  g_rmdir (path);
}

/* What fails here is safe beside the file, and told when it closes. */
static gboolean
settle_cb (gpointer user_data)
{
  KringDrawer *self = user_data;

  self->settle_id = 0;
  kring_store_checkpoint (self->store, NULL);
  return G_SOURCE_REMOVE;
}

static void
changed_cb (KringDrawer *self)
{
  g_clear_handle_id (&self->settle_id, g_source_remove);
  self->settle_id = g_timeout_add_seconds (SETTLE_AFTER, settle_cb, self);
}

/* What it took to open a family, and to draw it first, is far more than it needs. */
static gboolean
give_back_memory_cb (gpointer user_data)
{
#ifdef HAVE_MALLOC_TRIM
  malloc_trim (0);
#endif

  return G_SOURCE_REMOVE;
}

static void
take_store (KringDrawer *self,
            KringStore  *store)
{
  self->store = store;
  g_timeout_add_seconds (OPEN_AFTER, give_back_memory_cb, NULL);
  g_signal_connect_object (kring_store_get_family (store), "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}

/* For who takes something over from this family: its file cannot be opened twice. */
static void
note_store (KringDrawer *self,
            KringStore  *store)
{
  KringCupboardFamily *family = self->cupboard != NULL ? kring_cupboard_find_family (self->cupboard, self->id) : NULL;

  if (family != NULL)
    kring_cupboard_family_set_store (family, store);
}

static void
kring_drawer_dispose (GObject *object)
{
  KringDrawer *self = KRING_DRAWER (object);

  kring_drawer_close (self, NULL);
  g_clear_object (&self->others);
  g_clear_object (&self->cupboard);

  G_OBJECT_CLASS (kring_drawer_parent_class)->dispose (object);
}

static void
kring_drawer_finalize (GObject *object)
{
  KringDrawer *self = KRING_DRAWER (object);

  g_free (self->id);
  g_free (self->practice);

  G_OBJECT_CLASS (kring_drawer_parent_class)->finalize (object);
}

static void
kring_drawer_class_init (KringDrawerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = kring_drawer_dispose;
  G_OBJECT_CLASS (klass)->finalize = kring_drawer_finalize;
}

static void
kring_drawer_init (KringDrawer *self)
{
}

KringDrawer *
kring_drawer_open (KringCupboard  *cupboard,
                   const char     *id,
                   GError        **error)
{
  g_autoptr(KringStore) store = kring_cupboard_open_family (cupboard, id, error);
  KringDrawer *self;

  if (store == NULL)
    return NULL;

  self = g_object_new (KRING_TYPE_DRAWER, NULL);
  take_store (self, g_steal_pointer (&store));
  self->cupboard = g_object_ref (cupboard);
  self->id = g_strdup (id);
  self->others = kring_others_new (cupboard, id);
  note_store (self, self->store);

  return self;
}

KringDrawer *
kring_drawer_open_practice (GError **error)
{
  g_autoptr(KringDrawer) self = g_object_new (KRING_TYPE_DRAWER, NULL);
  g_autoptr(KringFamily) family = read_practice_family (error);
  g_autoptr(KringKey) key = kring_key_new_random ();
  g_autofree char *path = NULL;
  KringStore *store;

  if (family == NULL)
    return NULL;

  self->practice = g_build_filename (g_get_user_runtime_dir (), "kring-practice-XXXXXX", NULL);
  if (g_mkdtemp (self->practice) == NULL)
    {
      kring_store_error_set_system (error, errno);
      g_clear_pointer (&self->practice, g_free);
      return NULL;
    }

  path = g_build_filename (self->practice, "practice.kring", NULL);
  store = kring_store_create (path, key, family, "", error);
  if (store == NULL)
    {
      clear_folder (self->practice);
      return NULL;
    }

  take_store (self, store);
  return g_steal_pointer (&self);
}

const char *
kring_drawer_get_id (KringDrawer *self)
{
  return self->id;
}

KringStore *
kring_drawer_get_store (KringDrawer *self)
{
  return self->store;
}

KringOthers *
kring_drawer_get_others (KringDrawer *self)
{
  return self->others;
}

gboolean
kring_drawer_close (KringDrawer  *self,
                    GError      **error)
{
  gboolean noted = TRUE;
  gboolean closed;

  if (self->store == NULL)
    return TRUE;

  g_clear_handle_id (&self->settle_id, g_source_remove);
  note_store (self, NULL);
  if (self->cupboard != NULL && !kring_cupboard_is_locked (self->cupboard))
    noted = kring_cupboard_note_family (self->cupboard, self->id, kring_store_get_family (self->store), error);
  closed = kring_store_close (self->store, noted ? error : NULL);

  g_clear_object (&self->store);
  if (self->practice != NULL)
    clear_folder (self->practice);

  return noted && closed;
}
