/* kring-beside-layout.h - children beside each other, whose height follows from the width
 *
 * As a horizontal GtkBox for children with KringWidthLayout. The box would look for the widths that suit its height;
 * they know only the height that suits a width, and would get that of one line. What is over goes to a child that
 * expands, or else to the last.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define KRING_TYPE_BESIDE_LAYOUT (kring_beside_layout_get_type ())
G_DECLARE_FINAL_TYPE (KringBesideLayout, kring_beside_layout, KRING, BESIDE_LAYOUT, GtkLayoutManager)

/* @spacing: between two children, in pixels. */
GtkLayoutManager *kring_beside_layout_new (int spacing);

G_END_DECLS
