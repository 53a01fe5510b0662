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

static KringSheet *
create_sheet (KringShare                 *share,
              const KringDocumentOptions *options,
              const char                 *title,
              const char                 *running)
{
  g_autofree char *contact = kring_document_get_contact (share);
  g_autofree char *footer = *contact != '\0' ? g_strdup_printf (_("Contact: %s"), contact) : NULL;

  return kring_sheet_new (&(KringSheetOptions) {
    .paper = lay_on_its_side (options->paper), .is_picture = TRUE, .title = title, .running = running, .footer = footer,
    .text_scale = options->large_print ? KRING_SHEET_LARGE_PRINT : 1,
    .language = kring_document_get_language (share), .day = options->day,
  });
}

KringSheet *
kring_picture_pages_new (KringShare                 *share,
                         const KringDocumentOptions *options,
                         const char                 *title)
{
  return create_sheet (share, options, title, "");
}

char *
kring_picture_pages_get_children (KringShare                 *share,
                                  const KringDocumentOptions *options)
{
  KringRecord *child = options->child != 0 ? kring_share_get (share, options->child) : NULL;

  return child != NULL ? g_strdup (kring_person_name (child)) : kring_document_get_children (share);
}

KringSheet *
kring_picture_pages_begin (KringShare                 *share,
                           const KringDocumentOptions *options,
                           const char                 *title,
                           const KringDate            *date)
{
  g_autofree char *day = kring_date_to_words (date, kring_language_get ());
  g_autofree char *children = kring_picture_pages_get_children (share, options);
  KringSheet *sheet = create_sheet (share, options, title, NULL);

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

#define MOST_GROUND 2.0    /* times the sheet: smaller letters nobody can read */
#define TRIES       5

KringScene *
kring_picture_pages_fit (KringPictureDraw  draw,
                         gpointer          user_data,
                         PangoContext     *context,
                         double            width,
                         double            height,
                         double            text_scale)
{
  KringScene *scene = draw (context, width, height, text_scale, user_data);
  double least = 1, most = MOST_GROUND;

  if (kring_scene_get_height (scene) <= height + 1)
    return scene;

  /* Halving: letters are to be made no smaller than they must. */
  for (guint tries = 0; tries < TRIES; tries++)
    {
      double ground = tries == 0 ? most : (least + most) / 2;
      KringScene *other = draw (context, width * ground, height * ground, text_scale, user_data);
      gboolean fits = kring_scene_get_height (other) <= height * ground + 1;

      if (fits || tries == 0)
        g_set_object (&scene, other);
      g_object_unref (other);
      if (!fits && tries == 0)
        break;
      if (fits)
        most = ground;
      else
        least = ground;
    }

  return scene;
}
