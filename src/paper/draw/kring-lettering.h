/* kring-lettering.h - words on a cairo surface, such that a PDF keeps them whole
 *
 * Pango gives the space at the end of a wrapped line no glyph. In a tagged PDF
 * cairo then writes an empty run of text, at which readers (poppler among them)
 * drop the rest of the paragraph. So lines are drawn here run by run, with a
 * real glyph for every space.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/* For text on paper: unhinted, one unit a point. @language: "nl-BE". */
PangoContext *kring_lettering_create_context (const char *language) G_GNUC_WARN_UNUSED_RESULT;

/* In the current colour; @x, @y: the top left of @layout. */
void kring_lettering_draw      (cairo_t         *cr,
                                PangoLayout     *layout,
                                double           x,
                                double           y);
/* One line; @x: its left end, @baseline: where its letters stand. */
void kring_lettering_draw_line (cairo_t         *cr,
                                PangoLayoutLine *line,
                                double           x,
                                double           baseline);

G_END_DECLS
