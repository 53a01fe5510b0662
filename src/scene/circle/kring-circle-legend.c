/* kring-circle-legend.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-circle-legend.h"

#include <glib/gi18n.h>

#include "kring-circle-gifts.h"
#include "kring-icon.h"
#include "kring-kinds.h"

#define SAMPLE_WIDTH  24.0
#define SAMPLE_HEIGHT 13.0
#define CORNER        4.0
#define ICON          11.0
#define GAP           5.0    /* between a sample and its words */
#define APART         18.0   /* between one and the next */
#define ROW_APART     4.0

typedef struct {
  const KringCircleModel *model;
  gboolean                is_compared;
  KringScene             *picture;   /* NULL: not drawn yet */
  KringScene             *scene;
  double                  scale;
  double                  x, y, row;
} Legend;

typedef gboolean (*Occurs) (const Legend *self);

static KringCircleStand *
get_stand (const Legend *self,
           guint         index)
{
  return self->model->stands->pdata[index];
}

static gboolean
has_kin (const Legend *self)
{
  for (guint i = 0; i < self->model->stands->len; i++)
    if (get_stand (self, i)->ring > 0 && get_stand (self, i)->is_kin)
      return TRUE;

  return FALSE;
}

static gboolean
has_others (const Legend *self)
{
  for (guint i = 0; i < self->model->stands->len; i++)
    if (!get_stand (self, i)->is_kin)
      return TRUE;

  return FALSE;
}

static gboolean
has_life (const Legend *self,
          const char   *life)
{
  for (guint i = 0; i < self->model->stands->len; i++)
    if (kring_record_is (get_stand (self, i)->person, "life", life))
      return TRUE;

  return FALSE;
}

static gboolean
has_dead (const Legend *self)
{
  return has_life (self, "deceased");
}

static gboolean
has_expected (const Legend *self)
{
  return has_life (self, "expected");
}

static gboolean
has_unnamed (const Legend *self)
{
  for (guint i = 0; i < self->model->stands->len; i++)
    {
      KringRecord *person = get_stand (self, i)->person;

      if (!kring_record_has (person, "given") && !kring_record_has (person, "call"))
        return TRUE;
    }

  return FALSE;
}

/* Whether the picture has a shape of this kind; one that is not drawn yet may. */
static gboolean
has_shape (const Legend   *self,
           KringShapeKind  kind)
{
  guint n = self->picture != NULL ? kring_scene_get_n_shapes (self->picture) : 0;

  for (guint i = 0; i < n; i++)
    if (kring_scene_get_shape (self->picture, i)->kind == kind)
      return TRUE;

  return self->picture == NULL;
}

static gboolean
has_home (const Legend *self)
{
  return has_shape (self, KRING_SHAPE_OUTLINE);
}

/* The ways from where somebody stood before are arrows too. */
static gboolean
has_wish (const Legend *self)
{
  for (guint i = 0; self->is_compared && i < self->model->stands->len; i++)
    if (get_stand (self, i)->wish > 0)
      return TRUE;

  return !self->is_compared && has_shape (self, KRING_SHAPE_ARROW);
}

static gboolean
is_compared (const Legend *self)
{
  return self->is_compared;
}

static gboolean
has_ghost (const Legend *self)
{
  return self->is_compared && has_shape (self, KRING_SHAPE_GHOST);
}

/* THE table of signs; they are drawn as kring-circle-cards.c and its neighbours draw them. */
static const struct {
  Occurs       occurs;
  const char  *words;
  double       corner;      /* 0: round */
  double       line_width;
  KringStroke  stroke;
  gboolean     is_home, is_wish, is_ghost, is_new;
} signs[] = {
  { has_kin,      N_("family"),           CORNER, 1 },
  { has_others,   N_("others, also pets"), 0,     1 },
  { has_dead,     N_("has died"),         0,      0.5 },
  { has_expected, N_("on the way"),       0,      1, KRING_STROKE_DOTTED },
  { has_unnamed,  N_("name not known"),   0,      1, KRING_STROKE_DASHED },
  { has_home,     N_("live together"),    8,      1, .is_home = TRUE },
  { has_wish,     N_("wish: nearer"),     0,      1, .is_wish = TRUE },
  { has_ghost,    N_("stood here before"), CORNER, 1, KRING_STROKE_DASHED, .is_ghost = TRUE },
  { is_compared,  N_("new since then"),   0,      1, .is_new = TRUE },
};

