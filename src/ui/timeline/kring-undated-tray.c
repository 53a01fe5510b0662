/* kring-undated-tray.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-undated-tray.h"

#include "kring-timeline-model.h"

static void
clicked_cb (KringDesk *desk,
            GtkWidget *button)
{
  const gint64 *id = g_object_get_data (G_OBJECT (button), "id");

  gtk_popover_popdown (GTK_POPOVER (gtk_widget_get_ancestor (button, GTK_TYPE_POPOVER)));
  kring_desk_set_selected (desk, *id);
}

static const char *
get_title (KringShare  *share,
           KringRecord *record)
{
  static const char * const fields[] = { "title", "what", "kind" };

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    if (kring_noun_find_field (kring_record_get_noun (record), fields[i]) >= 0 && kring_record_has (record, fields[i]))
      return kring_record_get_text (record, fields[i]);

  return "…";
}

guint
kring_undated_tray_fill (GtkBox                    *box,
                         KringDesk                 *desk,
                         const KringTimelineFilter *filter)
{
  KringShare *share = kring_desk_get_share (desk);
  g_autoptr(GPtrArray) undated = kring_timeline_list_undated (share, filter);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);

  for (guint i = 0; i < undated->len; i++)
    {
      GtkWidget *button = gtk_button_new_with_label (get_title (share, undated->pdata[i]));
      gint64 id = kring_record_get_id (undated->pdata[i]);

      gtk_label_set_xalign (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), 0);
      gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), TRUE);
      gtk_widget_add_css_class (button, "flat");
      g_object_set_data_full (G_OBJECT (button), "id", g_memdup2 (&id, sizeof id), g_free);
      g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), desk, G_CONNECT_SWAPPED);
      gtk_box_append (box, button);
    }

  return undated->len;
}
