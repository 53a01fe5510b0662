/* kring-places-scene.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-places-scene.h"

#include <glib/gi18n.h>
#include <math.h>

#include "kring-words.h"

#define MARGIN      30.0    /* round the path; room for its end to fade */
#define GAP         34.0    /* between two stops of a row */
#define ROW_GAP     32.0
#define MOST_GAP    64.0    /* where there is height left over */
#define LEAST_WIDTH 148.0   /* of a stop at text scale 1 */
#define MOST_WIDTH  250.0
#define PAD         11.0
#define RADIUS      14.0
#define LINE_APART  3.0
#define PATH_WIDTH  5.0
#define N_LINES     6

/* What stands on a stop, from top to bottom. */
static const struct {
  gsize          at;        /* of a char* in KringStop */
  KringTextStyle style;
  int            n_lines;
} lines[N_LINES] = {
  { G_STRUCT_OFFSET (KringStop, place),  KRING_TEXT_NAME,  3 },
  { G_STRUCT_OFFSET (KringStop, rhythm), KRING_TEXT_SMALL, 2 },
  { G_STRUCT_OFFSET (KringStop, when),   KRING_TEXT_SMALL, 2 },
  { G_STRUCT_OFFSET (KringStop, age),    KRING_TEXT_SMALL, 2 },
  { G_STRUCT_OFFSET (KringStop, with),   KRING_TEXT_BODY,  4 },
  { G_STRUCT_OFFSET (KringStop, close),  KRING_TEXT_BODY,  4 },
};

typedef struct {
  PangoLayout *layouts[N_LINES];
  double       heights[N_LINES];
  double       x, y, h;
} Stone;

typedef struct {
  const KringPlacesOptions *options;
  KringPlacesModel         *model;
  KringScene               *scene;
  double                    scale;
  guint                     n_columns, n_rows;
  double                    width;         /* of a stone */
  double                    number;        /* across, of the round its number stands in */
  Stone                    *stones;
} Path;

static KringStop *
get_stop (const Path *self,
          guint       index)
{
  return self->model->stops->pdata[index];
}

/* As few rows as there must be, and then as even as can be. */
static void
choose_columns (Path *self)
{
  guint n = self->model->stops->len;
  double room = kring_scene_get_width (self->scene) - 2 * MARGIN, least = LEAST_WIDTH * self->scale;

  self->n_columns = (guint) MAX (1, floor ((room + GAP) / (least + GAP)));
  self->n_rows = (n + self->n_columns - 1) / self->n_columns;
  self->n_columns = self->n_rows > 0 ? (n + self->n_rows - 1) / self->n_rows : 1;
  self->width = MIN ((room + GAP) / self->n_columns - GAP, MOST_WIDTH * self->scale);
}

static void
measure_stone (Path  *self,
               guint  index)
{
  Stone *stone = &self->stones[index];

  stone->h = 2 * PAD;
  for (guint i = 0; i < N_LINES; i++)
    {
      const char *text = G_STRUCT_MEMBER (char *, get_stop (self, index), lines[i].at);
      double beside = i == 0 ? self->number + GAP / 6 : 0;

      if (text == NULL)
        continue;
      stone->layouts[i] = kring_scene_create_text (self->scene, text, lines[i].style, self->width - 2 * PAD - beside,
                                                   lines[i].n_lines);
      kring_scene_measure (stone->layouts[i], NULL, &stone->heights[i]);
      if (i == 0)
        stone->heights[i] = MAX (stone->heights[i], self->number);
      stone->h += stone->heights[i] + (i > 0 ? LINE_APART : 0);
    }
}

/* Every second row runs back. */
static guint
get_column (const Path *self,
            guint       index)
{
  guint place = index % self->n_columns;

  return index / self->n_columns % 2 == 0 ? place : self->n_columns - 1 - place;
}

static void
place_stones (Path *self)
{
  guint n = self->model->stops->len;
  double left = (kring_scene_get_width (self->scene) - self->n_columns * (self->width + GAP) + GAP) / 2;
  double need = 2 * MARGIN - ROW_GAP, gap = ROW_GAP, y = MARGIN;
  g_autofree double *heights = g_new0 (double, self->n_rows + 1);

  for (guint i = 0; i < n; i++)
    heights[i / self->n_columns] = MAX (heights[i / self->n_columns], self->stones[i].h);
  for (guint row = 0; row < self->n_rows; row++)
    need += heights[row] + ROW_GAP;
  if (self->n_rows > 1)
    gap += CLAMP ((self->options->height - need) / (self->n_rows - 1), 0, MOST_GAP - ROW_GAP);
  need += (gap - ROW_GAP) * (self->n_rows > 0 ? self->n_rows - 1 : 0);

  kring_scene_set_size (self->scene, kring_scene_get_width (self->scene), MAX (self->options->height, MAX (need, 2 * MARGIN)));
  y += MAX (self->options->height - need, 0) / 2;
  for (guint row = 0; row < self->n_rows; row++)
    {
      for (guint i = row * self->n_columns; i < MIN (n, (row + 1) * self->n_columns); i++)
        {
          self->stones[i].x = left + get_column (self, i) * (self->width + GAP);
          self->stones[i].y = y;
          self->stones[i].h = heights[row];
        }
      y += heights[row] + gap;
    }
}

