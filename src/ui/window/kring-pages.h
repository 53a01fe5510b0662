/* kring-pages.h - THE table of pages of a family's window
 *
 * A page is a widget that is handed the desk and shows it; adding one is adding
 * a row. Switcher, Ctrl+1 ... and the list of shortcuts follow. A page is made
 * when it is first looked at, and kept.
 *
 * A page may install these actions; the window's keys and menus reach them:
 * "page.search", "page.add" (go to the line for adding), "page.zoom-in",
 * "page.zoom-out", "page.zoom-all".
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "kring-desk.h"

G_BEGIN_DECLS

#define KRING_PAGES_NARROW "narrow window"

typedef struct {
  const char  *name;        /* "people": in the settings, and target of win.page */
  const char  *title;       /* N_() */
  const char  *short_title; /* NC_() with KRING_PAGES_NARROW: in a window of 360 px; NULL: as the title */
  const char  *icon;
  gboolean     has_moment;  /* the bar with the moment stands under it */
  GtkWidget *(*create) (KringDesk *desk);
} KringPage;

extern const KringPage kring_pages[];
extern const guint     kring_n_pages;

/* Each in a bin that stays empty until it is looked at; and as the switcher calls them, in the current language. */
void        kring_pages_add_to      (AdwViewStack *stack);
void        kring_pages_show_titles (AdwViewStack *stack,
                                     gboolean      is_narrow);

/* NULL when there is no such page. */
const KringPage *kring_pages_find (const char *name);

G_END_DECLS
