/* kring-inspector.h - who or what is selected, in full, to read and to change in place
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

GtkWidget *kring_inspector_new (KringDesk *desk);

G_END_DECLS
