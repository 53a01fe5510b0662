/* kring-focus.h - where the keyboard is when what it was on goes away
 *
 * When the widget with the focus is hidden, GTK looks for another place from it
 * upwards. A closed AdwBottomSheet offers one that is not to be seen and from
 * where the Tab key leads nowhere.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Whoever was on the page of @stack that goes is on the one that comes. */
void kring_focus_take_along (GtkWindow      *window,
                             AdwViewStack   *stack);

/* Whether the keyboard can come into @sheet; @content is, or is in, what it holds. Call before it opens and after
 * it closes. */
void kring_focus_let_in     (AdwBottomSheet *sheet,
                             GtkWidget      *content,
                             gboolean        can_focus);

/* From @page to @details, and back to where one was there. */
void kring_focus_change_side (GtkWindow     *window,
                              GtkWidget     *page,
                              GtkWidget     *details);

/* Where the details lie over the page, beside or under it, they go away: what is typed now is for the page. */
void kring_focus_uncover    (AdwOverlaySplitView *split_view,
                             AdwBottomSheet      *sheet);

G_END_DECLS
