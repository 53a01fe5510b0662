/* kring-picker.h - large buttons of which one is chosen, or none: faces, stones of a path, pens
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-scene-view.h"

G_BEGIN_DECLS

/* Signal "picked": another one was chosen. */
#define KRING_TYPE_PICKER (kring_picker_get_type ())
G_DECLARE_FINAL_TYPE (KringPicker, kring_picker, KRING, PICKER, GtkWidget)

/* @name: what is chosen here, for a screen reader. @is_needed: once something is chosen, something stays chosen. */
GtkWidget *kring_picker_new         (const char     *name,
                                     gboolean        is_needed);
/* Five faces from glad to sad, in the order of kring-face.h. */
GtkWidget *kring_picker_new_faces   (const char     *name);

/* One more, with @words on it, or with a picture of which they are the name. @user_data must live as long. */
void       kring_picker_add         (KringPicker    *self,
                                     const char     *words);
void       kring_picker_add_picture (KringPicker    *self,
                                     const char     *words,
                                     KringSceneFunc  make,
                                     gpointer        user_data);

/* The buttons close together in the middle rather than at the start. */
void       kring_picker_set_centred (KringPicker    *self);
/* Counted from 0; -1: none. */
void       kring_picker_set_chosen  (KringPicker    *self,
                                     int             chosen);
int        kring_picker_get_chosen  (KringPicker    *self);

G_END_DECLS
