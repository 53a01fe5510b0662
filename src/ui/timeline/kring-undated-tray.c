/* kring-undated-tray.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-undated-tray.h"

#include "kring-words.h"
#include "kring-timeline-model.h"
#include "kring-timeline-words.h"

static void
clicked_cb (KringDesk *desk,
            GtkWidget *button)
{
  const gint64 *id = g_object_get_data (G_OBJECT (button), "id");

  gtk_popover_popdown (GTK_POPOVER (gtk_widget_get_ancestor (button, GTK_TYPE_POPOVER)));
  kring_desk_set_selected (desk, *id);
}

/* With who helped and who lived there: what nobody can date is told by whose it is. */
static char *
write_title (KringShare  *share,
             KringRecord *record)
{
  g_autofree char *title = NULL;

  if (kring_record_get_noun (record) == KRING_NOUN_EVENT)
    return g_strdup (kring_record_get_text (record, "title"));
  if (kring_record_get_noun (record) == KRING_NOUN_SUPPORT)
    return kring_support_title (share, record);

  title = kring_stay_title (share, record);

  return g_strdup_printf ("%s: %s", kring_person_name (kring_share_follow (share, record, "person")), title);
}

static GtkWidget *
create_button (const char *title)
{
  GtkWidget *button = gtk_button_new_with_label (title);
  GtkWidget *label = gtk_button_get_child (GTK_BUTTON (button));

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, "body");
  gtk_widget_add_css_class (button, "flat");

  return button;
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
      g_autofree char *title = write_title (share, undated->pdata[i]);
      GtkWidget *button = create_button (title);
      gint64 id = kring_record_get_id (undated->pdata[i]);

      g_object_set_data_full (G_OBJECT (button), "id", g_memdup2 (&id, sizeof id), g_free);
      g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), desk, G_CONNECT_SWAPPED);
      gtk_box_append (box, button);
    }

  return undated->len;
}
