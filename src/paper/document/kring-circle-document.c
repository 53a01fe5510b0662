/* kring-circle-document.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-circle-document.h"

#include <gio/gio.h>
#include <glib/gi18n.h>
#include <string.h>

#include "kring-circle-changes.h"
#include "kring-circle-legend.h"
#include "kring-circle-scene.h"
#include "kring-circle-words.h"
#include "kring-lettering.h"
#include "kring-picture-pages.h"

#define LEGEND_SPACE 12.0
#define MOST_LEGEND  0.14      /* of the height */
#define FEW_PEOPLE   44        /* forty and the children */
#define FEW_SCALE    (9 / 9.5)   /* makes the smallest names 9 points */

KringScene *
kring_circle_document_draw (const KringCircleModel     *model,
                            PangoContext               *context,
                            const KringDocumentOptions *options,
                            double                      width,
                            double                      height)
{
  gboolean is_crowd = model->stands->len > FEW_PEOPLE;
  const KringCircleOptions wanted = {
    .circle = kring_record_get_id (model->circle), .width = width, .height = height, .moment = options->moment,
    .lens = options->lens, .compare = options->other, .keeps_scale = is_crowd,
    .text_scale = is_crowd && !options->large_print ? KRING_PICTURE_LEAST_SCALE : FEW_SCALE,
    .most_scale = options->large_print ? KRING_PICTURE_LARGE_PRINT : 0,
  };

  return kring_circle_scene_new (model->share, context, &wanted);
}

static void
add_picture (KringSheet                 *sheet,
             const KringCircleModel     *model,
             const KringDocumentOptions *options)
{
  const KringCircleLens *lens = kring_circle_lens_find (options->lens);
  PangoContext *context = kring_lettering_create_context (kring_document_get_language (model->share));
  double text_scale = kring_picture_pages_get_scale (options), width, height, strip;
  g_autoptr(KringScene) scene = NULL;
  g_autoptr(KringScene) largest = NULL;
  g_autoptr(KringScene) legend = NULL;

  kring_sheet_measure_room (sheet, &width, &height);
  largest = kring_circle_legend_new (model, lens, options->other != 0, NULL, context, width, text_scale);
  strip = kring_scene_get_height (largest) + LEGEND_SPACE * (options->large_print ? KRING_SHEET_LARGE_PRINT : 1) + 1;
  /* Where its letters are large it stands over the table, and the people have the whole sheet. */
  if (strip < height * MOST_LEGEND)
    height -= strip;
  scene = kring_circle_document_draw (model, context, options, width, height);
  legend = kring_circle_legend_new (model, lens, options->other != 0, scene, context, width, text_scale);
  g_object_unref (context);

  kring_sheet_add_scene (sheet, scene)->value = height;
  kring_sheet_add_scene (sheet, legend)->value = kring_scene_get_height (legend);
}

/* What one looked for, in words. */
static void
add_seen (KringSheet             *sheet,
          const KringCircleModel *model,
          const char             *code)
{
  const KringCircleLens *lens = kring_circle_lens_find (code);
  g_autofree char *seen = lens != NULL ? kring_circle_lens_to_words (lens, model) : NULL;

  if (seen == NULL)
    return;

  kring_sheet_add (sheet, KRING_BLOCK_HEADING, _(lens->words), NULL);
  kring_sheet_add (sheet, KRING_BLOCK_PARAGRAPH, seen, NULL);
}

/* NULL: it is not compared, or cannot be. */
static KringCircleChanges *
create_changes (const KringCircleModel *model,
                gint64                  other)
{
  KringRecord *circle = other != 0 ? kring_share_get (model->share, other) : NULL;

  return circle != NULL && kring_circle_is_comparable (model->circle, circle)
         ? kring_circle_changes_new (model->share, other, kring_record_get_id (model->circle)) : NULL;
}

/* What is different from the other circle, in words. */
static void
add_changes (KringSheet               *sheet,
             const KringCircleChanges *changes)
{
  g_autofree char *title = kring_circle_changes_to_title (changes);
  g_autofree char *summary = kring_circle_changes_to_summary (changes);
  g_auto(GStrv) lines = kring_circle_changes_to_lines (changes);
  KringBlock *list;

  kring_sheet_add (sheet, KRING_BLOCK_HEADING, title, NULL);
  if (lines[0] == NULL)
    {
      kring_sheet_add (sheet, KRING_BLOCK_PARAGRAPH, summary, NULL);
      return;
    }

  list = kring_sheet_add (sheet, KRING_BLOCK_LIST, NULL, NULL);
  for (gsize i = 0; lines[i] != NULL; i++)
    kring_block_add (list, KRING_BLOCK_ENTRY, lines[i], NULL);
}

