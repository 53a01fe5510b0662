/* kring-timeline-row.h - a line of the timeline as a list: an event, a stay or somebody's help, in words
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"
#include "kring-timeline-filter.h"

G_BEGIN_DECLS

typedef enum {
  KRING_CELL_WHEN,
  KRING_CELL_WHAT,
  KRING_CELL_WHO,
  KRING_CELL_WHERE,
  KRING_CELL_TELLER,
} KringTimelineCell;

#define KRING_N_CELLS (KRING_CELL_TELLER + 1)

#define KRING_TYPE_TIMELINE_ROW (kring_timeline_row_get_type ())
G_DECLARE_FINAL_TYPE (KringTimelineRow, kring_timeline_row, KRING, TIMELINE_ROW, GObject)

/* Everything of @share that @filter keeps, in the order of time; what has no date comes last. KringTimelineRow. */
GPtrArray  *kring_timeline_rows_list       (KringShare                *share,
                                            const KringTimelineFilter *filter,
                                            int                        today) G_GNUC_WARN_UNUSED_RESULT;

gint64      kring_timeline_row_get_id      (KringTimelineRow          *self);
/* Never NULL; "" when nothing is known. */
const char *kring_timeline_row_get_cell    (KringTimelineRow          *self,
                                            KringTimelineCell          cell);
/* All of it in one sentence, for the screen reader and for searching. */
const char *kring_timeline_row_get_words   (KringTimelineRow          *self);
/* By time; what is told of one day in the order in which it is told. */
int         kring_timeline_row_compare     (KringTimelineRow          *self,
                                            KringTimelineRow          *other);

G_END_DECLS
