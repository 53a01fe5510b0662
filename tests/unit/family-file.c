/* family-file.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "family-file.h"

#include <glib/gstdio.h>

#include "kring-family-json.h"
#include "kring-store-private.h"

void
family_file_init (FamilyFile *self)
{
  self->folder = g_dir_make_tmp ("kring-test-XXXXXX", NULL);
  self->path = g_build_filename (self->folder, "family.kring", NULL);
}

void
family_file_remove (FamilyFile *self)
{
  g_autoptr(GDir) dir = g_dir_open (self->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (self->folder, name, NULL);

      g_assert_cmpint (g_unlink (path), ==, 0);
    }
}

void
family_file_clear (FamilyFile *self)
{
  family_file_remove (self);
  g_assert_cmpint (g_rmdir (self->folder), ==, 0);
  g_free (self->folder);
  g_free (self->path);
}

KringKey *
family_file_key (void)
{
  guint8 bytes[KRING_KEY_SIZE];

  for (gsize i = 0; i < KRING_KEY_SIZE; i++)
    bytes[i] = (guint8) (7 * i + 1);

  return kring_key_new_from_bytes (bytes);
}

char *
family_file_read (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("KRING_SOURCE"), "tests", "families", name, NULL);
  g_autoptr(GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

KringFamily *
family_file_load (const char *name)
{
  g_autofree char *text = family_file_read (name);
  g_autoptr(GError) error = NULL;
  KringFamily *family = kring_family_json_read (text, &error);

  g_assert_no_error (error);
  return family;
}

KringStore *
family_file_create (FamilyFile *self)
{
  g_autoptr(KringFamily) family = family_file_load (FAMILY_FILE_SMALL);
  g_autoptr(KringKey) key = family_file_key ();
  g_autoptr(GError) error = NULL;
  KringStore *store = kring_store_create (self->path, key, family, "test", &error);

  g_assert_no_error (error);
  return store;
}

KringStore *
family_file_open (FamilyFile *self)
{
  g_autoptr(KringKey) key = family_file_key ();
  g_autoptr(GError) error = NULL;
  KringStore *store = kring_store_open (self->path, key, "test", &error);

  g_assert_no_error (error);
  return store;
}

void
family_file_close (KringStore *store)
{
  g_autoptr(GError) error = NULL;

  kring_store_close (store, &error);
  g_assert_no_error (error);
  g_object_unref (store);
}

KringStore *
family_file_begin (FamilyFile  *self,
                   KringFamily *family)
{
  g_autoptr(KringKey) key = family_file_key ();
  g_autoptr(GError) error = NULL;
  KringStore *store;

  family_file_init (self);
  store = kring_store_create (self->path, key, family, "test", &error);
  g_assert_no_error (error);

  return store;
}

void
family_file_end (FamilyFile *self,
                 KringStore *store)
{
  family_file_close (store);
  family_file_clear (self);
}

char *
family_file_content (KringStore *store)
{
  g_autoptr(KringShare) share = kring_share_new (kring_store_get_family (store), KRING_PROFILE_FULL, 0);

  return kring_family_json_write (share);
}

guint
family_file_count_actions (KringStore *store)
{
  g_autoptr(GError) error = NULL;
  gint64 count = 0;

  kring_query_get_int (kring_store_get_db (store), "SELECT count (*) FROM action", &count, &error);
  g_assert_no_error (error);
  return (guint) count;
}
