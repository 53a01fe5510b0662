/* kring-meeting-report.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-meeting-report.h"

#include <glib/gi18n.h>

#include "kring-agenda.h"
#include "kring-attendance-button.h"
#include "kring-edits-meeting.h"
#include "kring-feedback.h"
#include "kring-focus-path.h"
#include "kring-kinds.h"
#include "kring-names-button.h"
#include "kring-report-words.h"
#include "kring-shown-content.h"
#include "kring-views.h"
#include "kring-words-edit.h"

struct _KringMeetingReport
{
  GtkWidget    parent_instance;

  KringDesk   *desk;
  KringRecord *meeting;
  char        *content;   /* as kring-shown-content.h */
  GtkWidget   *box;
};

G_DEFINE_FINAL_TYPE (KringMeetingReport, kring_meeting_report, GTK_TYPE_WIDGET)

static void
add_edit (KringMeetingReport *self,
          const char         *field,
          const char         *heading,
          const char         *name)
{
  if (!kring_record_has (self->meeting, field) && !kring_desk_get_editable (self->desk))
    return;

  if (heading != NULL)
    gtk_box_append (GTK_BOX (self->box), kring_report_words_new_heading (heading));
  gtk_box_append (GTK_BOX (self->box), kring_report_words_new_edit (self->desk, self->meeting, field, name));
}

static GPtrArray *
list_attendance (KringMeetingReport *self)
{
  return kring_share_parts (kring_desk_get_share (self->desk), self->meeting, KRING_NOUN_ATTENDANCE);
}

static void
invited_cb (KringMeetingReport *self,
            GArray             *people)
{
  g_autoptr(GError) error = NULL;

  if (!kring_edit_invite (kring_desk_get_store (self->desk), self->meeting, (gint64 *) (gpointer) people->data, people->len,
                          &error))
    kring_desk_say_error (self->desk, error);
}

static void
add_told (KringMeetingReport *self,
          KringNoun           noun,
          GArray             *people)
{
  g_autoptr(GError) error = NULL;

  if (kring_edit_add_told (kring_desk_get_store (self->desk), noun, self->meeting, g_array_index (people, gint64, 0),
                           kring_desk_get_today (self->desk), &error) == NULL)
    kring_desk_say_error (self->desk, error);
}

static void
view_cb (KringMeetingReport *self,
         GArray             *people)
{
  add_told (self, KRING_NOUN_PERSPECTIVE, people);
}

static void
feedback_cb (KringMeetingReport *self,
             GArray             *people)
{
  add_told (self, KRING_NOUN_FEEDBACK, people);
}

static void
report_clicked_cb (KringMeetingReport *self)
{
  g_autoptr(GError) error = NULL;

  if (!kring_edit_report_to_all (kring_desk_get_store (self->desk), self->meeting, &error))
    kring_desk_say_error (self->desk, error);
}

static void
add_attendance (KringMeetingReport *self)
{
  GPtrArray *rows = list_attendance (self);
  GtkWidget *chips = adw_wrap_box_new ();

  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (chips), 6);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (chips), 2);
  for (guint i = 0; i < rows->len; i++)
    if (kring_share_follow (kring_desk_get_share (self->desk), rows->pdata[i], "person") != NULL)
      adw_wrap_box_append (ADW_WRAP_BOX (chips), kring_attendance_button_new (self->desk, rows->pdata[i]));
  gtk_box_append (GTK_BOX (self->box), chips);
}

