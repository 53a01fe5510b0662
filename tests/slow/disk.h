/* disk.h - a disk between SQLite and the files: it fails when told to, and remembers what was asked of it
 *
 * From disk_new() on it is what SQLite opens every file through. It promises
 * what the real one promises and offers no shared memory, which Kring does
 * without.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

typedef struct _Disk Disk;

typedef enum {
  DISK_OPEN     = 1 << 0,
  DISK_READ     = 1 << 1,
  DISK_WRITE    = 1 << 2,
  DISK_TRUNCATE = 1 << 3,
  DISK_SYNC     = 1 << 4,
  DISK_DELETE   = 1 << 5,
  DISK_ANY      = (1 << 6) - 1,
} DiskCalls;

typedef struct {
  const char *name;
  DiskCalls   calls;       /* which kinds of call can fail */
  gboolean    is_full;     /* no room, instead of an error of the device */
  gboolean    is_dead;     /* not once, but from then on */
  gboolean    is_half;     /* a write that fails did its first half */
  gboolean    is_silent;   /* fails without telling. No program can bear that: it is for testing the tests */
} DiskFault;

/* What changed on the disk, in order. A file is one life of a name: removed and made again it is another. */
typedef enum {
  DISK_OP_CREATE,          /* the name appears in the folder */
  DISK_OP_REMOVE,
  DISK_OP_WRITE,
  DISK_OP_RESIZE,          /* to @offset */
  DISK_OP_SYNC,            /* what was written to the file so far is safe */
  DISK_OP_SYNC_FOLDER,     /* names that appeared or went so far are safe */
} DiskOpKind;

typedef struct {
  DiskOpKind  kind;
  guint       file;        /* from 0 */
  char       *name;        /* CREATE, REMOVE: without the folder */
  gint64      offset;
  GBytes     *data;        /* WRITE */
} DiskOp;

/* For the rest of the program. */
Disk      *disk_new     (void);

/* The @nth call from now on (from 1) of those in @fault fails. */
void       disk_arm     (Disk            *self,
                         const DiskFault *fault,
                         guint            nth);
/* How many calls could have failed between. Harmless when it is not armed. */
guint      disk_disarm  (Disk            *self);

/* From now on, until the array (DiskOp) is taken; it grows as things happen. Borrowed. */
GPtrArray *disk_record  (Disk            *self);
GPtrArray *disk_take    (Disk            *self) G_GNUC_WARN_UNUSED_RESULT;
