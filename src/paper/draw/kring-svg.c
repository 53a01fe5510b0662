/* kring-svg.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-svg.h"

#include <math.h>
#include <string.h>

#include "kring-icon.h"
#include "kring-pen.h"

typedef struct {
  GString      *xml;
  KringPalette  palette;
} Writer;

/* XML has no place for most control characters, not even escaped. */
static gboolean
is_xml (gunichar c)
{
  return c == '\t' || c == '\n' || (c >= 0x20 && c != 0x7f && (c & 0xfffe) != 0xfffe);
}

static void
put_words (Writer     *self,
           const char *words,
           gssize      length)
{
  g_autofree char *valid = g_utf8_make_valid (words, length);

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == '<')
        g_string_append (self->xml, "&lt;");
      else if (c == '>')
        g_string_append (self->xml, "&gt;");
      else if (c == '&')
        g_string_append (self->xml, "&amp;");
      else if (c == '"')
        g_string_append (self->xml, "&quot;");
      else if (is_xml (c))
        g_string_append_unichar (self->xml, c);
    }
}

static void
put_number (Writer *self,
            double  number)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];
  gsize length;

  g_ascii_formatd (digits, sizeof digits, "%.2f", number);
  length = strlen (digits);
  while (digits[length - 1] == '0')
    length--;
  if (digits[length - 1] == '.')
    length--;
  g_string_append_len (self->xml, digits, (gssize) length);
}

/* @format: XML in which every % stands for one of the numbers; a locale's comma never gets in. */
static void
put (Writer     *self,
     const char *format,
     ...)
{
  va_list numbers;

  va_start (numbers, format);
  for (const char *p = format; *p != '\0'; p++)
    if (*p == '%')
      put_number (self, va_arg (numbers, double));
    else
      g_string_append_c (self->xml, *p);
  va_end (numbers);
}

static void
put_colour (Writer      *self,
            const char  *attribute,
            KringColour  colour)
{
  g_string_append_printf (self->xml, " %s=\"#%02x%02x%02x\"", attribute,
                          (guint) lroundf (colour.red * 255), (guint) lroundf (colour.green * 255),
                          (guint) lroundf (colour.blue * 255));
}

/* Writes the gradient of a soft shape and returns whether there is one. */
static gboolean
put_gradient (Writer           *self,
              const KringShape *shape,
              KringColour       colour,
              guint             number,
              const char       *use)
{
  KringPenFade fade;

  if (!kring_pen_get_fade (shape, &fade))
    return FALSE;

  g_string_append_printf (self->xml, "<linearGradient id=\"%s%u\" gradientUnits=\"userSpaceOnUse\"", use, number);
  put (self, " x1=\"%\" y1=\"%\" x2=\"%\" y2=\"%\">", fade.x0, fade.y0, fade.x1, fade.y1);
  for (int i = 0; i < 4; i++)
    {
      const double offsets[] = { 0, fade.whole_from, fade.whole_to, 1 };
      gboolean is_soft = (i == 0 && fade.whole_from > 0) || (i == 3 && fade.whole_to < 1);

      put (self, "<stop offset=\"%\"", offsets[i]);
      put_colour (self, "stop-color", colour);
      put (self, " stop-opacity=\"%\"/>", is_soft ? 0.0 : (double) colour.alpha);
    }
  g_string_append (self->xml, "</linearGradient>\n");

  return TRUE;
}

static void
put_paint (Writer      *self,
           const char  *attribute,
           KringColour  colour,
           gboolean     is_soft,
           guint        number)
{
  if (is_soft)
    g_string_append_printf (self->xml, " %s=\"url(#%s%u)\"", attribute, attribute, number);
  else
    put_colour (self, attribute, colour);
}

static void
put_stroke (Writer           *self,
            const KringShape *shape)
{
  double dashes[2];

  put (self, " stroke-width=\"%\"", (double) shape->line_width);
  if (kring_pen_get_dashes (shape, dashes) > 0)
    put (self, " stroke-dasharray=\"% %\"", dashes[0], dashes[1]);
  if (shape->stroke == KRING_STROKE_DOTTED && shape->form != KRING_FORM_PATH)
    g_string_append (self->xml, " stroke-linecap=\"round\"");
}

static void
put_area (Writer           *self,
          const KringShape *shape,
          guint             number)
{
  gboolean has_fill = shape->tone != KRING_TONE_NONE;
  gboolean has_outline = shape->outline != KRING_TONE_NONE && shape->line_width > 0;
  KringColour fill = kring_tone_fill (shape->tone, self->palette);
  KringColour line = kring_tone_line (shape->outline, self->palette);
  gboolean is_soft = FALSE;

  if (has_fill)
    is_soft = put_gradient (self, shape, fill, number, "fill");
  if (has_outline)
    is_soft = put_gradient (self, shape, line, number, "stroke");

  if (shape->form == KRING_FORM_ELLIPSE)
    put (self, "<ellipse cx=\"%\" cy=\"%\" rx=\"%\" ry=\"%\"", shape->x + shape->w / 2.0, shape->y + shape->h / 2.0,
         shape->w / 2.0, shape->h / 2.0);
  else
    put (self, "<rect x=\"%\" y=\"%\" width=\"%\" height=\"%\" rx=\"%\"", (double) shape->x, (double) shape->y,
         (double) shape->w, (double) shape->h, (double) shape->radius);

  if (has_fill)
    put_paint (self, "fill", fill, is_soft, number);
  else
    g_string_append (self->xml, " fill=\"none\"");
  if (has_outline)
    {
      put_paint (self, "stroke", line, is_soft, number);
      put_stroke (self, shape);
    }
  g_string_append (self->xml, "/>\n");
}

