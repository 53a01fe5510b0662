/* kring-path.h - the pieces of a path, for kring_scene_add_path()
 *
 * A path is a GArray of float as in kring-shape.h.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* @points: x y x y ..., @n of such pairs, at least one; a single point becomes a dot. */
GArray *kring_path_new_straight (const float *points,
                                 guint        n) G_GNUC_WARN_UNUSED_RESULT;
/* Through the same points in one flowing line. */
GArray *kring_path_new_flowing  (const float *points,
                                 guint        n) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
