/* kring-timeline-version.h - less than the whole timeline: key moments alone, or what is for one child
 *
 * What may be seen is decided by the share; this only chooses from it.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-timeline-model.h"

G_BEGIN_DECLS

typedef struct {
  gboolean key_moments;   /* of events only those that are one */
  gint64   child;         /* only their lane and what they were there for, in the wording for children; 0: everybody */
  int      from, to;      /* only what touches these days (yyyymmdd) and who lived then; 0: all of time */
} KringTimelineVersion;

/* The words of @event in this version; NULL: it is not in it. */
const char         *kring_timeline_version_get_title (const KringTimelineVersion *self,
                                                      KringShare                 *share,
                                                      KringRecord                *event);
/* Whether where somebody lived, or what somebody gives, belongs in it. */
gboolean            kring_timeline_version_has_stay  (const KringTimelineVersion *self,
                                                      KringRecord                *stay);
gboolean            kring_timeline_version_has_help  (const KringTimelineVersion *self,
                                                      KringShare                 *share,
                                                      KringRecord                *support);
KringTimelineModel *kring_timeline_version_new_model (const KringTimelineVersion *self,
                                                      KringShare                 *share,
                                                      PangoContext               *context) G_GNUC_WARN_UNUSED_RESULT;
/* From the first that @model still has to the last; yyyymmdd. */
void                kring_timeline_version_get_whole (KringTimelineModel         *model,
                                                      int                        *from,
                                                      int                        *to);
/* Whether a timeline has anything at all to show. */
gboolean            kring_timeline_model_is_empty    (KringTimelineModel         *model);

G_END_DECLS
