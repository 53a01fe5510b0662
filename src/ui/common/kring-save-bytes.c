/* kring-save-bytes.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-save-bytes.h"

#include "kring-store-error.h"

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  g_autoptr(GError) reason = NULL;
  GError *error = NULL;

  if (g_file_replace_contents_finish (G_FILE (source), result, NULL, &reason))
    {
      g_task_return_boolean (task, TRUE);
      return;
    }

  kring_store_error_set_file (&error, reason, KRING_STORE_ERROR_READ_ONLY);
  g_task_return_error (task, error);
}

/* Whoever closed or locked meanwhile does not want anything of it written. */
static gboolean
is_gone (GtkWindow *parent)
{
  return parent != NULL && !gtk_widget_get_realized (GTK_WIDGET (parent));
}

static void
chosen_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  g_autoptr(GFile) file = NULL;
  GBytes *bytes = g_task_get_task_data (task);
  GError *error = NULL;

  file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, &error);
  if (file != NULL && is_gone (g_task_get_source_object (task)))
    g_task_return_new_error_literal (task, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_CANCELLED, "");
  else if (file != NULL)
    g_file_replace_contents_bytes_async (file, bytes, NULL, FALSE, G_FILE_CREATE_PRIVATE, NULL, written_cb,
                                         g_steal_pointer (&task));
  else
    g_task_return_error (task, error);
}

void
kring_save_bytes (GtkWindow           *parent,
                  const char          *title,
                  const char          *name,
                  GBytes              *bytes,
                  GAsyncReadyCallback  callback,
                  gpointer             user_data)
{
  g_autoptr(GtkFileDialog) dialog = gtk_file_dialog_new ();
  GTask *task = g_task_new (parent, NULL, callback, user_data);

  g_task_set_task_data (task, g_bytes_ref (bytes), (GDestroyNotify) g_bytes_unref);
  gtk_file_dialog_set_title (dialog, title);
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_save (dialog, parent, NULL, chosen_cb, task);
}

gboolean
kring_save_bytes_finish (GAsyncResult  *result,
                         GError       **error)
{
  g_autoptr(GError) reason = NULL;

  if (g_task_propagate_boolean (G_TASK (result), &reason))
    return TRUE;

  if (!g_error_matches (reason, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED)
      && !g_error_matches (reason, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_CANCELLED))
    g_propagate_error (error, g_steal_pointer (&reason));
  return FALSE;
}
