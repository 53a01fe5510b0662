/* kring-place.h - whether a folder is a safe place for an open database
 *
 * On a drive shared over a network two computers may both believe that they
 * hold the lock on a file, and the file is then damaged.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Whether the file system with this statfs(2) number lies on another computer. */
gboolean kring_place_is_network_type (gulong       magic);
/* The same for a name as in /proc/self/mountinfo: "fuse.sshfs". */
gboolean kring_place_is_network_name (const char  *name);

/* FALSE and KRING_STORE_ERROR_NETWORK_SHARE or _MISSING when no database may be opened in @folder. */
gboolean kring_place_check           (const char  *folder,
                                      GError     **error);

G_END_DECLS
