/* kring-shrinking.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-shrinking.h"

static void
set_up_button_cb (GtkSignalListItemFactory *factory,
                  GtkListItem              *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_list_item_set_child (item, label);
}

static void
bind_button_cb (GtkSignalListItemFactory *factory,
                GtkListItem              *item)
{
  GtkStringObject *string = gtk_list_item_get_item (item);

  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)), gtk_string_object_get_string (string));
}

/* As GTK's own rows: the words, and a mark beside those that are chosen. */
static void
set_up_row_cb (GtkSignalListItemFactory *factory,
               GtkListItem              *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (NULL);
  GtkWidget *mark = gtk_image_new_from_icon_name ("object-select-symbolic");

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (label), 18);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 32);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), mark);
  gtk_list_item_set_child (item, box);
}

static void
mark_selected (GtkDropDown *drop_down,
               GParamSpec  *pspec,
               GtkListItem *item)
{
  GtkWidget *box = gtk_list_item_get_child (item);
  gboolean selected = gtk_drop_down_get_selected_item (drop_down) == gtk_list_item_get_item (item);

  gtk_widget_set_opacity (gtk_widget_get_last_child (box), selected ? 1 : 0);
}

static void
bind_row_cb (GtkSignalListItemFactory *factory,
             GtkListItem              *item,
             GtkDropDown              *drop_down)
{
  GtkWidget *label = gtk_widget_get_first_child (gtk_list_item_get_child (item));
  GtkStringObject *string = gtk_list_item_get_item (item);

  gtk_label_set_label (GTK_LABEL (label), gtk_string_object_get_string (string));
  gtk_list_item_set_accessible_label (item, gtk_string_object_get_string (string));   /* a box has no name by itself */
  g_signal_connect_object (drop_down, "notify::selected-item", G_CALLBACK (mark_selected), item, 0);
  mark_selected (drop_down, NULL, item);
}

static void
unbind_row_cb (GtkSignalListItemFactory *factory,
               GtkListItem              *item,
               GtkDropDown              *drop_down)
{
  g_signal_handlers_disconnect_by_func (drop_down, mark_selected, item);
}

/* The list is about to open for the first time: now its rows are filled. */
static void
fill_rows_cb (GtkDropDown *drop_down,
              GtkWidget   *popover)
{
  g_autoptr(GtkListItemFactory) row = gtk_signal_list_item_factory_new ();

  g_signal_handlers_disconnect_by_func (popover, fill_rows_cb, drop_down);
  g_signal_connect (row, "setup", G_CALLBACK (set_up_row_cb), NULL);
  g_signal_connect_object (row, "bind", G_CALLBACK (bind_row_cb), drop_down, 0);
  g_signal_connect_object (row, "unbind", G_CALLBACK (unbind_row_cb), drop_down, 0);
  gtk_drop_down_set_list_factory (drop_down, row);
}

/* Few of the many lists of a page are opened. */
static void
leave_rows_empty (GtkDropDown *drop_down)
{
  g_autoptr(GtkListItemFactory) empty = gtk_signal_list_item_factory_new ();
  GtkWidget *popover = gtk_widget_get_last_child (GTK_WIDGET (drop_down));

  gtk_drop_down_set_list_factory (drop_down, empty);
  g_signal_connect_object (popover, "realize", G_CALLBACK (fill_rows_cb), drop_down, G_CONNECT_SWAPPED);
}

void
kring_shrinking_set_up (GtkDropDown *drop_down)
{
  g_autoptr(GtkListItemFactory) button = gtk_signal_list_item_factory_new ();

  g_signal_connect (button, "setup", G_CALLBACK (set_up_button_cb), NULL);
  g_signal_connect (button, "bind", G_CALLBACK (bind_button_cb), NULL);
  gtk_drop_down_set_factory (drop_down, button);
  leave_rows_empty (drop_down);

  /* The keyboard stands on its button, which only tells what is chosen; not of what. */
  gtk_accessible_update_relation (GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (drop_down))),
                                  GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, drop_down, NULL, -1);
}

/* Where one searches in a long list; GTK gives it no name. */
static void
name_search (GtkWidget  *widget,
             const char *name)
{
  if (GTK_IS_SEARCH_ENTRY (widget))
    gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    name_search (child, name);
}

void
kring_shrinking_set_name (GtkDropDown *drop_down,
                          const char  *name)
{
  /* what is described by it (its button, above) tells its description: GTK does not take its name for that */
  gtk_accessible_update_property (GTK_ACCESSIBLE (drop_down), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, name, -1);
  name_search (GTK_WIDGET (drop_down), name);
}
