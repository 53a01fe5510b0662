/* kring-pdf.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-pdf.h"

#include <cairo-pdf.h>
#include <gio/gio.h>

#include "kring-date.h"
#include "kring-pdf-fix.h"

struct _KringPdf
{
  GByteArray      *bytes;
  cairo_surface_t *surface;
  cairo_t         *cr;
  GPtrArray       *figures;
  char            *title;
  char            *language;
  int              day;
  int              page;
};

static cairo_status_t
write_cb (void                *closure,
          const unsigned char *data,
          unsigned int         length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

static void
set_metadata (KringPdf *self)
{
  g_autofree char *date = g_strdup_printf ("%04d-%02d-%02d", self->day / 10000, self->day / 100 % 100, self->day % 100);

  if (self->title != NULL)
    cairo_pdf_surface_set_metadata (self->surface, CAIRO_PDF_METADATA_TITLE, self->title);
  cairo_pdf_surface_set_metadata (self->surface, CAIRO_PDF_METADATA_CREATOR, "Kring");
  cairo_pdf_surface_set_metadata (self->surface, CAIRO_PDF_METADATA_CREATE_DATE, date);
}

KringPdf *
kring_pdf_new (double              width,
               double              height,
               const KringPdfInfo *info)
{
  KringPdf *self = g_new0 (KringPdf, 1);

  self->bytes = g_byte_array_new ();
  self->figures = g_ptr_array_new_null_terminated (0, g_free, FALSE);
  self->title = g_strdup (info->title);
  self->language = g_strdup (info->language != NULL ? info->language : "en");
  self->day = info->day > 0 ? info->day : kring_day_today ();
  self->page = 1;

  self->surface = cairo_pdf_surface_create_for_stream (write_cb, self->bytes, width, height);
  /* Newer versions hide objects in compressed streams, where they cannot be added to. */
  cairo_pdf_surface_restrict_to_version (self->surface, CAIRO_PDF_VERSION_1_4);
  set_metadata (self);
  self->cr = cairo_create (self->surface);
  cairo_tag_begin (self->cr, "Document", NULL);

  return self;
}

void
kring_pdf_free (KringPdf *self)
{
  if (self->cr != NULL)
    cairo_destroy (self->cr);
  cairo_surface_finish (self->surface);
  cairo_surface_destroy (self->surface);
  g_byte_array_unref (self->bytes);
  g_ptr_array_unref (self->figures);
  g_free (self->title);
  g_free (self->language);
  g_free (self);
}

cairo_t *
kring_pdf_get_cairo (KringPdf *self)
{
  return self->cr;
}

void
kring_pdf_next_page (KringPdf *self)
{
  cairo_show_page (self->cr);
  self->page++;
}

void
kring_pdf_begin_artifact (KringPdf *self)
{
  cairo_tag_begin (self->cr, "Artifact", NULL);
}

void
kring_pdf_end_artifact (KringPdf *self)
{
  cairo_tag_end (self->cr, "Artifact");
}

void
kring_pdf_add_figure (KringPdf   *self,
                      const char *words)
{
  g_ptr_array_add (self->figures, g_strdup (words != NULL ? words : ""));
}

int
kring_pdf_add_outline (KringPdf   *self,
                       int         parent,
                       const char *words,
                       double      y)
{
  g_autofree char *place = g_strdup_printf ("page=%d pos=[0 %d]", self->page, (int) y);

  return cairo_pdf_surface_add_outline (self->surface, parent, words, place, 0);
}

GBytes *
kring_pdf_finish (KringPdf  *self,
                  GError   **error)
{
  KringPdfInfo info = { self->title, self->language, self->day };
  g_autoptr(GBytes) drawn = NULL;
  cairo_status_t status;

  /* Before the page: an element that ends after the last page makes cairo add an empty one. */
  cairo_tag_end (self->cr, "Document");
  cairo_show_page (self->cr);
  status = cairo_status (self->cr);
  g_clear_pointer (&self->cr, cairo_destroy);
  cairo_surface_finish (self->surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (self->surface);

  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, cairo_status_to_string (status));
      return NULL;
    }

  drawn = g_bytes_new (self->bytes->data, self->bytes->len);

  return kring_pdf_fix (drawn, &info, (const char * const *) self->figures->pdata, error);
}
