/* kring-circle-menu.h - what can be done with somebody in the circle, with a household, or with a ring
 *
 * By the right button, a long press or the menu key. For a person: another ring
 * or side, where somebody would like them to be, choosing, taking out; for a
 * household the same of all who live there; for a ring, adding somebody to it.
 * Which of them it is, is kring-circle-meant.h. Who may only look can only look.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-circle-hands.h"

G_BEGIN_DECLS

/* @page holds @view, and has the action "page.add-in" (a ring, from 1 on). @user_data lives as long as @view. */
void kring_circle_menu_set_up (GtkWidget            *page,
                               KringSceneView       *view,
                               KringCircleMovesFunc  func,
                               gpointer              user_data);

G_END_DECLS
