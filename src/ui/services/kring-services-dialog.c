/* kring-services-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-services-dialog.h"

#include <glib/gi18n.h>
#include <string.h>

#include "kring-dialogs.h"
#include "kring-save-bytes.h"
#include "kring-service-row.h"
#include "kring-store-error.h"

#define MAX_SHOWN 200   /* who has more looks for a word */

struct _KringServicesDialog
{
  AdwDialog        parent_instance;

  KringSignpost   *signpost;
  GHashTable      *rows;      /* id -> KringServiceRow, borrowed */
  guint            show_id;

  AdwToastOverlay *toasts;
  GtkEditable     *search_entry;
  GtkListBox      *list;
  GtkWidget       *empty_label;
  GtkLabel        *rest_label;
  GtkEditable     *name_row;
};

G_DEFINE_FINAL_TYPE (KringServicesDialog, kring_services_dialog, ADW_TYPE_DIALOG)

static void say (KringServicesDialog *self,
                 const char          *words,
                 gboolean             can_undo);

static void
undo_cb (KringServicesDialog *self)
{
  g_autoptr(GError) error = NULL;

  if (!kring_signpost_undo (self->signpost, &error))
    say (self, error->message, FALSE);
}

static void
say (KringServicesDialog *self,
     const char          *words,
     gboolean             can_undo)
{
  AdwToast *toast = kring_dialogs_say (self->toasts, words, can_undo);

  if (can_undo)
    g_signal_connect_object (toast, "button-clicked", G_CALLBACK (undo_cb), self, G_CONNECT_SWAPPED);
}

/* @words: with %s for the name of the service; @error: NULL when it went well. */
static void
say_done (KringServicesDialog *self,
          const char          *words,
          KringRecord         *service,
          const GError        *error)
{
  g_autofree char *told = g_strdup_printf (words, kring_record_get_text (service, "name"));

  say (self, error != NULL ? error->message : told, error == NULL);
}

static gboolean
save_cb (KringServicesDialog *self,
         KringRecord         *service)
{
  g_autoptr(GError) error = NULL;
  gboolean is_kept = kring_signpost_save (self->signpost, service, &error);

  say_done (self, _("“%s” changed"), service, error);
  return is_kept;
}

static void
withdraw_cb (KringServicesDialog *self,
             KringServiceRow     *row)
{
  g_autoptr(KringRecord) service = g_object_ref (kring_service_row_get_service (row));
  g_autoptr(GError) error = NULL;

  gtk_widget_grab_focus (GTK_WIDGET (self->name_row));
  kring_signpost_withdraw (self->signpost, service, &error);
  say_done (self, _("“%s” taken out"), service, error);
}

static GtkWidget *
create_row (KringServicesDialog *self,
            KringRecord         *service)
{
  GtkWidget *row = kring_service_row_new (service);

  g_signal_connect_swapped (row, "save", G_CALLBACK (save_cb), self);
  g_signal_connect_object (row, "withdraw", G_CALLBACK (withdraw_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_append (self->list, row);

  return row;
}

static gint64 *
dup_id (KringRecord *service)
{
  gint64 id = kring_record_get_id (service);

  return g_memdup2 (&id, sizeof id);
}

/* What is found, each in its row; a row that is open stays so. Returns how many there are. */
static guint
show_found (KringServicesDialog *self,
            GHashTable          *shown)
{
  const char *query = gtk_editable_get_text (self->search_entry);
  guint n_found = 0;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->signpost)); i++)
    {
      g_autoptr(KringRecord) service = g_list_model_get_item (G_LIST_MODEL (self->signpost), i);
      g_autofree gint64 *id = dup_id (service);
      GtkWidget *row = g_hash_table_lookup (self->rows, id);

      if (!kring_signpost_matches (service, query) || ++n_found > MAX_SHOWN)
        continue;
      if (row == NULL)
        row = create_row (self, service);
      else
        kring_service_row_set_service (KRING_SERVICE_ROW (row), service);
      g_hash_table_insert (shown, g_steal_pointer (&id), row);
    }

  return n_found;
}

