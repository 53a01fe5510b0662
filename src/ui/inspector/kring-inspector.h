/* kring-inspector.h - who or what is selected, in full, to read and to change in place
 *
 * Driven by the tables of kring-inspected.h: the fields first, those that are
 * empty under "More", then what belongs to it, and who changed it when.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_INSPECTOR (kring_inspector_get_type ())
G_DECLARE_FINAL_TYPE (KringInspector, kring_inspector, KRING, INSPECTOR, AdwBin)

/* Property "desk". Action "inspector.select" (x): goes to another record; "inspector.back" returns. */
GtkWidget *kring_inspector_new        (KringDesk      *desk);

/* Keeps everything that was typed. FALSE when something could not be kept; it is still there. */
gboolean   kring_inspector_commit     (KringInspector *self);

/* What is typed and not kept, all of it; NULL: nothing. */
char      *kring_inspector_dup_unkept (KringInspector *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
