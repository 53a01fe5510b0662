/* kring-circle-tray.h - a strip of those who are not in this circle yet, to put in it one by one
 *
 * Signal "chosen" (gint64 person): pressed, or Enter. They can be dragged onto
 * the picture too: the content is a KringRecord.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-share.h"

G_BEGIN_DECLS

#define KRING_TYPE_CIRCLE_TRAY (kring_circle_tray_get_type ())
G_DECLARE_FINAL_TYPE (KringCircleTray, kring_circle_tray, KRING, CIRCLE_TRAY, AdwBin)

/* @circle: NULL for nobody. Call it again after every change. Returns whether there is anybody. */
gboolean kring_circle_tray_show (KringCircleTray *self,
                                 KringShare      *share,
                                 KringRecord     *circle);

G_END_DECLS
