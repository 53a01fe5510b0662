/* kring-scene.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-scene.h"

#include <math.h>
#include <pango/pangocairo.h>

/* Points at text scale 1, by KringTextStyle. */
static const double text_sizes[] = { 16, 11.5, 11, 9.5 };

#define ICON_LINE   0.085   /* times its size */
#define FONT_FAMILY "Adwaita Sans, Inter, Cantarell, Sans"

struct _KringScene
{
  GObject       parent_instance;

  PangoContext *context;
  double        width;
  double        height;
  double        text_scale;
  char         *words;
  GArray       *shapes;
};

G_DEFINE_FINAL_TYPE (KringScene, kring_scene, G_TYPE_OBJECT)

static void
clear_shape (gpointer data)
{
  KringShape *shape = data;

  g_clear_object (&shape->layout);
  g_clear_pointer (&shape->path, g_array_unref);
  g_clear_pointer (&shape->stands_for, g_array_unref);
  g_free (shape->ref);
  g_free (shape->words);
}

static void
kring_scene_finalize (GObject *object)
{
  KringScene *self = KRING_SCENE (object);

  g_clear_object (&self->context);
  g_free (self->words);
  g_array_unref (self->shapes);

  G_OBJECT_CLASS (kring_scene_parent_class)->finalize (object);
}

static void
kring_scene_class_init (KringSceneClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = kring_scene_finalize;
}

static void
kring_scene_init (KringScene *self)
{
  self->shapes = g_array_new (FALSE, TRUE, sizeof (KringShape));
  g_array_set_clear_func (self->shapes, clear_shape);
}

KringScene *
kring_scene_new (PangoContext *context,
                 double        width,
                 double        height,
                 double        text_scale)
{
  KringScene *self = g_object_new (KRING_TYPE_SCENE, NULL);

  self->context = g_object_ref (context);
  self->width = width;
  self->height = height;
  self->text_scale = text_scale;

  return self;
}

void
kring_scene_setup_context (PangoContext *context,
                           const char   *language)
{
  g_autoptr(PangoFontDescription) font = pango_font_description_from_string (FONT_FAMILY);
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);

  pango_cairo_context_set_resolution (context, 72);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_font_description (context, font);
  pango_context_set_language (context, pango_language_from_string (language));
}

double
kring_scene_get_width (KringScene *self)
{
  return self->width;
}

double
kring_scene_get_height (KringScene *self)
{
  return self->height;
}

void
kring_scene_set_size (KringScene *self,
                      double      width,
                      double      height)
{
  self->width = width;
  self->height = height;
}

double
kring_scene_get_text_scale (KringScene *self)
{
  return self->text_scale;
}

const char *
kring_scene_get_words (KringScene *self)
{
  return self->words;
}

void
kring_scene_set_words (KringScene *self,
                       const char *words)
{
  g_set_str (&self->words, words);
}

guint
kring_scene_get_n_shapes (KringScene *self)
{
  return self->shapes->len;
}

KringShape *
kring_scene_get_shape (KringScene *self,
                       guint       index)
{
  g_return_val_if_fail (index < self->shapes->len, NULL);

  return &g_array_index (self->shapes, KringShape, index);
}

static gboolean
can_be_found (const KringShape *shape)
{
  return shape->kind == KRING_SHAPE_CARD || shape->kind == KRING_SHAPE_BAR || shape->kind == KRING_SHAPE_SPAN
         || shape->kind == KRING_SHAPE_DOT || shape->kind == KRING_SHAPE_MARK || shape->kind == KRING_SHAPE_MORE
         || shape->kind == KRING_SHAPE_GHOST;
}

int
kring_scene_find (KringScene *self,
                  double      x,
                  double      y,
                  double      slack)
{
  for (int i = (int) self->shapes->len - 1; i >= 0; i--)
    {
      const KringShape *shape = kring_scene_get_shape (self, (guint) i);

      if (can_be_found (shape)
          && x >= shape->x - slack && x <= shape->x + shape->w + slack
          && y >= shape->y - slack && y <= shape->y + shape->h + slack)
        return i;
    }

  return -1;
}

