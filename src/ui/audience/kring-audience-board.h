/* kring-audience-board.h - a page as everybody in the room sees it: no controls, big letters
 *
 * Timeline and circle as pictures of their own, the plan as the letter it is on
 * paper. Body text is 1/36 of the height at least, so that the last row reads it
 * too. It shows its desk's share and nothing else.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_AUDIENCE_BOARD (kring_audience_board_get_type ())
G_DECLARE_FINAL_TYPE (KringAudienceBoard, kring_audience_board, KRING, AUDIENCE_BOARD, AdwBin)

/* Whether a page of the window has something for an audience. */
gboolean   kring_audience_board_knows  (const char         *page);
/* @page: one that is known. */
GtkWidget *kring_audience_board_new    (KringDesk          *desk,
                                        const char         *page);

/* @pages: down; negative: up. */
void       kring_audience_board_scroll (KringAudienceBoard *self,
                                        double              pages);
/* A picture only. @factor: 0: all of it. */
void       kring_audience_board_zoom   (KringAudienceBoard *self,
                                        double              factor);

G_END_DECLS
