/* kring-scene-view.h - THE drawing widget: shows a scene, and lets one walk and press in it
 *
 * The picture is made by a function for the size at hand, and made anew when
 * the size, the size of text or kring_scene_view_invalidate() asks for it.
 * Over every card, bar, dot and "+3" lies a light child (KringSceneItem), so
 * that painting, pressing, keyboard and screen reader all come from one list.
 *
 * Tab enters the picture once, where one was last; arrows go to the nearest
 * item that way; Enter and space activate. Signals:
 *   "activated" (gint64 id, const char *words): an item was pressed or activated
 *   "nudged" (gint64 id, int dx, int dy): Alt+arrow on an item
 *   "dropped" (gint64 id, double x, double y): an item was dragged there; id 0: it was not, but given up
 *   "dragging" (gint64 id, double x, double y): while it is
 *   "zoomed" (double factor, double x, double y): Ctrl+scroll, pinch, + and -; factor 0: all; x and y negative: by
 *   keys, nobody points, see kring_scene_view_find_centre()
 *   "panned" (double dx): scroll and drag on the ground, in points; who does not connect to it lets a finger on the
 *   ground scroll what the view is in
 *   "choosing" (GArray *ids): these and no others would be chosen (gint64)
 *   "menu" (gint64 id, double x, double y): what can be done with this item, or with this place (id 0): right button,
 *   a long press, the menu key; who does not connect to it lets a long press choose one more
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-scene.h"

G_BEGIN_DECLS

#define KRING_TYPE_SCENE_VIEW (kring_scene_view_get_type ())
G_DECLARE_FINAL_TYPE (KringSceneView, kring_scene_view, KRING, SCENE_VIEW, GtkWidget)

/* Makes the picture; @text_scale: what body text is to be multiplied with. Returns a new reference. */
typedef KringScene *(*KringSceneFunc) (PangoContext *context,
                                       double        width,
                                       double        height,
                                       double        text_scale,
                                       gpointer      user_data);

GtkWidget  *kring_scene_view_new          (void);
/* @user_data must live as long as the view. */
void        kring_scene_view_set_func     (KringSceneView *self,
                                           KringSceneFunc  func,
                                           gpointer        user_data);
void        kring_scene_view_invalidate   (KringSceneView *self);
/* Borrowed; NULL before the view has a size. */
KringScene *kring_scene_view_get_scene    (KringSceneView *self);
/* Where from the left is what the keyboard is on, or else what is selected; the middle when neither is to be seen. */
double      kring_scene_view_find_centre  (KringSceneView *self);
/* The record that is marked; 0: none. And several, the last one last. */
void        kring_scene_view_set_selected (KringSceneView *self,
                                           gint64          id);
void        kring_scene_view_set_chosen   (KringSceneView *self,
                                           const gint64   *ids,
                                           guint           n_ids);
/* The least size the picture makes sense at, in points of text (3 are 4 pixels, more where text is larger); the view
 * asks for it. */
void        kring_scene_view_set_floor    (KringSceneView *self,
                                           int             width,
                                           int             height);
/* Whether the view asks for the height that the picture needs at its width: put it in something that scrolls.
 * It is found by asking for a picture of height 1, and again only after kring_scene_view_invalidate_size(). */
void        kring_scene_view_set_grows    (KringSceneView *self,
                                           gboolean        grows);
void        kring_scene_view_invalidate_size (KringSceneView *self);
/* Whether items can be dragged and nudged. */
void        kring_scene_view_set_movable  (KringSceneView *self,
                                           gboolean        movable);
gboolean    kring_scene_view_get_movable  (KringSceneView *self);
/* Whether several of what can be moved may be chosen: with Ctrl or Shift, a long press, a band with the mouse. */
void        kring_scene_view_set_takes_several (KringSceneView *self,
                                                gboolean        takes_several);
gboolean    kring_scene_view_get_takes_several (KringSceneView *self);
/* How much smaller and larger the picture may be drawn while two fingers pinch it; 1 and 1 at first: not at all. */
void        kring_scene_view_set_reach (KringSceneView *self,
                                        double          least,
                                        double          most);
/* Drawn larger or smaller for a while, within that reach; @place stays where it is. 1: as it is. */
void        kring_scene_view_stretch (KringSceneView         *self,
                                      double                  stretch,
                                      const graphene_point_t *place);
double      kring_scene_view_get_stretch (KringSceneView *self);
/* Whether anybody connected to signal @name. */
gboolean    kring_scene_view_is_heard (KringSceneView *self,
                                       const char     *name);
/* Asks to choose everybody, and lets the keyboard in to them; FALSE when several may not be chosen or nobody is there. */
gboolean    kring_scene_view_choose_all (KringSceneView *self);

G_END_DECLS
