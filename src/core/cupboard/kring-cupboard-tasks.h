/* kring-cupboard-tasks.h - what takes long about a cupboard, off the main thread
 *
 * A guess at a passphrase is dear on purpose: some tenths of a second. What
 * was typed is copied, and wiped when the task is done.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-cupboard.h"

G_BEGIN_DECLS

void           kring_cupboard_create_async             (const char           *folder,
                                                        const char           *passphrase,
                                                        GCancellable         *cancellable,
                                                        GAsyncReadyCallback   callback,
                                                        gpointer              user_data);
void           kring_cupboard_unlock_async             (const char           *folder,
                                                        const char           *passphrase,
                                                        GCancellable         *cancellable,
                                                        GAsyncReadyCallback   callback,
                                                        gpointer              user_data);
/* For both of them. */
KringCupboard *kring_cupboard_open_finish              (GAsyncResult         *result,
                                                        GError              **error) G_GNUC_WARN_UNUSED_RESULT;

/* The cupboard may be used, and locked, in the meantime. */
void           kring_cupboard_change_passphrase_async  (KringCupboard        *self,
                                                        const char           *old,
                                                        const char           *new_one,
                                                        GCancellable         *cancellable,
                                                        GAsyncReadyCallback   callback,
                                                        gpointer              user_data);
gboolean       kring_cupboard_change_passphrase_finish (KringCupboard        *self,
                                                        GAsyncResult         *result,
                                                        GError              **error);

G_END_DECLS
