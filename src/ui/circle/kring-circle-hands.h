/* kring-circle-hands.h - dragging, nudging and taking out with the hands on the picture
 *
 * Ties the signals of the view, people dragged from the tray, and the Delete
 * key to kring-circle-moves.h; shows where somebody would come while they are
 * dragged. Who is dropped on the tray leaves the circle.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-circle-moves.h"
#include "kring-circle-target.h"
#include "kring-scene-view.h"

G_BEGIN_DECLS

/* What one works in at the moment; its circle is NULL when there is none. */
typedef KringCircleMoves (*KringCircleMovesFunc) (gpointer user_data);

/* @page holds @view, and gets a key to choose everybody. @user_data lives as long as @view. */
void   kring_circle_hands_set_up    (GtkWidget            *page,
                                     KringSceneView       *view,
                                     KringCircleTarget    *target,
                                     GtkWidget            *tray,
                                     KringCircleMovesFunc  func,
                                     gpointer              user_data);
/* Who has the focus in @view, or else is selected: whom an action is about. 0: nobody. */
gint64 kring_circle_hands_get_meant (KringSceneView       *view,
                                     KringDesk            *desk);

G_END_DECLS
