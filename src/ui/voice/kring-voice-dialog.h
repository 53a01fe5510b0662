/* kring-voice-dialog.h - the voice of a child as a page: the picture, and under it what the child is asked
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_VOICE_DIALOG (kring_voice_dialog_get_type ())
G_DECLARE_FINAL_TYPE (KringVoiceDialog, kring_voice_dialog, KRING, VOICE_DIALOG, AdwDialog)

/* @voice: the id of a child_voice that the desk's share holds. */
AdwDialog *kring_voice_dialog_new (KringDesk *desk,
                                   gint64     voice);

G_END_DECLS
