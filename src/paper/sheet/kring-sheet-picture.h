/* kring-sheet-picture.h - what a sheet begins with as one picture, to put in a letter or on a slide
 *
 * The same titles and scenes as on the pages, under each other on a ground of
 * their own. A poster is whole again; several sheets of a timeline become
 * stretches one below the other. What follows (a table, the same in words) and
 * what belongs to a page (footer, number, marks to cut along) is not in it.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-block.h"
#include "kring-style.h"

G_BEGIN_DECLS

/* @blocks: KringBlock. */
gboolean    kring_sheet_picture_is_there  (GPtrArray             *blocks);
/* Of @blocks those from the first text on are left out. @width: of what is on a page, in points. */
KringScene *kring_sheet_picture_new       (GPtrArray             *blocks,
                                           const KringStyleSheet *style,
                                           double                 width) G_GNUC_WARN_UNUSED_RESULT;
/* Pixels a point: sharp on paper too, and less where there is so much of it that nobody could open it. */
double      kring_sheet_picture_get_scale (KringScene            *picture);

G_END_DECLS
