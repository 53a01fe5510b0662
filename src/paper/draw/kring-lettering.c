/* kring-lettering.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-lettering.h"

#include <hb.h>

#include "kring-scene.h"

PangoContext *
kring_lettering_create_context (const char *language)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());

  kring_scene_setup_context (context, language);

  return context;
}

/* Returns the width of the run, in points. */
static double
draw_run (cairo_t        *cr,
          const char     *text,
          PangoGlyphItem *run,
          double          x,
          double          baseline)
{
  PangoGlyphItem *whole = pango_glyph_item_copy (run);
  PangoGlyphString *glyphs = whole->glyphs;
  hb_font_t *font = pango_font_get_hb_font (run->item->analysis.font);
  hb_codepoint_t space;

  if (hb_font_get_nominal_glyph (font, ' ', &space))
    for (int i = 0; i < glyphs->num_glyphs; i++)
      if (glyphs->glyphs[i].glyph == PANGO_GLYPH_EMPTY)
        glyphs->glyphs[i].glyph = space;

  cairo_move_to (cr, x, baseline);
  pango_cairo_show_glyph_item (cr, text, whole);
  pango_glyph_item_free (whole);

  return pango_glyph_string_get_width (run->glyphs) / (double) PANGO_SCALE;
}

void
kring_lettering_draw_line (cairo_t         *cr,
                           PangoLayoutLine *line,
                           double           x,
                           double           baseline)
{
  const char *text = pango_layout_get_text (line->layout);

  for (GSList *l = line->runs; l != NULL; l = l->next)
    x += draw_run (cr, text, l->data, x, baseline);
}

void
kring_lettering_draw (cairo_t     *cr,
                      PangoLayout *layout,
                      double       x,
                      double       y)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);

  do
    {
      PangoRectangle extents;

      pango_layout_iter_get_line_extents (iter, NULL, &extents);
      kring_lettering_draw_line (cr, pango_layout_iter_get_line_readonly (iter),
                                 x + extents.x / (double) PANGO_SCALE,
                                 y + pango_layout_iter_get_baseline (iter) / (double) PANGO_SCALE);
    }
  while (pango_layout_iter_next_line (iter));

  pango_layout_iter_free (iter);
}
