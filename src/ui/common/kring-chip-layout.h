/* kring-chip-layout.h - room for a menu button whose words wrap
 *
 * A GtkMenuButton asks for one height, that of its words on one line, whatever
 * width it gets. The only child of the widget with this layout is one; it gets
 * the height that its words need.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define KRING_TYPE_CHIP_LAYOUT (kring_chip_layout_get_type ())
G_DECLARE_FINAL_TYPE (KringChipLayout, kring_chip_layout, KRING, CHIP_LAYOUT, GtkLayoutManager)

G_END_DECLS
