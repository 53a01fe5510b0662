/* kring-voice-picture.h - a picture of a voice while it is being drawn, part below part
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-voice-parts.h"
#include "kring-voice-scene.h"

G_BEGIN_DECLS

#define KRING_VOICE_GAP 12.0

typedef struct {
  KringScene  *scene;
  KringShare  *share;
  KringRecord *voice;
  double       width;
  double       unit;    /* of text: what lengths are multiplied with */
  double       y;       /* where the next part begins */
} KringVoicePicture;

/* Words at @x, @y, wrapped to @width. Returns how high they are; with tone NONE nothing is drawn. */
double kring_voice_picture_add_words  (KringVoicePicture     *self,
                                       KringTone              tone,
                                       const char            *words,
                                       KringTextStyle         style,
                                       double                 x,
                                       double                 y,
                                       double                 width);
/* The title of @part and its lines, one below the other; the same. */
double kring_voice_picture_add_part   (KringVoicePicture     *self,
                                       const KringVoicePart  *part,
                                       gboolean               is_drawn,
                                       double                 x,
                                       double                 y,
                                       double                 width);
/* A mark over a part, for who presses, walks or listens. */
void   kring_voice_picture_add_mark   (KringVoicePicture     *self,
                                       const KringVoicePart  *part,
                                       double                 x,
                                       double                 y,
                                       double                 width,
                                       double                 height);
/* KringVoicePart of form HOUSE; of form ROOM. Each begins at y and leaves it below itself. */
void   kring_voice_picture_add_houses (KringVoicePicture     *self,
                                       GPtrArray             *houses);
void   kring_voice_picture_add_safe_house (KringVoicePicture *self,
                                       GPtrArray             *rooms);
/* The stones from 0 to 10 towards the safe house. */
void   kring_voice_picture_add_path   (KringVoicePicture     *self);

G_END_DECLS
