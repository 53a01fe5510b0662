/* kring-sheet-picture.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-sheet-picture.h"

#include <math.h>

#define MARGIN       24.0
#define FIGURE_SPACE 12.0
#define PART_SPACE   30.0     /* over the title of what is a page of its own on paper */

#define SHARP        (200 / 72.0)
#define MOST_PIXELS  16e6

typedef struct {
  KringScene      *scene;
  KringStyleSheet  style;
  double           width;     /* of what is in it */
  double           scale;     /* times its size on paper, of what is not a scene */
  double           y;
  KringScene      *last;      /* that was put in it; NULL: none */
  GString         *words;
} Picture;

/* How the words of a block look, and how far from what is over them. */
static const struct {
  KringBlockKind kind;
  KringStyle     style;
  double         space;
} titles[] = {
  { KRING_BLOCK_OVERLINE, KRING_STYLE_OVERLINE, 0 },
  { KRING_BLOCK_TITLE,    KRING_STYLE_TITLE,    1 },
  { KRING_BLOCK_SUBTITLE, KRING_STYLE_SUBTITLE, 2 },
  { KRING_BLOCK_HEADING,  KRING_STYLE_HEADING,  8 },
  { KRING_BLOCK_TILE,     KRING_STYLE_TITLE,    0 },   /* the first of a poster has its title */
};

static gsize
find_title (const KringBlock *block)
{
  gsize i = 0;

  while (i < G_N_ELEMENTS (titles) && titles[i].kind != block->kind)
    i++;

  return i;
}

/* How many blocks there are before the text: a heading is a part of that, unless it stands over a picture. */
static guint
count_blocks (GPtrArray *blocks)
{
  guint n = 0;

  for (; n < blocks->len; n++)
    {
      const KringBlock *block = blocks->pdata[n];
      const KringBlock *next = n + 1 < blocks->len ? blocks->pdata[n + 1] : NULL;

      if (block->kind != KRING_BLOCK_FIGURE && find_title (block) == G_N_ELEMENTS (titles))
        break;
      if (block->kind == KRING_BLOCK_HEADING && (next == NULL || next->kind != KRING_BLOCK_FIGURE))
        break;
    }

  return n;
}

static void
add_title (Picture          *self,
           const KringBlock *block)
{
  const gsize title = find_title (block);
  PangoLayout *layout;
  double height;

  if (title == G_N_ELEMENTS (titles) || block->words == NULL || *block->words == '\0')
    return;

  if (self->last != NULL)
    self->y += PART_SPACE * self->scale;
  self->last = NULL;
  self->y += titles[title].space * self->scale;
  layout = kring_style_create_layout (&self->style, block->words, titles[title].style, self->width);
  kring_scene_measure (layout, NULL, &height);
  kring_scene_add_text (self->scene, kring_style_get_tone (titles[title].style), MARGIN * self->scale, self->y, layout);
  self->y += height;
}

static void
add_figure (Picture          *self,
            const KringBlock *block)
{
  const char *words;

  if (block->scene == NULL || block->scene == self->last)   /* the next part of a poster */
    return;

  self->last = block->scene;
  self->y += FIGURE_SPACE * self->scale;
  kring_scene_append (self->scene, block->scene,
                      MARGIN * self->scale + (self->width - kring_scene_get_width (block->scene)) / 2, self->y);
  self->y += kring_scene_get_height (block->scene);

  words = kring_scene_get_words (block->scene);
  if (words != NULL)
    g_string_append_printf (self->words, self->words->len > 0 ? "\n%s" : "%s", words);
}

static double
find_width (GPtrArray *blocks,
            guint      n_blocks)
{
  double width = 0;

  for (guint i = 0; i < n_blocks; i++)
    {
      const KringBlock *block = blocks->pdata[i];

      if (block->scene != NULL)
        width = MAX (width, kring_scene_get_width (block->scene));
    }

  return width;
}

gboolean
kring_sheet_picture_is_there (GPtrArray *blocks)
{
  return find_width (blocks, count_blocks (blocks)) > 0;
}

KringScene *
kring_sheet_picture_new (GPtrArray             *blocks,
                         const KringStyleSheet *style,
                         double                 width)
{
  const guint n_blocks = count_blocks (blocks);
  Picture self = { .style = *style, .width = MAX (width, find_width (blocks, n_blocks)) };
  g_autoptr(GString) words = g_string_new (NULL);
  double margin;

  /* A scene that is drawn smaller on a sheet, or over several, is as large as it is here; its title follows halfway. */
  self.scale = sqrt (self.width / width);
  self.style.text_scale *= self.scale;
  self.y = margin = MARGIN * self.scale;
  self.words = words;
  self.scene = kring_scene_new (style->context, self.width + 2 * margin, 0, style->text_scale);
  for (guint i = 0; i < n_blocks; i++)
    {
      add_title (&self, blocks->pdata[i]);
      add_figure (&self, blocks->pdata[i]);
    }
  kring_scene_set_size (self.scene, self.width + 2 * margin, self.y + margin);
  kring_scene_set_words (self.scene, words->len > 0 ? words->str : NULL);

  return self.scene;
}

double
kring_sheet_picture_get_scale (KringScene *picture)
{
  double size = kring_scene_get_width (picture) * kring_scene_get_height (picture);

  return MIN (SHARP, sqrt (MOST_PIXELS / size));
}
