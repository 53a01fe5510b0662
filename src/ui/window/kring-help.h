/* kring-help.h - opens the pages of help/
 *
 * By the desktop's own reader of help where there is one; else the same pages
 * as HTML, where they were installed; else it says where help can be read.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* @page: the id of a page, such as "timeline"; one that there is none of opens the first. @window may be NULL. */
void kring_help_open (GtkWindow  *window,
                      const char *page);

G_END_DECLS
