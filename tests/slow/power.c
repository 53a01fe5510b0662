/* power.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "power.h"

#include <string.h>

#define SECTOR 512

typedef struct {
  GPtrArray  *ops;
  PowerCut    cut;
  GRand      *rand;

  GArray     *synced;         /* file -> guint: its ops before this one are safe */
  guint       folder_synced;  /* the same for names */

  GPtrArray  *files;          /* GByteArray: contents */
  GHashTable *names;          /* name -> number of the file, plus one */
} Scene;

static void
scene_init (Scene          *scene,
            GPtrArray      *ops,
            const PowerCut *cut,
            GRand          *rand)
{
  *scene = (Scene) { .ops = ops, .cut = *cut, .rand = rand };
  scene->synced = g_array_new (FALSE, TRUE, sizeof (guint));
  scene->files = g_ptr_array_new_with_free_func ((GDestroyNotify) g_byte_array_unref);
  scene->names = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < cut->at; i++)
    {
      const DiskOp *op = ops->pdata[i];

      while (scene->files->len <= op->file)
        {
          g_ptr_array_add (scene->files, g_byte_array_new ());
          g_array_set_size (scene->synced, scene->files->len);
        }
      if (cut->ignores_syncs)
        continue;
      if (op->kind == DISK_OP_SYNC)
        g_array_index (scene->synced, guint, op->file) = i;
      else if (op->kind == DISK_OP_SYNC_FOLDER)
        scene->folder_synced = i;
    }
}

static void
scene_clear (Scene *scene)
{
  g_array_unref (scene->synced);
  g_ptr_array_unref (scene->files);
  g_hash_table_unref (scene->names);
}

static gboolean
is_safe (Scene        *scene,
         const DiskOp *op,
         guint         index)
{
  if (op->kind == DISK_OP_CREATE || op->kind == DISK_OP_REMOVE)
    return index < scene->folder_synced;

  return index < g_array_index (scene->synced, guint, op->file);
}

static void
resize (GByteArray *file,
        gsize       size)
{
  guint before = file->len;

  g_byte_array_set_size (file, (guint) size);
  if (file->len > before)
    memset (file->data + before, 0, file->len - before);   /* a hole */
}

static void
write_at (GByteArray *file,
          gsize       offset,
          const void *data,
          gsize       size)
{
  if (offset + size > file->len)
    resize (file, offset + size);
  memcpy (file->data + offset, data, size);
}

/* Each sector that the write touches was reached by it, or not, or was being written. */
static void
write_torn (Scene        *scene,
            GByteArray   *file,
            const DiskOp *op)
{
  gsize size;
  const guint8 *data = g_bytes_get_data (op->data, &size);
  gsize start = (gsize) op->offset;
  gsize end = start + size;

  for (gsize at = start; at < end; )
    {
      gsize n = MIN (end, (at / SECTOR + 1) * SECTOR) - at;

      if (g_rand_boolean (scene->rand))
        {
          write_at (file, at, data + (at - start), n);
        }
      else if (g_rand_int_range (scene->rand, 0, 8) == 0)
        {
          guint8 rubbish[SECTOR];

          for (gsize i = 0; i < n; i++)
            rubbish[i] = (guint8) g_rand_int (scene->rand);
          write_at (file, at, rubbish, n);
        }
      at += n;
    }
}

static void
apply (Scene        *scene,
       const DiskOp *op,
       gboolean      is_torn)
{
  GByteArray *file = scene->files->pdata[op->file];
  gsize size;
  const void *data;

  switch (op->kind)
    {
    case DISK_OP_CREATE:
      g_hash_table_insert (scene->names, op->name, GUINT_TO_POINTER (op->file + 1));
      break;

    case DISK_OP_REMOVE:
      g_hash_table_remove (scene->names, op->name);
      break;

    case DISK_OP_RESIZE:
      resize (file, (gsize) op->offset);
      break;

    case DISK_OP_WRITE:
      data = g_bytes_get_data (op->data, &size);
      if (is_torn)
        write_torn (scene, file, op);
      else
        write_at (file, (gsize) op->offset, data, size);
      break;

    case DISK_OP_SYNC:
    case DISK_OP_SYNC_FOLDER:
    default:
      break;
    }
}

void
power_cut (GPtrArray      *ops,
           const PowerCut *cut,
           GRand          *rand,
           const char     *folder)
{
  Scene scene;
  GHashTableIter iter;
  gpointer name, number;

  scene_init (&scene, ops, cut, rand);
  for (guint i = 0; i < cut->at; i++)
    {
      const DiskOp *op = ops->pdata[i];

      if (is_safe (&scene, op, i))
        apply (&scene, op, FALSE);
      else if (g_rand_double (rand) >= cut->loss)
        apply (&scene, op, cut->is_torn && g_rand_int_range (rand, 0, 10) == 0);
    }

  g_hash_table_iter_init (&iter, scene.names);
  while (g_hash_table_iter_next (&iter, &name, &number))
    {
      GByteArray *file = scene.files->pdata[GPOINTER_TO_UINT (number) - 1];
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autoptr(GError) error = NULL;

      g_file_set_contents_full (path, (const char *) file->data, file->len, G_FILE_SET_CONTENTS_NONE, 0600, &error);
      g_assert_no_error (error);
    }
  scene_clear (&scene);
}
