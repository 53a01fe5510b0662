/* kring-texts.h - a short list of words in one cell
 *
 * The cell is a JSON array of strings. An empty list is no cell at all.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Never NULL; a cell that is no array of strings gives an empty list. */
char **kring_texts_from_cell (const char         *cell) G_GNUC_WARN_UNUSED_RESULT;
char  *kring_texts_to_cell   (const char * const *texts) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
