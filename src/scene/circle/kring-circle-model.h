/* kring-circle-model.h - a family circle, gathered for drawing and for telling
 *
 * Who stands in which ring and on which side, what they are to the children and
 * with whom they live. Everything comes through the share: who is hidden from
 * its reader is simply not there.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"
#include "kring-tone.h"
#include "kring-words.h"

G_BEGIN_DECLS

typedef struct {
  char      *label;
  KringTone  tone;
} KringCircleSide;

typedef struct {
  KringRecord *person;      /* of the share */
  KringRecord *placement;   /* NULL: in the middle without one */
  int          ring;        /* 0: in the middle; from 1 on; n_rings + 1: outside the circle */
  int          side;        /* index in sides[]; -1: none */
  int          wish;        /* the ring where somebody would like them to be; 0: no wish */
  gint64       household;   /* the place where they live on the day; 0: not known */
  char        *role;        /* what they are to the children: "oma", "juf"; of the children their age; NULL: not known */
  char        *dates;       /* "† 2020", "expected in March 2027"; NULL: none */
  gboolean     is_kin;
} KringCircleStand;

typedef struct {
  KringShare  *share;
  KringRecord *circle;      /* NULL: the family has none */
  int          day;         /* for who lives where */
  char       **rings;       /* names, from the inside out */
  int          n_rings;
  GPtrArray   *sides;       /* KringCircleSide, clockwise from the left */
  GPtrArray   *stands;      /* KringCircleStand; those in the middle first */
} KringCircleModel;

/* The circle to show when none is asked for: the newest of the current ones, and of those rather who is close than who
 * knows what. NULL: there is none. */
KringRecord      *kring_circle_find_current (KringShare       *share);

/* The last circle before @circle that has the same scheme and the same people in the middle. NULL: there is none. */
KringRecord      *kring_circle_find_before  (KringShare       *share,
                                             KringRecord      *circle);
/* The newest of the current circles of who knows what. NULL: there is none. */
KringRecord      *kring_circle_find_informed (KringShare      *share);

/* @circle: 0 for the current one. @moment: yyyymmdd; 0: the circle's own date. */
KringCircleModel *kring_circle_model_new    (KringShare       *share,
                                             gint64            circle,
                                             int               moment) G_GNUC_WARN_UNUSED_RESULT;
void              kring_circle_model_free   (KringCircleModel *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (KringCircleModel, kring_circle_model_free)

/* NULL for who has no side. */
const KringCircleSide *kring_circle_model_get_side (const KringCircleModel *self,
                                                    const KringCircleStand *stand);

G_END_DECLS
