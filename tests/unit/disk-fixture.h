/* disk-fixture.h - a disk that does not do as it is told
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

/* No file of this program may reach beyond @bytes: to SQLite that is a disk with no room. */
void     disk_fill        (gsize       bytes);
void     disk_make_room   (void);

/* Nobody may write in the folder or the file at @path. FALSE, and the test is skipped, where root may do so all the
 * same. The folder itself is for the test to give back. */
gboolean disk_forbid      (const char *path);

/* In the place of the file at @path comes a folder with something in it, which root cannot remove as a file either. */
void     disk_obstruct    (const char *path);
/* Puts a file there again. */
void     disk_clear       (const char *path);
