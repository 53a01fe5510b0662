/* kring-focus.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-focus.h"

#include "kring-scene-view.h"

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

static void
free_before (gpointer before)
{
  g_weak_ref_clear (before);
  g_free (before);
}

/* A picture remembers itself whom one was on; its items are soon somebody else. */
static void
remember (GtkWidget *page,
          GtkWidget *focus)
{
  GtkWidget *parent = focus != NULL ? gtk_widget_get_parent (focus) : NULL;
  GWeakRef *before = g_new0 (GWeakRef, 1);

  g_weak_ref_init (before, parent != NULL && KRING_IS_SCENE_VIEW (parent) ? parent : focus);
  g_object_set_data_full (G_OBJECT (page), "focus-before", before, free_before);
}

static gboolean
go_back (GtkWidget *page)
{
  GWeakRef *ref = g_object_get_data (G_OBJECT (page), "focus-before");
  g_autoptr(GtkWidget) before = ref != NULL ? g_weak_ref_get (ref) : NULL;

  if (before == NULL || !gtk_widget_is_ancestor (before, page))
    return FALSE;

  return KRING_IS_SCENE_VIEW (before) ? gtk_widget_child_focus (before, GTK_DIR_TAB_FORWARD)
                                      : gtk_widget_grab_focus (before);
}

void
kring_focus_change_side (GtkWindow *window,
                         GtkWidget *page,
                         GtkWidget *details)
{
  GtkWidget *focus = gtk_window_get_focus (window);

  if (focus != NULL && gtk_widget_is_ancestor (focus, details))
    {
      if (!go_back (page))
        gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD);
      return;
    }

  if (gtk_widget_get_child_visible (details) && gtk_widget_get_mapped (details)
      && (gtk_widget_grab_focus (details) || gtk_widget_child_focus (details, GTK_DIR_TAB_FORWARD)))
    remember (page, focus);
}

void
kring_focus_uncover (AdwOverlaySplitView *split_view,
                     AdwBottomSheet      *sheet)
{
  if (adw_overlay_split_view_get_collapsed (split_view))
    adw_overlay_split_view_set_show_sidebar (split_view, FALSE);
  adw_bottom_sheet_set_open (sheet, FALSE);
}
