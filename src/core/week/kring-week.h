/* kring-week.h - who is there when, in an ordinary week ("tien handen")
 *
 * From what people give now (supports), what is agreed in the plan in force,
 * and where the children stay with a rhythm. What the words say of the week has
 * a place in it (kring-week-times.h); the rest is listed beside it, in words.
 * Where nobody is said to be there is just that; nothing is counted as lacking.
 *
 * All records are borrowed from the share and live as long as it.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"
#include "kring-week-times.h"

G_BEGIN_DECLS

typedef struct {
  KringRecord    *record;   /* support, plan_item or stay */
  KringRecord    *person;   /* who is there; of a stay: the child */
  KringRecord    *place;    /* of a stay: where; otherwise NULL */
  char           *what;     /* in words; never NULL, possibly "" */
  char           *when;     /* as it was said; NULL: not said */
  KringWeekTimes  times;    /* empty: no place in the week */
} KringWeekEntry;

typedef struct {
  KringShare *share;
  GPtrArray  *placed;     /* KringWeekEntry: people, in the order of the family; then stays */
  GPtrArray  *unplaced;
} KringWeek;

/* @day (yyyymmdd): what is given and where they stay then. */
KringWeek  *kring_week_new       (KringShare    *share,
                                  int            day) G_GNUC_WARN_UNUSED_RESULT;
void        kring_week_free      (KringWeek     *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (KringWeek, kring_week_free)

/* Whether the entry is there then. */
gboolean    kring_week_is_there  (KringWeekEntry *entry,
                                  int             day,
                                  KringWeekPart   part);
/* How an entry is called in the week: "oma Marleen", "Lowie: bij papa". */
char       *kring_week_name      (KringWeekEntry *entry) G_GNUC_WARN_UNUSED_RESULT;
/* "oma Marleen: eten en maaltijden · elke vrijdag". */
char       *kring_week_tell      (KringWeekEntry *entry) G_GNUC_WARN_UNUSED_RESULT;

/* "Monday", "morning". */
const char *kring_week_day_words  (int           day);
const char *kring_week_part_words (KringWeekPart part);

G_END_DECLS
