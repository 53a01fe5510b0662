/* kring-cupboard-window.h - the cupboard: not there yet, locked, or open
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-cupboard.h"

G_BEGIN_DECLS

#define KRING_TYPE_CUPBOARD_WINDOW (kring_cupboard_window_get_type ())
G_DECLARE_FINAL_TYPE (KringCupboardWindow, kring_cupboard_window, KRING, CUPBOARD_WINDOW, AdwApplicationWindow)

/* @application may be NULL. @folder: where the cupboard is, or is to be. */
GtkWindow     *kring_cupboard_window_new          (GtkApplication      *application,
                                                   const char          *folder);

/* Property "cupboard": the open one; NULL while it is locked or not there. */
KringCupboard *kring_cupboard_window_get_cupboard (KringCupboardWindow *self);
void           kring_cupboard_window_set_cupboard (KringCupboardWindow *self,
                                                   KringCupboard       *cupboard);

G_END_DECLS
