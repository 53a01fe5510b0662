/* kring-circle-rings.h - the rings of a circle and what they are called
 *
 * A circle need not name its rings; then it has those one would begin such a
 * circle with. Whatever draws, offers, counts or checks rings asks here, so that
 * a ring that is seen is a ring one can stand in.
 *
 * Domain brief 3.2: how near people are, the family circles of who knows what,
 * and who takes part in the plan.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-record.h"

G_BEGIN_DECLS

#define KRING_CIRCLE_MAX_RINGS 6   /* as many as are drawn */

/* From the middle; one at least, KRING_CIRCLE_MAX_RINGS at most. NULL: of a family without a circle. */
char **kring_circle_rings         (KringRecord *circle) G_GNUC_WARN_UNUSED_RESULT;
/* Those of a circle that names none. @scheme: ring_scheme, or NULL. */
char **kring_circle_default_rings (const char  *scheme) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
