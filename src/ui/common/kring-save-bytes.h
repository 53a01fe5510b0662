/* kring-save-bytes.h - a list or a calendar into a file that somebody chooses
 *
 * The desktop's own dialog, through the portal where there is one: Kring itself
 * may write nowhere but where one says.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* @name: proposed for the file. */
void     kring_save_bytes        (GtkWindow            *parent,
                                  const char           *title,
                                  const char           *name,
                                  GBytes               *bytes,
                                  GAsyncReadyCallback   callback,
                                  gpointer              user_data);
/* FALSE without an @error when somebody thought better of it. */
gboolean kring_save_bytes_finish (GAsyncResult         *result,
                                  GError              **error);

G_END_DECLS
