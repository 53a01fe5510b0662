/* kring-voice-section.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-voice-section.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "kring-drawing.h"
#include "kring-voice-dialog.h"
#include "kring-voice-parts.h"
#include "kring-voice-start.h"

/* All that was said, part after part, without the names of the parts. */
static char *
join_said (KringShare  *share,
           KringRecord *voice)
{
  g_autoptr(GPtrArray) parts = kring_voice_parts_list (voice);
  GString *said = g_string_new (NULL);

  for (guint i = 0; i < parts->len; i++)
    {
      g_auto(GStrv) lines = kring_record_get_texts (voice, ((const KringVoicePart *) parts->pdata[i])->field);
      g_autofree char *joined = g_strjoinv ("; ", lines);

      if (*joined != '\0')
        g_string_append_printf (said, "%s%s", said->len > 0 ? " · " : "", joined);
    }
  if (kring_drawing_is_there (share, voice))
    {
      g_autofree char *drawing = kring_drawing_describe (share, voice);

      g_string_append_printf (said, "%s%s", said->len > 0 ? " · " : "", drawing);
    }

  return g_string_free (said, FALSE);
}

static void
row_activated_cb (KringDesk *desk,
                  GtkWidget *row)
{
  gint64 id = *(gint64 *) g_object_get_data (G_OBJECT (row), "id");

  if (kring_share_get (kring_desk_get_share (desk), id) != NULL)
    adw_dialog_present (kring_voice_dialog_new (desk, id), row);
}

static GtkWidget *
create_row (KringDesk   *desk,
            KringRecord *voice)
{
  KringShare *share = kring_desk_get_share (desk);
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *title = kring_voice_title (share, voice);
  g_autofree char *said = join_said (share, voice);
  gint64 id = kring_record_get_id (voice);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), said);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 4);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), "id", g_memdup2 (&id, sizeof id), g_free);
  g_signal_connect_object (row, "activated", G_CALLBACK (row_activated_cb), desk, G_CONNECT_SWAPPED);

  return row;
}

static void
ask_cb (KringDesk *desk,
        GtkWidget *button)
{
  adw_dialog_present (kring_voice_start_new (desk, 0), button);
}

static GtkWidget *
create_heading (void)
{
  GtkWidget *label = gtk_label_new (_("The voice of the children"));

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "title-4");

  return label;
}

void
kring_voice_section_fill (GtkBox    *box,
                          KringDesk *desk)
{
  KringShare *share = kring_desk_get_share (desk);
  GPtrArray *voices = kring_share_list (share, KRING_NOUN_CHILD_VOICE);
  g_autoptr(GPtrArray) children = kring_share_children (share);
  gboolean can_ask = kring_desk_get_editable (desk) && children->len > 0;
  GtkWidget *child, *list;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
  if (voices->len == 0 && !can_ask)
    return;

  gtk_box_append (box, create_heading ());
  if (voices->len > 0)
    {
      list = gtk_list_box_new ();
      gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
      gtk_widget_add_css_class (list, "boxed-list");
      for (guint i = 0; i < voices->len; i++)
        gtk_list_box_append (GTK_LIST_BOX (list), create_row (desk, voices->pdata[i]));
      gtk_box_append (box, list);
    }
  if (can_ask)
    {
      GtkWidget *button = gtk_button_new_with_mnemonic (_("_Ask a Child…"));

      gtk_widget_set_halign (button, GTK_ALIGN_START);
      gtk_widget_add_css_class (button, "flat");
      g_signal_connect_object (button, "clicked", G_CALLBACK (ask_cb), desk, G_CONNECT_SWAPPED);
      gtk_box_append (box, button);
    }
}

const char *
kring_voice_get_words (KringShare  *share,
                       KringRecord *record,
                       gboolean     editable)
{
  g_autoptr(GPtrArray) children = kring_share_children (share);

  if (kring_record_get_noun (record) == KRING_NOUN_CHILD_VOICE)
    return _("_Open as a Page…");

  return editable && g_ptr_array_find (children, record, NULL) ? _("_Ask Their Voice…") : "";
}

void
kring_voice_open (KringDesk   *desk,
                  KringRecord *record,
                  GtkWidget   *parent)
{
  gint64 id = kring_record_get_id (record);

  if (kring_record_get_noun (record) == KRING_NOUN_CHILD_VOICE)
    adw_dialog_present (kring_voice_dialog_new (desk, id), parent);
  else
    adw_dialog_present (kring_voice_start_new (desk, id), parent);
}
