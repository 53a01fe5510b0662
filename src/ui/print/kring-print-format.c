/* kring-print-format.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-print-format.h"

#include <glib/gi18n.h>
#include <string.h>

#include "kring-graphml.h"

static gboolean
has_pages (const KringPrinted *printed)
{
  return printed->sheet != NULL && kring_sheet_get_n_pages (printed->sheet) > 0;
}

static gboolean
has_picture (const KringPrinted *printed)
{
  return has_pages (printed) && kring_sheet_is_picture (printed->sheet);
}

static gboolean
has_graph (const KringPrinted *printed)
{
  return has_pages (printed) && printed->is_circle && printed->subject != NULL;
}

static GBytes *
create_pdf (const KringPrinted  *printed,
            GError             **error)
{
  return kring_sheet_to_format (printed->sheet, KRING_PICTURE_PDF, error);
}

static GBytes *
create_png (const KringPrinted  *printed,
            GError             **error)
{
  return kring_sheet_to_format (printed->sheet, KRING_PICTURE_PNG, error);
}

static GBytes *
create_svg (const KringPrinted  *printed,
            GError             **error)
{
  return kring_sheet_to_format (printed->sheet, KRING_PICTURE_SVG, error);
}

static GBytes *
create_graph (const KringPrinted  *printed,
              GError             **error)
{
  char *text = kring_graphml_write (printed->share, printed->subject);

  return g_bytes_new_take (text, strlen (text));
}

static const KringPrintFormat formats[] = {
  { "pdf",     "application/pdf",         N_("Save as PDF"),        NULL,      has_pages,   create_pdf },
  { "png",     "image/png",               N_("Save as a Picture"),  NULL,      has_picture, create_png },
  { "svg",     "image/svg+xml",           N_("Save as a Drawing"),  NULL,      has_picture, create_svg },
  { "graphml", "application/graphml+xml", N_("Save Without Names"), "graphml", has_graph,   create_graph },
  { NULL }
};

const KringPrintFormat *
kring_print_formats (void)
{
  return formats;
}

const KringPrintFormat *
kring_print_format_find (const char *suffix)
{
  for (const KringPrintFormat *format = formats; format->suffix != NULL; format++)
    if (g_str_equal (format->suffix, suffix))
      return format;

  g_return_val_if_reached (NULL);
}
