/* kring-edits-meeting.h - what people do round a table: give marks, meet, and say what they think of it
 *
 * As in kring-edits.h: each is one action, and on failure nothing has changed.
 * Records returned are borrowed; the family holds them. @day: yyyymmdd.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-edits.h"

G_BEGIN_DECLS

KringRecord *kring_edit_add_scale      (KringStore         *store,
                                        const char         *kind,
                                        const char         *question,
                                        GError            **error);
/* Somebody's mark in thousandths; KRING_UNSET: they do not know. A second one on the same day replaces the first,
 * earlier ones stay. @why and @plus_one may be unset. */
gboolean     kring_edit_score          (KringStore         *store,
                                        KringRecord        *scale,
                                        gint64              person,
                                        gint64              value,
                                        const char         *why,
                                        const char         *plus_one,
                                        int                 day,
                                        GError            **error);
typedef struct {
  gint64 person;
  gint64 value;   /* in thousandths; KRING_UNSET: they do not know */
  int    day;     /* yyyymmdd, on which it was given */
} KringGivenMark;

/* Marks of several people at once, as when they are shown together. */
gboolean     kring_edit_scores         (KringStore           *store,
                                        KringRecord          *scale,
                                        const KringGivenMark *marks,
                                        gsize                 n_marks,
                                        GError              **error);

KringRecord *kring_edit_add_meeting    (KringStore         *store,
                                        const char         *kind,
                                        int                 day,
                                        const gint64       *people,
                                        gsize               n_people,
                                        GError            **error);
/* How somebody in the list was there, a note about it (may be NULL), and whether they get the report. */
gboolean     kring_edit_attended       (KringStore         *store,
                                        KringRecord        *attendance,
                                        const char         *state,
                                        const char         *note,
                                        gboolean            gets_report,
                                        GError            **error);
/* More people at the end of the list. */
gboolean     kring_edit_invite         (KringStore         *store,
                                        KringRecord        *meeting,
                                        const gint64       *people,
                                        gsize               n_people,
                                        GError            **error);
/* Everybody who was there gets the report. */
gboolean     kring_edit_report_to_all  (KringStore         *store,
                                        KringRecord        *meeting,
                                        GError            **error);
/* Points at the end of the agenda, each with how long it takes. */
gboolean     kring_edit_add_agenda     (KringStore         *store,
                                        KringRecord        *meeting,
                                        const int          *minutes,
                                        const char * const *texts,
                                        gsize               n_points,
                                        GError            **error);
/* What @person (0: somebody without a name) tells at @meeting: an empty row of @noun, a view or feedback. */
KringRecord *kring_edit_add_told       (KringStore         *store,
                                        KringNoun           noun,
                                        KringRecord        *meeting,
                                        gint64              person,
                                        int                 day,
                                        GError            **error);

G_END_DECLS
