/* kring-agenda.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-agenda.h"

#include <glib/gi18n.h>

#include "kring-agenda-moves.h"
#include "kring-beside-layout.h"
#include "kring-edits-meeting.h"
#include "kring-edits.h"
#include "kring-report-words.h"
#include "kring-typing.h"

static const KringAgendaPoint family[] = {
  { 10, N_("Welcome. Who is here, and why?") },
  { 20, N_("What goes well?") },
  { 25, N_("What are the grown-ups worried about?") },
  { 10, N_("The voice of the children") },
  { 15, N_("Where do we stand, from 0 to 10?") },
  { 35, N_("The family among themselves") },
  { 15, N_("What do we agree?") },
  { 10, N_("When again, and how was this?") },
  { 0 },
};

static const KringAgendaPoint conference[] = {
  { 15, N_("Welcome and food. Who is here, and why?") },
  { 20, N_("What goes well?") },
  { 25, N_("What are people worried about, and what can each service do?") },
  { 10, N_("The voice of the children") },
  { 120, N_("The family among themselves") },
  { 30, N_("The family tells its plan: who does what, when, and what if it goes wrong?") },
  { 10, N_("When again, and how was this?") },
  { 0 },
};

static const KringAgendaPoint review[] = {
  { 10, N_("What is better?") },
  { 20, N_("What we agreed, one by one") },
  { 15, N_("Where do we stand, from 0 to 10?") },
  { 10, N_("What do we change, or do with less?") },
  { 5, N_("When again, and how was this?") },
  { 0 },
};

static const KringAgendaPoint first[] = {
  { 15, N_("Who am I, why do I come, and what do I write down?") },
  { 20, N_("What goes well?") },
  { 25, N_("Your story, and what worries you") },
  { 15, N_("Who knows about this, and who could help?") },
  { 5, N_("When again, and how was this?") },
  { 0 },
};

static const KringAgendaPoint child[] = {
  { 10, N_("Who am I, and what do you know already?") },
  { 20, N_("Three houses, or a drawing") },
  { 5, N_("A face, or a number from 0 to 10") },
  { 10, N_("Who may see this, and who reads it out?") },
  { 0 },
};

static const struct {
  const char             *kind;
  const KringAgendaPoint *points;
} usual[] = {
  { "fgc", conference }, { "fnb", conference }, { "review", review }, { "closing", review }, { "first", first },
  { "home_visit", first }, { "talk", first }, { "phone", first }, { "kg", first }, { "child_talk", child },
};

const KringAgendaPoint *
kring_agenda_usual (const char *kind)
{
  for (gsize i = 0; i < G_N_ELEMENTS (usual); i++)
    if (g_strcmp0 (usual[i].kind, kind) == 0)
      return usual[i].points;

  return family;
}

static void
begin_cb (GtkWidget *button,
          KringDesk *desk)
{
  KringRecord *meeting = g_object_get_data (G_OBJECT (button), "meeting");
  const KringAgendaPoint *points = kring_agenda_usual (kring_record_get_text (meeting, "kind"));
  g_autoptr(GArray) minutes = g_array_new (FALSE, FALSE, sizeof (int));
  g_autoptr(GPtrArray) texts = g_ptr_array_new ();
  g_autoptr(GError) error = NULL;

  for (; points->text != NULL; points++)
    {
      g_array_append_val (minutes, points->minutes);
      g_ptr_array_add (texts, _(points->text));
    }
  if (!kring_edit_add_agenda (kring_desk_get_store (desk), meeting, (int *) (gpointer) minutes->data,
                              (const char * const *) texts->pdata, texts->len, &error))
    kring_desk_say_error (desk, error);
}

static void
added_cb (GtkWidget *entry,
          KringDesk *desk)
{
  g_autofree char *typed = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (entry))));
  const char *texts[] = { typed };
  const int minutes[] = { 10 };
  g_autoptr(GError) error = NULL;

  if (*typed == '\0')
    return;
  if (kring_edit_add_agenda (kring_desk_get_store (desk), g_object_get_data (G_OBJECT (entry), "meeting"), minutes, texts, 1,
                             &error))
    gtk_editable_set_text (GTK_EDITABLE (entry), "");
  else
    kring_desk_say_error (desk, error);
}

static void
removed_cb (GtkWidget *button,
            KringDesk *desk)
{
  g_autoptr(GError) error = NULL;

  if (kring_edit_withdraw (kring_desk_get_store (desk), g_object_get_data (G_OBJECT (button), "point"), &error))
    kring_desk_say (desk, _("Taken off the agenda"), TRUE);
  else
    kring_desk_say_error (desk, error);
}

static GtkWidget *
create_remove_button (KringDesk   *desk,
                      KringRecord *point)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("list-remove-symbolic");
  const char *text = kring_record_get_text (point, "text");
  g_autofree char *words = g_strdup_printf (_("Take “%s” off the agenda"), text != NULL ? text : "");

  gtk_widget_set_tooltip_text (button, words);
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "kring-more");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  g_object_set_data_full (G_OBJECT (button), "point", g_object_ref (point), g_object_unref);
  g_signal_connect_object (button, "clicked", G_CALLBACK (removed_cb), desk, 0);

  return button;
}

static void
add_point (GtkBox      *box,
           KringDesk   *desk,
           KringRecord *point)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *minutes = kring_report_words_new_edit (desk, point, "minutes", _("min"));
  GtkWidget *text = kring_report_words_new_edit (desk, point, "text", _("What about"));

  gtk_widget_set_layout_manager (row, kring_beside_layout_new (6));
  gtk_widget_set_size_request (minutes, 44, -1);
  gtk_widget_add_css_class (minutes, "numeric");
  gtk_widget_add_css_class (minutes, "dim-label");
  gtk_widget_set_hexpand (text, TRUE);
  gtk_box_append (GTK_BOX (row), minutes);
  gtk_box_append (GTK_BOX (row), text);
  if (kring_desk_get_editable (desk))
    {
      gtk_box_append (GTK_BOX (row), create_remove_button (desk, point));
      kring_agenda_moves_attach (row, desk, point);
    }
  gtk_box_append (box, row);
}

static void
add_total (GtkBox    *box,
           GPtrArray *points)
{
  gint64 total = 0;
  g_autofree char *hours = NULL;
  g_autofree char *minutes = NULL;
  g_autofree char *words = NULL;

  for (guint i = 0; i < points->len; i++)
    if (kring_record_has (points->pdata[i], "minutes"))
      total += kring_record_get_int (points->pdata[i], "minutes");
  if (total <= 0)
    return;

  hours = g_strdup_printf (ngettext ("%d hour", "%d hours", (gulong) (total / 60)), (int) (total / 60));
  minutes = g_strdup_printf (ngettext ("%d minute", "%d minutes", (gulong) (total % 60)), (int) (total % 60));
  /* Translators: how long the whole agenda takes: "Together 2 hours", "Together 1 hour and 20 minutes" */
  words = total % 60 == 0 ? g_strdup_printf (_("Together %s"), hours)
          : total < 60 ? g_strdup_printf (_("Together %s"), minutes)
                       : g_strdup_printf (_("Together %s and %s"), hours, minutes);
  gtk_box_append (box, kring_report_words_new (words, "dim-label"));
}

