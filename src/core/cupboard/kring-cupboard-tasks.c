/* kring-cupboard-tasks.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-cupboard-tasks.h"

#include "kring-passphrase.h"

typedef KringCupboard *(*OpenFunc) (const char  *folder,
                                    const char  *passphrase,
                                    GError     **error);

typedef struct
{
  OpenFunc  open;
  char     *folder;
  char     *passphrase;
  char     *new_one;
} Request;

static void
request_free (Request *request)
{
  g_free (request->folder);
  kring_passphrase_free (request->passphrase);
  kring_passphrase_free (request->new_one);
  g_free (request);
}

static void
open_in_thread (GTask        *task,
                gpointer      source_object,
                gpointer      task_data,
                GCancellable *cancellable)
{
  Request *request = task_data;
  GError *error = NULL;
  KringCupboard *cupboard = request->open (request->folder, request->passphrase, &error);

  if (cupboard != NULL)
    g_task_return_pointer (task, cupboard, g_object_unref);
  else
    g_task_return_error (task, error);
}

static void
open_async (OpenFunc             open,
            const char          *folder,
            const char          *passphrase,
            GCancellable        *cancellable,
            GAsyncReadyCallback  callback,
            gpointer             user_data)
{
  g_autoptr(GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Request *request = g_new0 (Request, 1);

  request->open = open;
  request->folder = g_strdup (folder);
  request->passphrase = kring_passphrase_dup (passphrase);

  g_task_set_source_tag (task, open_async);
  g_task_set_task_data (task, request, (GDestroyNotify) request_free);
  g_task_run_in_thread (task, open_in_thread);
}

void
kring_cupboard_create_async (const char          *folder,
                             const char          *passphrase,
                             GCancellable        *cancellable,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data)
{
  open_async (kring_cupboard_create, folder, passphrase, cancellable, callback, user_data);
}

void
kring_cupboard_unlock_async (const char          *folder,
                             const char          *passphrase,
                             GCancellable        *cancellable,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data)
{
  open_async (kring_cupboard_unlock, folder, passphrase, cancellable, callback, user_data);
}

KringCupboard *
kring_cupboard_open_finish (GAsyncResult  *result,
                            GError       **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, open_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

static void
change_in_thread (GTask        *task,
                  gpointer      source_object,
                  gpointer      task_data,
                  GCancellable *cancellable)
{
  Request *request = task_data;
  GError *error = NULL;

  if (kring_cupboard_change_passphrase (KRING_CUPBOARD (source_object), request->passphrase, request->new_one, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

void
kring_cupboard_change_passphrase_async (KringCupboard       *self,
                                        const char          *old,
                                        const char          *new_one,
                                        GCancellable        *cancellable,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data)
{
  g_autoptr(GTask) task = g_task_new (self, cancellable, callback, user_data);
  Request *request = g_new0 (Request, 1);

  request->passphrase = kring_passphrase_dup (old);
  request->new_one = kring_passphrase_dup (new_one);

  g_task_set_source_tag (task, kring_cupboard_change_passphrase_async);
  g_task_set_task_data (task, request, (GDestroyNotify) request_free);
  g_task_run_in_thread (task, change_in_thread);
}

gboolean
kring_cupboard_change_passphrase_finish (KringCupboard  *self,
                                         GAsyncResult   *result,
                                         GError        **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
