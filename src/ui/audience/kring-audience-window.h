/* kring-audience-window.h - the big screen: what everybody at the table may see, and nothing of the program
 *
 * Full screen, on another screen than the counsellor's where there is one. No
 * menus, no tooltips, no names in its title; it belongs to no application, so
 * that no key of the program reaches it. It has a desk of its own, that
 * follows the moment and the circle of the counsellor's, and nothing else of it.
 *
 * B and Escape blank it, B brings it back; F5 and Ctrl+W close it. Escape never
 * closes: what is behind it may be for the counsellor alone.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_TYPE_AUDIENCE_WINDOW (kring_audience_window_get_type ())
G_DECLARE_FINAL_TYPE (KringAudienceWindow, kring_audience_window, KRING, AUDIENCE_WINDOW, AdwWindow)

/* @desk: the counsellor's. */
KringAudienceWindow *kring_audience_window_new       (KringDesk           *desk);

/* Full screen, and not over @counsellor where there is another screen. */
void                 kring_audience_window_open      (KringAudienceWindow *self,
                                                      GtkWindow           *counsellor);
/* The page of that name; one with nothing for an audience changes nothing, and before any other it is the circle. */
void                 kring_audience_window_show_page (KringAudienceWindow *self,
                                                      const char          *page);
/* "My places" of @child; 0: of the oldest of whom something is told. Page "places". */
void                 kring_audience_window_show_places (KringAudienceWindow *self,
                                                        gint64               child);
/* The page that is shown. */
const char          *kring_audience_window_get_page  (KringAudienceWindow *self);

/* "blank": nothing of the family is to be seen. */
gboolean             kring_audience_window_get_blank (KringAudienceWindow *self);
void                 kring_audience_window_set_blank (KringAudienceWindow *self,
                                                      gboolean             blank);

G_END_DECLS
