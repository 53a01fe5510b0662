/* kring-merge-source.h - which other timeline to merge with: that of a file, or of another family in the cupboard
 *
 * The families stand folded away, by the first names of their children, as in
 * the cupboard: nobody sees them who looks over a shoulder.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_MERGE_SOURCE (kring_merge_source_get_type ())
G_DECLARE_FINAL_TYPE (KringMergeSource, kring_merge_source, KRING, MERGE_SOURCE, AdwDialog)

/* What is chosen is opened in a KringMergeDialog above @parent. Where there is no other family, asks for a file at once. */
void kring_merge_source_choose (KringDesk *desk,
                                GtkWidget *parent);

G_END_DECLS
