/* slow-chooser.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "slow-chooser.h"

#include "desk-fixture.h"

static struct {
  GAsyncReadyCallback  callback;
  gpointer             user_data;
  GtkFileDialog       *dialog;
  char                *path;
} asked;

void
gtk_file_dialog_save (GtkFileDialog       *dialog,
                      GtkWindow           *parent,
                      GCancellable        *cancellable,
                      GAsyncReadyCallback  callback,
                      gpointer             user_data)
{
  asked.callback = callback;
  asked.user_data = user_data;
  asked.dialog = g_object_ref (dialog);
}

GFile *
gtk_file_dialog_save_finish (GtkFileDialog  *dialog,
                             GAsyncResult   *result,
                             GError        **error)
{
  return g_file_new_for_path (asked.path);
}

void
slow_chooser_answer (const char *path)
{
  asked.path = g_strdup (path);
  asked.callback (G_OBJECT (asked.dialog), NULL, asked.user_data);
  desk_fixture_settle ();
  g_clear_pointer (&asked.path, g_free);
  g_clear_object (&asked.dialog);
}
