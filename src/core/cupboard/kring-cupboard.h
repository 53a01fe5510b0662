/* kring-cupboard.h - the cupboard (kast): which families there are, and their keys
 *
 * A folder on this computer:
 *
 *   cupboard.keys       the cupboard's key, locked away in slots (kring-keyslots.h)
 *   cupboard.db         encrypted: a line per family with its key, the settings, and the signpost
 *   families/ID.kring   one encrypted file per family; ID is random and means nothing
 *
 * An object is an open cupboard; locking closes it for good, and unlocking
 * makes a new one. Erasing a family is destroying its key and its file. All
 * errors are KRING_STORE_ERROR. Used from one thread at a time.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "kring-cupboard-family.h"
#include "kring-key.h"
#include "kring-plain-table.h"
#include "kring-signpost.h"
#include "kring-store-error.h"

G_BEGIN_DECLS

#define KRING_TYPE_CUPBOARD (kring_cupboard_get_type ())
G_DECLARE_FINAL_TYPE (KringCupboard, kring_cupboard, KRING, CUPBOARD, GObject)

/* The user's data folder: ~/.local/share/kring. */
char                *kring_cupboard_dup_default_folder (void) G_GNUC_WARN_UNUSED_RESULT;
/* Whether there is one in @folder, open or not. */
gboolean             kring_cupboard_exists             (const char           *folder);

/* Makes the folder and a new cupboard in it. EXISTS, SHORT_PASSPHRASE. Takes long: see kring-cupboard-tasks.h. */
KringCupboard       *kring_cupboard_create             (const char           *folder,
                                                        const char           *passphrase,
                                                        GError              **error) G_GNUC_WARN_UNUSED_RESULT;
/* MISSING, WRONG_PASSPHRASE, BUSY, DAMAGED, NEWER. */
KringCupboard       *kring_cupboard_unlock             (const char           *folder,
                                                        const char           *passphrase,
                                                        GError              **error) G_GNUC_WARN_UNUSED_RESULT;
/* Empties the list and closes, in any case; FALSE tells that the disk did not take the last of it. */
gboolean             kring_cupboard_lock               (KringCupboard        *self,
                                                        GError              **error);
gboolean             kring_cupboard_is_locked          (KringCupboard        *self);
/* WRONG_PASSPHRASE is about @old, SHORT_PASSPHRASE about @new_one. */
gboolean             kring_cupboard_change_passphrase  (KringCupboard        *self,
                                                        const char           *old,
                                                        const char           *new_one,
                                                        GError              **error);

const char          *kring_cupboard_get_folder         (KringCupboard        *self);

/* KringCupboardFamily, the last opened first. Borrowed; stays the same list. */
GListModel          *kring_cupboard_get_families       (KringCupboard        *self);
/* The counsellor's own table of plain words; what changes in it is kept. Borrowed; stays the same one. */
KringPlainTable     *kring_cupboard_get_plain_table    (KringCupboard        *self);
/* The services that families can be pointed to. Borrowed; stays the same one. */
KringSignpost       *kring_cupboard_get_signpost       (KringCupboard        *self);
/* Borrowed, or NULL. */
KringCupboardFamily *kring_cupboard_find_family        (KringCupboard        *self,
                                                        const char           *id);

/* Makes an id and a key for a new family; its file is for the caller to make. It is in no list and gone at
 * the next unlocking, unless it is confirmed when its file is complete. To give up: erase it. */
char                *kring_cupboard_add_family         (KringCupboard        *self,
                                                        gboolean              is_sample,
                                                        GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean             kring_cupboard_confirm_family     (KringCupboard        *self,
                                                        const char           *id,
                                                        const char           *title,
                                                        GError              **error);
/* Where its file is, or is to be. */
char                *kring_cupboard_dup_path           (KringCupboard        *self,
                                                        const char           *id) G_GNUC_WARN_UNUSED_RESULT;
/* MISSING when the cupboard knows of no such family. */
KringKey            *kring_cupboard_dup_key            (KringCupboard        *self,
                                                        const char           *id,
                                                        GError              **error) G_GNUC_WARN_UNUSED_RESULT;
/* What can be read of it while it is closed; @next_day and @next_what may be NULL, or of several dates, the next one
 * first, with a semicolon between them. */
gboolean             kring_cupboard_update_family      (KringCupboard        *self,
                                                        const char           *id,
                                                        const char           *title,
                                                        const char           *next_day,
                                                        const char           *next_what,
                                                        GError              **error);
/* Notes that it is opened now, and brings it to the front of the list. */
gboolean             kring_cupboard_touch_family       (KringCupboard        *self,
                                                        const char           *id,
                                                        GError              **error);
/* Destroys the key, and then the file, which must be closed. Of what is out of the list and not all gone, the error
 * tells what is left: KEY_LEFT (and the file), or FILE_LEFT, which nobody can read any more. It is tried again at
 * each unlocking. Any other error: nothing is changed. */
gboolean             kring_cupboard_erase_family       (KringCupboard        *self,
                                                        const char           *id,
                                                        GError              **error);

/* A setting of this counsellor that nobody else may read; NULL when it was never set. */
char                *kring_cupboard_dup_setting        (KringCupboard        *self,
                                                        const char           *name) G_GNUC_WARN_UNUSED_RESULT;
/* NULL: as if it was never set. */
gboolean             kring_cupboard_set_setting        (KringCupboard        *self,
                                                        const char           *name,
                                                        const char           *value,
                                                        GError              **error);

G_END_DECLS
