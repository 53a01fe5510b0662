/* kring-circle-sides.h - the sides of a circle: which there are, in which order, in which tone
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-circle-model.h"

G_BEGIN_DECLS

/* As KringCircleSide, clockwise from the left; those that @placements speak of and @circle does not name are last. */
GPtrArray *kring_circle_sides_new  (KringRecord *circle,
                                    GPtrArray   *placements) G_GNUC_WARN_UNUSED_RESULT;
/* The index of side @label, or -1. */
int        kring_circle_sides_find (GPtrArray   *sides,
                                    const char  *label);

G_END_DECLS
