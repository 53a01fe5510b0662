/* kring-circle-then.h - who was there at a moment
 *
 * Somebody is there for as long as what ties them to others holds: a tie, a
 * partnership, support that is given, living with a child of the middle; kin
 * from their birth on. Who has nothing that is dated is always there, and so
 * is who died: those who are remembered belong to the circle.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"

G_BEGIN_DECLS

typedef enum {
  KRING_CIRCLE_THERE,
  KRING_CIRCLE_NOT_YET,
  KRING_CIRCLE_NO_LONGER,
  KRING_CIRCLE_AWAY,        /* before and later, but not then */
} KringCircleThen;

typedef struct _KringCircleTimes KringCircleTimes;

/* From when to when everybody is there, for as long as the share lives. */
KringCircleTimes *kring_circle_times_new    (KringShare       *share) G_GNUC_WARN_UNUSED_RESULT;
void              kring_circle_times_free   (KringCircleTimes *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (KringCircleTimes, kring_circle_times_free)

/* @day: yyyymmdd. */
KringCircleThen   kring_circle_times_look   (KringCircleTimes *self,
                                             KringRecord      *person,
                                             int               day);
/* The same for a circle made on @made: what a later day would say of who stood in it already on that day is not news,
 * so that on @made itself everybody is there. */
KringCircleThen   kring_circle_times_look_from (KringCircleTimes *self,
                                                KringRecord      *person,
                                                int               made,
                                                int               day);
/* "toen nog niet"; NULL for who is there. */
const char       *kring_circle_then_words   (KringCircleThen   then);

G_END_DECLS
