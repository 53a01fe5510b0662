/* kring-sheet-scale.c - a scale from 0 to 10 with everybody's mark
 *
 * Names stand over and under the line in turn, equal marks in one pile; they
 * are moved aside rather than over each other. No average: a mark is
 * somebody's view.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-sheet-layout.h"

#include <glib/gi18n.h>
#include <math.h>

#include "kring-spread.h"

#define EDGE         12.0   /* from the edge of the picture to 0 and to 10 */
#define TRACK        9.0    /* how thick the line is */
#define LEADER       13.0   /* between the line and the names */
#define GAP          8.0
#define WIDEST       110.0  /* a pile of names */
#define TALLEST_PILE 8      /* more names than this run on in lines */

typedef struct {
  double       value;
  GString     *names;
  guint        n_names;
  PangoLayout *layout;
  double       width, height;
  double       middle;
} Pile;

typedef struct {
  KringSheetLayout *layout;
  KringBlock       *block;
  KringScene       *scene;
  GArray           *piles;    /* Pile, from low to high */
  double            line;     /* height of the line */
} Scale;

static void
clear_pile (gpointer data)
{
  Pile *pile = data;

  g_string_free (pile->names, TRUE);
  g_clear_object (&pile->layout);
}

static int
compare_marks (gconstpointer a,
               gconstpointer b)
{
  const KringBlock *left = *(KringBlock * const *) a;
  const KringBlock *right = *(KringBlock * const *) b;

  return (left->value > right->value) - (left->value < right->value);
}

static void
collect_piles (Scale *self)
{
  g_autoptr(GPtrArray) marks = g_ptr_array_new ();

  for (guint i = 0; i < self->block->children->len; i++)
    if (kring_block_get_child (self->block, i)->value >= 0)
      g_ptr_array_add (marks, kring_block_get_child (self->block, i));
  g_ptr_array_sort (marks, compare_marks);

  for (guint i = 0; i < marks->len; i++)
    {
      const KringBlock *mark = g_ptr_array_index (marks, i);
      Pile *last = self->piles->len > 0 ? &g_array_index (self->piles, Pile, self->piles->len - 1) : NULL;

      if (last == NULL || mark->value - last->value > 0.001)
        {
          Pile pile = { .value = mark->value, .names = g_string_new (NULL) };

          g_array_append_val (self->piles, pile);
          last = &g_array_index (self->piles, Pile, self->piles->len - 1);
        }
      if (last->n_names++ > 0)
        g_string_append_c (last->names, '\n');
      g_string_append (last->names, mark->words);
    }
}

static double
get_x (Scale  *self,
       double  value)
{
  return EDGE + CLAMP (value, 0, 10) / 10 * (kring_scene_get_width (self->scene) - 2 * EDGE);
}

/* The piles of one side of the line: every other one, beginning with @first. */
static void
place_side (Scale *self,
            guint  first)
{
  guint n = (self->piles->len + 1 - first) / 2;
  double width = kring_scene_get_width (self->scene);
  double widest = n > 0 ? MIN (WIDEST * self->layout->style.text_scale, (width - GAP * (n - 1)) / n) : 0;
  g_autofree KringSpread *boxes = g_new0 (KringSpread, n + 1);

  for (guint i = 0; i < n; i++)
    {
      Pile *pile = &g_array_index (self->piles, Pile, first + 2 * i);

      if (pile->n_names > TALLEST_PILE)
        {
          g_string_replace (pile->names, "\n", ", ", 0);
          pile->layout = kring_style_create_layout (&self->layout->style, pile->names->str, KRING_STYLE_CELL, widest);
        }
      else
        {
          pile->layout = kring_style_create_layout (&self->layout->style, pile->names->str, KRING_STYLE_CELL, -1);
          kring_scene_measure (pile->layout, &pile->width, NULL);
          pango_layout_set_width (pile->layout, (int) ((MIN (pile->width, widest) + 0.5) * PANGO_SCALE));
        }
      pango_layout_set_alignment (pile->layout, PANGO_ALIGN_CENTER);
      pile->width = pango_layout_get_width (pile->layout) / (double) PANGO_SCALE;
      kring_scene_measure (pile->layout, NULL, &pile->height);
      boxes[i].wish = get_x (self, pile->value);
      boxes[i].width = pile->width;
    }

  kring_spread (boxes, n, 0, width, GAP);
  for (guint i = 0; i < n; i++)
    g_array_index (self->piles, Pile, first + 2 * i).middle = boxes[i].middle;
}

