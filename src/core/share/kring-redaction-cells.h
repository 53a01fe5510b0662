/* kring-redaction-cells.h - what is taken out of a row that stays
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-hidden-names.h"
#include "kring-redaction-rules.h"

G_BEGIN_DECLS

/* A copy without the cells the reader may not see; references to what is hidden are emptied. */
KringRecord *kring_redaction_copy     (KringRedaction   *self,
                                       KringRecord      *record) G_GNUC_WARN_UNUSED_RESULT;

/* Takes out of @copy every text that names somebody hidden. A title gives way to the word for its
 * kind, so that the row stays. FALSE when nothing is left worth keeping. */
gboolean     kring_redaction_withhold (KringRedaction   *self,
                                       KringRecord      *copy,
                                       KringHiddenNames *names);

G_END_DECLS
