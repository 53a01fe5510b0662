/* kring-drafts.h - what is being typed and not kept yet
 *
 * Kept in the family's own encrypted file and nowhere else, so that words typed
 * in the last second survive whatever stops the program; in no history, export
 * or share. Whoever shows where something is typed puts its draft back, and
 * takes it out when the words are kept or given up.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-store.h"

G_BEGIN_DECLS

/* What was typed in @field of row @row (0: of a new one, in an entry of that name); NULL: nothing. Borrowed. */
const char *kring_drafts_get (KringStore  *store,
                              gint64       row,
                              const char  *field);
/* @text: NULL takes it out. */
gboolean    kring_drafts_put (KringStore  *store,
                              gint64       row,
                              const char  *field,
                              const char  *text,
                              GError     **error);

G_END_DECLS
