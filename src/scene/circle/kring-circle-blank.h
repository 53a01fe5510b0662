/* kring-circle-blank.h - an empty circle, to fill in by hand
 *
 * The family's own rings and sides, the children in the middle, and room.
 * Read from the inside out, and in each ring side by side, it has the order in
 * which the list after it and the window ask for names.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-circle-model.h"
#include "kring-scene.h"

G_BEGIN_DECLS

KringScene *kring_circle_blank_new (const KringCircleModel *model,
                                    PangoContext           *context,
                                    double                  width,
                                    double                  height,
                                    double                  text_scale) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
