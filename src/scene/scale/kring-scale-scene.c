/* kring-scale-scene.c
 *
 * Names stand over and under the line in turn, equal marks in one pile; they
 * are moved aside rather than over each other.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-scale-scene.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#include "kring-spread.h"

/* In points at text scale 1. */
#define EDGE         12.0   /* from the edge of the picture to 0 and to 10 */
#define TRACK        9.0    /* how thick the line is */
#define LEADER       13.0   /* between the line and the names */
#define GAP          8.0
#define HALF_NUMBER  5.0    /* half of the width of one */
#define WIDEST       110.0  /* a pile of names */
#define TALLEST_PILE 8      /* more names than this run on in lines */

typedef struct {
  double       value;
  GPtrArray   *marks;       /* KringScaleMark, borrowed */
  PangoLayout *layout;
  double       width, height;
  double       middle;
} Pile;

typedef struct {
  const KringScaleOptions *options;
  KringScene              *scene;
  GArray                  *piles;    /* Pile, from low to high */
  double                   unit;     /* a point at this size of text */
  double                   line;     /* height of the line */
} Scale;

static void
clear_pile (gpointer data)
{
  Pile *pile = data;

  g_ptr_array_unref (pile->marks);
  g_clear_object (&pile->layout);
}

static int
compare_marks (gconstpointer a,
               gconstpointer b)
{
  const KringScaleMark *left = *(KringScaleMark * const *) a;
  const KringScaleMark *right = *(KringScaleMark * const *) b;

  return (left->value > right->value) - (left->value < right->value);
}

static void
collect_piles (Scale     *self,
               GPtrArray *marks)
{
  g_autoptr(GPtrArray) sorted = g_ptr_array_new ();
  Pile *last = NULL;

  for (guint i = 0; i < marks->len; i++)
    if (((KringScaleMark *) marks->pdata[i])->value >= 0)
      g_ptr_array_add (sorted, marks->pdata[i]);
  g_ptr_array_sort (sorted, compare_marks);

  for (guint i = 0; i < sorted->len; i++)
    {
      KringScaleMark *mark = sorted->pdata[i];

      if (last == NULL || mark->value - last->value > 0.001)
        {
          Pile pile = { .value = mark->value, .marks = g_ptr_array_new () };

          g_array_append_val (self->piles, pile);
          last = &g_array_index (self->piles, Pile, self->piles->len - 1);
        }
      g_ptr_array_add (last->marks, mark);
    }
}

static double
get_x (Scale  *self,
       double  value)
{
  double edge = EDGE * self->unit;

  return edge + CLAMP (value, 0, 10) / 10 * (kring_scene_get_width (self->scene) - 2 * edge);
}

static double
get_track (Scale *self)
{
  return TRACK * self->unit;
}

/* @size: in points; 0: as the screen's words of that style. */
static PangoLayout *
create_text (Scale          *self,
             const char     *words,
             KringTextStyle  style,
             double          size,
             double          width)
{
  PangoLayout *layout = kring_scene_create_text (self->scene, words, style, width, 0);
  g_autoptr(PangoAttrList) attributes = pango_attr_list_new ();

  if (size > 0)
    {
      g_autoptr(PangoFontDescription) font = pango_font_description_copy (pango_layout_get_font_description (layout));

      pango_font_description_set_size (font, (int) lround (size * PANGO_SCALE));
      pango_layout_set_font_description (layout, font);
    }
  /* a name too long for its line is broken, but gets no hyphen that is not its own */
  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);

  return layout;
}

static void
create_pile_text (Scale  *self,
                  Pile   *pile,
                  double  widest)
{
  gboolean is_tall = pile->marks->len > TALLEST_PILE;
  g_autoptr(GString) names = g_string_new (NULL);

  for (guint i = 0; i < pile->marks->len; i++)
    g_string_append_printf (names, "%s%s", i == 0 ? "" : is_tall ? ", " : "\n", ((KringScaleMark *) pile->marks->pdata[i])->name);

  pile->layout = create_text (self, names->str, KRING_TEXT_SMALL, self->options->name_size, is_tall ? widest : 0);
  if (!is_tall)
    {
      kring_scene_measure (pile->layout, &pile->width, NULL);
      pango_layout_set_width (pile->layout, (int) ((MIN (pile->width, widest) + 0.5) * PANGO_SCALE));
    }
  pango_layout_set_alignment (pile->layout, PANGO_ALIGN_CENTER);
  pile->width = pango_layout_get_width (pile->layout) / (double) PANGO_SCALE;
  kring_scene_measure (pile->layout, NULL, &pile->height);
}

/* The piles of one side of the line: every other one, beginning with @first. */
static void
place_side (Scale *self,
            guint  first)
{
  guint n = (self->piles->len + 1 - first) / 2;
  double width = kring_scene_get_width (self->scene);
  double gap = GAP * self->unit;
  double widest = n > 0 ? MIN (WIDEST * self->unit, (width - gap * (n - 1)) / n) : 0;
  g_autofree KringSpread *boxes = g_new0 (KringSpread, n + 1);

  for (guint i = 0; i < n; i++)
    {
      Pile *pile = &g_array_index (self->piles, Pile, first + 2 * i);

      create_pile_text (self, pile, widest);
      boxes[i].wish = get_x (self, pile->value);
      boxes[i].width = pile->width;
    }

  kring_spread (boxes, n, 0, width, gap);
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

  return height > 0 ? height + LEADER * self->unit : 0;
}

