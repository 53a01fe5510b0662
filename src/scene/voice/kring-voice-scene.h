/* kring-voice-scene.h - what a child says and draws, as one picture for screen, paper and the big screen
 *
 * Houses beside each other where there is room, otherwise one below the other.
 * Every part is a mark with the voice's record, the part's field as its ref, and
 * all its words.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-scene.h"
#include "kring-share.h"

G_BEGIN_DECLS

typedef struct {
  gint64   voice;       /* id of a child_voice */
  double   width;
  double   text_scale;
  gboolean has_empty;   /* also what is asked and still empty, to be filled in */
} KringVoiceOptions;

/* As wide as asked, as high as it needs to be. */
KringScene *kring_voice_scene_new (KringShare              *share,
                                   PangoContext            *context,
                                   const KringVoiceOptions *options) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
