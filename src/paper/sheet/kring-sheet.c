/* kring-sheet.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-sheet.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

#include "kring-lettering.h"
#include "kring-painter.h"
#include "kring-sheet-draw.h"
#include "kring-sheet-layout.h"
#include "kring-sheet-picture.h"

#define FOOTER_RISE   46.0   /* from the foot of the sheet to the top of the footer */
#define FIGURE_SPACE  12.0

typedef struct {
  double side, top, bottom;
  double title;              /* the top of the running title */
} Margins;

static const Margins text_margins = { 58, 64, 70, 32 };
static const Margins picture_margins = { 36, 36, 58, 16 };

struct _KringSheet
{
  GObject            parent_instance;

  KringSheetOptions  options;
  char              *title;
  char              *running;
  char              *footer;
  char              *language;
  GPtrArray         *blocks;

  double             width;
  double             height;
  const Margins     *margins;
  KringSheetLayout   layout;
  GArray            *parts;     /* KringPart; NULL: not laid out yet */
  guint              n_pages;
};

G_DEFINE_FINAL_TYPE (KringSheet, kring_sheet, G_TYPE_OBJECT)

static void
forget_layout (KringSheet *self)
{
  g_clear_pointer (&self->layout.pieces, g_ptr_array_unref);
  g_clear_pointer (&self->parts, g_array_unref);
}

static void
kring_sheet_finalize (GObject *object)
{
  KringSheet *self = KRING_SHEET (object);

  forget_layout (self);
  g_clear_object (&self->layout.style.context);
  g_ptr_array_unref (self->blocks);
  g_free (self->title);
  g_free (self->running);
  g_free (self->footer);
  g_free (self->language);

  G_OBJECT_CLASS (kring_sheet_parent_class)->finalize (object);
}

static void
kring_sheet_class_init (KringSheetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = kring_sheet_finalize;
}

static void
kring_sheet_init (KringSheet *self)
{
  self->blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) kring_block_free);
}

KringSheet *
kring_sheet_new (const KringSheetOptions *options)
{
  KringSheet *self = g_object_new (KRING_TYPE_SHEET, NULL);

  g_return_val_if_fail (options->paper != KRING_PAPER_FITTED, NULL);

  self->options = *options;
  self->title = g_strdup (options->title);
  self->running = g_strdup (options->running != NULL ? options->running : options->title);
  self->footer = g_strdup (options->footer);
  self->language = g_strdup (options->language != NULL ? options->language : "en");
  kring_paper_size_measure (options->paper, &self->width, &self->height);

  self->layout.style.context = kring_lettering_create_context (self->language);
  self->layout.style.text_scale = options->text_scale > 0 ? options->text_scale : 1;
  self->margins = options->is_picture ? &picture_margins : &text_margins;
  self->layout.width = self->width - 2 * self->margins->side;
  self->layout.height = self->height - self->margins->top - self->margins->bottom;

  return self;
}

KringBlock *
kring_sheet_add (KringSheet     *self,
                 KringBlockKind  kind,
                 const char     *words,
                 const char     *detail)
{
  KringBlock *block = kring_block_new (kind, words, detail);

  forget_layout (self);
  g_ptr_array_add (self->blocks, block);

  return block;
}

KringBlock *
kring_sheet_add_scene (KringSheet *self,
                       KringScene *scene)
{
  KringBlock *block = kring_sheet_add (self, KRING_BLOCK_FIGURE, NULL, NULL);

  block->scene = g_object_ref (scene);

  return block;
}

static KringPiece
get_numbers (const KringSheetPiece *piece)
{
  KringPiece numbers = {
    .n_stacks = piece->n_stacks, .space = piece->space, .padding = piece->padding,
    .keep = piece->keep, .whole = piece->whole, .head = piece->head,
  };

  for (guint i = 0; i < piece->n_stacks; i++)
    numbers.stacks[i] = (KringStack) {
      .atoms = (const KringAtom *) piece->stacks[i].numbers->data,
      .n_atoms = piece->stacks[i].numbers->len,
      .n_repeated = piece->stacks[i].n_repeated,
    };

  return numbers;
}

static void
ensure_pages (KringSheet *self)
{
  g_autoptr(GArray) numbers = NULL;

  if (self->parts != NULL)
    return;

  self->layout.pieces = g_ptr_array_new_with_free_func ((GDestroyNotify) kring_sheet_piece_free);
  self->layout.before = NULL;
  for (guint i = 0; i < self->blocks->len; i++)
    kring_sheet_layout (&self->layout, g_ptr_array_index (self->blocks, i));

  numbers = g_array_new (FALSE, FALSE, sizeof (KringPiece));
  for (guint i = 0; i < self->layout.pieces->len; i++)
    {
      KringPiece piece = get_numbers (g_ptr_array_index (self->layout.pieces, i));

      g_array_append_val (numbers, piece);
    }
  self->parts = kring_breaks_find ((const KringPiece *) numbers->data, numbers->len, self->layout.height, &self->n_pages);
}

guint
kring_sheet_get_n_pages (KringSheet *self)
{
  ensure_pages (self);

  return self->n_pages;
}

