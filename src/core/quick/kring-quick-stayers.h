/* kring-quick-stayers.h - who stays somewhere: what kind of stay it is for each, until when, and which homes it ends
 *
 * Of a line that was read (kring-quick-stay.h), when where and when are known.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-quick-stay.h"

G_BEGIN_DECLS

/* @people: ids (gint64) of those named; the children that were born by then when it is empty. Returns an array of
 * KringQuickStayer, possibly empty, that clears what is in it. */
GArray *kring_quick_stayers_new (const KringQuickStay *self,
                                 KringShare           *share,
                                 GArray               *people) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
