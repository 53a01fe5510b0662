/* kring-focus-path.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-focus-path.h"

static guint
find_place (GtkWidget *widget)
{
  guint place = 0;

  while ((widget = gtk_widget_get_prev_sibling (widget)) != NULL)
    place++;

  return place;
}

static GtkWidget *
get_child (GtkWidget *widget,
           guint      place)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  for (guint i = 0; i < place && child != NULL; i++)
    child = gtk_widget_get_next_sibling (child);

  return child;
}

GArray *
kring_focus_path_find (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GArray *path;

  if (focus == NULL || focus == widget || !gtk_widget_is_ancestor (focus, widget))
    return NULL;

  path = g_array_new (FALSE, FALSE, sizeof (guint));
  for (; focus != widget; focus = gtk_widget_get_parent (focus))
    {
      guint place = find_place (focus);

      g_array_prepend_val (path, place);
    }

  return path;
}

void
kring_focus_path_restore (GtkWidget *widget,
                          GArray    *path)
{
  GtkWidget *found = widget;

  if (path == NULL)
    return;

  for (guint i = 0; i < path->len && found != NULL; i++)
    found = get_child (found, g_array_index (path, guint, i));
  if (found == NULL || !gtk_widget_grab_focus (found))
    gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD);
}
