/* kring-print-out.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-print-out.h"

static void
closed_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  GError *error = NULL;

  if (g_output_stream_close_finish (G_OUTPUT_STREAM (source), result, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  GError *error = NULL;

  if (g_output_stream_write_all_finish (G_OUTPUT_STREAM (source), result, NULL, &error))
    g_output_stream_close_async (G_OUTPUT_STREAM (source), G_PRIORITY_DEFAULT, NULL, closed_cb, g_steal_pointer (&task));
  else
    g_task_return_error (task, error);
}

static void
chosen_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  GBytes *pdf = g_task_get_task_data (task);
  GError *error = NULL;
  g_autoptr(GOutputStream) stream = gtk_print_dialog_print_finish (GTK_PRINT_DIALOG (source), result, &error);
  gsize size;
  const void *data = g_bytes_get_data (pdf, &size);

  if (stream != NULL)
    g_output_stream_write_all_async (stream, data, size, G_PRIORITY_DEFAULT, NULL, written_cb, g_steal_pointer (&task));
  else
    g_task_return_error (task, error);
}

void
kring_print_out (GtkWindow           *parent,
                 GBytes              *pdf,
                 double               width,
                 double               height,
                 GAsyncReadyCallback  callback,
                 gpointer             user_data)
{
  g_autoptr(GtkPrintDialog) dialog = gtk_print_dialog_new ();
  g_autoptr(GtkPageSetup) page = gtk_page_setup_new ();
  gboolean is_large = MAX (width, height) > 1000;
  GtkPaperSize *paper = gtk_paper_size_new (is_large ? GTK_PAPER_NAME_A3 : GTK_PAPER_NAME_A4);
  GTask *task = g_task_new (parent, NULL, callback, user_data);

  gtk_page_setup_set_paper_size_and_default_margins (page, paper);
  gtk_page_setup_set_orientation (page, width > height ? GTK_PAGE_ORIENTATION_LANDSCAPE : GTK_PAGE_ORIENTATION_PORTRAIT);
  gtk_paper_size_free (paper);

  g_task_set_task_data (task, g_bytes_ref (pdf), (GDestroyNotify) g_bytes_unref);
  gtk_print_dialog_set_title (dialog, "Kring");
  gtk_print_dialog_set_page_setup (dialog, page);
  gtk_print_dialog_print (dialog, parent, NULL, NULL, chosen_cb, task);
}

gboolean
kring_print_out_finish (GAsyncResult  *result,
                        GError       **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
