/* kring-blank-circle-document.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-blank-circle-document.h"

#include <glib/gi18n.h>

#include "kring-circle-blank.h"
#include "kring-lettering.h"
#include "kring-picture-pages.h"

#define LINES_A_SIDE  2     /* in each ring */
#define LINES_A_RING  6     /* where there are no sides */
#define LINE_HEIGHT   15.0  /* points, without the air round it */

static void
add_line (KringBlock *table,
          const char *side)
{
  const char *cells[] = { side, "", "", "", NULL };

  kring_block_add_row (table, cells);
}

static void
add_list (KringSheet             *sheet,
          const KringCircleModel *model)
{
  const char *heads[] = { _("Side"), _("Who"), _("What they are to the children"), _("What they give"), NULL };
  KringBlock *table;

  kring_sheet_add (sheet, KRING_BLOCK_HEADING, _("Or as a list"), NULL);
  table = kring_sheet_add (sheet, KRING_BLOCK_TABLE, NULL, NULL);
  table->value = LINE_HEIGHT;
  kring_block_add_row (table, heads);
  for (int ring = 0; ring < model->n_rings; ring++)
    {
      kring_block_add_band (table, model->rings[ring]);
      for (guint side = 0; side < model->sides->len; side++)
        for (guint i = 0; i < LINES_A_SIDE; i++)
          add_line (table, i == 0 ? ((KringCircleSide *) model->sides->pdata[side])->label : "");
      for (guint i = 0; i < LINES_A_RING && model->sides->len == 0; i++)
        add_line (table, "");
    }
}

KringSheet *
kring_blank_circle_document_create (KringShare                  *share,
                                    const KringDocumentOptions  *options,
                                    GError                     **error)
{
  g_autoptr(KringCircleModel) model = kring_circle_model_new (share, options->subject, 0);
  const KringDate undated = KRING_DATE_INIT;
  KringSheet *sheet = kring_picture_pages_begin (share, options, _("A circle to fill in"), &undated);
  PangoContext *context = kring_lettering_create_context (kring_document_get_language (share));
  g_autoptr(KringScene) scene = NULL;
  double width, height;

  kring_sheet_add (sheet, KRING_BLOCK_SUBTITLE, _("Date:                              With whom:"), NULL);
  kring_sheet_measure_room (sheet, &width, &height);
  scene = kring_circle_blank_new (model, context, width, height, kring_picture_pages_get_scale (options));
  kring_sheet_add_scene (sheet, scene)->value = height;
  add_list (sheet, model);
  g_object_unref (context);

  return sheet;
}
