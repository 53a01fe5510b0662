/* kring-picture-document.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-picture-document.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

#include "kring-circle-model.h"
#include "kring-circle-scene.h"
#include "kring-date-words.h"
#include "kring-lettering.h"
#include "kring-timeline-scene.h"

#define LEAST_SCALE (8 / 9.5)      /* makes the smallest letters of a scene 8 points */
#define LARGE_PRINT (14 / 11.0)    /* makes its body text 14 points */

typedef KringScene *(*Draw) (KringShare                 *share,
                             PangoContext               *context,
                             const KringDocumentOptions *options,
                             double                      width,
                             double                      height,
                             double                      text_scale);

static KringScene *
draw_timeline (KringShare                 *share,
               PangoContext               *context,
               const KringDocumentOptions *options,
               double                      width,
               double                      height,
               double                      text_scale)
{
  const KringTimelineOptions wanted = {
    .width = width, .height = height, .text_scale = text_scale, .moment = options->moment,
  };

  return kring_timeline_scene_new (share, context, &wanted);
}

static KringScene *
draw_circle (KringShare                 *share,
             PangoContext               *context,
             const KringDocumentOptions *options,
             double                      width,
             double                      height,
             double                      text_scale)
{
  const KringCircleOptions wanted = {
    .circle = options->subject, .width = width, .height = height, .text_scale = text_scale, .moment = options->moment,
  };

  return kring_circle_scene_new (share, context, &wanted);
}

static KringPaperSize
lay_on_its_side (KringPaperSize paper)
{
  if (paper == KRING_PAPER_A4)
    return KRING_PAPER_A4_LANDSCAPE;

  return paper == KRING_PAPER_A3 ? KRING_PAPER_A3_LANDSCAPE : paper;
}

/* A picture that needs more height than there is gets a larger ground of the same shape, and is drawn smaller. */
static KringScene *
draw_fitted (Draw                        draw,
             KringShare                 *share,
             const KringDocumentOptions *options,
             double                      width,
             double                      height)
{
  PangoContext *context = kring_lettering_create_context (kring_document_get_language (share));
  double text_scale = options->large_print ? LARGE_PRINT : LEAST_SCALE;
  double ground = 1;
  KringScene *scene = draw (share, context, options, width, height, text_scale);

  for (guint tries = 0; tries < 4 && kring_scene_get_height (scene) > height * ground + 1; tries++)
    {
      ground *= kring_scene_get_height (scene) / (height * ground);
      g_object_unref (scene);
      scene = draw (share, context, options, width * ground, height * ground, text_scale);
    }
  g_object_unref (context);

  return scene;
}

static KringSheet *
create_sheet (KringShare                 *share,
              const KringDocumentOptions *options,
              const char                 *title,
              const KringDate            *date,
              Draw                        draw)
{
  g_autofree char *day = kring_date_to_words (date, kring_language_get ());
  g_autofree char *children = kring_document_get_children (share);
  g_autofree char *contact = kring_document_get_contact (share);
  g_autofree char *footer = *contact != '\0' ? g_strdup_printf (_("Contact: %s"), contact) : NULL;
  g_autoptr(KringScene) scene = NULL;
  double width, height;
  KringSheet *sheet = kring_sheet_new (&(KringSheetOptions) {
    .paper = lay_on_its_side (options->paper), .is_picture = TRUE, .title = title, .footer = footer,
    .text_scale = options->large_print ? KRING_SHEET_LARGE_PRINT : 1,
    .language = kring_document_get_language (share), .day = options->day,
  });

  kring_sheet_add (sheet, KRING_BLOCK_OVERLINE, children, NULL);
  kring_sheet_add (sheet, KRING_BLOCK_TITLE, title, NULL);
  if (day != NULL)
    kring_sheet_add (sheet, KRING_BLOCK_SUBTITLE, day, NULL);
  kring_sheet_measure_room (sheet, &width, &height);
  scene = draw_fitted (draw, share, options, width, height);
  kring_sheet_add_scene (sheet, scene)->value = height;

  return sheet;
}

KringSheet *
kring_timeline_document_create (KringShare                  *share,
                                const KringDocumentOptions  *options,
                                GError                     **error)
{
  g_auto(KringDate) date = KRING_DATE_INIT;

  if (kring_share_list (share, KRING_NOUN_EVENT)->len == 0 && kring_share_list (share, KRING_NOUN_STAY)->len == 0)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _("There is nothing on the timeline yet"));
      return NULL;
    }

  if (options->moment != 0)
    kring_date_from_day (&date, options->moment);

  return create_sheet (share, options, _("Timeline"), &date, draw_timeline);
}

KringSheet *
kring_circle_document_create (KringShare                  *share,
                              const KringDocumentOptions  *options,
                              GError                     **error)
{
  KringRecord *circle = options->subject != 0 ? kring_share_get (share, options->subject) : kring_circle_find_current (share);
  g_auto(KringDate) date = KRING_DATE_INIT;
  const char *title;

  if (circle == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _("There is no circle yet"));
      return NULL;
    }

  title = kring_record_get_text (circle, "title");
  kring_record_get_date (circle, "date", &date);

  return create_sheet (share, options, title != NULL ? title : _("Circle"), &date, draw_circle);
}
