/* kring-circle-compared.c - a circle compared with another, and the difference in words under it; two circles beside each other
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-circle-compared.h"

#include "kring-circle-changes.h"
#include "kring-circle-words.h"

#define MARGIN      24.0
#define LINE_SPACE  3.0
#define MOST        0.4   /* of the picture's height for the words */
#define PAIR_GAP    24.0
#define STACKED     1.3   /* narrower than so many times its height: one below the other */
#define SMALLER     0.8   /* letters, where the two share the breadth */

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

/* One of the two, with its name above it. */
static void
add_half (KringScene               *pair,
          KringShare               *share,
          PangoContext             *context,
          const KringCircleOptions *options,
          double                    x,
          double                    y,
          GString                  *words)
{
  g_autoptr(KringCircleModel) model = kring_circle_model_new (share, options->circle, options->moment);
  g_autofree char *name = kring_circle_name_words (model);
  PangoLayout *title = kring_scene_create_text (pair, name, KRING_TEXT_NAME, options->width - 2 * PAIR_GAP, 2);
  KringCircleOptions smaller = *options;
  g_autoptr(KringScene) scene = NULL;
  double w, h;

  kring_scene_measure (title, &w, &h);
  smaller.height -= h + LINE_SPACE;
  scene = kring_circle_scene_new (share, context, &smaller);
  kring_scene_add_text (pair, KRING_TONE_INK, x + (options->width - w) / 2, y, title);
  kring_scene_append (pair, scene, x, y + h + LINE_SPACE);

  g_string_append_printf (words, "%s%s", words->len > 0 ? ". " : "", kring_scene_get_words (scene));
}

KringScene *
kring_circle_pair_new (KringShare               *share,
                       PangoContext             *context,
                       const KringCircleOptions *options)
{
  const double width = options->width > 0 ? options->width : 1200, height = options->height > 0 ? options->height : 800;
  const gboolean is_stacked = width < STACKED * height;
  KringRecord *circle = kring_share_get (share, options->circle), *other = kring_share_get (share, options->compare);
  const gboolean is_other_first = circle != NULL && other != NULL && kring_circle_is_older (other, circle);
  KringScene *pair = kring_scene_new (context, width, height, options->text_scale > 0 ? options->text_scale : 1);
  GString *words = g_string_new (NULL);
  KringCircleOptions half = *options;

  half.width = is_stacked ? width : (width - PAIR_GAP) / 2;
  half.height = is_stacked ? (height - PAIR_GAP) / 2 : height;
  half.text_scale = (options->text_scale > 0 ? options->text_scale : 1) * (is_stacked ? 1 : SMALLER);
  half.compare = 0;
  half.places = NULL;

  for (int i = 0; i < 2; i++)
    {
      half.circle = (i == 0) == is_other_first ? options->compare : options->circle;
      add_half (pair, share, context, &half, is_stacked ? 0 : i * (half.width + PAIR_GAP),
                is_stacked ? i * (half.height + PAIR_GAP) : 0, words);
    }
  kring_scene_set_words (pair, words->str);
  g_string_free (words, TRUE);

  return pair;
}
