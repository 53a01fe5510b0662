/* kring-feeling-face.h - a calm drawn face for how something felt
 *
 * A line drawing in the colour of the text: no colour of its own, no tears, no
 * teeth. It never stands without the words beside it, so a screen reader does
 * not meet it.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define KRING_TYPE_FEELING_FACE (kring_feeling_face_get_type ())
G_DECLARE_FINAL_TYPE (KringFeelingFace, kring_feeling_face, KRING, FEELING_FACE, GtkWidget)

/* @feeling: a code of the table "feeling"; NULL or unknown: as for who does not want to say. */
GtkWidget *kring_feeling_face_new (const char *feeling);

G_END_DECLS
