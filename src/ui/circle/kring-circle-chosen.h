/* kring-circle-chosen.h - several people who are chosen at once, and what can be done with all of them
 *
 * Stands where the details of one person stand: who they are, in which ring and
 * on which side they may go together, outside the circle or out of it.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-circle-place.h"   /* the same of one of them */
#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_CIRCLE_CHOSEN (kring_circle_chosen_get_type ())
G_DECLARE_FINAL_TYPE (KringCircleChosen, kring_circle_chosen, KRING, CIRCLE_CHOSEN, AdwBin)

/* After every change of the family or of who is chosen. */
void kring_circle_chosen_show (KringCircleChosen *self,
                               KringDesk         *desk);

G_END_DECLS
