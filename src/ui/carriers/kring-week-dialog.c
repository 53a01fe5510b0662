/* kring-week-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-week-dialog.h"

#include "kring-print-dialog.h"
#include "kring-scene-view.h"
#include "kring-week-scene.h"

struct _KringWeekDialog
{
  AdwDialog            parent_instance;

  KringDesk           *desk;
  KringWeek           *week;
  GPtrArray           *rows;     /* borrowed; in unplaced_group */

  KringSceneView      *view;
  GtkWidget           *empty_label;
  AdwPreferencesGroup *unplaced_group;
};

G_DEFINE_FINAL_TYPE (KringWeekDialog, kring_week_dialog, ADW_TYPE_DIALOG)

static KringScene *
make_scene (PangoContext *context,
            double        width,
            double        height,
            double        text_scale,
            gpointer      user_data)
{
  return kring_week_scene_new (context, KRING_WEEK_DIALOG (user_data)->week, width, text_scale);
}

/* What is told of it stands in the details of the window. */
static void
look_at (KringWeekDialog *self,
         gint64           id)
{
  kring_desk_set_selected (self->desk, id);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
activated_cb (KringWeekDialog *self,
              gint64           id)
{
  look_at (self, id);
}

static void
row_activated_cb (KringWeekDialog *self,
                  GtkWidget       *row)
{
  look_at (self, *(gint64 *) g_object_get_data (G_OBJECT (row), "id"));
}

static void
add_row (KringWeekDialog *self,
         KringWeekEntry  *entry)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *name = kring_week_name (entry);
  g_autofree char *what = entry->place == NULL && entry->when != NULL && *entry->what != '\0'
                          ? g_strdup_printf ("%s · %s", entry->what, entry->when)
                          : g_strdup (entry->when != NULL ? entry->when : entry->what);
  gint64 id = kring_record_get_id (entry->record);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), what);
  g_object_set_data_full (G_OBJECT (row), "id", g_memdup2 (&id, sizeof id), g_free);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_signal_connect_object (row, "activated", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (self->unplaced_group, row);
  g_ptr_array_add (self->rows, row);
}

static void
show (KringWeekDialog *self)
{
  g_clear_pointer (&self->week, kring_week_free);
  self->week = kring_week_new (kring_desk_get_share (self->desk), kring_desk_get_today (self->desk));
  kring_scene_view_invalidate_size (self->view);
  kring_scene_view_invalidate (self->view);

  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (self->unplaced_group, self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);
  for (guint i = 0; i < self->week->unplaced->len; i++)
    add_row (self, self->week->unplaced->pdata[i]);

  gtk_widget_set_visible (GTK_WIDGET (self->view), self->week->placed->len > 0);
  gtk_widget_set_visible (self->empty_label, self->week->placed->len == 0);
  gtk_widget_set_visible (GTK_WIDGET (self->unplaced_group), self->week->unplaced->len > 0);
}

static void
print_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  adw_dialog_present (kring_print_dialog_new (KRING_WEEK_DIALOG (widget)->desk, "carriers"), widget);
}

static void
kring_week_dialog_dispose (GObject *object)
{
  KringWeekDialog *self = KRING_WEEK_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_WEEK_DIALOG);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (kring_week_dialog_parent_class)->dispose (object);
}

static void
kring_week_dialog_finalize (GObject *object)
{
  KringWeekDialog *self = KRING_WEEK_DIALOG (object);

  g_clear_pointer (&self->week, kring_week_free);
  g_ptr_array_unref (self->rows);

  G_OBJECT_CLASS (kring_week_dialog_parent_class)->finalize (object);
}

static void
kring_week_dialog_class_init (KringWeekDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_week_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = kring_week_dialog_finalize;

  g_type_ensure (KRING_TYPE_SCENE_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-week-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, KringWeekDialog, view);
  gtk_widget_class_bind_template_child (widget_class, KringWeekDialog, empty_label);
  gtk_widget_class_bind_template_child (widget_class, KringWeekDialog, unplaced_group);
  gtk_widget_class_install_action (widget_class, "week.print", NULL, print_action);
}

static void
kring_week_dialog_init (KringWeekDialog *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  kring_scene_view_set_grows (self->view, TRUE);
  g_signal_connect_object (self->view, "activated", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
}

AdwDialog *
kring_week_dialog_new (KringDesk *desk)
{
  KringWeekDialog *self = g_object_new (KRING_TYPE_WEEK_DIALOG, NULL);

  self->desk = g_object_ref (desk);
  g_signal_connect_object (desk, "notify::share", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  self->week = kring_week_new (kring_desk_get_share (desk), kring_desk_get_today (desk));
  kring_scene_view_set_func (self->view, make_scene, self);
  show (self);

  return ADW_DIALOG (self);
}
