/* kring-agenda.h - the points of a meeting, each with its minutes
 *
 * What is usual differs by kind of meeting, but always: good first, then
 * worries, the children after the grown-ups, then what is next (domain brief
 * 0.3, 3.4).
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-desk.h"

G_BEGIN_DECLS

typedef struct {
  int         minutes;
  const char *text;   /* N_() */
} KringAgendaPoint;

/* The usual points of a meeting of @kind, ended by one without a text. */
const KringAgendaPoint *kring_agenda_usual (const char  *kind);
/* Adds the agenda of @meeting to @box; without one, a way to begin it. */
void                    kring_agenda_fill  (GtkBox      *box,
                                            KringDesk   *desk,
                                            KringRecord *meeting);

G_END_DECLS
