/* kring-scale-time.h - the marks on a scale through time: a lane for each person, one below the other
 *
 * Everybody has the same axis and their own line. There is no line of all
 * together and no average, in the picture nor in its words (domain brief 0.6).
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-scene.h"
#include "kring-share.h"

G_BEGIN_DECLS

/* As wide as asked, as high as it needs to be. Every mark of @scale up to @day is a dot with its record and its words. */
KringScene *kring_scale_time_scene_new (KringShare   *share,
                                        KringRecord  *scale,
                                        PangoContext *context,
                                        int           day,
                                        double        width,
                                        double        text_scale) G_GNUC_WARN_UNUSED_RESULT;
/* Whether somebody gave a mark on more than one day, so that there is a line to see. */
gboolean    kring_scale_time_has_line  (KringShare   *share,
                                        KringRecord  *scale);

G_END_DECLS