static void
add_beginning (GtkBox      *box,
               KringDesk   *desk,
               KringRecord *meeting)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (_("_Agenda in the Usual Order"));

  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "flat");
  g_object_set_data_full (G_OBJECT (button), "meeting", g_object_ref (meeting), g_object_unref);
  g_signal_connect_object (button, "clicked", G_CALLBACK (begin_cb), desk, 0);
  gtk_box_append (box, button);
}

void
kring_agenda_fill (GtkBox      *box,
                   KringDesk   *desk,
                   KringRecord *meeting)
{
  GPtrArray *points = kring_share_parts (kring_desk_get_share (desk), meeting, KRING_NOUN_AGENDA);
  GtkWidget *entry;

  if (points->len == 0)
    {
      if (kring_desk_get_editable (desk))
        add_beginning (box, desk, meeting);
      return;
    }

  gtk_box_append (box, kring_report_words_new_heading (_("Agenda")));
  for (guint i = 0; i < points->len; i++)
    add_point (box, desk, points->pdata[i]);
  add_total (box, points);
  if (!kring_desk_get_editable (desk))
    return;

  entry = gtk_entry_new ();
  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), _("One more point"));
  gtk_editable_set_width_chars (GTK_EDITABLE (entry), 8);
  gtk_widget_add_css_class (entry, "kring-quiet");
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _("One more point"), -1);
  g_object_set_data_full (G_OBJECT (entry), "meeting", g_object_ref (meeting), g_object_unref);
  g_signal_connect_object (entry, "activate", G_CALLBACK (added_cb), desk, 0);
  kring_typing_keep_entry (GTK_EDITABLE (entry), desk, kring_record_get_id (meeting), "agenda.point");
  gtk_box_append (box, entry);
}
