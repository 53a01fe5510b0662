/* kring-circle-changes.h - what is different between two circles of one family
 *
 * Two versions of one circle, or the circles of two people: who is nearer or
 * further, who is new, who is gone. Rings are compared by their names; where
 * the circles name them otherwise, by their place from the inside out.
 *
 * Both circles are seen through one share: who is hidden from its reader is in
 * neither of them.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-circle-model.h"

G_BEGIN_DECLS

typedef enum {
  KRING_CIRCLE_SAME,
  KRING_CIRCLE_NEARER,
  KRING_CIRCLE_FURTHER,
  KRING_CIRCLE_OTHER_SIDE,   /* in the same ring */
  KRING_CIRCLE_NEW,
  KRING_CIRCLE_GONE,
} KringCircleChangeKind;

#define KRING_CIRCLE_N_CHANGES (KRING_CIRCLE_GONE + 1)

typedef struct {
  KringCircleChangeKind   kind;
  const KringCircleStand *older;   /* NULL: new */
  const KringCircleStand *newer;   /* NULL: gone */
  int                     ring;    /* the older's ring, counted in the newer circle; 0: new, or in the middle */
  int                     side;    /* the older's side, as an index of the newer circle's sides; -1: none */
} KringCircleChange;

typedef struct {
  KringCircleModel *older, *newer;
  gboolean          is_of_others;  /* the circles of other people, and not an older and a newer one */
  GPtrArray        *changes;       /* KringCircleChange: all of the newer in their order, then who is gone */
} KringCircleChanges;

/* Whether the two may be compared: both there, not the same, with one scheme of rings. */
gboolean            kring_circle_is_comparable      (KringRecord              *circle,
                                                     KringRecord              *other);
/* The circles of the share that @circle may be compared with, the newest first. */
GPtrArray          *kring_circle_list_comparable    (KringShare               *share,
                                                     KringRecord              *circle) G_GNUC_WARN_UNUSED_RESULT;
/* Whether @circle is of an earlier day than @other; undated ones are the earliest. */
gboolean            kring_circle_is_older           (KringRecord              *circle,
                                                     KringRecord              *other);

KringCircleChanges *kring_circle_changes_new        (KringShare               *share,
                                                     gint64                    older,
                                                     gint64                    newer) G_GNUC_WARN_UNUSED_RESULT;
void                kring_circle_changes_free       (KringCircleChanges       *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (KringCircleChanges, kring_circle_changes_free)

/* NULL for who is in neither. */
const KringCircleChange *kring_circle_changes_find  (const KringCircleChanges *self,
                                                     gint64                    person);
/* "3 dichterbij, 4 nieuw, 1 weg"; "iedereen staat waar die stond". */
char               *kring_circle_changes_to_summary (const KringCircleChanges *self) G_GNUC_WARN_UNUSED_RESULT;
/* One line a kind, with names: "3 dichterbij: Kelly, Nadia en Stijn". NULL-terminated, possibly empty. */
char              **kring_circle_changes_to_lines   (const KringCircleChanges *self) G_GNUC_WARN_UNUSED_RESULT;
/* "Vergeleken met Kring van Amina, 20 januari 2024": which circle is the older. */
char               *kring_circle_changes_to_title   (const KringCircleChanges *self) G_GNUC_WARN_UNUSED_RESULT;
/* What is to be said of one person besides: "dichterbij, was in de ring “dichtbij”"; NULL: nothing. */
char               *kring_circle_change_to_words    (const KringCircleChanges *self,
                                                     const KringCircleChange  *change) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
