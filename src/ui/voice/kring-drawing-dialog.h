/* kring-drawing-dialog.h - where a child draws: a sheet, eight pens, three widths, and every line can be taken back
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_DRAWING_DIALOG (kring_drawing_dialog_get_type ())
G_DECLARE_FINAL_TYPE (KringDrawingDialog, kring_drawing_dialog, KRING, DRAWING_DIALOG, AdwDialog)

/* @voice: the id of a child_voice. */
AdwDialog *kring_drawing_dialog_new (KringDesk *desk,
                                     gint64     voice);

G_END_DECLS
