/* kring-poster.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-poster.h"

#include <glib/gi18n.h>
#include <math.h>

#define OVERLAP    28.0   /* points: a centimetre */
#define WIDE       2.9    /* columns a row, as nearly as can be */
#define KEY_WIDTH  20.0
#define KEY_HEIGHT 14.0

static void
choose_grid (KringPoster *self,
             guint        n_sheets)
{
  double best = G_MAXDOUBLE;

  for (guint rows = 1; rows <= n_sheets; rows++)
    {
      double away = fabs (log (n_sheets / (double) rows / rows / WIDE));

      if (n_sheets % rows != 0 || away >= best)
        continue;
      best = away;
      self->rows = rows;
      self->columns = n_sheets / rows;
    }
}

void
kring_poster_init (KringPoster *self,
                   KringSheet  *sheet,
                   guint        n_sheets)
{
  choose_grid (self, n_sheets);
  kring_sheet_measure_tile (sheet, &self->tile_width, &self->tile_height);
  self->width = self->columns * (self->tile_width - OVERLAP) + OVERLAP;
  self->height = self->rows * (self->tile_height - OVERLAP) + OVERLAP;
}

/* Which sheet goes where; this one is filled. */
static KringScene *
create_key (const KringPoster *self,
            PangoContext      *context,
            guint              sheet)
{
  KringScene *scene = kring_scene_new (context, self->columns * KEY_WIDTH + 2, self->rows * KEY_HEIGHT + 2, 1);
  g_autofree char *words = g_strdup_printf (_("Where sheet %u goes: row %u, place %u"), sheet + 1,
                                            sheet / self->columns + 1, sheet % self->columns + 1);

  for (guint i = 0; i < self->columns * self->rows; i++)
    {
      double x = 1 + i % self->columns * KEY_WIDTH, y = 1 + i / self->columns * KEY_HEIGHT, w, h;
      KringTone tone = i == sheet ? KRING_TONE_CENTRE : KRING_TONE_GROUND;
      g_autofree char *number = g_strdup_printf ("%u", i + 1);
      PangoLayout *layout = kring_scene_create_text (scene, number, KRING_TEXT_SMALL, 0, 1);

      kring_scene_add_box (scene, KRING_SHAPE_GROUND, tone, x, y, KEY_WIDTH, KEY_HEIGHT, 0)->outline = KRING_TONE_QUIET;
      kring_scene_measure (layout, &w, &h);
      kring_scene_add_text (scene, i == sheet ? KRING_TONE_CENTRE : KRING_TONE_SOFT_INK, x + (KEY_WIDTH - w) / 2,
                            y + (KEY_HEIGHT - h) / 2, layout);
    }
  kring_scene_set_words (scene, words);

  return scene;
}

static KringTileCuts
get_cuts (const KringPoster *self,
          guint              column,
          guint              row)
{
  return (column > 0 ? KRING_TILE_CUT_LEFT : 0) | (column + 1 < self->columns ? KRING_TILE_CUT_RIGHT : 0)
         | (row > 0 ? KRING_TILE_CUT_TOP : 0) | (row + 1 < self->rows ? KRING_TILE_CUT_BOTTOM : 0);
}

void
kring_poster_add (KringPoster  *self,
                  KringSheet   *sheet,
                  KringScene   *scene,
                  PangoContext *context,
                  const char   *title,
                  const char   *running)
{
  guint n = self->columns * self->rows;
  double scale = kring_scene_get_width (scene) / self->width;

  for (guint i = 0; i < n; i++)
    {
      guint column = i % self->columns, row = i / self->columns;
      g_autofree char *which = g_strdup_printf (_("Sheet %u of %u: cut along the marks, then stick it over the strip beside it"),
                                                i + 1, n);
      g_autofree char *words = i > 0 ? g_strdup_printf ("%s · %s", running, which) : g_strdup (which);
      KringBlock *block = kring_sheet_add (sheet, KRING_BLOCK_TILE, i == 0 ? title : NULL, words);

      block->scene = g_object_ref (scene);
      block->tile = (KringTile) {
        .x = column * (self->tile_width - OVERLAP) * scale, .y = row * (self->tile_height - OVERLAP) * scale,
        .w = self->tile_width * scale, .h = self->tile_height * scale,
        .net_width = (self->tile_width - OVERLAP) * scale, .net_height = (self->tile_height - OVERLAP) * scale,
        .cuts = get_cuts (self, column, row),
      };
      kring_block_add (block, KRING_BLOCK_FIGURE, NULL, NULL)->scene = create_key (self, context, i);
    }
}
