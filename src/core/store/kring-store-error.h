/* kring-store-error.h - what can go wrong with a file, told so that one can act on it
 *
 * Every kind has one plain message that says what to do. The messages hold no
 * path, no name and no word of a family: they may be logged or mailed.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The same declaration as in sqlite3.h, which only the .c files of core/store include. */
typedef struct sqlite3 sqlite3;

typedef enum {
  KRING_STORE_ERROR_FAILED,            /* none of the others: a fault of the program */
  KRING_STORE_ERROR_BUSY,              /* in use by another window or program */
  KRING_STORE_ERROR_CONSTRAINT,        /* the change would make the file inconsistent */
  KRING_STORE_ERROR_FULL,              /* no room on the disk */
  KRING_STORE_ERROR_READ_ONLY,         /* no permission to write there */
  KRING_STORE_ERROR_IO,                /* the disk refused to read or write */
  KRING_STORE_ERROR_WRONG_PASSPHRASE,
  KRING_STORE_ERROR_SHORT_PASSPHRASE,  /* too short to protect anything */
  KRING_STORE_ERROR_DAMAGED,           /* it is ours, but what is in it is not what was written */
  KRING_STORE_ERROR_NEWER,             /* written by a newer Kring */
  KRING_STORE_ERROR_NOT_KRING,         /* some other file, or an empty one */
  KRING_STORE_ERROR_MISSING,
  KRING_STORE_ERROR_NETWORK_SHARE,     /* on a network drive, where locks cannot be trusted */
  KRING_STORE_ERROR_NOT_ENCRYPTED,     /* what would be written could be read by anybody */
  KRING_STORE_ERROR_EXISTS,            /* there is already a file, and it is left as it is */
  KRING_STORE_ERROR_UNREADABLE,        /* no permission to read it */
  KRING_STORE_ERROR_NO_FOLDER,         /* it would be written in a folder that is not there */
  KRING_STORE_ERROR_KEY_LEFT,          /* of a family that is erased, as long as the disk does not take it */
  KRING_STORE_ERROR_FILE_LEFT,         /* of a family that is erased, without its key */
} KringStoreError;

#define KRING_N_STORE_ERRORS (KRING_STORE_ERROR_FILE_LEFT + 1)

#define KRING_STORE_ERROR (kring_store_error_quark ())
GQuark      kring_store_error_quark      (void);

/* The message of @kind, translated. */
const char *kring_store_error_message    (KringStoreError   kind);

void        kring_store_error_set        (GError          **error,
                                          KringStoreError   kind);
/* After a call of the operating system: @number is its errno. */
void        kring_store_error_set_system (GError          **error,
                                          int               number);
/* After GIO or GLib could not read or write a file: their words name its path and are those of a computer, ours are
 * not. @refused: what to say where it may not be read (UNREADABLE) or written (READ_ONLY); then MISSING is said of
 * the folder, and a folder in the place of the file EXISTS. */
void        kring_store_error_set_file   (GError          **error,
                                          const GError     *reason,
                                          KringStoreError   refused);
/* After a call of SQLite: @code is what it returned on @db, which may be NULL. */
void        kring_store_error_set_sqlite (GError          **error,
                                          sqlite3          *db,
                                          int               code);

G_END_DECLS
