/* kring-picture.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-picture.h"

#include <gio/gio.h>
#include <glib/gi18n.h>
#include <math.h>

#include "kring-lettering.h"
#include "kring-painter.h"
#include "kring-pdf.h"
#include "kring-svg.h"

#define MAX_SIDE      32000   /* pixels: what cairo can draw on */
#define MAX_PIXELS    200e6
#define MARGIN        40.0
#define TITLE_SIZE    16.0
#define FOOTER_SIZE   8.5

static const char * const codes[] = {
  [KRING_PICTURE_PNG] = "png",
  [KRING_PICTURE_SVG] = "svg",
  [KRING_PICTURE_PDF] = "pdf",
};

gboolean
kring_picture_format_from_code (const char         *code,
                                KringPictureFormat *format)
{
  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    if (g_strcmp0 (codes[i], code) == 0)
      {
        *format = (KringPictureFormat) i;
        return TRUE;
      }

  return FALSE;
}

static cairo_status_t
write_cb (void                *closure,
          const unsigned char *data,
          unsigned int         length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

static GBytes *
create_png (KringScene                 *scene,
            const KringPictureOptions  *options,
            GError                    **error)
{
  double scale = options->scale > 0 ? options->scale : 1;
  double width = ceil (kring_scene_get_width (scene) * scale);
  double height = ceil (kring_scene_get_height (scene) * scale);
  g_autoptr(GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface;
  cairo_status_t status;
  cairo_t *cr;

  if (width < 1 || height < 1 || width > MAX_SIDE || height > MAX_SIDE || width * height > MAX_PIXELS)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                   _("A picture of %.0f by %.0f pixels is more than can be drawn; choose a smaller scale"), width, height);
      return NULL;
    }

  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) width, (int) height);
  cr = cairo_create (surface);
  cairo_scale (cr, scale, scale);
  kring_painter_set_source (cr, kring_tone_fill (KRING_TONE_GROUND, options->palette));
  cairo_paint (cr);
  kring_painter_draw (scene, cr, options->palette, FALSE);
  status = cairo_status (cr);
  cairo_destroy (cr);

  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_write_to_png_stream (surface, write_cb, bytes);
  cairo_surface_destroy (surface);
  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, cairo_status_to_string (status));
      return NULL;
    }

  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

static PangoLayout *
create_line (PangoContext *context,
             const char   *words,
             double        size,
             PangoWeight   weight,
             double        width)
{
  PangoLayout *layout = pango_layout_new (context);
  g_autoptr(PangoFontDescription) font = pango_font_description_copy (pango_context_get_font_description (context));

  pango_font_description_set_size (font, (int) lround (size * PANGO_SCALE));
  pango_font_description_set_weight (font, weight);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
  pango_layout_set_height (layout, -1);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_text (layout, words, -1);

  return layout;
}

static void
draw_figure (KringScene   *scene,
             KringPdf     *pdf,
             KringPalette  palette,
             double        x,
             double        y,
             double        scale)
{
  cairo_t *cr = kring_pdf_get_cairo (pdf);

  cairo_save (cr);
  cairo_translate (cr, x, y);
  cairo_scale (cr, scale, scale);
  kring_pdf_add_figure (pdf, kring_scene_get_words (scene));
  kring_painter_draw (scene, cr, palette, TRUE);
  cairo_restore (cr);
}

/* Where the picture lies on its sheet: under the title, above the footer. */
static void
measure_frame (const KringPictureOptions *options,
               double                    *room,
               double                    *top,
               double                    *bottom)
{
  double width, height;

  kring_paper_size_measure (options->paper, &width, &height);
  *room = width - 2 * MARGIN;
  *top = MARGIN + (options->title != NULL ? 2 * TITLE_SIZE : 0);
  *bottom = height - MARGIN - (options->footer != NULL ? 2.5 * FOOTER_SIZE : 0);
}

static void
draw_sheet (KringScene                *scene,
            KringPdf                  *pdf,
            const KringPictureOptions *options)
{
  PangoContext *context = kring_lettering_create_context (options->language);
  cairo_t *cr = kring_pdf_get_cairo (pdf);
  double room, top, bottom, scale;

  measure_frame (options, &room, &top, &bottom);
  if (options->title != NULL)
    {
      g_autoptr(PangoLayout) title = create_line (context, options->title, TITLE_SIZE, PANGO_WEIGHT_SEMIBOLD, room);

      cairo_tag_begin (cr, "H1", NULL);
      kring_painter_set_source (cr, kring_tone_ink (KRING_TONE_INK, options->palette));
      kring_lettering_draw (cr, title, MARGIN, MARGIN);
      cairo_tag_end (cr, "H1");
    }
  if (options->footer != NULL)
    {
      g_autoptr(PangoLayout) footer = create_line (context, options->footer, FOOTER_SIZE, PANGO_WEIGHT_NORMAL, room);

      kring_pdf_begin_artifact (pdf);
      kring_painter_set_source (cr, kring_tone_ink (KRING_TONE_SOFT_INK, options->palette));
      kring_lettering_draw (cr, footer, MARGIN, bottom + FOOTER_SIZE);
      kring_pdf_end_artifact (pdf);
    }

  scale = MIN (room / kring_scene_get_width (scene), (bottom - top) / kring_scene_get_height (scene));
  draw_figure (scene, pdf, options->palette, MARGIN + (room - scale * kring_scene_get_width (scene)) / 2,
               top + (bottom - top - scale * kring_scene_get_height (scene)) / 2, scale);
  g_object_unref (context);
}

static GBytes *
create_pdf (KringScene                 *scene,
            const KringPictureOptions  *options,
            GError                    **error)
{
  KringPdfInfo info = { options->title, options->language, options->day };
  double width = kring_scene_get_width (scene), height = kring_scene_get_height (scene);
  g_autoptr(KringPdf) pdf = NULL;

  if (options->paper != KRING_PAPER_FITTED)
    kring_paper_size_measure (options->paper, &width, &height);

  pdf = kring_pdf_new (width, height, &info);
  if (options->palette != KRING_PALETTE_PAPER)
    {
      cairo_t *cr = kring_pdf_get_cairo (pdf);

      kring_pdf_begin_artifact (pdf);
      kring_painter_set_source (cr, kring_tone_fill (KRING_TONE_GROUND, options->palette));
      cairo_paint (cr);
      kring_pdf_end_artifact (pdf);
    }

  if (options->paper == KRING_PAPER_FITTED)
    draw_figure (scene, pdf, options->palette, 0, 0, 1);
  else
    draw_sheet (scene, pdf, options);

  return kring_pdf_finish (pdf, error);
}

GBytes *
kring_picture_new (KringScene                 *scene,
                   const KringPictureOptions  *options,
                   GError                    **error)
{
  if (options->format == KRING_PICTURE_PNG)
    return create_png (scene, options, error);
  if (options->format == KRING_PICTURE_SVG)
    return kring_svg_new (scene, options->palette, options->title, options->language);

  return create_pdf (scene, options, error);
}
