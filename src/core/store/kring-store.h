/* kring-store.h - one open family: its file, and its records in memory
 *
 * Everything that changes data is an action: begin, save or withdraw rows,
 * commit. An action is one transaction, one undo step and one line in the
 * history. Hand kring_store_save() a copy with changed cells (or a new record);
 * the records that views hold are brought up to date at the commit, and only
 * then, so that a failed action leaves both file and screen as they were.
 *
 * Synchronous, and used from one thread at a time (an edit takes under 1 ms).
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-family.h"
#include "kring-key.h"
#include "kring-store-error.h"

G_BEGIN_DECLS

#define KRING_TYPE_STORE (kring_store_get_type ())
G_DECLARE_FINAL_TYPE (KringStore, kring_store, KRING, STORE, GObject)

/* A new file at @path with all of @family in it, as one action. On failure no
 * file is left. @who: who works here, for the history; may be "". */
KringStore  *kring_store_create      (const char     *path,
                                      const KringKey *key,
                                      KringFamily    *family,
                                      const char     *who,
                                      GError        **error) G_GNUC_WARN_UNUSED_RESULT;
KringStore  *kring_store_open        (const char     *path,
                                      const KringKey *key,
                                      const char     *who,
                                      GError        **error) G_GNUC_WARN_UNUSED_RESULT;
/* Puts everything in the main file and lets it go. Closing twice is harmless. */
gboolean     kring_store_close       (KringStore     *self,
                                      GError        **error);

/* Borrowed; the same for as long as the store is open. */
KringFamily *kring_store_get_family  (KringStore     *self);

/* @what: a code for the history ("placement.move"), never words of the family. */
gboolean     kring_store_begin       (KringStore     *self,
                                      const char     *what,
                                      GError        **error);
/* A record without id is added and gets one; another changes. After an error: roll back. */
gboolean     kring_store_save        (KringStore     *self,
                                      KringRecord    *record,
                                      GError        **error);
/* Takes away @record and what is part of it. What refers to it stays, and comes back with undo. */
gboolean     kring_store_withdraw    (KringStore     *self,
                                      KringRecord    *record,
                                      GError        **error);
/* Also rolls back when it fails. An action that changed nothing leaves no trace. */
gboolean     kring_store_commit      (KringStore     *self,
                                      GError        **error);
void         kring_store_rollback    (KringStore     *self);

/* Everything since the last checkpoint into the main file; call when idle after an edit. */
gboolean     kring_store_checkpoint  (KringStore     *self,
                                      GError        **error);

/* Notes that the family was opened, shown, printed or exported (log_action kinds). @object: the code of a document or
 * picture, of the reader of a whole copy, or of a format that gives something else: "graphml", "calendar". @n: how many
 * pages or rows. */
gboolean     kring_store_log_access  (KringStore     *self,
                                      const char     *what,
                                      const char     *object,
                                      int             n,
                                      GError        **error);

/* Every page, every reference, every rule, and that the log gives the tables. */
gboolean     kring_store_check       (KringStore     *self,
                                      GError        **error);

G_END_DECLS
