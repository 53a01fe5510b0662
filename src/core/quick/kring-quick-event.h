/* kring-quick-event.h - an event typed in one line, as people say it
 *
 * "juni 2019 verhuis naar Beverhoek", "toen Amina 4 was: eerste schooldag".
 * The date stands at the beginning or the end; what is left is the title. Kind,
 * people and place are recognised by their own words in the title. Nothing is
 * guessed: what is not understood stays in the title.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"

G_BEGIN_DECLS

typedef struct {
  KringDate  date;       /* undated when none was understood */
  char      *title;
  const char *kind;      /* event_kind; static */
  GArray    *people;     /* gint64 ids of those named; the children when nobody is */
  gint64     place;      /* the one that is named, or the only one in the town named; 0: none */
} KringQuickEvent;

/* @today: yyyymmdd. FALSE when there is no title. */
gboolean kring_quick_event_parse (KringQuickEvent *self,
                                  const char      *text,
                                  KringShare      *share,
                                  int              today);
void     kring_quick_event_clear (KringQuickEvent *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (KringQuickEvent, kring_quick_event_clear)

/* The event_kind that the words of @title say, "other" when they say none; static. */
const char *kring_quick_event_find_kind (const char *title);

/* What was understood, in one line: "juni 2019 · Verhuis naar tante Nadia · verhuis · Amina en Ilyas". */
char    *kring_quick_event_tell  (KringQuickEvent *self,
                                  KringShare      *share) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
