/* kring-voice-houses.c - three houses, and the safe house with the path to it
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-voice-picture.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "kring-path.h"

#define LEAST_WIDTH 132.0   /* of a house beside others */
#define ROOF        38.0
#define EAVES       8.0     /* how far a roof reaches over its walls */
#define PADDING     12.0
#define DOOR_WIDTH  20.0
#define DOOR_HEIGHT 28.0
#define STONES      11

static void
add_roof (KringVoicePicture *self,
          KringTone          tone,
          double             x,
          double             y,
          double             width,
          double             roof)
{
  double unit = self->unit;
  const float points[] = {
    (float) x, (float) (y + roof), (float) (x + width / 2), (float) y, (float) (x + width), (float) (y + roof),
  };
  KringShape *shape = kring_scene_add_path (self->scene, KRING_SHAPE_GROUND, tone, kring_path_new_straight (points, 3),
                                            1.5 * unit, TRUE);

  shape->outline = tone;
  shape = kring_scene_add_ellipse (self->scene, KRING_SHAPE_RING, KRING_TONE_GROUND, x + width / 2 - 5 * unit,
                                   y + roof * 0.52, 10 * unit, 10 * unit);
  shape->outline = tone;
}

static void
add_house (KringVoicePicture    *self,
           const KringVoicePart *part,
           double                x,
           double                y,
           double                width,
           double                height)
{
  double unit = self->unit, roof = ROOF * unit, eaves = EAVES * unit, padding = PADDING * unit;
  KringShape *walls = kring_scene_add_box (self->scene, KRING_SHAPE_GROUND, part->tone, x + eaves, y + roof - 1,
                                           width - 2 * eaves, height - roof, 0);
  KringShape *door;

  walls->outline = part->tone;
  walls->line_width = (float) (1.5 * unit);
  add_roof (self, part->tone, x, y, width, roof);
  door = kring_scene_add_box (self->scene, KRING_SHAPE_GROUND, KRING_TONE_GROUND, x + width / 2 - DOOR_WIDTH / 2 * unit,
                              y + height - DOOR_HEIGHT * unit - 1, DOOR_WIDTH * unit, DOOR_HEIGHT * unit, 3 * unit);
  door->outline = part->tone;

  kring_voice_picture_add_part (self, part, TRUE, x + eaves + padding, y + roof + padding, width - 2 * eaves - 2 * padding);
  kring_voice_picture_add_mark (self, part, x, y, width, height);
}

static double
measure_house (KringVoicePicture    *self,
               const KringVoicePart *part,
               double                width)
{
  double unit = self->unit;

  return (ROOF + PADDING + DOOR_HEIGHT + 6) * unit
         + MAX (kring_voice_picture_add_part (self, part, FALSE, 0, 0, width - 2 * (EAVES + PADDING) * unit), 56 * unit);
}

void
kring_voice_picture_add_houses (KringVoicePicture *self,
                                GPtrArray         *houses)
{
  double gap = KRING_VOICE_GAP * self->unit;
  double width = (self->width - gap * (houses->len - 1)) / houses->len;
  gboolean is_beside = width >= LEAST_WIDTH * self->unit;
  double height = 0;

  width = is_beside ? width : MIN (self->width, 320 * self->unit);
  for (guint i = 0; i < houses->len; i++)
    height = MAX (height, measure_house (self, houses->pdata[i], width));

  for (guint i = 0; i < houses->len; i++)
    {
      double own = is_beside ? height : measure_house (self, houses->pdata[i], width);

      add_house (self, houses->pdata[i], is_beside ? i * (width + gap) : (self->width - width) / 2, self->y, width, own);
      if (!is_beside || i == houses->len - 1)
        self->y += own + gap;
    }
}

static const KringVoicePart *
find_room (GPtrArray  *rooms,
           const char *field)
{
  for (guint i = 0; i < rooms->len; i++)
    if (g_str_equal (((const KringVoicePart *) rooms->pdata[i])->field, field))
      return rooms->pdata[i];

  return NULL;
}

/* A room, or a place round the house. Returns how high it is. */
static double
add_room (KringVoicePicture    *self,
          const KringVoicePart *part,
          double                x,
          double                y,
          double                width,
          double                height)
{
  double padding = PADDING * self->unit;
  gboolean is_outside = g_str_equal (part->field, "visitors") || g_str_equal (part->field, "not_inside");
  KringShape *box;

  if (height == 0)
    return kring_voice_picture_add_part (self, part, FALSE, 0, 0, width - 2 * padding) + 2 * padding;

  box = kring_scene_add_box (self->scene, KRING_SHAPE_GROUND, part->tone, x + self->unit, y, width - 2 * self->unit, height,
                             (is_outside ? 18 : 2) * self->unit);
  box->outline = part->tone;
  if (g_str_equal (part->field, "not_inside"))
    {
      box->stroke = KRING_STROKE_DASHED;
      box->line_width = (float) (2 * self->unit);
    }
  kring_voice_picture_add_part (self, part, TRUE, x + padding, y + padding, width - 2 * padding);
  kring_voice_picture_add_mark (self, part, x, y, width, height);

  return height;
}