static double
measure_side (Scale *self,
              guint  first)
{
  double height = 0;

  for (guint i = first; i < self->piles->len; i += 2)
    height = MAX (height, g_array_index (self->piles, Pile, i).height);

  return height > 0 ? height + LEADER : 0;
}

static void
add_words (Scale      *self,
           KringTone   tone,
           const char *words,
           KringStyle  style,
           double      x,
           double      y,
           double      side)     /* -1: @x is the left, 0: the middle, 1: the right */
{
  PangoLayout *layout;
  double width;

  if (words == NULL || *words == '\0')
    return;

  layout = kring_style_create_layout (&self->layout->style, words, style,
                                      side == 0 ? -1 : kring_scene_get_width (self->scene) * 0.46);
  kring_scene_measure (layout, &width, NULL);
  if (side > 0)
    pango_layout_set_alignment (layout, PANGO_ALIGN_RIGHT);
  if (side != 0)
    width = pango_layout_get_width (layout) / (double) PANGO_SCALE;
  kring_scene_add_text (self->scene, tone, x - width * (side + 1) / 2, y, layout)->w = (float) width;
}

static void
draw_track (Scale *self)
{
  double width = kring_scene_get_width (self->scene);
  double left = get_x (self, 0) - TRACK / 2, right = get_x (self, 10) + TRACK / 2;

  kring_scene_add_box (self->scene, KRING_SHAPE_GROUND, KRING_TONE_QUIET, left, self->line - TRACK / 2,
                       right - left, TRACK, TRACK / 2);
  if (self->block->value >= 0)
    {
      double enough = get_x (self, self->block->value);

      kring_scene_add_box (self->scene, KRING_SHAPE_GROUND, KRING_TONE_STRENGTH, enough, self->line - TRACK / 2,
                           width - EDGE + TRACK / 2 - enough, TRACK, TRACK / 2);
    }
  for (int i = 0; i <= 10; i++)
    kring_scene_add_line (self->scene, KRING_SHAPE_LINE, KRING_TONE_QUIET, get_x (self, i), self->line - TRACK / 2,
                          get_x (self, i), self->line + TRACK / 2)->line_width = 0.5f;
}

static void
draw_pile (Scale *self,
           guint  index,
           double numbers)
{
  const Pile *pile = &g_array_index (self->piles, Pile, index);
  gboolean is_over = index % 2 == 0;
  double x = get_x (self, pile->value);
  double from = is_over ? self->line - TRACK / 2 - 1 : self->line + TRACK / 2 + numbers;
  double to = is_over ? from - LEADER + 3 : from + LEADER - 3;
  double radius = TRACK / 2 + 0.5;

  kring_scene_add_line (self->scene, KRING_SHAPE_LINE, KRING_TONE_QUIET, x, from, pile->middle, to)->line_width = 0.75f;
  kring_scene_add_ellipse (self->scene, KRING_SHAPE_MARK, KRING_TONE_INK, x - radius, self->line - radius,
                           2 * radius, 2 * radius);
  kring_scene_add_text (self->scene, KRING_TONE_INK, pile->middle - pile->width / 2,
                        is_over ? to - 2 - pile->height : to + 2, g_object_ref (pile->layout));
}

/* The words for who cannot see the picture. */
static char *
describe (Scale *self)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < self->piles->len; i++)
    {
      const Pile *pile = &g_array_index (self->piles, Pile, i);
      g_auto(GStrv) names = g_strsplit (pile->names->str, "\n", -1);
      g_autofree char *joined = g_strjoinv (", ", names);

      g_string_append_printf (words, "%s%g: %s", i > 0 ? "; " : "", pile->value, joined);
    }
  if (self->block->value >= 0)
    {
      g_string_append (words, words->len > 0 ? "; " : "");
      g_string_append_printf (words, _("enough: %g"), self->block->value);
    }

  return g_string_free (words, FALSE);
}

