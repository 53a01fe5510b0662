/* kring-picture-pages.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-picture-pages.h"

#include <glib/gi18n.h>

#include "kring-date-words.h"

static KringPaperSize
lay_on_its_side (KringPaperSize paper)
{
  if (paper == KRING_PAPER_A4)
    return KRING_PAPER_A4_LANDSCAPE;

  return paper == KRING_PAPER_A3 ? KRING_PAPER_A3_LANDSCAPE : paper;
}

KringSheet *
kring_picture_pages_begin (KringShare                 *share,
                           const KringDocumentOptions *options,
                           const char                 *title,
                           const KringDate            *date)
{
  g_autofree char *day = kring_date_to_words (date, kring_language_get ());
  g_autofree char *children = kring_document_get_children (share);
  g_autofree char *contact = kring_document_get_contact (share);
  g_autofree char *footer = *contact != '\0' ? g_strdup_printf (_("Contact: %s"), contact) : NULL;
  KringSheet *sheet = kring_sheet_new (&(KringSheetOptions) {
    .paper = lay_on_its_side (options->paper), .is_picture = TRUE, .title = title, .footer = footer,
    .text_scale = options->large_print ? KRING_SHEET_LARGE_PRINT : 1,
    .language = kring_document_get_language (share), .day = options->day,
  });

  kring_sheet_add (sheet, KRING_BLOCK_OVERLINE, children, NULL);
  kring_sheet_add (sheet, KRING_BLOCK_TITLE, title, NULL);
  if (day != NULL)
    kring_sheet_add (sheet, KRING_BLOCK_SUBTITLE, day, NULL);

  return sheet;
}

double
kring_picture_pages_get_scale (const KringDocumentOptions *options)
{
  return options->large_print ? KRING_PICTURE_LARGE_PRINT : KRING_PICTURE_LEAST_SCALE;
}

KringScene *
kring_picture_pages_fit (KringPictureDraw  draw,
                         gpointer          user_data,
                         PangoContext     *context,
                         double            width,
                         double            height,
                         double            text_scale)
{
  KringScene *scene = draw (context, width, height, text_scale, user_data);
  double ground = 1;

  for (guint tries = 0; tries < 4 && kring_scene_get_height (scene) > height * ground + 1; tries++)
    {
      ground *= kring_scene_get_height (scene) / (height * ground);
      g_object_unref (scene);
      scene = draw (context, width * ground, height * ground, text_scale, user_data);
    }

  return scene;
}
