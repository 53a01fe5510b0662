/* kring-style.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-style.h"

#include <math.h>

/* Small words do not stay small in large print: the family's 14 points, the program's 12. */
#define LARGE_PRINT      1.2
#define LARGE_PRINT_INK  14.0
#define LARGE_PRINT_SOFT 12.0

typedef struct {
  double      size;    /* points at text scale 1 */
  PangoWeight weight;
  PangoStyle  slant;
  double      pitch;   /* from baseline to baseline, in sizes */
  KringTone   tone;
} Style;

static const Style styles[] = {
  [KRING_STYLE_OVERLINE]    = { 11.5, PANGO_WEIGHT_SEMIBOLD, PANGO_STYLE_NORMAL, 1.4,  KRING_TONE_SOFT_INK },
  [KRING_STYLE_TITLE]       = { 20,   PANGO_WEIGHT_SEMIBOLD, PANGO_STYLE_NORMAL, 1.25, KRING_TONE_INK },
  [KRING_STYLE_SUBTITLE]    = { 10.5, PANGO_WEIGHT_NORMAL,   PANGO_STYLE_NORMAL, 1.45, KRING_TONE_SOFT_INK },
  [KRING_STYLE_QUESTION]    = { 22,   PANGO_WEIGHT_MEDIUM,   PANGO_STYLE_NORMAL, 1.32, KRING_TONE_INK },
  [KRING_STYLE_HEADING]     = { 15,   PANGO_WEIGHT_SEMIBOLD, PANGO_STYLE_NORMAL, 1.3,  KRING_TONE_INK },
  [KRING_STYLE_SUBHEADING]  = { 11.5, PANGO_WEIGHT_SEMIBOLD, PANGO_STYLE_NORMAL, 1.35, KRING_TONE_INK },
  [KRING_STYLE_LEAD]        = { 12.5, PANGO_WEIGHT_NORMAL,   PANGO_STYLE_NORMAL, 1.5,  KRING_TONE_INK },
  [KRING_STYLE_BODY]        = { 10.5, PANGO_WEIGHT_NORMAL,   PANGO_STYLE_NORMAL, 1.5,  KRING_TONE_INK },
  [KRING_STYLE_NOTE]        = { 9,    PANGO_WEIGHT_NORMAL,   PANGO_STYLE_NORMAL, 1.45, KRING_TONE_SOFT_INK },
  [KRING_STYLE_QUOTE]       = { 11.5, PANGO_WEIGHT_NORMAL,   PANGO_STYLE_ITALIC, 1.45, KRING_TONE_INK },
  [KRING_STYLE_ENTRY]       = { 10,   PANGO_WEIGHT_NORMAL,   PANGO_STYLE_NORMAL, 1.42, KRING_TONE_INK },
  [KRING_STYLE_SPEAKER]     = { 9,    PANGO_WEIGHT_NORMAL,   PANGO_STYLE_NORMAL, 1.4,  KRING_TONE_SOFT_INK },
  [KRING_STYLE_CHILD]       = { 9.5,  PANGO_WEIGHT_NORMAL,   PANGO_STYLE_ITALIC, 1.4,  KRING_TONE_INK },
  [KRING_STYLE_CELL]        = { 9.2,  PANGO_WEIGHT_NORMAL,   PANGO_STYLE_NORMAL, 1.4,  KRING_TONE_INK },
  [KRING_STYLE_CELL_HEAD]   = { 8.8,  PANGO_WEIGHT_SEMIBOLD, PANGO_STYLE_NORMAL, 1.35, KRING_TONE_SOFT_INK },
  [KRING_STYLE_COLUMN_HEAD] = { 10.5, PANGO_WEIGHT_SEMIBOLD, PANGO_STYLE_NORMAL, 1.35, KRING_TONE_INK },
  [KRING_STYLE_CARD]        = { 12,   PANGO_WEIGHT_MEDIUM,   PANGO_STYLE_NORMAL, 1.42, KRING_TONE_INK },
  [KRING_STYLE_FRAME]       = { 9,    PANGO_WEIGHT_NORMAL,   PANGO_STYLE_NORMAL, 1.4,  KRING_TONE_SOFT_INK },
};

double
kring_style_get_size (KringStyleSheet *self,
                      KringStyle        style)
{
  double size = styles[style].size * self->text_scale;

  if (self->text_scale < LARGE_PRINT)
    return size;

  return MAX (size, styles[style].tone == KRING_TONE_INK ? LARGE_PRINT_INK : LARGE_PRINT_SOFT);
}

double
kring_style_get_pitch (KringStyleSheet *self,
                       KringStyle        style)
{
  return kring_style_get_size (self, style) * styles[style].pitch;
}

KringTone
kring_style_get_tone (KringStyle style)
{
  return styles[style].tone;
}

char *
kring_style_clean (const char *words)
{
  g_autofree char *valid = g_utf8_make_valid (words, -1);
  GString *clean = g_string_sized_new (strlen (valid));

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == '\t' || c == '\r')
        g_string_append_c (clean, ' ');
      else if (c == '\n' || !g_unichar_iscntrl (c))
        g_string_append_unichar (clean, c);
    }

  return g_string_free (clean, FALSE);
}

PangoLayout *
kring_style_create_layout (KringStyleSheet *self,
                           const char       *words,
                           KringStyle        style,
                           double            width)
{
  PangoLayout *layout = pango_layout_new (self->context);
  g_autoptr(PangoFontDescription) font = pango_font_description_copy (pango_context_get_font_description (self->context));
  g_autoptr(PangoAttrList) attributes = pango_attr_list_new ();
  g_autofree char *clean = kring_style_clean (words);

  pango_font_description_set_size (font, (int) lround (kring_style_get_size (self, style) * PANGO_SCALE));
  pango_font_description_set_weight (font, styles[style].weight);
  pango_font_description_set_style (font, styles[style].slant);
  pango_layout_set_font_description (layout, font);
  if (width > 0)
    pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  /* What is too long for its line is an address or a number: a hyphen would become part of it. */
  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_text (layout, clean, -1);

  return layout;
}
