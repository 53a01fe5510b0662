/* kring-others.h - the other families of a cupboard, to take moments over from
 *
 * For the one family that is open: a family never shows another one, but a
 * counsellor may choose one on purpose. What is taken is noted in the history
 * of the family that it comes from, as exported; otherwise nothing there
 * changes, nor where it stands in the list of the cupboard.
 *
 * A copy of a family's file, kept elsewhere, is known by its first bytes and
 * can be read as long as the cupboard has the key. That it was read is noted
 * nowhere: the family it comes from is not opened.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-chronology.h"
#include "kring-cupboard.h"

G_BEGIN_DECLS

#define KRING_TYPE_OTHERS (kring_others_get_type ())
G_DECLARE_FINAL_TYPE (KringOthers, kring_others, KRING, OTHERS, GObject)

/* @id: the family that is open. */
KringOthers     *kring_others_new        (KringCupboard  *cupboard,
                                          const char     *id) G_GNUC_WARN_UNUSED_RESULT;

/* KringCupboardFamily, the last opened first, without the family itself; none when the cupboard is locked. */
GPtrArray       *kring_others_list       (KringOthers    *self) G_GNUC_WARN_UNUSED_RESULT;
/* The moments of the family with @id. SAME, EMPTY, or why its file cannot be opened. */
KringChronology *kring_others_read       (KringOthers    *self,
                                          const char     *id,
                                          GError        **error) G_GNUC_WARN_UNUSED_RESULT;

/* The id of the family whose file in the cupboard is at @path, which is not opened; NULL: of none. Such a file must be
 * read by its id: opening it here a second time would let go of its lock. */
char            *kring_others_find_file  (KringOthers    *self,
                                          const char     *path) G_GNUC_WARN_UNUSED_RESULT;
/* As kring_chronology_read(), and copies of families whose key is here. @self: NULL when there is no cupboard. */
KringChronology *kring_others_read_bytes (KringOthers    *self,
                                          const char     *data,
                                          gsize           size,
                                          int             today,
                                          GError        **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