static void
add_row (KringBlock             *table,
         const KringCircleModel *model,
         const KringCircleStand *stand)
{
  const KringCircleSide *side = kring_circle_model_get_side (model, stand);
  g_autofree char *gifts = kring_circle_person_gifts (model, stand->person);
  g_autofree char *role = stand->role != NULL && stand->dates != NULL
                          ? g_strdup_printf ("%s, %s", stand->role, stand->dates)
                          : g_strdup (stand->role != NULL ? stand->role : stand->dates);
  const char *cells[] = {
    kring_person_name (stand->person), role != NULL ? role : "", side != NULL ? side->label : "",
    gifts != NULL ? gifts : "", NULL,
  };

  kring_block_add_row (table, cells);
}

/* Those of one ring in the order of the sides, as one reads the picture. */
static void
add_ring (KringBlock             *table,
          const KringCircleModel *model,
          int                     ring,
          const char             *name)
{
  gboolean is_begun = FALSE;

  for (int side = 0; side <= (int) model->sides->len; side++)
    for (guint i = 0; i < model->stands->len; i++)
      {
        const KringCircleStand *stand = model->stands->pdata[i];
        int order = stand->side >= 0 ? stand->side : (int) model->sides->len;

        if (stand->ring != ring || order != side)
          continue;
        if (!is_begun)
          kring_block_add_band (table, name);
        is_begun = TRUE;
        add_row (table, model, stand);
      }
}

static void
add_table (KringSheet             *sheet,
           const KringCircleModel *model)
{
  const char *heads[] = { _("Who"), _("What they are to the children"), _("Side"), _("What they give"), NULL };
  KringBlock *table;

  kring_sheet_add (sheet, KRING_BLOCK_HEADING, _("Who is in the circle"), NULL);
  table = kring_sheet_add (sheet, KRING_BLOCK_TABLE, NULL, NULL);
  kring_block_add_row (table, heads);
  add_ring (table, model, 0, _("In the middle"));
  for (int ring = 1; ring <= model->n_rings; ring++)
    add_ring (table, model, ring, model->rings[ring - 1]);
  add_ring (table, model, model->n_rings + 1, _("Outside the circle"));
}

/* The circle as text has a line for each ring, and under it, indented, one for each side. */
static void
add_words (KringSheet             *sheet,
           const KringCircleModel *model)
{
  g_autofree char *text = kring_circle_to_words (model);
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);
  KringBlock *list = NULL;

  kring_sheet_add (sheet, KRING_BLOCK_HEADING, _("In words"), NULL);
  for (gsize i = 0; lines[i] != NULL; i++)
    {
      gboolean has_list = lines[i + 1] != NULL && g_str_has_prefix (lines[i + 1], "  ");

      if (g_str_has_prefix (lines[i], "  ") && list != NULL)
        {
          kring_block_add (list, KRING_BLOCK_ENTRY, lines[i] + strspn (lines[i], " "), NULL);
        }
      else if (*lines[i] != '\0')
        {
          kring_sheet_add (sheet, has_list ? KRING_BLOCK_SUBHEADING : KRING_BLOCK_PARAGRAPH, lines[i], NULL);
          list = has_list ? kring_sheet_add (sheet, KRING_BLOCK_LIST, NULL, NULL) : NULL;
        }
    }
}

KringSheet *
kring_circle_document_create (KringShare                  *share,
                              const KringDocumentOptions  *options,
                              GError                     **error)
{
  g_autoptr(KringCircleModel) model = kring_circle_model_new (share, options->subject, options->moment);
  g_auto(KringDate) date = KRING_DATE_INIT;
  const KringCircleLens *lens = kring_circle_lens_find (options->lens);
  g_autoptr(KringCircleChanges) changes = NULL;
  g_autofree char *title = NULL;
  g_autofree char *compared = NULL;
  const char *name;
  KringSheet *sheet;

  if (model->circle == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _("There is no circle yet"));
      return NULL;
    }

  name = kring_record_get_text (model->circle, "title");
  name = name != NULL ? name : _("Circle");
  title = lens != NULL ? g_strdup_printf ("%s · %s", name, _(lens->words)) : g_strdup (name);
  kring_record_get_date (model->circle, "date", &date);
  sheet = kring_picture_pages_begin (share, options, title, &date);
  changes = create_changes (model, options->other);
  compared = changes != NULL ? kring_circle_changes_to_title (changes) : NULL;
  if (compared != NULL)
    kring_sheet_add (sheet, KRING_BLOCK_SUBTITLE, compared, NULL);   /* the picture has ghosts of it */
  add_picture (sheet, model, options);
  add_seen (sheet, model, options->lens);
  if (changes != NULL)
    add_changes (sheet, changes);
  add_table (sheet, model);
  add_words (sheet, model);

  return sheet;
}