/* Who gets it in words; nobody yet: one press for everybody who was there. */
static void
add_report (KringMeetingReport *self)
{
  GPtrArray *rows = list_attendance (self);
  g_autoptr(GPtrArray) names = g_ptr_array_new ();
  g_autofree char *joined = NULL;
  g_autofree char *words = NULL;

  for (guint i = 0; i < rows->len; i++)
    {
      KringRecord *person = kring_share_follow (kring_desk_get_share (self->desk), rows->pdata[i], "person");

      if (person != NULL && kring_record_get_flag (rows->pdata[i], "report"))
        g_ptr_array_add (names, (gpointer) kring_person_name (person));
    }
  if (names->len == 0 && rows->len > 0 && kring_desk_get_editable (self->desk))
    {
      GtkWidget *button = gtk_button_new_with_mnemonic (_("_Everybody Who Was There Gets the Report"));

      gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), TRUE);
      gtk_widget_set_halign (button, GTK_ALIGN_START);
      gtk_widget_add_css_class (button, "flat");
      g_signal_connect_swapped (button, "clicked", G_CALLBACK (report_clicked_cb), self);
      gtk_box_append (GTK_BOX (self->box), button);
    }
  if (names->len == 0)
    return;

  g_ptr_array_add (names, NULL);
  joined = kring_words_join ((const char * const *) names->pdata, kring_language_get ());
  words = g_strdup_printf (_("Gets the report: %s"), joined);
  gtk_box_append (GTK_BOX (self->box), kring_report_words_new (words, "dim-label"));
}

static GtkWidget *
create_names_button (KringMeetingReport *self,
                     const char         *words,
                     gboolean            is_many,
                     void              (*chosen_cb) (KringMeetingReport *self, GArray *people))
{
  GtkWidget *button = kring_names_button_new (words, is_many);

  g_signal_connect_swapped (button, "chosen", G_CALLBACK (chosen_cb), self);

  return button;
}

/* Everybody who is not in the list yet. */
static void
add_strangers (KringMeetingReport *self,
               KringNamesButton   *button)
{
  GPtrArray *people = kring_share_list (kring_desk_get_share (self->desk), KRING_NOUN_PERSON);
  GPtrArray *rows = list_attendance (self);
  g_autoptr(GHashTable) listed = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < rows->len; i++)
    g_hash_table_add (listed, kring_share_follow (kring_desk_get_share (self->desk), rows->pdata[i], "person"));
  for (guint i = 0; i < people->len; i++)
    if (kring_record_is (people->pdata[i], "kind", "person") && !g_hash_table_contains (listed, people->pdata[i]))
      kring_names_button_add (button, people->pdata[i], NULL);
}

static void
add_buttons (KringMeetingReport *self)
{
  GtkWidget *buttons = adw_wrap_box_new ();
  GtkWidget *made[] = {
    create_names_button (self, _("Invite"), TRUE, invited_cb),
    create_names_button (self, _("Somebody's View"), FALSE, view_cb),
    create_names_button (self, _("How Was This?"), FALSE, feedback_cb),
  };
  GPtrArray *rows = list_attendance (self);

  add_strangers (self, KRING_NAMES_BUTTON (made[0]));
  for (guint i = 0; i < rows->len; i++)
    {
      KringRecord *person = kring_share_follow (kring_desk_get_share (self->desk), rows->pdata[i], "person");

      for (gsize j = 1; person != NULL && j < G_N_ELEMENTS (made); j++)
        kring_names_button_add (KRING_NAMES_BUTTON (made[j]), person, NULL);
    }
  kring_names_button_add (KRING_NAMES_BUTTON (made[2]), NULL, _("Without a Name"));

  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (buttons), 6);
  for (gsize i = 0; i < G_N_ELEMENTS (made); i++)
    adw_wrap_box_append (ADW_WRAP_BOX (buttons), made[i]);
  gtk_box_append (GTK_BOX (self->box), buttons);
}

static void
add_head (KringMeetingReport *self)
{
  const char *kind = kring_kinds_words ("meeting_kind", kring_record_get_text (self->meeting, "kind"), kring_language_get ());
  g_autofree char *title = kring_words_capitalize (kind);

  gtk_box_append (GTK_BOX (self->box), kring_report_words_new (title, "title-3"));
  add_edit (self, "date", NULL, _("When"));
  gtk_widget_add_css_class (gtk_widget_get_last_child (self->box), "dim-label");
}

