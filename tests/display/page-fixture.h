/* page-fixture.h - a page with a picture in a window, its items, and pressing keys on them
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "desk-fixture.h"
#include "kring-scene-item.h"
#include "kring-scene-view.h"

G_BEGIN_DECLS

/* In a window of this size, of which @page becomes the child; returns it. */
GtkWidget      *page_fixture_open      (GtkWidget      *page,
                                        int             width,
                                        int             height);
/* Until every letter of a plan in @page is whole. */
void            page_fixture_wait_for_letters (GtkWidget *page);
/* Until @n widgets of @type are in @page. */
void            page_fixture_wait_for_widgets (GtkWidget *page,
                                               GType      type,
                                               guint      n);
/* Until the picture says something else than @words. Returns what it says. */
char           *page_fixture_wait_for_other_words (KringSceneView *view,
                                                   const char     *words);
/* Until the picture says @words. */
void            page_fixture_wait_for_words (KringSceneView *view,
                                             const char     *words);
/* That every label in @widget has the height its words need, and stays within what it stands in. */
void            page_fixture_check_room (GtkWidget     *widget);
/* Also sees that @page is freed. */
void            page_fixture_close     (GtkWidget      *page);
/* NULL: not in the picture. */
KringSceneItem *page_fixture_find_item (KringSceneView *view,
                                        KringShapeKind  kind,
                                        gint64          id);
/* As if somebody pressed it in @widget; somebody must take it. */
void            page_fixture_press     (gpointer         widget,
                                        guint            key,
                                        GdkModifierType  state);
/* The controller of @type that @widget has in this phase. */
gpointer        page_fixture_find_controller (gpointer            widget,
                                              GType               type,
                                              GtkPropagationPhase phase);

G_END_DECLS
