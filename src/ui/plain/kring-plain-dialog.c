/* kring-plain-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-plain-dialog.h"

#include <glib/gi18n.h>

#include "kring-dialogs.h"

struct _KringPlainDialog
{
  AdwDialog            parent_instance;

  KringPlainTable     *table;
  GPtrArray           *own_rows;      /* borrowed; in own_group */
  char                *removed;       /* the words and the suggestion of the last row that was taken out */
  char                *removed_suggestion;

  AdwToastOverlay     *toasts;
  AdwPreferencesGroup *own_group;
  AdwPreferencesGroup *standard_group;
  GtkEditable         *words_row;
  GtkEditable         *suggestion_row;
};

G_DEFINE_FINAL_TYPE (KringPlainDialog, kring_plain_dialog, ADW_TYPE_DIALOG)

static char *
tell_words (KringPlainTable *table,
            guint            row)
{
  g_auto(GStrv) words = g_strsplit (kring_plain_table_get_words (table, row), "|", -1);

  return g_strjoinv (", ", words);
}

static guint
get_row (gpointer widget)
{
  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (widget), "row"));
}

static void
undo_cb (KringPlainDialog *self)
{
  if (self->removed != NULL)
    kring_plain_table_add (self->table, self->removed, self->removed_suggestion);
  g_clear_pointer (&self->removed, g_free);
}

static void
remove_cb (KringPlainDialog *self,
           GtkWidget        *button)
{
  guint row = get_row (button);
  g_autofree char *words = tell_words (self->table, row);
  g_autofree char *told = g_strdup_printf (_("“%s” taken out"), words);
  AdwToast *toast;

  g_set_str (&self->removed, words);
  g_set_str (&self->removed_suggestion, kring_plain_table_get_suggestion (self->table, row));
  gtk_widget_grab_focus (GTK_WIDGET (self->words_row));
  kring_plain_table_remove (self->table, row);

  toast = kring_dialogs_say (self->toasts, told, TRUE);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (undo_cb), self, G_CONNECT_SWAPPED);
}

static void
switched_cb (KringPlainDialog *self,
             GParamSpec       *pspec,
             AdwSwitchRow     *row)
{
  kring_plain_table_set_on (self->table, get_row (row), adw_switch_row_get_active (row));
}

static void
name_row (GtkWidget       *widget,
          KringPlainTable *table,
          guint            row)
{
  g_autofree char *words = tell_words (table, row);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (widget), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (widget), words);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (widget), kring_plain_table_get_suggestion (table, row));
  g_object_set_data (G_OBJECT (widget), "row", GUINT_TO_POINTER (row));
}

static void
add_standard_row (KringPlainDialog *self,
                  guint             row)
{
  GtkWidget *widget = adw_switch_row_new ();

  name_row (widget, self->table, row);
  adw_switch_row_set_active (ADW_SWITCH_ROW (widget), kring_plain_table_is_on (self->table, row));
  g_signal_connect_object (widget, "notify::active", G_CALLBACK (switched_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (self->standard_group, widget);
}

static void
add_own_row (KringPlainDialog *self,
             guint             row)
{
  GtkWidget *widget = adw_action_row_new ();
  GtkWidget *button = gtk_button_new_from_icon_name ("list-remove-symbolic");
  g_autofree char *words = tell_words (self->table, row);
  g_autofree char *label = g_strdup_printf (_("Take out “%s”"), words);

  name_row (widget, self->table, row);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, label);
  g_object_set_data (G_OBJECT (button), "row", GUINT_TO_POINTER (row));
  g_signal_connect_object (button, "clicked", G_CALLBACK (remove_cb), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (widget), button);
  adw_preferences_group_add (self->own_group, widget);
  g_ptr_array_add (self->own_rows, widget);
}

/* Those that everybody has keep their rows. */
static void
show_own (KringPlainDialog *self)
{
  for (guint i = 0; i < self->own_rows->len; i++)
    adw_preferences_group_remove (self->own_group, self->own_rows->pdata[i]);
  g_ptr_array_set_size (self->own_rows, 0);

  for (guint row = 0; row < kring_plain_table_get_n_rows (self->table); row++)
    if (kring_plain_table_is_own (self->table, row))
      add_own_row (self, row);
}

static void
add_cb (KringPlainDialog *self)
{
  if (kring_plain_table_add (self->table, gtk_editable_get_text (self->words_row),
                             gtk_editable_get_text (self->suggestion_row)))
    {
      gtk_editable_set_text (self->words_row, "");
      gtk_editable_set_text (self->suggestion_row, "");
      gtk_widget_grab_focus (GTK_WIDGET (self->words_row));
    }
  else
    {
      gtk_widget_grab_focus (*gtk_editable_get_text (self->words_row) == '\0' ? GTK_WIDGET (self->words_row)
                                                                              : GTK_WIDGET (self->suggestion_row));
    }
}

static void
kring_plain_dialog_dispose (GObject *object)
{
  KringPlainDialog *self = KRING_PLAIN_DIALOG (object);

  g_clear_object (&self->table);
  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_PLAIN_DIALOG);

  G_OBJECT_CLASS (kring_plain_dialog_parent_class)->dispose (object);
}

static void
kring_plain_dialog_finalize (GObject *object)
{
  KringPlainDialog *self = KRING_PLAIN_DIALOG (object);

  g_ptr_array_unref (self->own_rows);
  g_free (self->removed);
  g_free (self->removed_suggestion);

  G_OBJECT_CLASS (kring_plain_dialog_parent_class)->finalize (object);
}

static void
kring_plain_dialog_class_init (KringPlainDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_plain_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = kring_plain_dialog_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-plain-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, KringPlainDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, KringPlainDialog, own_group);
  gtk_widget_class_bind_template_child (widget_class, KringPlainDialog, standard_group);
  gtk_widget_class_bind_template_child (widget_class, KringPlainDialog, words_row);
  gtk_widget_class_bind_template_child (widget_class, KringPlainDialog, suggestion_row);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
}

static void
kring_plain_dialog_init (KringPlainDialog *self)
{
  self->own_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
kring_plain_dialog_new (KringPlainTable *table)
{
  KringPlainDialog *self = g_object_new (KRING_TYPE_PLAIN_DIALOG, NULL);

  self->table = g_object_ref (table);
  for (guint row = 0; row < kring_plain_table_get_n_rows (table); row++)
    if (!kring_plain_table_is_own (table, row))
      add_standard_row (self, row);
  show_own (self);
  g_signal_connect_object (table, "changed", G_CALLBACK (show_own), self, G_CONNECT_SWAPPED);

  return ADW_DIALOG (self);
}
