/* kring-stay-days.h - from which day to which somebody lived somewhere, surely and at most
 *
 * Days are numbers (kring_day_to_number()); ends are the first day elsewhere.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"

G_BEGIN_DECLS

typedef struct {
  KringRecord *stay;          /* borrowed */
  int          first, last;   /* at most; last: not included */
  int          from, to;      /* surely; to <= from: not for one day */
  gboolean     goes_on;
} KringStayDays;

/* FALSE when the beginning is not told, or comes after @today. What goes on ends with @today. */
gboolean kring_stay_days_read (KringStayDays *self,
                               KringRecord   *stay,
                               int            today);
/* Those of @person, by their beginning. */
GArray  *kring_stay_days_list (KringShare    *share,
                               gint64         person,
                               int            today) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
