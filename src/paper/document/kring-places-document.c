/* kring-places-document.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-places-document.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

#include "kring-lettering.h"
#include "kring-picture-pages.h"
#include "kring-places-scene.h"

/* Few words and much room: letters as large as a child reads them, smaller only where there are many places. */
static const double scales[] = { 1.3, 1.15, 1, KRING_PICTURE_LEAST_SCALE };

typedef struct {
  KringShare *share;
  gint64      child;
} Places;

static KringScene *
draw_places (PangoContext *context,
             double        width,
             double        height,
             double        text_scale,
             gpointer      user_data)
{
  const Places *self = user_data;
  const KringPlacesOptions wanted = {
    .child = self->child, .width = width, .height = height, .text_scale = text_scale,
  };

  return kring_places_scene_new (self->share, context, &wanted);
}

static KringScene *
draw_readable (Places       *self,
               PangoContext *context,
               double        width,
               double        height,
               double        least)
{
  for (gsize i = 0; i + 1 < G_N_ELEMENTS (scales); i++)
    {
      g_autoptr(KringScene) scene = NULL;

      if (scales[i] < least)
        break;
      scene = draw_places (context, width, height, scales[i], self);
      if (kring_scene_get_height (scene) <= height + 1)
        return g_steal_pointer (&scene);
    }

  return kring_picture_pages_fit (draw_places, self, context, width, height, least);
}

KringSheet *
kring_places_document_create (KringShare                  *share,
                              const KringDocumentOptions  *options,
                              GError                     **error)
{
  g_autoptr(KringPlacesModel) model = kring_places_model_new (share, options->child);
  KringDocumentOptions named = *options;
  const KringDate undated = KRING_DATE_INIT;
  g_autoptr(KringScene) scene = NULL;
  Places self = { .share = share };
  PangoContext *context;
  KringSheet *sheet;
  double width, height;

  if (model->stops->len == 0)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _("Nobody told yet where this child lived"));
      return NULL;
    }

  self.child = named.child = kring_record_get_id (model->child);
  sheet = kring_picture_pages_begin (share, &named, _("My places"), &undated);
  context = kring_lettering_create_context (kring_document_get_language (share));
  kring_sheet_measure_room (sheet, &width, &height);
  scene = draw_readable (&self, context, width, height, kring_picture_pages_get_scale (options));
  kring_sheet_add_scene (sheet, scene)->value = height;
  g_object_unref (context);

  return sheet;
}
