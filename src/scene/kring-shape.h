/* kring-shape.h - one shape of a picture: where it lies, how it looks, what it stands for
 *
 * Units are points at text scale 1 (see kring-scene.h); y runs down.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pango.h>

#include "kring-tone.h"

G_BEGIN_DECLS

/* What a shape is to a reader; its name in the text form of the list. */
typedef enum {
  KRING_SHAPE_GROUND,    /* background of a lane, a side or the sheet */
  KRING_SHAPE_RING,
  KRING_SHAPE_OUTLINE,   /* round a household */
  KRING_SHAPE_LINE,      /* axis, relation, grid, leader */
  KRING_SHAPE_CARD,      /* a person */
  KRING_SHAPE_BAR,       /* a stay */
  KRING_SHAPE_SPAN,      /* another period: somebody's help */
  KRING_SHAPE_DOT,       /* an event, however long its date is drawn */
  KRING_SHAPE_MARK,      /* a fixed mark: 12, 18, 25 years; today; the moment; a score */
  KRING_SHAPE_MORE,      /* "+3": opens what it stands for */
  KRING_SHAPE_ARROW,     /* a wish to come nearer */
  KRING_SHAPE_LABEL,     /* drawn words */
  KRING_SHAPE_ICON,      /* a small sign: what somebody gives; whose card it is on says so too */
  KRING_SHAPE_GHOST,     /* where somebody was in another picture */
} KringShapeKind;

typedef enum {
  KRING_FORM_BOX,        /* x, y, w, h, radius */
  KRING_FORM_ELLIPSE,    /* inscribed in x, y, w, h */
  KRING_FORM_CURVE,      /* cubic Bezier through points[]; a straight line is one too */
  KRING_FORM_PATH,       /* path: an area when it is closed, otherwise a line with round ends */
  KRING_FORM_TEXT,       /* layout with its top left at x, y */
  KRING_FORM_ICON,       /* icon in x, y, w, h, which is a square */
} KringForm;

typedef enum {
  KRING_STROKE_SOLID,
  KRING_STROKE_DASHED,
  KRING_STROKE_DOTTED,
} KringStroke;

typedef enum {
  KRING_FADE_NONE  = 0,
  KRING_FADE_START = 1 << 0,   /* the end that nobody knows exactly is drawn soft */
  KRING_FADE_END   = 1 << 1,
} KringFade;

/* Sizes of text, relative to the base size of the scene. */
typedef enum {
  KRING_TEXT_TITLE,
  KRING_TEXT_NAME,
  KRING_TEXT_BODY,
  KRING_TEXT_SMALL,
} KringTextStyle;

typedef struct {
  KringShapeKind  kind;
  KringForm       form;
  KringTone       tone;        /* fill; of a curve, a text or an icon: its colour */
  KringTone       outline;     /* KRING_TONE_NONE: no outline */
  KringStroke     stroke;
  KringFade       fade;
  gboolean        on_fill;     /* text: written on the fill of its tone rather than on the ground */
  float           x, y, w, h;
  float           radius;
  float           line_width;
  float           points[8];   /* curve: x0 y0 c0x c0y c1x c1y x1 y1 */
  GArray         *path;        /* path: float x0 y0, then c0x c0y c1x c1y x y for each piece; NULL for other forms */
  gboolean        is_closed;
  PangoLayout    *layout;      /* text */
  const char     *icon;        /* icon: its strokes (kring-icon.h) */
  gint64          id;          /* the record it stands for; 0: none */
  char           *ref;         /* how that record is called in files; NULL: none */
  GArray         *stands_for;  /* of a more: gint64, the records that it opens; NULL: none */
  char           *words;       /* what a screen reader says; of a text: the text in full */
} KringShape;

G_END_DECLS
