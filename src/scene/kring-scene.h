/* kring-scene.h - a picture as a flat list of shapes, each with its record and its words
 *
 * Computed once; painting (GtkSnapshot, cairo), SVG, hit-testing, the keyboard,
 * the screen reader and the golden tests all read the same list. Units are
 * points at text scale 1 (1 point = 1 pixel on a plain screen, 1/72 inch on
 * paper); y runs down. Later shapes lie over earlier ones.
 *
 * Text is measured unhinted, so that positions on screen and paper are the same.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-shape.h"

G_BEGIN_DECLS

#define KRING_TYPE_SCENE (kring_scene_get_type ())
G_DECLARE_FINAL_TYPE (KringScene, kring_scene, KRING, SCENE, GObject)

/* @context: of the screen or of the paper. @text_scale: 1 is 11 points for body text. */
KringScene    *kring_scene_new            (PangoContext   *context,
                                           double          width,
                                           double          height,
                                           double          text_scale) G_GNUC_WARN_UNUSED_RESULT;
/* Gives a context's font options and resolution the values that scenes are measured with. */
void           kring_scene_setup_context  (PangoContext   *context,
                                           const char     *language);

double         kring_scene_get_width      (KringScene     *self);
double         kring_scene_get_height     (KringScene     *self);
void           kring_scene_set_size       (KringScene     *self,
                                           double          width,
                                           double          height);
double         kring_scene_get_text_scale (KringScene     *self);
/* A sentence for the whole picture, for the screen reader and alternative text; NULL: none. */
const char    *kring_scene_get_words      (KringScene     *self);
void           kring_scene_set_words      (KringScene     *self,
                                           const char     *words);

guint          kring_scene_get_n_shapes   (KringScene     *self);
/* Borrowed; valid until the next shape is added. */
KringShape    *kring_scene_get_shape      (KringScene     *self,
                                           guint           index);
/* The topmost card, bar, span, dot, mark or more at a point; -1: none. @slack widens small shapes, for touch. */
int            kring_scene_find           (KringScene     *self,
                                           double          x,
                                           double          y,
                                           double          slack);

/* A layout in @style, wrapped to @width points (0: never) on at most @lines lines (0: any). */
PangoLayout   *kring_scene_create_text    (KringScene     *self,
                                           const char     *text,
                                           KringTextStyle  style,
                                           double          width,
                                           int             lines) G_GNUC_WARN_UNUSED_RESULT;
void           kring_scene_measure        (PangoLayout    *layout,
                                           double         *width,
                                           double         *height);
/* Each adds a shape and returns it, to set what it further needs. */
KringShape    *kring_scene_add_box        (KringScene     *self,
                                           KringShapeKind  kind,
                                           KringTone       tone,
                                           double          x,
                                           double          y,
                                           double          w,
                                           double          h,
                                           double          radius);
KringShape    *kring_scene_add_ellipse    (KringScene     *self,
                                           KringShapeKind  kind,
                                           KringTone       tone,
                                           double          x,
                                           double          y,
                                           double          w,
                                           double          h);
KringShape    *kring_scene_add_line       (KringScene     *self,
                                           KringShapeKind  kind,
                                           KringTone       tone,
                                           double          x0,
                                           double          y0,
                                           double          x1,
                                           double          y1);
KringShape    *kring_scene_add_curve      (KringScene     *self,
                                           KringShapeKind  kind,
                                           KringTone       tone,
                                           const double    points[8]);
/* Takes @path (of voice/kring-path.h or as in kring-shape.h): two points at least. */
KringShape    *kring_scene_add_path       (KringScene     *self,
                                           KringShapeKind  kind,
                                           KringTone       tone,
                                           GArray         *path,
                                           double          line_width,
                                           gboolean        is_closed);
/* Takes the reference on @layout. */
KringShape    *kring_scene_add_text       (KringScene     *self,
                                           KringTone       tone,
                                           double          x,
                                           double          y,
                                           PangoLayout    *layout);
/* @strokes: of kring_icon_find(). */
KringShape    *kring_scene_add_icon       (KringScene     *self,
                                           KringTone       tone,
                                           double          x,
                                           double          y,
                                           double          size,
                                           const char     *strokes);
/* Adds copies of all shapes of @other, moved. */
void           kring_scene_append         (KringScene *self, KringScene *other, double dx, double dy);
/* Ties a shape to the record it stands for; strings are copied. */
void           kring_shape_set_record     (KringShape     *shape,
                                           gint64          id,
                                           const char     *ref,
                                           const char     *words);

/* The list itself, one shape a line, tab-separated: kind, tone, x, y, w, h, ref or "-", words. */
char          *kring_scene_to_text        (KringScene     *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
