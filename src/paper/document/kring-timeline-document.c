/* kring-timeline-document.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-timeline-document.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

#include "kring-lettering.h"
#include "kring-picture-pages.h"
#include "kring-timeline-scene.h"

typedef struct {
  KringShare                 *share;
  const KringDocumentOptions *options;
} Timeline;

static KringScene *
draw_timeline (PangoContext *context,
               double        width,
               double        height,
               double        text_scale,
               gpointer      user_data)
{
  const Timeline *self = user_data;
  const KringTimelineOptions wanted = {
    .width = width, .height = height, .text_scale = text_scale, .moment = self->options->moment,
  };

  return kring_timeline_scene_new (self->share, context, &wanted);
}

KringSheet *
kring_timeline_document_create (KringShare                  *share,
                                const KringDocumentOptions  *options,
                                GError                     **error)
{
  Timeline self = { share, options };
  g_auto(KringDate) date = KRING_DATE_INIT;
  PangoContext *context;
  g_autoptr(KringScene) scene = NULL;
  KringSheet *sheet;
  double width, height;

  if (kring_share_list (share, KRING_NOUN_EVENT)->len == 0 && kring_share_list (share, KRING_NOUN_STAY)->len == 0)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _("There is nothing on the timeline yet"));
      return NULL;
    }

  if (options->moment != 0)
    kring_date_from_day (&date, options->moment);

  sheet = kring_picture_pages_begin (share, options, _("Timeline"), &date);
  context = kring_lettering_create_context (kring_document_get_language (share));
  kring_sheet_measure_room (sheet, &width, &height);
  scene = kring_picture_pages_fit (draw_timeline, &self, context, width, height, kring_picture_pages_get_scale (options));
  kring_sheet_add_scene (sheet, scene)->value = height;
  g_object_unref (context);

  return sheet;
}
