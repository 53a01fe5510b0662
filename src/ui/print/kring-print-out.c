/* kring-print-out.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define _GNU_SOURCE   /* memfd_create */

#include "kring-config.h"

#include "kring-print-out.h"

#include <errno.h>
#include <gio/gunixoutputstream.h>
#include <sys/mman.h>
#include <unistd.h>

typedef struct {
  GtkWindow *parent;
  int        memory;   /* the PDF, in memory alone: nothing of a family lies open in a folder for temporary things */
} Job;

static void
job_free (Job *self)
{
  if (self->memory >= 0)
    close (self->memory);
  g_clear_object (&self->parent);
  g_free (self);
}

/* Whole at once: a pipe would have the same thread wait for itself to read and to write. */
static gboolean
fill_memory (Job     *self,
             GBytes  *pdf,
             GError **error)
{
  g_autoptr(GOutputStream) stream = NULL;
  gsize size;
  const void *data = g_bytes_get_data (pdf, &size);

  self->memory = memfd_create ("kring", MFD_CLOEXEC);
  if (self->memory < 0)
    {
      g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (errno), g_strerror (errno));
      return FALSE;
    }
  stream = g_unix_output_stream_new (self->memory, FALSE);

  return g_output_stream_write_all (stream, data, size, NULL, NULL, error);
}

static void
printed_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  GError *error = NULL;

  if (gtk_print_dialog_print_file_finish (GTK_PRINT_DIALOG (source), result, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
chosen_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  Job *job = g_task_get_task_data (task);
  GError *error = NULL;
  GtkPrintSetup *setup = gtk_print_dialog_setup_finish (GTK_PRINT_DIALOG (source), result, &error);
  g_autofree char *path = g_strdup_printf ("/proc/self/fd/%d", job->memory);
  g_autoptr(GFile) file = g_file_new_for_path (path);

  if (setup != NULL && job->parent != NULL && !gtk_widget_get_realized (GTK_WIDGET (job->parent)))   /* closed meanwhile */
    {
      gtk_print_setup_unref (setup);
      setup = NULL;
      error = g_error_new_literal (GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_CANCELLED, "");
    }
  if (setup == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  gtk_print_dialog_print_file (GTK_PRINT_DIALOG (source), job->parent, setup, file, NULL,
                               printed_cb, g_steal_pointer (&task));
  gtk_print_setup_unref (setup);
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
  g_autoptr(GTask) task = g_task_new (parent, NULL, callback, user_data);
  Job *job = g_new0 (Job, 1);
  GError *error = NULL;

  gtk_page_setup_set_paper_size_and_default_margins (page, paper);
  gtk_page_setup_set_orientation (page, width > height ? GTK_PAGE_ORIENTATION_LANDSCAPE : GTK_PAGE_ORIENTATION_PORTRAIT);
  gtk_paper_size_free (paper);

  job->parent = parent != NULL ? g_object_ref (parent) : NULL;
  g_task_set_task_data (task, job, (GDestroyNotify) job_free);
  if (!fill_memory (job, pdf, &error))
    {
      g_task_return_error (task, error);
      return;
    }

  gtk_print_dialog_set_title (dialog, "Kring");
  gtk_print_dialog_set_page_setup (dialog, page);
  gtk_print_dialog_setup (dialog, parent, NULL, chosen_cb, g_steal_pointer (&task));
}

gboolean
kring_print_out_finish (GAsyncResult  *result,
                        GError       **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