static void
show_services (KringServicesDialog *self)
{
  GHashTable *shown = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  guint n_found = show_found (self, shown);
  gboolean is_empty = g_list_model_get_n_items (G_LIST_MODEL (self->signpost)) == 0;
  g_autofree char *rest = NULL;
  GHashTableIter iter;
  gpointer id, row;

  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, &id, &row))
    if (!g_hash_table_contains (shown, id))
      gtk_list_box_remove (self->list, row);
  g_hash_table_unref (self->rows);
  self->rows = shown;
  gtk_list_box_invalidate_sort (self->list);

  if (n_found > MAX_SHOWN)
    rest = g_strdup_printf (ngettext ("and %u more; search by a word", "and %u more; search by a word", n_found - MAX_SHOWN),
                            n_found - MAX_SHOWN);
  else if (n_found == 0 && !is_empty)
    rest = g_strdup (_("No service here has these words."));
  gtk_label_set_text (self->rest_label, rest != NULL ? rest : "");
  gtk_widget_set_visible (GTK_WIDGET (self->rest_label), rest != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->list), n_found > 0);
  gtk_widget_set_visible (self->empty_label, is_empty);
}

static gboolean
show_later_cb (gpointer user_data)
{
  KringServicesDialog *self = user_data;

  self->show_id = 0;
  show_services (self);
  return G_SOURCE_REMOVE;
}

/* A service that changes goes out of the list and comes back: its row is looked at when both are done. */
static void
items_changed_cb (KringServicesDialog *self)
{
  if (self->show_id == 0)
    self->show_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, show_later_cb, self, NULL);
}

static void
search_cb (KringServicesDialog *self)
{
  show_services (self);
}

static int
compare_rows (GtkListBoxRow *a,
              GtkListBoxRow *b,
              gpointer       user_data)
{
  return g_utf8_collate (kring_record_get_text (kring_service_row_get_service (KRING_SERVICE_ROW (a)), "name"),
                         kring_record_get_text (kring_service_row_get_service (KRING_SERVICE_ROW (b)), "name"));
}

static void
add_cb (KringServicesDialog *self)
{
  g_autoptr(KringRecord) service = kring_record_new (KRING_NOUN_SERVICE);
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (self->name_row)));
  g_autoptr(GError) error = NULL;
  gint64 id;

  if (*name == '\0')
    return;

  kring_record_set_text (service, "name", name);
  if (!kring_signpost_save (self->signpost, service, &error))
    {
      say (self, error->message, FALSE);
      return;
    }

  gtk_editable_set_text (self->name_row, "");
  gtk_editable_set_text (self->search_entry, "");
  show_services (self);
  id = kring_record_get_id (service);
  if (g_hash_table_contains (self->rows, &id))
    kring_service_row_begin (g_hash_table_lookup (self->rows, &id));
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(KringServicesDialog) self = user_data;
  g_autofree char *data = NULL;
  g_autofree char *words = NULL;
  g_autoptr(GError) reason = NULL;
  g_autoptr(GError) error = NULL;
  guint n_added, n_changed;
  gsize size;

  if (gtk_widget_get_root (GTK_WIDGET (self)) == NULL)   /* the cupboard is locked meanwhile */
    return;
  if (!g_file_load_contents_finish (G_FILE (source), result, &data, &size, NULL, &reason))
    kring_store_error_set_file (&error, reason, KRING_STORE_ERROR_UNREADABLE);
  if (error != NULL || !kring_signpost_read_csv (self->signpost, data, size, &n_added, &n_changed, &error))
    {
      say (self, error->message, FALSE);
      return;
    }

  /* Translators: after a list was read in: how many services are new, and how many were known and are different now */
  words = g_strdup_printf (_("%u added, %u changed"), n_added, n_changed);
  say (self, words, n_added + n_changed > 0);
}

