/* kring-voice-parts.h - THE table of what a child is asked, by the way it speaks
 *
 * Good things first, dreams last: what a child worries about never stands
 * first (domain brief 0.3). One thing a line in each part.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-share.h"
#include "kring-tone.h"

G_BEGIN_DECLS

typedef enum {
  KRING_VOICE_BALLOON,   /* said */
  KRING_VOICE_HOUSE,     /* one of three */
  KRING_VOICE_ROOM,      /* of the safe house */
  KRING_VOICE_SEEN,
} KringVoiceForm;

typedef struct {
  const char     *kind;      /* of child_voice_kind; NULL: of any other kind, when it holds something */
  const char     *field;     /* a TEXTS field of a child_voice */
  const char     *title;     /* N_() */
  KringVoiceForm  form;
  KringTone       tone;
} KringVoicePart;

/* The parts of @voice: what its kind asks, whatever else it holds after that. KringVoicePart, borrowed. */
GPtrArray *kring_voice_parts_list (KringRecord *voice) G_GNUC_WARN_UNUSED_RESULT;
/* Whether its kind asks for a drawing, a face, or how near to the safe house the child is. */
gboolean   kring_voice_is_drawn   (KringRecord *voice);
gboolean   kring_voice_has_face   (KringRecord *voice);
gboolean   kring_voice_has_path   (KringRecord *voice);
/* "Amina · drie huizen · 11 maart 2026"; the name is left out when the child may not be seen. */
char      *kring_voice_title      (KringShare  *share,
                                   KringRecord *voice) G_GNUC_WARN_UNUSED_RESULT;
/* All that it says, part by part, in one sentence each; for who does not see it. */
char      *kring_voice_describe   (KringShare  *share,
                                   KringRecord *voice) G_GNUC_WARN_UNUSED_RESULT;
/* "Huis van de dromen: een hond; een zee" */
char      *kring_voice_describe_part (KringRecord          *voice,
                                      const KringVoicePart *part) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
