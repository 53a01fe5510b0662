/* kring-carriers-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-config.h"

#include "kring-carriers-dialog.h"

#include <glib/gi18n.h>

#include "kring-carrying.h"
#include "kring-kinds.h"
#include "kring-print-dialog.h"
#include "kring-words.h"

struct _KringCarriersDialog
{
  AdwDialog            parent_instance;

  KringDesk           *desk;
  GPtrArray           *rows;           /* borrowed; each in the group that it keeps as data */

  GtkWidget           *empty_label;
  AdwPreferencesGroup *people_group;
  AdwPreferencesGroup *alone_group;
  AdwPreferencesGroup *kinds_group;
  AdwPreferencesGroup *services_group;
  AdwPreferencesGroup *limits_group;
};

G_DEFINE_FINAL_TYPE (KringCarriersDialog, kring_carriers_dialog, ADW_TYPE_DIALOG)

/* What is told of the record stands in the details of the window. */
static void
activated_cb (KringCarriersDialog *self,
              GtkWidget           *row)
{
  kring_desk_set_selected (self->desk, *(gint64 *) g_object_get_data (G_OBJECT (row), "id"));
  adw_dialog_close (ADW_DIALOG (self));
}

/* @record: what pressing the row leads to; NULL: nothing. */
static GtkWidget *
add_row (KringCarriersDialog *self,
         AdwPreferencesGroup *group,
         const char          *title,
         const char          *subtitle,
         KringRecord         *record)
{
  GtkWidget *row = adw_action_row_new ();
  gint64 id = record != NULL ? kring_record_get_id (record) : 0;

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle != NULL ? subtitle : "");
  if (record != NULL)
    {
      g_object_set_data_full (G_OBJECT (row), "id", g_memdup2 (&id, sizeof id), g_free);
      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
      g_signal_connect_object (row, "activated", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
    }
  g_object_set_data (G_OBJECT (row), "group", group);
  adw_preferences_group_add (group, row);
  g_ptr_array_add (self->rows, row);

  return row;
}

static void
show_people (KringCarriersDialog *self,
             KringCarriers       *carriers)
{
  g_autoptr(GPtrArray) list = kring_carrying_list (carriers);
  g_autoptr(GPtrArray) alone = kring_carrying_list_alone (carriers);
  g_auto(GStrv) kinds = kring_carrying_tell_kinds (carriers);

  for (guint i = 0; i < list->len; i++)
    {
      KringCarrying *carrying = list->pdata[i];
      g_autofree char *told = kring_carrying_tell (carriers, carrying);
      g_autofree char *ways = kring_carrying_tell_ways (carrying);

      add_row (self, self->people_group, told, ways, carrying->person);
    }

  for (guint i = 0; i < alone->len; i++)
    {
      KringCarriedItem *item = alone->pdata[i];
      const char *text = kring_record_get_text (item->item, "text");

      add_row (self, self->alone_group, kring_person_name (item->who->pdata[0]), text, item->item);
    }

  for (guint i = 0; kinds[i] != NULL; i++)
    add_row (self, self->kinds_group, kinds[i], NULL, NULL);

  gtk_widget_set_visible (GTK_WIDGET (self->people_group), list->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->alone_group), alone->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->kinds_group), kinds[0] != NULL);
  gtk_widget_set_visible (self->empty_label, list->len == 0 && kinds[0] == NULL);
}

/* A row for each task; several services with one task are asked to agree on it, nobody is told off. */
static void
show_services (KringCarriersDialog *self)
{
  KringShare *share = kring_desk_get_share (self->desk);
  int today = kring_desk_get_today (self->desk);
  g_autoptr(GPtrArray) tasks = kring_service_tasks_list (share, today);
  g_auto(GStrv) limits = kring_service_limits_tell (share, today);
  gboolean has_any = FALSE;

  for (guint i = 0; i < tasks->len; i++)
    has_any |= ((KringServiceTask *) tasks->pdata[i])->organisations->len > 0;
  for (guint i = 0; has_any && i < tasks->len; i++)
    {
      KringServiceTask *task = tasks->pdata[i];
      g_autofree char *names = kring_service_task_names (task);
      /* Translators: several services have the same task: "A, B. Agree together on who does what." */
      g_autofree char *told = task->organisations->len > 1 ? g_strdup_printf (_("%s. Agree together on who does what."), names)
                              : g_strdup (task->organisations->len == 1 ? names : _("no service, as far as it is told"));
      GtkWidget *row = add_row (self, self->services_group,
                                kring_kinds_words ("professional_role", task->role, kring_language_get ()), told, NULL);

      if (task->organisations->len == 0)
        gtk_widget_add_css_class (row, "dimmed");
    }
  for (guint i = 0; limits[i] != NULL; i++)
    add_row (self, self->limits_group, limits[i], NULL, NULL);

  gtk_widget_set_visible (GTK_WIDGET (self->services_group), has_any);
  gtk_widget_set_visible (GTK_WIDGET (self->limits_group), limits[0] != NULL);
}

static void
show (KringCarriersDialog *self)
{
  g_autoptr(KringCarriers) carriers = kring_carriers_new (kring_desk_get_share (self->desk), 0);

  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (g_object_get_data (self->rows->pdata[i], "group"), self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);

  show_people (self, carriers);
  show_services (self);
}

static void
print_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  adw_dialog_present (kring_print_dialog_new (KRING_CARRIERS_DIALOG (widget)->desk, "carriers"), widget);
}

static void
kring_carriers_dialog_dispose (GObject *object)
{
  KringCarriersDialog *self = KRING_CARRIERS_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_CARRIERS_DIALOG);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_carriers_dialog_parent_class)->dispose (object);
}

static void
kring_carriers_dialog_finalize (GObject *object)
{
  g_ptr_array_unref (KRING_CARRIERS_DIALOG (object)->rows);

  G_OBJECT_CLASS (kring_carriers_dialog_parent_class)->finalize (object);
}

static void
kring_carriers_dialog_class_init (KringCarriersDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_carriers_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = kring_carriers_dialog_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-carriers-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, KringCarriersDialog, empty_label);
  gtk_widget_class_bind_template_child (widget_class, KringCarriersDialog, people_group);
  gtk_widget_class_bind_template_child (widget_class, KringCarriersDialog, alone_group);
  gtk_widget_class_bind_template_child (widget_class, KringCarriersDialog, kinds_group);
  gtk_widget_class_bind_template_child (widget_class, KringCarriersDialog, services_group);
  gtk_widget_class_bind_template_child (widget_class, KringCarriersDialog, limits_group);
  gtk_widget_class_install_action (widget_class, "carriers.print", NULL, print_action);
}

static void
kring_carriers_dialog_init (KringCarriersDialog *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
kring_carriers_dialog_new (KringDesk *desk)
{
  KringCarriersDialog *self = g_object_new (KRING_TYPE_CARRIERS_DIALOG, NULL);

  self->desk = g_object_ref (desk);
  g_signal_connect_object (desk, "notify::share", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);

  return ADW_DIALOG (self);
}
