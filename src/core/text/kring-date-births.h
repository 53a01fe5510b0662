/* kring-date-births.h - whose ages a date may speak of: everybody with a birth date
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-date-parse.h"
#include "kring-share.h"

G_BEGIN_DECLS

typedef struct _KringDateBirths KringDateBirths;

KringDateBirths        *kring_date_births_new         (KringShare      *share,
                                                       int              as_of) G_GNUC_WARN_UNUSED_RESULT;
void                    kring_date_births_free        (KringDateBirths *self);
/* Borrowed; for kring_date_parse(). */
const KringDateContext *kring_date_births_get_context (KringDateBirths *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KringDateBirths, kring_date_births_free)

G_END_DECLS
