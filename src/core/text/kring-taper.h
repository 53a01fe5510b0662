/* kring-taper.h - in which order the services of a circle would step down
 *
 * For the rehearsal: what is left when they go, one at a time. Those whom the
 * steps of the plan name go last, in the order of the last step that names
 * them; before them the others, from the outermost ring inwards.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"

G_BEGIN_DECLS

/* The professionals who stand in @circle (KringRecord, borrowed), who goes first being first. @plan: NULL for none. */
GPtrArray *kring_taper_order (KringShare  *share,
                              KringRecord *circle,
                              KringRecord *plan) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
