/* kring-import.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-import.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "kring-cupboard-store.h"
#include "kring-dialogs.h"
#include "kring-family-json.h"
#include "kring-store-error.h"

#define PATIENCE 500   /* milliseconds before it is told that one waits */

typedef struct {
  GtkWindow     *window;
  KringCupboard *cupboard;
  GCancellable  *cancellable;
  AdwDialog     *waiting;       /* NULL: not long enough yet */
  guint          timeout_id;
} Import;

static void
import_free (Import *import)
{
  g_clear_handle_id (&import->timeout_id, g_source_remove);
  if (import->waiting != NULL)
    adw_dialog_force_close (import->waiting);
  g_clear_object (&import->waiting);
  g_object_unref (import->window);
  g_object_unref (import->cupboard);
  g_object_unref (import->cancellable);
  g_free (import);
}

/* Whoever made the file can mend what stands in it, and not what the disk says. */
static void
tell_failure (GtkWindow    *window,
              const GError *error)
{
  g_autofree char *body = error->domain != KRING_EXCHANGE_ERROR ? g_strdup (error->message)
                          : g_strdup_printf (_("%s\n\nNothing of it was kept. Ask whoever made the file to mend it, or choose "
                                               "another one."), error->message);

  kring_dialogs_tell (GTK_WIDGET (window), _("This File Cannot Be Brought In"), body);
}

static void
read_thread (GTask        *task,
             gpointer      source,
             gpointer      task_data,
             GCancellable *cancellable)
{
  g_autofree char *text = NULL;
  g_autoptr(GError) reason = NULL;
  GError *error = NULL;
  KringFamily *family;

  if (!g_file_load_contents (G_FILE (source), cancellable, &text, NULL, NULL, &reason))
    {
      kring_store_error_set_file (&error, reason, KRING_STORE_ERROR_UNREADABLE);
      g_task_return_error (task, error);
      return;
    }

  family = kring_family_json_read (text, &error);
  if (family != NULL)
    g_task_return_pointer (task, family, g_object_unref);
  else
    g_task_return_error (task, error);
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  Import *import = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(KringFamily) family = g_task_propagate_pointer (G_TASK (result), &error);
  gboolean is_sample = family != NULL && kring_record_get_flag (kring_family_get_self (family), "fictitious");
  g_autofree char *id = NULL;

  if (family != NULL && !kring_cupboard_is_locked (import->cupboard))
    id = kring_cupboard_put_family (import->cupboard, family, is_sample, &error);

  if (id != NULL)
    gtk_widget_activate_action (GTK_WIDGET (import->window), "app.open-family", "s", id);
  else if (error != NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    tell_failure (import->window, error);

  import_free (import);
}

static void
stop_cb (GtkButton *button,
         Import    *import)
{
  g_cancellable_cancel (import->cancellable);
}

static gboolean
show_waiting (gpointer user_data)
{
  Import *import = user_data;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GtkWidget *button = gtk_button_new_with_mnemonic (_("_Stop"));

  gtk_box_append (GTK_BOX (box), adw_spinner_new ());
  gtk_box_append (GTK_BOX (box), gtk_label_new (_("Bringing in the family…")));
  gtk_box_append (GTK_BOX (box), button);
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_margin_top (box, 36);
  gtk_widget_set_margin_bottom (box, 36);
  gtk_widget_set_margin_start (box, 36);
  gtk_widget_set_margin_end (box, 36);
  g_signal_connect (button, "clicked", G_CALLBACK (stop_cb), import);

  import->waiting = g_object_ref_sink (adw_dialog_new ());
  adw_dialog_set_title (import->waiting, _("Bringing in the family…"));
  adw_dialog_set_can_close (import->waiting, FALSE);
  adw_dialog_set_child (import->waiting, box);
  adw_dialog_present (import->waiting, GTK_WIDGET (import->window));
  import->timeout_id = 0;

  return G_SOURCE_REMOVE;
}

void
kring_import_file (GtkWindow     *window,
                   KringCupboard *cupboard,
                   GFile         *file)
{
  Import *import = g_new0 (Import, 1);
  g_autoptr(GTask) task = NULL;

  import->window = g_object_ref (window);
  import->cupboard = g_object_ref (cupboard);
  import->cancellable = g_cancellable_new ();
  import->timeout_id = g_timeout_add (PATIENCE, show_waiting, import);

  task = g_task_new (file, import->cancellable, read_cb, import);
  g_task_set_check_cancellable (task, TRUE);
  g_task_run_in_thread (task, read_thread);
}

typedef struct {
  GtkWindow     *window;
  KringCupboard *cupboard;
} Question;

static void
chosen_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  Question *question = user_data;
  g_autoptr(GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, NULL);

  if (file != NULL)
    kring_import_file (question->window, question->cupboard, file);

  g_object_unref (question->window);
  g_object_unref (question->cupboard);
  g_free (question);
}

void
kring_import_ask (GtkWindow     *window,
                  KringCupboard *cupboard)
{
  g_autoptr(GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr(GtkFileFilter) filter = gtk_file_filter_new ();
  g_autoptr(GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  Question *question = g_new0 (Question, 1);

  /* Translators: a kind of file, in the dialog that chooses one */
  gtk_file_filter_set_name (filter, _("Family in a Kring file (JSON)"));
  gtk_file_filter_add_suffix (filter, "json");
  g_list_store_append (filters, filter);
  gtk_file_dialog_set_title (dialog, _("Bring In a Family"));
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));

  question->window = g_object_ref (window);
  question->cupboard = g_object_ref (cupboard);
  gtk_file_dialog_open (dialog, window, NULL, chosen_cb, question);
}
