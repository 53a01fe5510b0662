/* kring-face.h - five faces from glad to sad, for who points rather than writes
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-scene.h"

G_BEGIN_DECLS

#define KRING_N_FACES 5

/* The codes of the kinds "face", from glad to sad. */
const char *kring_face_code (guint       index);
/* The face @code in a square of @size; one that nobody knows is drawn as the middle one. */
void        kring_face_add  (KringScene *scene,
                             const char *code,
                             double      x,
                             double      y,
                             double      size,
                             gboolean    is_chosen);

G_END_DECLS
