/* disk.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "disk.h"

#include <errno.h>
#include <sqlite3.h>

struct _Disk
{
  sqlite3_vfs      vfs;
  sqlite3_vfs     *real;

  const DiskFault *fault;
  guint            nth;
  guint            n_calls;
  guint            n_failed;

  GPtrArray       *ops;      /* NULL until asked for */
  GHashTable      *files;    /* name -> number of the file that has it now, plus one */
  guint            n_files;
};

typedef struct {
  sqlite3_file  base;
  Disk         *disk;
  int           file;               /* -1: of no interest (temporary) */
  gboolean      syncs_folder;       /* at its first sync, as SQLite does for what it makes beside a database */
  sqlite3_file  real[];
} DiskFile;

static DiskFile *
get_file (sqlite3_file *file)
{
  return (DiskFile *) file;
}

static Disk *
get_disk (sqlite3_vfs *vfs)
{
  return vfs->pAppData;
}

/* Whether this call is one that goes wrong. */
static gboolean
fails (Disk      *self,
       DiskCalls  call)
{
  if (self->fault == NULL || (self->fault->calls & call) == 0)
    return FALSE;

  self->n_calls++;
  if (self->n_calls != self->nth && !(self->fault->is_dead && self->n_calls > self->nth))
    return FALSE;

  self->n_failed++;
  return TRUE;
}

static int
get_code (Disk *self,
          int   code)
{
  return self->fault->is_silent ? SQLITE_OK : self->fault->is_full ? SQLITE_FULL : code;
}

static void
op_free (gpointer data)
{
  DiskOp *op = data;

  g_free (op->name);
  g_clear_pointer (&op->data, g_bytes_unref);
  g_free (op);
}

static DiskOp *
note (Disk       *self,
      DiskOpKind  kind,
      int         file)
{
  DiskOp *op;

  if (self->ops == NULL || file < 0)
    return NULL;

  op = g_new0 (DiskOp, 1);
  op->kind = kind;
  op->file = (guint) file;
  g_ptr_array_add (self->ops, op);
  return op;
}

/* The file that has @name now; a new one when there is none. */
static int
note_name (Disk       *self,
           const char *name)
{
  g_autofree char *base = g_path_get_basename (name);
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->files, base));
  DiskOp *op;

  if (number != 0)
    return (int) number - 1;

  number = ++self->n_files;
  g_hash_table_insert (self->files, g_strdup (base), GUINT_TO_POINTER (number));
  op = note (self, DISK_OP_CREATE, (int) number - 1);
  if (op != NULL)
    op->name = g_steal_pointer (&base);
  return (int) number - 1;
}

static int
file_close (sqlite3_file *file)
{
  sqlite3_file *real = get_file (file)->real;

  return real->pMethods != NULL ? real->pMethods->xClose (real) : SQLITE_OK;
}

static int
file_read (sqlite3_file  *file,
           void          *data,
           int            size,
           sqlite3_int64  offset)
{
  DiskFile *self = get_file (file);

  if (fails (self->disk, DISK_READ))
    return SQLITE_IOERR_READ;

  return self->real->pMethods->xRead (self->real, data, size, offset);
}

static int
write_real (DiskFile      *self,
            const void    *data,
            int            size,
            sqlite3_int64  offset)
{
  int code = self->real->pMethods->xWrite (self->real, data, size, offset);
  DiskOp *op = code == SQLITE_OK ? note (self->disk, DISK_OP_WRITE, self->file) : NULL;

  if (op != NULL)
    {
      op->offset = offset;
      op->data = g_bytes_new (data, (gsize) size);
    }
  return code;
}

static int
file_write (sqlite3_file  *file,
            const void    *data,
            int            size,
            sqlite3_int64  offset)
{
  DiskFile *self = get_file (file);

  if (!fails (self->disk, DISK_WRITE))
    return write_real (self, data, size, offset);

  if (self->disk->fault->is_half)
    write_real (self, data, size / 2, offset);
  return get_code (self->disk, SQLITE_IOERR_WRITE);
}

