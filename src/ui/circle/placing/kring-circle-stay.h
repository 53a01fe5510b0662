/* kring-circle-stay.h - people of a circle who stay where they are, whatever changes round them
 *
 * They keep the angle at which they stand now, in every later picture of the
 * circle: when others come, in another window, in its next version. Whoever is
 * placed elsewhere stays no longer.
 *
 * It is about @meant; where that is one of several chosen people, about all of
 * them. Who stands in no ring, or behind a "7 more", is not among them.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-circle-moves.h"

G_BEGIN_DECLS

/* Whether anybody of @meant (gint64) can stay. */
gboolean kring_circle_stay_is_possible (const KringCircleMoves *self,
                                        GArray                 *meant);
/* Whether all of them do. */
gboolean kring_circle_stay_is_set      (const KringCircleMoves *self,
                                        GArray                 *meant);
/* All of them stay, in one action; when all did already, they may move again. */
void     kring_circle_stay_toggle      (const KringCircleMoves *self,
                                        GArray                 *meant);

G_END_DECLS