static void
put_curve (Writer           *self,
           const KringShape *shape,
           guint             number)
{
  KringColour colour = kring_tone_line (shape->tone, self->palette);
  const float *p = shape->points;
  gboolean is_soft;
  double head[6];

  if (shape->tone == KRING_TONE_NONE)
    return;

  is_soft = put_gradient (self, shape, colour, number, "stroke");
  put (self, "<path d=\"M% % C% % % % % %\" fill=\"none\"", (double) p[0], (double) p[1], (double) p[2],
       (double) p[3], (double) p[4], (double) p[5], (double) p[6], (double) p[7]);
  put_paint (self, "stroke", colour, is_soft, number);
  put_stroke (self, shape);
  g_string_append (self->xml, "/>\n");

  if (shape->kind != KRING_SHAPE_ARROW || !kring_pen_get_head (shape, head))
    return;
  put (self, "<path d=\"M% % L% % L% % Z\"", head[0], head[1], head[2], head[3], head[4], head[5]);
  put_colour (self, "fill", colour);
  g_string_append (self->xml, "/>\n");
}

static void
put_path (Writer           *self,
          const KringShape *shape)
{
  const float *p = (const float *) (gconstpointer) shape->path->data;

  put (self, "<path d=\"M% %", (double) p[0], (double) p[1]);
  for (guint i = 2; i + 6 <= shape->path->len; i += 6)
    put (self, " C% % % % % %", (double) p[i], (double) p[i + 1], (double) p[i + 2], (double) p[i + 3],
         (double) p[i + 4], (double) p[i + 5]);
  g_string_append (self->xml, shape->is_closed ? " Z\"" : "\"");

  if (shape->is_closed && shape->tone != KRING_TONE_NONE)
    put_colour (self, "fill", kring_tone_fill (shape->tone, self->palette));
  else
    g_string_append (self->xml, " fill=\"none\"");
  if (!shape->is_closed || (shape->outline != KRING_TONE_NONE && shape->line_width > 0))
    {
      put_colour (self, "stroke", kring_tone_line (shape->is_closed ? shape->outline : shape->tone, self->palette));
      put_stroke (self, shape);
      g_string_append (self->xml, " stroke-linecap=\"round\" stroke-linejoin=\"round\"");
    }
  g_string_append (self->xml, "/>\n");
}

static void
put_icon (Writer           *self,
          const KringShape *shape)
{
  const char *strokes = shape->icon;
  KringIconStroke stroke;

  if (shape->tone == KRING_TONE_NONE)
    return;

  g_string_append (self->xml, "<path d=\"");
  while (kring_icon_next (&strokes, &stroke))
    {
      const double *n = stroke.numbers;

      if (stroke.op == 'O')
        {
          put (self, "M% %", n[0] - n[2], n[1]);
          put (self, "A% % 0 0 1 % %", n[2], n[2], n[0] + n[2], n[1]);
          put (self, "A% % 0 0 1 % %Z", n[2], n[2], n[0] - n[2], n[1]);
          continue;
        }
      g_string_append_c (self->xml, stroke.op);
      for (int i = 0; i < stroke.n_numbers; i++)
        put (self, i > 0 ? " %" : "%", n[i]);
    }
  put (self, "\" transform=\"translate(% %) scale(%)\" fill=\"none\"", (double) shape->x, (double) shape->y,
       shape->w / KRING_ICON_SIZE);
  put_colour (self, "stroke", kring_tone_line (shape->tone, self->palette));
  put (self, " stroke-width=\"%\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>\n",
       shape->line_width * KRING_ICON_SIZE / MAX (shape->w, 1));
}

static int
compare_offsets (gconstpointer a,
                 gconstpointer b)
{
  const PangoGlyphItem *left = *(const PangoGlyphItem * const *) a;
  const PangoGlyphItem *right = *(const PangoGlyphItem * const *) b;

  return left->item->offset - right->item->offset;
}

