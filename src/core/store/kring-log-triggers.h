/* kring-log-triggers.h - the triggers that write every changed cell into the log
 *
 * Made from the table of nouns. They hand every row over to log_row (migration
 * 008), which keeps the cells that changed: the rule is there once, and not parsed
 * and held in memory for each noun. An edit outside an action aborts; a DELETE
 * aborts, because rows are withdrawn.
 *
 * SPDX-FileCopyrightText: 2026 The Kring contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "kring-store-error.h"

G_BEGIN_DECLS

gboolean kring_log_triggers_install (sqlite3  *db,
                                     GError  **error);

G_END_DECLS
