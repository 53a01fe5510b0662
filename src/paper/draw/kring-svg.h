/* kring-svg.h - a scene as SVG with real words
 *
 * Every line of every text is one <text> element with its words in logical
 * order, so that they can be searched, copied, edited and translated. Nothing
 * but what is drawn is written: no record's id or name.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-scene.h"

G_BEGIN_DECLS

/* @title, @language ("nl-BE"): may be NULL. */
GBytes *kring_svg_new (KringScene   *scene,
                       KringPalette  palette,
                       const char   *title,
                       const char   *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
