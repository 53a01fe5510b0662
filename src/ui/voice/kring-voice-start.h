/* kring-voice-start.h - whose voice, and how: the first step of asking a child
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_VOICE_START (kring_voice_start_get_type ())
G_DECLARE_FINAL_TYPE (KringVoiceStart, kring_voice_start, KRING, VOICE_START, AdwDialog)

/* @child: who is asked at first; 0: the first of the children. */
AdwDialog *kring_voice_start_new (KringDesk *desk,
                                  gint64     child);

G_END_DECLS
