/* kring-chronology-private.h - making a chronology, shared by the readers of lists and of families
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-chronology.h"

G_BEGIN_DECLS

KringChronology      *kring_chronology_new        (void) G_GNUC_WARN_UNUSED_RESULT;
/* Borrowed; without a title, a kind or a date. */
KringChronologyEvent *kring_chronology_add_event  (KringChronology  *self);
/* All moments of @share, and remarks on what cannot come along. @is_whole: also what was told in confidence, as in a
 * file that somebody made to hand on. */
void                  kring_chronology_add_family (KringChronology  *self,
                                                   KringShare       *share,
                                                   gboolean          is_whole);
/* FALSE with EMPTY when there are none. */
gboolean              kring_chronology_has_events (KringChronology  *self,
                                                   GError          **error);

G_END_DECLS