/* The numbers under the line. At what is enough the word stands too; numbers that would touch it give way. */
static void
draw_numbers (Scale *self)
{
  double y = self->line + TRACK / 2 + 2, width = kring_scene_get_width (self->scene);
  double enough = self->block->value, left = 0, right = 0;

  if (enough >= 0)
    {
      g_autofree char *words = g_strdup_printf (_("%g · enough"), enough);
      double x = get_x (self, enough);
      KringShape *label;

      kring_scene_add_line (self->scene, KRING_SHAPE_LINE, KRING_TONE_INK, x, self->line - TRACK / 2 - 3,
                            x, self->line + TRACK / 2 + 3)->line_width = 2;
      add_words (self, KRING_TONE_INK, words, KRING_STYLE_CELL_HEAD, x, y + 1, 0);
      label = kring_scene_get_shape (self->scene, kring_scene_get_n_shapes (self->scene) - 1);
      label->x = (float) CLAMP (label->x, 0, width - label->w);
      left = label->x - GAP;
      right = label->x + label->w + GAP;
    }

  for (int i = 0; i <= 10; i++)
    {
      g_autofree char *number = g_strdup_printf ("%d", i);

      if (get_x (self, i) + 5 < left || get_x (self, i) - 5 > right)
        add_words (self, KRING_TONE_SOFT_INK, number, KRING_STYLE_CELL, get_x (self, i), y, 0);
    }
}

/* What 0 and 10 mean, at the two ends. Returns how high they are. */
static double
draw_ends (Scale  *self,
           double  y)
{
  guint n = kring_scene_get_n_shapes (self->scene);
  double height = 0;

  add_words (self, KRING_TONE_SOFT_INK, self->block->words, KRING_STYLE_SPEAKER, 0, y, -1);
  add_words (self, KRING_TONE_SOFT_INK, self->block->detail, KRING_STYLE_SPEAKER,
             kring_scene_get_width (self->scene), y, 1);
  for (guint i = n; i < kring_scene_get_n_shapes (self->scene); i++)
    height = MAX (height, kring_scene_get_shape (self->scene, i)->h);

  return height;
}

static void
draw_scale (Scale *self)
{
  double numbers = kring_style_get_pitch (&self->layout->style, KRING_STYLE_CELL) + 3;
  double foot;
  g_autofree char *words = describe (self);

  self->line = measure_side (self, 0) + TRACK / 2 + 6;
  draw_track (self);
  draw_numbers (self);
  for (guint i = 0; i < self->piles->len; i++)
    draw_pile (self, i, numbers);

  foot = self->line + TRACK / 2 + numbers + measure_side (self, 1) + 4;
  foot += draw_ends (self, foot);
  kring_scene_set_size (self->scene, kring_scene_get_width (self->scene), foot + 2);
  kring_scene_set_words (self->scene, words);
}

static KringScene *
create_scene (KringSheetLayout *self,
              KringBlock       *block)
{
  Scale scale = { .layout = self, .block = block, .piles = g_array_new (FALSE, TRUE, sizeof (Pile)) };

  scale.scene = kring_scene_new (self->style.context, MIN (self->width, 560), 100, self->style.text_scale);
  g_array_set_clear_func (scale.piles, clear_pile);
  collect_piles (&scale);
  place_side (&scale, 0);
  place_side (&scale, 1);
  draw_scale (&scale);
  g_array_unref (scale.piles);

  return scale.scene;
}

/* Those who said that they do not know. */
static void
lay_unknown (KringSheetLayout *self,
             KringBlock       *block)
{
  g_autoptr(GString) names = g_string_new (NULL);
  g_autofree char *words = NULL;

  for (guint i = 0; i < block->children->len; i++)
    if (kring_block_get_child (block, i)->value < 0)
      g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", kring_block_get_child (block, i)->words);
  if (names->len == 0)
    return;

  words = g_strdup_printf (_("“I don't know”: %s"), names->str);
  kring_sheet_stack_words (kring_sheet_piece_add (kring_sheet_layout_add (self, 3), 0, self->width), &self->style, words,
                           KRING_STYLE_SPEAKER, 0, 0, "P", 1);
}

void
kring_sheet_scale (KringSheetLayout *self,
                   KringBlock       *block)
{
  g_autoptr(KringScene) scene = create_scene (self, block);
  KringSheetPiece *piece = kring_sheet_layout_add (self, 10 * self->style.text_scale);
  double width = kring_scene_get_width (scene);

  piece->whole = TRUE;
  kring_sheet_stack_scene (kring_sheet_piece_add (piece, (self->width - width) / 2, width), scene);
  lay_unknown (self, block);
}
