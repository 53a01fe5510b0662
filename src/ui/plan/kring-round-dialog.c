/* kring-round-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-round-dialog.h"

#include <glib/gi18n.h>

#include "kring-dialogs.h"
#include "kring-drafts.h"
#include "kring-edits-meeting.h"
#include "kring-mark-entry.h"
#include "kring-words.h"

struct _KringRoundDialog
{
  AdwDialog       parent_instance;

  KringDesk      *desk;
  KringRecord    *scale;
  GArray         *people;    /* gint64: those who were not asked yet, in turn */
  GArray         *marks;     /* KringGivenMark */

  GtkLabel       *question_label;
  GtkLabel       *turn_label;
  GtkLabel       *resumed_label;
  KringMarkEntry *mark_entry;
  GtkWidget      *skip_button;
  GtkWidget      *next_button;
  GtkWidget      *show_button;
};

G_DEFINE_FINAL_TYPE (KringRoundDialog, kring_round_dialog, ADW_TYPE_DIALOG)

static void
show_turn (KringRoundDialog *self)
{
  gboolean is_over = self->people->len == 0;
  g_autofree char *words = NULL;

  if (is_over)
    {
      words = g_strdup (self->marks->len > 0 ? _("Everybody had a turn. The marks are still hidden.")
                                             : _("Nobody gave a mark."));
    }
  else
    {
      gint64 id = g_array_index (self->people, gint64, 0);
      KringRecord *person = kring_share_get (kring_desk_get_share (self->desk), id);

      /* Translators: whose turn it is to give a mark that the others do not see */
      words = g_strdup_printf (_("%s, choose a mark. The others look away."), person != NULL ? kring_person_name (person) : "…");
      kring_mark_entry_reset (self->mark_entry, kring_desk_get_share (self->desk), id);
    }

  gtk_label_set_text (self->turn_label, words);
  gtk_widget_set_visible (GTK_WIDGET (self->mark_entry), !is_over);
  gtk_widget_set_visible (self->skip_button, !is_over);
  gtk_widget_set_visible (self->next_button, !is_over);
  gtk_widget_set_visible (self->show_button, is_over && self->marks->len > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "round.next", FALSE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "round.skip", !is_over);
  gtk_widget_grab_focus (is_over ? self->show_button : GTK_WIDGET (self->mark_entry));
}

/* Beside the person, so that it goes when they do. Nothing shows what stands there. */
static char *
dup_draft_field (KringRoundDialog *self)
{
  return g_strdup_printf ("round/%" G_GINT64_FORMAT, kring_record_get_id (self->scale));
}

/* @text: "mark@day"; NULL: it was kept or given up. */
static void
note_mark (KringRoundDialog *self,
           gint64            person,
           const char       *text)
{
  g_autofree char *field = dup_draft_field (self);
  g_autoptr(GError) error = NULL;

  if (!kring_drafts_put (kring_desk_get_store (self->desk), person, field, text, &error))
    g_debug ("Draft not written: %s", error->message);   /* it is still in memory, and keeping it will tell */
}

static void
ask_next (KringRoundDialog *self)
{
  g_array_remove_index (self->people, 0);
  show_turn (self);
}

static void
end_round (KringRoundDialog *self)
{
  for (guint i = 0; i < self->marks->len; i++)
    note_mark (self, g_array_index (self->marks, KringGivenMark, i).person, NULL);
  adw_dialog_force_close (ADW_DIALOG (self));
}

static void
changed_cb (KringRoundDialog *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "round.next", kring_mark_entry_is_said (self->mark_entry));
}

/* Written down at once: a window that closes, or a family that is locked in the middle of a round, makes nobody give a
 * mark again. */
static void
next_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  KringRoundDialog *self = KRING_ROUND_DIALOG (widget);
  KringGivenMark mark = { g_array_index (self->people, gint64, 0), kring_mark_entry_get_value (self->mark_entry),
                          kring_desk_get_today (self->desk) };
  g_autofree char *text = g_strdup_printf ("%" G_GINT64_FORMAT "@%d", mark.value, mark.day);

  g_array_append_val (self->marks, mark);
  note_mark (self, mark.person, text);
  ask_next (self);
}

static void
skip_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  ask_next (KRING_ROUND_DIALOG (widget));
}

static void
keep (KringRoundDialog *self)
{
  g_autoptr(GError) error = NULL;

  if (kring_edit_scores (kring_desk_get_store (self->desk), self->scale, (KringGivenMark *) (gpointer) self->marks->data,
                         self->marks->len, &error))
    end_round (self);
  else
    kring_desk_say_error (self->desk, error);
}

static void
show_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  keep (KRING_ROUND_DIALOG (widget));
}

static void
response_cb (KringRoundDialog *self,
             const char       *response)
{
  if (g_str_equal (response, "keep"))
    keep (self);
  else if (g_str_equal (response, "throw-away"))
    end_round (self);
}

