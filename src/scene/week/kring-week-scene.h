/* kring-week-scene.h - who is there when, in an ordinary week, for screen and paper
 *
 * Where there is room, the days stand beside each other and the parts of the
 * day below each other; otherwise the days below each other, each with who is
 * there. A part with nobody is left open, with no word about it.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-scene.h"
#include "kring-week.h"

G_BEGIN_DECLS

/* As wide as asked, as high as it needs to be. Everybody is a card in each part of the week, with what they do in words
 * and the record that says so. */
KringScene *kring_week_scene_new (PangoContext *context,
                                  KringWeek    *week,
                                  double        width,
                                  double        text_scale);

G_END_DECLS
