/* kring-quick-stay.h - where somebody lived, typed in one line as people say it
 *
 *   juni 2019 verhuis naar Beverhoek         a move: from then on, until the next move that is known
 *   sinds mei elke week naar oma Marleen     a stay with a rhythm
 *   van maart tot juni 2021 bij opa Jos      from when to when; an end that is still to come is a plan
 *
 * Every word must be understood, otherwise it is an event (kring-quick-event.h).
 * Whoever moves leaves where they live: the stay at home that goes on then ends
 * that day, also when it was known to end later; the new one then lasts until
 * that end, or until the next home begins. Stays with a rhythm and those at weekends go on beside it, and so
 * does everything beside a line that is no move. Dutch and English, whatever
 * the language of the desktop.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-quick-where.h"

G_BEGIN_DECLS

/* One of those who stay there. */
typedef struct {
  KringRecord *person;   /* borrowed */
  const char  *kind;     /* stay_kind; borrowed, from the share that it was read with */
  KringDate    to;       /* undated: it goes on */
  GPtrArray   *ended;    /* stays (KringRecord, borrowed) that end when it begins */
} KringQuickStayer;

typedef struct {
  KringQuickWhere  where;
  KringDate        from;         /* one of these three is dated */
  KringDate        to;           /* as said; each stayer has an own */
  KringDate        planned_end;
  char            *rhythm;       /* in words; NULL: not said */
  gboolean         is_move;
  GArray          *stayers;      /* KringQuickStayer: those named; the children that were born by then when nobody is */
} KringQuickStay;

/* @today: yyyymmdd. FALSE, and nothing to clear, when it does not say where somebody stayed. */
gboolean kring_quick_stay_read  (KringQuickStay *self,
                                 const char     *text,
                                 KringShare     *share,
                                 int             today);
void     kring_quick_stay_clear (KringQuickStay *self);

/* What was understood, a line each for the stay, for when it ends where that differs, and for the stays that it ends:
 * "Verblijf: Amina en Ilyas · in Beverhoek (nieuwe plek) · sinds juni 2019", "Dan eindigt: bij papa (Amina)". */
char    *kring_quick_stay_tell  (KringQuickStay *self,
                                 KringShare     *share) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (KringQuickStay, kring_quick_stay_clear)

G_END_DECLS
