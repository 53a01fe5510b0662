/* kring-circle-routes.h - ways between the cards of a circle that pass behind nobody
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-circle-frame.h"

G_BEGIN_DECLS

/* Between cards, in the order of the stands, and @others, which come after them; passing neither these nor any name. */
KringRoutes *kring_circle_create_routes (const KringCircleFrame *self,
                                         const KringRoutesBox   *others,
                                         guint                   n_others) G_GNUC_WARN_UNUSED_RESULT;
/* As kring_routes_find() gives it: a curve, or a path of several. */
KringShape  *kring_circle_draw_route    (KringCircleFrame       *self,
                                         const double           *route,
                                         gsize                   n,
                                         KringTone               tone);

G_END_DECLS
