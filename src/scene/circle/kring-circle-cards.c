/* kring-circle-cards.c - one person on one card: measured in several ways, drawn in the one that fits
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#include "kring-circle-frame.h"
#include "kring-circle-words.h"

#define PAD_X      8.0
#define PAD_Y      5.0
#define LEAST      44.0    /* of a card's breadth: it must be easy to touch */
#define CORNER     6.0     /* of a card of the family; others are round */
#define MORE_PAD   9.0

typedef struct {
  KringTextStyle name, middle_name;
  double         room;          /* for a line; the middle has a bit more */
  int            n_name_lines;
  int            n_role_lines;  /* dates get half as many; 0: no role and no dates */
  gboolean       is_short;      /* no more than it takes to know who it is */
  double         narrow;        /* for a line of the name, where that cuts no more of it; 0: as the others */
} Way;

static const Way ways[KRING_RINGS_FACES] = {
  { KRING_TEXT_NAME,  KRING_TEXT_TITLE, 128, 3, 2, FALSE },
  { KRING_TEXT_NAME,  KRING_TEXT_NAME,   84, 2, 1, FALSE },
  { KRING_TEXT_NAME,  KRING_TEXT_NAME,   78, 2, 0, TRUE },
  { KRING_TEXT_SMALL, KRING_TEXT_SMALL,  62, 2, 0, TRUE, 44 },
  { KRING_TEXT_SMALL, KRING_TEXT_SMALL,  62, 1, 0, TRUE },
  { KRING_TEXT_NAME,  KRING_TEXT_TITLE, 190, 1, 1, FALSE },
  { KRING_TEXT_NAME,  KRING_TEXT_TITLE,  84, 4, 3, FALSE },
  { KRING_TEXT_SMALL, KRING_TEXT_SMALL,  78, 2, 0, TRUE },
};

/* "buurman met de duiven (opvanghuis)" without what is in brackets. */
static char *
shorten (const char *name)
{
  const char *bracket = strstr (name, " (");

  return bracket != NULL && bracket > name ? g_strndup (name, (gsize) (bracket - name)) : g_strdup (name);
}

/* Where a line ends within a word. */
static gboolean
is_broken (PangoLayout *layout)
{
  const char *text = pango_layout_get_text (layout);

  for (int i = 0; i < pango_layout_get_line_count (layout) - 1; i++)
    {
      PangoLayoutLine *next = pango_layout_get_line_readonly (layout, i + 1);

      if (next->start_index > 0 && !g_ascii_isspace (text[next->start_index - 1]) && text[next->start_index - 1] != '-')
        return TRUE;
    }

  return FALSE;
}

/* On as few lines as it takes, and on one rather than on two with a word cut in pieces. */
static PangoLayout *
create_line (KringCircleFrame *self,
             const char       *text,
             KringTextStyle    style,
             double            room,
             int               n_lines)
{
  PangoLayout *layout = kring_scene_create_text (self->scene, text, style, room, n_lines);

  if (!is_broken (layout))
    return layout;

  g_object_unref (layout);
  return kring_scene_create_text (self->scene, text, style, room, 1);
}

/* On two short lines rather than on a longer one: beside the middle rings are narrow. */
static PangoLayout *
create_narrow_line (KringCircleFrame *self,
                    const char       *text,
                    KringTextStyle    style,
                    double            room)
{
  PangoLayout *layout = create_line (self, text, style, room, 2);

  if (pango_layout_get_line_count (layout) == 2)
    return layout;

  g_object_unref (layout);
  return NULL;
}

static PangoLayout *
create_name (KringCircleFrame *self,
             const char       *name,
             KringTextStyle    style,
             double            room,
             const Way        *way)
{
  PangoLayout *layout = create_line (self, name, style, room, way->n_name_lines);
  PangoLayout *narrow = way->narrow > 0 && strchr (name, ' ') != NULL
                        ? create_narrow_line (self, name, style, way->narrow * self->scale) : NULL;

  if (narrow == NULL)
    return layout;
  if (pango_layout_is_ellipsized (narrow) && !pango_layout_is_ellipsized (layout))
    g_set_object (&narrow, layout);

  g_object_unref (layout);
  return narrow;
}

/* Takes @layout, below what is there. */
static void
add_line (KringCircleFace *face,
          PangoLayout     *layout)
{
  double w, h;

  kring_scene_measure (layout, &w, &h);
  if (pango_layout_get_line_count (layout) > 1)
    {
      pango_layout_set_width (layout, (int) ceil ((w + 0.5) * PANGO_SCALE));
      pango_layout_set_alignment (layout, PANGO_ALIGN_CENTER);
    }

  face->lines[face->n_lines++] = layout;
  face->w = MAX (face->w, w);
  face->h += h;
}

