/* kring-circle-unplaced.h - who is in the family but not in this circle yet
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"

G_BEGIN_DECLS

/* Persons of @share (borrowed) without a place in @circle. Who is spoken of most is first: in events, supports, ties,
 * the plan, at meetings; who is never spoken of is there too. */
GPtrArray *kring_circle_unplaced_new (KringShare  *share,
                                      KringRecord *circle) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