void
kring_services_dialog_read_file (KringServicesDialog *self,
                                 GFile               *file)
{
  g_file_load_contents_async (file, NULL, loaded_cb, g_object_ref (self));
}

static void
chosen_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(KringServicesDialog) self = user_data;
  g_autoptr(GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, NULL);

  if (file != NULL && gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    kring_services_dialog_read_file (self, file);
}

static void
read_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  g_autoptr(GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr(GtkFileFilter) filter = gtk_file_filter_new ();
  g_autoptr(GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);

  /* Translators: a kind of file, in the dialog that chooses one */
  gtk_file_filter_set_name (filter, _("List from a spreadsheet (CSV)"));
  gtk_file_filter_add_suffix (filter, "csv");
  gtk_file_filter_add_suffix (filter, "txt");
  g_list_store_append (filters, filter);
  gtk_file_dialog_set_title (dialog, _("Read In a List of Services"));
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  gtk_file_dialog_open (dialog, GTK_WINDOW (gtk_widget_get_root (widget)), NULL, chosen_cb, g_object_ref (widget));
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(KringServicesDialog) self = user_data;
  g_autoptr(GError) error = NULL;

  if (gtk_widget_get_root (GTK_WIDGET (self)) == NULL)
    return;
  if (kring_save_bytes_finish (result, &error))
    say (self, _("List saved"), FALSE);
  else if (error != NULL)
    say (self, error->message, FALSE);
}

static void
save_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  KringServicesDialog *self = KRING_SERVICES_DIALOG (widget);
  char *text = kring_signpost_write_csv (self->signpost);
  g_autoptr(GBytes) bytes = g_bytes_new_take (text, strlen (text));

  kring_save_bytes (GTK_WINDOW (gtk_widget_get_root (widget)), _("Save the Signpost as a List"),
                    /* Translators: the name of a file */
                    _("signpost.csv"), bytes, saved_cb, g_object_ref (self));
}

static void
kring_services_dialog_dispose (GObject *object)
{
  KringServicesDialog *self = KRING_SERVICES_DIALOG (object);

  g_clear_handle_id (&self->show_id, g_source_remove);
  g_clear_object (&self->signpost);
  gtk_widget_dispose_template (GTK_WIDGET (self), KRING_TYPE_SERVICES_DIALOG);

  G_OBJECT_CLASS (kring_services_dialog_parent_class)->dispose (object);
}

static void
kring_services_dialog_finalize (GObject *object)
{
  g_hash_table_unref (KRING_SERVICES_DIALOG (object)->rows);

  G_OBJECT_CLASS (kring_services_dialog_parent_class)->finalize (object);
}

static void
kring_services_dialog_class_init (KringServicesDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = kring_services_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = kring_services_dialog_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/kringapp/Kring/ui/kring-services-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, KringServicesDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, KringServicesDialog, search_entry);
  gtk_widget_class_bind_template_child (widget_class, KringServicesDialog, list);
  gtk_widget_class_bind_template_child (widget_class, KringServicesDialog, empty_label);
  gtk_widget_class_bind_template_child (widget_class, KringServicesDialog, rest_label);
  gtk_widget_class_bind_template_child (widget_class, KringServicesDialog, name_row);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);

  gtk_widget_class_install_action (widget_class, "services.read", NULL, read_action);
  gtk_widget_class_install_action (widget_class, "services.save", NULL, save_action);
}

static void
kring_services_dialog_init (KringServicesDialog *self)
{
  self->rows = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_sort_func (self->list, compare_rows, NULL, NULL);
}

AdwDialog *
kring_services_dialog_new (KringSignpost *signpost)
{
  KringServicesDialog *self = g_object_new (KRING_TYPE_SERVICES_DIALOG, NULL);

  self->signpost = g_object_ref (signpost);
  g_signal_connect_object (signpost, "items-changed", G_CALLBACK (items_changed_cb), self, G_CONNECT_SWAPPED);
  show_services (self);

  return ADW_DIALOG (self);
}
