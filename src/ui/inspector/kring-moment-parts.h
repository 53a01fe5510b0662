/* kring-moment-parts.h - what belongs to a moment or a stay beside its fields: what is odd, everybody's view, who helped
 *
 * Where several people tell how it was for them, their views stand beside each
 * other, all of the same size, in the order in which they were told. With a
 * hard moment where nobody is named who helped stands the quiet question "Who
 * helped then?" (domain brief 3.1); who is chosen is added as somebody who
 * helped.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_MOMENT_PARTS (kring_moment_parts_get_type ())
G_DECLARE_FINAL_TYPE (KringMomentParts, kring_moment_parts, KRING, MOMENT_PARTS, AdwBin)

/* Not visible for what has none of it. */
void kring_moment_parts_show (KringMomentParts *self,
                              KringDesk        *desk,
                              KringRecord      *record);

G_END_DECLS
