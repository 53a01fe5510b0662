/* kring-feedback.h - what people thought of a meeting: three questions and a face, with or without a name
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "kring-desk.h"

G_BEGIN_DECLS

/* Adds what was told about @meeting to @box; nothing when nobody did. */
void kring_feedback_fill (GtkBox      *box,
                          KringDesk   *desk,
                          KringRecord *meeting);

G_END_DECLS
