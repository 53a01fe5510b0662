/* kring-migrations.h - bring a family file to the newest shape
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-store-error.h"

G_BEGIN_DECLS

/* All steps that @db lacks and the triggers that write the log, in one
 * transaction: after a failure or a power cut the file is as it was. */
gboolean kring_migrations_run (sqlite3  *db,
                               GError  **error);

G_END_DECLS