static int
file_truncate (sqlite3_file  *file,
               sqlite3_int64  size)
{
  DiskFile *self = get_file (file);
  DiskOp *op;
  int code;

  if (fails (self->disk, DISK_TRUNCATE))
    return get_code (self->disk, SQLITE_IOERR_TRUNCATE);

  code = self->real->pMethods->xTruncate (self->real, size);
  op = code == SQLITE_OK ? note (self->disk, DISK_OP_RESIZE, self->file) : NULL;
  if (op != NULL)
    op->offset = size;
  return code;
}

static int
file_sync (sqlite3_file *file,
           int           flags)
{
  DiskFile *self = get_file (file);
  int code;

  if (fails (self->disk, DISK_SYNC))
    return get_code (self->disk, SQLITE_IOERR_FSYNC);

  code = self->real->pMethods->xSync (self->real, flags);
  if (code == SQLITE_OK)
    note (self->disk, DISK_OP_SYNC, self->file);
  if (code == SQLITE_OK && self->syncs_folder)
    {
      note (self->disk, DISK_OP_SYNC_FOLDER, self->file);
      self->syncs_folder = FALSE;
    }
  return code;
}

static int
file_get_size (sqlite3_file  *file,
               sqlite3_int64 *size)
{
  sqlite3_file *real = get_file (file)->real;

  return real->pMethods->xFileSize (real, size);
}

static int
file_lock (sqlite3_file *file,
           int           level)
{
  sqlite3_file *real = get_file (file)->real;

  return real->pMethods->xLock (real, level);
}

static int
file_unlock (sqlite3_file *file,
             int           level)
{
  sqlite3_file *real = get_file (file)->real;

  return real->pMethods->xUnlock (real, level);
}

static int
file_check_lock (sqlite3_file *file,
                 int          *is_locked)
{
  sqlite3_file *real = get_file (file)->real;

  return real->pMethods->xCheckReservedLock (real, is_locked);
}

static int
file_control (sqlite3_file *file,
              int           what,
              void         *argument)
{
  sqlite3_file *real = get_file (file)->real;

  return real->pMethods->xFileControl (real, what, argument);
}

static int
file_get_sector_size (sqlite3_file *file)
{
  sqlite3_file *real = get_file (file)->real;

  return real->pMethods->xSectorSize (real);
}

static int
file_get_promises (sqlite3_file *file)
{
  sqlite3_file *real = get_file (file)->real;

  return real->pMethods->xDeviceCharacteristics (real);
}

static const sqlite3_io_methods file_methods = {
  .iVersion = 1,
  .xClose = file_close,
  .xRead = file_read,
  .xWrite = file_write,
  .xTruncate = file_truncate,
  .xSync = file_sync,
  .xFileSize = file_get_size,
  .xLock = file_lock,
  .xUnlock = file_unlock,
  .xCheckReservedLock = file_check_lock,
  .xFileControl = file_control,
  .xSectorSize = file_get_sector_size,
  .xDeviceCharacteristics = file_get_promises,
};

static int
disk_open (sqlite3_vfs  *vfs,
           const char   *name,
           sqlite3_file *file,
           int           flags,
           int          *flags_got)
{
  Disk *self = get_disk (vfs);
  DiskFile *opened = get_file (file);
  int code;

  opened->base.pMethods = NULL;
  if (fails (self, DISK_OPEN))
    return SQLITE_CANTOPEN;

  code = self->real->xOpen (self->real, name, opened->real, flags, flags_got);
  if (opened->real->pMethods == NULL)
    return code;

  opened->base.pMethods = &file_methods;
  opened->disk = self;
  opened->syncs_folder = (flags & SQLITE_OPEN_CREATE) && (flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL));
  opened->file = name != NULL && (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL))
                 ? note_name (self, name) : -1;
  return code;
}

