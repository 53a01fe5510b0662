/* kring-database.h - THE one way to make, open and close an encrypted database
 *
 * One connection per file, exclusive: whoever comes second gets BUSY at once.
 * Every commit is on the disk before it is acknowledged (WAL, synchronous
 * FULL). A database belongs to one thread at a time.
 *
 * Failing to open changes nothing in the file. Never open(2) the file of an
 * open database elsewhere in this program: closing that would drop the lock.
 *
 * Functions that triggers or generated columns call must be registered with
 * SQLITE_INNOCUOUS, because the schema is not trusted.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-key.h"
#include "kring-store-error.h"

G_BEGIN_DECLS

/* Which kind of database it is: PRAGMA application_id. */
typedef enum {
  KRING_DATABASE_FAMILY   = 0x4B524E47,  /* "KRNG" */
  KRING_DATABASE_CUPBOARD = 0x4B415354,  /* "KAST" */
} KringDatabaseKind;

typedef enum {
  KRING_DATABASE_READ_WRITE,
  KRING_DATABASE_IMMUTABLE,   /* on a medium that cannot be written to: no lock is taken, nothing can be saved */
} KringDatabaseMode;

/* Makes an empty database, readable for this user only, at user_version 0. EXISTS when there is any file
 * at @path; on any other failure no file is left. */
sqlite3  *kring_database_create           (const char         *path,
                                           KringDatabaseKind   kind,
                                           const KringKey     *key,
                                           GError            **error) G_GNUC_WARN_UNUSED_RESULT;
/* NOT_KRING: empty, plain, of another kind or with another key. DAMAGED: the right key does not fit.
 * READ_ONLY: try again with IMMUTABLE. */
sqlite3  *kring_database_open             (const char         *path,
                                           KringDatabaseKind   kind,
                                           const KringKey     *key,
                                           KringDatabaseMode   mode,
                                           GError            **error) G_GNUC_WARN_UNUSED_RESULT;
/* Puts all that was committed in the main file. The database is closed in any case; FALSE means that the
 * file is whole only together with the "-wal" file beside it. All queries must be freed. */
gboolean  kring_database_close            (sqlite3            *db,
                                           GError            **error);

/* A closed one, with all that SQLite keeps beside it: for what could not be made. */
void      kring_database_remove           (const char         *path);

/* Brings everything into the main file and empties the "-wal" file. Call shortly after the last edit. */
gboolean  kring_database_checkpoint       (sqlite3            *db,
                                           GError            **error);

/* How many migrations a database has had (user_version); NEWER when that is more than @known. */
gboolean  kring_database_get_version      (sqlite3            *db,
                                           guint               known,
                                           guint              *version,
                                           GError            **error);
/* Inside a transaction. */
gboolean  kring_database_set_version      (sqlite3            *db,
                                           guint               version,
                                           GError            **error);

/* Reads every page and checks its seal and the structure of the whole. DAMAGED if not; takes up to seconds. */
gboolean  kring_database_check            (sqlite3            *db,
                                           GError            **error);

/* For main(): whether this program really encrypts. Writes a small database of its own in a temporary
 * folder and looks whether its words can be read (a few milliseconds). NOT_ENCRYPTED: refuse to start. */
gboolean  kring_database_prove_encryption (GError            **error);

G_END_DECLS
