/* kring-circle-gifts.h - what people in a circle give, then and now, and the sign for it
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"

G_BEGIN_DECLS

typedef enum {
  KRING_GIFTS_NOW,      /* given now, or agreed in the plan */
  KRING_GIFTS_BEFORE,   /* given before */
} KringGiftsTime;

/* The codes (support_kind) of what @person gives, each once, in the order of the table of kinds: the four that people
 * ask about first are first. */
GPtrArray  *kring_circle_gifts_new  (KringShare     *share,
                                     gint64          person,
                                     KringGiftsTime  time) G_GNUC_WARN_UNUSED_RESULT;
/* The strokes of the sign for a support_kind; NULL for one that is not known. */
const char *kring_circle_gifts_icon (const char     *kind);

G_END_DECLS
