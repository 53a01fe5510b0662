/* kring-voice-card.h - one thing that a child is asked: what it said so far, and a line for more
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-desk.h"
#include "kring-voice-parts.h"

G_BEGIN_DECLS

#define KRING_TYPE_VOICE_CARD (kring_voice_card_get_type ())
G_DECLARE_FINAL_TYPE (KringVoiceCard, kring_voice_card, KRING, VOICE_CARD, GtkWidget)

/* @voice: the id of a child_voice. */
GtkWidget  *kring_voice_card_new       (KringDesk            *desk,
                                        gint64                voice,
                                        const KringVoicePart *part);
/* Shows the voice as the desk's share has it; what is being typed stays. */
void        kring_voice_card_show      (KringVoiceCard       *self);
const char *kring_voice_card_get_field (KringVoiceCard       *self);
/* Keeps what is typed, also in the line for more. FALSE when it could not; it is then still there. */
gboolean    kring_voice_card_commit    (KringVoiceCard       *self);

G_END_DECLS
