/* kring-circle-place.h - where somebody stands in the circle one looks at: ring, side, and the wish
 *
 * A row for the details of a person, which opens to change it. Not there for who
 * has no place in that circle, stands in its middle, or when one may only look.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_CIRCLE_PLACE (kring_circle_place_get_type ())
G_DECLARE_FINAL_TYPE (KringCirclePlace, kring_circle_place, KRING, CIRCLE_PLACE, AdwBin)

/* Of @person, whose record may be of any noun; hides itself when there is nothing to say. */
void kring_circle_place_show (KringCirclePlace *self,
                              KringDesk        *desk,
                              gint64            person);

G_END_DECLS
