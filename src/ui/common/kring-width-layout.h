/* kring-width-layout.h - children one over the other, whose height follows from their width
 *
 * As GtkBinLayout; but a width is never looked for that would suit some height. A horizontal
 * GtkBox asks that of all it holds whenever it is given its place, and what wraps has to try
 * some ten widths to answer: in a page of texts that is most of the time until it is seen.
 * So what has this layout stands beside something with KringBesideLayout, not in such a box.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define KRING_TYPE_WIDTH_LAYOUT (kring_width_layout_get_type ())
G_DECLARE_FINAL_TYPE (KringWidthLayout, kring_width_layout, KRING, WIDTH_LAYOUT, GtkLayoutManager)

G_END_DECLS
