/* kring-circle-target.h - where somebody would come to stand, shown over the circle while they are dragged
 *
 * The part of the ring on that side is tinted and outlined, and named; soft
 * outlines show who would stand where, also those who make room. It takes no
 * presses, and nothing in it moves by itself.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-circle-places.h"

G_BEGIN_DECLS

#define KRING_TYPE_CIRCLE_TARGET (kring_circle_target_get_type ())
G_DECLARE_FINAL_TYPE (KringCircleTarget, kring_circle_target, KRING, CIRCLE_TARGET, GtkWidget)

/* @rings: of the picture under it. @ring: from 1 on; @side: index, or -1 for all round. @words: its name. @rooms: as
 * kring_circle_places_try() says; a reference is kept. */
void kring_circle_target_show (KringCircleTarget *self,
                               const KringRings  *rings,
                               int                ring,
                               int                side,
                               const char        *words,
                               GArray            *rooms);
void kring_circle_target_hide (KringCircleTarget *self);

/* What it says; NULL: nothing is shown. */
const char *kring_circle_target_get_words (KringCircleTarget *self);
/* Who would stand elsewhere; borrowed. NULL: nothing is shown. */
GArray     *kring_circle_target_get_rooms (KringCircleTarget *self);

G_END_DECLS
