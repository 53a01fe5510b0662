/* kring-drawing.h - what a child drew, as shapes
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-scene.h"
#include "kring-share.h"

G_BEGIN_DECLS

#define KRING_DRAWING_THIN   7    /* widths of a pen, in units of the canvas */
#define KRING_DRAWING_MIDDLE 14
#define KRING_DRAWING_THICK  28

/* Whether @voice holds a line that can be drawn. */
gboolean  kring_drawing_is_there (KringShare  *share,
                                  KringRecord *voice);
/* The lines of @voice on a canvas with its left top at @x, @y and so wide; broken ones are left out.
 * Returns how high the canvas is. */
double    kring_drawing_add      (KringScene  *scene,
                                  KringShare  *share,
                                  KringRecord *voice,
                                  double       x,
                                  double       y,
                                  double       width);
/* One line of KringCanvasPoint (kring-stroke.h), for a unit of the canvas so long. */
void      kring_drawing_add_line (KringScene  *scene,
                                  GArray      *points,
                                  KringTone    tone,
                                  double       x,
                                  double       y,
                                  double       unit,
                                  double       width);
/* The colour of a pen; black for one that nobody knows. */
KringTone kring_drawing_tone     (const char  *pen);
/* "Drawing of Amina: een slak", or else in which colours it is; for who does not see it. */
char     *kring_drawing_describe (KringShare  *share,
                                  KringRecord *voice) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
