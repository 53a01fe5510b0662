/* kring-practice.c
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "kring-practice.h"

#include "kring-database.h"

/* The thread's alone until it has been joined. */
struct _KringPractice
{
  GThread     *thread;
  KringDrawer *drawer;   /* NULL: see @error */
  GError      *error;
};

static gpointer
open_practice (gpointer user_data)
{
  KringPractice *self = user_data;

  if (kring_database_prove_encryption (&self->error))
    self->drawer = kring_drawer_open_practice (&self->error);

  return NULL;
}

KringPractice *
kring_practice_begin (void)
{
  KringPractice *self = g_new0 (KringPractice, 1);

  g_get_user_runtime_dir ();   /* GLib reads the environment once; GTK changes it when it starts */
  self->thread = g_thread_new ("practice", open_practice, self);

  return self;
}

KringDrawer *
kring_practice_end (KringPractice  *self,
                    GError        **error)
{
  KringDrawer *drawer;

  g_thread_join (self->thread);
  drawer = self->drawer;
  if (drawer == NULL)
    g_propagate_error (error, self->error);
  g_free (self);

  return drawer;
}
