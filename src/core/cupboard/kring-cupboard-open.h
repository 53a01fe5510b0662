/* kring-cupboard-open.h - how a cupboard comes to be open
 *
 * Only for kring-cupboard*.c.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-cupboard.h"

G_BEGIN_DECLS

/* Takes @db, which is of the newest version; reads the list and clears away what was left half done. */
KringCupboard *kring_cupboard_new_open (const char  *folder,
                                        sqlite3     *db,
                                        GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
