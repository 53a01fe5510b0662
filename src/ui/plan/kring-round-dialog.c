/* kring-round-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-round-dialog.h"

#include <glib/gi18n.h>
#include <string.h>

#include "kring-dialogs.h"
#include "kring-drafts.h"
#include "kring-edits-meeting.h"
#include "kring-mark-entry.h"
#include "kring-typing.h"
#include "kring-words.h"

#define DRAFT "round"   /* a field of the scale that only a draft has */

struct _KringRoundDialog
{
  AdwDialog       parent_instance;

  KringDesk      *desk;
  KringRecord    *scale;
  GArray         *people;    /* gint64: those who were not asked yet, in turn */
  GArray         *asked;     /* gint64: those who were */
  GArray         *given_by;  /* gint64: those of them who gave a mark */
  GArray         *given;     /* gint64: which, in thousandths */

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
      words = g_strdup (self->given->len > 0 ? _("Everybody had a turn. The marks are still hidden.")
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
  gtk_widget_set_visible (self->show_button, is_over && self->given->len > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "round.next", FALSE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "round.skip", !is_over);
  gtk_widget_grab_focus (is_over ? self->show_button : GTK_WIDGET (self->mark_entry));
}

/* Written down at once, "person:mark" or only "person" of who rather did not say: a window that closes or a family that
 * is locked in the middle of a round makes nobody give a mark again. Nothing shows what stands there. */
static void
note_round (KringRoundDialog *self)
{
  g_autoptr(GString) noted = g_string_new (NULL);
  guint n = 0;

  for (guint i = 0; i < self->asked->len; i++)
    {
      gint64 person = g_array_index (self->asked, gint64, i);

      g_string_append_printf (noted, "%s%" G_GINT64_FORMAT, i > 0 ? ";" : "", person);
      if (n < self->given_by->len && g_array_index (self->given_by, gint64, n) == person)
        g_string_append_printf (noted, ":%" G_GINT64_FORMAT, g_array_index (self->given, gint64, n++));
    }

  kring_typing_note (GTK_WIDGET (self), noted->str);
  kring_typing_write (GTK_WIDGET (self));
}

static void
ask_next (KringRoundDialog *self)
{
  g_array_append_val (self->asked, g_array_index (self->people, gint64, 0));
  g_array_remove_index (self->people, 0);
  note_round (self);
  show_turn (self);
}

/* It was kept or given up. */
static void
end_round (KringRoundDialog *self)
{
  kring_typing_note (GTK_WIDGET (self), NULL);
  adw_dialog_force_close (ADW_DIALOG (self));
}

static void
changed_cb (KringRoundDialog *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "round.next", kring_mark_entry_is_said (self->mark_entry));
}

static void
next_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  KringRoundDialog *self = KRING_ROUND_DIALOG (widget);
  gint64 value = kring_mark_entry_get_value (self->mark_entry);

  g_array_append_val (self->given_by, g_array_index (self->people, gint64, 0));
  g_array_append_val (self->given, value);
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

  if (kring_edit_scores (kring_desk_get_store (self->desk), self->scale, (gint64 *) (gpointer) self->given_by->data,
                         (gint64 *) (gpointer) self->given->data, self->given->len, kring_desk_get_today (self->desk), &error))
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

  if (self->given->len == 0)
    {
      end_round (self);
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
has_id (GArray *ids,
        gint64  id)
{
  for (guint i = 0; i < ids->len; i++)
    if (g_array_index (ids, gint64, i) == id)
      return TRUE;

  return FALSE;
}

/* What was given before stays hidden; who has gone meanwhile has no mark any more. */
static void
resume (KringRoundDialog *self)
{
  const char *noted = kring_drafts_get (kring_desk_get_store (self->desk), kring_record_get_id (self->scale), DRAFT);
  g_auto(GStrv) turns = g_strsplit (noted != NULL ? noted : "", ";", -1);

  for (guint i = 0; turns[i] != NULL; i++)
    {
      const char *mark = strchr (turns[i], ':');
      gint64 person = g_ascii_strtoll (turns[i], NULL, 10), value = mark != NULL ? g_ascii_strtoll (mark + 1, NULL, 10) : 0;

      if (kring_share_get (kring_desk_get_share (self->desk), person) == NULL)
        continue;

      g_array_append_val (self->asked, person);
      if (mark == NULL)
        continue;

      g_array_append_val (self->given_by, person);
      g_array_append_val (self->given, value);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->resumed_label), self->given->len > 0);
}

static void
add_person (KringRoundDialog *self,
            KringRecord      *person)
{
  gint64 id = person != NULL ? kring_record_get_id (person) : 0;

  if (id != 0 && !has_id (self->people, id) && !has_id (self->asked, id))
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
  g_clear_pointer (&self->asked, g_array_unref);
  g_clear_pointer (&self->given_by, g_array_unref);
  g_clear_pointer (&self->given, g_array_unref);
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
  self->asked = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->given_by = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->given = g_array_new (FALSE, FALSE, sizeof (gint64));
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
  kring_typing_tie (GTK_WIDGET (self), desk, kring_record_get_id (scale), DRAFT);
  resume (self);
  collect_people (self);
  show_turn (self);

  return ADW_DIALOG (self);
}
