/* kring-lived.h - where somebody lived on a day, as far as it is told
 *
 * Several places at once are normal (domain brief 0.9): a week here and a week
 * there, or weekends elsewhere. On the day of a move only the new place counts;
 * in the month in which somebody moved, when nobody knows the day, both do.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"

G_BEGIN_DECLS

/* Stays (KringRecord, borrowed) of @person on @day (yyyymmdd), weekends last. */
GPtrArray *kring_lived_list (KringShare *share,
                             gint64      person,
                             int         day) G_GNUC_WARN_UNUSED_RESULT;
/* "bij mama en Stijn", "in CKG Wolkenveer", "in het weekend bij papa". */
char      *kring_lived_where (KringShare  *share,
                              KringRecord *stay) G_GNUC_WARN_UNUSED_RESULT;
/* The same without whether it was at weekends; what kind of stay it is when its place is not known. */
char      *kring_lived_place (KringShare  *share,
                              KringRecord *stay) G_GNUC_WARN_UNUSED_RESULT;
/* The same of the name of a place. */
char      *kring_lived_at    (const char  *name) G_GNUC_WARN_UNUSED_RESULT;
/* Whether it is one for weekends and holidays beside another. */
gboolean   kring_lived_is_weekend (KringRecord *stay);
/* "Op 20 november 2026 woonde Amina bij tante Nadia en nonkel Peter, en in het weekend bij mama en Stijn; Ilyas …":
 * the children in the middle. @today says whether they lived or live there. NULL: nothing is told of that day. */
char      *kring_lived_tell (KringShare *share,
                             int         day,
                             int         today) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
