/* kring-places-model.h - where one child lived, place after place, and with whom
 *
 * "My places" (domain brief 2.4, mobility map): from the first place that
 * anybody remembers to now, who lived there too, and who was important then.
 * Only what the share has; a place that its reader may not see is called by
 * what kind of stay it was.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-timeline-child.h"

G_BEGIN_DECLS

/* Stays in the same place that follow each other are one stop. */
typedef struct {
  KringRecord *stay;          /* the first of them, of the share */
  KringRecord *last;          /* the last */
  KringPeriod  period;        /* only when is_dated */
  gboolean     is_dated;
  gboolean     is_after_gap;  /* nobody told where they lived before it */
  KringTone    tone;          /* of the place */
  char        *place;
  char        *rhythm;        /* NULL: all of the time */
  char        *when;          /* NULL: not told */
  char        *age;           /* "Amina was 4 jaar"; NULL: not known, or from birth on */
  char        *with;          /* names; NULL: nobody told */
  char        *close;         /* names of who was important and did not live there; NULL: nobody told */
  char        *words;         /* all of it, for the screen reader */
} KringStop;

typedef struct {
  KringShare         *share;
  KringRecord        *child;  /* NULL: there is no such child */
  KringTimelineChild *lane;
  GPtrArray          *stops;  /* KringStop, in the order in which they began; those without a date last */
} KringPlacesModel;

/* @child: 0 for the oldest of those in the middle of whom something is told. */
KringPlacesModel *kring_places_model_new  (KringShare       *share,
                                           gint64            child) G_GNUC_WARN_UNUSED_RESULT;
void              kring_places_model_free (KringPlacesModel *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (KringPlacesModel, kring_places_model_free)

G_END_DECLS
