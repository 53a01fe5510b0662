/* kring-circle-growth.h - how large the letters of a circle are, and where everybody stands with those
 *
 * Few people get large letters: names are to be read across a table. In large
 * print so does everybody, as large as they can be while nobody more is folded.
 * Who was there before stays where they were (kring-circle-places.h), but not at
 * the cost of somebody being folded who would be seen by one who opens the circle
 * anew: the lines of the rings move, and if that does not do all make room among
 * few, and among many when hardly anybody moves for it.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-circle-frame.h"

G_BEGIN_DECLS

/* Makes the scene, with everybody in their place in rings; kring_circle_clear_places() frees those and the cards. */
void kring_circle_lay_out (KringCircleFrame *self);

G_END_DECLS
