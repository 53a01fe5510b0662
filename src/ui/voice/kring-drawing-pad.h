/* kring-drawing-pad.h - a sheet to draw on with pen, finger, mouse or keys
 *
 * With keys: arrows go over the sheet, space puts the pen down and takes it up,
 * Escape lets the line go. Signal "drawn" (const char *points): a line is done,
 * as in kring-stroke.h; it is kept by who listens and comes back with the share.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_DRAWING_PAD (kring_drawing_pad_get_type ())
G_DECLARE_FINAL_TYPE (KringDrawingPad, kring_drawing_pad, KRING, DRAWING_PAD, GtkWidget)

/* @voice: the id of the child_voice that the drawing is of. */
void kring_drawing_pad_set_voice (KringDrawingPad *self,
                                  KringDesk       *desk,
                                  gint64           voice);
/* What the next line is drawn with: of the kinds "pen", and in units of the canvas. */
void kring_drawing_pad_set_pen   (KringDrawingPad *self,
                                  const char      *pen,
                                  int              width);
/* The drawing has changed. */
void kring_drawing_pad_refresh   (KringDrawingPad *self);

G_END_DECLS
