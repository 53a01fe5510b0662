/* kring-paper-file.h - puts what was made into a file, whole or not at all
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Through a new file beside @path that takes its place once all is on disk: when it fails, what was
 * there before is untouched. Only its owner may read a file that is new. What is no file (a pipe, a
 * terminal) is written to directly. KRING_STORE_ERROR,
 * in words without the path. */
gboolean kring_paper_file_save (const char  *path,
                                GBytes      *bytes,
                                GError     **error);

G_END_DECLS