/* The words of one entry, on a new row when this one is full. Returns where its sample has room, or has none. */
static double
write_words (Legend     *self,
             const char *words,
             double      sample,
             KringTone   tone)
{
  double room = kring_scene_get_width (self->scene), before = sample > 0 ? sample + GAP : 0, w, h, x;
  PangoLayout *layout = kring_scene_create_text (self->scene, words, KRING_TEXT_SMALL, room - before, 1);

  kring_scene_measure (layout, &w, &h);
  if (self->x > 0 && self->x + before + w > room)
    {
      self->x = 0;
      self->y += self->row + ROW_APART;
    }
  x = self->x;
  kring_scene_add_text (self->scene, tone, x + before, self->y + (self->row - h) / 2, layout);
  self->x += before + w + APART * self->scale;

  return x;
}

static void
start_row (Legend *self)
{
  if (self->x > 0)
    self->y += self->row + ROW_APART;
  self->x = 0;
}

static void
add_rings (Legend *self)
{
  g_autofree char *names = g_strjoinv (" · ", self->model->rings);
  /* Translators: names of rings: "From the middle outwards: very close · close" */
  g_autofree char *words = g_strdup_printf (_("From the middle outwards: %s"), names);

  write_words (self, words, 0, KRING_TONE_INK);
}

static void
add_sides (Legend *self)
{
  double size = SAMPLE_HEIGHT * self->scale;

  for (guint i = 0; i < self->model->sides->len; i++)
    {
      const KringCircleSide *side = self->model->sides->pdata[i];
      double x = write_words (self, side->label, size, KRING_TONE_INK);

      kring_scene_add_box (self->scene, KRING_SHAPE_GROUND, side->tone, x, self->y + (self->row - size) / 2, size, size,
                           3)->outline = side->tone;
    }
}

/* As kring-circle-ghosts.c marks who is new. */
static void
draw_plus (Legend *self,
           double  x,
           double  width,
           double  height)
{
  double cx = x + width / 2, cy = self->y + self->row / 2, arm = height / 4;
  KringShape *shape = kring_scene_add_ellipse (self->scene, KRING_SHAPE_GROUND, KRING_TONE_NEXT, cx - height / 2,
                                               cy - height / 2, height, height);

  shape->outline = KRING_TONE_NEXT;
  kring_scene_add_line (self->scene, KRING_SHAPE_LINE, KRING_TONE_NEXT, cx - arm, cy, cx + arm, cy);
  kring_scene_add_line (self->scene, KRING_SHAPE_LINE, KRING_TONE_NEXT, cx, cy - arm, cx, cy + arm);
}

static void
draw_sign (Legend *self,
           gsize   sign,
           double  x,
           double  width,
           double  height)
{
  double y = self->y + (self->row - height) / 2;
  KringTone tone = signs[sign].is_home ? KRING_TONE_FAINT : KRING_TONE_QUIET;
  KringTone fill = signs[sign].is_ghost ? KRING_TONE_NONE : tone;
  KringShape *shape;

  if (signs[sign].is_wish)
    {
      kring_scene_add_line (self->scene, KRING_SHAPE_ARROW, KRING_TONE_QUIET, x, y + height / 2, x + width, y + height / 2);
      return;
    }

  if (signs[sign].is_new)
    {
      draw_plus (self, x, width, height);
      return;
    }

  shape = kring_scene_add_box (self->scene, KRING_SHAPE_GROUND, fill, x, y, width, height,
                               signs[sign].corner > 0 ? signs[sign].corner * self->scale : height / 2);
  shape->outline = tone;
  shape->line_width = (float) signs[sign].line_width;
  shape->stroke = signs[sign].stroke;
}

