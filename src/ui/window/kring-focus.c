/* kring-focus.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-focus.h"

void
kring_focus_take_along (GtkWindow    *window,
                        AdwViewStack *stack)
{
  GtkWidget *focus = gtk_window_get_focus (window);
  GtkWidget *page = adw_view_stack_get_visible_child (stack);

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (stack)) && !gtk_widget_is_ancestor (focus, page)
      && !gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD))
    gtk_window_set_focus (window, NULL);
}

void
kring_focus_let_in (AdwBottomSheet *sheet,
                    GtkWidget      *content,
                    gboolean        can_focus)
{
  GtkWidget *held = content;

  while (gtk_widget_get_parent (held) != GTK_WIDGET (sheet))
    held = gtk_widget_get_parent (held);

  gtk_widget_set_can_focus (held, can_focus);
}

void
kring_focus_change_side (GtkWindow *window,
                         GtkWidget *page,
                         GtkWidget *details)
{
  GtkWidget *focus = gtk_window_get_focus (window);
  GtkWidget *before = g_object_get_data (G_OBJECT (page), "focus-before");

  if (focus != NULL && gtk_widget_is_ancestor (focus, details))
    {
      if (before == NULL || !gtk_widget_is_ancestor (before, page) || !gtk_widget_grab_focus (before))
        gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD);
      return;
    }

  if (gtk_widget_get_child_visible (details) && gtk_widget_get_mapped (details)
      && gtk_widget_child_focus (details, GTK_DIR_TAB_FORWARD))
    g_object_set_data_full (G_OBJECT (page), "focus-before", focus != NULL ? g_object_ref (focus) : NULL, g_object_unref);
}

void
kring_focus_uncover (AdwOverlaySplitView *split_view,
                     AdwBottomSheet      *sheet)
{
  if (adw_overlay_split_view_get_collapsed (split_view))
    adw_overlay_split_view_set_show_sidebar (split_view, FALSE);
  adw_bottom_sheet_set_open (sheet, FALSE);
}