/* The rules are the roof over everybody. Returns how high it is. */
static double
add_rules (KringVoicePicture    *self,
           const KringVoicePart *part,
           double                width)
{
  double unit = self->unit, padding = PADDING * unit, slope = MIN (48 * unit, width * 0.14);
  double inner = width - 2 * slope - padding;
  double height = part != NULL ? kring_voice_picture_add_part (self, part, FALSE, 0, 0, inner) + 1.5 * padding : ROOF * unit;
  KringTone tone = part != NULL ? part->tone : KRING_TONE_QUIET;
  double y = self->y;
  const float points[] = {
    0, (float) (y + height), (float) slope, (float) y, (float) (width - slope), (float) y, (float) width, (float) (y + height),
  };
  KringShape *roof = kring_scene_add_path (self->scene, KRING_SHAPE_GROUND, tone, kring_path_new_straight (points, 4),
                                           1.5 * unit, TRUE);

  roof->outline = tone;
  if (part != NULL)
    {
      kring_voice_picture_add_part (self, part, TRUE, slope + padding / 2, y + padding, inner);
      kring_voice_picture_add_mark (self, part, 0, y, width, height);
    }

  return height;
}

/* Beside each other in equal heights where there is room, otherwise one below the other. */
static void
add_rooms (KringVoicePicture    *self,
           const KringVoicePart *left,
           const KringVoicePart *right,
           double                x,
           double                width,
           double                gap)
{
  gboolean is_beside = left != NULL && right != NULL && width >= 2 * LEAST_WIDTH * self->unit + gap;
  double room = is_beside ? (width - gap) / 2 : width;
  double heights[] = { left != NULL ? add_room (self, left, 0, 0, room, 0) : 0,
                       right != NULL ? add_room (self, right, 0, 0, room, 0) : 0 };

  if (is_beside)
    heights[0] = heights[1] = MAX (heights[0], heights[1]);
  if (left != NULL)
    add_room (self, left, x, self->y, room, heights[0]);
  if (left != NULL && !is_beside)
    self->y += heights[0] + gap;
  if (right != NULL)
    add_room (self, right, is_beside ? x + room + gap : x, self->y, room, heights[1]);
  if (right != NULL || is_beside)
    self->y += heights[1] + gap;
}

void
kring_voice_picture_add_safe_house (KringVoicePicture *self,
                                    GPtrArray         *rooms)
{
  double unit = self->unit, width = MIN (self->width, 640 * unit), eaves = EAVES * unit;

  self->y += add_rules (self, find_room (rooms, "rules"), width);
  add_rooms (self, find_room (rooms, "inside"), find_room (rooms, "doing"), eaves, width - 2 * eaves, 0);
  self->y += KRING_VOICE_GAP * unit;
  add_rooms (self, find_room (rooms, "visitors"), find_room (rooms, "not_inside"), 0, width, KRING_VOICE_GAP * unit);
}

/* A stone with its number; the one where the child stands is larger to see. */
static void
add_stone (KringVoicePicture *self,
           int                number,
           gboolean           is_here,
           double             x,
           double             y,
           double             size)
{
  KringTone tone = is_here ? KRING_TONE_CENTRE : KRING_TONE_QUIET;
  g_autofree char *words = g_strdup_printf ("%d", number);
  g_autoptr(PangoLayout) layout = kring_scene_create_text (self->scene, words,
                                                           is_here ? KRING_TEXT_NAME : KRING_TEXT_SMALL, 0, 0);
  KringShape *stone = kring_scene_add_ellipse (self->scene, KRING_SHAPE_RING, tone, x, y, size, size);
  double width, height;

  stone->outline = is_here ? KRING_TONE_INK : KRING_TONE_QUIET;
  stone->line_width = (float) (is_here ? 2.5 * self->unit : 1);
  kring_scene_measure (layout, &width, &height);
  kring_scene_add_text (self->scene, tone, x + (size - width) / 2, y + (size - height) / 2, g_steal_pointer (&layout));
}

/* All stones in one row where there is room for their numbers, otherwise in two. */
void
kring_voice_picture_add_path (KringVoicePicture *self)
{
  double unit = self->unit, width = MIN (self->width, 640 * unit), stone = 26 * unit;
  int in_row = width >= STONES * (stone + 3 * unit) + 12 * unit ? STONES : STONES / 2 + 1;
  double step = MIN ((width - stone - 12 * unit) / (in_row - 1), 2.2 * stone);
  gint64 path = kring_record_get_int (self->voice, "path");
  g_autofree char *words = path != KRING_UNSET ? g_strdup_printf (_("On the path to the safe house: %d of 10"), (int) path)
                                               : g_strdup (_("On the path to the safe house: not said yet"));
  double x = 0, y = 0, top = self->y;

  self->y += kring_voice_picture_add_words (self, KRING_TONE_INK, words, KRING_TEXT_NAME, 0, self->y, width) + 18 * unit;
  for (int i = 0; i < STONES; i++)
    {
      x = i % in_row * step;
      y = self->y + i / in_row * (stone + 16 * unit) + 6 * unit * sin (i * 0.9);
      add_stone (self, i, path == i, x, y, stone);
    }
  add_roof (self, KRING_TONE_CENTRE, x + stone / 2 - 18 * unit, y - 24 * unit, 36 * unit, 22 * unit);
  self->y = y + stone + 12 * unit;
  kring_shape_set_record (kring_scene_add_box (self->scene, KRING_SHAPE_MARK, KRING_TONE_NONE, 0, top, width, self->y - top,
                                               9 * unit),
                          kring_record_get_id (self->voice), "path", words);
  self->y += KRING_VOICE_GAP * unit;
}