static void
add_signs (Legend *self)
{
  double width = SAMPLE_WIDTH * self->scale, height = SAMPLE_HEIGHT * self->scale;

  for (gsize i = 0; i < G_N_ELEMENTS (signs); i++)
    if (signs[i].occurs (self))
      draw_sign (self, i, write_words (self, _(signs[i].words), width, KRING_TONE_INK), width, height);
}

static gboolean
is_given (const Legend *self,
          const char   *kind)
{
  for (guint i = 0; i < self->model->stands->len; i++)
    {
      g_autoptr(GPtrArray) gifts = kring_circle_gifts_new (self->model->share,
                                                           kring_record_get_id (get_stand (self, i)->person),
                                                           KRING_GIFTS_NOW);

      if (g_ptr_array_find_with_equal_func (gifts, kind, g_str_equal, NULL))
        return TRUE;
    }

  return FALSE;
}

/* What people give, where the picture shows it. */
static void
add_gifts (Legend *self)
{
  const KringKindTable *kinds = kring_kinds_table ("support_kind");
  double size = ICON * self->scale;

  for (guint i = 0; i < kinds->n_kinds && has_shape (self, KRING_SHAPE_ICON); i++)
    {
      const char *strokes = kring_circle_gifts_icon (kinds->kinds[i].code);
      double x;

      if (strokes == NULL || !is_given (self, kinds->kinds[i].code))
        continue;
      x = write_words (self, kring_kinds_words ("support_kind", kinds->kinds[i].code, kring_language_get ()), size,
                       KRING_TONE_INK);
      kring_scene_add_icon (self->scene, KRING_TONE_QUIET, x, self->y + (self->row - size) / 2, size, strokes);
    }
}

/* Whom it is about, and the others. */
static void
add_lens (Legend                *self,
          const KringCircleLens *lens)
{
  double size = ICON * self->scale, width = SAMPLE_WIDTH * self->scale, height = SAMPLE_HEIGHT * self->scale;
  double x = write_words (self, _(lens->words), size, KRING_TONE_INK);
  KringShape *shape;

  kring_scene_add_icon (self->scene, KRING_TONE_QUIET, x, self->y + (self->row - size) / 2, size, kring_icon_find (lens->icon));
  /* Translators: in a picture of who comforts, or of who has a key: the people who do not */
  x = write_words (self, _("the others"), width, KRING_TONE_INK);
  shape = kring_scene_add_box (self->scene, KRING_SHAPE_GROUND, KRING_TONE_FAINT, x, self->y + (self->row - height) / 2,
                               width, height, CORNER * self->scale);
  shape->outline = KRING_TONE_FAINT;
}

KringScene *
kring_circle_legend_new (const KringCircleModel *model,
                         const KringCircleLens  *lens,
                         gboolean                is_compared,
                         KringScene             *scene,
                         PangoContext           *context,
                         double                  width,
                         double                  text_scale)
{
  Legend self = {
    .model = model, .is_compared = is_compared, .picture = scene, .scale = text_scale,
    .scene = kring_scene_new (context, width, 1, text_scale),
  };
  PangoLayout *line = kring_scene_create_text (self.scene, "Ag", KRING_TEXT_SMALL, 0, 1);

  kring_scene_measure (line, NULL, &self.row);
  g_object_unref (line);
  self.row = MAX (self.row, SAMPLE_HEIGHT * text_scale + 1);

  add_rings (&self);
  add_sides (&self);
  start_row (&self);
  add_signs (&self);
  start_row (&self);
  if (lens != NULL)
    add_lens (&self, lens);
  else
    add_gifts (&self);
  start_row (&self);
  kring_scene_set_size (self.scene, width, self.y);
  kring_scene_set_words (self.scene, _("What the signs in the circle mean"));

  return self.scene;
}