/* Nobody can give the same mark again as if the others had not been there: it is not lost by one key. */
static void
close_attempt_cb (KringRoundDialog *self)
{
  AdwDialog *dialog;

  if (self->marks->len == 0)
    {
      adw_dialog_force_close (ADW_DIALOG (self));
      return;
    }

  dialog = kring_dialogs_new_alert (_("Stop This Round?"),
                                    _("The marks that were given are still hidden. Keep them, and they are shown together "
                                      "now. Throw them away, and nobody sees them."));
  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog), "go-on", _("_Go On"), "keep", _("_Keep and Show"),
                                  "throw-away", _("_Throw Away"), NULL);
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), "go-on");
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "go-on");
  g_signal_connect_object (dialog, "response", G_CALLBACK (response_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static gboolean
has_mark (KringRoundDialog *self,
          gint64            person)
{
  for (guint i = 0; i < self->marks->len; i++)
    if (g_array_index (self->marks, KringGivenMark, i).person == person)
      return TRUE;

  return FALSE;
}

static gboolean
is_in_turn (KringRoundDialog *self,
            gint64            person)
{
  for (guint i = 0; i < self->people->len; i++)
    if (g_array_index (self->people, gint64, i) == person)
      return TRUE;

  return FALSE;
}

/* What was given before the round was interrupted stays hidden, and is of the day on which it was given. */
static void
resume (KringRoundDialog *self)
{
  KringStore *store = kring_desk_get_store (self->desk);
  GPtrArray *people = kring_share_list (kring_desk_get_share (self->desk), KRING_NOUN_PERSON);
  g_autofree char *field = dup_draft_field (self);

  for (guint i = 0; i < people->len; i++)
    {
      KringGivenMark mark = { .person = kring_record_get_id (people->pdata[i]) };
      const char *text = kring_drafts_get (store, mark.person, field);
      char *rest;

      if (text == NULL)
        continue;

      mark.value = g_ascii_strtoll (text, &rest, 10);
      mark.day = *rest == '@' ? (int) g_ascii_strtoll (rest + 1, NULL, 10) : kring_desk_get_today (self->desk);
      g_array_append_val (self->marks, mark);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->resumed_label), self->marks->len > 0);
}

static void
add_person (KringRoundDialog *self,
            KringRecord      *person)
{
  gint64 id = person != NULL ? kring_record_get_id (person) : 0;

  if (id != 0 && !is_in_turn (self, id) && !has_mark (self, id))
    g_array_append_val (self->people, id);
}

static void
collect_people (KringRoundDialog *self)
{
  KringShare *share = kring_desk_get_share (self->desk);
  GPtrArray *scores = kring_share_parts (share, self->scale, KRING_NOUN_SCORE);
  GPtrArray *meetings = kring_share_list (share, KRING_NOUN_MEETING);
  GPtrArray *attendance = meetings->len > 0 ? kring_share_parts (share, meetings->pdata[meetings->len - 1],
                                                                 KRING_NOUN_ATTENDANCE) : NULL;

  for (guint i = 0; i < scores->len; i++)
    add_person (self, kring_share_follow (share, scores->pdata[i], "person"));
  for (guint i = 0; attendance != NULL && i < attendance->len; i++)
    if (kring_record_is (attendance->pdata[i], "state", "present"))
      add_person (self, kring_share_follow (share, attendance->pdata[i], "person"));
}

static void
kring_round_dialog_dispose (GObject *object)
{
  KringRoundDialog *self = KRING_ROUND_DIALOG (object);

  g_clear_pointer (&self->people, g_array_unref);
  g_clear_pointer (&self->marks, g_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_ROUND_DIALOG);
  g_clear_object (&self->desk);
  g_clear_object (&self->scale);

  G_OBJECT_CLASS (kring_round_dialog_parent_class)->dispose (object);
}

static void
kring_round_dialog_class_init (KringRoundDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_round_dialog_dispose;

  g_type_ensure (KRING_TYPE_MARK_ENTRY);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-round-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, KringRoundDialog, question_label);
  gtk_widget_class_bind_template_child (widget_class, KringRoundDialog, turn_label);
  gtk_widget_class_bind_template_child (widget_class, KringRoundDialog, resumed_label);
  gtk_widget_class_bind_template_child (widget_class, KringRoundDialog, mark_entry);
  gtk_widget_class_bind_template_child (widget_class, KringRoundDialog, skip_button);
  gtk_widget_class_bind_template_child (widget_class, KringRoundDialog, next_button);
  gtk_widget_class_bind_template_child (widget_class, KringRoundDialog, show_button);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_attempt_cb);

  gtk_widget_class_install_action (widget_class, "round.next", NULL, next_action);
  gtk_widget_class_install_action (widget_class, "round.skip", NULL, skip_action);
  gtk_widget_class_install_action (widget_class, "round.show", NULL, show_action);
}

static void
kring_round_dialog_init (KringRoundDialog *self)
{
  self->people = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->marks = g_array_new (FALSE, FALSE, sizeof (KringGivenMark));
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
kring_round_dialog_new (KringDesk   *desk,
                        KringRecord *scale)
{
  KringRoundDialog *self = g_object_new (KRING_TYPE_ROUND_DIALOG, NULL);
  const char *question = kring_record_get_text (scale, "question");

  self->desk = g_object_ref (desk);
  self->scale = g_object_ref (scale);
  gtk_label_set_text (self->question_label, question != NULL ? question : "");
  resume (self);
  collect_people (self);
  show_turn (self);

  return ADW_DIALOG (self);
}