/* @side: -1: @x is the left, 0: the middle, 1: the right. Returns NULL when there are no words. */
static KringShape *
add_words (Scale          *self,
           KringTone       tone,
           const char     *words,
           KringTextStyle  style,
           double          x,
           double          y,
           int             side)
{
  double width;
  PangoLayout *layout;
  KringShape *shape;

  if (words == NULL || *words == '\0')
    return NULL;

  layout = create_text (self, words, style, self->options->small_size,
                        side == 0 ? 0 : kring_scene_get_width (self->scene) * 0.46);
  kring_scene_measure (layout, &width, NULL);
  if (side > 0)
    pango_layout_set_alignment (layout, PANGO_ALIGN_RIGHT);
  if (side != 0)
    width = pango_layout_get_width (layout) / (double) PANGO_SCALE;
  shape = kring_scene_add_text (self->scene, tone, x - width * (side + 1) / 2, y, layout);
  shape->w = (float) width;

  return shape;
}

static void
draw_track (Scale *self)
{
  double track = get_track (self);
  double left = get_x (self, 0) - track / 2, right = get_x (self, 10) + track / 2;

  kring_scene_add_box (self->scene, KRING_SHAPE_GROUND, KRING_TONE_QUIET, left, self->line - track / 2,
                       right - left, track, track / 2);
  if (self->options->enough >= 0)
    {
      double enough = get_x (self, self->options->enough);

      kring_scene_add_box (self->scene, KRING_SHAPE_GROUND, KRING_TONE_STRENGTH, enough, self->line - track / 2,
                           right - enough, track, track / 2);
    }
  for (int i = 0; i <= 10; i++)
    kring_scene_add_line (self->scene, KRING_SHAPE_LINE, KRING_TONE_QUIET, get_x (self, i), self->line - track / 2,
                          get_x (self, i), self->line + track / 2)->line_width = 0.5f;
}

/* One mark a name, over the letters of that name, for who presses, walks or listens. */
static void
add_marks (Scale      *self,
           const Pile *pile,
           double      x,
           double      y)
{
  int at = 0;

  for (guint i = 0; i < pile->marks->len; i++)
    {
      const KringScaleMark *mark = pile->marks->pdata[i];
      int length = (int) strlen (mark->name);
      PangoRectangle start, end;
      double left, right, top;

      pango_layout_index_to_pos (pile->layout, at, &start);
      pango_layout_index_to_pos (pile->layout, at + MAX (length - 1, 0), &end);
      at += length + (pile->marks->len > TALLEST_PILE ? 2 : 1);
      if (mark->id == 0)
        continue;

      left = MIN (start.x, end.x) / (double) PANGO_SCALE;
      right = MAX (start.x + start.width, end.x + end.width) / (double) PANGO_SCALE;
      top = start.y / (double) PANGO_SCALE;
      kring_shape_set_record (kring_scene_add_box (self->scene, KRING_SHAPE_MARK, KRING_TONE_NONE, x + left, y + top,
                                                   right - left, (end.y + end.height) / (double) PANGO_SCALE - top,
                                                   3 * self->unit),
                              mark->id, NULL, mark->words);
    }
}

static void
draw_pile (Scale  *self,
           guint   index,
           double  numbers)
{
  const Pile *pile = &g_array_index (self->piles, Pile, index);
  gboolean is_over = index % 2 == 0;
  double track = get_track (self), leader = LEADER * self->unit;
  double x = get_x (self, pile->value);
  double from = is_over ? self->line - track / 2 - 1 : self->line + track / 2 + numbers;
  double to = is_over ? from - leader + 3 : from + leader - 3;
  double top = is_over ? to - 2 - pile->height : to + 2;
  double radius = track / 2 + 0.5;

  kring_scene_add_line (self->scene, KRING_SHAPE_LINE, KRING_TONE_QUIET, x, from, pile->middle, to)->line_width = 0.75f;
  kring_scene_add_ellipse (self->scene, KRING_SHAPE_MARK, KRING_TONE_INK, x - radius, self->line - radius,
                           2 * radius, 2 * radius);
  kring_scene_add_text (self->scene, KRING_TONE_INK, pile->middle - pile->width / 2, top, g_object_ref (pile->layout));
  add_marks (self, pile, pile->middle - pile->width / 2, top);
}

/* The words for who cannot see the picture. */
static char *
describe (Scale *self)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < self->piles->len; i++)
    {
      const Pile *pile = &g_array_index (self->piles, Pile, i);

      g_string_append_printf (words, "%s%g: ", i > 0 ? "; " : "", pile->value);
      for (guint j = 0; j < pile->marks->len; j++)
        g_string_append_printf (words, "%s%s", j > 0 ? ", " : "", ((KringScaleMark *) pile->marks->pdata[j])->name);
    }
  if (self->options->enough >= 0)
    {
      g_string_append (words, words->len > 0 ? "; " : "");
      g_string_append_printf (words, _("enough: %g"), self->options->enough);
    }

  return g_string_free (words, FALSE);
}