static void
fill (KringMeetingReport *self)
{
  add_head (self);
  add_attendance (self);
  kring_agenda_fill (GTK_BOX (self->box), self->desk, self->meeting);
  add_edit (self, "summary", _("What was said"), _("What was said, in words that everybody understands"));
  add_edit (self, "decisions", _("What was decided"), _("What was decided, and who decided it"));
  add_edit (self, "next", _("When again"), _("When do we meet again?"));
  kring_views_fill (GTK_BOX (self->box), self->desk, self->meeting);
  kring_feedback_fill (GTK_BOX (self->box), self->desk, self->meeting);
  add_report (self);
  if (kring_desk_get_editable (self->desk))
    add_buttons (self);
}

/* The rows of @noun that point at the meeting. */
static void
add_told_content (KringMeetingReport *self,
                  GString            *content,
                  KringNoun           noun)
{
  KringShare *share = kring_desk_get_share (self->desk);
  GPtrArray *rows = kring_share_list (share, noun);

  for (guint i = 0; i < rows->len; i++)
    if (kring_record_get_ref (rows->pdata[i], "meeting") == kring_record_get_id (self->meeting))
      kring_shown_content_add (content, share, rows->pdata[i]);
}

/* All that is shown of the meeting, and whether it can be changed. */
static char *
create_content (KringMeetingReport *self)
{
  KringShare *share = kring_desk_get_share (self->desk);
  GString *content = g_string_new (NULL);

  g_string_append_printf (content, "%d", kring_desk_get_editable (self->desk));
  kring_shown_content_add (content, share, self->meeting);
  kring_shown_content_add_all (content, share, kring_share_list (share, KRING_NOUN_PERSON));
  kring_shown_content_add_parts (content, share, self->meeting, KRING_NOUN_ATTENDANCE);
  kring_shown_content_add_parts (content, share, self->meeting, KRING_NOUN_AGENDA);
  add_told_content (self, content, KRING_NOUN_PERSPECTIVE);
  add_told_content (self, content, KRING_NOUN_FEEDBACK);

  return g_string_free (content, FALSE);
}

static void
clear (KringMeetingReport *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->box)) != NULL)
    gtk_box_remove (GTK_BOX (self->box), child);
}

static void
kring_meeting_report_dispose (GObject *object)
{
  KringMeetingReport *self = KRING_MEETING_REPORT (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->content, g_free);
  g_clear_object (&self->meeting);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_meeting_report_parent_class)->dispose (object);
}

static void
kring_meeting_report_class_init (KringMeetingReportClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_meeting_report_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "meetingreport");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
kring_meeting_report_init (KringMeetingReport *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

GtkWidget *
kring_meeting_report_new (KringDesk   *desk,
                          KringRecord *meeting)
{
  KringMeetingReport *self = g_object_new (KRING_TYPE_MEETING_REPORT, NULL);

  self->desk = g_object_ref (desk);
  kring_meeting_report_show (self, meeting);

  return GTK_WIDGET (self);
}

gboolean
kring_meeting_report_show (KringMeetingReport *self,
                           KringRecord        *meeting)
{
  g_autofree char *content = NULL;
  g_autoptr(GArray) focus = NULL;
  const char *kind;

  g_set_object (&self->meeting, meeting);
  content = create_content (self);
  if (g_strcmp0 (content, self->content) == 0)
    return TRUE;
  if (kring_words_edit_is_typed_in (GTK_WIDGET (self)))
    return FALSE;

  focus = kring_focus_path_find (GTK_WIDGET (self));
  clear (self);
  fill (self);
  kind = kring_kinds_words ("meeting_kind", kring_record_get_text (meeting, "kind"), kring_language_get ());
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, kind, -1);
  g_set_str (&self->content, content);
  kring_focus_path_restore (GTK_WIDGET (self), focus);

  return TRUE;
}
