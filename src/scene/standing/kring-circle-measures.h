/* kring-circle-measures.h - the cards, rings and names of a circle with letters of one size, before anybody has a place
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-circle-frame.h"

G_BEGIN_DECLS

#define KRING_RING_LABEL_PAD 3.0

/* Makes the scene, the cards and the rings, instead of those there are. @scale: of text; @gap: the least between two cards. */
void         kring_circle_measure           (KringCircleFrame       *self,
                                             double                  scale,
                                             double                  gap);
/* Frees the cards and the rings. */
void         kring_circle_clear_places      (KringCircleFrame       *self);

PangoLayout *kring_circle_create_ring_label (const KringCircleFrame *self,
                                             int                     ring);
/* @is_narrow: on more lines, to lie within the rings. */
PangoLayout *kring_circle_create_side_label (const KringCircleFrame *self,
                                             int                     side,
                                             gboolean                is_narrow);

G_END_DECLS
