/* kring-circle-compare-bar.h - at the foot of a circle: how it differs from another one, in words
 *
 * Holds which other circle the one on the page is compared with, or shown
 * beside. The page draws; the bar tells, and closes.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_CIRCLE_COMPARE_BAR (kring_circle_compare_bar_get_type ())
G_DECLARE_FINAL_TYPE (KringCircleCompareBar, kring_circle_compare_bar, KRING, CIRCLE_COMPARE_BAR, AdwBin)

/* Adds what @circle can be compared with and put beside, as the actions modes.compare and modes.beside, each with an id
 * (x), to @section, emptied first. */
void     kring_circle_compare_fill_menu      (GMenu                 *section,
                                              KringShare            *share,
                                              KringRecord           *circle);

/* @circle: the one on the page. @other: the id of the one to compare it with; nothing happens when that cannot be.
 * Compared is drawn in the newer of the two, so that the page may come to show @other. @is_beside: both are drawn. */
void     kring_circle_compare_bar_open       (KringCircleCompareBar *self,
                                              KringDesk             *desk,
                                              KringRecord           *circle,
                                              gint64                 other,
                                              gboolean               is_beside);
void     kring_circle_compare_bar_close      (KringCircleCompareBar *self);
/* Tells anew, after every change; closes when the two can no longer be compared. @circle: the one on the page. */
void     kring_circle_compare_bar_show       (KringCircleCompareBar *self,
                                              KringShare            *share,
                                              KringRecord           *circle);
/* 0: nothing is compared. */
gint64   kring_circle_compare_bar_get_other  (KringCircleCompareBar *self);
gboolean kring_circle_compare_bar_is_beside  (KringCircleCompareBar *self);

G_END_DECLS
