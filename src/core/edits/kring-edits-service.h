/* kring-edits-service.h - a line of the plan that points to a service
 *
 * The family keeps a copy of what the signpost tells, so that its file is whole
 * without the cupboard it came from.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-store.h"

G_BEGIN_DECLS

/* @service: a row of the family, or a record of the signpost, which is copied; what the family kept of a service by
 * that name is brought up to date. NULL: @item points to none any more. */
gboolean kring_edit_point_to_service (KringStore   *store,
                                      KringRecord  *item,
                                      KringRecord  *service,
                                      GError      **error);

G_END_DECLS
