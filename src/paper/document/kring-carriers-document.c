/* kring-carriers-document.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-carriers-document.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

#include "kring-carrying.h"
#include "kring-kinds.h"
#include "kring-lettering.h"
#include "kring-picture-pages.h"
#include "kring-week-scene.h"
#include "kring-words.h"

static KringScene *
draw_week (PangoContext *context,
           double        width,
           double        height,
           double        text_scale,
           gpointer      user_data)
{
  return kring_week_scene_new (context, user_data, width, text_scale);
}

static void
add_list (KringSheet         *sheet,
          const char         *heading,
          const char * const *words)
{
  KringBlock *list;

  if (words[0] == NULL)
    return;

  kring_sheet_add (sheet, KRING_BLOCK_SUBHEADING, heading, NULL);
  list = kring_sheet_add (sheet, KRING_BLOCK_LIST, NULL, NULL);
  for (gsize i = 0; words[i] != NULL; i++)
    kring_block_add (list, KRING_BLOCK_ENTRY, words[i], NULL);
}

static void
add_week (KringSheet                 *sheet,
          KringWeek                  *week,
          const KringDocumentOptions *options)
{
  PangoContext *context = kring_lettering_create_context (kring_document_get_language (week->share));
  g_autoptr(GStrvBuilder) unplaced = g_strv_builder_new ();
  g_auto(GStrv) words = NULL;
  double width, height;

  kring_sheet_add (sheet, KRING_BLOCK_HEADING, _("Ten hands: who is there in an ordinary week"), NULL);
  kring_sheet_measure_room (sheet, &width, &height);
  if (week->placed->len > 0)
    {
      g_autoptr(KringScene) scene = kring_picture_pages_fit (draw_week, week, context, width, height,
                                                             kring_picture_pages_get_scale (options));
      double high = kring_scene_get_height (scene) * width / kring_scene_get_width (scene);

      kring_sheet_add_scene (sheet, scene)->value = MIN (high, height);
    }
  g_object_unref (context);

  for (guint i = 0; i < week->unplaced->len; i++)
    g_strv_builder_take (unplaced, kring_week_tell (week->unplaced->pdata[i]));
  words = g_strv_builder_end (unplaced);
  add_list (sheet, _("Without a place in the week"), (const char * const *) words);
}

/* Beside each other on the wide sheet, and below each other in large print. @columns: NULL until the first. */
static KringBlock *
add_part (KringSheet  *sheet,
          KringBlock **columns,
          gboolean     is_wide,
          const char  *heading)
{
  if (!is_wide)
    {
      kring_sheet_add (sheet, KRING_BLOCK_SUBHEADING, heading, NULL);
      return kring_sheet_add (sheet, KRING_BLOCK_LIST, NULL, NULL);
    }

  if (*columns == NULL)
    *columns = kring_sheet_add (sheet, KRING_BLOCK_COLUMNS, NULL, NULL);
  return kring_block_add_column (*columns, heading, KRING_TONE_QUIET);
}

static void
add_agreements (KringSheet    *sheet,
                KringCarriers *carriers,
                gboolean       is_wide)
{
  g_autoptr(GPtrArray) list = kring_carrying_list (carriers);
  g_autoptr(GPtrArray) alone = kring_carrying_list_alone (carriers);
  g_auto(GStrv) kinds = kring_carrying_tell_kinds (carriers);
  KringBlock *columns = NULL, *block = NULL;

  if (list->len > 0)
    block = add_part (sheet, &columns, is_wide, _("Agreements"));
  for (guint i = 0; i < list->len; i++)
    {
      g_autofree char *told = kring_carrying_tell (carriers, list->pdata[i]);
      g_autofree char *ways = kring_carrying_tell_ways (list->pdata[i]);

      kring_block_add (block, KRING_BLOCK_ENTRY, told, ways);
    }

  if (alone->len > 0)
    block = add_part (sheet, &columns, is_wide, _("Rests on one"));
  for (guint i = 0; i < alone->len; i++)
    {
      KringCarriedItem *item = alone->pdata[i];

      kring_block_add (block, KRING_BLOCK_ENTRY, kring_person_name (item->who->pdata[0]),
                       kring_record_get_text (item->item, "text"));
    }

  if (kinds[0] != NULL)
    block = add_part (sheet, &columns, is_wide, _("Given by one"));
  for (gsize i = 0; kinds[i] != NULL; i++)
    kring_block_add (block, KRING_BLOCK_ENTRY, kinds[i], NULL);
}

static void
add_services (KringSheet *sheet,
              KringShare *share,
              int         day)
{
  const char *heads[] = { _("What"), _("Who"), NULL };
  g_autoptr(GPtrArray) tasks = kring_service_tasks_list (share, day);
  g_auto(GStrv) limits = kring_service_limits_tell (share, day);
  KringBlock *table = NULL;
  gboolean has_any = FALSE;

  for (guint i = 0; i < tasks->len; i++)
    has_any |= ((KringServiceTask *) tasks->pdata[i])->organisations->len > 0;
  if (has_any)
    {
      kring_sheet_add (sheet, KRING_BLOCK_SUBHEADING, _("What the services do"), NULL);
      table = kring_sheet_add (sheet, KRING_BLOCK_TABLE, NULL, NULL);
      kring_block_add_row (table, heads);
    }
  for (guint i = 0; has_any && i < tasks->len; i++)
    {
      KringServiceTask *task = tasks->pdata[i];
      g_autofree char *names = kring_service_task_names (task);
      const char *cells[] = {
        kring_kinds_words ("professional_role", task->role, kring_language_get ()), names, NULL,
      };

      kring_block_add_row (table, cells);
    }
  add_list (sheet, _("What they do not do"), (const char * const *) limits);
}

KringSheet *
kring_carriers_document_create (KringShare                  *share,
                                const KringDocumentOptions  *options,
                                GError                     **error)
{
  int day = options->day != 0 ? options->day : kring_day_today ();
  g_autoptr(KringCarriers) carriers = kring_carriers_new (share, 0);
  g_autoptr(KringWeek) week = kring_week_new (share, day);
  g_auto(KringDate) date = KRING_DATE_INIT;
  KringSheet *sheet;

  if (carriers->items->len == 0 && carriers->kinds->len == 0 && week->placed->len + week->unplaced->len == 0)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _("Nothing is told yet of who carries what"));
      return NULL;
    }

  kring_date_from_day (&date, day);
  sheet = kring_picture_pages_begin (share, options, _("Who carries what"), &date);
  if (week->placed->len + week->unplaced->len > 0)
    add_week (sheet, week, options);
  kring_sheet_add (sheet, KRING_BLOCK_HEADING, _("Who carries what"), NULL);
  add_agreements (sheet, carriers, !options->large_print);
  add_services (sheet, share, day);

  return sheet;
}