/* The words of a line as they are drawn: in logical order, with "…" for what was cut off. */
static char *
create_line_words (PangoLayoutLine *line)
{
  const char *text = pango_layout_get_text (line->layout);
  g_autoptr(GPtrArray) runs = g_ptr_array_new ();
  GString *words = g_string_new (NULL);

  for (GSList *l = line->runs; l != NULL; l = l->next)
    g_ptr_array_add (runs, l->data);
  g_ptr_array_sort (runs, compare_offsets);

  for (guint i = 0; i < runs->len; i++)
    {
      const PangoItem *item = ((PangoGlyphItem *) runs->pdata[i])->item;

      if (item->analysis.flags & PANGO_ANALYSIS_FLAG_IS_ELLIPSIS)
        g_string_append (words, "…");
      else
        g_string_append_len (words, text + item->offset, item->length);
    }

  return g_strchomp (g_string_free (words, FALSE));
}

static void
put_line (Writer           *self,
          const KringShape *shape,
          PangoLayoutIter  *iter)
{
  PangoLayoutLine *line = pango_layout_iter_get_line_readonly (iter);
  gboolean is_rtl = pango_layout_line_get_resolved_direction (line) == PANGO_DIRECTION_RTL;
  g_autofree char *words = create_line_words (line);
  PangoRectangle extents;
  double left, width, baseline;

  if (*words == '\0')
    return;

  pango_layout_iter_get_line_extents (iter, NULL, &extents);
  left = shape->x + extents.x / (double) PANGO_SCALE;
  width = extents.width / (double) PANGO_SCALE;
  baseline = shape->y + pango_layout_iter_get_baseline (iter) / (double) PANGO_SCALE;

  /* The length holds the words inside their card where the font is another one. */
  put (self, "<text x=\"%\" y=\"%\" textLength=\"%\" lengthAdjust=\"spacingAndGlyphs\"", is_rtl ? left + width : left,
       baseline, width);
  if (is_rtl)
    g_string_append (self->xml, " direction=\"rtl\"");
  g_string_append_c (self->xml, '>');
  put_words (self, words, -1);
  g_string_append (self->xml, "</text>\n");
}

static void
put_text (Writer           *self,
          const KringShape *shape)
{
  const PangoFontDescription *font = pango_layout_get_font_description (shape->layout);
  PangoLayoutIter *iter;

  if (shape->tone == KRING_TONE_NONE)
    return;
  if (font == NULL)
    font = pango_context_get_font_description (pango_layout_get_context (shape->layout));

  g_string_append (self->xml, "<g");
  put_colour (self, "fill", kring_pen_text_colour (shape, self->palette));
  put (self, " font-size=\"%\"", pango_font_description_get_size (font) / (double) PANGO_SCALE);
  g_string_append_printf (self->xml, " font-weight=\"%d\"", pango_font_description_get_weight (font));
  if (pango_font_description_get_style (font) != PANGO_STYLE_NORMAL)
    g_string_append (self->xml, " font-style=\"italic\"");
  g_string_append (self->xml, ">\n");

  iter = pango_layout_get_iter (shape->layout);
  do
    put_line (self, shape, iter);
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);

  g_string_append (self->xml, "</g>\n");
}

static void
put_element (Writer     *self,
             const char *element,
             const char *words)
{
  if (words == NULL)
    return;

  g_string_append_printf (self->xml, "<%s>", element);
  put_words (self, words, -1);
  g_string_append_printf (self->xml, "</%s>\n", element);
}

static void
put_head (Writer     *self,
          KringScene *scene,
          const char *title,
          const char *language)
{
  double width = kring_scene_get_width (scene);
  double height = kring_scene_get_height (scene);

  put (self, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%\" height=\"%\" viewBox=\"0 0 % %\" role=\"img\"",
       width, height, width, height);
  if (language != NULL)
    {
      g_string_append (self->xml, " xml:lang=\"");
      put_words (self, language, -1);
      g_string_append_c (self->xml, '"');
    }
  g_string_append (self->xml, " font-family=\"Adwaita Sans, Inter, Cantarell, sans-serif\" xml:space=\"preserve\">\n");
  put_element (self, "title", title);
  put_element (self, "desc", kring_scene_get_words (scene));
  put (self, "<rect width=\"%\" height=\"%\"", width, height);
  put_colour (self, "fill", kring_tone_fill (KRING_TONE_GROUND, self->palette));
  g_string_append (self->xml, "/>\n");
}

GBytes *
kring_svg_new (KringScene   *scene,
               KringPalette  palette,
               const char   *title,
               const char   *language)
{
  Writer self = { .xml = g_string_new ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"), .palette = palette };

  put_head (&self, scene, title, language);
  for (guint i = 0; i < kring_scene_get_n_shapes (scene); i++)
    {
      const KringShape *shape = kring_scene_get_shape (scene, i);

      if (shape->form == KRING_FORM_TEXT)
        put_text (&self, shape);
      else if (shape->form == KRING_FORM_CURVE)
        put_curve (&self, shape, i);
      else if (shape->form == KRING_FORM_PATH)
        put_path (&self, shape);
      else if (shape->form == KRING_FORM_ICON)
        put_icon (&self, shape);
      else
        put_area (&self, shape, i);
    }
  g_string_append (self.xml, "</svg>\n");

  return g_string_free_to_bytes (self.xml);
}
