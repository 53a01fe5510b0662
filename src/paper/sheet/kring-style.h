/* kring-style.h - THE table of how words look on paper
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pango.h>

#include "kring-tone.h"

G_BEGIN_DECLS

/* How words look; a row of the table in kring-style.c. */
typedef enum {
  KRING_STYLE_OVERLINE,
  KRING_STYLE_TITLE,
  KRING_STYLE_SUBTITLE,
  KRING_STYLE_QUESTION,
  KRING_STYLE_HEADING,
  KRING_STYLE_SUBHEADING,
  KRING_STYLE_LEAD,
  KRING_STYLE_BODY,
  KRING_STYLE_NOTE,
  KRING_STYLE_QUOTE,
  KRING_STYLE_ENTRY,
  KRING_STYLE_SPEAKER,
  KRING_STYLE_CHILD,
  KRING_STYLE_CELL,
  KRING_STYLE_CELL_HEAD,
  KRING_STYLE_COLUMN_HEAD,
  KRING_STYLE_CARD,
  KRING_STYLE_FRAME,        /* running title, footer */
} KringStyle;

/* What words are measured with. */
typedef struct {
  PangoContext *context;
  double        text_scale;
} KringStyleSheet;

PangoLayout     *kring_style_create_layout (KringStyleSheet *self,
                                            const char       *words,
                                            KringStyle        style,
                                            double            width) G_GNUC_WARN_UNUSED_RESULT;
double           kring_style_get_size    (KringStyleSheet *self,
                                          KringStyle        style);
/* From one baseline to the next. */
double           kring_style_get_pitch   (KringStyleSheet *self,
                                          KringStyle        style);
KringTone        kring_style_get_tone    (KringStyle        style);
/* @words without what a font has no letter for: control characters but the end of a line. */
char            *kring_style_clean       (const char       *words) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