/* Round corners must not cut into the words: the higher the card, the more room beside them. */
static double
get_side_pad (const KringCircleFrame *self,
              const KringCircleStand *stand,
              double                  height)
{
  double radius = height / 2, up = radius - PAD_Y * self->scale;

  if (stand->is_kin)
    return PAD_X * self->scale;

  return MAX (PAD_X * self->scale, radius - sqrt (MAX (0, radius * radius - up * up)) + 3);
}

/* What would be no shorter is the same. */
static gboolean
copy_face (const KringCircleFace *before,
           const Way             *way,
           KringCircleFace       *face)
{
  if (!way->is_short || way->n_name_lines > 1 || before->n_lines != 1
      || pango_layout_get_line_count (before->lines[0]) > 1)
    return FALSE;

  *face = *before;
  g_object_ref (face->lines[0]);
  return TRUE;
}

static void
measure_face (KringCircleFrame       *self,
              const KringCircleStand *stand,
              const Way              *way,
              KringCircleFace        *face)
{
  gboolean is_middle = stand->ring == 0;
  double room = way->room * self->scale;
  g_autofree char *name = way->is_short ? shorten (kring_person_name (stand->person))
                                        : g_strdup (kring_person_name (stand->person));

  if (*name != '\0')
    add_line (face, create_name (self, name, is_middle ? way->middle_name : way->name, room * (is_middle ? 1.3 : 1), way));
  if (way->n_role_lines > 0 && stand->role != NULL && *stand->role != '\0')
    add_line (face, create_line (self, stand->role, KRING_TEXT_SMALL, room, way->n_role_lines));
  if (way->n_role_lines > 0 && stand->dates != NULL && *stand->dates != '\0')
    add_line (face, create_line (self, stand->dates, KRING_TEXT_SMALL, room, (way->n_role_lines + 1) / 2));

  face->h += 2 * PAD_Y * self->scale;
  face->w = MAX (face->w + 2 * get_side_pad (self, stand, face->h), LEAST);
}

static gboolean
is_cut (const KringCircleFace *face)
{
  for (int i = 0; i < face->n_lines; i++)
    if (pango_layout_is_ellipsized (face->lines[i]))
      return TRUE;

  return FALSE;
}

void
kring_circle_measure_card (KringCircleFrame *self,
                           int               index)
{
  KringCircleStand *stand = kring_circle_frame_get_stand (self, index);
  KringRingsItem *item = &self->rings.items[index];

  for (int variant = 0; variant < KRING_RINGS_FACES; variant++)
    {
      KringCircleFace *face = &self->cards[index].faces[variant];

      if (variant >= KRING_RINGS_VARIANTS
          && !is_cut (&self->cards[index].faces[variant == KRING_RINGS_LONGER ? KRING_RINGS_SMALL : 1]))
        continue;
      if (variant == 0 || !copy_face (face - 1, &ways[variant], face))
        measure_face (self, stand, &ways[variant], face);
      if (variant < KRING_RINGS_VARIANTS || variant == KRING_RINGS_LONGER || !is_cut (face))
        item->sizes[variant] = (KringRingsSize) { face->w, face->h };
    }
}

void
kring_circle_clear_card (KringCircleCard *card)
{
  for (int variant = 0; variant < KRING_RINGS_FACES; variant++)
    for (int line = 0; line < card->faces[variant].n_lines; line++)
      g_clear_object (&card->faces[variant].lines[line]);
}

KringTone
kring_circle_card_tone (const KringCircleFrame *self,
                        int                     index)
{
  const KringCircleStand *stand = kring_circle_frame_get_stand (self, index);
  const KringCircleSide *side = kring_circle_model_get_side (self->model, stand);

  if (kring_circle_frame_is_dimmed (self, index) || self->marks[index].look == KRING_CIRCLE_LOOK_QUIET)
    return KRING_TONE_FAINT;

  return stand->ring == 0 ? KRING_TONE_CENTRE : side != NULL ? side->tone : KRING_TONE_QUIET;
}

static gboolean
is_marked (const KringCircleOptions *options,
           gint64                    person)
{
  for (gsize i = 0; i < options->n_chosen; i++)
    if (options->chosen[i] == person)
      return TRUE;

  return person == options->selected;
}

static void
style_card (const KringCircleFrame *self,
            int                     index,
            KringShape             *shape)
{
  const KringCircleStand *stand = kring_circle_frame_get_stand (self, index);
  KringRecord *person = stand->person;

  shape->outline = shape->tone;
  if (kring_record_is (person, "life", "deceased"))
    shape->line_width = 0.5f;
  else if (kring_record_is (person, "life", "expected"))
    shape->stroke = KRING_STROKE_DOTTED;
  else if (!kring_record_has (person, "given") && !kring_record_has (person, "call"))
    shape->stroke = KRING_STROKE_DASHED;
  if (stand->ring == 0)
    shape->line_width = 1.5f;
  if (kring_circle_frame_get_told (self, index) != NULL)
    shape->line_width = 2.5f;

  if (is_marked (self->options, kring_record_get_id (person)))
    {
      shape->outline = KRING_TONE_SELECTED;
      shape->stroke = KRING_STROKE_SOLID;
      shape->line_width = 2.5f;
    }
}

