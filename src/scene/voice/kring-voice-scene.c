/* kring-voice-scene.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-voice-scene.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "kring-drawing.h"
#include "kring-face.h"
#include "kring-kinds.h"
#include "kring-path.h"
#include "kring-voice-picture.h"

#define PADDING 12.0
#define SHORT   140     /* letters: what is said in a few words is written large */

double
kring_voice_picture_add_words (KringVoicePicture *self,
                               KringTone          tone,
                               const char        *words,
                               KringTextStyle     style,
                               double             x,
                               double             y,
                               double             width)
{
  g_autoptr(PangoLayout) layout = kring_scene_create_text (self->scene, words, style, MAX (width, 10), 0);
  double height;

  kring_scene_measure (layout, NULL, &height);
  if (tone != KRING_TONE_NONE)
    kring_scene_add_text (self->scene, tone, x, y, g_steal_pointer (&layout));

  return height;
}

static KringTextStyle
get_style (KringRecord          *voice,
           const KringVoicePart *part)
{
  g_auto(GStrv) lines = kring_record_get_texts (voice, part->field);
  g_autofree char *joined = g_strjoinv ("", lines);

  return part->form == KRING_VOICE_BALLOON && g_utf8_strlen (joined, -1) <= SHORT ? KRING_TEXT_TITLE : KRING_TEXT_BODY;
}

double
kring_voice_picture_add_part (KringVoicePicture    *self,
                              const KringVoicePart *part,
                              gboolean              is_drawn,
                              double                x,
                              double                y,
                              double                width)
{
  g_auto(GStrv) lines = kring_record_get_texts (self->voice, part->field);
  KringTextStyle style = get_style (self->voice, part);
  KringTone tone = is_drawn ? part->tone : KRING_TONE_NONE;
  double top = y;

  y += kring_voice_picture_add_words (self, tone, _(part->title), KRING_TEXT_NAME, x, y, width) + 6 * self->unit;
  for (gsize i = 0; lines[i] != NULL; i++)
    y += kring_voice_picture_add_words (self, tone, lines[i], style, x, y, width) + 5 * self->unit;

  return y - top;
}

void
kring_voice_picture_add_mark (KringVoicePicture    *self,
                              const KringVoicePart *part,
                              double                x,
                              double                y,
                              double                width,
                              double                height)
{
  g_autofree char *words = kring_voice_describe_part (self->voice, part);

  kring_shape_set_record (kring_scene_add_box (self->scene, KRING_SHAPE_MARK, KRING_TONE_NONE, x, y, width, height,
                                               9 * self->unit),
                          kring_record_get_id (self->voice), part->field, words);
}

/* A balloon with what is said, or a sheet with what others see. */
static void
add_card (KringVoicePicture    *self,
          const KringVoicePart *part)
{
  double padding = PADDING * self->unit;
  double width = MIN (self->width, 620 * self->unit);
  double height = kring_voice_picture_add_part (self, part, FALSE, 0, 0, width - 2 * padding) + 2 * padding - 5 * self->unit;
  double foot = self->y + height;
  KringShape *card = kring_scene_add_box (self->scene, KRING_SHAPE_GROUND, part->tone, 0.5, self->y, width - 1, height,
                                          (part->form == KRING_VOICE_BALLOON ? 18 : 6) * self->unit);

  card->outline = part->tone;
  if (part->form == KRING_VOICE_BALLOON)
    {
      const float tail[] = {
        (float) (34 * self->unit), (float) foot - 0.5f, (float) (30 * self->unit), (float) (foot + 16 * self->unit),
        (float) (56 * self->unit), (float) foot - 0.5f,
      };
      KringShape *shape = kring_scene_add_path (self->scene, KRING_SHAPE_GROUND, part->tone,
                                                kring_path_new_straight (tail, 3), 0, TRUE);

      shape->outline = KRING_TONE_NONE;
      for (int i = 0; i < 4; i += 2)
        kring_scene_add_line (self->scene, KRING_SHAPE_LINE, part->tone, tail[i], tail[i + 1], tail[i + 2], tail[i + 3]);
      foot += 16 * self->unit;
    }

  kring_voice_picture_add_part (self, part, TRUE, padding, self->y + padding, width - 2 * padding);
  kring_voice_picture_add_mark (self, part, 0, self->y, width, height);
  self->y = foot + KRING_VOICE_GAP * self->unit;
}