PangoLayout *
kring_scene_create_text (KringScene     *self,
                         const char     *text,
                         KringTextStyle  style,
                         double          width,
                         int             lines)
{
  PangoLayout *layout = pango_layout_new (self->context);
  g_autoptr(PangoFontDescription) font = pango_font_description_copy (pango_context_get_font_description (self->context));

  pango_font_description_set_size (font, (int) lround (text_sizes[style] * self->text_scale * PANGO_SCALE));
  if (style == KRING_TEXT_TITLE || style == KRING_TEXT_NAME)
    pango_font_description_set_weight (font, PANGO_WEIGHT_SEMIBOLD);
  pango_layout_set_font_description (layout, font);

  if (width > 0)
    {
      pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
      pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
    }
  if (lines > 0)
    {
      pango_layout_set_height (layout, -lines);
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
    }
  pango_layout_set_text (layout, text, -1);

  return layout;
}

void
kring_scene_measure (PangoLayout *layout,
                     double      *width,
                     double      *height)
{
  PangoRectangle extents;

  pango_layout_get_extents (layout, NULL, &extents);
  if (width != NULL)
    *width = extents.width / (double) PANGO_SCALE;
  if (height != NULL)
    *height = extents.height / (double) PANGO_SCALE;
}

static KringShape *
add_shape (KringScene     *self,
           KringShapeKind  kind,
           KringForm       form,
           KringTone       tone,
           double          x,
           double          y,
           double          w,
           double          h)
{
  KringShape shape = {
    .kind = kind, .form = form, .tone = tone, .line_width = 1,
    .x = (float) x, .y = (float) y, .w = (float) w, .h = (float) h,
  };

  g_array_append_val (self->shapes, shape);

  return &g_array_index (self->shapes, KringShape, self->shapes->len - 1);
}

KringShape *
kring_scene_add_box (KringScene     *self,
                     KringShapeKind  kind,
                     KringTone       tone,
                     double          x,
                     double          y,
                     double          w,
                     double          h,
                     double          radius)
{
  KringShape *shape = add_shape (self, kind, KRING_FORM_BOX, tone, x, y, w, h);

  shape->radius = (float) MIN (radius, MIN (w, h) / 2);

  return shape;
}

KringShape *
kring_scene_add_ellipse (KringScene     *self,
                         KringShapeKind  kind,
                         KringTone       tone,
                         double          x,
                         double          y,
                         double          w,
                         double          h)
{
  return add_shape (self, kind, KRING_FORM_ELLIPSE, tone, x, y, w, h);
}

KringShape *
kring_scene_add_curve (KringScene     *self,
                       KringShapeKind  kind,
                       KringTone       tone,
                       const double    points[8])
{
  double left = points[0], right = points[0], top = points[1], bottom = points[1];
  KringShape *shape;

  for (int i = 2; i < 8; i += 2)
    {
      left = MIN (left, points[i]);
      right = MAX (right, points[i]);
      top = MIN (top, points[i + 1]);
      bottom = MAX (bottom, points[i + 1]);
    }

  shape = add_shape (self, kind, KRING_FORM_CURVE, tone, left, top, right - left, bottom - top);
  for (int i = 0; i < 8; i++)
    shape->points[i] = (float) points[i];

  return shape;
}

KringShape *
kring_scene_add_line (KringScene     *self,
                      KringShapeKind  kind,
                      KringTone       tone,
                      double          x0,
                      double          y0,
                      double          x1,
                      double          y1)
{
  const double points[8] = { x0, y0, x0, y0, x1, y1, x1, y1 };

  return kring_scene_add_curve (self, kind, tone, points);
}