static void
draw_step (const Path *self,
           double      x0,
           double      y0,
           double      x1,
           double      y1,
           gboolean    is_gap,
           KringFade   fade)
{
  KringShape *shape = kring_scene_add_line (self->scene, KRING_SHAPE_LINE, KRING_TONE_FAINT, x0, y0, x1, y1);

  shape->line_width = is_gap ? 2 : (float) PATH_WIDTH;
  shape->stroke = is_gap ? KRING_STROKE_DASHED : KRING_STROKE_SOLID;
  shape->fade = fade;
}

static void
draw_path (const Path *self)
{
  guint n = self->model->stops->len;

  for (guint i = 0; i + 1 < n; i++)
    {
      const Stone *from = &self->stones[i], *to = &self->stones[i + 1];
      gboolean is_gap = get_stop (self, i + 1)->is_after_gap || !get_stop (self, i + 1)->is_dated;
      double middle = from->y + from->h / 2;

      if (to->y > from->y)
        draw_step (self, from->x + self->width / 2, from->y + from->h, from->x + self->width / 2, to->y, is_gap, KRING_FADE_NONE);
      else
        draw_step (self, to->x > from->x ? from->x + self->width : from->x, middle,
                   to->x > from->x ? to->x : to->x + self->width, middle, is_gap, KRING_FADE_NONE);
    }

  if (n > 0 && get_stop (self, n - 1)->is_dated && get_stop (self, n - 1)->period.is_ongoing)
    {
      const Stone *last = &self->stones[n - 1];
      gboolean is_back = (n - 1) / self->n_columns % 2 == 1;
      double x = is_back ? last->x : last->x + self->width;

      draw_step (self, x, last->y + last->h / 2, x + (is_back ? -MARGIN : MARGIN) + (is_back ? 4 : -4), last->y + last->h / 2,
                 FALSE, KRING_FADE_END);
    }
}

static void
draw_number (const Path  *self,
             const Stone *stone,
             guint        index)
{
  g_autofree char *text = g_strdup_printf ("%u", index + 1);
  PangoLayout *layout = kring_scene_create_text (self->scene, text, KRING_TEXT_SMALL, 0, 1);
  double x = stone->x + self->width - PAD - self->number, y = stone->y + PAD, w, h;

  kring_scene_measure (layout, &w, &h);
  kring_scene_add_ellipse (self->scene, KRING_SHAPE_GROUND, KRING_TONE_GROUND, x, y, self->number, self->number);
  kring_scene_add_text (self->scene, KRING_TONE_SOFT_INK, x + (self->number - w) / 2, y + (self->number - h) / 2, layout);
}

static void
draw_stone (const Path *self,
            guint       index)
{
  const KringStop *stop = get_stop (self, index);
  const Stone *stone = &self->stones[index];
  g_autofree char *ref = kring_record_dup_ref (stop->stay);
  gint64 selected = self->options->selected;
  gboolean is_selected = selected != 0 && (kring_record_get_id (stop->stay) == selected
                                           || kring_record_get_ref (stop->stay, "place") == selected);
  KringShape *shape = kring_scene_add_box (self->scene, KRING_SHAPE_BAR, stop->tone, stone->x, stone->y, self->width,
                                           stone->h, RADIUS);
  double y = stone->y + PAD;

  shape->outline = is_selected ? KRING_TONE_SELECTED : stop->tone;
  shape->line_width = is_selected ? 2.5f : 1;
  if (!stop->is_dated)
    shape->stroke = KRING_STROKE_DASHED;
  else if (stop->period.is_unsure)
    shape->stroke = KRING_STROKE_DOTTED;
  kring_shape_set_record (shape, kring_record_get_id (stop->stay), ref, stop->words);

  for (guint i = 0; i < N_LINES; i++)
    {
      if (stone->layouts[i] == NULL)
        continue;
      kring_scene_add_text (self->scene, stop->tone, stone->x + PAD, y, stone->layouts[i])->on_fill = TRUE;
      y += stone->heights[i] + LINE_APART;
    }
  draw_number (self, stone, index);
}

/* "The places of Amina, from the first to now: Kasteelstraat, bij mama and bij Nadia". */
static void
describe (const Path *self)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new ();
  g_autofree char *places = NULL;
  g_autofree char *words = NULL;

  if (self->model->stops->len == 0)
    {
      kring_scene_set_words (self->scene, _("Nobody told yet where this child lived"));
      return;
    }

  for (guint i = 0; i < self->model->stops->len; i++)
    g_ptr_array_add (names, get_stop (self, i)->place);
  g_ptr_array_add (names, NULL);
  places = kring_words_join ((const char * const *) names->pdata, kring_language_get ());
  /* Translators: a child, and the places where it lived */
  words = g_strdup_printf (_("The places of %s, from the first on: %s"), kring_person_name (self->model->child), places);
  kring_scene_set_words (self->scene, words);
}

KringScene *
kring_places_scene_new (KringShare               *share,
                        PangoContext             *context,
                        const KringPlacesOptions *options)
{
  g_autoptr(KringPlacesModel) model = kring_places_model_new (share, options->child);
  Path self = {
    .options = options, .model = model, .scale = options->text_scale > 0 ? options->text_scale : 1,
    .stones = g_new0 (Stone, model->stops->len + 1),
  };

  self.scene = kring_scene_new (context, options->width > 0 ? MAX (options->width, 160) : 1000, 100, self.scale);
  self.number = 18 * self.scale;
  choose_columns (&self);
  for (guint i = 0; i < model->stops->len; i++)
    measure_stone (&self, i);
  place_stones (&self);
  draw_path (&self);
  for (guint i = 0; i < model->stops->len; i++)
    draw_stone (&self, i);
  describe (&self);
  g_free (self.stones);

  return self.scene;
}