gboolean
kring_circle_card_is_pinned (const KringCircleFrame *self,
                             int                     index)
{
  return self->options->places != NULL && self->rings.items[index].is_pinned;
}

static char *
create_words (const KringCircleFrame *self,
              int                     index)
{
  g_autofree char *plain = kring_circle_stand_to_words (self->model, kring_circle_frame_get_stand (self, index));
  const char *told = kring_circle_frame_get_told (self, index);
  GString *words = g_string_new (plain);

  if (kring_circle_card_is_pinned (self, index))
    /* Translators: of somebody in the circle, who is not to be moved by what changes round them */
    g_string_append_printf (words, ", %s", _("stays here"));
  if (self->marks[index].words != NULL)
    g_string_append_printf (words, ", %s", self->marks[index].words);
  if (told != NULL)
    g_string_append_printf (words, ", %s: %s", _(self->lens->words), told);
  if (self->related[index] != NULL)
    g_string_append_printf (words, ". %s", self->related[index]->str);

  return g_string_free (words, FALSE);
}

void
kring_circle_draw_card (KringCircleFrame *self,
                        int               index)
{
  const KringCircleStand *stand = kring_circle_frame_get_stand (self, index);
  const KringRingsItem *item = &self->rings.items[index];
  KringTone tone = self->marks[index].look == KRING_CIRCLE_LOOK_OUT ? KRING_TONE_NONE : kring_circle_card_tone (self, index);
  g_autofree char *words = create_words (self, index);
  g_autofree char *ref = kring_record_dup_ref (stand->person);
  KringCircleFace *face;
  KringShape *shape;
  double y = item->y + PAD_Y * self->scale;

  if (item->variant == KRING_RINGS_FOLDED)
    return;

  shape = kring_scene_add_box (self->scene, KRING_SHAPE_CARD, tone, item->x, item->y, item->w, item->h,
                               stand->is_kin ? CORNER * self->scale : item->h / 2);
  style_card (self, index, shape);
  if (self->marks[index].look == KRING_CIRCLE_LOOK_OUT)
    {
      shape->outline = shape->outline == KRING_TONE_SELECTED ? KRING_TONE_SELECTED : KRING_TONE_QUIET;
      shape->stroke = KRING_STROKE_DASHED;
    }
  kring_shape_set_record (shape, kring_record_get_id (stand->person), ref, words);

  face = &self->cards[index].faces[item->variant];
  for (int line = 0; line < face->n_lines; line++)
    {
      double w, h;

      kring_scene_measure (face->lines[line], &w, &h);
      kring_scene_add_text (self->scene, tone != KRING_TONE_NONE ? tone : KRING_TONE_SOFT_INK,
                            item->x + (item->w - w) / 2, y, g_object_ref (face->lines[line]));
      y += h;
    }
}

void
kring_circle_draw_more (KringCircleFrame *self,
                        int               index)
{
  const KringRingsMore *more = &self->rings.mores[index];
  const KringCircleSide *side = more->side >= 0 ? self->model->sides->pdata[more->side] : NULL;
  KringTone tone = self->told != NULL ? KRING_TONE_FAINT : side != NULL ? side->tone : KRING_TONE_QUIET;
  g_autoptr(GPtrArray) names = g_ptr_array_new ();
  g_autofree char *text = g_strdup_printf (ngettext ("%d more", "%d more", (gulong) more->count), more->count);
  g_autofree char *who = NULL;
  g_autofree char *words = NULL;
  PangoLayout *layout = kring_scene_create_text (self->scene, text, KRING_TEXT_SMALL, 0, 0);
  KringShape *shape;
  double w, h;

  for (guint i = 0; i < self->model->stands->len; i++)
    if (self->rings.items[i].variant == KRING_RINGS_FOLDED && self->rings.items[i].more == index)
      {
        g_ptr_array_add (names, (char *) kring_person_name (kring_circle_frame_get_stand (self, (int) i)->person));
        if (kring_circle_frame_get_told (self, (int) i) != NULL)
          tone = side != NULL ? side->tone : KRING_TONE_QUIET;
      }
  g_ptr_array_add (names, NULL);
  who = kring_words_join ((const char * const *) names->pdata, kring_language_get ());
  words = g_strdup_printf ("%s: %s", text, who);

  shape = kring_scene_add_box (self->scene, KRING_SHAPE_MORE, tone, more->x, more->y, more->w, more->h, more->h / 2);
  shape->outline = tone;
  shape->stroke = KRING_STROKE_DASHED;
  kring_shape_set_record (shape, 0, NULL, words);
  kring_scene_measure (layout, &w, &h);
  kring_scene_add_text (self->scene, tone, more->x + (more->w - w) / 2, more->y + (more->h - h) / 2, layout);
}
