/* kring-circle-foot.h - the strip below the circle: who is not in it yet, or whom the lens is about
 *
 * One line for all, always as high, so that looking through a lens moves nobody
 * in the picture above. When everybody is in the circle it says how many they
 * are, in words. Signal "chosen" (gint64 person): see kring-circle-tray.h.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-circle-lens.h"
#include "kring-circle-tray.h"

G_BEGIN_DECLS

#define KRING_TYPE_CIRCLE_FOOT (kring_circle_foot_get_type ())
G_DECLARE_FINAL_TYPE (KringCircleFoot, kring_circle_foot, KRING, CIRCLE_FOOT, AdwBin)

/* Call it again after every change. @lens: NULL for none. @quality: whether lines tell how it is between people.
 * @moment: yyyymmdd. */
void kring_circle_foot_show (KringCircleFoot       *self,
                             KringShare            *share,
                             KringRecord           *circle,
                             int                    moment,
                             const KringCircleLens *lens,
                             gboolean               quality,
                             gboolean               editable);

/* While somebody types in the line below: what Enter would do. NULL: nothing is typed. */
void kring_circle_foot_set_understood (KringCircleFoot *self,
                                       const char      *words);

G_END_DECLS
