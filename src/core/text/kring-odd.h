/* kring-odd.h - what is odd about when something was, said so that one can look again
 *
 * A stay before the pregnancy, a guest who had died, the year 9999: mostly a
 * slip of the pen, sometimes the truth. It is drawn and kept as it is told;
 * this only says it beside the date. What cannot be at all is refused when it
 * is changed (kring-rules.h). Only what is certainly so is told: vague dates
 * that may fit do.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"

G_BEGIN_DECLS

/* Sentences about @record, an event or a stay of @share; none for anything else. */
char **kring_odd_tell      (KringShare      *share,
                            KringRecord     *record) G_GNUC_WARN_UNUSED_RESULT;
/* About a date alone, as it is typed; NULL: nothing is odd. */
char  *kring_odd_tell_date (const KringDate *date) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