KringShape *
kring_scene_add_path (KringScene     *self,
                      KringShapeKind  kind,
                      KringTone       tone,
                      GArray         *path,
                      double          line_width,
                      gboolean        is_closed)
{
  float edges[4] = { G_MAXFLOAT, G_MAXFLOAT, -G_MAXFLOAT, -G_MAXFLOAT };
  double reach = line_width / 2;
  KringShape *shape;

  g_return_val_if_fail (path->len >= 8, NULL);

  for (guint i = 0; i < path->len; i++)
    {
      float at = g_array_index (path, float, i);

      edges[i % 2] = MIN (edges[i % 2], at);
      edges[2 + i % 2] = MAX (edges[2 + i % 2], at);
    }

  shape = add_shape (self, kind, KRING_FORM_PATH, tone, edges[0] - reach, edges[1] - reach,
                     edges[2] - edges[0] + 2 * reach, edges[3] - edges[1] + 2 * reach);
  shape->line_width = (float) line_width;
  shape->path = path;
  shape->is_closed = is_closed;

  return shape;
}

KringShape *
kring_scene_add_text (KringScene  *self,
                      KringTone    tone,
                      double       x,
                      double       y,
                      PangoLayout *layout)
{
  double width, height;
  KringShape *shape;

  kring_scene_measure (layout, &width, &height);
  shape = add_shape (self, KRING_SHAPE_LABEL, KRING_FORM_TEXT, tone, x, y, width, height);
  shape->layout = layout;
  shape->words = g_strdup (pango_layout_get_text (layout));

  return shape;
}

KringShape *
kring_scene_add_icon (KringScene *self,
                      KringTone   tone,
                      double      x,
                      double      y,
                      double      size,
                      const char *strokes)
{
  KringShape *shape = add_shape (self, KRING_SHAPE_ICON, KRING_FORM_ICON, tone, x, y, size, size);

  shape->icon = strokes;
  shape->line_width = (float) (ICON_LINE * size);

  return shape;
}

static GArray *
move_path (GArray *path,
           double  dx,
           double  dy)
{
  GArray *moved = g_array_copy (path);

  for (guint i = 0; i < moved->len; i++)
    g_array_index (moved, float, i) += (float) (i % 2 == 0 ? dx : dy);

  return moved;
}

void
kring_scene_append (KringScene *self,
                    KringScene *other,
                    double      dx,
                    double      dy)
{
  for (guint i = 0; i < other->shapes->len; i++)
    {
      KringShape copy = g_array_index (other->shapes, KringShape, i);

      copy.x += (float) dx;
      copy.y += (float) dy;
      for (int p = 0; p < 8; p++)
        copy.points[p] += (float) (p % 2 == 0 ? dx : dy);
      if (copy.path != NULL)
        copy.path = move_path (copy.path, dx, dy);
      if (copy.layout != NULL)
        g_object_ref (copy.layout);
      if (copy.stands_for != NULL)
        g_array_ref (copy.stands_for);
      copy.ref = g_strdup (copy.ref);
      copy.words = g_strdup (copy.words);
      g_array_append_val (self->shapes, copy);
    }
}

void
kring_shape_set_record (KringShape *shape,
                        gint64      id,
                        const char *ref,
                        const char *words)
{
  shape->id = id;
  g_set_str (&shape->ref, ref);
  if (words != NULL)
    g_set_str (&shape->words, words);
}

/* The same in every locale: scripts read it. */
static void
append_number (GString *text,
               double   number)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_printf (text, "\t%s", g_ascii_formatd (digits, sizeof digits, "%.1f", number));
}

char *
kring_scene_to_text (KringScene *self)
{
  static const char * const kinds[] = {
    "ground", "ring", "outline", "line", "card", "bar", "span", "dot", "mark", "more", "arrow", "label", "icon", "ghost",
  };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < self->shapes->len; i++)
    {
      const KringShape *shape = kring_scene_get_shape (self, i);
      g_autofree char *words = g_strdelimit (g_strdup (shape->words != NULL ? shape->words : ""), "\t\r\n", ' ');

      g_string_append_printf (text, "%s\t%s", kinds[shape->kind], kring_tone_code (shape->tone));
      append_number (text, shape->x);
      append_number (text, shape->y);
      append_number (text, shape->w);
      append_number (text, shape->h);
      g_string_append_printf (text, "\t%s\t%s\n", shape->ref != NULL ? shape->ref : "-", words);
    }

  return g_string_free (text, FALSE);
}