static double
measure_height (Scale *self)
{
  g_autoptr(PangoLayout) layout = create_text (self, "10", KRING_TEXT_NAME, self->options->small_size, 0);
  double height;

  kring_scene_measure (layout, NULL, &height);
  return height;
}

/* "7 · genoeg" would lie over the numbers beside it. */
static gboolean
is_enough_crowded (Scale      *self,
                   const char *words)
{
  g_autoptr(PangoLayout) layout = create_text (self, words, KRING_TEXT_NAME, self->options->small_size, 0);
  double width;

  kring_scene_measure (layout, &width, NULL);
  return width / 2 + GAP * self->unit + HALF_NUMBER * self->unit > get_x (self, 1) - get_x (self, 0);
}

/* In the middle of @x as far as the picture reaches; returns where the words are. */
static KringShape *
add_enough (Scale      *self,
            const char *words,
            double      x,
            double      y)
{
  KringShape *shape = add_words (self, KRING_TONE_INK, words, KRING_TEXT_NAME, x, y, 0);

  shape->x = (float) CLAMP (shape->x, 0, kring_scene_get_width (self->scene) - shape->w);

  return shape;
}

/* The numbers under the line; those that what is enough would touch give way. The word stands beside that number,
 * or below it where there is little room. Returns how high they are. */
static double
draw_numbers (Scale *self)
{
  double y = self->line + get_track (self) / 2 + 2, height = measure_height (self);
  double enough = self->options->enough, left = 0, right = 0;
  gboolean is_crowded = FALSE;

  if (enough >= 0)
    {
      g_autofree char *words = g_strdup_printf (_("%g · enough"), enough);
      g_autofree char *number = g_strdup_printf ("%g", enough);
      double x = get_x (self, enough), reach = get_track (self) / 2 + 3;
      const KringShape *label;

      kring_scene_add_line (self->scene, KRING_SHAPE_LINE, KRING_TONE_INK, x, self->line - reach,
                            x, self->line + reach)->line_width = 2;
      is_crowded = is_enough_crowded (self, words);
      if (is_crowded)
        add_enough (self, _("enough"), x, y + height);
      label = add_enough (self, is_crowded ? number : words, x, y + 1);
      left = label->x - (is_crowded ? 2 : GAP) * self->unit;
      right = label->x + label->w + (is_crowded ? 2 : GAP) * self->unit;
    }

  for (int i = 0; i <= 10; i++)
    {
      g_autofree char *number = g_strdup_printf ("%d", i);
      double half = HALF_NUMBER * self->unit;

      if (get_x (self, i) + half < left || get_x (self, i) - half > right)
        add_words (self, KRING_TONE_SOFT_INK, number, KRING_TEXT_SMALL, get_x (self, i), y, 0);
    }

  return (is_crowded ? 2 : 1) * height + 4;
}

/* What 0 and 10 mean, at the two ends. Returns how high they are. */
static double
draw_ends (Scale  *self,
           double  y)
{
  guint n = kring_scene_get_n_shapes (self->scene);
  double height = 0;

  add_words (self, KRING_TONE_SOFT_INK, self->options->low, KRING_TEXT_SMALL, 0, y, -1);
  add_words (self, KRING_TONE_SOFT_INK, self->options->high, KRING_TEXT_SMALL, kring_scene_get_width (self->scene), y, 1);
  for (guint i = n; i < kring_scene_get_n_shapes (self->scene); i++)
    height = MAX (height, kring_scene_get_shape (self->scene, i)->h);

  return height;
}

static void
draw_scale (Scale *self)
{
  double numbers, foot;
  g_autofree char *words = describe (self);

  self->line = measure_side (self, 0) + get_track (self) / 2 + 6;
  draw_track (self);
  numbers = draw_numbers (self);
  for (guint i = 0; i < self->piles->len; i++)
    draw_pile (self, i, numbers);

  foot = self->line + get_track (self) / 2 + numbers + measure_side (self, 1) + 4;
  foot += draw_ends (self, foot);
  kring_scene_set_size (self->scene, kring_scene_get_width (self->scene), foot + 2);
  kring_scene_set_words (self->scene, words);
}

KringScene *
kring_scale_scene_new (PangoContext            *context,
                       const KringScaleOptions *options,
                       GPtrArray               *marks)
{
  Scale scale = { .options = options, .unit = options->text_scale, .piles = g_array_new (FALSE, TRUE, sizeof (Pile)) };

  scale.scene = kring_scene_new (context, options->width, 100, options->text_scale);
  g_array_set_clear_func (scale.piles, clear_pile);
  collect_piles (&scale, marks);
  place_side (&scale, 0);
  place_side (&scale, 1);
  draw_scale (&scale);
  g_array_unref (scale.piles);

  return scale.scene;
}
