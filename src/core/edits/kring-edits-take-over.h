/* kring-edits-take-over.h - names, typed or from a circle that was filled in by hand, put in a circle
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-edits.h"

G_BEGIN_DECLS

typedef struct {
  gint64                  person;   /* somebody the family knows; 0: @said is new */
  const KringQuickPerson *said;
  const char             *sector;   /* NULL: no side */
} KringPaperName;

/* Everybody in @ring (from 1) of @circle, in order, after who stands there. Who stands elsewhere in it moves. One
 * action; on failure nothing has changed. */
gboolean kring_edit_take_over (KringStore            *store,
                               KringRecord           *circle,
                               int                    ring,
                               const KringPaperName  *names,
                               gsize                  n_names,
                               GError               **error);

/* Somebody new, and where they stand in @circle, as one action: @ring from 1, @sector may be NULL. Returns the person;
 * borrowed. */
KringRecord *kring_edit_add_said_to (KringStore              *store,
                                     const KringQuickPerson  *said,
                                     KringRecord             *circle,
                                     int                      ring,
                                     const char              *sector,
                                     GError                 **error);

G_END_DECLS
