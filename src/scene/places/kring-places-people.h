/* kring-places-people.h - who lived in a place with a child, and who was important then
 *
 * Private to kring-places-*.c.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-places-model.h"

G_BEGIN_DECLS

/* KringRecord, borrowed, each once. */
GPtrArray *kring_places_list_with  (KringPlacesModel *self,
                                    const KringStop  *stop) G_GNUC_WARN_UNUSED_RESULT;
/* Who gave them something then, and who stood nearest in a circle of that time; without those in @with. */
GPtrArray *kring_places_list_close (KringPlacesModel *self,
                                    const KringStop  *stop,
                                    GPtrArray        *with) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
