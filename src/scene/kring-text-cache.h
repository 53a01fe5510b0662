/* kring-text-cache.h - words laid out once
 *
 * Shaping and measuring words is the only dear part of a picture (some 17
 * microseconds a label), so a view that pans and zooms keeps what it has laid
 * out. Layouts are shared by all scenes and must not be changed.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-scene.h"

G_BEGIN_DECLS

typedef struct _KringTextCache KringTextCache;

KringTextCache *kring_text_cache_new       (PangoContext   *context) G_GNUC_WARN_UNUSED_RESULT;
void            kring_text_cache_free      (KringTextCache *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (KringTextCache, kring_text_cache_free)

/* Forgets everything when the scale is another one. */
void            kring_text_cache_set_scale (KringTextCache *self,
                                            double          text_scale);
double          kring_text_cache_get_scale (KringTextCache *self);

/* @text on one line. Borrowed until the scale changes. */
PangoLayout    *kring_text_cache_lay_out   (KringTextCache *self,
                                            const char     *text,
                                            KringTextStyle  style,
                                            double         *width);
/* Cut to @room points, with an ellipsis. Borrowed until the same words are asked for with other room. */
PangoLayout    *kring_text_cache_cut       (KringTextCache *self,
                                            const char     *text,
                                            KringTextStyle  style,
                                            double          room);
double          kring_text_cache_measure   (KringTextCache *self,
                                            const char     *text,
                                            KringTextStyle  style);
/* Height of a line. */
double          kring_text_cache_height    (KringTextCache *self,
                                            KringTextStyle  style);

G_END_DECLS
