/* kring-merge-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-merge-dialog.h"

#include <glib/gi18n.h>
#include <string.h>

#include "kring-edits-merge.h"
#include "kring-kinds.h"
#include "kring-merge-rows.h"

#define MAX_ROWS 400   /* more are taken over or not together */

struct _KringMergeDialog
{
  AdwDialog            parent_instance;

  KringDesk           *desk;
  KringChronology     *chronology;

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
  g_autofree char *source = g_strstrip (g_strdup (gtk_editable_get_text (self->source_row)));
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
  kring_chronology_match (chronology, kring_desk_get_share (desk));
  gtk_editable_set_text (self->source_row, source != NULL ? source : "");
  add_remarks (self);
  add_rows (self);

  return ADW_DIALOG (self);
}

typedef struct {
  KringDesk *desk;
  GtkWidget *parent;
} Choosing;

static void
end_choosing (Choosing *choosing)
{
  g_object_unref (choosing->desk);
  g_object_unref (choosing->parent);
  g_free (choosing);
}

/* The name of the file, without what only a computer reads. */
static char *
guess_source (GFile *file)
{
  char *name = g_file_get_basename (file);
  char *dot = strrchr (name, '.');

  if (dot != NULL && dot > name)
    *dot = '\0';

  return g_strdelimit (name, "_", ' ');
}

static void
read_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      user_data)
{
  Choosing *choosing = user_data;
  g_autofree char *data = NULL;
  g_autofree char *source = guess_source (G_FILE (object));
  gsize size;
  g_autoptr(GError) error = NULL;
  KringChronology *chronology = NULL;

  if (g_file_load_contents_finish (G_FILE (object), result, &data, &size, NULL, &error))
    chronology = kring_chronology_read (data, size, kring_desk_get_today (choosing->desk), &error);

  if (chronology == NULL)
    kring_desk_say_error (choosing->desk, error);
  else if (!kring_desk_get_editable (choosing->desk) || gtk_widget_get_root (choosing->parent) == NULL)
    kring_chronology_free (chronology);
  else
    adw_dialog_present (kring_merge_dialog_new (choosing->desk, chronology, source), choosing->parent);

  end_choosing (choosing);
}

static void
chosen_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (object), result, NULL);

  if (file != NULL)
    g_file_load_contents_async (file, NULL, read_cb, user_data);
  else
    end_choosing (user_data);
}

void
kring_merge_dialog_choose (KringDesk *desk,
                           GtkWidget *parent)
{
  g_autoptr(GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr(GtkFileFilter) filter = gtk_file_filter_new ();
  g_autoptr(GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  Choosing *choosing = g_new0 (Choosing, 1);

  /* Translators: kinds of files */
  gtk_file_filter_set_name (filter, _("Lists (CSV) and families"));
  gtk_file_filter_add_suffix (filter, "csv");
  gtk_file_filter_add_suffix (filter, "tsv");
  gtk_file_filter_add_suffix (filter, "txt");
  gtk_file_filter_add_suffix (filter, "json");
  g_list_store_append (filters, filter);
  gtk_file_dialog_set_title (dialog, _("Merge With Another Timeline"));
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));

  choosing->desk = g_object_ref (desk);
  choosing->parent = g_object_ref (parent);
  gtk_file_dialog_open (dialog, GTK_WINDOW (gtk_widget_get_root (parent)), NULL, chosen_cb, choosing);
}