static void
add_face (KringVoicePicture *self)
{
  const char *face = kring_record_get_text (self->voice, "face");
  double gap = 10 * self->unit;
  double size = MIN (64 * self->unit, (self->width - (KRING_N_FACES - 1) * gap) / KRING_N_FACES);
  const char *said = kring_kinds_words ("face", face, kring_language_get ());
  g_autofree char *words = face != NULL ? g_strdup_printf (_("Face: %s"), said) : g_strdup (_("No face chosen yet"));

  for (guint i = 0; i < KRING_N_FACES; i++)
    kring_face_add (self->scene, kring_face_code (i), 2 + i * (size + gap), self->y, size - 4,
                    g_strcmp0 (face, kring_face_code (i)) == 0);
  kring_shape_set_record (kring_scene_add_box (self->scene, KRING_SHAPE_MARK, KRING_TONE_NONE, 0, self->y - 2,
                                               KRING_N_FACES * (size + gap) - gap, size, 9 * self->unit),
                          kring_record_get_id (self->voice), "face", words);
  self->y += size;
  if (face != NULL)
    self->y += kring_voice_picture_add_words (self, KRING_TONE_INK, said, KRING_TEXT_NAME, 0, self->y + 4, self->width) + 4;
  self->y += KRING_VOICE_GAP * self->unit;
}

static void
add_drawing (KringVoicePicture *self)
{
  const char *drawn = kring_record_get_text (self->voice, "drawn");
  double width = MIN (self->width, 520 * self->unit);
  double height = kring_drawing_add (self->scene, self->share, self->voice, 0, self->y, width);
  g_autofree char *words = kring_drawing_describe (self->share, self->voice);

  kring_shape_set_record (kring_scene_add_box (self->scene, KRING_SHAPE_MARK, KRING_TONE_NONE, 0, self->y, width, height, 6),
                          kring_record_get_id (self->voice), "drawn", words);
  self->y += height;
  if (drawn != NULL)
    self->y += kring_voice_picture_add_words (self, KRING_TONE_SOFT_INK, drawn, KRING_TEXT_BODY, 0, self->y + 4, width) + 4;
  self->y += KRING_VOICE_GAP * self->unit;
}

static GPtrArray *
select_parts (GPtrArray      *parts,
              KringVoiceForm  form)
{
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < parts->len; i++)
    if (((const KringVoicePart *) parts->pdata[i])->form == form)
      g_ptr_array_add (found, parts->pdata[i]);

  return found;
}

/* Without what is still empty, unless that is asked for. */
static GPtrArray *
list_parts (KringRecord *voice,
            gboolean     has_empty)
{
  GPtrArray *parts = kring_voice_parts_list (voice);

  for (guint i = parts->len; i-- > 0;)
    if (!has_empty && !kring_record_has (voice, ((const KringVoicePart *) parts->pdata[i])->field))
      g_ptr_array_remove_index (parts, i);

  return parts;
}

static void
draw (KringVoicePicture *self,
      gboolean           has_empty)
{
  g_autoptr(GPtrArray) parts = list_parts (self->voice, has_empty);
  g_autoptr(GPtrArray) houses = select_parts (parts, KRING_VOICE_HOUSE);
  g_autoptr(GPtrArray) rooms = select_parts (parts, KRING_VOICE_ROOM);

  if (kring_drawing_is_there (self->share, self->voice) || (has_empty && kring_voice_is_drawn (self->voice)))
    add_drawing (self);
  if (houses->len > 0)
    kring_voice_picture_add_houses (self, houses);
  if (rooms->len > 0)
    kring_voice_picture_add_safe_house (self, rooms);
  if (kring_record_has (self->voice, "path") || (kring_voice_has_path (self->voice) && has_empty))
    kring_voice_picture_add_path (self);
  if (kring_record_has (self->voice, "face") || (kring_voice_has_face (self->voice) && has_empty))
    add_face (self);
  for (guint i = 0; i < parts->len; i++)
    {
      const KringVoicePart *part = parts->pdata[i];

      if (part->form == KRING_VOICE_BALLOON || part->form == KRING_VOICE_SEEN)
        add_card (self, part);
    }
}

KringScene *
kring_voice_scene_new (KringShare              *share,
                       PangoContext            *context,
                       const KringVoiceOptions *options)
{
  KringScene *scene = kring_scene_new (context, options->width, 1, options->text_scale);
  KringRecord *voice = kring_share_get (share, options->voice);
  KringVoicePicture picture = {
    .scene = scene, .share = share, .voice = voice, .width = options->width, .unit = options->text_scale, .y = 4,
  };
  g_autofree char *words = NULL;

  if (voice == NULL || kring_record_get_noun (voice) != KRING_NOUN_CHILD_VOICE)
    return scene;

  words = kring_voice_describe (share, voice);
  draw (&picture, options->has_empty);
  kring_scene_set_words (scene, words);
  kring_scene_set_size (scene, options->width, ceil (picture.y));

  return scene;
}
