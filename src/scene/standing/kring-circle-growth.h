/* kring-circle-growth.h - how large the letters of a circle are, and where everybody stands with those
 *
 * Few people get large letters: names are to be read across a table. Who was
 * there before stays where they were (kring-circle-places.h), but not at the
 * cost of somebody being folded who would be seen by one who opens the circle
 * anew: the lines of the rings move, and if that does not do all make room among
 * few, and among many when hardly anybody moves for it.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-circle-frame.h"

G_BEGIN_DECLS

#define KRING_RING_LABEL_PAD 3.0

/* Makes the scene, the cards and the rings, with everybody in them; kring_circle_clear_places() frees the latter two. */
void         kring_circle_lay_out           (KringCircleFrame       *self);
void         kring_circle_clear_places      (KringCircleFrame       *self);

PangoLayout *kring_circle_create_ring_label (const KringCircleFrame *self,
                                             int                     ring);
/* @is_narrow: on more lines, to lie within the rings. */
PangoLayout *kring_circle_create_side_label (const KringCircleFrame *self,
                                             int                     side,
                                             gboolean                is_narrow);

G_END_DECLS
