/* kring-circle-compared.c - a circle compared with another, and the difference in words under it
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-circle-compared.h"

#include "kring-circle-changes.h"

#define MARGIN      24.0
#define LINE_SPACE  3.0
#define MOST        0.4   /* of the picture's height for the words */

/* A title, and a line for nearer, further, new and gone. */
static GPtrArray *
create_lines (KringScene               *scene,
              const KringCircleChanges *changes,
              double                    width)
{
  GPtrArray *layouts = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *title = kring_circle_changes_to_title (changes);
  g_autofree char *summary = kring_circle_changes_to_summary (changes);
  g_autofree char *head = g_strdup_printf ("%s: %s", title, summary);
  g_auto(GStrv) lines = kring_circle_changes_to_lines (changes);

  g_ptr_array_add (layouts, kring_scene_create_text (scene, head, KRING_TEXT_NAME, width, 0));
  for (gsize i = 0; lines[i] != NULL; i++)
    g_ptr_array_add (layouts, kring_scene_create_text (scene, lines[i], KRING_TEXT_SMALL, width, 0));

  return layouts;
}

static double
measure_lines (GPtrArray *layouts)
{
  double height = 0, w, h;

  for (guint i = 0; i < layouts->len; i++)
    {
      kring_scene_measure (layouts->pdata[i], &w, &h);
      height += h + LINE_SPACE;
    }

  return height;
}

static void
draw_lines (KringScene *scene,
            GPtrArray  *layouts,
            double      y)
{
  for (guint i = 0; i < layouts->len; i++)
    {
      double w, h;

      kring_scene_measure (layouts->pdata[i], &w, &h);
      kring_scene_add_text (scene, i == 0 ? KRING_TONE_INK : KRING_TONE_SOFT_INK, MARGIN, y,
                            g_object_ref (layouts->pdata[i]));
      y += h + LINE_SPACE;
    }
}

KringScene *
kring_circle_compared_new (KringShare               *share,
                           PangoContext             *context,
                           const KringCircleOptions *options)
{
  g_autoptr(KringCircleChanges) changes = kring_circle_changes_new (share, options->compare, options->circle);
  KringCircleOptions smaller = *options;
  g_autoptr(KringScene) measuring = NULL;
  g_autoptr(GPtrArray) lines = NULL;
  KringScene *scene;
  double height;

  smaller.width = options->width > 0 ? options->width : 1200;
  smaller.height = options->height > 0 ? options->height : 800;
  measuring = kring_scene_new (context, smaller.width, smaller.height, options->text_scale > 0 ? options->text_scale : 1);
  lines = create_lines (measuring, changes, smaller.width - 2 * MARGIN);
  height = measure_lines (lines) + MARGIN;
  /* a sheet grows rather than that the circle becomes too small to read */
  smaller.height = MAX (smaller.height - height, smaller.height * (1 - MOST));

  scene = kring_circle_scene_new (share, context, &smaller);
  draw_lines (scene, lines, smaller.height + MARGIN / 2);
  kring_scene_set_size (scene, smaller.width, smaller.height + height);

  return scene;
}
