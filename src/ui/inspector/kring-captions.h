/* kring-captions.h - how any record is told in a list: its words, and a line under them
 *
 * THE table says from which cells; what they hold is put in words by kind of
 * field. A row that points at a person is told by that person's name.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"

G_BEGIN_DECLS

/* Never NULL; "…" when nothing is known. */
char *kring_caption_title  (KringShare  *share,
                            KringRecord *record) G_GNUC_WARN_UNUSED_RESULT;
/* NULL when there is nothing more to tell. */
char *kring_caption_detail (KringShare  *share,
                            KringRecord *record) G_GNUC_WARN_UNUSED_RESULT;
/* What a cell holds, in words; NULL when nothing. @codes: the table of kinds of a list of codes, or NULL. */
char *kring_caption_cell   (KringShare  *share,
                            KringRecord *record,
                            const char  *field,
                            const char  *codes) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
