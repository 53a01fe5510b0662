/* kring-store-error.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-store-error.h"

#include <errno.h>
#include <gio/gio.h>
#include <glib/gi18n.h>
#include <sqlite3.h>

G_DEFINE_QUARK (kring-store-error-quark, kring_store_error)

static const char * const messages[KRING_N_STORE_ERRORS] = {
  [KRING_STORE_ERROR_FAILED] =
    N_("Something went wrong in Kring itself. Close it and open it again; what was saved is still there."),
  [KRING_STORE_ERROR_BUSY] =
    N_("This is already open in another window or program. Close it there first."),
  [KRING_STORE_ERROR_CONSTRAINT] =
    N_("This does not fit with the rest of the file, so nothing was changed."),
  [KRING_STORE_ERROR_FULL] =
    N_("The disk is full. Make some room and try again; what was saved before is still there."),
  [KRING_STORE_ERROR_READ_ONLY] =
    N_("Kring may not write here. Choose another folder, or make a copy where you may write."),
  [KRING_STORE_ERROR_IO] =
    N_("The disk does not answer as it should. Check that it is still connected, and make a copy elsewhere soon."),
  [KRING_STORE_ERROR_WRONG_PASSPHRASE] =
    N_("That is not the passphrase. Check Caps Lock and the keyboard layout, and try again."),
  [KRING_STORE_ERROR_SHORT_PASSPHRASE] =
    N_("Please take at least 8 characters. A few words in a row are easy to remember and hard to guess."),
  [KRING_STORE_ERROR_DAMAGED] =
    N_("This file is damaged. It was left as it is; take a backup from before."),
  [KRING_STORE_ERROR_NEWER] =
    N_("This file was made by a newer Kring. Update Kring to open it."),
  [KRING_STORE_ERROR_NOT_KRING] =
    N_("This is not a file of Kring."),
  [KRING_STORE_ERROR_MISSING] =
    N_("The file is not there. If it is on a stick or another disk, connect that first."),
  [KRING_STORE_ERROR_NETWORK_SHARE] =
    N_("Kring cannot keep its files safely on a network drive. Choose a folder on this computer."),
  [KRING_STORE_ERROR_NOT_ENCRYPTED] =
    N_("Kring cannot encrypt on this computer and will not write anything that others can read. Install it again."),
  [KRING_STORE_ERROR_EXISTS] =
    N_("There is already one here. It was left as it is."),
  [KRING_STORE_ERROR_UNREADABLE] =
    N_("Kring may not read this file. Choose another one, or ask for a copy that you may read."),
  [KRING_STORE_ERROR_NO_FOLDER] =
    N_("That folder is not there. If it is on a stick or another disk, connect that first."),
  [KRING_STORE_ERROR_KEY_LEFT] =
    N_("This family is out of the list, but the disk did not take all of it: its key may still be there. Make some room "
       "on the disk and open the cupboard again. Kring then erases the rest."),
  [KRING_STORE_ERROR_FILE_LEFT] =
    N_("The file of this family cannot be removed now. Nobody can read it any more, because its key is destroyed. Kring "
       "tries again each time you open the cupboard."),
};

static KringStoreError
kind_of_errno (int number)
{
  static const struct {
    int             number;
    KringStoreError kind;
  } kinds[] = {
    { EACCES,  KRING_STORE_ERROR_READ_ONLY },
    { EPERM,   KRING_STORE_ERROR_READ_ONLY },
    { EROFS,   KRING_STORE_ERROR_READ_ONLY },
    { ENOENT,  KRING_STORE_ERROR_MISSING },
    { ENOTDIR, KRING_STORE_ERROR_MISSING },
    { ENOSPC,  KRING_STORE_ERROR_FULL },
    { EDQUOT,  KRING_STORE_ERROR_FULL },
    { EFBIG,   KRING_STORE_ERROR_FULL },
    { EEXIST,  KRING_STORE_ERROR_EXISTS },
    { EISDIR,  KRING_STORE_ERROR_NOT_KRING },
    { ELOOP,   KRING_STORE_ERROR_NOT_KRING },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (kinds[i].number == number)
      return kinds[i].kind;

  return KRING_STORE_ERROR_IO;
}

/* As errno, what GIO or GLib says of it. */
static int
errno_of_reason (const GError *reason)
{
  static const struct {
    gboolean is_gio;
    int      code;
    int      number;
  } codes[] = {
    { TRUE,  G_IO_ERROR_NOT_FOUND,         ENOENT },
    { TRUE,  G_IO_ERROR_NOT_DIRECTORY,     ENOTDIR },
    { TRUE,  G_IO_ERROR_PERMISSION_DENIED, EACCES },
    { TRUE,  G_IO_ERROR_READ_ONLY,         EROFS },
    { TRUE,  G_IO_ERROR_NO_SPACE,          ENOSPC },
    { TRUE,  G_IO_ERROR_IS_DIRECTORY,      EISDIR },
    { FALSE, G_FILE_ERROR_NOENT,           ENOENT },
    { FALSE, G_FILE_ERROR_NOTDIR,          ENOTDIR },
    { FALSE, G_FILE_ERROR_ACCES,           EACCES },
    { FALSE, G_FILE_ERROR_PERM,            EPERM },
    { FALSE, G_FILE_ERROR_ROFS,            EROFS },
    { FALSE, G_FILE_ERROR_NOSPC,           ENOSPC },
    { FALSE, G_FILE_ERROR_ISDIR,           EISDIR },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (codes); i++)
    if (g_error_matches (reason, codes[i].is_gio ? G_IO_ERROR : G_FILE_ERROR, codes[i].code))
      return codes[i].number;

  return EIO;
}

