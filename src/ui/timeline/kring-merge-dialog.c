/* kring-merge-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-merge-dialog.h"

#include <glib/gi18n.h>

#include "kring-edits-merge.h"
#include "kring-kinds.h"
#include "kring-merge-rows.h"

#define MAX_ROWS 400   /* more are taken over or not together */

struct _KringMergeDialog
{
  AdwDialog            parent_instance;

  KringDesk           *desk;
  KringChronology     *chronology;
  char                *source;      /* whose it was said to be */

  GtkLabel            *summary_label;
  GtkEditable         *source_row;
  AdwComboRow         *visibility_row;
  AdwPreferencesGroup *remarks_group;
  AdwPreferencesGroup *twins_group;
  AdwPreferencesGroup *new_group;
  GtkWidget           *save_button;
};

G_DEFINE_FINAL_TYPE (KringMergeDialog, kring_merge_dialog, ADW_TYPE_DIALOG)

static guint
count_taken (KringMergeDialog *self)
{
  guint n = 0;

  for (guint i = 0; i < self->chronology->events->len; i++)
    n += ((KringChronologyEvent *) self->chronology->events->pdata[i])->choice != KRING_MERGE_SKIP;

  return n;
}

static void
save_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  KringMergeDialog *self = KRING_MERGE_DIALOG (widget);
  guint visibility = adw_combo_row_get_selected (self->visibility_row), n = count_taken (self);
  g_autofree char *typed = g_strstrip (g_strdup (gtk_editable_get_text (self->source_row)));
  const char *source = *typed != '\0' ? typed : self->source;   /* each moment keeps where it comes from */
  g_autofree char *words = NULL;
  g_autoptr(GError) error = NULL;

  if (!kring_edit_merge (kring_desk_get_store (self->desk), self->chronology, source,
                         kring_kinds_table ("visibility")->kinds[visibility].code, &error))
    {
      gtk_label_set_text (self->summary_label, error->message);
      return;
    }

  words = g_strdup_printf (ngettext ("%u moment taken over", "%u moments taken over", n), n);
  kring_desk_say (self->desk, words, n > 0);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
add_remarks (KringMergeDialog *self)
{
  GPtrArray *remarks = self->chronology->remarks;

  for (guint i = 0; i < MIN (remarks->len, MAX_ROWS); i++)
    {
      GtkWidget *row = adw_action_row_new ();

      adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), remarks->pdata[i]);
      adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
      adw_preferences_group_add (self->remarks_group, row);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->remarks_group), remarks->len > 0);
}

/* All new ones from the @MAX_ROWS-th on, together. */
static void
rest_cb (AdwSwitchRow     *row,
         GParamSpec       *pspec,
         KringMergeDialog *self)
{
  guint n = 0;

  for (guint i = 0; i < self->chronology->events->len; i++)
    {
      KringChronologyEvent *event = self->chronology->events->pdata[i];

      if (event->twin == 0 && n++ >= MAX_ROWS)
        event->choice = adw_switch_row_get_active (row) ? KRING_MERGE_ADD : KRING_MERGE_SKIP;
    }
}

static void
add_rest (KringMergeDialog *self,
          guint             n)
{
  GtkWidget *row = adw_switch_row_new ();
  g_autofree char *title = g_strdup_printf (ngettext ("%u more", "%u more", n), n);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_switch_row_set_active (ADW_SWITCH_ROW (row), TRUE);
  g_signal_connect_object (row, "notify::active", G_CALLBACK (rest_cb), self, 0);
  adw_preferences_group_add (self->new_group, row);
}

static void
add_rows (KringMergeDialog *self)
{
  KringShare *share = kring_desk_get_share (self->desk);
  guint n_new = 0, n_twins = 0;
  g_autofree char *fresh = NULL;
  g_autofree char *same = NULL;
  g_autofree char *words = NULL;

  for (guint i = 0; i < self->chronology->events->len; i++)
    {
      KringChronologyEvent *event = self->chronology->events->pdata[i];

      if (event->twin == 0 && n_new++ < MAX_ROWS)
        adw_preferences_group_add (self->new_group, kring_merge_new_row (share, event));
      else if (event->twin != 0 && n_twins++ < MAX_ROWS)
        adw_preferences_group_add (self->twins_group, kring_merge_twin_row (share, event));
    }
  if (n_new > MAX_ROWS)
    add_rest (self, n_new - MAX_ROWS);

  fresh = g_strdup_printf (ngettext ("%u moment is new", "%u moments are new", n_new), n_new);
  same = g_strdup_printf (ngettext ("%u is likely here already", "%u are likely here already", n_twins), n_twins);
  words = g_strdup_printf ("%s, %s.", fresh, same);
  gtk_label_set_text (self->summary_label, words);
  gtk_widget_set_visible (GTK_WIDGET (self->twins_group), n_twins > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->new_group), n_new > 0);
}

/* Only those who work with the family, until somebody decides otherwise. */
static void
fill_visibility (KringMergeDialog *self)
{
  const KringKindTable *table = kring_kinds_table ("visibility");
  g_autoptr(GtkStringList) words = gtk_string_list_new (NULL);
  guint selected = 0;

  for (guint i = 0; i < table->n_kinds; i++)
    {
      gtk_string_list_append (words, kring_kinds_words ("visibility", table->kinds[i].code, kring_language_get ()));
      if (g_str_equal (table->kinds[i].code, "team"))
        selected = i;
    }
  adw_combo_row_set_model (self->visibility_row, G_LIST_MODEL (words));
  adw_combo_row_set_selected (self->visibility_row, selected);
}

static void
kring_merge_dialog_dispose (GObject *object)
{
  KringMergeDialog *self = KRING_MERGE_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_MERGE_DIALOG);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_merge_dialog_parent_class)->dispose (object);
}

static void
kring_merge_dialog_finalize (GObject *object)
{
  KringMergeDialog *self = KRING_MERGE_DIALOG (object);

  g_clear_pointer (&self->chronology, kring_chronology_free);   /* after the rows that choose in it */
  g_free (self->source);

  G_OBJECT_CLASS (kring_merge_dialog_parent_class)->finalize (object);
}

static void
kring_merge_dialog_class_init (KringMergeDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = kring_merge_dialog_dispose;
  object_class->finalize = kring_merge_dialog_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-merge-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, KringMergeDialog, summary_label);
  gtk_widget_class_bind_template_child (widget_class, KringMergeDialog, source_row);
  gtk_widget_class_bind_template_child (widget_class, KringMergeDialog, visibility_row);
  gtk_widget_class_bind_template_child (widget_class, KringMergeDialog, remarks_group);
  gtk_widget_class_bind_template_child (widget_class, KringMergeDialog, twins_group);
  gtk_widget_class_bind_template_child (widget_class, KringMergeDialog, new_group);
  gtk_widget_class_bind_template_child (widget_class, KringMergeDialog, save_button);

  gtk_widget_class_install_action (widget_class, "merge.save", NULL, save_action);
}

static void
kring_merge_dialog_init (KringMergeDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_visibility (self);
}

AdwDialog *
kring_merge_dialog_new (KringDesk       *desk,
                        KringChronology *chronology,
                        const char      *source)
{
  KringMergeDialog *self = g_object_new (KRING_TYPE_MERGE_DIALOG, NULL);

  self->desk = g_object_ref (desk);
  self->chronology = chronology;
  self->source = g_strdup (source);
  kring_chronology_match (chronology, kring_desk_get_share (desk));
  gtk_editable_set_text (self->source_row, source != NULL ? source : "");
  add_remarks (self);
  add_rows (self);

  return ADW_DIALOG (self);
}
