/* kring-ics.h - the dates to come, for a calendar (RFC 5545)
 *
 * Meetings, the next meeting that was agreed, and the days on which a plan or a
 * line of it is looked at again. A telephone shows the titles of a calendar on
 * a locked screen: they are neutral, and no name, place or word of the family
 * is in the file. Only dates of one certain day; whoever the share is for
 * decides which.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"

G_BEGIN_DECLS

/* @from: yyyymmdd, dates before it are left out; 0: all. @stamp: seconds since 1970, when it is written. The same date
 * keeps its UID in every file, and a later file replaces an earlier one. @n_dates may be NULL. */
char *kring_ics_write (KringShare *share,
                       int         from,
                       gint64      stamp,
                       guint      *n_dates) G_GNUC_WARN_UNUSED_RESULT;

/* "14:00", "14u30", "om 14 uur" as minutes since midnight; -1 when it is no time. */
int   kring_ics_read_time (const char *words);

G_END_DECLS
