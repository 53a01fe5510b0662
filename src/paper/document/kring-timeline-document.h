/* kring-timeline-document.h - the timeline on paper: on one sheet, on several, as a poster, as a list
 *
 * On several sheets each has a stretch of time of its own, with its lanes and
 * years, and can be read alone; where much is told a sheet has less of it. A
 * poster is one large picture in parts. Where nobody chose, it takes the fewest
 * sheets on which no letters are smaller than 8 points (14 in large print), and
 * a poster where no number of sheets beside each other is enough.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-document.h"

G_BEGIN_DECLS

KringSheet *kring_timeline_document_create      (KringShare                  *share,
                                                 const KringDocumentOptions  *options,
                                                 GError                     **error) G_GNUC_WARN_UNUSED_RESULT;

typedef struct {
  double   letters;     /* the smallest, in points */
  double   wanted;      /* what they should be at least */
  guint    n_sheets;
  gboolean is_poster;
  guint    n_unsaid;    /* moments that are drawn without their words */
} KringTimelinePaper;

/* What it comes to with these options. FALSE when there is nothing on the timeline. */
gboolean    kring_timeline_document_measure     (KringShare                  *share,
                                                 const KringDocumentOptions  *options,
                                                 KringTimelinePaper          *paper);

/* A table by year: when, what, who, where, told by. */
KringSheet *kring_timeline_list_document_create (KringShare                  *share,
                                                 const KringDocumentOptions  *options,
                                                 GError                     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
