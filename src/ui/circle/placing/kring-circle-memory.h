/* kring-circle-memory.h - where everybody stood on the screen, with the details beside the picture and without
 *
 * Details that open beside a picture leave less room, and some find another
 * place. Nobody should have moved when they close again: what was shown without
 * them is kept apart. While they slide in or out, each step follows from what
 * stood still before, so that nothing adds up.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-circle-places.h"

G_BEGIN_DECLS

typedef struct _KringCircleMemory KringCircleMemory;

KringCircleMemory *kring_circle_memory_new        (void) G_GNUC_WARN_UNUSED_RESULT;
void               kring_circle_memory_free       (KringCircleMemory *self);
/* Everybody is placed anew the next time. */
void               kring_circle_memory_forget     (KringCircleMemory *self);
/* What to lay out after, in a picture of this size; borrowed, until it is asked for again. */
KringCirclePlaces *kring_circle_memory_use        (KringCircleMemory *self,
                                                   gint64             circle,
                                                   gboolean           has_details,
                                                   double             width,
                                                   double             height,
                                                   double             text_scale);
/* What the picture that is shown was laid out after. */
KringCirclePlaces *kring_circle_memory_get        (KringCircleMemory *self);
/* The same people stand there in another circle. */
void               kring_circle_memory_take_along (KringCircleMemory *self,
                                                   gint64             before,
                                                   gint64             after,
                                                   double             text_scale);

G_END_DECLS
