/* kring-service-choice.h - asks for one service: of those the family keeps, and of the signpost
 *
 * Signal "chosen" (KringRecord *service), NULL for none; then the dialog closes.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-share.h"
#include "kring-signpost.h"

G_BEGIN_DECLS

#define KRING_TYPE_SERVICE_CHOICE (kring_service_choice_get_type ())
G_DECLARE_FINAL_TYPE (KringServiceChoice, kring_service_choice, KRING, SERVICE_CHOICE, AdwDialog)

/* @signpost: NULL when there is no cupboard, as with the sample family. @now: what is chosen; NULL: nothing yet. */
AdwDialog *kring_service_choice_new (KringShare    *share,
                                     KringSignpost *signpost,
                                     KringRecord   *now);

G_END_DECLS
