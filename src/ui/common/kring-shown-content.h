/* kring-shown-content.h - all that is shown of a row, as one text to compare by
 *
 * What shows rows keeps the text of what it showed; as long as that is the
 * same after a change of the family, there is nothing to make anew, and who
 * types or reads there is not disturbed. Not for people to read.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"

G_BEGIN_DECLS

/* Adds every cell of @record and of what it points at; not its place among others. @record: NULL adds a sign of that. */
void kring_shown_content_add       (GString     *content,
                                    KringShare  *share,
                                    KringRecord *record);
/* The same for each of @records (KringRecord), in order. */
void kring_shown_content_add_all   (GString     *content,
                                    KringShare  *share,
                                    GPtrArray   *records);
/* The same for the parts of @owner of noun @noun. */
void kring_shown_content_add_parts (GString     *content,
                                    KringShare  *share,
                                    KringRecord *owner,
                                    KringNoun    noun);

G_END_DECLS
