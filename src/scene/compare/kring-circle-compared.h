/* kring-circle-compared.h - a circle compared with another, and the difference in words under it: for paper
 *
 * On screen the words stand beside the picture, and kring_circle_scene_new()
 * with "compare" is enough.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-circle-scene.h"

G_BEGIN_DECLS

/* Both circles must be given in @options. As high as asked, or more when there is much to tell. */
KringScene *kring_circle_compared_new (KringShare               *share,
                                       PangoContext             *context,
                                       const KringCircleOptions *options) G_GNUC_WARN_UNUSED_RESULT;

/* Both circles in one picture, the older first, equally large and never merged: beside each other, or where that is too
 * narrow one below the other. Who is selected is marked in both. */
KringScene *kring_circle_pair_new     (KringShare               *share,
                                       PangoContext             *context,
                                       const KringCircleOptions *options) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