/* So SQLCipher tells of a page whose seal is broken, when SQLite finds nothing wrong with it first: an error
 * without a word of why. Every error in the SQL itself has one. */
static gboolean
is_wordless (sqlite3 *db,
             int      code)
{
  return code == SQLITE_ERROR && db != NULL && g_str_equal (sqlite3_errmsg (db), sqlite3_errstr (code));
}

static KringStoreError
kind_of_code (sqlite3 *db,
              int      code)
{
  static const struct {
    int             code;
    KringStoreError kind;
  } kinds[] = {
    { SQLITE_BUSY,       KRING_STORE_ERROR_BUSY },
    { SQLITE_LOCKED,     KRING_STORE_ERROR_BUSY },
    { SQLITE_CONSTRAINT, KRING_STORE_ERROR_CONSTRAINT },
    { SQLITE_FULL,       KRING_STORE_ERROR_FULL },
    { SQLITE_READONLY,   KRING_STORE_ERROR_READ_ONLY },
    { SQLITE_CORRUPT,    KRING_STORE_ERROR_DAMAGED },
    { SQLITE_NOTADB,     KRING_STORE_ERROR_DAMAGED },   /* the key is right: it comes from the cupboard */
    { SQLITE_PERM,       KRING_STORE_ERROR_READ_ONLY },
  };
  int base = code & 0xff;

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (kinds[i].code == base)
      return kinds[i].kind;

  if (code == SQLITE_CANTOPEN_SYMLINK)
    return kind_of_errno (ELOOP);
  if (is_wordless (db, code))
    return KRING_STORE_ERROR_DAMAGED;

  if (base != SQLITE_CANTOPEN && base != SQLITE_IOERR)
    return KRING_STORE_ERROR_FAILED;

  return kind_of_errno (db != NULL ? sqlite3_system_errno (db) : 0);
}

const char *
kring_store_error_message (KringStoreError kind)
{
  g_return_val_if_fail ((guint) kind < KRING_N_STORE_ERRORS, "");

  return _(messages[kind]);
}

void
kring_store_error_set (GError          **error,
                       KringStoreError   kind)
{
  g_set_error_literal (error, KRING_STORE_ERROR, (int) kind, kring_store_error_message (kind));
}

void
kring_store_error_set_system (GError **error,
                              int      number)
{
  kring_store_error_set (error, kind_of_errno (number));
}

/* What is wrong with a file that is read, as it is when one is written. */
static KringStoreError
kind_when_writing (KringStoreError kind)
{
  static const struct {
    KringStoreError read, written;
  } kinds[] = {
    { KRING_STORE_ERROR_MISSING,   KRING_STORE_ERROR_NO_FOLDER },
    { KRING_STORE_ERROR_NOT_KRING, KRING_STORE_ERROR_EXISTS },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (kinds[i].read == kind)
      return kinds[i].written;

  return kind;
}

void
kring_store_error_set_file (GError          **error,
                            const GError     *reason,
                            KringStoreError   refused)
{
  KringStoreError kind = kind_of_errno (errno_of_reason (reason));

  if (kind == KRING_STORE_ERROR_READ_ONLY)
    kind = refused;
  else if (refused == KRING_STORE_ERROR_READ_ONLY)
    kind = kind_when_writing (kind);

  kring_store_error_set (error, kind);
}

/* SQLite's own words are added where they help whoever mends the program and can hold nothing but
 * names of tables and columns; not those of a running search, which repeat what was typed. */
void
kring_store_error_set_sqlite (GError  **error,
                              sqlite3  *db,
                              int       code)
{
  KringStoreError kind = kind_of_code (db, code);

  if (kind == KRING_STORE_ERROR_CONSTRAINT && db != NULL)
    g_set_error (error, KRING_STORE_ERROR, (int) kind, "%s (%s)", kring_store_error_message (kind), sqlite3_errmsg (db));
  else if (kind == KRING_STORE_ERROR_FAILED)
    g_set_error (error, KRING_STORE_ERROR, (int) kind, "%s (%s, %d)", kring_store_error_message (kind),
                 sqlite3_errstr (code), code);
  else
    kring_store_error_set (error, kind);
}
