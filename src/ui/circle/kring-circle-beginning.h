/* kring-circle-beginning.h - THE table of circles one can begin: what their rings mean
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-desk.h"

G_BEGIN_DECLS

/* With all the children in the middle, to look at from now on; its names can be changed in its details. @scheme: what its
 * rings mean (ring_scheme). Says so when it cannot be. */
void kring_circle_beginning_begin (KringDesk  *desk,
                                   const char *scheme);

G_END_DECLS
