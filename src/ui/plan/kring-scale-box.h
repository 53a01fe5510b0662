/* kring-scale-box.h - one question with a scale, and everybody's mark on it
 *
 * Press a mark, or Enter on it, to change it. No average anywhere (domain brief
 * 0.6).
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_SCALE_BOX (kring_scale_box_get_type ())
G_DECLARE_FINAL_TYPE (KringScaleBox, kring_scale_box, KRING, SCALE_BOX, GtkWidget)

/* @scale: a KRING_NOUN_SCALE of the desk's share. */
GtkWidget *kring_scale_box_new (KringDesk   *desk,
                                KringRecord *scale);

G_END_DECLS