static int
disk_delete (sqlite3_vfs *vfs,
             const char  *name,
             int          syncs_folder)
{
  Disk *self = get_disk (vfs);
  g_autofree char *base = g_path_get_basename (name);
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->files, base));
  DiskOp *op;
  int code;

  if (fails (self, DISK_DELETE))
    return get_code (self, SQLITE_IOERR_DELETE);

  code = self->real->xDelete (self->real, name, syncs_folder);
  if (code != SQLITE_OK || number == 0)
    return code;

  g_hash_table_remove (self->files, base);
  op = note (self, DISK_OP_REMOVE, (int) number - 1);
  if (op != NULL)
    op->name = g_steal_pointer (&base);
  if (syncs_folder)
    note (self, DISK_OP_SYNC_FOLDER, (int) number - 1);
  return code;
}

static int
disk_access (sqlite3_vfs *vfs,
             const char  *name,
             int          flags,
             int         *result)
{
  sqlite3_vfs *real = get_disk (vfs)->real;

  return real->xAccess (real, name, flags, result);
}

static int
disk_get_full_path (sqlite3_vfs *vfs,
                    const char  *name,
                    int          size,
                    char        *path)
{
  sqlite3_vfs *real = get_disk (vfs)->real;

  return real->xFullPathname (real, name, size, path);
}

static int
disk_get_randomness (sqlite3_vfs *vfs,
                     int          size,
                     char        *bytes)
{
  sqlite3_vfs *real = get_disk (vfs)->real;

  return real->xRandomness (real, size, bytes);
}

static int
disk_sleep (sqlite3_vfs *vfs,
            int          microseconds)
{
  sqlite3_vfs *real = get_disk (vfs)->real;

  return real->xSleep (real, microseconds);
}

static int
disk_get_time (sqlite3_vfs   *vfs,
               sqlite3_int64 *milliseconds)
{
  sqlite3_vfs *real = get_disk (vfs)->real;

  return real->xCurrentTimeInt64 (real, milliseconds);
}

/* The errno behind a call that failed. */
static int
disk_get_error (sqlite3_vfs *vfs,
                int          size,
                char        *words)
{
  Disk *self = get_disk (vfs);

  if (self->n_failed == 0)
    return self->real->xGetLastError (self->real, size, words);

  return self->fault != NULL && self->fault->is_full ? ENOSPC : EIO;
}

Disk *
disk_new (void)
{
  Disk *self = g_new0 (Disk, 1);

  self->files = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->real = sqlite3_vfs_find (NULL);
  self->vfs = (sqlite3_vfs) {
    .iVersion = 2,
    .szOsFile = (int) sizeof (DiskFile) + self->real->szOsFile,
    .mxPathname = self->real->mxPathname,
    .zName = "disk",
    .pAppData = self,
    .xOpen = disk_open,
    .xDelete = disk_delete,
    .xAccess = disk_access,
    .xFullPathname = disk_get_full_path,
    .xRandomness = disk_get_randomness,
    .xSleep = disk_sleep,
    .xGetLastError = disk_get_error,
    .xCurrentTimeInt64 = disk_get_time,
  };
  g_assert_cmpint (sqlite3_vfs_register (&self->vfs, TRUE), ==, SQLITE_OK);

  return self;
}

void
disk_arm (Disk            *self,
          const DiskFault *fault,
          guint            nth)
{
  self->fault = fault;
  self->nth = nth;
  self->n_calls = 0;
  self->n_failed = 0;
}

guint
disk_disarm (Disk *self)
{
  self->fault = NULL;
  self->n_failed = 0;
  return self->n_calls;
}

GPtrArray *
disk_record (Disk *self)
{
  g_assert_null (self->ops);

  g_hash_table_remove_all (self->files);
  self->n_files = 0;
  self->ops = g_ptr_array_new_with_free_func (op_free);
  return self->ops;
}

GPtrArray *
disk_take (Disk *self)
{
  return g_steal_pointer (&self->ops);
}
