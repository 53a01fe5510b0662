/* kring-circle-modes.h - ways to look at a circle that last a while: compared, beside another, tapering practised
 *
 * At most one at a time; each has a bar at the foot of the page, and Esc leaves
 * it. The actions are modes.compare and modes.beside, with the id of the other
 * circle (x), modes.taper and modes.leave. Signal "changed": draw anew.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-circle-scene.h"
#include "kring-desk.h"
#include "kring-scene-view.h"

G_BEGIN_DECLS

#define KRING_TYPE_CIRCLE_MODES (kring_circle_modes_get_type ())
G_DECLARE_FINAL_TYPE (KringCircleModes, kring_circle_modes, KRING, CIRCLE_MODES, AdwBin)

/* Once: gives @page the actions. @view: where the circle is drawn, never smaller than @width x @height points. */
void        kring_circle_modes_set_up     (KringCircleModes   *self,
                                           GtkWidget          *page,
                                           KringDesk          *desk,
                                           KringSceneView     *view,
                                           int                 width,
                                           int                 height);
/* After every change. @circle: the one on the page; NULL: none. */
void        kring_circle_modes_show       (KringCircleModes   *self,
                                           KringRecord        *circle);
gboolean    kring_circle_modes_is_open    (KringCircleModes   *self);
/* Whether two circles stand one below the other. */
gboolean    kring_circle_modes_is_stacked (KringCircleModes   *self);
/* The picture of the mode one is in, or as @options says when one is in none. */
KringScene *kring_circle_modes_make_scene (KringCircleModes   *self,
                                           PangoContext       *context,
                                           KringCircleOptions *options) G_GNUC_WARN_UNUSED_RESULT;

/* Makes the picture larger by @factor, up to some times the window it scrolls in; 0: as large as the window. */
void          kring_circle_modes_zoom       (KringCircleModes   *self,
                                             double              factor);
/* 1: as large as the window. */
double        kring_circle_modes_get_zoom   (KringCircleModes   *self);

G_END_DECLS
