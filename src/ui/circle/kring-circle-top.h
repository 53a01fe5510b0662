/* kring-circle-top.h - the row above the circle: which circle, and how one looks at it
 *
 * What is rare is in its menu, whose actions are those of the page ("page.copy",
 * "page.words" ...). Which circle one looks at is kept by the desk.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_CIRCLE_TOP (kring_circle_top_get_type ())
G_DECLARE_FINAL_TYPE (KringCircleTop, kring_circle_top, KRING, CIRCLE_TOP, AdwBin)

/* Property "lens": code of the lens one looks through (kring-circle-lens.h); NULL: none. */
const char *kring_circle_top_get_lens (KringCircleTop *self);
void        kring_circle_top_set_lens (KringCircleTop *self,
                                       const char     *code);

/* Properties "all-relations" and "quality": whether the relations of all are drawn, and how it is between people. */
gboolean    kring_circle_top_get_all_relations (KringCircleTop *self);
gboolean    kring_circle_top_get_quality       (KringCircleTop *self);

/* Shows which circles @desk's share has, and that @circle is the one looked at. Call it again after every change. */
void        kring_circle_top_show     (KringCircleTop *self,
                                       KringDesk      *desk,
                                       KringRecord    *circle);

G_END_DECLS
