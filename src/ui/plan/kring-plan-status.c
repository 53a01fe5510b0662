/* kring-plan-status.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-plan-status.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "kring-dialogs.h"
#include "kring-edits-plan.h"
#include "kring-kinds.h"
#include "kring-shrinking.h"
#include "kring-typing.h"

struct _KringPlanStatus
{
  GtkWidget       parent_instance;

  KringDesk      *desk;
  KringRecord    *plan;
  GtkDropDown    *drop_down;
  gboolean        is_filling;

  AdwAlertDialog *dialog;     /* while it asks */
  GPtrArray      *silent;     /* KringRecord: children without a voice */
  GPtrArray      *entries;    /* AdwEntryRow, one for each of them */
};

G_DEFINE_FINAL_TYPE (KringPlanStatus, kring_plan_status, GTK_TYPE_WIDGET)

static const char *
get_chosen (KringPlanStatus *self)
{
  const KringKindTable *table = kring_kinds_table ("plan_status");
  guint selected = gtk_drop_down_get_selected (self->drop_down);

  return selected < table->n_kinds ? table->kinds[selected].code : NULL;
}

static void
show_status (KringPlanStatus *self)
{
  const KringKindTable *table = kring_kinds_table ("plan_status");

  self->is_filling = TRUE;
  for (guint i = 0; i < table->n_kinds; i++)
    if (kring_record_is (self->plan, "status", table->kinds[i].code))
      gtk_drop_down_set_selected (self->drop_down, i);
  self->is_filling = FALSE;
}

/* How many there are to choose from: only a newer version replaces a plan, nobody says so by hand. */
static guint
count_choices (void)
{
  const KringKindTable *table = kring_kinds_table ("plan_status");
  guint n = 0;

  while (n < table->n_kinds && !g_str_equal (table->kinds[n].code, "replaced"))
    n++;

  return n;
}

/* The children in the middle of whom nothing was ever heard. */
static GPtrArray *
list_silent (KringPlanStatus *self)
{
  KringShare *share = kring_desk_get_share (self->desk);
  g_autoptr(GPtrArray) children = kring_share_children (share);
  GPtrArray *voices = kring_share_list (share, KRING_NOUN_CHILD_VOICE);
  GPtrArray *silent = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < children->len; i++)
    {
      gboolean is_heard = FALSE;

      for (guint j = 0; j < voices->len; j++)
        is_heard |= kring_record_get_ref (voices->pdata[j], "person") == kring_record_get_id (children->pdata[i]);
      if (!is_heard)
        g_ptr_array_add (silent, g_object_ref (children->pdata[i]));
    }

  return silent;
}

static void
save (KringPlanStatus *self)
{
  guint n = self->silent->len;
  g_autofree gint64 *children = g_new0 (gint64, n + 1);
  g_autofree const char **seen = g_new0 (const char *, n + 1);
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < n; i++)
    {
      children[i] = kring_record_get_id (self->silent->pdata[i]);
      seen[i] = gtk_editable_get_text (GTK_EDITABLE (self->entries->pdata[i]));
    }

  if (!kring_edit_agree (kring_desk_get_store (self->desk), self->plan, get_chosen (self), children, seen, n,
                         kring_desk_get_today (self->desk), &error))
    {
      kring_desk_say_error (self->desk, error);
      show_status (self);
    }
}

static void
response_cb (KringPlanStatus *self,
             const char      *response)
{
  if (g_str_equal (response, "agree"))
    save (self);
  else
    show_status (self);
  self->dialog = NULL;
}

static void
reason_cb (KringPlanStatus *self)
{
  gboolean is_whole = TRUE;

  for (guint i = 0; i < self->entries->len; i++)
    {
      g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entries->pdata[i]))));

      is_whole &= *text != '\0';
    }
  if (self->dialog != NULL)
    adw_alert_dialog_set_response_enabled (self->dialog, "agree", is_whole);
}

/* What was typed when the cupboard was locked in the middle of it is there again. */
static void
ask_for_voices (KringPlanStatus *self)
{
  AdwDialog *dialog = kring_dialogs_new_alert (_("The Voice of the Children"),
                                               _("What do you see when you are with them, or why did they not say anything?"));
  GtkWidget *group = adw_preferences_group_new ();

  g_ptr_array_set_size (self->entries, 0);
  for (guint i = 0; i < self->silent->len; i++)
    {
      GtkWidget *entry = adw_entry_row_new ();

      adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (entry), FALSE);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (entry), kring_person_name (self->silent->pdata[i]));
      g_signal_connect_swapped (entry, "changed", G_CALLBACK (reason_cb), self);
      kring_typing_keep_in_dialog (dialog, GTK_EDITABLE (entry), self->desk, kring_record_get_id (self->silent->pdata[i]),
                                   "plan.seen");
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), entry);
      g_ptr_array_add (self->entries, entry);
    }

  self->dialog = ADW_ALERT_DIALOG (dialog);
  adw_alert_dialog_set_extra_child (self->dialog, group);
  adw_alert_dialog_add_responses (self->dialog, "later", _("_Later"), "agree", _("_Agree"), NULL);
  adw_alert_dialog_set_response_appearance (self->dialog, "agree", ADW_RESPONSE_SUGGESTED);
  reason_cb (self);
  adw_alert_dialog_set_close_response (self->dialog, "later");
  adw_dialog_set_focus (dialog, self->entries->pdata[0]);
  g_signal_connect_object (dialog, "response", G_CALLBACK (response_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
selected_cb (KringPlanStatus *self)
{
  const char *status = get_chosen (self);

  if (self->is_filling || status == NULL || kring_record_is (self->plan, "status", status))
    return;

  g_clear_pointer (&self->silent, g_ptr_array_unref);
  self->silent = g_str_equal (status, "agreed") ? list_silent (self) : g_ptr_array_new ();
  if (self->silent->len > 0)
    ask_for_voices (self);
  else
    save (self);
}

static void
kring_plan_status_dispose (GObject *object)
{
  KringPlanStatus *self = KRING_PLAN_STATUS (object);

  if (self->drop_down != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->drop_down));
  self->drop_down = NULL;
  g_clear_pointer (&self->silent, g_ptr_array_unref);
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_clear_object (&self->plan);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_plan_status_parent_class)->dispose (object);
}

static void
kring_plan_status_class_init (KringPlanStatusClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = kring_plan_status_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
kring_plan_status_init (KringPlanStatus *self)
{
  const KringKindTable *table = kring_kinds_table ("plan_status");
  g_autoptr(GtkStringList) words = gtk_string_list_new (NULL);

  for (guint i = 0; i < count_choices (); i++)
    gtk_string_list_append (words, kring_kinds_words ("plan_status", table->kinds[i].code, kring_language_get ()));

  self->entries = g_ptr_array_new ();
  self->drop_down = GTK_DROP_DOWN (gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&words)), NULL));
  kring_shrinking_set_up (self->drop_down);
  kring_shrinking_set_name (self->drop_down, _("How far is this plan?"));
  gtk_widget_set_parent (GTK_WIDGET (self->drop_down), GTK_WIDGET (self));
  g_signal_connect_swapped (self->drop_down, "notify::selected", G_CALLBACK (selected_cb), self);
}

GtkWidget *
kring_plan_status_new (KringDesk   *desk,
                       KringRecord *plan)
{
  KringPlanStatus *self = g_object_new (KRING_TYPE_PLAN_STATUS, NULL);

  self->desk = g_object_ref (desk);
  self->plan = g_object_ref (plan);
  show_status (self);

  return GTK_WIDGET (self);
}