void
kring_sheet_measure_room (KringSheet *self,
                          double     *width,
                          double     *height)
{
  double bottom = 0;

  ensure_pages (self);
  for (guint i = 0; i < self->parts->len; i++)
    {
      const KringPart *part = &g_array_index (self->parts, KringPart, i);

      if (part->page + 1 == self->n_pages)
        bottom = MAX (bottom, part->y + part->height + FIGURE_SPACE * self->layout.style.text_scale);
    }

  *width = self->layout.width;
  *height = self->layout.height - bottom;
}

void
kring_sheet_measure_tile (KringSheet *self,
                          double     *width,
                          double     *height)
{
  *width = self->layout.width;
  *height = self->layout.height - kring_sheet_get_tile_head (&self->layout) - 1;
}

void
kring_sheet_get_page_size (KringSheet *self,
                           double     *width,
                           double     *height)
{
  *width = self->width;
  *height = self->height;
}

/* One line of the frame, cut short where it is too long. Returns its width. */
static double
draw_frame_line (KringSheet *self,
                 cairo_t    *cr,
                 const char *words,
                 double      y,
                 double      room,
                 gboolean    is_right)
{
  g_autoptr(PangoLayout) layout = NULL;
  double width;

  if (words == NULL || *words == '\0')
    return 0;

  layout = kring_style_create_layout (&self->layout.style, words, KRING_STYLE_FRAME, room);
  pango_layout_set_height (layout, -1);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  if (is_right)
    pango_layout_set_alignment (layout, PANGO_ALIGN_RIGHT);
  kring_scene_measure (layout, &width, NULL);
  kring_painter_set_source (cr, kring_tone_ink (kring_style_get_tone (KRING_STYLE_FRAME), KRING_PALETTE_PAPER));
  kring_lettering_draw (cr, layout, self->margins->side, y);

  return width;
}

static void
draw_frame (KringSheet *self,
            cairo_t    *cr,
            guint       page)
{
  g_autofree char *number = g_strdup_printf (_("page %u of %u"), page + 1, self->n_pages);
  double y = self->height - FOOTER_RISE;
  double width = draw_frame_line (self, cr, number, y, self->layout.width, TRUE);

  draw_frame_line (self, cr, self->footer, y, self->layout.width - width - 18, FALSE);
  if (page > 0)
    draw_frame_line (self, cr, self->running, self->margins->title, self->layout.width, FALSE);
}

static void
draw_page (KringSheet    *self,
           KringSheetPen *pen,
           guint          page)
{
  if (pen->pdf != NULL)
    kring_pdf_begin_artifact (pen->pdf);
  draw_frame (self, pen->cr, page);
  for (guint i = 0; i < self->parts->len; i++)
    {
      const KringPart *part = &g_array_index (self->parts, KringPart, i);

      if (part->page != page)
        continue;
      kring_sheet_draw_ground (pen, g_ptr_array_index (self->layout.pieces, part->piece), part);
      if (part->is_head)
        kring_sheet_draw_head (pen, g_ptr_array_index (self->layout.pieces, part->piece), part);
    }
  if (pen->pdf != NULL)
    kring_pdf_end_artifact (pen->pdf);

  for (guint i = 0; i < self->parts->len; i++)
    {
      const KringPart *part = &g_array_index (self->parts, KringPart, i);

      if (part->page == page && !part->is_head)
        kring_sheet_draw_words (pen, g_ptr_array_index (self->layout.pieces, part->piece), part);
    }
}

void
kring_sheet_draw_page (KringSheet *self,
                       cairo_t    *cr,
                       guint       page)
{
  g_autoptr(GPtrArray) open = g_ptr_array_new_with_free_func (g_free);
  KringSheetPen pen = { .cr = cr, .open = open, .x = self->margins->side, .y = self->margins->top };

  ensure_pages (self);
  g_return_if_fail (page < self->n_pages);

  draw_page (self, &pen, page);
}

GBytes *
kring_sheet_to_pdf (KringSheet  *self,
                    GError     **error)
{
  KringPdfInfo info = { self->title, self->language, self->options.day };
  g_autoptr(GPtrArray) open = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(KringPdf) pdf = kring_pdf_new (self->width, self->height, &info);
  KringSheetPen pen = {
    .cr = kring_pdf_get_cairo (pdf), .pdf = pdf, .open = open, .x = self->margins->side, .y = self->margins->top,
  };

  ensure_pages (self);
  for (guint page = 0; page < self->n_pages; page++)
    {
      if (page > 0)
        kring_pdf_next_page (pdf);
      draw_page (self, &pen, page);
    }
  kring_sheet_pen_finish (&pen);

  return kring_pdf_finish (pdf, error);
}

gboolean
kring_sheet_is_picture (KringSheet *self)
{
  return self->options.is_picture && kring_sheet_picture_is_there (self->blocks);
}

GBytes *
kring_sheet_to_format (KringSheet          *self,
                       KringPictureFormat   format,
                       GError             **error)
{
  KringPictureOptions options = {
    .format = format, .palette = KRING_PALETTE_PAPER, .title = self->title, .language = self->language,
  };
  g_autoptr(KringScene) scene = NULL;

  if (format == KRING_PICTURE_PDF)
    return kring_sheet_to_pdf (self, error);

  if (!kring_sheet_is_picture (self))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                           _("This is a text: it can be saved as PDF, not as a picture"));
      return NULL;
    }

  scene = kring_sheet_picture_new (self->blocks, &self->layout.style, self->layout.width);
  options.scale = kring_sheet_picture_get_scale (scene);
  return kring_picture_new (scene, &options, error);
}
