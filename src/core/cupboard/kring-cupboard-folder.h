/* kring-cupboard-folder.h - the files of a cupboard: where they are, and how they come and go
 *
 * Only for kring-cupboard*.c.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char     *kring_cupboard_folder_keys         (const char  *folder) G_GNUC_WARN_UNUSED_RESULT;
char     *kring_cupboard_folder_database     (const char  *folder) G_GNUC_WARN_UNUSED_RESULT;
/* The database of a cupboard that is being made; see kring_cupboard_create(). */
char     *kring_cupboard_folder_new_database (const char  *folder) G_GNUC_WARN_UNUSED_RESULT;
char     *kring_cupboard_folder_family       (const char  *folder,
                                              const char  *id) G_GNUC_WARN_UNUSED_RESULT;

/* For this user only, if it is not there yet. */
gboolean  kring_cupboard_folder_make         (const char  *folder,
                                              GError     **error);
/* BUSY when another program holds it. Closing the descriptor returned lets go; -1 on error. */
int       kring_cupboard_folder_hold         (const char  *folder,
                                              GError     **error);
/* Makes sure that what was renamed or removed in @folder is so after a power cut too. */
void      kring_cupboard_folder_sync         (const char  *folder);
/* Removes a closed database with all that SQLite keeps beside it. What is not there is no error. */
gboolean  kring_cupboard_folder_remove       (const char  *path,
                                              GError     **error);

G_END_DECLS
